"""Another key for a clinic's file: everything is written anew beside it, read back, and only then exchanged (KEY-18 to KEY-24).

    key-change/            made for it; whoever is at work holds `key-change/in-use`
        clinic.db, documents/…   under the new key
    keys.json              has the coming slots as `next`, with the salt of the new file

The one moment is the renaming of `key-change/clinic.db` to `clinic.db`: which slots hold is read off the file that is in
its place (`Vault`), so no order of writing, and no power cut, can part them. Whoever opens the clinic next finishes what
was cut, forwards or back, without needing a key for it.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.documents.document_files import FOLDER_NAME as DOCUMENTS
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.engine import DATABASE_NAME, SqlError, connect, file_error
from narayaneeyam_clinic.store.key_slot import Slot, key_check, new_key
from narayaneeyam_clinic.store.upgrade import fold_in, fsync_path, full_disk_told, kept_from_before, row_counts
from narayaneeyam_clinic.store.vault import Vault

log = logging.getLogger(__name__)

CHANGE_NAME = "key-change"
_LOCK_NAME = "in-use"
_BEFORE = "documents-before"
_PAGES_PER_STEP = 2000
_PAGE_BYTES = 4096

MakeSlots = Callable[[bytes], list[Slot]]
Told = Callable[[int, int], None]


def change_key(
    folder: Path, key: bytes, make_slots: MakeSlots, *, told: Told | None = None, use_keyring: bool = True
) -> bytes:
    """The new key; `make_slots` wraps it for those whose secret is known. Nobody may have the clinic open, not this program either.

    Raises ClinicFileError: file_busy, disk_full, damaged_file, key_not_changed; nothing is changed then.
    """
    finish_key_change(folder)
    making, vault, new = folder / CHANGE_NAME, Vault(folder), new_key()
    check_before = vault.check
    if check_before != key_check(key):
        raise ClinicFileError("wrong_key")
    with full_disk_told(folder / DATABASE_NAME):
        making.mkdir(mode=0o700, exist_ok=True)
        try:
            with _in_use(making), _alone(folder / DATABASE_NAME, key) as raw:
                _write_anew(raw, making / DATABASE_NAME, new, told)
                _documents_anew(folder, making, key, new)
                slots = make_slots(new)
                if use_keyring:
                    vault.store_in_keyring(new)
                vault.announce(new, slots, making / DATABASE_NAME)
                fsync_path(folder)
                _exchange(raw, making / DATABASE_NAME, folder / DATABASE_NAME)
        finally:
            finish_key_change(folder)
            if use_keyring and vault.check == check_before:
                with contextlib.suppress(ClinicFileError):
                    vault.forget_in_keyring(key_check(new))
    if use_keyring:
        with contextlib.suppress(ClinicFileError):
            vault.forget_in_keyring(check_before)
    return new


def finish_key_change(folder: Path) -> None:
    """What a change that was cut off has left is finished, forwards or back; nothing is done while one is under way.

    Raises ClinicFileError("file_busy") then.
    """
    making = folder / CHANGE_NAME
    if not making.is_dir():
        return
    with _in_use(making):
        vault = Vault(folder)
        if vault.has_exchanged:
            log.info("the key of the clinic was changed")
            if (making / DOCUMENTS).is_dir():
                if (folder / DOCUMENTS).is_dir():
                    (folder / DOCUMENTS).rename(making / _BEFORE)
                (making / DOCUMENTS).rename(folder / DOCUMENTS)
                fsync_path(folder)
            # Nobody has a slot for these any more.
            for old in kept_from_before(folder):
                old.unlink(missing_ok=True)
        else:
            # First of all the room: the disk may be full.
            (making / DATABASE_NAME).unlink(missing_ok=True)
            shutil.rmtree(making / DOCUMENTS, ignore_errors=True)
        try:
            vault.settle()
        except OSError as error:
            # Which slots hold is read off the file all the same; the next change of a slot writes it.
            log.warning("the slots were not written anew: %s", type(error).__name__)
    shutil.rmtree(making, ignore_errors=True)


@contextlib.contextmanager
def _in_use(making: Path) -> Iterator[None]:
    """SQLite's lock is let go by the system when a process dies, on every system alike."""
    lock = sqlite3.connect(making / _LOCK_NAME, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        raise ClinicFileError("file_busy", file=DATABASE_NAME) from None
    else:
        yield
    finally:
        lock.close()


@contextlib.contextmanager
def _alone(path: Path, key: bytes) -> Iterator[Any]:
    """A connection beside which nobody reads or writes, with the log folded into the file."""
    raw = connect(path, key)
    try:
        fold_in(raw, path)
        try:
            raw.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
            raw.execute("BEGIN EXCLUSIVE")
            raw.execute("COMMIT")
            if raw.execute("PRAGMA journal_mode").fetchone()[0] != "delete":
                raise ClinicFileError("file_busy", file=path.name)
        except SqlError as error:
            raise file_error(error, path) from None
        yield raw
    finally:
        raw.close()


def _write_anew(raw: Any, target: Path, key: bytes, told: Told | None) -> None:
    """The whole database under the other key, read back: every page by its checksum, every table by its rows."""
    copy = connect(target, key, must_exist=False)
    try:
        target.chmod(0o600)
        copy.execute("PRAGMA journal_mode=DELETE").fetchall()
        raw.backup(
            copy,
            pages=_PAGES_PER_STEP,
            progress=None if told is None else lambda _, left, total: told(total - left, total),
        )
    finally:
        copy.close()
    fsync_path(target)
    again = connect(target, key)
    try:
        whole = again.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        if (
            not whole
            or again.execute("PRAGMA cipher_integrity_check").fetchone()
            or row_counts(again) != row_counts(raw)
        ):
            raise ClinicFileError("key_not_changed", file=target.name)
        again.execute("PRAGMA journal_mode=DELETE").fetchall()
    finally:
        again.close()


def _documents_anew(folder: Path, making: Path, key: bytes, new: bytes) -> None:
    if not (folder / DOCUMENTS).is_dir():
        return
    (making / DOCUMENTS).mkdir(mode=0o700, exist_ok=True)
    before, after = DocumentFiles(folder, key), DocumentFiles(making, new)
    waiting = frozenset(before.waiting())
    for name in before.names():
        try:
            after.put(name, before.get(name), waits=name in waiting)
        except ClinicFileError as refused:
            if refused.code != "damaged_file":
                raise
            # Nobody can read it here; the server or another PC may have it whole.
            log.error("a damaged document was left behind when the key was changed: %s", name[:12])


def _exchange(raw: Any, new: Path, path: Path) -> None:
    """One renaming. What another process may still have opened of the old file can not be read any more afterwards."""
    if os.name == "nt":
        raw.close()  # Windows cannot replace an open file
        new.replace(path)
        return
    handle = os.open(path, os.O_RDWR)
    try:
        new.replace(path)
        fsync_path(path.parent)
        if os.fstat(handle).st_nlink == 0:
            os.pwrite(handle, os.urandom(_PAGE_BYTES), 0)
            os.fsync(handle)
    finally:
        raw.close()
        os.close(handle)
