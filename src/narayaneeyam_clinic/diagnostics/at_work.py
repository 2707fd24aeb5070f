"""Whether the program ended in order the last time: a small file for as long as it is at work with a clinic (DIAG-1).

Whoever is at work holds a lock on its file, which the system lets go when a process dies; a file that nobody holds was left
by a crash or a power cut.
"""

from __future__ import annotations

import contextlib
import logging
import secrets
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

log = logging.getLogger(__name__)

_PREFIX, _SUFFIX = "at-work-", ".lock"


@dataclass(frozen=True, slots=True)
class CutOff:
    """A time of work that did not end in order."""

    began: datetime


class AtWork:
    """`cut_off` is what was found at the beginning; call `end` when the program ends in order."""

    def __init__(self, folder: Path) -> None:
        self.cut_off = _left_behind(folder)
        self._path = folder / f"{_PREFIX}{secrets.token_hex(4)}{_SUFFIX}"
        self._lock = _held(self._path, must_exist=False)

    def end(self) -> None:
        """More than once does no harm."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


def _left_behind(folder: Path) -> CutOff | None:
    found: list[datetime] = []
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        lock = _held(path)
        if lock is None:
            continue  # somebody is at work
        try:
            found.append(datetime.fromtimestamp(path.stat().st_mtime, UTC))
            lock.close()
            path.unlink()
        except OSError as error:
            log.warning("what a program left behind was not cleared away: %s", type(error).__name__)
    return CutOff(max(found)) if found else None


def _held(path: Path, *, must_exist: bool = True) -> sqlite3.Connection | None:
    """None when somebody else holds it, or the disk does not let it be made: then a crash is not noticed, and nothing else."""
    try:
        if not must_exist:
            path.touch(mode=0o600)
        lock = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    except (OSError, sqlite3.Error):
        return None
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error:
        lock.close()
        return None
    return lock
