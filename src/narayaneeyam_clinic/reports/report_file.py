"""A report as a file: PDF, XLSX or CSV, from the same rows that the page shows (REPORT-6, REPORT-7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from narayaneeyam_clinic.exports.table_file import Cell as FileCell
from narayaneeyam_clinic.exports.table_file import whole_file, write_table
from narayaneeyam_clinic.papers.figures import date_text
from narayaneeyam_clinic.papers.report_sheet import ReportSheet, SheetColumn, report_pdf
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.reports.make_report import Going, made_report
from narayaneeyam_clinic.reports.report import Asked, Column, Kind, Period
from narayaneeyam_clinic.reports.report_list import filter_choices
from narayaneeyam_clinic.reports.report_rows import MadeReport
from narayaneeyam_clinic.reports.report_words import text_of, value_of, words_of
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.store.transaction import AccessEntry, Reading

PDF = ".pdf"
# A paper of more rows is not read by anybody; the files have all of them.
MOST_ON_PAPER = 3000
# Shares of the width; of other columns it is 10.
_WEIGHTS = {Kind.TEXT: 24, Kind.WORD: 16, Kind.DATE: 12, Kind.MONEY: 14}


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """A file that was written."""

    path: Path
    rows: int


def write_report(rd: Reading, key: str, asked: Asked, path: Path, going: Going | None = None) -> WrittenReport:
    """By the file's name: .pdf, .xlsx or .csv, whole or not at all, with a line in the access log.

    Refused: not_permitted, file_kind_unknown, all of `made_report` and of `write_table`.
    """
    rd.require(Permission.EXPORT)
    made = made_report(rd, key, asked, going)
    if path.suffix.lower() == PDF:
        with whole_file(path) as making:
            making.write_bytes(report_pdf(_sheet(rd, made)))
    else:
        header = [column.words for column in made.columns]
        write_table(path, header, _cells(made), sheet=made.report.words)
    rd.access.append(AccessEntry("exported", None, f"report {key}"))
    return WrittenReport(path, len(made.rows))


def report_sheet(rd: Reading, key: str, asked: Asked) -> ReportSheet:
    """The paper of a report. Refused: all of `made_report`."""
    return _sheet(rd, made_report(rd, key, asked))


def told_period(asked: Asked, period: Period) -> str:
    """ "01-11-2026 to 21-11-2026", or that it tells how things stand now."""
    if period is Period.NOW:
        return "As it stands now"
    if asked.since == asked.until:
        return date_text(asked.since)
    return f"{date_text(asked.since)} to {date_text(asked.until)}"


def _sheet(rd: Reading, made: MadeReport) -> ReportSheet:
    report = made.report
    shown = made.rows[:MOST_ON_PAPER]
    asked = [told_period(made.asked, report.period), f"By {made.grouping.words.lower()}", *_filters(rd, made)]
    if report.note:
        asked.append(report.note)
    if len(made.rows) > len(shown):
        asked.append(f"The first {len(shown)} of {len(made.rows)} rows; a file has all of them")
    return ReportSheet(
        letterhead=letterhead(clinic_profile(rd)),
        title=report.words,
        asked=tuple(asked),
        columns=tuple(SheetColumn(one.words, _is_figure(one), _WEIGHTS.get(one.kind, 10)) for one in made.columns),
        rows=tuple(_texts(made.columns, row.cells) for row in shown),
        totals=_totals(made),
        printed_at=f"{rd.now.astimezone(INDIA):%d-%m-%Y %H:%M}",
        printed_by=rd.by.name,
        nothing="Nothing in this period.",
    )


def _filters(rd: Reading, made: MadeReport) -> Iterator[str]:
    choices = filter_choices(rd, made.report.key)
    for one in made.report.filters:
        if value := made.asked.filters.get(one.key):
            name = next((name for key, name in choices[one.key] if key == value), value)
            yield f"{one.words}: {words_of(name)}"


def _totals(made: MadeReport) -> tuple[str, ...]:
    if len(made.rows) < 2:
        return ()
    cells = [
        "" if total == "" or total is None else text_of(one, total)
        for one, total in zip(made.columns, made.totals, strict=True)
    ]
    return ("All", *cells[1:]) if any(cells) else ()


def _texts(columns: Sequence[Column], cells: Sequence[str | int | None]) -> tuple[str, ...]:
    return tuple(text_of(column, cell) for column, cell in zip(columns, cells, strict=True))


def _is_figure(column: Column) -> bool:
    return column.kind not in (Kind.TEXT, Kind.WORD, Kind.DATE)


def _cells(made: MadeReport) -> Iterator[Sequence[FileCell]]:
    for row in made.rows:
        yield [value_of(column, cell) for column, cell in zip(made.columns, row.cells, strict=True)]
    if len(made.rows) > 1 and any(isinstance(one, int) for one in made.totals):
        cells = [value_of(column, total) for column, total in zip(made.columns, made.totals, strict=True)]
        yield ["All", *cells[1:]]
