"""Folding the write-ahead log into the file in the pauses of the work, so that no save waits for it.

SQLite does it within the commit that happens to pass its limit: every fifteenth bill or so would take twice as long. And
while the file is being written and fsynced, the fsync of a commit beside it waits for the same disk. A counter pauses
after each bill far longer than the folding takes.
"""

from __future__ import annotations

import logging
import threading
import time
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.engine import SqlError, connect

log = logging.getLogger(__name__)

# So many pages wait (2 MB) before a pause is used at all; so many (32 MB) before no pause is waited for, as in an import.
WORTH_PAGES = 500
LONG_PAGES = 8_000
PAUSE_SECONDS = 2.0
_WAIT_MILLISECONDS = 1000


class Checkpoints:
    """Looks after each commit how long the log of one file has grown, and folds it in on a thread of its own."""

    def __init__(self, path: Path, key: bytes, *, pause_seconds: float = PAUSE_SECONDS) -> None:
        self._path, self._key, self._pause = path, key, pause_seconds
        self._last_commit = 0.0
        self._do_not_wait = threading.Event()
        self._closing = False
        self._thread: threading.Thread | None = None

    def look(self, connection: Any) -> None:
        """After a commit on this raw connection: one question, nothing more."""
        self._last_commit = time.monotonic()
        try:
            _, logged, folded = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
        except SqlError as error:
            # What was committed is not told as failed because of this.
            log.warning("the write-ahead log was not looked at: %s", type(error).__name__)
            return
        waiting = logged - folded
        if waiting < WORTH_PAGES:
            return
        if waiting >= LONG_PAGES:
            self._do_not_wait.set()
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._fold_in_a_pause, name="checkpoint", daemon=True)
            self._thread.start()

    def fold_all(self) -> None:
        """Nothing that was written before stays in the log (RIGHT-12). Whoever reads for longer than a second keeps it as it is."""
        self._fold("TRUNCATE")

    def close(self) -> None:
        """Wait for the one that is under way, so that the file can be moved or deleted; the last connection folds the rest."""
        self._closing = True
        self._do_not_wait.set()
        if self._thread is not None:
            self._thread.join()

    def _fold_in_a_pause(self) -> None:
        while (left := self._last_commit + self._pause - time.monotonic()) > 0:
            if self._do_not_wait.wait(left):
                break
        self._do_not_wait.clear()
        if not self._closing:
            self._fold()

    def _fold(self, how: str = "PASSIVE") -> None:
        # PASSIVE waits for nobody and makes nobody wait; what it cannot fold now, the next one does.
        try:
            connection = connect(self._path, self._key)
            try:
                connection.execute(f"PRAGMA busy_timeout={_WAIT_MILLISECONDS}").fetchall()
                connection.execute(f"PRAGMA wal_checkpoint({how})").fetchall()
            finally:
                connection.close()
        except (ClinicFileError, SqlError) as error:
            log.warning("the write-ahead log was not folded in: %s", type(error).__name__)
