"""Several processes each are enough for a few cores: however many workers run tests, one test of processes runs at a time."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

_LOCK = Path(tempfile.gettempdir()) / "narayaneeyam-processes.lock"
_PATIENCE_SECONDS = 1800


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """The lock is let go by the system when a worker dies."""
    with closing(sqlite3.connect(_LOCK, timeout=_PATIENCE_SECONDS, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield
