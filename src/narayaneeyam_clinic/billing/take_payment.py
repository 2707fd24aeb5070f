"""Money for a bill that was left due: each payment has a receipt with a number of its own (SELL-25)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.billing.records import Invoice, InvoiceState, Payment
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft
from narayaneeyam_clinic.pharmacy.sale_money import money_in
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import BillChanged
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number


@dataclass(frozen=True, slots=True)
class TakenPayment:
    """The receipt's number, what was paid and given back, and what is still due."""

    payment_id: str
    invoice_id: str
    receipt_number: str
    amount: Money
    change: Money
    due: Money


def take_payment(
    tx: Transaction, invoice_id: str, payment: PaymentDraft, *, payment_id: str | None = None
) -> TakenPayment:
    """Take one payment; without an amount it pays all that is due. The same `payment_id` again changes nothing.

    Refused: no such bill, a cancelled one, nothing due, more than is due, and what `money_in` refuses.
    """
    _require(tx)
    invoice = tx.session.get(Invoice, invoice_id)
    if invoice is None:
        raise Refused("bill_not_found")
    due = invoice.payable - paid_of(tx.session, invoice_id)
    earlier = tx.session.get(Payment, payment_id) if payment_id else None
    if earlier is not None:
        change = earlier.received - earlier.amount if earlier.received is not None else ZERO
        return TakenPayment(earlier.id, invoice_id, earlier.receipt_number or "", earlier.amount, change, due)
    if invoice.state is InvoiceState.CANCELLED:
        raise Refused("bill_is_cancelled", number=invoice.number)
    part = money_in(payment, due)
    if part is None:
        raise Refused("nothing_due", number=invoice.number)
    number = draw_document_number(tx, DocumentKind.RECEIPT, tx.today)
    record = tx.add(
        Payment(
            id=payment_id or new_id(),
            invoice_id=invoice_id,
            method=part.method,
            amount=part.amount,
            received=part.received,
            reference=part.reference,
            series_key=number.series_key,
            sequence=number.sequence,
            receipt_number=number.text,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
        )
    )
    tx.tell(BillChanged(invoice_id, invoice.patient_id))
    change = part.received - part.amount if part.received is not None else ZERO
    return TakenPayment(record.id, invoice_id, number.text, part.amount, change, due - part.amount)


def paid_of(session: Session, invoice_id: str) -> Money:
    """All that was paid for a bill, what was given back taken off."""
    amounts = session.scalars(select(Payment.amount).where(Payment.invoice_id == invoice_id))
    return Money(sum(amount.paise for amount in amounts))


def _require(tx: Transaction) -> None:
    if not tx.by.may(Permission.SELL):
        tx.require(Permission.TAKE_FEES)
