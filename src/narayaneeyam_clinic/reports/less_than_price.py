"""Discounts, and lines that were sold at another price than the MRP or in place of another medicine (REPORT-12)."""

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

# Bills of the days are found in their index; of each only the few lines that the partial index holds.
_LINES = """
SELECT i.day, i.number, i.recipient_name, 'bill', i.id, l.description, coalesce(l.exception_why, ''), i."by", u.name,
 i.allowed_by, a.name, 1, l.discount, l.amount
FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id
 LEFT JOIN app_user u ON u.id = i."by" LEFT JOIN app_user a ON a.id = i.allowed_by
WHERE i.day BETWEEN :since AND :until AND i.state = 'issued'
"""
_COLUMNS = "day document whom page ref what why by_id person allowed_id allowed lines discount amount"
_WHAT, _PERSON, _ALLOWED = Column("what", "What"), Column("person", "Person"), Column("allowed", "Allowed by")


def _discounts(_rd: Reading, asked: Asked) -> Entries:
    return typed(_LINES + " AND l.discount <> 0", _COLUMNS, **days(asked))


def _exceptions(_rd: Reading, asked: Asked) -> Entries:
    # A substitute has a reason too; it is none of these unless somebody allowed something on its bill.
    allowed = " AND l.exception_why IS NOT NULL AND (l.substitutes_id IS NULL OR i.allowed_by IS NOT NULL)"
    return typed(_LINES + allowed, _COLUMNS, **days(asked))


_GROUPINGS = (
    by("person", "Person", row="by_id", largest_first="lines"),
    by("allowed", "Allowed by", row="allowed_id", largest_first="lines"),
    by("what", "What", largest_first="lines"),
    BY_DAY,
)

DISCOUNTS = Report(
    "discounts",
    "Discounts",
    Section.MONEY,
    frozenset({Permission.SEE_FIGURES}),
    _discounts,
    (
        Column("lines", "Lines", Kind.COUNT),
        Column("discount", "Discount", Kind.MONEY),
        Column("amount", "Left to pay", Kind.MONEY),
    ),
    (
        *_GROUPINGS,
        Grouping("each", "Each line", columns=(DAY, DOCUMENT, WHOM, _WHAT, _PERSON, _ALLOWED), is_each=True),
    ),
    (PERSONS,),
)
EXCEPTIONS = Report(
    "price_exceptions",
    "Price exceptions and substitutions",
    Section.MONEY,
    frozenset({Permission.SEE_FIGURES}),
    _exceptions,
    (Column("lines", "Lines", Kind.COUNT), Column("amount", "Amount", Kind.MONEY)),
    (
        Grouping(
            "each",
            "Each line",
            columns=(DAY, DOCUMENT, WHOM, _WHAT, Column("why", "Why"), _PERSON, _ALLOWED),
            is_each=True,
        ),
        *_GROUPINGS,
    ),
    (PERSONS,),
)
