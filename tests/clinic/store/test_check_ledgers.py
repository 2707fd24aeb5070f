"""`check` on a clinic that has lived: stock, invoices, payments, series; each fault made by hand is found (CAP-14 to CAP-16)."""

from __future__ import annotations

import shutil

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.replay import check_deep


@pytest.fixture
def lived(lived_clinic, tmp_path):
    """A copy of the clinic that lived some days, and a way to change its file past the program."""
    folder = tmp_path / "clinics" / lived_clinic.folder.name
    shutil.copytree(lived_clinic.folder, folder)

    def by_hand(*statements: str) -> set[str]:
        raw = connect(folder / "clinic.db", lived_clinic.key)
        CaptureContext(stamp=1, log_writes=True).register(raw)
        raw.execute("PRAGMA foreign_keys=OFF")
        for statement in statements:
            assert raw.execute(statement).rowcount > 0, "the statement must change something"
        raw.close()
        clinic = Clinic.open(folder, lived_clinic.key)
        try:
            return {f"{fault.check}: {fault.what}" for fault in check(clinic, PROGRAM)}
        finally:
            clinic.close()

    return by_hand


def test_a_clinic_that_has_lived_is_healthy(lived_clinic):
    """CAP-13, CAP-17"""
    clinic = Clinic.open(lived_clinic.folder, lived_clinic.key)
    try:
        assert check(clinic, PROGRAM) == []
        assert check_deep(clinic, PROGRAM) == []
    finally:
        clinic.close()


def test_stock_that_is_not_the_sum_of_its_movements_is_found(lived):
    """CAP-14"""
    (fault,) = lived(
        "UPDATE stock_on_hand SET quantity = quantity + 1 WHERE batch_id = (SELECT min(batch_id) FROM stock_on_hand)"
    )
    assert fault.startswith("stock: shows")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE invoice SET payable = payable + 100 WHERE sequence = 1",
        "UPDATE invoice_line SET amount = amount + 1 WHERE rowid = 1",
        "UPDATE invoice_line SET cgst = cgst + 1 WHERE rowid = (SELECT min(rowid) FROM invoice_line WHERE NOT is_exempt)",
        "UPDATE payment SET amount = amount + 100000 WHERE rowid = 1",
    ],
)
def test_an_invoice_that_does_not_add_up_is_found(lived, statement):
    """CAP-15"""
    assert {fault.split(":")[0] for fault in lived(statement)} == {"invoice"}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE invoice SET sequence = sequence + 500 WHERE sequence = 2",
        "UPDATE invoice SET sequence = 1 WHERE sequence = 2",
        "UPDATE series_position SET last_number = last_number + 3 WHERE series_key LIKE 'A1/%'",
    ],
)
def test_a_gap_or_a_repetition_in_a_series_is_found(lived, statement):
    """CAP-16"""
    assert "series" in {fault.split(":")[0] for fault in lived(statement)}
