"""The end of a long list read from the end is the end of the list (SPEED-3)."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from narayaneeyam_clinic.billing.invoice_list import invoice_count, invoice_list
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.patients.patient_list import PatientOrder, patient_count, patient_list
from narayaneeyam_clinic.people.access_page import access_count, access_lines
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.pharmacy.stock_list import StockOrder, stock_count, stock_list
from narayaneeyam_clinic.store.transaction import AccessEntry, Reading

LISTS: dict[str, tuple[Callable[[Reading], int], Callable[[Reading, int, int], Sequence[object]]]] = {
    "patients": (patient_count, lambda rd, offset, limit: patient_list(rd, offset=offset, limit=limit)),
    "patients by number": (
        patient_count,
        lambda rd, offset, limit: patient_list(
            rd, order=PatientOrder.NUMBER, descending=True, offset=offset, limit=limit
        ),
    ),
    "patients found": (
        lambda rd: patient_count(rd, "a"),
        lambda rd, offset, limit: patient_list(rd, "a", offset=offset, limit=limit),
    ),
    "bills": (invoice_count, lambda rd, offset, limit: invoice_list(rd, offset=offset, limit=limit)),
    "stock": (stock_count, lambda rd, offset, limit: stock_list(rd, order=StockOrder.NAME, offset=offset, limit=limit)),
    "access log": (access_count, access_lines),
}


@pytest.fixture
def lived(lived_clinic, tmp_path: Path) -> Iterator[Clinic]:
    folder = tmp_path / "clinics" / lived_clinic.folder.name
    shutil.copytree(lived_clinic.folder, folder)
    clinic = Clinic.open(folder, lived_clinic.key)
    clinic.note_access(None, *(AccessEntry("signed_in", None, str(n)) for n in range(25)))
    yield clinic
    clinic.close()


@pytest.mark.parametrize("name", LISTS)
def test_windows_from_either_end_are_the_same(lived: Clinic, name: str):
    """What makes the end of a list as quick as its beginning changes nothing of what is in it."""
    count, rows = LISTS[name]
    with lived.reading(by=PROGRAM) as rd:
        total = count(rd)
        assert total > 5
        whole = rows(rd, 0, total)
        assert len(whole) == total
        for offset, limit in ((total - 4, 4), (total - 4, 50), (total // 2, 10), (total - 1, 1), (0, total)):
            assert rows(rd, offset - total, min(limit, total - offset)) == whole[offset : offset + limit]
