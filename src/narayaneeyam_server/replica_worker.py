"""The process that brings replicas up to date: applying rows takes time that the answers to PCs must not wait for.

A replica is an encrypted clinic file like a PC's, made from the log alone. One that is lost, damaged or from before a
restore is thrown away and made anew. Its file lies in a folder of its own, so that who reads the old one is not disturbed.
"""

from __future__ import annotations

import gc
import logging
import os
import secrets
import shutil
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

import narayaneeyam_clinic.store.all_records  # noqa: F401  # the tables of every feature
from narayaneeyam_clinic.clinic import DATABASE_NAME, Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.engine import SqlError, connect
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.search_due import index_due, note_search_due
from narayaneeyam_clinic.store.search_rebuild import rebuild_search_index
from narayaneeyam_clinic.store.upgrade import create_file
from narayaneeyam_clinic.sync.apply import CannotApply, ChainBroken, Taken, TakenIn, broken_rule
from narayaneeyam_clinic.sync.digest import table_digests
from narayaneeyam_clinic.sync.read_log import last_place
from narayaneeyam_clinic.sync.segment import BadSegment, read_segment
from narayaneeyam_clinic.sync.take_in import Take, take_in_whole, whole_or_one_by_one
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_clinic.sync.travelling import Segment
from narayaneeyam_server.database import Database
from narayaneeyam_server.erasing import Filtered, take_out
from narayaneeyam_server.log_store import LogStore, Ordered, Place
from narayaneeyam_server.logs import log_to_stderr
from narayaneeyam_server.own_folder import own_folder

log = logging.getLogger(__name__)

OPEN_AT_MOST = 8
# From so many entries on, making the search index anew is quicker than adding them one by one.
ANEW_FROM = 5_000
# Some ten thousand rows: about half a second of work, after which the time is looked at.
BYTES_AT_ONCE = 512 * 1024
START = Place(0, 0)
# What shows that a replica is not what the log says: it is made anew.
Spoilt = (ClinicFileError, SqlError, ChainBroken)


@dataclass(frozen=True, slots=True)
class Shown:
    """A replica as it lies on the disk: where, and how far it has come."""

    folder: Path
    place: Place
    # False when the time that was given did not suffice; it goes on while nobody asks.
    is_up: bool = True


@dataclass(slots=True)
class _Open:
    clinic: Clinic
    place: Place
    digests: dict[str, int] = field(default_factory=dict)
    digests_at: Place | None = None
    # Whether something may wait to be indexed for the search.
    search_due: bool = True
    # Groups of which something was erased, also in the log.
    taken_out: set[Filtered] = field(default_factory=set)


def replica_key(clinic_key: bytes, clinic_id: str) -> bytes:
    """The key of a clinic's replica, from the clinic's data key: whoever has the server's master key can open it, nobody else."""
    return HKDF(SHA256(), 32, None, f"narayaneeyam replica {clinic_id}".encode()).derive(clinic_key)


