"""Backup now: encrypted with the clinic's own key, verified by opening what lies there, never over the last good one (BAK).

A backup is one file (`backup_pack.py`) with the documents' files beside it (`backup_documents.py`). Which of them stay:
`backup_rules.py`; by itself to the places of this PC: `backup_places.py`; back again: `restore.py`.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import secrets
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.clinic import DATABASE_NAME, Clinic
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import INDIA, Clock, business_date
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.alone import alone
from narayaneeyam_clinic.store.backup_documents import (
    clear_half_copies,
    copy_documents,
    documents_at,
    remove_unlisted,
)
from narayaneeyam_clinic.store.backup_erasures import note_erasures
from narayaneeyam_clinic.store.backup_pack import (
    FAULTY,
    SUFFIX,
    About,
    Told,
    is_faulty,
    listed_documents,
    read_about,
    unpack,
    write_pack,
)
from narayaneeyam_clinic.store.backup_pack import backups_in as backups_in
from narayaneeyam_clinic.store.backup_rules import Kept, to_keep
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.engine import SqlError, connect, file_error
from narayaneeyam_clinic.store.transaction import AccessEntry
from narayaneeyam_clinic.store.upgrade import program_revision, row_counts
from narayaneeyam_clinic.store.vault import Vault, key_check
from narayaneeyam_clinic.version import __version__

log = logging.getLogger(__name__)

PAGES_PER_STEP = 500
LOCK_NAME = "backups.lock"
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_STALE = timedelta(days=1).total_seconds()


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that lies there. `faults`: how many `check` found in it; with none it is verified."""

    path: Path
    rows: int
    size_bytes: int
    faults: int = 0
    first_fault: str = ""
    documents: int = 0
    documents_copied: int = 0
    removed: int = 0

    @property
    def is_verified(self) -> bool:
        return self.faults == 0


def back_up(
    clinic: Clinic,
    by: Actor,
    folder: Path,
    *,
    told: Callable[[int, int, str], None] | None = None,
    with_documents: bool = True,
) -> BackedUp:
    """Copy the clinic while others work, lay it there, open what lies there and check it, and only then give it its name.

    Raises Refused("not_permitted", "backup_under_way", "no_room_at_place", "place_gone", "place_read_only", "disk_full",
    "backup_not_verified", …); the backups before stay whole.
    """
    by.require(Permission.BACK_UP)
    say = told or _nobody
    with alone(clinic.folder / LOCK_NAME):
        made = _Making(clinic, folder, with_documents=with_documents).make(say)
    clinic.note_access(by.user_id, AccessEntry("backed_up", None, made.path.name))
    return made


class _Making:
    """One backup on its way."""

    def __init__(self, clinic: Clinic, folder: Path, *, with_documents: bool) -> None:
        self._clinic, self._folder, self._with_documents = clinic, folder, with_documents
        self._now = clinic.clock()
        self._check = key_check(clinic.key)
        self._stem = f"{clinic.folder.name}-{self._now.astimezone(INDIA):%Y%m%d-%H%M%S}"
        self._copy = clinic.folder / f".backup-{secrets.token_hex(4)}.db"
        self._making = folder / f".{self._stem}{SUFFIX}.{self._check[:8]}{secrets.token_hex(4)}"

    def make(self, told: Told) -> BackedUp:
        try:
            return self._make(told)
        except OSError as error:
            raise place_refusal(error, self._folder) from None
        finally:
            _remove(self._copy)
            with contextlib.suppress(OSError):
                self._making.unlink()

    def _make(self, told: Told) -> BackedUp:
        clinic, there = self._clinic, documents_at(self._folder, self._check, self._clinic.key)
        self._folder.mkdir(parents=True, exist_ok=True)
        _clear_leftovers(clinic.folder, self._folder, self._check)
        clear_half_copies(there)
        rows = _copy(clinic, self._copy, told)
        # After the copy: a file that its rows name is on the disk before they are.
        here = DocumentFiles(clinic.folder, clinic.key)
        today = business_date(self._now)
        copied = copy_documents(here, there, today, told) if self._with_documents else None
        listed = {} if copied is None else copied.listed
        write_pack(self._making, self._about(len(listed)), Vault(clinic.folder).content(), self._copy, listed, told)
        _remove(self._copy)  # before the restored copy is laid there: both at once need twice the room
        faults = verified(self._making, clinic.folder, clinic.key, clinic.clock, rows, told)
        faults += [f"documents: {name[:12]} is damaged on this PC" for name in (copied.damaged_here if copied else ())]
        note_erasures(clinic, self._folder)
        final = self._name_it(is_good=not faults)
        removed = _remove_old(self._folder, self._check, clinic.key) if not faults else 0
        return BackedUp(
            final, rows, final.stat().st_size, len(faults), faults[0] if faults else "",
            len(listed), copied.copied if copied else 0, removed,
        )  # fmt: skip

    def _about(self, documents: int) -> About:
        clinic, vault = self._clinic, Vault(self._clinic.folder)
        return About(
            clinic_id=vault.clinic_id,
            clinic=vault.clinic_name,
            made_at=self._now,
            program=__version__,
            schema_rev=program_revision(),
            counter_code=clinic.device.counter_code,
            key_check=self._check,
            documents=documents,
        )

    def _name_it(self, *, is_good: bool) -> Path:
        stem = self._stem if is_good else f"{self._stem}{FAULTY}"
        final = self._folder / f"{stem}{SUFFIX}"
        if final.exists():  # of another PC, in the same second
            final = self._folder / f"{self._stem}-{secrets.token_hex(2)}{'' if is_good else FAULTY}{SUFFIX}"
        self._making.replace(final)
        _fsync_folder(self._folder)
        return final


