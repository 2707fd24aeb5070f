"""Backup now, and restore: encrypted with the clinic's own key, verified by opening, never over the last good one (BAK).

A backup is one file: the database's copy, and the key slots, so that a password or the recovery code opens it on
another PC. A restore is a new device with new series.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.clinic import DATABASE_NAME, MARKS_NAME, Clinic
from narayaneeyam_clinic.documents.document_files import FOLDER_NAME as DOCUMENTS
from narayaneeyam_clinic.documents.document_files import DocumentFiles, is_name
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import INDIA, Clock, system_clock
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.engine import SqlError, connect, file_error
from narayaneeyam_clinic.store.transaction import AccessEntry
from narayaneeyam_clinic.store.upgrade import row_counts
from narayaneeyam_clinic.store.vault import VAULT_NAME, Vault
from narayaneeyam_clinic.sync.number_series import become_new_device

SUFFIX = ".narayaneeyam-backup"
PAGES_PER_STEP = 2000

# How a person who restores proves that they may: a user's login and password, or the recovery code.
KeyFinder = Callable[[Vault], bytes]


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A verified backup."""

    path: Path
    rows: int
    size_bytes: int


def back_up(clinic: Clinic, by: Actor, folder: Path, *, told: Callable[[int, int], None] | None = None) -> BackedUp:
    """Copy the clinic while others work, verify the copy by opening it and counting, and only then give it its name.

    Raises Refused("not_permitted"), ClinicFileError("disk_full", …); the backup before stays whole.
    """
    by.require(Permission.BACK_UP)
    name = f"{clinic.folder.name}-{clinic.clock().astimezone(INDIA):%Y%m%d-%H%M%S}{SUFFIX}"
    making = folder / f".{name}.{secrets.token_hex(4)}"
    copy = clinic.folder / f".backup-{secrets.token_hex(4)}.db"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _clear_leftovers(clinic.folder, folder)
        rows = _copy(clinic, copy, told)
        # After the copy: a file that its rows name is on the disk before they are.
        _pack(making, copy, Vault(clinic.folder).content(), DocumentFiles(clinic.folder, clinic.key))
        if _verified_rows(making, clinic.key) != rows:
            raise ClinicFileError("backup_not_verified", file=name)
        making.replace(folder / name)
        _fsync_folder(folder)
    except OSError as error:
        raise _disk_refusal(error, name) from None
    finally:
        _remove(copy)
        with contextlib.suppress(OSError):
            making.unlink()
    clinic.note_access(by.user_id, AccessEntry("backed_up", None, name))
    return BackedUp(folder / name, rows, (folder / name).stat().st_size)


def restore(
    backup: Path, home: Path, find_key: KeyFinder, *, clock: Clock = system_clock, use_keyring: bool = True
) -> Clinic:
    """Open a backup as a clinic of this PC: verified first, then put beside whatever is there, as a new device with new series.

    Raises ClinicFileError: not_a_backup, wrong_password, wrong_recovery_code, damaged_file, newer_database, disk_full.
    """
    clinics = home / "clinics"
    making = clinics / f".restoring-{secrets.token_hex(4)}"
    try:
        making.mkdir(parents=True, mode=0o700)
        _unpack(backup, making, with_documents=True)
        key = find_key(Vault(making))
        _count(making / DATABASE_NAME, key)
        clinic = Clinic.open(making, key, clock=clock)
        try:
            become_new_device(clinic, "restored from a backup")
        finally:
            clinic.close()
        final = _put_in_place(making, clinics, backup)
    except OSError as error:
        raise _disk_refusal(error, backup.name) from None
    finally:
        shutil.rmtree(making, ignore_errors=True)
    if use_keyring:
        Vault(final).store_in_keyring(key)
    return Clinic.open(final, key, clock=clock)


def require_restore(clinic: Clinic, by: Actor) -> None:
    """The right to restore, asked when a clinic is open; on an empty PC the password or recovery code is the right."""
    with clinic.reading(by=by) as rd:
        rd.require(Permission.RESTORE)


def backups_in(folder: Path) -> list[Path]:
    """The newest backup first."""
    return sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime, reverse=True)


