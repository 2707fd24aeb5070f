"""Backup and restore (BAK): verified, encrypted, never over the last good one; a restore is a new device."""

from __future__ import annotations

import zipfile

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.backup import back_up, backups_in
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.store.restore import restore
from narayaneeyam_clinic.sync.number_series import draw_patient_number, retire_series_behind_marks
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE


@pytest.fixture
def manager(as_role):
    return as_role("manager")


def restored_with(backup, home, find_key, clock):
    return restore(backup, home, find_key, clock=clock, use_keyring=False)


def test_a_backup_opens_on_another_pc_by_password_and_by_recovery_code(clinic, manager, tmp_path, clock):
    """BAK-1, BAK-2, BAK-3, BAK-6"""
    done = back_up(clinic, manager, tmp_path / "stick")
    assert done.rows > 0
    content = done.path.read_bytes()
    for plain in (b'"name": "Sree Dhanwanthari Ayurveda"', b'"clinic": "Sree Dhanwanthari Ayurveda"'):
        content = content.replace(plain, b"")
    assert b"Dhanwanthari" not in content
    ways = {
        "password": lambda vault: vault.open_by_password("administrator", PASSWORD),
        "recovery": lambda vault: vault.open_by_recovery(RECOVERY_CODE.lower()),
    }
    # Beside the backup it is noted who came out of it: the next one is somebody else (BAK-18).
    codes = [(clinic.device.number, clinic.device.counter_code, clinic.device.patient_code)]
    for name, way in ways.items():
        restored = restored_with(done.path, tmp_path / name, way, clock)
        try:
            device = restored.device
            codes.append((device.number, device.counter_code, device.patient_code))
            assert all(len(set(kind)) == len(codes) for kind in zip(*codes, strict=True))
            assert check(restored, manager) == []
            assert check_deep(restored, manager) == []
        finally:
            restored.close()


def test_a_wrong_password_restores_nothing(clinic, manager, tmp_path, clock):
    """BAK-5"""
    done = back_up(clinic, manager, tmp_path / "stick")
    with pytest.raises(ClinicFileError) as refused:
        restored_with(
            done.path, tmp_path / "pc", lambda vault: vault.open_by_password("administrator", "wrong-one"), clock
        )
    assert refused.value.code == "wrong_password"
    assert list((tmp_path / "pc" / "clinics").iterdir()) == []


@pytest.mark.parametrize("damage", ["truncated", "flipped", "text"])
def test_a_damaged_backup_is_refused(clinic, manager, tmp_path, clock, damage):
    """BAK-5"""
    path = back_up(clinic, manager, tmp_path / "stick").path
    content = bytearray(path.read_bytes())
    if damage == "truncated":
        content = content[: len(content) // 2]
    elif damage == "flipped":
        for at in range(len(content) // 3, len(content) // 3 + 4096):
            content[at] ^= 0xFF
    else:
        content = bytearray(b"not a backup at all")
    path.write_bytes(content)
    with pytest.raises(ClinicFileError) as refused:
        restored_with(path, tmp_path / "pc", lambda vault: vault.open_by_recovery(RECOVERY_CODE), clock)
    assert refused.value.code in {"not_a_backup", "damaged_file"}


def test_a_damaged_backup_that_another_program_packed_is_refused(clinic, manager, tmp_path, clock):
    """BAK-5: packed anew with compression, then hurt, it fails in the unpacking itself."""
    path = back_up(clinic, manager, tmp_path / "stick").path
    with zipfile.ZipFile(path) as pack:
        parts = {name: pack.read(name) for name in pack.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in parts.items():
            pack.writestr(name, content)
    hurt = bytearray(path.read_bytes())
    for at in range(60, 120):
        hurt[at] ^= 0xFF
    path.write_bytes(hurt)
    with pytest.raises(ClinicFileError) as refused:
        restored_with(path, tmp_path / "pc", lambda vault: vault.open_by_recovery(RECOVERY_CODE), clock)
    assert refused.value.code == "not_a_backup"


def test_a_backup_that_cannot_be_written_leaves_the_last_one(clinic, manager, tmp_path, clock):
    """BAK-4"""
    stick = tmp_path / "stick"
    first = back_up(clinic, manager, stick).path
    clock.advance(minutes=1)
    in_the_way = tmp_path / "stick-is-a-file"
    in_the_way.write_text("x")
    with pytest.raises(ClinicFileError):
        back_up(clinic, manager, in_the_way / "folder")
    assert backups_in(stick) == [first]
    assert list(clinic.folder.glob(".backup*")) == []


def test_backup_needs_its_permission(clinic, as_role, tmp_path):
    """BAK-9"""
    with pytest.raises(Refused) as refused:
        back_up(clinic, as_role("receptionist"), tmp_path)
    assert refused.value.code == "not_permitted"


def test_an_older_image_of_the_file_never_repeats_a_number(clinic, clinic_folder, template_clinic, clock):
    """BAK-7: the mark outside the database is ahead of an image put back, so the series are retired."""
    image = (clinic_folder / "clinic.db").read_bytes()
    with clinic.transaction(by=PROGRAM, why="test.number") as tx:
        drawn = draw_patient_number(tx).text
        tx.add(Staff(name=drawn, kind=StaffKind.COOK, is_active=True))
    clinic.close()
    for suffix in ("-wal", "-shm"):
        (clinic_folder / f"clinic.db{suffix}").unlink(missing_ok=True)
    (clinic_folder / "clinic.db").write_bytes(image)
    again = Clinic.open(clinic_folder, template_clinic.key, clock=clock)
    try:
        assert retire_series_behind_marks(again)
        with again.transaction(by=PROGRAM, why="test.number") as tx:
            assert draw_patient_number(tx).text != drawn
        assert check(again, PROGRAM) == []
    finally:
        again.close()


def test_a_plain_reopening_wastes_no_number(clinic, clinic_folder, template_clinic, clock):
    """BAK-8"""
    with clinic.transaction(by=PROGRAM, why="test.number") as tx:
        first = draw_patient_number(tx).sequence
    clinic.close()
    again = Clinic.open(clinic_folder, template_clinic.key, clock=clock)
    try:
        assert not retire_series_behind_marks(again)
        with again.transaction(by=PROGRAM, why="test.number") as tx:
            assert draw_patient_number(tx).sequence == first + 1
    finally:
        again.close()