class Workshop:
    """The replicas of one server process, as only its worker writes them. Not for several threads."""

    def __init__(self, store: LogStore, folder: Path) -> None:
        self._store = store
        self._folder = folder
        self._open: OrderedDict[str, _Open] = OrderedDict()
        # Clinics for which the time did not suffice.
        self._behind: dict[str, Place | None] = {}

    def bring_up(self, clinic_id: str, until: Place | None = None, seconds: float | None = None) -> Shown:
        """Up to the end of the order, or to `until`, in `seconds` or as far as it gets by then.

        Made anew when what lies there is spoilt. Raises ServerSaysNo.
        """
        try:
            is_up = self._bring_up(clinic_id, until, seconds)
        except Spoilt as spoilt:
            log.warning("replica of %s is made anew: %s", clinic_id, type(spoilt).__name__)
            self.discard(clinic_id)
            is_up = self._bring_up(clinic_id, until, seconds)
        self._behind.pop(clinic_id, None)
        if not is_up:
            self._behind[clinic_id] = until
        replica = self._open[clinic_id]
        if is_up:
            self._take_out(clinic_id, replica)
        return Shown(replica.clinic.folder, replica.place, is_up)

    def digests(self, clinic_id: str, at: Place, seconds: float) -> dict[str, int] | None:
        """Those of every table at a place of the order; None when the replica has gone past it, or is not there yet."""
        shown = self.bring_up(clinic_id, at, seconds)
        replica = self._open[clinic_id]
        if shown.place != at:
            return None
        if replica.digests_at != at:
            with replica.clinic.reading(by=PROGRAM) as rd:
                replica.digests = table_digests(raw_connection(rd.session))
            replica.digests_at = at
        return replica.digests

    def copy(self, clinic_id: str, target: Path) -> Shown:
        """The replica's file at the end of the order, under its own key. Nobody writes meanwhile: only this process does."""
        self.bring_up(clinic_id)
        replica = self._open[clinic_id]
        while self._index(replica):
            pass
        # As much as those who read allow; what remains in the log of writes is copied with it.
        raw = connect(replica.clinic.path, replica.clinic.key)
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        for suffix in ("", "-wal"):
            source = replica.clinic.path.with_name(DATABASE_NAME + suffix)
            if source.exists():
                shutil.copyfile(source, target.with_name(target.name + suffix))
        raw.close()
        target.chmod(0o600)
        return Shown(replica.clinic.folder, replica.place)

    def discard(self, clinic_id: str) -> None:
        """Throw the replica away; it loses nothing."""
        self._behind.pop(clinic_id, None)
        replica = self._open.pop(clinic_id, None)
        if replica is not None:
            replica.clinic.close()
        shutil.rmtree(self._folder / clinic_id, ignore_errors=True)

    def work_some(self) -> bool:
        """A step of what nobody waits for: clinics that are behind, then the search. False when there is nothing."""
        for clinic_id, until in list(self._behind.items()):
            self.bring_up(clinic_id, until, 0)
            return True
        return any(replica.search_due and self._index(replica) for replica in self._open.values())

    def give_up(self) -> None:
        """What is behind stays so until somebody asks for it again."""
        self._behind.clear()

    def close(self) -> None:
        while self._open:
            self._open.popitem()[1].clinic.close()

    def _bring_up(self, clinic_id: str, until: Place | None, seconds: float | None) -> bool:
        """At least one step; False when the time was up before the end."""
        replica = self._opened(clinic_id)
        deadline = None if seconds is None else time.monotonic() + seconds
        while until is None or _pair(replica.place) < _pair(until):
            try:
                last, found = self._store.after(
                    clinic_id, replica.place.epoch, replica.place.order, at_most=BYTES_AT_ONCE
                )
            except ServerSaysNo as no:
                if no.code != "another_epoch":
                    raise
                raise ChainBroken("the replica is of a later epoch than the log") from None
            if _pair(replica.place) > _pair(last):
                raise ChainBroken("the replica is ahead of the log")
            wanted = [one for one in found if until is None or (one.epoch, one.last_order) <= _pair(until)]
            if wanted:
                _take_in(replica.clinic, wanted)
                replica.search_due = True
                replica.place = Place(wanted[-1].epoch, wanted[-1].last_order)
            if len(wanted) < len(found) or _pair(replica.place) >= _pair(last) or not found:
                return True
            if deadline is not None and time.monotonic() > deadline:
                return False
        return True

    def _take_out(self, clinic_id: str, replica: _Open) -> None:
        """What was erased goes from the log too, of which this replica was made."""
        with replica.clinic.reading(by=PROGRAM) as rd:
            is_new = take_out(
                self._store.database,
                self._store.key_of(clinic_id),
                clinic_id,
                raw_connection(rd.session),
                replica.taken_out,
            )
        if is_new:
            replica.clinic.fold_log()

    def _index(self, replica: _Open) -> bool:
        """The next entries, or, when many are due as after the first time, all of them at once; True when more may be due."""
        with replica.clinic.reading(by=PROGRAM) as rd:
            (due,) = raw_connection(rd.session).execute("SELECT count(*) FROM search_due").fetchone()
        if due > ANEW_FROM:
            with replica.clinic.transaction(by=PROGRAM, why="search.index") as tx:
                rebuild_search_index(tx)
                raw_connection(tx.session).execute("DELETE FROM search_due")
        elif due:
            index_due(replica.clinic)
        replica.search_due = due > 0
        return replica.search_due

    def _opened(self, clinic_id: str) -> _Open:
        known = self._open.get(clinic_id)
        if known is not None and known.clinic.path.exists():
            self._open.move_to_end(clinic_id)
            return known
        if known is not None:
            self.discard(clinic_id)
        key = replica_key(self._store.key_of(clinic_id), clinic_id)
        home = self._folder / clinic_id
        found = sorted(home.glob(f"*/{DATABASE_NAME}"))
        if not found:
            folder = home / secrets.token_hex(8)
            folder.mkdir(parents=True, mode=0o700)
            create_file(folder / DATABASE_NAME, key)
            found = [folder / DATABASE_NAME]
        replica = _Open(Clinic.open(found[-1].parent, key), START)
        self._open[clinic_id] = replica
        replica.place = _place_of(replica.clinic)
        while len(self._open) > OPEN_AT_MOST:
            self._open.popitem(last=False)[1].clinic.close()
        return replica


