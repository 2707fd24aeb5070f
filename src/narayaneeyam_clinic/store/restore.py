"""Restore: laid beside the present clinic, looked into, compared, and only then made a clinic of this PC (BAK-5, BAK-17).

A restored clinic goes on as a new device with new series (BAK-6), and as none that an earlier restore became (BAK-18).
"""

from __future__ import annotations

import contextlib
import errno
import secrets
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from narayaneeyam_clinic.clinic import DATABASE_NAME, MARKS_NAME, Clinic
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import Clock, system_clock
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.backup_documents import bring_documents
from narayaneeyam_clinic.store.backup_erasures import bring_erasures
from narayaneeyam_clinic.store.backup_pack import FAULTY, SUFFIX, About, Told, listed_documents, read_about, unpack
from narayaneeyam_clinic.store.backup_places import copy_plan
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.restore_compared import Content, Lacks, compared, content_of
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_clinic.sync.erased_marks import erase_again
from narayaneeyam_clinic.sync.number_series import become_new_device
from narayaneeyam_clinic.sync.taken_codes import note_taken, taken_codes

# How a person who restores proves that they may: a user's login and password, or the recovery code.
KeyFinder = Callable[[Vault], bytes]
_HALF = ".restoring-"
_STALE = timedelta(days=1).total_seconds()


@dataclass(frozen=True, slots=True)
class LookedInto:
    """A backup that lies beside the clinics of this PC, opened and checked; nothing else was changed yet.

    `lacks`: what the present clinic has and the backup lacks; None when this PC has no such clinic, or it cannot be read.
    """

    backup: Path
    folder: Path
    key: bytes
    about: About
    holds: Content
    faults: int
    documents_missing: int
    present: Path | None
    lacks: Lacks | None

    def __repr__(self) -> str:
        return f"LookedInto({self.backup.name})"


def look_into(
    backup: Path,
    home: Path,
    find_key: KeyFinder,
    *,
    clock: Clock = system_clock,
    told: Told | None = None,
    present: tuple[Path, bytes] | None = None,
) -> LookedInto:
    """Lay it beside, open and check it. `present` is the clinic that is open now, with its key.

    Raises ClinicFileError: not_a_backup, wrong_password, wrong_recovery_code, damaged_file, newer_database, disk_full.
    """
    clinics = home / "clinics"
    making = clinics / f"{_HALF}{secrets.token_hex(4)}"
    say = told or _nobody
    try:
        about = read_about(backup)
        _clear_half_restores(clinics)
        making.mkdir(parents=True, mode=0o700)
        unpack(backup, making, say)
        key = find_key(Vault(making))
        say(0, 0, "documents")
        missing = bring_documents(backup.parent, DocumentFiles(making, key), listed_documents(backup))
        say(0, 0, "check")
        clinic = Clinic.open(making, key, clock=clock)
        try:
            faults = len(check(clinic, PROGRAM))
        finally:
            clinic.close()
        holds = content_of(making / DATABASE_NAME, key)
        beside = present or _present(clinics, Vault(making).clinic_id, key)
        lacks = None if beside is None else compared(beside[0] / DATABASE_NAME, beside[1], making / DATABASE_NAME, key)
    except BaseException as error:
        shutil.rmtree(making, ignore_errors=True)
        if isinstance(error, OSError):
            raise _refusal(error, backup.name) from None
        raise
    return LookedInto(backup, making, key, about, holds, faults, missing, beside[0] if beside else None, lacks)


