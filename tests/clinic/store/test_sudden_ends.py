"""The program is killed, or its folder goes bad, at any moment: what was committed stays, and everything opens again (STORE-7)."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.passwords import hash_password
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.sign_in import clinics_on_this_pc
from narayaneeyam_clinic.people.users import NewUser, add_user
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.backup import back_up, backups_in
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.number_marks import NumberMarks
from narayaneeyam_clinic.store.restore import restore
from narayaneeyam_clinic.store.upgrade import clear_cut_off_upgrade, clear_older_copies, upgrade_on_copy
from narayaneeyam_clinic.store.vault import COPY_NAME, VAULT_NAME, Vault, key_check
from narayaneeyam_clinic.sync.number_series import draw_patient_number
from tests import forked
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE


def killed_at(moment: float, work: str, *arguments: object) -> bool:
    """Starts the work in a process of its own and kills it so many seconds after it began; True when it had ended before."""
    pipe = subprocess.PIPE
    process = forked.begin("tests.clinic.store.work_to_kill", work, *arguments, stdin=pipe, stdout=pipe, stderr=pipe)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    try:
        _, errors = process.communicate(b"go\n", timeout=moment)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return False
    assert process.returncode == 0, errors.decode()
    return True


def moments(longest: float) -> list[float]:
    """Random moments of each run; a failing one is in the message of the test."""
    chance = random.Random()
    return [round(chance.uniform(0.02, longest), 3) for _ in range(3)]


def assert_healthy(folder: Path, key: bytes) -> None:
    opened = Clinic.open(folder, key)
    try:
        assert check(opened, PROGRAM) == []
    finally:
        opened.close()


def test_a_clinic_half_made_is_never_listed(tmp_path):
    """STORE-7, PEOPLE-1"""
    for moment in moments(1.2):
        home = Path(tempfile.mkdtemp(dir=tmp_path))
        ended = killed_at(moment, "create_clinic", home)
        listed = clinics_on_this_pc(home)
        assert len(listed) == 1 if ended else len(listed) <= 1, moment
        for one in listed:
            assert_healthy(one.folder, Vault(one.folder).open_by_recovery(RECOVERY_CODE))


def test_a_backup_that_was_killed_leaves_the_last_one_and_no_half_one(
    clinic_folder, template_clinic, as_role, tmp_path, clinic
):
    """BAK-4"""
    stick = tmp_path / "stick"
    first = back_up(clinic, as_role("manager"), stick).path
    clinic.close()
    for moment in moments(0.6):
        killed_at(moment, "back_up", clinic_folder, template_clinic.key.hex(), stick)
        assert first in backups_in(stick), moment
        for backup in backups_in(stick):
            home = Path(tempfile.mkdtemp(dir=tmp_path))
            restore(backup, home, lambda vault: template_clinic.key, use_keyring=False).close()
            assert len(clinics_on_this_pc(home)) == 1
    assert_healthy(clinic_folder, template_clinic.key)


def test_a_restore_that_was_killed_lists_nothing_half(clinic, as_role, template_clinic, tmp_path):
    """BAK-5"""
    backup = back_up(clinic, as_role("manager"), tmp_path / "stick").path
    for moment in moments(0.6):
        home = Path(tempfile.mkdtemp(dir=tmp_path))
        ended = killed_at(moment, "restore", backup, home, template_clinic.key.hex())
        listed = clinics_on_this_pc(home)
        assert len(listed) == 1 if ended else len(listed) <= 1, moment
        for one in listed:
            assert_healthy(one.folder, template_clinic.key)


def test_an_upgrade_that_was_killed_leaves_a_clinic_at_every_moment(clinic_folder, template_clinic):
    """STORE-13"""
    for moment in moments(0.5):
        killed_at(moment, "upgrade", clinic_folder, template_clinic.key.hex())
        assert [one.folder for one in clinics_on_this_pc(clinic_folder.parent.parent)] == [clinic_folder], moment
        assert_healthy(clinic_folder, template_clinic.key)


def test_what_a_cut_off_upgrade_left_is_cleared_away_by_the_next(clinic_folder, template_clinic):
    """STORE-20: it begins anew from the file, which was never touched; of the files from before the newest stays."""
    path = clinic_folder / "clinic.db"
    for left in ("clinic.db.upgrading", "clinic.db.upgrading-wal", "before-upgrade-0001-20260101-101010.copying"):
        (clinic_folder / left).write_bytes(b"half")
    for old in ("before-upgrade-0008-20260101-101010.db", "before-upgrade-0002-20260201-101010.db"):
        (clinic_folder / old).write_bytes(b"old")
    clear_cut_off_upgrade(path)
    clear_older_copies(clinic_folder)
    assert sorted(one.name for one in clinic_folder.glob("*upgrad*")) == ["before-upgrade-0002-20260201-101010.db"]
    assert_healthy(clinic_folder, template_clinic.key)


def test_an_import_that_was_killed_leaves_whole_batches_and_goes_on(clinic_folder, template_clinic, tmp_path):
    """IMP-8: what is in is in the log, in the search and numbered without a gap; the same file brings the rest."""
    file = tmp_path / "register.csv"
    file.write_text("OP No,Name\n" + "".join(f"{n},Patient {chr(97 + n % 26)}\n" for n in range(20_000)))
    counts = []
    for moment in moments(1.5):
        killed_at(moment, "import_patients", clinic_folder, template_clinic.key.hex(), file)
        assert_healthy(clinic_folder, template_clinic.key)
        opened = Clinic.open(clinic_folder, template_clinic.key)
        try:
            with opened.reading(by=PROGRAM) as rd:
                sql = rd.session.connection().exec_driver_sql
                imported, keys, last = sql(
                    "SELECT count(*), count(DISTINCT import_key), max(registration_number) FROM patient"
                    " WHERE import_key IS NOT NULL"
                ).one()
                searched = sql("SELECT count(*) FROM search_text WHERE search_text MATCH 'patient'").scalar_one()
        finally:
            opened.close()
        assert imported == keys == searched, moment
        assert imported == int((last or "N1-0").partition("-")[2]), moment
        counts.append(imported)
    assert counts == sorted(counts)


def test_at_no_step_of_the_swap_is_the_clinic_missing(clinic_folder, template_clinic, monkeypatch):
    """STORE-13: the file has its name before, between and after; nothing but one renaming puts the new one in place."""
    path = clinic_folder / "clinic.db"
    seen: list[bool] = []
    replaced = Path.replace

    def watched(self: Path, target: Path) -> Path:
        seen.append(path.exists())
        done = replaced(self, target)
        seen.append(path.exists())
        return done

    monkeypatch.setattr(Path, "replace", watched)
    upgrade_on_copy(path, template_clinic.key, clinic_folder / "old.db")
    assert seen
    assert all(seen)


def test_an_upgrade_is_refused_while_another_program_works_in_the_file(clinic, clinic_folder, template_clinic):
    """STORE-13: its WAL would be read as part of the new file."""
    with clinic.reading(by=PROGRAM) as rd:
        rd.session.connection().exec_driver_sql("SELECT count(*) FROM staff").fetchone()
        with pytest.raises(ClinicFileError) as refused:
            upgrade_on_copy(clinic.path, template_clinic.key, clinic_folder / "old.db")
    assert refused.value.code == "file_busy"
    assert check(clinic, PROGRAM) == []


def test_a_mark_that_cannot_be_written_never_fails_what_was_committed(clinic, clinic_folder, tmp_path):
    """SELL-9, SELL-15: the folder goes bad after the commit; the number is kept and marked with the next one."""
    mark = clinic_folder / "series.mark"
    mark.unlink(missing_ok=True)
    mark.mkdir()  # nothing can be appended to a folder
    with clinic.transaction(by=PROGRAM, why="test.number") as tx:
        first = draw_patient_number(tx)
    mark.rmdir()
    with clinic.transaction(by=PROGRAM, why="test.number") as tx:
        second = draw_patient_number(tx)
    assert second.sequence == first.sequence + 1
    assert NumberMarks(mark).last()[second.series_key] == second.sequence


def test_unwritten_marks_wait_for_each_other(tmp_path):
    folder = tmp_path / "gone"
    marks = NumberMarks(folder / "series.mark")
    assert not marks.write([("A1/26-27", 7)])
    folder.mkdir()
    assert marks.write([("N1", 3)])
    assert marks.last() == {"A1/26-27": 7, "N1": 3}


@pytest.mark.parametrize("torn", [b"A1/26-27\t1", b"A1/26-", b"\xff\xfe\x00", b"A1/26-27\t\xc2\xb2\n"])
def test_a_torn_mark_spoils_no_other(tmp_path, torn):
    """SELL-9"""
    path = tmp_path / "series.mark"
    path.write_bytes(b"A1/26-27\t12\n" + torn)
    marks = NumberMarks(path)
    assert marks.last() == {"A1/26-27": 12}
    marks.write([("A1/26-27", 13)])
    assert NumberMarks(path).last()["A1/26-27"] == 13
    marks.compact()
    assert NumberMarks(path).last()["A1/26-27"] == 13


def test_a_key_slot_that_cannot_be_written_never_fails_what_was_committed(clinic, as_role, clinic_folder):
    """KEY-11: the user is there; the slot is made at their next sign-in on this PC."""
    for name in (VAULT_NAME, COPY_NAME):
        (clinic_folder / name).unlink()
    new = NewUser(name="Late", login="late", password="late-password-1", roles=(Role.PHARMACIST,))
    with clinic.transaction(by=as_role("administrator"), why="people.add_user") as tx:
        user_id = add_user(tx, new)
    with clinic.reading(by=PROGRAM) as rd:
        assert (
            rd.session.connection().exec_driver_sql("SELECT login FROM app_user WHERE id = ?", (user_id,)).scalar_one()
            == "late"
        )


def test_readers_read_on_while_a_long_write_is_under_way(clinic):
    """STORE-9: a reader never waits, and sees nothing half."""
    seen: list[int] = []

    def read() -> None:
        with clinic.reading(by=PROGRAM) as rd:
            seen.append(rd.session.connection().exec_driver_sql("SELECT count(*) FROM app_user").scalar_one())

    read()
    with clinic.transaction(by=PROGRAM, why="test.long") as tx:
        password_hash = hash_password(PASSWORD)
        for n in range(50):
            tx.add(User(login=f"u{n}", name=f"U {n}", password_hash=password_hash, language="en", is_active=True))
        reader = threading.Thread(target=read)
        reader.start()
        reader.join(timeout=5)
        assert not reader.is_alive()
    read()
    assert seen == [seen[0], seen[0], seen[0] + 50]


def test_what_a_killed_program_left_behind_is_not_kept_for_ever(clinic, as_role, clinic_folder, tmp_path):
    """BAK-4, HOUSE-38: half copies of an older run go with the next backup; they are encrypted, but they fill the disk."""
    stick = tmp_path / "stick"
    stick.mkdir()
    (clinic_folder / ".backup-0badcafe.db").write_bytes(b"half")
    shutil.copytree(clinic_folder, clinic_folder / ".verify-0badcafe")
    mine = f"{key_check(clinic.key)[:8]}0badcafe"
    (stick / f".{clinic_folder.name}-20260101-101010.narayaneeyam-backup.{mine}").write_bytes(b"half")
    others = stick / ".other-20260101-101010.narayaneeyam-backup.ffffffff0badcafe"
    others.write_bytes(b"under way on another PC")
    # Two days ago, by nobody who is known.
    shutil.copytree(clinic_folder, old := stick / ".narayaneeyam-verify-0badcafe")
    os.utime(old, (time.time() - 2 * 86_400,) * 2)
    back_up(clinic, as_role("manager"), stick)
    assert [*clinic_folder.glob(".backup-*"), *clinic_folder.glob(".verify-*")] == []
    assert [path.name for path in stick.iterdir() if path.name.startswith(".")] == [others.name]
