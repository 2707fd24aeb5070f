"""Goods that come back, and services that are credited: a credit note against the bill, stock and money by entries (RETURN)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.billing.charge_kinds import PACKAGE
from narayaneeyam_clinic.billing.credit_note_records import CreditNote, CreditNoteLine
from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.billing.held_money import Purpose, hold_again
from narayaneeyam_clinic.billing.ledger import reverse_charge
from narayaneeyam_clinic.billing.ledger_lines import billed_quantity
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.billing.records import Invoice, Payment, PaymentMethod
from narayaneeyam_clinic.billing.return_rules import ReturnsTo
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedPart, ReturnQuote, work_out_return
from narayaneeyam_clinic.billing.upi_link import payment_reference
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, MovementKind, StockMovement
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import BillChanged, StockChanged
from narayaneeyam_clinic.store.draft_hash import hash_of_draft
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number

QUARANTINE = "Quarantine"


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The credit note's number, what it comes to, and what went back in money with the number of its voucher."""

    credit_note_id: str
    number: str
    payable: Money
    refunded: Money
    refund_number: str
    is_repeat: bool = False


def take_back(tx: Transaction, draft: ReturnDraft, *, held_for: Purpose | None = None) -> TakenBack:
    """Write the credit note with stock and money, or refuse the whole of it. The same draft again changes nothing. What the
    bill took from the ledger is owed no longer. With `held_for` money is held again instead of given back.

    Refused: not_permitted, others_without_words (the reason "others" needs words), package_goes_back_whole (outside the
    action that gives one back), note_differs, and as `work_out_return`.
    """
    tx.require(Permission.TAKE_BACK)
    draft_hash = hash_of_draft(draft, without=["payable_shown"])
    earlier = tx.session.get(CreditNote, draft.id)
    if earlier is not None:
        return _same_again(tx, earlier, draft_hash)
    if draft.reason is draft.reason.OTHERS and not draft.note:
        raise Refused("others_without_words", field="note")
    refuse_long(note=draft.note, reference=draft.refund_reference)
    quote = work_out_return(tx, draft)
    invoice = tx.session.get_one(Invoice, draft.invoice_id)
    number = draw_document_number(tx, DocumentKind.CREDIT_NOTE, tx.today)
    tx.add(
        CreditNote(
            id=draft.id,
            series_key=number.series_key,
            sequence=number.sequence,
            number=number.text,
            day=tx.today,
            at=tx.now,
            device_id=tx.device.id,
            by=tx.by.user_id,
            invoice_id=invoice.id,
            patient_id=invoice.patient_id,
            reason=str(draft.reason),
            note=draft.note or None,
            recipient_name=invoice.recipient_name,
            recipient_address=invoice.recipient_address,
            recipient_gstin=invoice.recipient_gstin,
            supplier_gstin=invoice.supplier_gstin,
            place_of_supply=invoice.place_of_supply,
            is_inter_state=invoice.is_inter_state,
            taxable=quote.taxable,
            cgst=quote.cgst,
            sgst=quote.sgst,
            igst=quote.igst,
            exempt=quote.exempt,
            round_off=quote.round_off,
            payable=quote.payable,
            draft_hash=draft_hash,
        )
    )
    lines = [_line(draft.id, position, part) for position, part in enumerate(quote.parts, 1)]
    tx.add_all(lines)
    _goods_back(tx, quote, lines, draft.id)
    _owed_no_longer(tx, quote, number.text, of_package=held_for is not None)
    refund_number = _money(tx, invoice, draft, quote, held_for)
    tx.tell(BillChanged(invoice.id, invoice.patient_id))
    return TakenBack(draft.id, number.text, quote.payable, quote.refund, refund_number)


def _same_again(tx: Transaction, note: CreditNote, draft_hash: str) -> TakenBack:
    if note.draft_hash != draft_hash:
        raise Refused("note_differs", number=note.number)
    given = tx.session.get(Payment, natural_id("credit_note_refund", note.id))
    refunded = -given.amount if given else ZERO
    number = (given.receipt_number or "") if given else ""
    return TakenBack(note.id, note.number, note.payable, refunded, number, is_repeat=True)


def _line(credit_note_id: str, position: int, part: ReturnedPart) -> CreditNoteLine:
    share = part.share
    return CreditNoteLine(
        id=natural_id("credit_note_line", credit_note_id, part.invoice_line.id),
        credit_note_id=credit_note_id,
        invoice_line_id=part.invoice_line.id,
        position=position,
        quantity=share.quantity,
        returns_to=part.returns_to,
        taxable=share.taxable,
        cgst=share.cgst,
        sgst=share.sgst,
        igst=share.igst,
        amount=share.amount,
    )


