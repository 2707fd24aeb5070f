"""Making a report: rows with their figures, the documents behind a row, and the sums of days (REPORT-2, REPORT-8)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select, type_coerce
from sqlalchemy.sql.selectable import FromClause, SelectBase
from sqlalchemy.types import NullType

from narayaneeyam_clinic.reports.report import (
    BY_DAY,
    DAY,
    DOCUMENT,
    WHOM,
    Asked,
    Cell,
    Column,
    Grouping,
    Kind,
    Period,
    Report,
)
from narayaneeyam_clinic.reports.report_list import report_of
from narayaneeyam_clinic.reports.report_rows import BehindRow, MadeReport, ReportRow
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import LONGEST_LOOK
from narayaneeyam_clinic.store.transaction import Reading

# Told after each portion: how many are done, and of how many. It may refuse to go on.
Going = Callable[[int, int], None]

# A longer period is read month by month.
_AT_ONCE = timedelta(days=45)
_LONGEST = timedelta(days=LONGEST_LOOK)
# So many documents behind a figure are shown; a whole list of them is a report by document.
MOST_DOCUMENTS = 5000
_ADDED = {Kind.MONEY, Kind.COUNT, Kind.QUANTITY}


def made_report(rd: Reading, key: str, asked: Asked, going: Going | None = None) -> MadeReport:
    """Rows in the order of the grouping, and the totals.

    Refused: not_permitted, report_unknown, period_upside_down, period_too_long; what `going` refuses.
    """
    report = report_of(key)
    for needed in report.needs:
        rd.require(needed)
    _check(report, asked)
    grouping = report.grouping(asked.grouping)
    sums = report.sums
    found: dict[str, list[Cell]] = {}
    each: list[ReportRow] = []
    portions = list(_portions(report, asked))
    for done, portion in enumerate(portions):
        if going is not None:
            going(done, len(portions))
        for row in _rows(rd, report, grouping, portion):
            if grouping.is_each:
                each.append(ReportRow(row[1], tuple(row[2:]), *_place(row)))
            elif (there := found.get(row[0])) is None:
                found[row[0]] = list(row)
            else:
                for at in range(len(row) - len(sums), len(row)):
                    there[at] = _added(there[at], row[at])
    if going is not None:
        going(len(portions), len(portions))
    rows = each if grouping.is_each else [ReportRow(str(key), tuple(cells[1:])) for key, cells in found.items()]
    return _finished(report, asked, grouping, rows)


def documents_behind(rd: Reading, key: str, asked: Asked, row: str) -> BehindRow:
    """What adds up to a row; a row that is a document itself has nothing behind it.

    Refused: not_permitted (also where only the sums may be seen), report_unknown.
    """
    report = report_of(key)
    for needed in report.needs | report.documents_need:
        rd.require(needed)
    _check(report, asked)
    grouping = report.grouping(asked.grouping)
    columns = (DAY, DOCUMENT, WHOM, *report.sums)
    if grouping.is_each:
        return BehindRow(columns, (), (), 0)
    entries = report.entries(rd, asked)
    if isinstance(entries, SelectBase):
        e = _narrowed(entries, report, asked)
        wanted = select(*_plain(e, ("page", "ref", *(one.key for one in columns)))).order_by(
            type_coerce(e.c.day, NullType), type_coerce(e.c.document, NullType)
        )
        wanted = wanted.where(func.coalesce(type_coerce(e.c[grouping.row], NullType), "") == row)
        found: list[Sequence[Any]] = list(rd.session.execute(wanted).all())
    else:
        found = [
            tuple(one.get(key) for key in ("page", "ref", *(column.key for column in columns)))
            for one in _fitting(entries, asked)
            if str(one.get(grouping.row) or "") == row
        ]
        found.sort(key=lambda one: (str(one[2] or ""), str(one[3] or "")))
    rows = [ReportRow(str(one[1] or ""), tuple(one[2:]), *_place(one)) for one in found]
    return BehindRow(columns, tuple(rows[:MOST_DOCUMENTS]), _totals(columns, rows, 0, _ADDED), len(rows))


def sums_by_day(
    rd: Reading, key: str, since: date, until: date, figures: tuple[str, ...] = ()
) -> dict[date, dict[str, int]]:
    """These figures of a report (all unless told), added up for each day that has one. Refused: not_permitted."""
    report = report_of(key)
    for needed in report.needs:
        rd.require(needed)
    wanted = tuple(one for one in report.sums if not figures or one.key in figures)
    rows = _rows(rd, replace(report, figures=wanted), BY_DAY, Asked(since, until))
    return {date.fromisoformat(row[0]): {one.key: row[2 + at] or 0 for at, one in enumerate(wanted)} for row in rows}


def _check(report: Report, asked: Asked) -> None:
    if report.period is Period.DAYS and asked.until < asked.since:
        raise Refused("period_upside_down", field="until")
    if report.period is Period.DAYS and asked.until - asked.since > _LONGEST:
        raise Refused("period_too_long", field="since")


def _portions(report: Report, asked: Asked) -> Iterator[Asked]:
    """The period itself, or its months."""
    if not report.by_day or report.period is Period.NOW or asked.until - asked.since <= _AT_ONCE:
        yield asked
        return
    first = asked.since
    while first <= asked.until:
        last = min(asked.until, first.replace(day=monthrange(first.year, first.month)[1]))
        yield replace(asked, since=first, until=last)
        first = last + timedelta(days=1)


def _rows(rd: Reading, report: Report, grouping: Grouping, asked: Asked) -> Iterable[Sequence[Any]]:
    """Key, label cells and sums of each row; of each document before them its page and what that opens."""
    entries = report.entries(rd, asked)
    labels = tuple(one.key for one in grouping.columns)
    sums = tuple(one.key for one in report.sums)
    if not isinstance(entries, SelectBase):
        return _rows_in_python(entries, grouping, asked, labels, sums)
    e = _narrowed(entries, report, asked)
    if grouping.is_each:
        return rd.session.execute(select(*_plain(e, ("page", "ref", *labels, *sums)))).all()
    row = func.coalesce(type_coerce(e.c[grouping.row], NullType), "")
    return rd.session.execute(
        select(
            row,
            *(func.min(one) for one in _plain(e, labels)),
            *(func.coalesce(func.sum(one), 0) for one in _plain(e, sums)),
        ).group_by(row)
    ).all()


def _rows_in_python(
    entries: Sequence[Mapping[str, Cell]], grouping: Grouping, asked: Asked, labels: Sequence[str], sums: Sequence[str]
) -> list[Sequence[Any]]:
    fitting = _fitting(entries, asked)
    if grouping.is_each:
        return [tuple(one.get(key) for key in ("page", "ref", *labels, *sums)) for one in fitting]
    found: dict[str, list[Any]] = {}
    for one in fitting:
        row = str(one.get(grouping.row) or "")
        there = found.setdefault(row, [row, *(one.get(key) for key in labels), *(0 for _ in sums)])
        for at, key in enumerate(sums, 1 + len(labels)):
            there[at] = _added(there[at], one.get(key))
    return list(found.values())


def _fitting(entries: Sequence[Mapping[str, Cell]], asked: Asked) -> Iterator[Mapping[str, Cell]]:
    wanted = {key: value for key, value in asked.filters.items() if value}
    return (one for one in entries if all(str(one.get(key) or "") == value for key, value in wanted.items()))


def _narrowed(entries: SelectBase, report: Report, asked: Asked) -> FromClause:
    """The entries that fit the filters; a filter that the report does not know is none."""
    e = entries.subquery("entries")
    known = {one.key for one in report.filters}
    limits = [
        type_coerce(e.c[key], NullType) == value for key, value in asked.filters.items() if value and key in known
    ]
    return select(e).where(*limits).subquery("wanted") if limits else e


def _plain(e: FromClause, keys: Iterable[str]) -> list[Any]:
    """Columns as they are stored: a year has half a million cells, and each is turned into a value only where it is shown."""
    return [type_coerce(e.c[key], NullType).label(key) for key in keys]


def _finished(report: Report, asked: Asked, grouping: Grouping, rows: list[ReportRow]) -> MadeReport:
    labels, sums = grouping.columns, report.sums
    columns = (*labels, *report.figures)
    totals = ("",) * len(labels) + _totals(sums, rows, len(labels), {Kind.MONEY, Kind.COUNT})
    if any(one.is_derived for one in report.figures):
        rows = [replace(row, cells=_with_derived(report, len(labels), row.cells)) for row in rows]
        totals = _with_derived(report, len(labels), totals)
    if grouping.largest_first:
        at = next(at for at, one in enumerate(columns) if one.key == grouping.largest_first)
        rows.sort(key=lambda row: (-int(row.cells[at] or 0), *map(str, row.cells[: len(labels)])))
    else:
        rows.sort(key=lambda row: tuple(str(cell or "").casefold() for cell in row.cells[: len(labels)]))
    return MadeReport(report, asked, grouping, columns, tuple(rows), totals)


def _with_derived(report: Report, labels: int, cells: Sequence[Cell]) -> tuple[Cell, ...]:
    values = dict(zip((one.key for one in report.sums), cells[labels:], strict=True))
    whole = {key: value if isinstance(value, int) else 0 for key, value in values.items()}
    figures = (one.derived(whole) if one.is_derived else values[one.key] for one in report.figures)
    return (*cells[:labels], *figures)


def _totals(columns: Sequence[Column], rows: Sequence[ReportRow], first: int, added: set[Kind]) -> tuple[Cell, ...]:
    """Of the columns from the cell `first` on; empty for what is not added up."""
    return tuple(
        sum(cell for row in rows if isinstance(cell := row.cells[at], int)) if column.kind in added else ""
        for at, column in enumerate(columns, first)
    )


def _added(one: Any, other: Any) -> Any:
    return (one or 0) + (other or 0)


def _place(row: Sequence[Any]) -> tuple[str, str]:
    return str(row[0] or ""), str(row[1] or "")
