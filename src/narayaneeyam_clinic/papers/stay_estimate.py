"""The estimate of a stay with the agreement to it and the consent, to be signed before admission. A4 or A5."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.papers.figures import date_text, rupees, with_sign
from narayaneeyam_clinic.papers.heading import draw_feet
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, LEAF, LINE_HEIGHT, MUTED, TINT, Align, Sheet, fitted
from narayaneeyam_clinic.papers.ward_head import StayHead, draw_signature, draw_ward_head, foot_top_of
from narayaneeyam_clinic.papers.wordlist import Language, beside, in_language
from narayaneeyam_clinic.shared.money import Money, total

NOT_FINAL = "This is an estimate. The bill follows what is really given and used"
AGREED = "I have read this estimate, or it was read to me, and I agree"
CONSENT = "I agree to the stay and to the treatment that the doctor has explained to me"


@dataclass(frozen=True, slots=True)
class EstimateLine:
    """ "Room, 14 days at ₹1,500.00" and what it will come to."""

    what: str
    quantity: str
    amount: Money


@dataclass(frozen=True, slots=True)
class EstimatePaper:
    """What the stay is expected to cost. `agreed_by` signs; `consent_by` too where it was asked for at the same time.

    An estimate that was told as one amount has no lines.
    """

    head: StayHead
    lines: tuple[EstimateLine, ...]
    amount: Money
    agreed_by: str = ""
    consent_by: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        assert not self.lines or total([line.amount for line in self.lines]) == self.amount, "the lines are the amount"


def estimate_pdf(paper: EstimatePaper, size: PaperSize = PaperSize.A4) -> bytes:
    """The PDF; the same estimate always gives the same bytes."""
    return estimate_document(paper, size).pdf()


def estimate_document(paper: EstimatePaper, size: PaperSize = PaperSize.A4) -> Sheet:
    """The estimate with everything placed, on one page."""
    sizes = (9.8, 9.0, 8.2, 7.4) if size is PaperSize.A4 else (8.4, 7.6, 6.8, 6.0)
    return fitted(lambda type_size: _estimate(paper, size, type_size), sizes)


def _estimate(paper: EstimatePaper, paper_size: PaperSize, size: float) -> Sheet:
    head = paper.head
    margin_mm = 14.0 if paper_size is PaperSize.A4 else 9.0
    sheet = Sheet.of(paper_size, margin_mm=margin_mm, title=f"Estimate {head.stay_number}", author=head.letterhead.name)
    y = draw_ward_head(sheet, head, "Estimate of the stay", size)
    width = sheet.right - sheet.left
    for line in paper.lines:
        y = _draw_line(sheet, line, y, size)
    y = _draw_total(sheet, paper, y + size * 0.6, size)
    y = sheet.paragraph(sheet.left, y, paper.note, size, width) + size * 0.3
    y = draw_in_both(sheet, y, NOT_FINAL, head.language, size * 0.94, width, muted=True) + size
    half = width * 0.46
    for sentence, who in ((AGREED, paper.agreed_by), (CONSENT, paper.consent_by)):
        y = draw_in_both(sheet, y + size * 0.8, sentence, head.language, size, width)
        draw_signature(sheet, sheet.left, half, y, f"Date {date_text(head.on)}", size)
        y = draw_signature(sheet, sheet.right - half, half, y, who or "Patient or bystander", size) + size
    draw_feet(
        sheet, f"Estimate {head.stay_number}".strip(), head.letterhead, size * 0.84, foot_top=foot_top_of(sheet, size)
    )
    return sheet


def draw_in_both(
    sheet: Sheet, top: float, sentence: str, language: Language, size: float, width: float, *, muted: bool = False
) -> float:
    """A sentence in English and, under it, in the patient's language."""
    colour = MUTED if muted else INK
    y = sheet.paragraph(sheet.left, top, f"{sentence}.", size, width, colour=colour)
    other = in_language(sentence, language)
    return sheet.paragraph(sheet.left, y, f"{other}." if other else "", size, width, colour=colour)


def _draw_line(sheet: Sheet, line: EstimateLine, top: float, size: float) -> float:
    width = sheet.right - sheet.left
    y = top + size * 0.35
    below = sheet.paragraph(sheet.left, y, line.what, size, width * 0.52)
    sheet.text(sheet.left + width * 0.78, y, line.quantity, size, align=Align.RIGHT, colour=MUTED)
    sheet.text(sheet.right, y, rupees(line.amount), size, align=Align.RIGHT)
    sheet.rule(below + size * 0.25)
    return below + size * 0.25


def _draw_total(sheet: Sheet, paper: EstimatePaper, top: float, size: float) -> float:
    height = size * 1.9 * LINE_HEIGHT + size * 0.6
    sheet.tint(sheet.left, top, sheet.right - sheet.left, height, TINT, round_by=size * 0.4)
    words = beside("Total", paper.head.language)
    sheet.text(sheet.left + size, top + height / 2 - size * LINE_HEIGHT / 2, words, size, bold=True, colour=LEAF)
    sheet.text(sheet.right - size, top + size * 0.3, with_sign(paper.amount), size * 1.9, bold=True, align=Align.RIGHT)
    return top + height + size * 0.6
