"""A report on paper: what was asked, a table with its headings on every page, the totals. REPORT-7."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from narayaneeyam_clinic.papers.heading import draw_feet, draw_letterhead
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, LEAF, MM, MUTED, Align, Sheet

# More columns than that stand on a sheet that lies on its side.
_UPRIGHT = 7
_GAP = 6.0


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A heading. A figure stands at the right; `weight` is its share of the width."""

    words: str
    is_figure: bool
    weight: int


@dataclass(frozen=True, slots=True)
class ReportSheet:
    """A report as finished texts. `asked` are lines under the title: period, filters, what is left out."""

    letterhead: Letterhead
    title: str
    asked: tuple[str, ...]
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    totals: tuple[str, ...]
    printed_at: str
    printed_by: str
    nothing: str

    @property
    def number(self) -> str:
        """The title of the print job."""
        return self.title


def report_pdf(paper: ReportSheet, size: PaperSize = PaperSize.A4) -> bytes:
    """The PDF; the same report always gives the same bytes."""
    return report_document(paper, size).pdf()


def report_document(paper: ReportSheet, size: PaperSize = PaperSize.A4) -> Sheet:
    """The paper with everything placed, before it becomes a PDF."""
    wide = len(paper.columns) > _UPRIGHT and not size.is_roll
    width, height = (size.height_mm, size.width_mm) if wide else (size.width_mm, size.height_mm)
    small = size is not PaperSize.A4
    type_size = 6.5 if small else 8.5
    margin = (8.0 if small else 12.0) * MM
    sheet = Sheet(
        width * MM, height * MM if height else None, margin=margin, title=paper.number, author=paper.letterhead.name
    )
    foot_top = sheet.height - sheet.margin - type_size * 2 if sheet.height else 0.0
    y = draw_letterhead(sheet, paper.letterhead, sheet.margin, type_size, (sheet.right - sheet.left) * 0.55)
    room = (sheet.right - sheet.left) * 0.42
    top = sheet.paragraph(
        sheet.right, sheet.margin, paper.title, type_size * 1.6, room, bold=True, align=Align.RIGHT, colour=LEAF
    )
    for line in paper.asked:
        top = sheet.paragraph(sheet.right, top + 1, line, type_size, room, align=Align.RIGHT, colour=MUTED)
    y = max(y, top) + 4
    sheet.rule(y, colour=INK)
    y = _Table(sheet, paper, type_size, foot_top).draw(y + type_size)
    sheet.text(
        sheet.left, y + type_size, f"Printed {paper.printed_at}, {paper.printed_by}", type_size * 0.9, colour=MUTED
    )
    draw_feet(sheet, paper.number, paper.letterhead, type_size * 0.85, foot_top=foot_top)
    return sheet


class _Table:
    def __init__(self, sheet: Sheet, paper: ReportSheet, size: float, foot_top: float) -> None:
        self._sheet, self._paper, self._size, self._foot_top = sheet, paper, size, foot_top
        whole = sum(column.weight for column in paper.columns) or 1
        self._lefts: list[float] = []
        left = sheet.left
        for column in paper.columns:
            self._lefts.append(left)
            left += (sheet.right - sheet.left) * column.weight / whole
        self._lefts.append(sheet.right + _GAP)

    def draw(self, top: float) -> float:
        """The table from there on, over as many pages as it takes; where it ends."""
        sheet, paper, size = self._sheet, self._paper, self._size
        y = self._headings(top)
        for row in paper.rows:
            if self._foot_top and y + size * 3 > self._foot_top:
                sheet.new_page()
                y = self._headings(sheet.margin)
            y = self._row(row, y, size) + 1.5
        if not paper.rows:
            return sheet.text(sheet.left, y, paper.nothing, size, colour=MUTED)
        if any(paper.totals):
            if self._foot_top and y + size * 4 > self._foot_top:
                sheet.new_page()
                y = sheet.margin
            sheet.rule(y, colour=INK)
            y = self._row(paper.totals, y + 2, size, bold=True)
        return y + size

    def _headings(self, top: float) -> float:
        y = self._row([column.words for column in self._paper.columns], top, self._size * 0.9, muted=True)
        self._sheet.rule(y)
        return y + 2

    def _row(self, cells: Sequence[str], top: float, size: float, *, bold: bool = False, muted: bool = False) -> float:
        below = top
        for at, (column, cell) in enumerate(zip(self._paper.columns, cells, strict=True)):
            room = self._lefts[at + 1] - self._lefts[at] - _GAP
            if not cell:
                continue
            if column.is_figure and not muted:
                reached = self._sheet.figure(self._lefts[at] + room, top, cell, size, room, bold=bold)
            else:
                align = Align.RIGHT if column.is_figure else Align.LEFT
                x = self._lefts[at] + (room if column.is_figure else 0)
                colour = MUTED if muted else INK
                reached = self._sheet.paragraph(x, top, cell, size, room, bold=bold, align=align, colour=colour)
            below = max(below, reached)
        return below
