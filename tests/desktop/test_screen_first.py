"""HOUSE-35: workers give way to the screen, and answers that came together are shown one after the other."""

from __future__ import annotations

import threading
import time
from functools import partial

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.screen_first import ScreenFirst


def test_a_worker_gives_way_while_the_screen_is_in_the_midst_of_its_work(qtbot: QtBot):
    """HOUSE-35: and only then; nobody waits for ever."""
    screen = ScreenFirst()
    assert not screen.works()
    screen.watch(True)
    gave_way: list[float] = []

    def worker() -> None:
        began = time.perf_counter()
        screen.give_way(20)
        gave_way.append(time.perf_counter() - began)

    def work_at_a_stretch() -> None:
        while not screen.works():
            pass
        thread = threading.Thread(target=worker)
        thread.start()
        until = time.perf_counter() + 0.1
        while time.perf_counter() < until:
            waited.append(not gave_way)

    waited: list[bool] = []
    QTimer.singleShot(1, work_at_a_stretch)
    qtbot.waitUntil(lambda: bool(gave_way), timeout=30_000)
    assert all(waited)
    assert 0.09 < gave_way[0] < 20


def test_between_two_long_answers_the_screen_has_its_turn(qtbot: QtBot):
    """HOUSE-35: both answers are there when the first is shown; a beat of the clock comes between."""
    background, owner = Background(), QObject()
    both = threading.Barrier(3)
    told: list[str] = []
    beat = QTimer(interval=0)
    beat.timeout.connect(lambda: told.append("beat"))

    def shown(which: object) -> None:
        told.append(str(which))
        until = time.perf_counter() + 0.05
        while time.perf_counter() < until:
            pass

    def read(which: str) -> str:
        both.wait(30)
        return which

    for which in ("first", "second"):
        background.read(owner, partial(read, which), done=shown)
    # Both answers come while the first of them is shown.
    both.wait(30)
    beat.start()
    qtbot.waitUntil(lambda: {"first", "second"} <= set(told), timeout=30_000)
    beat.stop()
    at = sorted((told.index("first"), told.index("second")))
    background.shutdown()
    assert "beat" in told[at[0] : at[1]]


def test_an_answer_that_fails_does_not_hold_up_the_next(qtbot: QtBot):
    """HOUSE-35"""
    background, owner = Background(), QObject()
    shown: list[object] = []

    def fails(_: object) -> None:
        raise ValueError

    with qtbot.captureExceptions() as caught:
        background.read(owner, lambda: 1, done=fails)
        background.read(owner, lambda: 2, done=shown.append)
        qtbot.waitUntil(lambda: shown == [2], timeout=30_000)
    background.shutdown()
    assert [error for error, *_ in caught] == [ValueError]
