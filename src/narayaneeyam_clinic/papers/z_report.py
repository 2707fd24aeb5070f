"""The close of a cash shift on paper, with its number: A4, or the 80 mm roll of the counter (SHIFT-8)."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.papers.day_close import DayTable, draw_table
from narayaneeyam_clinic.papers.heading import (
    draw_centred_letterhead,
    draw_demo,
    draw_feet,
    draw_labelled,
    draw_letterhead,
)
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, LEAF, MUTED, Align, Sheet

_TITLE = "Z report"


@dataclass(frozen=True, slots=True)
class ZReportPaper:
    """A closed shift as finished texts; `facts` are label and value."""

    letterhead: Letterhead
    number: str
    facts: tuple[tuple[str, str], ...]
    tables: tuple[DayTable, ...]


def z_report_pdf(paper: ZReportPaper, size: PaperSize = PaperSize.A4) -> bytes:
    """The PDF; the same shift always gives the same bytes."""
    return z_report_document(paper, size).pdf()


def z_report_document(paper: ZReportPaper, size: PaperSize = PaperSize.A4) -> Sheet:
    """The report with everything placed, before it becomes a PDF."""
    return _roll(paper) if size.is_roll else _sheet(paper, size)


def _sheet(paper: ZReportPaper, paper_size: PaperSize) -> Sheet:
    size = 9.0
    sheet = Sheet.of(paper_size, margin_mm=14.0, title=paper.number, author=paper.letterhead.name)
    foot_top = sheet.height - sheet.margin - size * 1.6 if sheet.height else 0.0
    y = draw_letterhead(sheet, paper.letterhead, sheet.margin, size, (sheet.right - sheet.left) * 0.62)
    sheet.text(sheet.right, sheet.margin, _TITLE, size * 1.75, bold=True, align=Align.RIGHT, colour=LEAF)
    sheet.text(sheet.right, sheet.margin + size * 2.6, paper.number, size * 1.3, align=Align.RIGHT)
    sheet.rule(y + 4, colour=INK)
    y = _draw_facts(sheet, paper, y + size * 1.6, size) + size * 0.6
    for table in paper.tables:
        y = draw_table(sheet, table, y, size, foot_top)
    if y + size * 4 > foot_top:
        sheet.new_page()
        y = sheet.margin
    y += size * 3
    sheet.rule(y, left=sheet.right - (sheet.right - sheet.left) * 0.32)
    sheet.text(sheet.right, y + 2, "Signature", size * 0.9, align=Align.RIGHT, colour=MUTED)
    draw_feet(sheet, f"{_TITLE} {paper.number}", paper.letterhead, size * 0.85, foot_top=foot_top)
    return sheet


def _roll(paper: ZReportPaper) -> Sheet:
    """All black, one column, as long as it needs to be."""
    size = 7.4
    sheet = Sheet.of(PaperSize.ROLL_80, margin_mm=4.0, title=paper.number, author=paper.letterhead.name)
    middle = sheet.width / 2
    y = draw_demo(sheet, paper.letterhead, sheet.margin, size)
    y = draw_centred_letterhead(sheet, paper.letterhead, y, size * 0.95)
    y = sheet.text(middle, y + 4, f"{_TITLE} {paper.number}", size * 1.3, bold=True, align=Align.CENTRE)
    sheet.rule(y + 3, colour=INK)
    y = _draw_facts(sheet, paper, y + 7, size) + size * 0.5
    for table in paper.tables:
        y = draw_table(sheet, table, y, size, float("inf"), ink=True)
    y += size * 3
    sheet.rule(y, left=sheet.left + (sheet.right - sheet.left) * 0.4, colour=INK)
    sheet.text(sheet.right, y + 1, "Signature", size * 0.9, align=Align.RIGHT)
    return sheet


def _draw_facts(sheet: Sheet, paper: ZReportPaper, top: float, size: float) -> float:
    width, y = sheet.right - sheet.left, top
    for label, value in paper.facts:
        if value:
            y = draw_labelled(sheet, sheet.left, y, label, value, size, width, label_width=width * 0.3, colour=INK) + 1
    return y
