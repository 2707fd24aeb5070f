"""The value of the stock, and its age (REPORT-13, REPORT-14)."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.report import (
    DAY,
    WHOM,
    Asked,
    Column,
    Entries,
    Grouping,
    Kind,
    Period,
    Report,
    Section,
    by,
)
from narayaneeyam_clinic.reports.stock_lots import lot_entries
from narayaneeyam_clinic.store.transaction import Reading

# The last day of each age.
_AGES = (90, 180, 365)
_MEDICINE = Grouping("medicine", "Medicine", "ref", (Column("medicine", "Medicine"), Column("unit", "Unit")))
_LOTS = Grouping(
    "each",
    "Each lot",
    columns=(WHOM, Column("document", "Batch"), DAY, Column("age", "Days", Kind.COUNT), Column("unit", "Unit")),
    is_each=True,
)
_NEEDS = frozenset({Permission.SEE_FIGURES, Permission.SEE_STOCK})


def _value(rd: Reading, _asked: Asked) -> Entries:
    return list(lot_entries(rd))


def _ageing(rd: Reading, _asked: Asked) -> Entries:
    return [{**entry, **_bands(int(entry["age"] or 0), int(entry["fifo"] or 0))} for entry in lot_entries(rd)]


def _bands(age: int, worth: int) -> dict[str, int]:
    first = next((last for last in _AGES if age <= last), None)
    return {
        **{f"until_{last}": worth if last == first else 0 for last in _AGES},
        "older": worth if first is None else 0,
    }


VALUE = Report(
    "stock_value",
    "Stock value",
    Section.STOCK,
    _NEEDS,
    _value,
    (
        Column("quantity", "On hand", Kind.QUANTITY),
        Column("without", "Without a price", Kind.QUANTITY, is_minor=True),
        Column("fifo", "First in, first out", Kind.MONEY),
        Column("average", "Moving average", Kind.MONEY),
    ),
    (_MEDICINE, by("form", "Form"), _LOTS),
    period=Period.NOW,
    note="Before tax, at what was paid. Lots without a purchase price are counted and have no value.",
)
AGEING = Report(
    "stock_ageing",
    "Stock ageing",
    Section.STOCK,
    _NEEDS,
    _ageing,
    (
        Column("quantity", "On hand", Kind.QUANTITY, is_minor=True),
        Column("until_90", "Up to 90 days", Kind.MONEY),
        Column("until_180", "91 to 180 days", Kind.MONEY),
        Column("until_365", "181 to 365 days", Kind.MONEY),
        Column("older", "Older", Kind.MONEY),
        Column("fifo", "Value", Kind.MONEY),
    ),
    (_MEDICINE, by("form", "Form"), _LOTS),
    period=Period.NOW,
    note="Value by first in, first out, by the day on which it came.",
)
