"""Lots that expire soon or have expired, as the stock's own list tells them (REPORT-5)."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.near_expiry import near_expiry
from narayaneeyam_clinic.reports.report import (
    WHOM,
    Asked,
    Column,
    Entries,
    Filter,
    Grouping,
    Kind,
    Period,
    Report,
    Section,
)
from narayaneeyam_clinic.reports.report import by as by_column
from narayaneeyam_clinic.store.transaction import Reading

_DAYS = ("30", "60", "180", "365")


def _entries(rd: Reading, asked: Asked) -> Entries:
    """Within so many days, or the days of warning that the clinic has set."""
    within = asked.filters.get("within", "")
    return [
        {
            "day": row.expires_on.isoformat(), "document": row.number, "whom": row.medicine, "page": "medicine",
            "ref": row.medicine_id, "medicine": row.medicine, "unit": row.base_unit, "place": row.location,
            "month": row.expires_on.isoformat()[:7], "state": "expired" if row.is_expired else "expiring", "within": within,
            "lots": 1, "quantity": row.on_hand, "value": row.value.paise,
        }
        for row in near_expiry(rd, days=int(within) if within in _DAYS else None)
    ]  # fmt: skip


REPORT = Report(
    "expiry",
    "Expiry",
    Section.STOCK,
    frozenset({Permission.SEE_FIGURES, Permission.SEE_STOCK}),
    _entries,
    (
        Column("lots", "Lots", Kind.COUNT, is_minor=True),
        Column("quantity", "On hand", Kind.QUANTITY),
        Column("value", "Value at MRP", Kind.MONEY),
    ),
    (
        Grouping(
            "each",
            "Each lot",
            columns=(
                Column("day", "Expiry", Kind.DATE), WHOM, Column("document", "Batch"), Column("place", "Place", is_minor=True),
                Column("unit", "Unit"),
            ),
            is_each=True,
        ),
        by_column("state", "Expired or expiring", kind=Kind.WORD),
        by_column("month", "Month of expiry"),
        by_column("medicine", "Medicine", row="ref"),
    ),
    (Filter("within", "Within days", _DAYS),),
    period=Period.NOW,
)  # fmt: skip
