"""The watchdog sees the screen's thread stand still, and says where."""

from __future__ import annotations

import hashlib

from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.stall_watchdog import StallWatchdog


def stand_still() -> None:
    hashlib.pbkdf2_hmac("sha256", b"a", b"b", 2_000_000)


def test_a_stall_is_noticed_with_its_place(qtbot: QtBot):
    watchdog = StallWatchdog(longest_seconds=0.05)
    stand_still()
    qtbot.waitUntil(lambda: bool(watchdog.stalls))
    stall = watchdog.stop()[0]
    assert "stand_still" in stall.stack
    assert watchdog.longest_own_seconds >= stall.own_seconds > 0.05


def test_pictures_are_not_the_programs_work(qtbot: QtBot):
    """HOUSE-35: what came before one is counted all the same."""
    watchdog = StallWatchdog(longest_seconds=0.05)
    with watchdog.unwatched():
        stand_still()
    beats: list[int] = []
    watchdog._heart.timeout.connect(lambda: beats.append(1))
    qtbot.waitUntil(lambda: len(beats) > 1)
    assert (watchdog.stalls, watchdog.longest_own_seconds < 0.5) == ([], True)
    stand_still()
    with watchdog.unwatched():
        pass
    assert len(watchdog.stop()) == 1


def test_quiet_work_is_no_stall(qtbot: QtBot):
    watchdog = StallWatchdog(longest_seconds=5)
    done = []
    watchdog._heart.timeout.connect(lambda: done.append(1))
    qtbot.waitUntil(lambda: len(done) > 5)
    assert watchdog.stop() == []
