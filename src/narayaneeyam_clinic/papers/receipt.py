"""The receipt for money taken outside an invoice, as for a consultation fee. A5, A6 or 80 mm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.papers.amount_words import amount_in_words
from narayaneeyam_clinic.papers.figures import date_text, with_sign
from narayaneeyam_clinic.papers.heading import draw_centred_letterhead, draw_demo, draw_labelled
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, Align, Sheet, fitted
from narayaneeyam_clinic.papers.typeface import SEPARATOR
from narayaneeyam_clinic.papers.wordlist import Language, beside, in_language
from narayaneeyam_clinic.shared.money import Money


@dataclass(frozen=True, slots=True)
class ReceiptPaper:
    """Everything on the receipt; `purpose` is "Consultation fee", `method` "Cash"."""

    letterhead: Letterhead
    number: str
    on: date
    time: str
    patient_name: str
    patient_number: str
    purpose: str
    amount: Money
    method: str
    doctor: str = ""
    reference: str = ""
    is_duplicate: bool = False
    language: Language = Language.ENGLISH


def receipt_pdf(paper: ReceiptPaper, size: PaperSize = PaperSize.ROLL_80) -> bytes:
    """The PDF; the same receipt always gives the same bytes."""
    return receipt_document(paper, size).pdf()


def receipt_document(paper: ReceiptPaper, size: PaperSize = PaperSize.ROLL_80) -> Sheet:
    """The receipt with everything placed, before it becomes a PDF."""
    return fitted(lambda type_size: _receipt(paper, size, type_size), (8.0,) if size.is_roll else (9.0, 8.0, 7.0, 6.0))


def _receipt(paper: ReceiptPaper, size: PaperSize, type_size: float) -> Sheet:
    margin_mm = 4.0 if size.is_roll else 9.0
    sheet = Sheet.of(size, margin_mm=margin_mm, title=paper.number, author=paper.letterhead.name)
    middle, width = sheet.width / 2, sheet.right - sheet.left
    y = draw_demo(sheet, paper.letterhead, sheet.margin, type_size)
    y = draw_centred_letterhead(sheet, paper.letterhead, y, type_size * 0.9)
    y = sheet.text(middle, y + 4, beside("Receipt", paper.language), type_size * 1.3, bold=True, align=Align.CENTRE)
    if paper.is_duplicate:
        y = sheet.text(middle, y, "DUPLICATE", type_size, bold=True, align=Align.CENTRE)
    sheet.rule(y + 3, colour=INK)
    y += 7
    rows = (
        ("No.", paper.number),
        (beside("Date", paper.language), f"{date_text(paper.on)}  {paper.time}"),
        (beside("Patient", paper.language), SEPARATOR.join((paper.patient_name, paper.patient_number))),
        (beside("Doctor", paper.language), paper.doctor),
        ("For", beside(paper.purpose, paper.language)),
        (beside("Payment", paper.language), f"{paper.method} {paper.reference}".strip()),
    )
    for label, value in rows:
        # No greys: they do not print on thermal paper.
        y = (
            draw_labelled(sheet, sheet.left, y, label, value, type_size, width, label_width=width * 0.37, colour=INK)
            + 1
        )
    sheet.rule(y + 3, colour=INK)
    y = _draw_amount(sheet, paper, y + 6, type_size)
    y += type_size * 3
    sheet.rule(y, left=sheet.right - width * 0.5)
    sheet.text(sheet.right, y + 1, "Received by", type_size * 0.9, align=Align.RIGHT)
    return sheet


def _draw_amount(sheet: Sheet, paper: ReceiptPaper, top: float, size: float) -> float:
    other = in_language("Paid", paper.language)
    below = sheet.text(sheet.left, top + size * 0.35, "Paid", size, bold=True)
    if other:
        sheet.text(sheet.left, below, other, size * 0.9)
    y = sheet.text(sheet.right, top, with_sign(paper.amount), size * 2, bold=True, align=Align.RIGHT)
    return sheet.paragraph(sheet.left, y + 2, amount_in_words(paper.amount), size, sheet.right - sheet.left)