def _clear_leftovers(clinic_folder: Path, folder: Path) -> None:
    """What a backup that was killed has left: encrypted, but it fills the disk."""
    for half in clinic_folder.glob(".backup-*.db*"):
        half.unlink(missing_ok=True)
    for half in (*folder.glob(f".{clinic_folder.name}-*{SUFFIX}.*"), *folder.glob(".narayaneeyam-verify-*")):
        if half.is_dir():
            shutil.rmtree(half, ignore_errors=True)
        else:
            half.unlink(missing_ok=True)


def _copy(clinic: Clinic, target: Path, told: Callable[[int, int], None] | None) -> int:
    source = connect(clinic.path, clinic.key)
    copy = connect(target, clinic.key, must_exist=False)
    try:
        target.chmod(0o600)
        source.execute("PRAGMA query_only=ON")
        copy.execute("PRAGMA journal_mode=DELETE")
        source.backup(
            copy,
            pages=PAGES_PER_STEP,
            progress=None if told is None else lambda _, left, total: told(total - left, total),
        )
        return sum(row_counts(copy).values())
    except SqlError as error:
        raise file_error(error, target) from None
    finally:
        source.close()
        copy.close()


def _pack(target: Path, database: Path, slots: str, files: DocumentFiles) -> None:
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        # Stored, not deflated: encrypted pages do not shrink.
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=True) as pack:
            pack.writestr(VAULT_NAME, slots)
            pack.write(database, DATABASE_NAME)
            for name in files.names():
                pack.write(files.path_of(name), _packed_name(name))
        file.flush()
        os.fsync(file.fileno())


def _packed_name(document: str) -> str:
    return f"{DOCUMENTS}/{document[:2]}/{document}"


def _unpack(backup: Path, folder: Path, *, with_documents: bool) -> None:
    """Without the documents they are only read through, so that a damaged one is found."""
    try:
        with zipfile.ZipFile(backup) as pack:
            documents = set(pack.namelist()) - {VAULT_NAME, DATABASE_NAME}
            last = {name: name.rpartition("/")[2] for name in documents}
            if len(pack.namelist()) != len(documents) + 2 or any(
                not is_name(last[name]) or name != _packed_name(last[name]) for name in documents
            ):
                raise ClinicFileError("not_a_backup", file=backup.name)
            if not with_documents and pack.testzip() is not None:
                raise ClinicFileError("not_a_backup", file=backup.name)
            for name in (VAULT_NAME, DATABASE_NAME, *(sorted(documents) if with_documents else ())):
                (folder / name).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                handle = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with pack.open(name) as packed, os.fdopen(handle, "wb") as file:
                    shutil.copyfileobj(packed, file, 1 << 20)
    except (zipfile.BadZipFile, FileNotFoundError, zlib.error, EOFError, RuntimeError):
        # Damaged, or packed anew by another program: cut, with a password, or by a method that is not known here.
        raise ClinicFileError("not_a_backup", file=backup.name) from None


def _verified_rows(pack: Path, key: bytes) -> int:
    folder = pack.parent / f".narayaneeyam-verify-{secrets.token_hex(4)}"
    folder.mkdir(mode=0o700)
    try:
        _unpack(pack, folder, with_documents=False)
        return _count(folder / DATABASE_NAME, key)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _count(path: Path, key: bytes) -> int:
    raw: Any = connect(path, key)
    try:
        if raw.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise ClinicFileError("damaged_file", file=path.name)
        return sum(row_counts(raw).values())
    except SqlError as error:
        raise file_error(error, path) from None
    finally:
        raw.close()


def _put_in_place(made: Path, clinics: Path, backup: Path) -> Path:
    # The present file of the clinic is never overwritten: the restored one stands beside it under a name of its own.
    stem = backup.name.removesuffix(SUFFIX)[:60]
    final = clinics / stem
    while final.exists():
        final = clinics / f"{stem}-{secrets.token_hex(2)}"
    with contextlib.suppress(FileNotFoundError):
        (made / MARKS_NAME).unlink()
    made.rename(final)
    return final


def _disk_refusal(error: OSError, name: str) -> Refused:
    code = "disk_full" if error.errno == 28 else "cannot_write_backup"
    return ClinicFileError(code, file=name)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _fsync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
