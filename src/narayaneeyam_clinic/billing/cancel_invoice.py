"""Cancelling a bill on the day it was made: the number stays, stock and money go back by entries of their own (SELL-18, SELL-19)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.billing.held_money import put_deposit_back
from narayaneeyam_clinic.billing.records import Invoice, InvoiceState, Payment, PaymentMethod
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import MovementKind, StockMovement
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import BillChanged, StockChanged
from narayaneeyam_clinic.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class CancelledInvoice:
    """What went back: money by method, and how many movements of stock."""

    invoice_id: str
    number: str
    given_back: dict[PaymentMethod, Money]
    movements: int


def cancel_invoice(tx: Transaction, invoice_id: str, reason: str) -> CancelledInvoice:
    """Refused: no reason, no such bill, cancelled already, a bill of another business day (that needs a credit note)."""
    tx.require(Permission.CANCEL_BILLS)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    invoice = tx.session.get(Invoice, invoice_id)
    if invoice is None:
        raise Refused("bill_not_found")
    if invoice.state is InvoiceState.CANCELLED:
        raise Refused("bill_is_cancelled", number=invoice.number)
    if invoice.day != tx.today:
        raise Refused("bill_of_another_day", number=invoice.number, day=invoice.day)
    invoice.state = InvoiceState.CANCELLED
    invoice.cancelled_at = tx.now
    invoice.cancelled_by = tx.by.user_id
    invoice.cancelled_why = reason.strip()
    movements = _stock_back(tx, invoice_id)
    given_back = _money_back(tx, invoice_id)
    put_deposit_back(tx, invoice)
    tx.tell(BillChanged(invoice_id, invoice.patient_id))
    if movements:
        tx.tell(StockChanged(tuple(sorted({movement.medicine_id for movement in movements}))))
    return CancelledInvoice(invoice_id, invoice.number, given_back, len(movements))


def _stock_back(tx: Transaction, invoice_id: str) -> list[StockMovement]:
    """One movement against each sale, into the same batch. Its id follows from the sale's, so that two PCs that cancel
    the same bill without knowing of each other put the stock back once.
    """
    sold = tx.session.scalars(
        select(StockMovement).where(StockMovement.document_id == invoice_id, StockMovement.kind == MovementKind.SALE)
    ).all()
    back = [
        StockMovement(
            id=natural_id("sale_cancelled", movement.id),
            batch_id=movement.batch_id,
            medicine_id=movement.medicine_id,
            kind=MovementKind.SALE_CANCELLED,
            quantity=-movement.quantity,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            document_id=invoice_id,
            line_id=movement.line_id,
        )
        for movement in sold
    ]
    tx.add_all(back)
    return back


def _money_back(tx: Transaction, invoice_id: str) -> dict[PaymentMethod, Money]:
    given: dict[PaymentMethod, Money] = {}
    for payment in tx.session.scalars(select(Payment).where(Payment.invoice_id == invoice_id)):
        given[payment.method] = given.get(payment.method, ZERO) + payment.amount
    given = {method: amount for method, amount in given.items() if amount}
    tx.add_all(
        [
            Payment(
                id=natural_id("money_back", invoice_id, method),
                invoice_id=invoice_id,
                method=method,
                amount=-amount,
                day=tx.today,
                at=tx.now,
                by=tx.by.user_id,
                device_id=tx.device.id,
            )
            for method, amount in given.items()
        ]
    )
    return given
