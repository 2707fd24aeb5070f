"""Receipts: for a fee taken at the desk, and for a later payment of a bill."""

from __future__ import annotations

from narayaneeyam_clinic.billing.invoice_page import invoice_page
from narayaneeyam_clinic.billing.recipient import METHOD_WORDS, recipient_of
from narayaneeyam_clinic.billing.records import Payment
from narayaneeyam_clinic.papers.receipt import ReceiptPaper
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading


def payment_receipt_paper(rd: Reading, payment_id: str, *, is_duplicate: bool = False) -> ReceiptPaper:
    """The receipt of a later payment, under its own number (SELL-25). Refused: not_permitted, payment_not_found."""
    rd.require(Permission.SEE_BILLS)
    payment = rd.session.get(Payment, payment_id)
    if payment is None or payment.receipt_number is None:
        raise Refused("payment_not_found")
    page = invoice_page(rd, payment.invoice_id)
    recipient = recipient_of(rd, page.patient_id, payment.day)
    return ReceiptPaper(
        letterhead=letterhead(clinic_profile(rd)),
        number=payment.receipt_number,
        on=payment.day,
        time=payment.at.astimezone(INDIA).strftime("%I:%M %p"),
        patient_name=page.recipient_name,
        patient_number=recipient.number,
        purpose=f"Payment for {page.number}",
        amount=payment.amount,
        method=METHOD_WORDS[payment.method],
        doctor=page.doctor,
        reference=payment.reference or "",
        is_duplicate=is_duplicate,
        language=recipient.language,
    )


def fee_receipt_paper(rd: Reading, invoice_id: str) -> ReceiptPaper:
    """The small receipt of a bill that holds one fee and nothing else (QUEUE-6). Refused: not_permitted, bill_not_found."""
    page = invoice_page(rd, invoice_id)
    recipient = recipient_of(rd, page.patient_id, page.day)
    return ReceiptPaper(
        letterhead=letterhead(clinic_profile(rd)),
        number=page.number,
        on=page.day,
        time=page.at.astimezone(INDIA).strftime("%I:%M %p"),
        patient_name=page.recipient_name,
        patient_number=recipient.number,
        purpose="Consultation fee" if len(page.lines) == 1 else ", ".join(line.description for line in page.lines),
        amount=page.paid,
        method=", ".join(dict.fromkeys(METHOD_WORDS[one.method] for one in page.payments)),
        doctor=page.doctor,
        reference=", ".join(one.reference for one in page.payments if one.reference),
        is_duplicate=page.times_printed > 0,
        language=recipient.language,
    )
