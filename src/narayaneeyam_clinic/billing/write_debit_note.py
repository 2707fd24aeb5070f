"""An earlier bill was too low: a debit note against it, with tax as it was, due or paid at once (DEBIT)."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.billing.debitable import DebitDraft, DebitedPart, DebitQuote, work_out_debit
from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.billing.gst_rules import DocumentTitle
from narayaneeyam_clinic.billing.index_invoice import index_invoice
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, LineKind, Payment
from narayaneeyam_clinic.billing.take_payment import paid_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import BillChanged
from narayaneeyam_clinic.store.draft_hash import hash_of_draft
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import DrawnNumber, draw_document_number


@dataclass(frozen=True, slots=True)
class Debited:
    """The debit note's number, what it comes to, what was paid of it at once with the change, and what is due."""

    debit_note_id: str
    number: str
    payable: Money
    paid: Money
    change: Money
    due: Money
    is_repeat: bool = False


def write_debit_note(tx: Transaction, draft: DebitDraft) -> Debited:
    """Write the debit note, or refuse the whole of it. The same draft again changes nothing.

    It is a bill of its own under another title: what is due of it is paid, printed, listed and cancelled on its day as any
    bill's is, and a credit note takes it back later (DEBIT-7, DEBIT-8).

    Refused: not_permitted, others_without_words (the reason "others" needs words), debit_note_differs, and as
    `work_out_debit`.
    """
    tx.require(Permission.TAKE_BACK)
    draft_hash = hash_of_draft(draft, without=["payable_shown"])
    earlier = tx.session.get(Invoice, draft.id)
    if earlier is not None:
        return _same_again(tx, earlier, draft_hash)
    if draft.reason is draft.reason.OTHERS and not draft.note:
        raise Refused("others_without_words", field="note")
    refuse_long(note=draft.note)
    quote = work_out_debit(tx, draft)
    bill = tx.session.get_one(Invoice, draft.invoice_id)
    number = draw_document_number(tx, DocumentKind.DEBIT_NOTE, tx.today)
    tx.add(_note(tx, draft, quote, bill, number, draft_hash))
    tx.add_all([_line(draft.id, position, part) for position, part in enumerate(quote.parts, 1)])
    change = _paid(tx, draft, quote)
    index_invoice(tx, draft.id, number.text, bill.recipient_name, tx.today)
    for invoice_id in (bill.id, draft.id):
        tx.tell(BillChanged(invoice_id, bill.patient_id))
    payable = quote.totals.payable
    return Debited(draft.id, number.text, payable, payable - quote.due, change, quote.due)


def _same_again(tx: Transaction, note: Invoice, draft_hash: str) -> Debited:
    if note.draft_hash != draft_hash:
        raise Refused("debit_note_differs", number=note.number)
    paid = paid_of(tx.session, note.id)
    return Debited(note.id, note.number, note.payable, paid, ZERO, note.payable - paid, is_repeat=True)


def _note(
    tx: Transaction, draft: DebitDraft, quote: DebitQuote, bill: Invoice, number: DrawnNumber, draft_hash: str
) -> Invoice:
    """For whom and where its bill was. It belongs to no visit, prescription or stay: nothing is done or given by it."""
    totals = quote.totals
    return Invoice(
        id=draft.id,
        series_key=number.series_key,
        sequence=number.sequence,
        number=number.text,
        title=str(DocumentTitle.DEBIT_NOTE),
        day=tx.today,
        at=tx.now,
        device_id=tx.device.id,
        by=tx.by.user_id,
        patient_id=bill.patient_id,
        doctor_id=bill.doctor_id,
        recipient_name=bill.recipient_name,
        recipient_address=bill.recipient_address,
        recipient_gstin=bill.recipient_gstin,
        supplier_gstin=bill.supplier_gstin,
        place_of_supply=bill.place_of_supply,
        is_inter_state=bill.is_inter_state,
        taxable=totals.taxable,
        cgst=totals.cgst,
        sgst=totals.sgst,
        igst=totals.igst,
        exempt=totals.exempt,
        round_off=totals.round_off,
        payable=totals.payable,
        draft_hash=draft_hash,
        state=InvoiceState.ISSUED,
        debits_id=bill.id,
        debit_reason=str(draft.reason),
        debit_words=draft.note or None,
    )


def _line(debit_note_id: str, position: int, part: DebitedPart) -> InvoiceLine:
    """One amount for the line; its unit is kept so that it is told with the goods it belongs to, without quantity (DEBIT-10)."""
    billed, tax = part.invoice_line, part.tax
    return InvoiceLine(
        id=natural_id("debit_note_line", debit_note_id, billed.id),
        invoice_id=debit_note_id,
        position=position,
        # A kind of its own would have the fee, the session or the medicine counted once more.
        kind=LineKind.OTHER,
        description=billed.description,
        hsn=billed.hsn,
        batch_number=billed.batch_number,
        expires_on=billed.expires_on,
        quantity=1,
        base_unit=billed.base_unit,
        pack_size=1,
        price=tax.gross,
        discount=ZERO,
        rate_basis_points=tax.rate.basis_points,
        is_exempt=tax.is_exempt,
        taxable=tax.taxable,
        cgst=tax.cgst,
        sgst=tax.sgst,
        igst=tax.igst,
        amount=tax.total,
        debits_id=billed.id,
    )


def _paid(tx: Transaction, draft: DebitDraft, quote: DebitQuote) -> Money:
    """At the note as at a sale: the note is the receipt. The change."""
    paid = quote.paid
    if paid is None:
        return ZERO
    tx.add(
        Payment(
            id=natural_id("debit_note_payment", draft.id),
            invoice_id=draft.id,
            method=paid.method,
            amount=paid.amount,
            received=paid.received,
            reference=paid.reference,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
        )
    )
    return paid.received - paid.amount if paid.received is not None else ZERO
