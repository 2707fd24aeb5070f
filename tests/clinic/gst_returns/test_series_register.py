"""Every series of the year: how many, which were cancelled, which numbers are missing."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.gst_returns.series_register import NUMBERED_TABLES, SeriesRow, series_of_year
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store import all_records
from narayaneeyam_clinic.store.base import synced_tables
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.gst_returns.test_filed_months import came_from_another_pc
from tests.clinic.shelf import Shelf


def series(shelf: Shelf, year: int = 2026) -> dict[str, SeriesRow]:
    with shelf.clinic.reading(by=EVERYTHING) as rd:
        return {row.series: row for row in series_of_year(rd, year)}


def test_each_series_of_the_year(shelf: Shelf, as_role):
    """GSTR-17: cancelled numbers and missing ones are named, on bills and on what was taken in alike."""
    bottle = shelf.stocked("Dasamoolarishtam", mrp="210")
    first, second = (shelf.sell_packs(bottle) for _ in range(2))
    with shelf.clinic.transaction(by=shelf.by, why="t") as tx:
        cancel_invoice(tx, second.invoice_id, "wrong bottle")
    for sequence in (2, 5, 5):
        came_from_another_pc(shelf, first.invoice_id, sequence=sequence, number=f"B1/26-27/{sequence:06d}")
    rows = series(shelf)
    bills = rows["A1/26-27"]
    assert (bills.kind, bills.counter, bills.first, bills.last) == (
        DocumentKind.INVOICE, "A1", "A1/26-27/000001", "A1/26-27/000002",
    )  # fmt: skip
    assert (bills.documents, bills.cancelled, bills.missing, bills.twice) == (2, ("A1/26-27/000002",), (), ())
    other = rows["B1/26-27"]
    assert (other.documents, other.missing, other.twice) == (
        3, ("B1/26-27/000001", "B1/26-27/000003", "B1/26-27/000004"), ("B1/26-27/000005",),
    )  # fmt: skip
    assert (rows["A1G/26-27"].documents, rows["A1G/26-27"].missing) == (1, ())
    assert series(shelf, 2025) == {}
    with pytest.raises(Refused, match="not_permitted"), shelf.clinic.reading(by=as_role("pharmacist")) as rd:
        series_of_year(rd, 2026)


def test_no_table_with_numbers_is_forgotten():
    """GSTR-17: a new kind of document stands in the register, or this test says so."""
    assert all_records.__all__  # all tables are known now
    numbered = {table.name for table in synced_tables() if {"series_key", "sequence"} <= set(table.c.keys())}
    assert numbered == {table for table, _ in NUMBERED_TABLES}
