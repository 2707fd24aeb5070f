"""The papers of a patient, from what is kept to the printer."""

from __future__ import annotations

from narayaneeyam_clinic.billing.credit_note_paper import credit_note_paper
from narayaneeyam_clinic.billing.deposit_paper import voucher_paper
from narayaneeyam_clinic.billing.receipt_paper import fee_receipt_paper
from narayaneeyam_clinic.papers.invoice import invoice_pdf
from narayaneeyam_clinic.papers.medicine_label import medicine_labels_pdf
from narayaneeyam_clinic.papers.op_ticket import op_ticket_pdf
from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.patient_card import patient_card_pdf
from narayaneeyam_clinic.papers.receipt import receipt_pdf
from narayaneeyam_clinic.papers.voucher import voucher_pdf
from narayaneeyam_clinic.patients.patient_papers import op_ticket_paper, patient_card_paper
from narayaneeyam_clinic.pharmacy.medicine_labels import medicine_labels
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.wording import translated


def print_ticket(out: PaperOut, visit_id: str, token: str, *, again: bool = False) -> None:
    """The OP ticket; printed again it says so."""

    def make(rd: Reading, size: PaperSize) -> bytes:
        return op_ticket_pdf(op_ticket_paper(rd, visit_id, is_duplicate=again), size)

    out.print(PaperKind.OP_TICKET, translated("papers", "OP ticket {token}").format(token=token), make)


def print_card(out: PaperOut, patient_id: str, number: str) -> None:
    """The patient's card with number and QR."""

    def make(rd: Reading, size: PaperSize) -> bytes:
        return patient_card_pdf(patient_card_paper(rd, patient_id), size)

    out.print(PaperKind.PATIENT_CARD, translated("papers", "Card {number}").format(number=number), make)


def print_fee_receipt(out: PaperOut, invoice_id: str, number: str) -> None:
    """The receipt of a consultation fee taken at the desk (QUEUE-6)."""

    def make(rd: Reading, size: PaperSize) -> bytes:
        return receipt_pdf(fee_receipt_paper(rd, invoice_id), size)

    out.print(PaperKind.RECEIPT, number, make)


def print_credit_note(out: PaperOut, credit_note_id: str, number: str) -> None:
    """The credit note, on the paper of bills (RETURN-11)."""

    def make(rd: Reading, size: PaperSize) -> bytes:
        return invoice_pdf(credit_note_paper(rd, credit_note_id), size)

    out.print(PaperKind.INVOICE, translated("papers", "Credit note {number}").format(number=number), make)


def print_voucher(out: PaperOut, deposit_id: str, number: str, *, again: bool = False) -> None:
    """The receipt of a deposit, or the voucher of a refund: of a stay or of a package (STAY-66, TREAT-18)."""

    def make(rd: Reading, size: PaperSize) -> bytes:
        return voucher_pdf(voucher_paper(rd, deposit_id, is_duplicate=again), size)

    out.print(PaperKind.VOUCHER, translated("papers", "Voucher {number}").format(number=number), make)


def print_labels(out: PaperOut, invoice_id: str, number: str) -> None:
    """A label for each pack of a finished bill (PAPER-22)."""

    def make(rd: Reading, size: PaperSize) -> bytes:
        return medicine_labels_pdf(medicine_labels(rd, invoice_id), size)

    out.print(PaperKind.LABEL, translated("papers", "Labels of {number}").format(number=number), make)
