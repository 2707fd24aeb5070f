"""Bills that were cancelled, by whom and why (REPORT-12)."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.report import (
    BY_DAY,
    DAY,
    DOCUMENT,
    PERSONS,
    WHOM,
    Asked,
    Column,
    Entries,
    Grouping,
    Kind,
    Report,
    Section,
    by,
    days,
    typed,
)
from narayaneeyam_clinic.store.transaction import Reading

_BILLS = """
SELECT i.day, i.number, i.recipient_name, 'bill', i.id, coalesce(i.cancelled_why, ''), i.cancelled_by, u.name, 1, i.payable
FROM invoice i LEFT JOIN app_user u ON u.id = i.cancelled_by
WHERE i.day BETWEEN :since AND :until AND i.state = 'cancelled'
"""


def _entries(_rd: Reading, asked: Asked) -> Entries:
    return typed(_BILLS, "day document whom page ref why by_id person bills payable", **days(asked))


REPORT = Report(
    "cancelled_bills",
    "Cancelled bills",
    Section.MONEY,
    frozenset({Permission.SEE_FIGURES}),
    _entries,
    (Column("bills", "Bills", Kind.COUNT, is_minor=True), Column("payable", "Payable", Kind.MONEY)),
    (
        Grouping(
            "each",
            "Each bill",
            columns=(DAY, DOCUMENT, WHOM, Column("why", "Why"), Column("person", "Person")),
            is_each=True,
        ),
        by("person", "Person", row="by_id", largest_first="bills"),
        BY_DAY,
    ),
    (PERSONS,),
)
