"""The write-ahead log is folded in during a pause of the work, and at once when it has grown very long (STORE-19)."""

from __future__ import annotations

import threading
import time
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.store.checkpoints import LONG_PAGES, WORTH_PAGES, Checkpoints
from narayaneeyam_clinic.store.engine import connect

PAGE = 4096


def _grow(raw: Any, pages: int) -> None:
    raw.execute("INSERT INTO grown VALUES (zeroblob(?))", (pages * PAGE,))


def _waiting(raw: Any) -> int:
    _, logged, folded = raw.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    return int(logged - folded)


def _opened(clinic: Clinic) -> Any:
    raw = connect(clinic.path, clinic.key)
    raw.execute("PRAGMA wal_autocheckpoint=0").fetchall()
    raw.execute("CREATE TABLE grown (content BLOB) STRICT")
    return raw


def _until_folded(raw: Any) -> float:
    """Seconds until nothing waits any more; gives up after ten."""
    began = time.monotonic()
    pause = threading.Event()
    while _waiting(raw) and time.monotonic() - began < 10:
        pause.wait(0.01)
    return time.monotonic() - began


def test_nothing_is_folded_while_the_counter_is_busy_and_all_of_it_in_the_pause(clinic: Clinic) -> None:
    """STORE-19"""
    raw = _opened(clinic)
    looked_after = Checkpoints(clinic.path, clinic.key, pause_seconds=0.5)
    _grow(raw, WORTH_PAGES + 10)
    looked_after.look(raw)
    assert _waiting(raw) > WORTH_PAGES
    assert 0.3 < _until_folded(raw) < 10
    looked_after.close()
    raw.close()


def test_a_very_long_log_does_not_wait_for_a_pause(clinic: Clinic) -> None:
    """STORE-19"""
    raw = _opened(clinic)
    looked_after = Checkpoints(clinic.path, clinic.key, pause_seconds=3600)
    _grow(raw, LONG_PAGES + 10)
    looked_after.look(raw)
    assert _until_folded(raw) < 10
    looked_after.close()
    raw.close()


def test_closing_does_not_wait_for_the_pause(clinic: Clinic) -> None:
    raw = _opened(clinic)
    looked_after = Checkpoints(clinic.path, clinic.key, pause_seconds=3600)
    _grow(raw, WORTH_PAGES + 10)
    looked_after.look(raw)
    began = time.monotonic()
    looked_after.close()
    assert time.monotonic() - began < 10
    raw.close()
