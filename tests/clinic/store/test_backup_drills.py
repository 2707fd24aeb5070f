"""Drills with real disks: a full one, a stick that is pulled, yesterday's backup, and a PC that has nothing but the recovery code."""

from __future__ import annotations

import errno
import json
import os
import random
import secrets
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.rights.erase_patient import ErasureAsked, erase_patient
from narayaneeyam_clinic.rights.records import AskedBy, ErasureReason
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.backup import back_up, backups_in
from narayaneeyam_clinic.store.backup_documents import copy_documents, documents_at
from narayaneeyam_clinic.store.backup_pack import is_faulty, read_about, write_pack
from narayaneeyam_clinic.store.backup_places import (
    MARKER_NAME,
    PlaceKind,
    add_folder,
    add_server,
    how_places_stand,
    read_plan,
    remove_place,
    set_times,
)
from narayaneeyam_clinic.store.backup_round import back_up_to_places
from narayaneeyam_clinic.store.backup_rules import PlaceState
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.restore import look_into, put_away, put_in_place, restore
from narayaneeyam_clinic.store.vault import key_check
from narayaneeyam_clinic.sync.number_series import draw_patient_number
from tests.clinic.shelf import Shelf
from tests.clinic_of_roles import RECOVERY_CODE

NAME = "0a" * 32
BIRTH = BirthDate(date(1984, 5, 12), BirthPrecision.DAY)


