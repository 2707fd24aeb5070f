"""Reports that are kept under a name, for everybody who may see them (REPORT-9)."""

from __future__ import annotations

import json
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.records import SavedReport
from narayaneeyam_clinic.reports.report import Asked
from narayaneeyam_clinic.reports.report_list import REPORTS, report_of
from narayaneeyam_clinic.shared.clock import financial_year
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import ReportsChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction

_LONGEST_NAME = 80


class Span(StrEnum):
    """A period that moves with the calendar; FIXED is two dates."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class KeptReport:
    """A report under a name, as it is to be asked for today."""

    kept_id: str
    name: str
    report: str
    span: Span
    asked: Asked


def days_of(span: Span, today: date) -> tuple[date, date]:
    """First and last day, both included. Weeks begin on Monday, years on the first of April. Of FIXED it is today."""
    month = today.replace(day=1)
    before = month - timedelta(days=1)
    year = financial_year(today)
    return {
        Span.TODAY: (today, today),
        Span.YESTERDAY: (today - timedelta(days=1), today - timedelta(days=1)),
        Span.THIS_WEEK: (today - timedelta(days=today.weekday()), today),
        Span.THIS_MONTH: (month, month.replace(day=monthrange(month.year, month.month)[1])),
        Span.LAST_MONTH: (before.replace(day=1), before),
        Span.THIS_YEAR: (date(year, 4, 1), date(year + 1, 3, 31)),
        Span.LAST_YEAR: (date(year - 1, 4, 1), date(year, 3, 31)),
        Span.FIXED: (today, today),
    }[span]


def keep_report(tx: Transaction, name: str, report: str, asked: Asked, span: Span = Span.FIXED) -> str:
    """Keep it, or change the one of that name. The id.

    Refused: not_permitted, report_unknown, report_name_missing, text_too_long.
    """
    for needed in report_of(report).needs:
        tx.require(needed)
    words = " ".join(name.split())
    if not words:
        raise Refused("report_name_missing", field="name")
    if len(words) > _LONGEST_NAME:
        raise Refused("text_too_long", field="name", longest=_LONGEST_NAME)
    choices = {
        "grouping": asked.grouping, "span": str(span), "filters": dict(asked.filters),
        "since": asked.since.isoformat(), "until": asked.until.isoformat(),
    }  # fmt: skip
    there = tx.session.scalars(
        select(SavedReport).where(SavedReport.is_active, SavedReport.report == report, SavedReport.name == words)
    ).first()
    if there is None:
        there = tx.add(
            SavedReport(
                name=words, report=report, choices=json.dumps(choices, sort_keys=True), by=tx.by.user_id, is_active=True
            )
        )
    else:
        there.choices = json.dumps(choices, sort_keys=True)
    tx.tell(ReportsChanged())
    return there.id


def forget_report(tx: Transaction, kept_id: str) -> None:
    """It is not listed any more. Refused: not_permitted, report_unknown."""
    there = tx.session.get(SavedReport, kept_id)
    for needed in report_of(there.report).needs if there else {Permission.SEE_FIGURES}:
        tx.require(needed)
    if there is None:
        raise Refused("report_unknown", field="report", report=kept_id)
    there.is_active = False
    tx.tell(ReportsChanged())


def kept_reports(rd: Reading) -> list[KeptReport]:
    """By name; those that the person may see. What a newer program keeps of a report that is not known here is left out."""
    rows = rd.session.scalars(select(SavedReport).where(SavedReport.is_active).order_by(SavedReport.name)).all()
    return [
        _kept(row, rd.today)
        for row in rows
        if row.report in REPORTS and all(rd.by.may(needed) for needed in REPORTS[row.report].needs)
    ]


def _kept(row: SavedReport, today: date) -> KeptReport:
    told = json.loads(row.choices)
    span = Span(told["span"]) if told.get("span") in set(Span) else Span.FIXED
    first, last = days_of(span, today)
    if span is Span.FIXED:
        first, last = date.fromisoformat(told["since"]), date.fromisoformat(told["until"])
    return KeptReport(
        row.id,
        row.name,
        row.report,
        span,
        Asked(first, last, str(told.get("grouping", "")), dict(told.get("filters", {}))),
    )
