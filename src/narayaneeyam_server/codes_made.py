"""A code for a new PC was made beside this process, by `device code`: what that PC will want is begun at once (SERVER-21)."""

from __future__ import annotations

import logging
import threading
from types import TracebackType

from sqlalchemy.exc import SQLAlchemyError

from narayaneeyam_server import enrolment
from narayaneeyam_server.database import Database
from narayaneeyam_server.service import Snapshots, SyncService

log = logging.getLogger(__name__)

LOOK_SECONDS = 2.0


class CodesMade:
    """`with CodesMade(service, snapshots): …` looks in a thread of its own, one short question each time."""

    def __init__(self, service: SyncService, snapshots: Snapshots, *, look_seconds: float = LOOK_SECONDS) -> None:
        self._database: Database = service.database
        self._now = service.now
        self._snapshots = snapshots
        self._look_seconds = look_seconds
        # Those of before the start are as good as any: what the process before had prepared is gone.
        self._seen: set[str] = set()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="codes made", daemon=True)

    def __enter__(self) -> CodesMade:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._ending.set()
        self._thread.join()

    def look(self) -> None:
        """Prepare for each code that waits to be typed and was not seen before."""
        with self._database.reading() as connection:
            waiting = enrolment.open_codes(connection, self._now())
        for code_hash, clinic_id in waiting.items():
            if code_hash not in self._seen:
                self._snapshots.prepare(clinic_id)
        self._seen = set(waiting)

    def _run(self) -> None:
        while not self._ending.wait(self._look_seconds):
            try:
                self.look()
            except SQLAlchemyError:
                # The database is away: a new PC finds nothing prepared, and waits a little.
                log.warning("the joining codes could not be looked at", exc_info=True)
