"""The sheet of the recovery code: the code large, group by group, and what it is for. It names no person (KEY-4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from narayaneeyam_clinic.papers.figures import date_text
from narayaneeyam_clinic.papers.heading import draw_demo, draw_letterhead
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import HAIR, INK, MM, MUTED, WHITE, Align, Sheet

_IN_A_ROW = 3
_SQUARE = 34 * MM
_WHAT_FOR = (
    "If every password of the clinic is lost, this code alone opens its records, and an administrator gets a new password"
    " with it. Nobody can make the code again, not even whoever made the program.",
    "Keep this sheet where you keep deeds and money, away from the PC. Whoever has the sheet and the PC can read every"
    " record of the clinic.",
    "To use it: at the sign-in window choose “Forgot the password?” and type the six groups. Small letters and dashes do"
    " not matter. The code never has the letters I, L, O or the digits 0 and 1.",
)


@dataclass(frozen=True, slots=True)
class RecoverySheetPaper:
    """Everything on the sheet."""

    letterhead: Letterhead
    on: date
    code: str = field(repr=False)


def recovery_sheet_pdf(paper: RecoverySheetPaper) -> bytes:
    """The PDF, on A4. Its particulars and its name in the print queue never hold the code."""
    return recovery_sheet_document(paper).pdf()


def recovery_sheet_document(paper: RecoverySheetPaper) -> Sheet:
    """The sheet with everything placed, before it becomes a PDF."""
    sheet = Sheet.of(PaperSize.A4, margin_mm=18, title="Recovery code", author=paper.letterhead.name)
    width = sheet.right - sheet.left
    y = draw_demo(sheet, paper.letterhead, sheet.margin, 9.5)
    y = draw_letterhead(sheet, paper.letterhead, y, 9.5, width)
    sheet.rule(y + 6, colour=INK)
    y = sheet.text(sheet.left, y + 18, "Recovery code", 20, bold=True)
    y = sheet.text(
        sheet.left, y + 2, f"Made on {date_text(paper.on)}. Keep this sheet away from the PC.", 10, colour=MUTED
    )
    y = _draw_code(sheet, paper.code, y + 14, width)
    square = y + 8
    # A scanner at the PC types it where the code is asked for; a phone shows the same letters.
    sheet.qr(sheet.right - _SQUARE, square, _SQUARE, paper.code)
    for sentence in _WHAT_FOR:
        beside = y < square + _SQUARE
        y = sheet.paragraph(sheet.left, y + 8, sentence, 11, width - (_SQUARE + 6 * MM if beside else 0))
    y = max(y, square + _SQUARE)
    y += 30
    for label in ("Kept by", "Kept where", "Date"):
        sheet.text(sheet.left, y, label, 10, colour=MUTED)
        sheet.rule(y + 14, left=sheet.left + 26 * MM)
        y += 30
    return sheet


def _draw_code(sheet: Sheet, code: str, top: float, width: float) -> float:
    """Two rows of three boxes, each with its number and its group."""
    groups, gap, high = code.split("-"), 4 * MM, 20 * MM
    box = (width - gap * (_IN_A_ROW - 1)) / _IN_A_ROW
    for place, group in enumerate(groups):
        left = sheet.left + place % _IN_A_ROW * (box + gap)
        y = top + place // _IN_A_ROW * (high + gap)
        sheet.tint(left, y, box, high, WHITE, round_by=2 * MM, outline=HAIR)
        sheet.text(left + 2.5 * MM, y + 1.5 * MM, str(place + 1), 9, colour=MUTED)
        sheet.text(left + box / 2, y + 5 * MM, " ".join(group), 21, bold=True, align=Align.CENTRE)
    rows = -(-len(groups) // _IN_A_ROW)
    return top + rows * (high + gap) + 2 * MM
