"""Every report of a year, and the manager's first page (SPEED-34, SPEED-35).

The generated clinic has the bills of ten years in months: a year is as many days as hold a tenth of them, and the months of
the manager's page are twelfths of that. Beside its lots lie the 60,000 batches of ten years.
"""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import text

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.reports.board_figures import BoardDays, manager_board, manager_board_later
from narayaneeyam_clinic.reports.make_report import made_report
from narayaneeyam_clinic.reports.report import Asked
from narayaneeyam_clinic.reports.report_list import REPORTS
from tests.bench.generated_clinic import EVERYTHING
from tests.bench.of_stock import BATCHES, fill_up
from tests.bench.results import Result, milliseconds, p95

YEARS = 10


def reports_of_a_year(clinic: Clinic) -> list[Result]:
    """The slowest of all reports in all their groupings; the first page by itself."""
    fill_up(clinic)
    with clinic.reading(by=EVERYTHING) as rd:
        days = rd.session.execute(text("SELECT day, count(*) FROM invoice GROUP BY day ORDER BY day DESC")).all()
    bills, first = 0, days[0][0]
    for day, count in days:
        if bills >= sum(one[1] for one in days) // YEARS:
            break
        bills, first = bills + count, day
    since, until = date.fromisoformat(first), date.fromisoformat(days[0][0])
    times = [
        _report(clinic, key, grouping.key, since, until) for key, one in REPORTS.items() for grouping in one.groupings
    ]
    slowest, name = max(times)
    note = f"{name}, the slowest of {len(times)}; {bills} bills, {BATCHES} batches"
    return [
        Result("report of a year", slowest, "ms", "at most 2,000 ms", 2000, note=note),
        _board(clinic, until, max(1, ((until - since).days + 1) // 12), bills // 12),
    ]


def _report(clinic: Clinic, key: str, grouping: str, since: date, until: date) -> tuple[float, str]:
    def one() -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            made_report(rd, key, Asked(since, until, grouping))

    return milliseconds(one), f"{key} by {grouping}"


def _board(clinic: Clinic, today: date, month: int, bills: int) -> Result:
    first = today - timedelta(days=month - 1)
    days = BoardDays(
        today, today - timedelta(days=1), (first, today), (first - timedelta(days=month), first - timedelta(days=1))
    )

    def one() -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            manager_board(rd, days, chart_days=month)

    def later() -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            manager_board_later(rd, days)

    one()
    times = [milliseconds(one) for _ in range(10)]
    note = f"{bills} bills a month; what looks back over all years comes {milliseconds(later):.0f} ms later"
    return Result("manager's first page, p95", p95(times), "ms", "at most 200 ms", 200, note=note)
