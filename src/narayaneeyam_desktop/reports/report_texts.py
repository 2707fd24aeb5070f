"""How cells of reports are told on the screen, in the person's language (REPORT-1)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from narayaneeyam_clinic.reports.report import Cell, Column, Kind
from narayaneeyam_clinic.reports.report_rows import ReportRow
from narayaneeyam_clinic.reports.report_words import words_of
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.formats import EMPTY, date_text, grouped, money_text, unit_text
from narayaneeyam_desktop.wording import translated

_WIDTHS = {
    Kind.DATE: 96,
    Kind.MONEY: 112,
    Kind.COUNT: 84,
    Kind.QUANTITY: 92,
    Kind.PERCENT: 84,
    Kind.TENTHS: 84,
    Kind.WORD: 120,
}


def told(words: str) -> str:
    """Words of a report: its name, a heading, a choice."""
    return translated("reports", words)


def cell_text(column: Column, cell: Cell) -> str:
    """A finished text; a dash for nothing."""
    if column.kind is Kind.WORD:
        return told(words_of(cell))
    if cell is None or cell == "":
        return EMPTY
    if column.kind is Kind.MONEY:
        # Nothing at all is easier to see as nothing than as a column of zeros.
        return money_text(Money(int(cell))) if cell else EMPTY
    if column.kind is Kind.DATE:
        return date_text(date.fromisoformat(str(cell)))
    if column.kind is Kind.PERCENT:
        return f"{int(cell) / 100:.1f} %"
    if column.kind is Kind.TENTHS:
        return f"{int(cell) / 10:.1f}"
    if column.kind in (Kind.COUNT, Kind.QUANTITY):
        return grouped(int(cell))
    return unit_text(str(cell)) if column.key == "unit" else str(cell)


def is_figure(column: Column) -> bool:
    """Whether it stands at the right."""
    return column.kind not in (Kind.TEXT, Kind.WORD, Kind.DATE)


def width_of(column: Column) -> int:
    """In pixels at 100 %."""
    return _WIDTHS.get(column.kind, 64 if column.key == "unit" else 130)


def cell_reader(column: Column, at: int) -> Callable[[ReportRow], str]:
    """What a table asks for the text of this column."""

    def read(row: ReportRow) -> str:
        return cell_text(column, row.cells[at])

    return read
