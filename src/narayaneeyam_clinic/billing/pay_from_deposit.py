"""What is due of a bill is paid from what is held for the person, with a receipt (LEDGER-14, LEDGER-21)."""

from __future__ import annotations

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.billing.held_money import HeldForBill, apply_deposits, packages_on_bill, what_pays
from narayaneeyam_clinic.billing.records import Invoice, InvoiceState, Payment
from narayaneeyam_clinic.billing.take_payment import TakenPayment, paid_of
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import BillChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number


def held_for_bill(rd: Reading, invoice_id: str) -> Money:
    """What of the money that is held would pay for what is due of a bill; nothing where nothing is due.

    Refused: not_permitted, bill_not_found.
    """
    rd.require(Permission.SEE_BILLS)
    invoice = rd.session.get(Invoice, invoice_id)
    if invoice is None:
        raise Refused("bill_not_found")
    return _pays(rd, invoice).given


def pay_from_deposit(tx: Transaction, invoice_id: str, *, payment_id: str | None = None) -> TakenPayment:
    """Whenever it was given, it pays: for the bill's packages and stay first, then what was given for nothing in particular.
    The same `payment_id` again changes nothing.

    Refused: not_permitted, bill_not_found, bill_is_cancelled, nothing_due, nothing_held.
    """
    tx.require(Permission.TAKE_FEES)
    invoice = tx.session.get(Invoice, invoice_id)
    if invoice is None or invoice.patient_id is None:
        raise Refused("bill_not_found")
    due = invoice.payable - paid_of(tx.session, invoice_id)
    earlier = tx.session.get(Payment, payment_id) if payment_id else None
    if earlier is not None:
        return TakenPayment(earlier.id, invoice_id, earlier.receipt_number or "", earlier.amount, ZERO, due)
    if invoice.state is InvoiceState.CANCELLED:
        raise Refused("bill_is_cancelled", number=invoice.number)
    if due <= ZERO:
        raise Refused("nothing_due", number=invoice.number)
    pays = _pays(tx, invoice)
    if not pays.gives:
        raise Refused("nothing_held")
    receipt = draw_document_number(tx, DocumentKind.RECEIPT, tx.today)
    paid = apply_deposits(tx, invoice, pays.gives, payment_id=payment_id or new_id(), receipt=receipt)
    tx.tell(BillChanged(invoice_id, invoice.patient_id))
    return TakenPayment(paid, invoice_id, receipt.text, pays.given, ZERO, due - pays.given)


def _pays(rd: Reading, invoice: Invoice) -> HeldForBill:
    due = invoice.payable - paid_of(rd.session, invoice.id)
    if invoice.patient_id is None or invoice.state is InvoiceState.CANCELLED or due <= ZERO:
        return HeldForBill()
    people = same_person(rd, invoice.patient_id)
    packages = packages_on_bill(rd.session, invoice.id)
    return what_pays(rd.session, people, due, packages=packages, admission_id=invoice.admission_id)
