"""Long numbers of which a spreadsheet kept only the beginning, in every kind of file (IMP-15)."""

from __future__ import annotations

from pathlib import Path

import pytest

from narayaneeyam_clinic.imports.headers import ImportKind
from tests.clinic.imports.tables import csv_file, foretold, imported

PATIENTS, MEDICINES, STOCK, PRICES = ImportKind.PATIENTS, ImportKind.MEDICINES, ImportKind.STOCK, ImportKind.PRICES


@pytest.mark.parametrize(
    ("kind", "text", "field"),
    [
        (PATIENTS, "Name,Sex,Age,Mobile\nAmmini,F,40,9.84701E+09\n", "phone"),
        (PATIENTS, "OP No,Name,Sex,Age\n1.00023E+11,Ammini,F,40\n", "old_number"),
        (MEDICINES, "Code,Name,Form,Pack,Barcode\nX,Test Arishtam,Arishtam,450 ml,8.90123E+12\n", "barcode"),
        (STOCK, "Medicine,Batch No,MRP,Qty\nTest Arishtam,2.4E+10,145,3\n", "batch"),
        (PRICES, "Code,MRP\n8.90123E+12,145\n", "sku"),
    ],
)
def test_a_number_cut_by_a_spreadsheet_is_told_as_that(
    kind: ImportKind, text: str, field: str, clinic, as_role, tmp_path: Path
):
    """IMP-15: beside its column; nothing of the row comes in."""
    by, table = as_role("administrator" if kind is not MEDICINES else "manager"), csv_file(tmp_path, text)
    (row,) = foretold(clinic, by, kind, table)
    assert ("number_cut_short", field) in [(fault.code, fault.field) for fault in row.faults]
    assert imported(clinic, by, kind, table)[0] == {"bad": 1}


def test_a_batch_that_only_looks_like_it_comes_in(clinic, as_role, tmp_path: Path):
    """IMP-15: makers number their batches with letters; a spreadsheet's sign is E+ and two digits."""
    by = as_role("administrator")
    imported(clinic, by, MEDICINES, csv_file(tmp_path, "Code,Name,Form,Pack\nX,Test Arishtam,Arishtam,450 ml\n"))
    table = csv_file(tmp_path, "Code,Batch No,MRP,Qty\nX,2E10,145,3\nX,E+1,145,3\n", name="stock.csv")
    assert imported(clinic, by, STOCK, table)[0] == {"new": 2}
