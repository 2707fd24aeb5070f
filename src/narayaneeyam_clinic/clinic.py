"""The opened clinic database: one door for changes, one for reading.

    with clinic.transaction(by=actor, why="pharmacy.sell") as tx:
        sold = sell_medicine(tx, draft)

One transaction is one change group in the log. Creating and opening a clinic's file: `people/create_clinic.py`,
`people/sign_in.py`; the key: `store/vault.py`.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.roles import with_rights_left
from narayaneeyam_clinic.shared.clock import Clock, next_stamp, system_clock
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.access_log import write_access
from narayaneeyam_clinic.store.capture import Author, free_stamp, last_own_group, seal
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.checkpoints import Checkpoints
from narayaneeyam_clinic.store.engine import DATABASE_NAME as DATABASE_NAME
from narayaneeyam_clinic.store.engine import SqlError, file_error, open_engine
from narayaneeyam_clinic.store.key_change import finish_key_change
from narayaneeyam_clinic.store.number_marks import NumberMarks
from narayaneeyam_clinic.store.transaction import AccessEntry, Reading, ThisDevice, Transaction
from narayaneeyam_clinic.store.upgrade import bring_up_to_date, program_revision
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_clinic.sync.erased_marks import follow_erasures
from narayaneeyam_clinic.sync.parking import has_place_now
from narayaneeyam_clinic.sync.take_in import catch_up

log = logging.getLogger(__name__)

MARKS_NAME = "series.mark"


class Clinic:
    """One clinic's encrypted file, opened. Use it from any thread; writers wait for each other, readers never wait."""

    def __init__(self, folder: Path, key: bytes, clock: Clock = system_clock) -> None:
        self.folder = folder
        self.clock = clock
        self.path = folder / DATABASE_NAME
        self.key = key
        self.marks = NumberMarks(folder / MARKS_NAME)
        self._schema_rev = program_revision()
        self._writer = open_engine(self.path, key, writes=True, on_connect=self._register)
        self._readers = open_engine(self.path, key, writes=False)
        self._checkpoints = Checkpoints(self.path, key)
        self._contexts: dict[int, CaptureContext] = {}
        self._listeners: list[Callable[[object], None]] = [partial(follow_erasures, self)]
        self.device = self._read_device()

    @classmethod
    def open(cls, folder: Path, key: bytes, *, clock: Clock = system_clock) -> Clinic:
        """Open, upgrading an older file on a copy first. Raises ClinicFileError: wrong_key, damaged_file, newer_database, disk_full…"""
        finish_key_change(folder)
        upgraded = bring_up_to_date(folder / DATABASE_NAME, key, clock)
        clinic = cls(folder, key, clock)
        clinic.marks.compact()
        if upgraded or clinic._has_waited():
            with clinic.taking_in() as raw:
                catch_up(raw, upgraded=upgraded)
        return clinic

    @contextlib.contextmanager
    def transaction(self, *, by: Actor, why: str) -> Iterator[Transaction]:
        """BEGIN IMMEDIATE; on leaving: seal one change group and COMMIT, or roll everything back on any exception.

        Raises ClinicFileError when the disk is full or the file is busy for ten seconds.
        """
        try:
            with self._world_errors(), self._writer.connect() as connection:
                with connection.begin():
                    tx, context = self._begin(connection, by, why)
                    try:
                        yield tx
                        tx.session.flush()
                        # As it was when the work began: the PC may have become another device meanwhile.
                        author = Author(tx.device.id, tx.device.number, by.user_id, why)
                        seal(_raw(connection), context, author, tx.now, self._schema_rev, tx.decisions)
                        self._write_access(connection, tx)
                    finally:
                        tx.session.close()
                        context.stamp = None
                self._checkpoints.look(_raw(connection))
        except Refused as refused:
            if refused.code == "not_permitted":
                self.note_access(by.user_id, AccessEntry("refused", None, f"{why}: {refused.facts.get('permission')}"))
            raise
        self._follow_up(tx)

    @contextlib.contextmanager
    def taking_in(self) -> Iterator[Any]:
        """BEGIN IMMEDIATE on the raw connection for what others did: the log writes, nothing is captured (MERGE-13)."""
        with self._world_errors(), self._writer.connect() as connection:
            raw = _raw(connection)
            context = self._contexts[id(raw)]
            with connection.begin():
                context.log_writes = True
                try:
                    yield raw
                finally:
                    context.log_writes = False
            self._checkpoints.look(raw)

    @contextlib.contextmanager
    def reading(self, *, by: Actor) -> Iterator[Reading]:
        """A consistent snapshot; a write through it fails. Lines for the access log are written afterwards."""
        rd: Reading | None = None
        try:
            with self._world_errors(), self._readers.connect() as connection, connection.begin():
                session = Session(bind=connection, autoflush=False, expire_on_commit=False)
                rd = Reading(session, by, self.clock(), self.device)
                try:
                    yield rd
                finally:
                    session.close()
        except Refused as refused:
            if refused.code == "not_permitted":
                self.note_access(by.user_id, AccessEntry("refused", None, f"read: {refused.facts.get('permission')}"))
            raise
        if rd is not None and rd.access:
            self.note_access(by.user_id, *rd.access)

    def note_access(self, user_id: str | None, *entries: AccessEntry) -> None:
        """Append to the access log in a transaction of its own; it is local, so it leaves no change group."""
        with self._world_errors(), self._writer.begin() as connection:
            write_access(connection, self.clock(), user_id, entries)

    def listen(self, listener: Callable[[object], None]) -> None:
        """Hear each committed fact, on the thread that wrote it."""
        self._listeners.append(listener)

    def tell(self, fact: object) -> None:
        """To those who listen: what was committed by another way than a transaction."""
        for listener in tuple(self._listeners):
            listener(fact)

    def fold_log(self) -> None:
        """What was written lies in the file alone, and the log of writes is empty; as far as those who read allow."""
        self._checkpoints.fold_all()

    def close(self) -> None:
        """Close every connection; the last one folds the WAL into the file."""
        self._checkpoints.close()
        self._readers.dispose()
        self._writer.dispose()

    def _follow_up(self, tx: Transaction) -> None:
        """What comes after the commit. The work is done and may be printed: nothing here is told as if it had failed."""
        if tx.drawn_numbers:
            self.marks.write(tx.drawn_numbers)
        for one in tx.passwords:
            # So that the user can open the file alone on this PC, where there is no keyring (KEY-11).
            try:
                Vault(self.folder).renew_password(self.key, one.user_id, one.login, one.password, one.password_hash)
            except (OSError, ClinicFileError):
                # Their next sign-in on this PC makes it.
                log.error("the key slot of user %s was not written", one.user_id)
        for fact in tx.news:
            self.tell(fact)

    def _begin(self, connection: Connection, by: Actor, why: str) -> tuple[Transaction, CaptureContext]:
        raw = _raw(connection)
        context = self._contexts[id(raw)]
        now, device = self.clock(), self.device
        _, last_stamp, _ = last_own_group(raw, device.id)
        context.stamp = free_stamp(raw, next_stamp(now, device.number, last_own=last_stamp))
        session = Session(bind=connection, expire_on_commit=False)
        return Transaction(session, with_rights_left(raw, by), now, device, why=why), context

    def _write_access(self, connection: Connection, tx: Transaction) -> None:
        if tx.access:
            write_access(connection, tx.now, tx.by.user_id, tx.access)

    def _register(self, raw: Any) -> None:
        context = CaptureContext()
        context.register(raw)
        self._contexts[id(raw)] = context

    def _has_waited(self) -> bool:
        """Whether a newer program's group left something for which there is a place by now (MERGE-15)."""
        with self._world_errors(), self._readers.connect() as connection:
            return has_place_now(_raw(connection))

    def _read_device(self) -> ThisDevice:
        with self._world_errors(), self._readers.connect() as connection:
            found = connection.exec_driver_sql(
                "SELECT d.id, d.number, d.patient_code, d.counter_code, d.token_letter"
                " FROM this_pc JOIN device d ON d.id = this_pc.device_id"
            ).fetchone()
        return ThisDevice(*found) if found else UNREGISTERED

    @contextlib.contextmanager
    def _world_errors(self) -> Iterator[None]:
        try:
            yield
        except (StatementError, SqlError) as error:
            cause = error.orig or error if isinstance(error, StatementError) else error
            if isinstance(cause, Refused):
                # A column type has refused a value (a NUL, a number beyond everything); SQLAlchemy has wrapped it.
                raise cause from None
            told = _world_error(cause, self.path)
            if told is None:
                raise
            raise told from None


UNREGISTERED = ThisDevice("00000000-0000-0000-0000-000000000000", 0, "", "", "")


def _world_error(error: BaseException, path: Path) -> ClinicFileError | None:
    """A fault of disk or file is told to the person; a broken constraint is a defect of ours and rises as it is."""
    said = str(error).lower()
    if any(word in said for word in ("full", "locked", "busy", "malformed", "not a database", "i/o", "unable to open")):
        return file_error(error, path)
    return None


def _raw(connection: Connection) -> Any:
    return connection.connection.driver_connection
