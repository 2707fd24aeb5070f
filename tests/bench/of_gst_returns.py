"""GSTR-1 of 10,000 invoices, from the documents to the portal's file (SPEED-32)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import text

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.gst_returns.documents_of_period import runs_of, supplies_of
from narayaneeyam_clinic.gst_returns.gstr1_csv import csv_files
from narayaneeyam_clinic.gst_returns.gstr1_json import json_text
from narayaneeyam_clinic.gst_returns.gstr1_rules import gstr1
from narayaneeyam_clinic.gst_returns.gstr1_warnings import warnings_of
from narayaneeyam_clinic.gst_returns.supplies import Period
from tests.bench.generated_clinic import EVERYTHING
from tests.bench.results import Result, milliseconds, p95

INVOICES = 10_000


@dataclass(frozen=True, slots=True)
class _LongMonth(Period):
    """As many days as hold that many invoices: the generated clinic's own months are smaller."""

    begins: date = date(2026, 1, 1)
    ends: date = date(2026, 1, 1)

    @property
    def first_day(self) -> date:
        return self.begins

    @property
    def day_after(self) -> date:
        return self.ends


def gstr1_of_a_month(clinic: Clinic) -> Result:
    """The return with warnings, JSON and CSV; beside it the plain reading of the same lines."""
    with clinic.reading(by=EVERYTHING) as rd:
        days = rd.session.execute(text("SELECT day, count(*) FROM invoice GROUP BY day ORDER BY day DESC")).all()
    count, first = 0, days[0][0]
    for day, invoices in days:
        if count >= INVOICES:
            break
        count, first = count + invoices, day
    period = _LongMonth(2026, 1, date.fromisoformat(first), date.fromisoformat(days[0][0]) + timedelta(days=1))

    def one() -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            supplies = list(supplies_of(rd, period))
            runs = runs_of(rd, period)
        told = gstr1("32ABCDE1234F1Z9", period, supplies, runs)
        warnings_of(supplies, runs)
        json_text(told)
        csv_files(told)
        assert len(supplies) >= count * 0.9

    one()
    times = [milliseconds(one) for _ in range(5)]
    return Result("GSTR-1 of a month", p95(times), "ms", "at most 1,000 ms", 1000, note=f"{count} invoices")