def _take_in(clinic: Clinic, ordered: Sequence[Ordered]) -> None:
    """All in one transaction; if one cannot be applied, segment by segment, and what cannot be is parked."""
    try:
        read = [(read_segment(one.packed or b""), Taken(one.epoch, one.first_order, one.taken_at)) for one in ordered]
    except BadSegment:
        raise ChainBroken("the log holds bytes that are no segment") from None
    try:
        with clinic.taking_in() as raw:
            for segment, taken in read:
                _written(segment, taken, raw, take_in_whole)
        return
    except (CannotApply, SqlError) as error:
        if isinstance(error, SqlError) and broken_rule(error) is None:
            raise
    for segment, taken in read:
        whole_or_one_by_one(clinic, partial(_written, segment, taken))


def _written(segment: Segment, taken: Taken, raw: Any, take: Take) -> TakenIn:
    """A segment, with what of it is to be found, in one transaction: a worker that is killed leaves neither without the other."""
    result = take(raw, segment, taken)
    note_search_due(raw, result.rows)
    return result


def _pair(place: Place) -> tuple[int, int]:
    return place.epoch, place.order


def _place_of(clinic: Clinic) -> Place:
    with clinic.reading(by=PROGRAM) as rd:
        return Place(*last_place(raw_connection(rd.session)))


def work(asked: Connection, url: str, master_key: bytes, folder: Path) -> None:
    """The worker's life: one question after the other, until the server hangs up."""
    # Nothing of this process reaches a log with the words of an error, either.
    log_to_stderr()
    os.nice(5)
    own = own_folder(folder)
    workshop = Workshop(LogStore(Database.open(url), master_key), own.path)
    # What is loaded stays: nobody looks through it for garbage each time that some thousand rows came.
    gc.freeze()
    try:
        while True:
            while not asked.poll() and _worked(workshop):
                pass
            method, arguments = asked.recv()
            asked.send(_answer(workshop, method, arguments))
    except (EOFError, OSError, KeyboardInterrupt):
        workshop.close()
        own.close()


def _worked(workshop: Workshop) -> bool:
    try:
        return workshop.work_some()
    except Exception:
        # Whoever asks for this clinic next is told that it cannot be.
        log.exception("a replica could not be worked on")
        workshop.give_up()
        return False


def _answer(workshop: Workshop, method: str, arguments: tuple[Any, ...]) -> tuple[str, Any]:
    try:
        return "done", getattr(workshop, method)(*arguments)
    except ServerSaysNo as no:
        return "no", (no.code, no.facts)
    except Exception as error:
        # The worker goes on for the other clinics; the server says "not ready" for this one.
        log.exception("a replica could not be brought up to date")
        return "failed", type(error).__name__
