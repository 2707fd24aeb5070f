"""The manager's first page: today beside a week ago, this month beside the last, and thirty days of collections (REPORT-20).

Every figure is a sum of a report. Those that look back over all years (who came for the first time, what is due) are read
by themselves, so that the page does not wait for them.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.make_report import made_report, sums_by_day
from narayaneeyam_clinic.reports.report import Asked, Kind
from narayaneeyam_clinic.reports.report_list import REPORTS
from narayaneeyam_clinic.store.transaction import Reading

CHART_DAYS = 30


class Tile(StrEnum):
    """The figures in their order."""

    VISITS = "visits"
    FIRST_TIME = "first_time"
    COLLECTED = "collected"
    BILLED = "billed"
    OCCUPANCY = "occupancy"
    SESSIONS = "sessions"
    EXPIRING = "expiring"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class BoardDays:
    """Which days are set beside each other; first and last days are both included."""

    today: date
    week_ago: date
    month: tuple[date, date]
    before: tuple[date, date]

    @classmethod
    def of(cls, today: date) -> BoardDays:
        """This month up to today, and the last one up to the same day, or to its end where it is shorter."""
        first = today.replace(day=1)
        last = first - timedelta(days=1)
        same = last.replace(day=min(today.day, monthrange(last.year, last.month)[1]))
        return cls(today, today - timedelta(days=7), (first, today), (last.replace(day=1), same))


@dataclass(frozen=True, slots=True)
class BoardFigure:
    """One figure in paise, hundredths of a percent, or whole. A figure that tells how things stand has only `today`."""

    tile: Tile
    report: str
    kind: Kind
    today: int | None
    week_ago: int | None = None
    month: int | None = None
    before: int | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """`chart` is what was collected on each of the last days, the oldest first."""

    days: BoardDays
    figures: tuple[BoardFigure, ...]
    chart: tuple[tuple[date, int], ...]


# Of which report, which sums, and what they are: of two sums the first is shared out of the second.
_BY_DAY: dict[Tile, tuple[str, tuple[str, ...], Kind]] = {
    Tile.VISITS: ("visits", ("visits",), Kind.COUNT),
    Tile.COLLECTED: ("collections", ("amount",), Kind.MONEY),
    Tile.BILLED: ("sales", ("payable",), Kind.MONEY),
    Tile.OCCUPANCY: ("occupancy", ("lain", "there"), Kind.PERCENT),
    Tile.SESSIONS: ("sessions", ("sessions",), Kind.COUNT),
}
_Sums = Mapping[date, Mapping[str, int]]


def manager_board(rd: Reading, days: BoardDays | None = None, chart_days: int = CHART_DAYS) -> Board:
    """What the person may see of it. Refused: not_permitted."""
    rd.require(Permission.SEE_FIGURES)
    days = days or BoardDays.of(rd.today)
    chart_from = days.today - timedelta(days=chart_days - 1)
    figures: list[BoardFigure] = []
    chart: tuple[tuple[date, int], ...] = ()
    for tile, (report, keys, kind) in _BY_DAY.items():
        if not _may(rd, report):
            continue
        first = min(days.before[0], days.week_ago, chart_from if tile is Tile.COLLECTED else days.today)
        sums = sums_by_day(rd, report, first, days.today, keys)
        figures.append(_compared(tile, report, keys, kind, sums, days))
        if tile is Tile.COLLECTED:
            each = (chart_from + timedelta(days=n) for n in range(chart_days))
            chart = tuple((day, sums.get(day, {}).get("amount", 0)) for day in each)
    if _may(rd, "expiry"):
        made = made_report(rd, "expiry", Asked(days.today, days.today, "state"))
        figures.append(BoardFigure(Tile.EXPIRING, "expiry", Kind.MONEY, made.total("value")))
    return Board(days, tuple(figures), chart)


def manager_board_later(rd: Reading, days: BoardDays | None = None) -> tuple[BoardFigure, ...]:
    """The figures that need all years: who came for the first time, what is due. Refused: not_permitted."""
    rd.require(Permission.SEE_FIGURES)
    days = days or BoardDays.of(rd.today)
    keys = ("first_time",)
    spans = {(days.today, days.today), (days.week_ago, days.week_ago), days.month, days.before}
    sums: dict[date, dict[str, int]] = {}
    for first, last in _apart(sorted(spans)):
        sums |= sums_by_day(rd, "visits", first, last, keys)
    due = made_report(rd, "dues", Asked(days.today, days.today, "patient"))
    return (
        _compared(Tile.FIRST_TIME, "visits", keys, Kind.COUNT, sums, days),
        BoardFigure(Tile.DUE, "dues", Kind.MONEY, due.total("due")),
    )


def _apart(spans: list[tuple[date, date]]) -> Iterator[tuple[date, date]]:
    """The same days, each once."""
    reached: date | None = None
    for first, last in spans:
        begin = first if reached is None else max(first, reached + timedelta(days=1))
        if begin <= last:
            yield begin, last
            reached = last


def _compared(tile: Tile, report: str, keys: tuple[str, ...], kind: Kind, sums: _Sums, days: BoardDays) -> BoardFigure:
    spans = ((days.today, days.today), (days.week_ago, days.week_ago), days.month, days.before)
    return BoardFigure(tile, report, kind, *(_sum(sums, keys, first, last) for first, last in spans))


def _sum(sums: _Sums, keys: tuple[str, ...], first: date, last: date) -> int | None:
    part, *whole = (sum(one.get(key, 0) for day, one in sums.items() if first <= day <= last) for key in keys)
    if not whole:
        return part
    return (20_000 * part + whole[0]) // (2 * whole[0]) if whole[0] else None


def _may(rd: Reading, report: str) -> bool:
    return all(rd.by.may(needed) for needed in REPORTS[report].needs)
