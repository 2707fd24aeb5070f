"""What Qt objects hang on is never collected by a worker."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.background import Background


class Remembers:
    """A part of circular garbage that tells on which thread it died."""

    def __init__(self, died_on: list[str]) -> None:
        self.itself = self
        self._died_on = died_on

    def __del__(self) -> None:
        self._died_on.append(threading.current_thread().name)


def test_circular_garbage_dies_on_the_screens_thread(background: Background, qtbot: QtBot):
    """A worker that allocates a lot collects nothing."""
    died_on: list[str] = []
    Remembers(died_on)
    owner = QObject()
    done: list[int] = []

    def allocates() -> int:
        return len([[number] for number in range(200_000)])

    background.read(owner, allocates, done=done.append)
    qtbot.waitUntil(lambda: done == [200_000])
    gc.collect()
    assert died_on == [threading.main_thread().name]


def test_python_collects_again_when_the_workers_have_ended(qtbot: QtBot):
    made = Background()
    assert not gc.isenabled()
    made.shutdown()
    assert gc.isenabled()