def verified(pack: Path, private: Path, key: bytes, clock: Clock, rows: int, told: Told) -> list[str]:
    """Opens what lies there, in a folder under `private` that nobody else may read, and checks it; the faults found.

    Raises ClinicFileError: backup_not_verified, disk_full; OSError.
    """
    folder = private / f".verify-{secrets.token_hex(4)}"
    try:
        folder.mkdir(mode=0o700)
        unpack(pack, folder, told)
        told(0, 0, "check")
        vault = Vault(folder)
        # Without slots that lead to this key nobody could ever open it.
        if vault.check != key_check(key) or not vault.slots() or _rows_of(folder / DATABASE_NAME, key) != rows:
            raise ClinicFileError("backup_not_verified", file=pack.name)
        opened = Clinic(folder, key, clock)
        try:
            return [f"{fault.check}: {fault.subject} {fault.what}" for fault in check(opened, PROGRAM)]
        finally:
            opened.close()
    except ClinicFileError as refused:
        if refused.code in ("damaged_file", "not_a_backup", "wrong_key", "vault_damaged"):
            raise ClinicFileError("backup_not_verified", file=pack.name) from None
        raise
    except OSError as error:
        raise _own_disk_refusal(error, pack.name) from None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def place_refusal(error: OSError, folder: Path) -> Refused:
    """What is wrong with a place, in a word that says what to do."""
    if error.errno == errno.ENOSPC:
        return ClinicFileError("no_room_at_place", folder=str(folder))
    if not folder.is_dir():
        return ClinicFileError("place_gone", folder=str(folder))
    code = "place_read_only" if error.errno in _READ_ONLY else "cannot_write_backup"
    return ClinicFileError(code, folder=str(folder), file=str(folder))


def _own_disk_refusal(error: OSError, name: str) -> Refused:
    return ClinicFileError("disk_full" if error.errno == errno.ENOSPC else "backup_not_verified", file=name)


def _remove_old(folder: Path, check: str, key: bytes) -> int:
    """Those of this PC's clinic that no rule keeps, and the documents that only they named. What cannot be read stays."""
    own: dict[str, Path] = {}
    kept = []
    for path in backups_in(folder):
        try:
            about = read_about(path)
        except ClinicFileError:
            continue
        if about.key_check == check:
            own[path.name] = path
            kept.append(Kept(path.name, about.made_at, not is_faulty(path.name)))
    staying = to_keep(kept)
    gone = [path for name, path in own.items() if name not in staying]
    try:
        for path in gone:
            path.unlink()
        listed = {name for path in own.values() if path.name in staying for name in listed_documents(path)}
        remove_unlisted(documents_at(folder, check, key), listed)
    except (OSError, ClinicFileError) as error:
        # The new backup is there all the same; the next one tries again.
        log.warning("old backups could not all be removed: %s", type(error).__name__)
    return len(gone)


def _clear_leftovers(clinic_folder: Path, folder: Path, check: str) -> None:
    """What a backup that was killed has left: encrypted, but it fills the disk. Another PC's, under way, is left alone."""
    for half in clinic_folder.glob(".backup-*.db*"):
        half.unlink(missing_ok=True)
    for half in clinic_folder.glob(".verify-*"):
        shutil.rmtree(half, ignore_errors=True)
    before = time.time() - _STALE
    for half in (*folder.glob(f".*{SUFFIX}.*"), *folder.glob(".narayaneeyam-verify-*")):
        is_own = half.name.rpartition(".")[2].startswith(check[:8])
        if not is_own and half.stat().st_mtime > before:
            continue
        if half.is_dir():
            shutil.rmtree(half, ignore_errors=True)
        else:
            half.unlink(missing_ok=True)


def _copy(clinic: Clinic, target: Path, told: Told) -> int:
    source = connect(clinic.path, clinic.key)
    copy = connect(target, clinic.key, must_exist=False)
    try:
        target.chmod(0o600)
        source.execute("PRAGMA query_only=ON")
        # One moment, however long it takes: else each sale of another program would begin the copy anew.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        copy.execute("PRAGMA journal_mode=DELETE")
        copy.execute("PRAGMA synchronous=OFF")  # a copy on its way; what is laid at the place is synced
        source.backup(copy, pages=PAGES_PER_STEP, progress=lambda _, left, total: told(total - left, total, "copy"))
        return sum(row_counts(copy).values())
    except SqlError as error:
        raise file_error(error, target) from None
    finally:
        source.close()
        copy.close()


def _rows_of(path: Path, key: bytes) -> int:
    raw: Any = connect(path, key)
    try:
        return sum(row_counts(raw).values())
    except SqlError as error:
        raise file_error(error, path) from None
    finally:
        raw.close()


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _fsync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Folders that another PC shares need not know it; the file itself is on the medium and was read back.
        log.info("the folder of backups was not synced: %s", error.strerror)
    finally:
        os.close(handle)


def _nobody(_done: int, _all: int, _part: str) -> None:
    pass
