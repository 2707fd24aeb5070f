"""A credit note as it goes to paper, in the form of a bill: what came back, and the bill it is against (Rule 53, RETURN-11)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.billing.credit_note_records import CreditNote, CreditNoteLine
from narayaneeyam_clinic.billing.invoice_page import BilledLine
from narayaneeyam_clinic.billing.invoice_paper import codes_and_rates, paper_line
from narayaneeyam_clinic.billing.note_words import note_words
from narayaneeyam_clinic.billing.recipient import METHOD_WORDS, recipient_of
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, Payment
from narayaneeyam_clinic.billing.supply_rules import state_tax_label
from narayaneeyam_clinic.papers.invoice import InvoicePaper, InvoiceTotals, PaymentRow
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile, is_above_five_crore
from narayaneeyam_clinic.people.records import Staff, User
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.shared.states import state_name
from narayaneeyam_clinic.store.transaction import Reading


def credit_note_paper(rd: Reading, credit_note_id: str) -> InvoicePaper:
    """Refused: not_permitted, credit_note_not_found."""
    rd.require(Permission.SEE_BILLS)
    note = rd.session.get(CreditNote, credit_note_id)
    if note is None:
        raise Refused("credit_note_not_found")
    invoice = rd.session.get_one(Invoice, note.invoice_id)
    profile = clinic_profile(rd)
    recipient = recipient_of(rd, note.patient_id, note.day)
    lines = _lines(rd, note.id)
    taxed, long_codes = bool(note.taxable), is_above_five_crore(rd)
    doctor = rd.session.get(Staff, invoice.doctor_id) if invoice.doctor_id else None
    maker = rd.session.get(User, note.by)
    return InvoicePaper(
        letterhead=letterhead(profile),
        title="CREDIT NOTE",
        number=note.number,
        on=note.day,
        time=note.at.astimezone(INDIA).strftime("%I:%M %p"),
        patient_name=note.recipient_name,
        patient_number=recipient.number,
        patient_age_sex=recipient.age_sex,
        patient_phone=recipient.phone,
        recipient_gstin=note.recipient_gstin or "",
        recipient_address=note.recipient_address or "",
        place_of_supply=state_name(note.place_of_supply),
        place_of_supply_code=note.place_of_supply,
        is_inter_state=note.is_inter_state,
        doctor=doctor.name if doctor else "",
        lines=tuple(paper_line(line, long_codes=long_codes) for line in lines),
        hsn_rows=codes_and_rates(lines, long_codes=long_codes) if taxed else (),
        totals=InvoiceTotals(
            taxable=note.taxable,
            total=note.payable - note.round_off,
            payable=note.payable,
            round_off=note.round_off,
            exempt=note.exempt,
            cgst=note.cgst,
            sgst=note.sgst,
            igst=note.igst,
        ),
        shows_tax=taxed,
        payments=_given_back(rd, note.id),
        language=recipient.language,
        state_tax_label=state_tax_label(profile.state_code),
        payable_words="Credited",
        notes=note_words(invoice.number, invoice.day, note.reason, note.note or ""),
        signatory=maker.name if maker else "",
    )


def _lines(rd: Reading, credit_note_id: str) -> list[BilledLine]:
    """Each as its part of the billed line; what price times quantity has more is the discount that was given on it."""
    rows = rd.session.execute(
        select(CreditNoteLine, InvoiceLine)
        .join(InvoiceLine, InvoiceLine.id == CreditNoteLine.invoice_line_id)
        .where(CreditNoteLine.credit_note_id == credit_note_id)
        .order_by(CreditNoteLine.position)
    )
    return [
        BilledLine(
            position=back.position,
            kind=billed.kind,
            description=billed.description,
            hsn=billed.hsn,
            batch_number=billed.batch_number,
            expires_on=billed.expires_on,
            quantity=back.quantity,
            base_unit=billed.base_unit,
            pack_size=billed.pack_size,
            mrp=billed.mrp,
            price=billed.price,
            discount=billed.discount.times_ratio(back.quantity, billed.quantity) if billed.discount else ZERO,
            rate_basis_points=billed.rate_basis_points,
            is_exempt=billed.is_exempt,
            taxable=back.taxable,
            cgst=back.cgst,
            sgst=back.sgst,
            igst=back.igst,
            amount=back.amount,
            medicine_id=billed.medicine_id,
        )
        for back, billed in rows
    ]


def _given_back(rd: Reading, credit_note_id: str) -> tuple[PaymentRow, ...]:
    refund = rd.session.get(Payment, natural_id("credit_note_refund", credit_note_id))
    if refund is None:
        return ()
    reference = " ".join(part for part in (refund.receipt_number, refund.reference) if part)
    return (PaymentRow(f"Given back, {METHOD_WORDS[refund.method].lower()}", -refund.amount, reference),)
