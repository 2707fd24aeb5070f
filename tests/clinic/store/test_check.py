"""`check` finds what is wrong, each kind by a fault made by hand on the raw file (CAP-13 to CAP-17)."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.check import check, log_head
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.store.search_index import MEDICINE, index_entry


@pytest.fixture
def administrator(as_role):
    return as_role("administrator")


@pytest.fixture
def by_hand(clinic_folder, template_clinic):
    """Change the file as somebody with the key could, past the program."""

    def change(*statements: str) -> None:
        raw = connect(clinic_folder / "clinic.db", template_clinic.key)
        CaptureContext(stamp=1, log_writes=True).register(raw)
        for statement in statements:
            raw.execute(statement)
        raw.close()

    return change


def test_a_healthy_clinic_has_no_fault(clinic, administrator):
    """CAP-13, CAP-17"""
    with clinic.transaction(by=administrator, why="test.staff") as tx:
        staff = tx.add(Staff(name="Latha", kind=StaffKind.COOK, is_active=True))
        staff_id = staff.id
    with clinic.transaction(by=administrator, why="test.edit") as tx:
        tx.session.get(Staff, staff_id).phone = "+914832742001"
    assert check(clinic, administrator) == []
    heard: list[tuple[int, int]] = []
    assert check_deep(clinic, administrator, told=lambda done, total: heard.append((done, total))) == []
    assert heard[-1][0] == heard[-1][1] > 0


def test_a_row_changed_by_hand_is_found_by_replay(clinic, administrator, by_hand):
    """CAP-17: sealing mode lets an update pass the triggers, as a hand-made edit with the triggers dropped would."""
    by_hand("UPDATE staff SET name = 'Somebody else' WHERE kind = 'doctor'")
    assert check(clinic, administrator) == []
    (fault,) = check_deep(clinic, administrator)
    assert fault.check == "replay"
    assert fault.what == "differs from the log in name"


def test_a_page_that_cannot_be_read_is_a_fault(clinic, administrator, clinic_folder, template_clinic):
    """CAP-13: where the log is whole, and SQLite's own checks end at the page."""
    raw = connect(clinic_folder / "clinic.db", template_clinic.key)
    (root,) = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'allergy'").fetchone()
    (size,) = raw.execute("PRAGMA page_size").fetchone()
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    with (clinic_folder / "clinic.db").open("r+b") as file:
        file.seek((root - 1) * int(size) + 100)
        file.write(b"\0" * 100)
    assert {fault.check for fault in check(clinic, administrator)} == {"file"}


@pytest.mark.parametrize("is_edit", [False, True])
def test_a_log_that_lost_its_last_group_is_found(clinic, administrator, by_hand, is_edit):
    """CAP-21: no group follows it whose chain would be broken."""
    with clinic.transaction(by=administrator, why="test.staff") as tx:
        staff_id = tx.add(Staff(name="Latha", kind=StaffKind.COOK, is_active=True)).id
    if is_edit:
        with clinic.transaction(by=administrator, why="test.edit") as tx:
            tx.session.get(Staff, staff_id).phone = "+914832742001"
    by_hand(
        "PRAGMA foreign_keys = OFF",
        "DELETE FROM change_index WHERE stamp = (SELECT max(stamp) FROM change_group)",
        "DELETE FROM change_group WHERE stamp = (SELECT max(stamp) FROM change_group)",
    )
    found = [(one.check, one.subject) for one in check(clinic, administrator)]
    assert ("chain", f"staff {staff_id}") in found


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE change_group SET why = 'something else' WHERE seq = 2", "chain"),
        ("UPDATE change_group SET payload = x'00' WHERE seq = 2", "chain"),
        ("DELETE FROM change_group WHERE seq = 2", "chain"),
        ("DROP TRIGGER captured_staff_update", "trigger"),
        ("CREATE TRIGGER stranger AFTER INSERT ON staff BEGIN SELECT 1; END", "trigger"),
    ],
)
def test_a_changed_log_or_trigger_is_found(clinic, administrator, by_hand, statement, kind):
    """CAP-13, CAP-7"""
    by_hand(statement)
    assert {fault.check for fault in check(clinic, administrator)} == {kind}


def test_check_needs_its_permission(clinic, as_role):
    """PEOPLE-9"""
    for work in (check, check_deep):
        with pytest.raises(Refused) as refused:
            work(clinic, as_role("receptionist"))
        assert refused.value.code == "not_permitted"


def test_the_head_of_the_log_moves_with_each_group(clinic, administrator):
    """DAY-11"""
    with clinic.reading(by=administrator) as rd:
        before = log_head(rd)
    with clinic.transaction(by=administrator, why="test.staff") as tx:
        tx.add(Staff(name="Latha", kind=StaffKind.COOK, is_active=True))
    with clinic.reading(by=administrator) as rd:
        assert log_head(rd) != before


def test_a_healthy_index_is_not_called_corrupt(clinic, administrator):
    """CAP-13: found by playing a day: the search index was written to between two checks on one connection."""
    for n in range(12):
        with clinic.transaction(by=administrator, why="test.index") as tx:
            index_entry(tx, MEDICINE, f"medicine-{n}", f"Medicine {n}", "", f"medicine {n} of the clinic")
        assert check(clinic, administrator) == []