def put_in_place(looked: LookedInto, home: Path, *, clock: Clock = system_clock, use_keyring: bool = True) -> Clinic:
    """It becomes a clinic of this PC, as a new device with new series; the present one is kept as it is. Raises ClinicFileError."""
    clinics = home / "clinics"
    beside = _beside(clinics, looked.about.clinic_id)
    try:
        clinic = Clinic.open(looked.folder, looked.key, clock=clock)
        try:
            fresh = become_new_device(
                clinic,
                "restored from a backup",
                taken=taken_codes(clinics, looked.about.clinic_id, looked.key, looked.backup.parent),
                # Another stick of the clinic may have been restored on another PC, and nothing here tells of it.
                by_lot=not beside,
            )
            # Who was erased since the backup was made is erased in it, too (RIGHT-14).
            bring_erasures(beside, looked.backup.parent, clinic)
            erase_again(clinic)
        finally:
            clinic.close()
        # Before it can draw a number: a restore that ends here has only wasted a code.
        note_taken(clinics, looked.about.clinic_id, fresh)
        with contextlib.suppress(OSError):  # a stick that may only be read
            note_taken(looked.backup.parent, looked.about.clinic_id, fresh)
        if looked.present is not None:
            copy_plan(looked.present, looked.folder)
        final = _final_name(looked, clinics)
        with contextlib.suppress(FileNotFoundError):
            (looked.folder / MARKS_NAME).unlink()
        looked.folder.rename(final)
    except OSError as error:
        raise _refusal(error, looked.backup.name) from None
    if use_keyring:
        Vault(final).store_in_keyring(looked.key)
    return Clinic.open(final, looked.key, clock=clock)


def put_away(looked: LookedInto) -> None:
    """Decided against: nothing of it stays."""
    shutil.rmtree(looked.folder, ignore_errors=True)


def restore(
    backup: Path, home: Path, find_key: KeyFinder, *, clock: Clock = system_clock, use_keyring: bool = True
) -> Clinic:
    """Both steps at once. Raises as `look_into` does."""
    looked = look_into(backup, home, find_key, clock=clock)
    try:
        return put_in_place(looked, home, clock=clock, use_keyring=use_keyring)
    finally:
        put_away(looked)


def require_restore(clinic: Clinic, by: Actor) -> None:
    """The right to restore, asked when a clinic is open; else `people.restore_right` asks for it in the backup."""
    with clinic.reading(by=by) as rd:
        rd.require(Permission.RESTORE)


def _beside(clinics: Path, clinic_id: str) -> list[Path]:
    """Folders of this PC that hold the same clinic."""
    found = []
    for database in clinics.glob(f"[!.]*/{DATABASE_NAME}"):
        with contextlib.suppress(ClinicFileError):
            if Vault(database.parent).clinic_id == clinic_id:
                found.append(database.parent)
    return found


def _present(clinics: Path, clinic_id: str, key: bytes) -> tuple[Path, bytes] | None:
    """The clinic of the same id on this PC that this key opens, the one written last."""
    found = []
    for folder in _beside(clinics, clinic_id):
        with contextlib.suppress(ClinicFileError, OSError):
            content_of(folder / DATABASE_NAME, key)
            found.append(((folder / DATABASE_NAME).stat().st_mtime, folder))
    return (max(found)[1], key) if found else None


def _final_name(looked: LookedInto, clinics: Path) -> Path:
    # The present file of the clinic is never overwritten: the restored one stands beside it under a name of its own.
    stem = looked.backup.name.removesuffix(SUFFIX).removesuffix(FAULTY)[:60]
    final = clinics / stem
    while final.exists():
        final = clinics / f"{stem}-{secrets.token_hex(2)}"
    return final


def _clear_half_restores(clinics: Path) -> None:
    """What a program that was killed between looking and deciding has left; it is encrypted, but it fills the disk."""
    before = time.time() - _STALE
    for half in clinics.glob(f"{_HALF}*"):
        if half.stat().st_mtime < before:
            shutil.rmtree(half, ignore_errors=True)


def _refusal(error: OSError, name: str) -> Refused:
    return ClinicFileError("disk_full" if error.errno == errno.ENOSPC else "cannot_read_backup", file=name)


def _nobody(_done: int, _all: int, _part: str) -> None:
    pass
