"""The close of a day on paper: visits, collections, cancelled bills, cash, and the head of the log that proves them. DAY-11."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.papers.figures import date_text, rupees, rupees_or_nothing
from narayaneeyam_clinic.papers.heading import draw_feet, draw_labelled, draw_letterhead
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import INK, LEAF, MM, MUTED, Align, Sheet
from narayaneeyam_clinic.shared.money import Money


@dataclass(frozen=True, slots=True)
class DayTable:
    """One table of the paper: the first column is text, the others stand at the right; the last row may be a sum."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    has_sum: bool = False
    nothing: str = ""


@dataclass(frozen=True, slots=True)
class SignedHead:
    """What the server has countersigned of the log, in one line; `square` is all of it, to be read and checked."""

    line: str
    square: str


@dataclass(frozen=True, slots=True)
class DayClosePaper:
    """The day's figures as finished texts. `log_head` is the number and hash of the last group of this PC's log."""

    letterhead: Letterhead
    day: date
    printed_at: str
    printed_by: str
    tables: tuple[DayTable, ...]
    log_head: str
    # None while the clinic stands alone.
    countersigned: SignedHead | None = None

    @property
    def number(self) -> str:
        """The title of the print job."""
        return f"Day {date_text(self.day)}"


def amount(money: Money | None) -> str:
    """An amount in a table of the day; "–" where nothing was counted."""
    return rupees_or_nothing(None) if money is None else rupees(money)


def day_close_pdf(paper: DayClosePaper, size: PaperSize = PaperSize.A4) -> bytes:
    """The PDF; the same figures always give the same bytes."""
    return day_close_document(paper, size).pdf()


def day_close_document(paper: DayClosePaper, size: PaperSize = PaperSize.A4) -> Sheet:
    """The paper with everything placed, before it becomes a PDF."""
    type_size = 9.0 if size is PaperSize.A4 else 7.5
    sheet = Sheet.of(
        size, margin_mm=14.0 if size is PaperSize.A4 else 10.0, title=paper.number, author=paper.letterhead.name
    )
    foot_top = sheet.height - sheet.margin - type_size * 1.6 if sheet.height else 0.0
    y = draw_letterhead(sheet, paper.letterhead, sheet.margin, type_size, (sheet.right - sheet.left) * 0.62)
    sheet.text(sheet.right, sheet.margin, "The day", type_size * 1.75, bold=True, align=Align.RIGHT, colour=LEAF)
    sheet.text(sheet.right, sheet.margin + type_size * 2.6, date_text(paper.day), type_size * 1.3, align=Align.RIGHT)
    sheet.rule(y + 4, colour=INK)
    y += type_size * 1.6
    for table in paper.tables:
        y = draw_table(sheet, table, y, type_size, foot_top)
    _draw_closing(sheet, paper, y, type_size, foot_top)
    draw_feet(sheet, paper.number, paper.letterhead, type_size * 0.85, foot_top=foot_top)
    return sheet


def _draw_closing(sheet: Sheet, paper: DayClosePaper, top: float, size: float, foot_top: float) -> None:
    """The heads that prove the day, the square of the countersigned one at the right, and the line to sign on. DAY-15."""
    signed = paper.countersigned
    side = 30 * MM if signed is not None else 0.0
    y = top = _room(sheet, top, max(size * 9, side + size * 7), foot_top)
    width = sheet.right - sheet.left
    for label, value in (
        ("Head of the log", paper.log_head),
        ("Countersigned", signed.line if signed is not None else ""),
        ("Printed", f"{paper.printed_at}, {paper.printed_by}"),
    ):
        room = width - side - (size if side else 0.0)
        y = draw_labelled(sheet, sheet.left, y, label, value, size, room, label_width=width * 0.2) + 2
    if signed is not None:
        sheet.qr(sheet.right - side, top, side, signed.square)
    y = max(y, top + side) + size * 3.4
    sheet.rule(y, left=sheet.right - width * 0.32)
    sheet.text(sheet.right, y + 2, "Signature", size * 0.9, align=Align.RIGHT, colour=MUTED)


def draw_table(sheet: Sheet, table: DayTable, top: float, size: float, foot_top: float, *, ink: bool = False) -> float:
    """Heading and rows, on further pages where one is not enough; on a roll (`foot_top` infinite) there is no end;
    `ink`: no greys, for thermal paper. Returns the top of what comes next.
    """
    y = _room(sheet, top, size * 6, foot_top)
    y = sheet.text(sheet.left, y, table.heading, size * 1.15, bold=True) + 1
    if not table.rows:
        return sheet.text(sheet.left, y, table.nothing, size, colour=INK if ink else MUTED) + size
    edges = _right_edges(sheet, len(table.columns))
    y = _draw_row(sheet, table.columns, edges, y, size * 0.9, muted=not ink)
    sheet.rule(y)
    y += 2
    for at, row in enumerate(table.rows):
        y = _room(sheet, y, size * 2, foot_top)
        is_sum = table.has_sum and at == len(table.rows) - 1
        if is_sum:
            sheet.rule(y, colour=INK)
            y += 2
        y = _draw_row(sheet, row, edges, y, size, bold=is_sum) + 1
    return y + size


def _right_edges(sheet: Sheet, count: int) -> list[float]:
    """The first column takes what the others leave: each of them a fifth of the width, or less when there are many."""
    width = sheet.right - sheet.left
    each = min(width / 5, width * 0.7 / max(count - 1, 1))
    return [sheet.right - each * (count - 1 - at) for at in range(count)]


def _draw_row(
    sheet: Sheet, cells: Sequence[str], edges: list[float], top: float, size: float, *, bold: bool = False,
    muted: bool = False,
) -> float:  # fmt: skip
    colour = MUTED if muted else INK
    below = sheet.paragraph(sheet.left, top, cells[0], size, edges[0] - sheet.left - size, bold=bold, colour=colour)
    for at, cell in enumerate(cells[1:], start=1):
        room = edges[at] - edges[at - 1] - size * 0.6
        below = max(
            below,
            sheet.paragraph(edges[at], top, cell, size, room, bold=bold, align=Align.RIGHT, colour=colour),
        )
    return below


def _room(sheet: Sheet, top: float, needed: float, foot_top: float) -> float:
    if top + needed <= foot_top:
        return top
    sheet.new_page()
    return sheet.margin + 2 * MM
