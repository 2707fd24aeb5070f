"""The papers of the newest visit that was billed: ticket, prescription, invoice; for the play and its journey test."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.billing.invoice_paper import invoice_paper
from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.papers.invoice import invoice_pdf
from narayaneeyam_clinic.papers.op_ticket import op_ticket_pdf
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.prescription import prescription_pdf
from narayaneeyam_clinic.patients.patient_papers import op_ticket_paper
from narayaneeyam_clinic.prescriptions.prescription_paper import prescription_paper
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class LastPapers:
    """PDFs, and the invoice's number."""

    number: str
    ticket: bytes
    prescription: bytes
    invoice: bytes


def last_papers(rd: Reading) -> LastPapers:
    """Of the last bill on a prescription. Refused: bill_not_found, when there is none."""
    bill = rd.session.execute(
        select(Invoice.id, Invoice.number, Invoice.visit_id, Invoice.prescription_id)
        .where(Invoice.visit_id.is_not(None), Invoice.prescription_id.is_not(None))
        # As they were made: before nine in the morning the invented bills of today have later times than now.
        .order_by(Invoice.id.desc())
        .limit(1)
    ).first()
    if bill is None:
        raise Refused("bill_not_found")
    return LastPapers(
        bill.number,
        op_ticket_pdf(op_ticket_paper(rd, bill.visit_id), PaperSize.A6),
        prescription_pdf(prescription_paper(rd, bill.prescription_id), PaperSize.A5),
        invoice_pdf(invoice_paper(rd, bill.id), PaperSize.A5),
    )
