"""Each clinic's rows as the server has them: for reading, for digests, for snapshots. Made from the log, disposable.

One worker process per server applies the log; this side asks it and reads the files.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.clinic import DATABASE_NAME, Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.shared.clock import Clock, system_clock
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.messages import Digests, SaysNo
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server.log_store import LogStore, Place
from narayaneeyam_server.own_processes import own_processes
from narayaneeyam_server.replica_worker import Shown, replica_key, work
from narayaneeyam_server.snapshot_log import Resting

log = logging.getLogger(__name__)

OPEN_AT_MOST = 8
# A greeting does not wait for a replica that is being brought up to date: the next one compares.
PATIENCE_SECONDS = 0.5
GREETING_SECONDS = 3.0
READING_SECONDS = 15.0
# Nobody asks for longer than this before it is his turn; a large clinic's search index takes a good part of it.
ASKING_SECONDS = 60.0


def _one_thread() -> ThreadPoolExecutor:
    """Threads come with the first thing to do."""
    return ThreadPoolExecutor(1, thread_name_prefix="erasures")


def _nobody(_percent: int) -> None:
    pass


class Replicas:
    """Use it from any thread; `close` when the server stops. Nothing is started before something is asked."""

    def __init__(self, store: LogStore, url: str, master_key: bytes, folder: Path, clock: Clock = system_clock) -> None:
        self._clock = clock
        self._store, self._url, self._master_key = store, url, master_key
        self._folder = folder
        self._asking = threading.Lock()
        self._worker: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._open: dict[str, Clinic] = {}
        self._opening = threading.Lock()
        self._is_ending = False
        self._erased: set[str] = set()
        self._taking_out = _one_thread()

    def brought_up_to(self, clinic_id: str) -> Place:
        """Apply whatever the log has by now; the place that the replica shows. Raises ServerSaysNo."""
        return self._bring_up(clinic_id).place

    @contextlib.contextmanager
    def reading(self, clinic_id: str, by: Actor = PROGRAM) -> Iterator[Reading]:
        """The rows at the end of the order, one consistent moment. Raises ServerSaysNo: not_ready while it is being made."""
        shown: Shown = self._ask("bring_up", clinic_id, None, READING_SECONDS)
        if not shown.is_up:
            raise ServerSaysNo(SaysNo.NOT_READY, seconds=1)
        with self._opened(clinic_id, shown.folder).reading(by=by) as rd:
            yield rd

    def differing(self, clinic_id: str, epoch: int, order: int, digests: Digests) -> list[str]:
        """The tables whose digests differ at this place; none when it cannot be told now."""
        place = Place(epoch, order)
        if not self._asking.acquire(timeout=PATIENCE_SECONDS):
            return []
        try:
            mine: dict[str, int] | None = self._ask_locked("digests", clinic_id, place, GREETING_SECONDS)
        except ServerSaysNo:
            return []
        finally:
            self._asking.release()
        if mine is None:
            return []
        # Tables that only one of the two programs knows are compared once both know them.
        return sorted(table for table in mine.keys() & digests.keys() if mine[table] != digests[table])

    def something_erased(self, clinic_id: str) -> None:
        """What came may have to be taken out of the log again: soon, and nobody waits for it."""
        with self._opening:
            if self._is_ending or clinic_id in self._erased:
                return
            self._erased.add(clinic_id)
            self._taking_out.submit(self._take_out, clinic_id)

    def _take_out(self, clinic_id: str) -> None:
        with self._opening:
            self._erased.discard(clinic_id)
        try:
            self._bring_up(clinic_id)
        except ServerSaysNo as no:
            # It is done with the next push, or when the server starts again.
            log.warning("what was erased is still in the log: %s", no.code)

    def copy(self, clinic_id: str, target: Path, told: Callable[[int], None] = _nobody) -> tuple[Place, Path]:
        """The replica's file for a snapshot, under `key_of`; its place, and where the replica itself lies.

        `told` hears how many percent of the order it shows.
        """
        self._bring_up(clinic_id, told)
        shown: Shown = self._ask("copy", clinic_id, target)
        return shown.place, shown.folder / DATABASE_NAME

    def key_of(self, clinic_id: str) -> bytes:
        return replica_key(self._store.key_of(clinic_id), clinic_id)

    def resting(self, clinic_id: str) -> Resting:
        """Where the log itself rests."""
        return Resting(self._url, clinic_id, self._store.key_of(clinic_id))

    def discard(self, clinic_id: str) -> None:
        """Throw a replica away; the next question makes it anew from the log."""
        self._ask("discard", clinic_id)

    def worker_pid(self) -> int | None:
        """The process that applies the log; None before something was asked."""
        return self._worker.pid if self._worker is not None else None

    def cut_short(self) -> None:
        """The server ends: who asks is answered at once, and what the worker had begun is rolled back."""
        self._is_ending = True
        worker = self._worker
        if worker is not None:
            worker.kill()

    def close(self) -> None:
        """End the worker and close what is open."""
        with self._opening:
            taking_out, self._taking_out = self._taking_out, _one_thread()
        taking_out.shutdown(wait=True, cancel_futures=True)
        with self._asking:
            self._hang_up()
        with self._opening:
            for clinic in self._open.values():
                clinic.close()
            self._open.clear()

    def _bring_up(self, clinic_id: str, told: Callable[[int], None] = _nobody) -> Shown:
        """To the end, a few seconds at a time, so that questions about other clinics come in between."""
        while True:
            shown: Shown = self._ask("bring_up", clinic_id, None, GREETING_SECONDS)
            if shown.is_up:
                return shown
            last = self._store.places([clinic_id]).get(clinic_id, shown.place)
            if shown.place.epoch == last.epoch:
                told(100 * shown.place.order // max(last.order, 1))

    def _opened(self, clinic_id: str, folder: Path) -> Clinic:
        with self._opening:
            known = self._open.pop(clinic_id, None)
            if known is not None and known.folder != folder:
                known.close()
                known = None
            if known is None:
                known = Clinic(folder, self.key_of(clinic_id), self._clock)
            self._open[clinic_id] = known
            while len(self._open) > OPEN_AT_MOST:
                self._open.pop(next(iter(self._open))).close()
            return known

    def _ask(self, method: str, *arguments: Any) -> Any:
        if not self._asking.acquire(timeout=ASKING_SECONDS):
            raise ServerSaysNo(SaysNo.NOT_READY, seconds=1)
        try:
            return self._ask_locked(method, *arguments)
        finally:
            self._asking.release()

    def _ask_locked(self, method: str, *arguments: Any) -> Any:
        if self._is_ending:
            raise ServerSaysNo(SaysNo.NOT_READY, seconds=1)
        try:
            pipe = self._pipe or self._start()
            pipe.send((method, arguments))
            outcome, answer = pipe.recv()
        except (EOFError, OSError):
            # The worker was killed: what it had begun is rolled back, the next question starts another.
            self._hang_up()
            raise ServerSaysNo(SaysNo.NOT_READY) from None
        if outcome == "no":
            raise ServerSaysNo(answer[0], **answer[1])
        if outcome == "failed":
            raise ServerSaysNo(SaysNo.NOT_READY)
        return answer

    def _start(self) -> Connection:
        context = own_processes()
        self._pipe, theirs = context.Pipe()
        self._worker = context.Process(
            target=work, args=(theirs, self._url, self._master_key, self._folder), name="replicas", daemon=True
        )
        self._worker.start()
        theirs.close()
        if self._is_ending:
            self._worker.kill()
        return self._pipe

    def _hang_up(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._worker is not None:
            self._worker.join(timeout=10)
            if self._worker.is_alive():
                self._worker.kill()
                self._worker.join()
            self._worker = None
