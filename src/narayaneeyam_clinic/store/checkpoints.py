"""Folding the write-ahead log into the file beside the work, so that no save waits for it.

SQLite does it within the commit that happens to pass the limit: about every fifteenth bill would take twice as long.
"""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.engine import SqlError, connect

log = logging.getLogger(__name__)

LONG_PAGES = 1_000


class Checkpoints:
    """Looks after each commit whether the log of one file has grown long, and folds it in on a thread of its own."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self._thread: threading.Thread | None = None

    def look(self, connection: Any) -> None:
        """After a commit on this raw connection: one question, nothing more."""
        try:
            _, logged, folded = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
        except SqlError as error:
            # What was committed is not told as failed because of this.
            log.warning("the write-ahead log was not looked at: %s", type(error).__name__)
            return
        if logged - folded >= LONG_PAGES and (self._thread is None or not self._thread.is_alive()):
            self._thread = threading.Thread(target=self._fold, name="checkpoint", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Wait for the one that is under way, so that the file can be moved or deleted."""
        if self._thread is not None:
            self._thread.join()

    def _fold(self) -> None:
        # PASSIVE waits for nobody and makes nobody wait; what it cannot fold now, the next one does.
        try:
            connection = connect(self._path, self._key)
            try:
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
            finally:
                connection.close()
        except (ClinicFileError, SqlError) as error:
            log.warning("the write-ahead log was not folded in: %s", type(error).__name__)
