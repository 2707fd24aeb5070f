"""The sales register: every bill that stands with its parts (REPORT-12)."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.report import (
    BY_DAY,
    COUNTERS,
    DAY,
    DOCTORS,
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

_COLUMNS = (
    "day document whom page ref title gstin device_id counter by_id person doctor_id doctor"
    " bills taxable cgst sgst igst exempt round_off payable"
)
_BILLS = """
SELECT i.day, i.number, i.recipient_name, 'bill', i.id, i.title, i.recipient_gstin, i.device_id, d.counter_code, i."by", u.name,
 i.doctor_id, s.name, 1, i.taxable, i.cgst, i.sgst, i.igst, i.exempt, i.round_off, i.payable
FROM invoice i LEFT JOIN device d ON d.id = i.device_id LEFT JOIN app_user u ON u.id = i."by"
 LEFT JOIN staff s ON s.id = i.doctor_id
WHERE i.day BETWEEN :since AND :until AND i.state = 'issued'
"""

MONEY_PARTS = (
    Column("taxable", "Taxable", Kind.MONEY),
    Column("cgst", "CGST", Kind.MONEY),
    Column("sgst", "SGST", Kind.MONEY),
    Column("igst", "IGST", Kind.MONEY, is_minor=True),
    Column("exempt", "Exempt", Kind.MONEY),
    Column("round_off", "Round off", Kind.MONEY, is_minor=True),
    Column("payable", "Payable", Kind.MONEY),
)


def _entries(_rd: Reading, asked: Asked) -> Entries:
    return typed(_BILLS, _COLUMNS, **days(asked))


REPORT = Report(
    "sales",
    "Sales register",
    Section.MONEY,
    frozenset({Permission.SEE_FIGURES}),
    _entries,
    (Column("bills", "Bills", Kind.COUNT, is_minor=True), *MONEY_PARTS),
    (
        BY_DAY,
        by("title", "Kind of bill", kind=Kind.WORD),
        by("counter", "Counter", row="device_id"),
        by("person", "Person", row="by_id"),
        by("doctor", "Doctor", row="doctor_id"),
        Grouping("each", "Each bill", columns=(DAY, DOCUMENT, WHOM), is_each=True),
    ),
    (COUNTERS, PERSONS, DOCTORS),
)
