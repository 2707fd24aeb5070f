"""A clinic of every released version is opened, upgraded when it is older, and found whole (STORE-14)."""

from __future__ import annotations

import json
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.demo.demo_staff import ADMINISTRATOR_LOGIN, DEMO_PASSWORD
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.permissions import DEFAULT_PERMISSIONS, Permission, Role
from narayaneeyam_clinic.people.roles import role_permissions, set_role_permission
from narayaneeyam_clinic.people.sign_in import open_clinic
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.store.search_index import search
from narayaneeyam_clinic.store.upgrade import file_revision, program_revision, row_counts
from narayaneeyam_clinic.store.vault import Vault
from tests.clinic.store.schema_shape import tables_that_differ

BOOKING = frozenset({Permission.SEE_CALENDAR, Permission.BOOK})
pytestmark = pytest.mark.usefixtures("real_hashes")
KEPT = sorted(Path(__file__).parent.glob("*.zip"))


def test_a_clinic_is_kept_of_each_release():
    """STORE-14: a release that adds a revision keeps its clinic too: see keep_this_release.py."""
    kept = {path.stem for path in KEPT}
    assert kept >= {
        "first_working_day", "many_pcs", "stock_room_and_shifts", "keys_backups_rights", "debit_notes",
    }  # fmt: skip


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_the_present_program_opens_a_clinic_of_every_release(kept, tmp_path):
    """STORE-13, STORE-14: on the first opening it is upgraded on a copy; no row is lost, the tables are
    those of a new file, log and sums are right. PEOPLE-20: nothing was said there of the rights to book."""
    folder = tmp_path / "home" / "clinics" / kept.stem
    with zipfile.ZipFile(kept) as pack:
        pack.extractall(folder)
    told = json.loads((folder / "kept.json").read_text(encoding="utf-8"))
    path, key = folder / "clinic.db", Vault(folder).open_by_password(ADMINISTRATOR_LOGIN, DEMO_PASSWORD)
    made_at = datetime.fromisoformat(told["made_at"])
    assert file_revision(path, key) == told["revision"]
    Clinic.open(folder, key, clock=lambda: made_at).close()
    assert file_revision(path, key) == program_revision()
    raw = connect(path, key)
    try:
        rows = row_counts(raw)
        differing = tables_that_differ(raw)
    finally:
        raw.close()
    assert differing == []
    assert {table: rows.get(table) for table in told["rows"]} == told["rows"]
    clinic, administrator = open_clinic(folder, ADMINISTRATOR_LOGIN, DEMO_PASSWORD, clock=lambda: made_at)
    try:
        assert check(clinic, administrator) == []
        assert check_deep(clinic, administrator) == []
        with clinic.reading(by=PROGRAM) as rd:
            assert search(rd, "N1-00001")
        with clinic.transaction(by=administrator, why="test") as tx:
            allowed = role_permissions(tx)
            assert {role: allowed[role] & BOOKING for role in Role} == {
                role: DEFAULT_PERMISSIONS[role] & BOOKING for role in Role
            }
            set_role_permission(tx, Role.DOCTOR, Permission.BOOK, allowed=False)
        with clinic.reading(by=administrator) as rd:
            assert Permission.BOOK not in role_permissions(rd)[Role.DOCTOR]
            assert Permission.SEE_CALENDAR in role_permissions(rd)[Role.DOCTOR]
    finally:
        clinic.close()
