"""The OP ticket a patient waits with: a large token, who and which doctor, and the code of the card. A6 or 80 mm. PAPER-3."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.papers.figures import date_text
from narayaneeyam_clinic.papers.heading import draw_centred_letterhead, draw_demo
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, Align, Sheet, fitted
from narayaneeyam_clinic.papers.typeface import SEPARATOR
from narayaneeyam_clinic.papers.wordlist import Language, beside, in_language

_WAIT = "Please wait until your token is called"


@dataclass(frozen=True, slots=True)
class OpTicketPaper:
    """Everything on the ticket; what is absent is empty. `fee` is a finished text: "₹300.00 paid", "Free review"."""

    letterhead: Letterhead
    token: str
    on: date
    time: str
    patient_name: str
    patient_number: str
    patient_age_sex: str = ""
    doctor: str = ""
    fee: str = ""
    public_id: str = ""
    is_duplicate: bool = False
    language: Language = Language.ENGLISH


def op_ticket_pdf(paper: OpTicketPaper, size: PaperSize = PaperSize.ROLL_80) -> bytes:
    """The PDF; the same ticket always gives the same bytes."""
    return op_ticket_document(paper, size).pdf()


def op_ticket_document(paper: OpTicketPaper, size: PaperSize = PaperSize.ROLL_80) -> Sheet:
    """The ticket with everything placed, before it becomes a PDF."""
    return fitted(lambda type_size: _ticket(paper, size, type_size), (8.0,) if size.is_roll else (9.0, 8.0, 7.0, 6.0))


def _ticket(paper: OpTicketPaper, size: PaperSize, type_size: float) -> Sheet:
    margin_mm = 4.0 if size.is_roll else 8.0
    sheet = Sheet.of(size, margin_mm=margin_mm, title=f"OP ticket {paper.token}", author=paper.letterhead.name)
    middle, width = sheet.width / 2, sheet.right - sheet.left
    y = draw_demo(sheet, paper.letterhead, sheet.margin, type_size)
    y = draw_centred_letterhead(sheet, paper.letterhead, y, type_size * 0.9)
    sheet.rule(y + 3, colour=INK)
    y = sheet.text(middle, y + 6, beside("Token", paper.language), type_size, align=Align.CENTRE)
    y = sheet.text(middle, y - type_size * 0.4, paper.token, type_size * 5, bold=True, align=Align.CENTRE)
    y = sheet.text(middle, y, f"{date_text(paper.on)}  {paper.time}", type_size, align=Align.CENTRE)
    if paper.is_duplicate:
        y = sheet.text(middle, y, "DUPLICATE", type_size, bold=True, align=Align.CENTRE)
    sheet.rule(y + 3, colour=INK)
    y = sheet.paragraph(middle, y + 7, paper.patient_name, type_size * 1.25, width, bold=True, align=Align.CENTRE)
    known = SEPARATOR.join(text for text in (paper.patient_number, paper.patient_age_sex) if text)
    y = sheet.paragraph(middle, y, known, type_size, width, align=Align.CENTRE)
    if paper.doctor:
        text = f"{beside('Doctor', paper.language)}: {paper.doctor}"
        y = sheet.paragraph(middle, y, text, type_size, width, align=Align.CENTRE)
    y = sheet.paragraph(middle, y, paper.fee, type_size, width, align=Align.CENTRE)
    if paper.public_id:
        side = type_size * 8.5
        sheet.qr(middle - side / 2, y + 3, side, paper.public_id)
        y += side + 5
    y = sheet.paragraph(middle, y, _WAIT, type_size * 0.9, width, align=Align.CENTRE)
    sheet.paragraph(middle, y, in_language(_WAIT, paper.language), type_size * 0.9, width, align=Align.CENTRE)
    return sheet