@pytest.fixture
def manager(as_role: Callable[[str], Actor]) -> Actor:
    return as_role("manager")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, with room for one backup of the template and not for two."""
    folder = tmp_path / "small disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)]
    if (
        sys.platform != "linux"
        or os.geteuid() != 0
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("needs the right to mount a disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def by_code(vault):
    return vault.open_by_recovery(RECOVERY_CODE)


def sold(clinic: Clinic, by: Actor) -> str:
    shelf = Shelf(clinic, by)
    return str(shelf.sell_packs(shelf.stocked("Dasamoolarishtam", mrp="165")).number)


def test_a_full_disk_keeps_the_backup_before(clinic: Clinic, manager: Actor, small_disk: Path, clock):
    """BAK-4, BAK-19: said in words; the half one is gone, the one before opens."""
    first = back_up(clinic, manager, small_disk).path
    (small_disk / "holidays.mov").write_bytes(bytes(_free(small_disk) - 300_000))
    clock.advance(hours=1)
    with pytest.raises(ClinicFileError) as told:
        back_up(clinic, manager, small_disk)
    assert (told.value.code, told.value.facts["folder"]) == ("no_room_at_place", str(small_disk))
    assert backups_in(small_disk) == [first]
    assert [path.name for path in small_disk.iterdir() if path.name.startswith(".")] == []
    assert [path.name for path in clinic.folder.iterdir() if path.name.startswith(".")] == []


def test_the_stick_was_pulled(clinic: Clinic, manager: Actor, tmp_path: Path, clock):
    """BAK-4, BAK-10, BAK-14, BAK-19: nothing is made where the stick is missing; the other place has its backup all the same."""
    stick, disk = tmp_path / "stick", tmp_path / "disk"
    for folder in (stick, disk):
        add_folder(clinic, manager, folder)
    back_up_to_places(clinic, PROGRAM, only_due=True)
    assert [one.state for one in how_places_stand(clinic.folder, clock.now)] == [PlaceState.GOOD] * 2
    stick.rename(tmp_path / "in a pocket")
    clock.advance(days=4)
    back_up_to_places(clinic, PROGRAM, only_due=True)
    gone, there = how_places_stand(clinic.folder, clock.now)
    assert not stick.exists()
    assert (gone.state, gone.result.problem, there.state) == (PlaceState.LATE, "place_gone", PlaceState.GOOD)
    assert gone.result.verified_at is not None
    # The folder on which it is mounted is there, the stick is not: no backup goes onto the PC's own disk instead.
    stick.mkdir()
    back_up_to_places(clinic, PROGRAM, only_due=False)
    assert list(stick.iterdir()) == []
    stick.rmdir()
    (tmp_path / "in a pocket").rename(stick)
    clock.advance(hours=5)
    back_up_to_places(clinic, PROGRAM, only_due=True)
    assert [one.state for one in how_places_stand(clinic.folder, clock.now)] == [PlaceState.GOOD] * 2
    assert len(backups_in(stick)) == 2


def test_a_place_that_may_only_be_read(clinic: Clinic, manager: Actor, small_disk: Path):
    """BAK-4: a stick with its switch at read-only."""
    add_folder(clinic, manager, small_disk)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    back_up_to_places(clinic, PROGRAM, only_due=True)
    (stands,) = how_places_stand(clinic.folder, clinic.clock())
    assert stands.result.problem == "place_read_only"


def test_a_backup_that_no_slot_opens_is_none(clinic: Clinic, manager: Actor, tmp_path: Path):
    """BAK-3, BAK-12: the slots that travel in it must lead to its key."""
    for path in clinic.folder.glob("keys*.json"):
        path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), "slots": []}), encoding="utf-8")
    with pytest.raises(Refused, match="backup_not_verified"):
        back_up(clinic, manager, tmp_path)
    assert backups_in(tmp_path) == []


def test_a_shared_folder_that_knows_no_sync(clinic: Clinic, manager: Actor, tmp_path: Path, monkeypatch):
    """BAK-10: some folders of other PCs refuse to sync a folder; the backup in them was written and read back."""
    real = os.fsync

    def of_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        real(handle)

    monkeypatch.setattr(os, "fsync", of_files)
    assert back_up(clinic, manager, tmp_path).is_verified


def test_sales_go_on_while_it_is_copied_and_checked(clinic: Clinic, manager: Actor, tmp_path: Path, clock):
    """BAK-1, BAK-10: no sale waits, and what is sold meanwhile is in the next backup; it does not begin anew."""
    begun: list[str] = []

    def told(_done: int, _all: int, part: str) -> None:
        begun.append(part)
        with clinic.transaction(by=PROGRAM, why="test.number") as tx:
            tx.add(Staff(name=draw_patient_number(tx).text, kind=StaffKind.COOK, is_active=True))

    with clinic.reading(by=PROGRAM) as rd:
        before = rd.session.query(Staff).count()
    made = back_up(clinic, manager, tmp_path / "stick", told=told)
    assert {"copy", "pack", "unpack", "check"} <= set(begun)
    again = restore(made.path, tmp_path / "pc", by_code, clock=clock, use_keyring=False)
    with again.reading(by=PROGRAM) as rd:
        assert rd.session.query(Staff).count() == before
    again.close()
    with clinic.reading(by=PROGRAM) as rd:
        assert rd.session.query(Staff).count() == before + len(begun)


def test_what_others_laid_there_is_left_alone(clinic: Clinic, manager: Actor, tmp_path: Path, clock):
    """BAK-13: another PC's backups, however old, and files of other programs; one's own go by the rules."""
    place = tmp_path / "shared"
    own = [back_up(clinic, manager, place).path]
    theirs = read_about(own[0]).model_copy(update={"key_check": "ff" * 16, "made_at": clock.now - timedelta(days=999)})
    for n in range(3):
        write_pack(place / f"theirs-{n}.narayaneeyam-backup", theirs, "{}", clinic.path, {}, _nobody)
    (place / "notes.narayaneeyam-backup").write_bytes(b"no backup at all")
    clock.advance(minutes=1)
    newest = back_up(clinic, manager, place)
    assert newest.removed == 1
    assert not own[0].exists()
    assert len(backups_in(place)) == 1 + 3 + 1


def test_documents_are_copied_once_and_mended(clinic: Clinic, manager: Actor, tmp_path: Path, clock):
    """BAK-11, DOC-13: what is there is not written again; what was damaged there is found within a fortnight."""
    files = DocumentFiles(clinic.folder, clinic.key)
    files.put(NAME, b"x-ray", waits=False)
    place = tmp_path / "stick"
    assert back_up(clinic, manager, place).documents_copied == 1
    (lying,) = (place / "narayaneeyam-documents").glob("*/0a/*")
    assert lying.read_bytes() == files.path_of(NAME).read_bytes()
    lying.write_bytes(bytes(len(lying.read_bytes())))
    there = documents_at(place, key_check(clinic.key), clinic.key)
    today = business_date(clock.now)
    copied = [copy_documents(files, there, today + timedelta(days=n), _nobody).copied for n in range(14)]
    assert sum(copied) == 1
    assert lying.read_bytes() == files.path_of(NAME).read_bytes()
    # Nobody names it any more: with the last backup that did, it goes.
    files.path_of(NAME).unlink()
    for path in backups_in(place):
        path.unlink()
    assert back_up(clinic, manager, place).documents == 0
    assert not lying.exists()


def test_a_clinic_with_faults_has_no_verified_backup(clinic: Clinic, manager: Actor, tmp_path: Path, clock):
    """BAK-12, BAK-13, BAK-14: kept, for there is no other; called what it is; the verified one before stays."""
    place = tmp_path / "disk"
    add_folder(clinic, manager, place)
    back_up_to_places(clinic, PROGRAM, only_due=True)
    (good,) = backups_in(place)
    with clinic.taking_in() as raw:
        raw.execute("UPDATE change_group SET why = 'by hand' WHERE seq = 1")
    clock.advance(days=4)
    back_up_to_places(clinic, PROGRAM, only_due=True)
    (stands,) = how_places_stand(clinic.folder, clock.now)
    assert stands.state is PlaceState.LATE
    assert stands.result.faults == 1
    assert "does not fit" in stands.result.first_fault
    assert {is_faulty(path.name) for path in backups_in(place)} == {True, False}
    assert good.exists()


def test_yesterdays_backup_and_the_old_pc_comes_back(
    clinic: Clinic, as_role: Callable[[str], Actor], tmp_path: Path, clock, monkeypatch: pytest.MonkeyPatch
):
    """BAK-6, BAK-17, BAK-18: told what is missing; each goes on with numbers of its own, also from another stick on a third PC,
    where nobody has heard of the other restores; the present file is kept."""
    monkeypatch.setattr(secrets, "choice", random.Random(18).choice)  # the lot of every run is this one
    counter = as_role("pharmacist")
    before = sold(clinic, counter)
    stick = tmp_path / "stick"
    backup = back_up(clinic, as_role("manager"), stick).path
    other_stick = shutil.copytree(stick, tmp_path / "other stick") / backup.name
    clock.advance(days=1)
    lost = sold(clinic, counter)
    image = clinic.path.read_bytes()
    home = clinic.folder.parent.parent
    numbers = {before, lost}
    restored = []
    for place, lying in ((home, backup), (home, backup), (tmp_path / "PC 2", backup), (tmp_path / "PC 3", other_stick)):
        looked = look_into(lying, place, by_code, clock=clock)
        assert (looked.holds.invoices, looked.holds.last_invoice) == (1, before)
        if place == home:
            assert looked.lacks is not None
            assert (looked.lacks.invoices, looked.lacks.patients) == (1, 0)
            assert looked.lacks.present.last_invoice in (lost, *numbers)
        else:
            assert looked.lacks is None
        again = put_in_place(looked, place, clock=clock, use_keyring=False)
        restored.append(again)
        number = sold(again, counter)
        assert number not in numbers
        numbers.add(number)
    # The PC of yesterday was only in repair.
    assert clinic.path.read_bytes() == image
    number = sold(clinic, counter)
    assert number not in numbers
    assert len({one.device.counter_code for one in (clinic, *restored)}) == 5
    assert len({one.device.number for one in (clinic, *restored)}) == 5
    for again in restored:
        assert check(again, PROGRAM) == []
        again.close()


def test_a_backup_on_another_pc_with_the_code_alone(clinic: Clinic, manager: Actor, tmp_path: Path, clock):
    """BAK-3, BAK-5, BAK-17: an empty PC; who looks and decides against it leaves nothing."""
    DocumentFiles(clinic.folder, clinic.key).put(NAME, b"consent", waits=False)
    made = back_up(clinic, manager, tmp_path / "stick")
    about = read_about(made.path)
    assert (about.clinic, about.made_at, about.counter_code) == ("Sree Dhanwanthari Ayurveda", clock.now, "A1")
    home = tmp_path / "empty home"
    looked = look_into(made.path, home, by_code, clock=clock)
    assert (looked.faults, looked.documents_missing, looked.present) == (0, 0, None)
    put_away(looked)
    assert list((home / "clinics").iterdir()) == []
    again = restore(made.path, home, by_code, clock=clock, use_keyring=False)
    assert DocumentFiles(again.folder, again.key).get(NAME) == b"consent"
    assert (again.folder.stat().st_mode & 0o777, again.path.stat().st_mode & 0o777) == (0o700, 0o600)
    again.close()


def test_who_was_erased_stays_erased(clinic: Clinic, as_role: Callable[[str], Actor], tmp_path: Path, clock):
    """RIGHT-14: a backup of before the erasure is erased when it is restored, on this PC and from the stick on another."""
    with clinic.transaction(by=as_role("receptionist"), why="test.register") as tx:
        patient = register_patient(tx, NewPatient(name="Marykutty", sex=Sex.FEMALE, birth=BIRTH)).patient_id
    stick, administrator = tmp_path / "stick", as_role("administrator")
    before = back_up(clinic, administrator, stick).path
    clock.advance(days=1)
    with clinic.transaction(by=as_role("manager"), why="rights.erase") as tx:
        erase_patient(tx, patient, ErasureAsked(asked_by=AskedBy.PATIENT, reason=ErasureReason.ASKED))
    clock.advance(hours=1)
    back_up(clinic, administrator, stick)
    for home in (clinic.folder.parent.parent, tmp_path / "another PC"):
        again = restore(before, home, by_code, clock=clock, use_keyring=False)
        with again.reading(by=PROGRAM) as rd:
            found = rd.session.query(Patient).filter_by(id=patient).one()
            assert found.name != "Marykutty"
        assert check(again, PROGRAM) == []
        again.close()


def test_the_plan_of_this_pc(clinic: Clinic, as_role: Callable[[str], Actor], tmp_path: Path):
    """BAK-9, BAK-10: any number of places, each once, never inside the clinic's own folder; a damaged file is no place."""
    by = as_role("administrator")
    place = add_folder(clinic, by, tmp_path / "stick")
    assert (tmp_path / "stick" / MARKER_NAME).is_file()
    for folder, code in ((tmp_path / "stick", "place_known"), (clinic.folder / "backups", "place_inside_clinic")):
        with pytest.raises(Refused) as told:
            add_folder(clinic, by, folder)
        assert told.value.code == code
    with pytest.raises(Refused):
        add_folder(clinic, as_role("pharmacist"), tmp_path / "other")
    add_server(clinic, by)
    set_times(clinic, by, every_hours=0, on_close=False)
    remove_place(clinic, by, place.id)
    plan = read_plan(clinic.folder)
    assert (plan.every_hours, plan.on_close, [one.kind for one in plan.places]) == (0, False, [PlaceKind.SERVER])
    with pytest.raises(Refused):
        set_times(clinic, by, every_hours=-1, on_close=True)
    (clinic.folder / "backup-plan.json").write_text("{")
    assert read_plan(clinic.folder).places == ()


def _nobody(_done: int, _all: int, _part: str) -> None:
    pass


def _free(folder: Path) -> int:
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize
