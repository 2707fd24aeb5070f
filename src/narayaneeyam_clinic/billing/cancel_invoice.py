"""Cancelling a bill on the day it was made: the number stays, stock and money go back by entries of their own (SELL-18, SELL-19).

What two PCs did apart is mended here too: one of two bills for the same thing is cancelled (LEDGER-24), and money that came
for a bill which another PC had cancelled goes back (LEDGER-25).
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.billing.credit_note_records import CreditNote
from narayaneeyam_clinic.billing.held_money import put_deposit_back
from narayaneeyam_clinic.billing.other_paper import other_paper
from narayaneeyam_clinic.billing.records import Invoice, InvoiceState, Payment, PaymentMethod
from narayaneeyam_clinic.gst_returns.filed_months import refuse_filed_bill
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import MovementKind, StockMovement
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import BillChanged, StockChanged
from narayaneeyam_clinic.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class CancelledInvoice:
    """What went back: money by method, and how many movements of stock. `with_it` is the number of the other paper of the same
    sale, which was cancelled too.
    """

    invoice_id: str
    number: str
    given_back: dict[PaymentMethod, Money]
    movements: int
    with_it: str = ""


def cancel_invoice(tx: Transaction, invoice_id: str, reason: str) -> CancelledInvoice:
    """Two papers of one sale (SELL-40) are cancelled together: neither stands without the other.

    Refused: no reason, no such bill, cancelled already, a bill of another business day or of a month whose return
    was filed (those need a credit note).
    """
    tx.require(Permission.CANCEL_BILLS)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    invoice = _in_force(tx, invoice_id)
    if invoice.day != tx.today:
        raise Refused("bill_of_another_day", number=invoice.number, day=invoice.day)
    return _write_off(tx, invoice, reason)


def cancel_second_bill(tx: Transaction, invoice_id: str, kept: str) -> CancelledInvoice:
    """Of two bills for the same thing the one that nobody keeps; `kept` is the number of the other. Returns of tax are made
    by months: until the end of its month it is cancelled, later it needs a credit note (LEDGER-24).

    Refused: not_permitted, bill_not_found, bill_is_cancelled, bill_of_filed_month, bill_of_another_month.
    """
    tx.require(Permission.CANCEL_BILLS)
    invoice = _in_force(tx, invoice_id)
    if (invoice.day.year, invoice.day.month) != (tx.today.year, tx.today.month):
        raise Refused("bill_of_another_month", number=invoice.number, day=invoice.day)
    return _write_off(tx, invoice, f"Billed twice: {kept} stands")


def give_back_late_money(tx: Transaction, invoice_id: str) -> CancelledInvoice:
    """What came for a bill that was cancelled meanwhile goes back the way it came; what a deposit paid is held again
    (LEDGER-25). Done on two PCs apart it goes back once.

    Refused: not_permitted, bill_not_found, nothing_to_give_back.
    """
    tx.require(Permission.CANCEL_BILLS)
    invoice = tx.session.get(Invoice, invoice_id)
    if invoice is None:
        raise Refused("bill_not_found")
    given_back = _money_back(tx, invoice_id) if invoice.state is InvoiceState.CANCELLED else {}
    if not given_back:
        raise Refused("nothing_to_give_back", number=invoice.number)
    put_deposit_back(tx, invoice)
    tx.tell(BillChanged(invoice_id, invoice.patient_id))
    return CancelledInvoice(invoice_id, invoice.number, given_back, 0)


def _in_force(tx: Transaction, invoice_id: str) -> Invoice:
    invoice = tx.session.get(Invoice, invoice_id)
    if invoice is None:
        raise Refused("bill_not_found")
    if invoice.state is InvoiceState.CANCELLED:
        raise Refused("bill_is_cancelled", number=invoice.number)
    refuse_filed_bill(tx, invoice.number, invoice.day)
    _refuse_noted(tx, invoice)
    return invoice


def _refuse_noted(tx: Transaction, invoice: Invoice) -> None:
    """What a note says it is against stands (RETURN-9, DEBIT-8)."""
    note = tx.session.scalars(select(CreditNote.number).where(CreditNote.invoice_id == invoice.id).limit(1)).first()
    if note is not None:
        raise Refused("bill_has_credit_note", number=invoice.number, note=note)
    debits = select(Invoice.number).where(Invoice.debits_id == invoice.id, Invoice.state == InvoiceState.ISSUED)
    if (note := tx.session.scalars(debits.limit(1)).first()) is not None:
        raise Refused("bill_has_debit_note", number=invoice.number, note=note)


def _write_off(tx: Transaction, invoice: Invoice, reason: str) -> CancelledInvoice:
    """With the other paper of the same sale, unless that was cancelled apart."""
    other = other_paper(tx, invoice)
    if other is None or other.state is InvoiceState.CANCELLED:
        return _cancelled(tx, invoice, reason)
    _refuse_noted(tx, other)
    this, that = _cancelled(tx, invoice, reason), _cancelled(tx, other, reason)
    given_back = dict(this.given_back)
    for method, amount in that.given_back.items():
        given_back[method] = given_back.get(method, ZERO) + amount
    return CancelledInvoice(this.invoice_id, this.number, given_back, this.movements + that.movements, that.number)


def _cancelled(tx: Transaction, invoice: Invoice, reason: str) -> CancelledInvoice:
    invoice_id = invoice.id
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
    """What is still kept of the payments, by method. What two PCs give back of the same bill is one entry; what came on one
    of them meanwhile is given back by a further one.
    """
    kept: dict[PaymentMethod, Money] = {}
    before: dict[PaymentMethod, int] = {}
    for payment in tx.session.scalars(select(Payment).where(Payment.invoice_id == invoice_id)):
        kept[payment.method] = kept.get(payment.method, ZERO) + payment.amount
        before[payment.method] = before.get(payment.method, 0) + (payment.amount < ZERO)
    given = {method: amount for method, amount in kept.items() if amount > ZERO}
    tx.add_all(
        [
            Payment(
                id=natural_id("money_back", invoice_id, method, *([str(before[method])] if before[method] else [])),
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
