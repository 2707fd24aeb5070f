"""The patient's card, 86 × 54 mm: alone on its page for a card printer, or on A4 with marks to cut along. PAPER-3."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import HAIR, INK, LEAF, MM, MUTED, RED, WHITE, Align, Sheet
from narayaneeyam_clinic.papers.typeface import wrapped
from narayaneeyam_clinic.papers.wordlist import Language, beside, in_language

WIDTH = 86 * MM
HEIGHT = 54 * MM
_BRING = "Please bring this card at each visit"


@dataclass(frozen=True, slots=True)
class PatientCardPaper:
    """Everything on the card. The QR code holds the public id alone: whoever finds a card learns nothing more."""

    letterhead: Letterhead
    patient_name: str
    patient_number: str
    public_id: str
    patient_age_sex: str = ""
    patient_phone: str = ""
    language: Language = Language.ENGLISH


def patient_card_pdf(paper: PatientCardPaper, size: PaperSize | None = None) -> bytes:
    """The PDF; without a size the page is the card itself."""
    return patient_card_document(paper, size).pdf()


def patient_card_document(paper: PatientCardPaper, size: PaperSize | None = None) -> Sheet:
    """The card with everything placed, before it becomes a PDF."""
    title, author = f"Card {paper.patient_number}", paper.letterhead.name
    if size is None:
        sheet = Sheet(WIDTH, HEIGHT, margin=0, title=title, author=author)
        _draw_card(sheet, paper, 0, 0)
        return sheet
    sheet = Sheet.of(size, margin_mm=12, title=title, author=author)
    sheet.tint(sheet.left, sheet.margin, WIDTH, HEIGHT, WHITE, round_by=3 * MM, outline=HAIR)
    _draw_card(sheet, paper, sheet.left, sheet.margin)
    return sheet


def _draw_card(sheet: Sheet, paper: PatientCardPaper, left: float, top: float) -> None:
    """Clinic at the head, the person below on the left, the code on the right, a sentence at the foot."""
    pad = 4.5 * MM
    start, end = left + pad, left + WIDTH - pad
    side = 25 * MM
    name_size = max(min(10.5, (end - start) / wrapped(paper.letterhead.name, 1000, True)[0].width), 7.5)
    y = sheet.text(start, top + 3 * MM, paper.letterhead.name, name_size, bold=True, colour=LEAF, width=end - start)
    phone = f"Phone {paper.letterhead.phone}" if paper.letterhead.phone else ""
    mark = "DEMO" if paper.letterhead.is_demo else ""
    sheet.text(start, y, paper.letterhead.motto, 7, colour=MUTED, width=(end - start) * 0.5)
    if mark:
        sheet.text(end, y, mark, 7, bold=True, align=Align.RIGHT, colour=RED)
    y += 7 * 1.36 + 1.5
    sheet.rule(y, left=start, right=end, colour=LEAF)
    y += 1.5 * MM
    sheet.qr(end - side + 1.5 * MM, y - 0.5 * MM, side, paper.public_id)
    room = end - start - side
    y = sheet.text(start, y, beside("Patient", paper.language), 6.5, colour=MUTED, width=room)
    y = _draw_name(sheet, paper.patient_name, start, y, room)
    y = sheet.text(start, y + 1, paper.patient_number, 12, bold=True, width=room, colour=INK)
    y = sheet.text(start, y, paper.patient_age_sex, 7.5, width=room)
    sheet.text(start, y, paper.patient_phone, 7.5, width=room)
    foot = top + HEIGHT - 3.2 * MM
    sheet.text(start, foot - 2 * 6.3 * 1.36, phone, 6.3, colour=MUTED, width=room)
    other = in_language(_BRING, paper.language)
    sheet.text(start, foot - 6.3 * 1.36, other or _BRING, 6.3, colour=MUTED, width=end - start)


def _draw_name(sheet: Sheet, name: str, left: float, top: float, width: float) -> float:
    """A name on at most two lines: long ones are set smaller, the longest are cut."""
    size = next((size for size in (10.5, 9.0, 7.5) if len(wrapped(name, width / size, True)) <= 2), 7.5)
    lines = wrapped(name, width / size, True)
    top = sheet.text(left, top, lines[0].text, size, bold=True)
    if len(lines) > 1:
        rest = " ".join(line.text for line in lines[1:])
        top = sheet.text(left, top, rest, size, bold=True, width=width)
    return top
