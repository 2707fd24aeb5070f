"""The list of tomorrow's patients to be called in the evening, with room for the answers. A4 or A5."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.papers.figures import date_text
from narayaneeyam_clinic.papers.heading import draw_feet, draw_letterhead
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, LEAF, MM, MUTED, Align, Sheet

_HEADINGS = ("Time", "Patient", "Mobile", "Doctor", "Answer")
# Where each column begins, as a share of the width.
_BEGIN = (0.0, 0.11, 0.40, 0.58, 0.80)


@dataclass(frozen=True, slots=True)
class CallLine:
    """One person to call, in finished texts; `answer` is what they said already."""

    time: str
    patient: str
    phone: str
    doctor: str
    answer: str


@dataclass(frozen=True, slots=True)
class CallListPaper:
    letterhead: Letterhead
    day: date
    printed_at: str
    printed_by: str
    lines: tuple[CallLine, ...]

    @property
    def number(self) -> str:
        """The title of the print job."""
        return f"Calls {date_text(self.day)}"


def call_list_pdf(paper: CallListPaper, size: PaperSize = PaperSize.A4) -> bytes:
    """The PDF; the same list always gives the same bytes."""
    return call_list_document(paper, size).pdf()


def call_list_document(paper: CallListPaper, size: PaperSize = PaperSize.A4) -> Sheet:
    """The paper with everything placed, before it becomes a PDF."""
    type_size = 9.5 if size is PaperSize.A4 else 7.5
    sheet = Sheet.of(
        size, margin_mm=14.0 if size is PaperSize.A4 else 10.0, title=paper.number, author=paper.letterhead.name
    )
    foot_top = sheet.height - sheet.margin - type_size * 1.6 if sheet.height else 0.0
    y = draw_letterhead(sheet, paper.letterhead, sheet.margin, type_size, (sheet.right - sheet.left) * 0.62)
    sheet.text(sheet.right, sheet.margin, "Calls", type_size * 1.75, bold=True, align=Align.RIGHT, colour=LEAF)
    sheet.text(sheet.right, sheet.margin + type_size * 2.6, date_text(paper.day), type_size * 1.3, align=Align.RIGHT)
    sheet.rule(y + 4, colour=INK)
    y = _draw_line(sheet, _HEADINGS, y + type_size * 1.6, type_size * 0.9, heads=True)
    sheet.rule(y)
    for line in paper.lines:
        if foot_top and y + type_size * 3 > foot_top:
            sheet.new_page()
            y = sheet.margin + 2 * MM
        cells = (line.time, line.patient, line.phone, line.doctor, line.answer)
        y = _draw_line(sheet, cells, y + type_size * 0.5, type_size) + type_size * 0.5
        sheet.rule(y)
    sheet.text(
        sheet.left, y + type_size, f"Printed {paper.printed_at}, {paper.printed_by}", type_size * 0.9, colour=MUTED
    )
    draw_feet(sheet, paper.number, paper.letterhead, type_size * 0.85, foot_top=foot_top)
    return sheet


def _draw_line(sheet: Sheet, cells: tuple[str, ...], top: float, size: float, *, heads: bool = False) -> float:
    width = sheet.right - sheet.left
    below = top
    for at, cell in enumerate(cells):
        left = sheet.left + _BEGIN[at] * width
        room = (sheet.left + _BEGIN[at + 1] * width if at + 1 < len(cells) else sheet.right) - left - size * 0.6
        colour = MUTED if heads else INK
        below = max(below, sheet.paragraph(left, top, cell, size, room, bold=at == 1 and not heads, colour=colour))
    return below
