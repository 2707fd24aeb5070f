"""A folder that only this process uses, although several may share the one above it; what a dead one left is taken over."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from itertools import count
from pathlib import Path

_LOCK_NAME = "in-use"


@dataclass(frozen=True, slots=True)
class OwnFolder:
    """`close` lets the next process have it; the end of this one does so too."""

    path: Path
    lock: sqlite3.Connection

    def close(self) -> None:
        self.lock.close()


def own_folder(above: Path) -> OwnFolder:
    """The first of the numbered folders that no living process holds."""
    for number in count():
        path = above / str(number)
        path.mkdir(parents=True, mode=0o700, exist_ok=True)
        # SQLite's lock is let go by the system when a process dies, on every system alike.
        lock = sqlite3.connect(path / _LOCK_NAME, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            lock.close()
            continue
        return OwnFolder(path, lock)
    raise AssertionError("counting does not end")
