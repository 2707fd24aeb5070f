"""What goes to a supplier on paper: an order, or a debit note with what goes back (BUY-33, BUY-51). A4 or A5, in English."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.papers.amount_words import amount_in_words
from narayaneeyam_clinic.papers.figures import date_text, rupees, with_sign
from narayaneeyam_clinic.papers.heading import draw_feet, draw_letterhead
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, LEAF, LINE_HEIGHT, MM, MUTED, Align, Sheet
from narayaneeyam_clinic.papers.typeface import wrapped
from narayaneeyam_clinic.shared.money import ZERO, Money


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column of the table; `share` is its part of the width in hundredths. Figures stand at the right."""

    title: str
    share: int
    is_figure: bool = False


@dataclass(frozen=True, slots=True)
class PurchasePaper:
    """A paper to a supplier in finished texts. `facts` are words with values ("Against bill", "AD/1 of 20-11-2026");
    `total` is absent where nothing is owed by the paper.
    """

    letterhead: Letterhead
    title: str
    number: str
    day: date
    to_lines: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    columns: tuple[PaperColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    sums: tuple[tuple[str, Money], ...] = ()
    total_words: str = ""
    total: Money | None = None
    note: str = ""
    by: str = ""


def purchase_pdf(paper: PurchasePaper, size: PaperSize = PaperSize.A4) -> bytes:
    """The PDF; the same document always gives the same bytes."""
    return purchase_sheet(paper, size).pdf()


def purchase_sheet(paper: PurchasePaper, size: PaperSize = PaperSize.A4) -> Sheet:
    """The paper with everything placed, on as many pages as its lines need."""
    type_size = 9.0 if size is PaperSize.A4 else 7.2
    sheet = Sheet.of(
        size, margin_mm=14.0 if size is PaperSize.A4 else 9.0, title=paper.number, author=paper.letterhead.name
    )
    foot_top = sheet.height - sheet.margin - type_size * 1.6 if sheet.height else 0.0
    y = _draw_head(sheet, paper, type_size)
    y = _draw_titles(sheet, paper, y, type_size)
    for row in paper.rows:
        if y + _height(sheet, paper, row, type_size) > foot_top:
            sheet.new_page()
            y = _draw_titles(sheet, paper, sheet.margin + 2 * MM, type_size)
        y = _draw_row(sheet, paper, row, y, type_size)
    needed = (len(paper.sums) + 9) * type_size * LINE_HEIGHT
    if y + needed > foot_top:
        sheet.new_page()
        y = sheet.margin
    _draw_end(sheet, paper, y + type_size * 0.6, type_size)
    draw_feet(sheet, f"{paper.title} {paper.number}", paper.letterhead, type_size * 0.85, foot_top=foot_top)
    return sheet


def _draw_head(sheet: Sheet, paper: PurchasePaper, size: float) -> float:
    width = sheet.right - sheet.left
    left = draw_letterhead(sheet, paper.letterhead, sheet.margin, size, width * 0.58)
    right = sheet.text(sheet.right, sheet.margin, paper.title, size * 1.5, bold=True, align=Align.RIGHT, colour=LEAF)
    right = sheet.text(sheet.right, right + 2, paper.number, size * 1.2, bold=True, align=Align.RIGHT)
    right = sheet.text(sheet.right, right + 1, date_text(paper.day), size, align=Align.RIGHT)
    y = max(left, right) + 4
    sheet.rule(y, colour=INK)
    y += size * 0.7
    sheet.text(sheet.left, y, "To", size * 0.85, colour=MUTED)
    below = y + size * LINE_HEIGHT
    for at, words in enumerate(paper.to_lines):
        below = sheet.paragraph(sheet.left, below, words, size * (1.1 if at == 0 else 1), width * 0.5, bold=at == 0)
    beside = y
    for label, value in paper.facts:
        sheet.text(sheet.left + width * 0.56, beside, label, size * 0.9, colour=MUTED)
        beside = sheet.paragraph(sheet.left + width * 0.72, beside, value, size, width * 0.28)
    return max(below, beside) + size * 0.8


def _lefts(sheet: Sheet, paper: PurchasePaper) -> list[float]:
    width, at, lefts = sheet.right - sheet.left, 0.0, []
    for column in paper.columns:
        lefts.append(sheet.left + at * width)
        at += column.share / 100
    return lefts


def _draw_titles(sheet: Sheet, paper: PurchasePaper, top: float, size: float) -> float:
    width, below = sheet.right - sheet.left, top
    for left, column in zip(_lefts(sheet, paper), paper.columns, strict=True):
        room = width * column.share / 100 - size * 0.5
        x, align = (left + room, Align.RIGHT) if column.is_figure else (left, Align.LEFT)
        below = max(below, sheet.paragraph(x, top, column.title, size * 0.85, room, colour=MUTED, align=align))
    sheet.rule(below + 1, colour=INK)
    return below + size * 0.5


def _height(sheet: Sheet, paper: PurchasePaper, row: tuple[str, ...], size: float) -> float:
    """What a row needs, before it is drawn: it never goes on over two pages."""
    width = sheet.right - sheet.left
    lines = [
        len(wrapped(words, (width * column.share / 100 - size * 0.5) / size))
        for column, words in zip(paper.columns, row, strict=True)
        if words and not column.is_figure
    ]
    return max(lines, default=1) * size * LINE_HEIGHT + size * 0.6


def _draw_row(sheet: Sheet, paper: PurchasePaper, row: tuple[str, ...], top: float, size: float) -> float:
    width, below = sheet.right - sheet.left, top
    for left, column, words in zip(_lefts(sheet, paper), paper.columns, row, strict=True):
        room = width * column.share / 100 - size * 0.5
        if column.is_figure:
            below = max(below, sheet.figure(left + room, top, words, size, room))
        else:
            below = max(below, sheet.paragraph(left, top, words, size, room))
    sheet.rule(below + 1)
    return below + size * 0.5


def _draw_end(sheet: Sheet, paper: PurchasePaper, y: float, size: float) -> None:
    width = sheet.right - sheet.left
    label_at = sheet.left + width * 0.6
    for label, amount in paper.sums:
        sheet.text(label_at, y, label, size, colour=MUTED)
        y = sheet.figure(sheet.right, y, rupees(amount), size, width * 0.2)
    if paper.total is not None:
        sheet.rule(y + 2, left=label_at, colour=INK)
        sheet.text(label_at, y + size * 0.8, paper.total_words, size * 1.1, bold=True)
        y = sheet.text(sheet.right, y + size * 0.4, with_sign(paper.total), size * 1.7, bold=True, align=Align.RIGHT)
        words = amount_in_words(paper.total) if paper.total >= ZERO else ""
        y = sheet.paragraph(sheet.left, y + size * 0.3, words, size, width, bold=True)
    y = sheet.paragraph(sheet.left, y + size * 0.6, paper.note, size, width)
    y += size * 3
    room = width * 0.34
    sheet.rule(y, left=sheet.right - room, colour=INK)
    sheet.text(sheet.right, y + 2, f"For {paper.letterhead.name}", size * 0.9, align=Align.RIGHT, width=room)
    sheet.text(sheet.left, y + 2, paper.by, size * 0.9, colour=MUTED)
