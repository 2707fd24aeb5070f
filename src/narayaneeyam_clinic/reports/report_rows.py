"""What comes of a report that was asked for: rows, totals, and the documents behind a row."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.reports.report import Asked, Cell, Column, Grouping, Report


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One row. `page` and `ref` say what it opens where it is a document; "" where its documents are to be looked at."""

    key: str
    cells: tuple[Cell, ...]
    page: str = ""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report as it was asked for. `totals` has a cell for each column: "" for what is not added up."""

    report: Report
    asked: Asked
    grouping: Grouping
    columns: tuple[Column, ...]
    rows: tuple[ReportRow, ...]
    totals: tuple[Cell, ...]

    def total(self, key: str) -> int:
        """The sum of one figure."""
        at = next(at for at, one in enumerate(self.columns) if one.key == key)
        found = self.totals[at]
        return found if isinstance(found, int) else 0


@dataclass(frozen=True, slots=True)
class BehindRow:
    """The documents of a row: columns, at most `MOST_DOCUMENTS` of them, and how many there are in all. `totals` are of all."""

    columns: tuple[Column, ...]
    rows: tuple[ReportRow, ...]
    totals: tuple[Cell, ...]
    in_all: int
