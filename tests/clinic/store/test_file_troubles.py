"""Trouble with the file: each its own refusal, and nothing damaged (KEY-7 to KEY-9, STORE)."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.create_clinic import FirstAdministrator, NewClinic, create_clinic
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.people.sign_in import clinics_on_this_pc
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.upgrade import missing_triggers, row_counts, upgrade_on_copy
from narayaneeyam_clinic.store.vault import new_key
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE


def refusal_of_opening(folder, key) -> str:
    with pytest.raises(ClinicFileError) as refused:
        Clinic.open(folder, key).close()
    return refused.value.code


def test_a_damaged_file_says_so_and_stays_as_it_is(clinic_folder, template_clinic):
    """KEY-7, KEY-9"""
    path = clinic_folder / "clinic.db"
    content = bytearray(path.read_bytes())
    content[100:3000] = b"\x00" * 2900
    path.write_bytes(content)
    assert refusal_of_opening(clinic_folder, template_clinic.key) == "damaged_file"
    assert path.read_bytes() == bytes(content)


def test_the_file_does_not_open_with_another_key(clinic_folder):
    """KEY-1"""
    assert refusal_of_opening(clinic_folder, new_key()) == "damaged_file"


def test_a_missing_file_says_so(clinic_folder, template_clinic):
    """KEY-7, KEY-9"""
    (clinic_folder / "clinic.db").unlink()
    assert refusal_of_opening(clinic_folder, template_clinic.key) == "clinic_file_missing"


@pytest.mark.parametrize("lost", ["clinic.db", "keys.json"])
def test_a_clinic_that_lost_a_file_is_listed_all_the_same(clinic_folder, lost):
    """KEY-25: what the clinic is called stands in the keys or their copy."""
    (clinic_folder / lost).unlink()
    (clinic_folder.parent / "no clinic at all").mkdir()
    (clinic_folder.parent / ".making-1234").mkdir()
    (clinic_folder.parent / ".making-1234" / "keys.json").write_text("{}")
    found = clinics_on_this_pc(clinic_folder.parent.parent)
    assert [(one.folder, one.name) for one in found] == [(clinic_folder, "Sree Dhanwanthari Ayurveda")]


def test_an_emptied_file_is_damaged_and_not_newer(clinic_folder, template_clinic):
    """KEY-7, KEY-8, KEY-9: a newer program would not help here, a backup does; nothing is written into it."""
    (clinic_folder / "clinic.db").write_bytes(b"")
    assert refusal_of_opening(clinic_folder, template_clinic.key) == "damaged_file"
    assert (clinic_folder / "clinic.db").read_bytes() == b""


def test_one_clinic_without_its_keys_keeps_nobody_from_the_others(clinic_folder, template_clinic):
    """KEY-9: the damaged one is listed by its folder, and says what it is when it is opened."""
    broken = clinic_folder.with_name("broken")
    shutil.copytree(clinic_folder, broken)
    for name in ("keys.json", "keys.copy.json"):
        (broken / name).write_text("{")
    home = clinic_folder.parent.parent
    assert {one.folder: one.name for one in clinics_on_this_pc(home)} == {
        clinic_folder: "Sree Dhanwanthari Ayurveda",
        broken: "broken",
    }
    shutil.rmtree(clinic_folder)
    with pytest.raises(ClinicFileError) as refused:
        clinics_on_this_pc(home)
    assert refused.value.code == "vault_damaged"


@pytest.mark.parametrize(("fault", "code"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "cannot_open_file")])
def test_a_clinic_that_finds_no_room_says_so_and_leaves_nothing(tmp_path, monkeypatch, fault, code):
    """KEY-8, KEY-9: the disk itself answers with this error; here it is given when the folder is made."""

    def no_room(*_args: object, **_named: object) -> None:
        raise OSError(fault, "the disk")

    monkeypatch.setattr(Path, "mkdir", no_room)
    with pytest.raises(ClinicFileError) as refused:
        create_clinic(
            tmp_path / "home",
            NewClinic(name="Sree", state_code="32"),
            FirstAdministrator(name="Asha", login="asha", password=PASSWORD),
            recovery_code=RECOVERY_CODE,
            recovery_typed_back=RECOVERY_CODE,
            use_keyring=False,
        )
    assert refused.value.code == code
    assert not (tmp_path / "home").exists()


def test_a_newer_database_is_refused_and_left_alone(clinic_folder, template_clinic):
    """STORE-15: a program refuses a database newer than itself."""
    raw = connect(clinic_folder / "clinic.db", template_clinic.key)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    with pytest.raises(ClinicFileError) as refused:
        Clinic.open(clinic_folder, template_clinic.key)
    assert refused.value.code == "newer_database"
    assert refused.value.facts["file_revision"] == "9999"


def test_a_full_disk_refuses_and_loses_nothing(clinic):
    """KEY-8, KEY-9: the file may not grow any more; the transaction is refused whole, and the file is healthy."""
    writer = clinic._writer.raw_connection()
    pages = writer.driver_connection.execute("PRAGMA page_count").fetchone()[0]
    writer.driver_connection.execute(f"PRAGMA max_page_count={pages + 1}")
    writer.close()
    with pytest.raises(ClinicFileError) as refused, clinic.transaction(by=PROGRAM, why="test.full") as tx:
        for n in range(500):
            tx.add(Staff(name=f"Somebody {n} " * 20, kind=StaffKind.COOK, is_active=True))
    assert refused.value.code == "disk_full"
    writer = clinic._writer.raw_connection()
    writer.driver_connection.execute("PRAGMA max_page_count=1073741823")
    writer.close()
    assert check(clinic, PROGRAM) == []
    with clinic.transaction(by=PROGRAM, why="test.after") as tx:
        tx.add(Staff(name="After", kind=StaffKind.COOK, is_active=True))


def test_the_upgrade_recipe_loses_no_row_and_keeps_the_old_file(clinic, clinic_folder, template_clinic):
    """STORE-13: on a copy, triggers away and back, counts compared, then swapped."""
    clinic.close()
    path = clinic_folder / "clinic.db"
    raw = connect(path, template_clinic.key)
    before = row_counts(raw)  # the groups of the log among them (CAP-18: the upgrade adds none)
    raw.close()
    upgrade_on_copy(path, template_clinic.key, clinic_folder / "old.db")
    raw = connect(path, template_clinic.key)
    CaptureContext().register(raw)
    try:
        assert row_counts(raw) == before
        assert missing_triggers(raw) == []
    finally:
        raw.close()
    assert (clinic_folder / "old.db").exists()
    again = Clinic.open(clinic_folder, template_clinic.key)
    assert check(again, PROGRAM) == []
    again.close()


def test_two_writers_wait_for_each_other(clinic, clinic_folder, template_clinic):
    """STORE-5: BEGIN IMMEDIATE; the second reads what the first has written."""
    other = Clinic.open(clinic_folder, template_clinic.key)
    try:
        with clinic.transaction(by=PROGRAM, why="test.first") as tx:
            staff_id = tx.add(Staff(name="One", kind=StaffKind.COOK, is_active=True)).id
        with other.transaction(by=PROGRAM, why="test.second") as tx:
            tx.session.get(Staff, staff_id).name = "Two"
        with clinic.reading(by=PROGRAM) as rd:
            assert rd.session.get(Staff, staff_id).name == "Two"
        assert check(clinic, PROGRAM) == []
    finally:
        other.close()


def test_a_reading_cannot_write(clinic):
    """STORE-9: readers are query-only."""
    with (
        pytest.raises(Exception, match=r"readonly|read-only|attempt to write"),
        clinic.reading(by=PROGRAM) as rd,
    ):
        rd.session.connection().exec_driver_sql("UPDATE draft SET label = ''")


def test_what_a_column_refuses_is_told_as_a_refusal(clinic):
    """STORE-16: a NUL, or a number beyond everything, is no defect of the program."""
    for record, code in (
        (Staff(name="a\x00b", kind=StaffKind.COOK, is_active=True), "text_has_nul"),
        (
            Staff(name="Somebody", kind=StaffKind.COOK, consultation_fee=Money(2**63), is_active=True),
            "number_too_large",
        ),
    ):
        with pytest.raises(Refused) as refused, clinic.transaction(by=PROGRAM, why="test.refused") as tx:
            tx.add(record)
        assert refused.value.code == code
    assert check(clinic, PROGRAM) == []
