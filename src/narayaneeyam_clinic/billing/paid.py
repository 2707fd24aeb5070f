"""What was paid for a bill, as an expression for lists: all its payments, what was given back taken off."""

from __future__ import annotations

from sqlalchemy import ColumnElement, func, literal, select, type_coerce

from narayaneeyam_clinic.billing.records import Invoice, Payment
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.columns import Paise

NOTHING: ColumnElement[Money] = literal(ZERO, Paise())


def paid_for_bill() -> ColumnElement[Money]:
    """Beside each invoice of the statement around it."""
    paid = select(func.sum(Payment.amount)).where(Payment.invoice_id == Invoice.id).scalar_subquery()
    return type_coerce(func.coalesce(paid, NOTHING), Paise())


def due_of_bill() -> ColumnElement[Money]:
    """What is left to pay of an issued invoice."""
    return type_coerce(Invoice.payable - paid_for_bill(), Paise())
