"""A certificate on A5 or A4: the clinic's head, the number, the words, and the place where the doctor signs (DOC-12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.papers.figures import date_text
from narayaneeyam_clinic.papers.heading import draw_centred_letterhead, draw_demo
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, Align, Sheet, fitted


@dataclass(frozen=True, slots=True)
class CertificatePaper:
    """Everything on it; the words are those that were signed."""

    letterhead: Letterhead
    number: str
    on: date
    title: str
    body: str
    doctor_name: str
    doctor_qualification: str = ""
    doctor_registration: str = ""


def certificate_pdf(paper: CertificatePaper, size: PaperSize = PaperSize.A5) -> bytes:
    """The PDF; the same certificate always gives the same bytes."""
    return certificate_document(paper, size).pdf()


def certificate_document(paper: CertificatePaper, size: PaperSize = PaperSize.A5) -> Sheet:
    """With everything placed, before it becomes a PDF."""
    sizes = (12.0, 11.0, 10.0, 9.0, 8.0) if size is PaperSize.A4 else (10.0, 9.0, 8.0, 7.0)
    return fitted(lambda type_size: _certificate(paper, size, type_size), sizes)


def _certificate(paper: CertificatePaper, size: PaperSize, type_size: float) -> Sheet:
    sheet = Sheet.of(
        size, margin_mm=18.0 if size is PaperSize.A4 else 12.0, title=paper.number, author=paper.letterhead.name
    )
    width = sheet.right - sheet.left
    y = draw_demo(sheet, paper.letterhead, sheet.margin, type_size)
    y = draw_centred_letterhead(sheet, paper.letterhead, y, type_size * 0.9)
    sheet.rule(y + type_size * 0.6, colour=INK)
    y += type_size * 2.2
    y = sheet.text(sheet.width / 2, y, paper.title, type_size * 1.5, bold=True, align=Align.CENTRE) + type_size
    sheet.text(sheet.left, y, f"No. {paper.number}", type_size * 0.9)
    y = sheet.text(sheet.right, y, date_text(paper.on), type_size * 0.9, align=Align.RIGHT) + type_size * 1.4
    for paragraph in paper.body.splitlines():
        y = sheet.paragraph(sheet.left, y, paragraph, type_size, width) + type_size * 0.6
    y += type_size * 5
    sheet.rule(y, left=sheet.right - width * 0.5)
    lines = (
        paper.doctor_name,
        paper.doctor_qualification,
        paper.doctor_registration and f"Reg. no. {paper.doctor_registration}",
    )
    for at, line in enumerate(line for line in lines if line):
        y = sheet.text(sheet.right, y + 2, line, type_size * 0.95, bold=at == 0, align=Align.RIGHT)
    sheet.text(sheet.left, y, "Seal", type_size * 0.9)
    return sheet
