"""Credit notes with what they took off and why (REPORT-12)."""

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
from narayaneeyam_clinic.reports.sales import MONEY_PARTS
from narayaneeyam_clinic.store.transaction import Reading

_NOTES = """
SELECT n.day, n.number, n.recipient_name, 'bill', n.invoice_id, i.number, n.reason, n."by", u.name, 1,
 n.taxable, n.cgst, n.sgst, n.igst, n.exempt, n.round_off, n.payable
FROM credit_note n JOIN invoice i ON i.id = n.invoice_id LEFT JOIN app_user u ON u.id = n."by"
WHERE n.day BETWEEN :since AND :until
"""
_COLUMNS = "day document whom page ref bill reason by_id person notes taxable cgst sgst igst exempt round_off payable"


def _entries(_rd: Reading, asked: Asked) -> Entries:
    return typed(_NOTES, _COLUMNS, **days(asked))


REPORT = Report(
    "credit_notes",
    "Credit notes",
    Section.MONEY,
    frozenset({Permission.SEE_FIGURES}),
    _entries,
    (Column("notes", "Notes", Kind.COUNT, is_minor=True), *MONEY_PARTS),
    (
        Grouping("each", "Each credit note", columns=(DAY, DOCUMENT, WHOM, Column("bill", "Of bill")), is_each=True),
        by("reason", "Reason", kind=Kind.WORD),
        by("person", "Person", row="by_id"),
        BY_DAY,
    ),
    (PERSONS,),
)