def _goods_back(tx: Transaction, quote: ReturnQuote, lines: list[CreditNoteLine], credit_note_id: str) -> None:
    movements = []
    for part, line in zip(quote.parts, lines, strict=True):
        batch_id, medicine_id = part.invoice_line.batch_id, part.invoice_line.medicine_id
        if part.returns_to is None or batch_id is None or medicine_id is None:
            continue
        if part.returns_to is ReturnsTo.QUARANTINE:
            batch_id = _quarantined(tx, batch_id)
        movements.append(
            StockMovement(
                batch_id=batch_id,
                medicine_id=medicine_id,
                kind=MovementKind.SALE_RETURN,
                quantity=part.share.quantity,
                day=tx.today,
                at=tx.now,
                by=tx.by.user_id,
                document_id=credit_note_id,
                line_id=line.id,
            )
        )
    if movements:
        tx.add_all(movements)
        tx.tell(StockChanged(tuple(sorted({movement.medicine_id for movement in movements}))))


def _owed_no_longer(tx: Transaction, quote: ReturnQuote, number: str, *, of_package: bool) -> None:
    """What a credit note takes off a bill is not open again: it would be billed once more (LEDGER-26)."""
    tx.session.flush()
    for part in quote.parts:
        charge = tx.session.get(Charge, part.invoice_line.charge_id) if part.invoice_line.charge_id else None
        if charge is None:
            continue
        if charge.kind == PACKAGE and not of_package:
            raise Refused("package_goes_back_whole", name=charge.description)
        back = tx.session.scalars(select(Charge.quantity).where(Charge.reverses_id == charge.id)).all()
        left = charge.quantity + sum(back)
        # What stands on another bill too, or was taken back before this note, is not taken off once more (LEDGER-24, LEDGER-28).
        over = left - billed_quantity(tx.session, charge.id)
        if over <= 0:
            continue
        quantity = None if over >= left else over
        source = charge.package_sale_id if charge.kind == PACKAGE else None
        reverse_charge(tx, charge.id, number, quantity, source_id=source, is_credited=True)


def _quarantined(tx: Transaction, batch_id: str) -> str:
    """The lot of the same batch that stands apart and is passed over at the counter; made when it is first needed."""
    apart = natural_id("quarantine", batch_id)
    if tx.session.get(Batch, apart) is None:
        lot = tx.session.get_one(Batch, batch_id)
        tx.add(
            Batch(
                id=apart,
                medicine_id=lot.medicine_id,
                number=lot.number,
                expires_on=lot.expires_on,
                mrp=lot.mrp,
                purchase_price=lot.purchase_price,
                location=QUARANTINE,
                received_on=lot.received_on,
                receipt_id=lot.receipt_id,
                blocked_why=QUARANTINE,
            )
        )
    return apart


def _money(tx: Transaction, invoice: Invoice, draft: ReturnDraft, quote: ReturnQuote, held_for: Purpose | None) -> str:
    """The note pays for its part of the bill; what is then paid too much goes back, with the number of a refund voucher, or
    is held.
    """

    def payment(payment_id: str, method: PaymentMethod, amount: Money, **more: object) -> Payment:
        return Payment(
            id=payment_id,
            invoice_id=invoice.id,
            method=method,
            amount=amount,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
            **more,
        )

    if quote.payable:
        tx.add(payment(natural_id("credit_note_payment", draft.id), PaymentMethod.CREDIT_NOTE, quote.payable))
    if quote.refund <= ZERO:
        return ""
    if held_for is not None:
        tx.add(payment(natural_id("credit_note_refund", draft.id), PaymentMethod.DEPOSIT, -quote.refund))
        hold_again(tx, invoice, quote.refund, held_for, draft.id)
        return ""
    number = draw_document_number(tx, DocumentKind.REFUND, tx.today)
    reference = draft.refund_reference or None
    if reference and draft.refund is PaymentMethod.UPI:
        reference = payment_reference(reference)
    tx.add(
        payment(
            natural_id("credit_note_refund", draft.id), draft.refund, -quote.refund,
            reference=reference, series_key=number.series_key, sequence=number.sequence, receipt_number=number.text,
        )
    )  # fmt: skip
    return number.text
