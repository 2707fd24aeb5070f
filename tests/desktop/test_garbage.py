"""What Qt objects hang on is never collected by a worker."""

from __future__ import annotations

import gc
import re
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.background import Background
from tests.house_rules.source import SRC, python_files, shown


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


def test_nobody_holds_what_a_worker_is_building():
    """HOUSE-36: whoever holds all objects for a moment holds half-built tuples too, and the work that builds one ends with an
    error of Python's own."""
    asking = [
        shown(path) for path in python_files(SRC) if re.search(r"gc\.get_(objects|refer)", path.read_text("utf-8"))
    ]
    assert asking == []


def test_python_collects_again_when_the_workers_have_ended(qtbot: QtBot):
    made = Background()
    assert not gc.isenabled()
    made.shutdown()
    assert gc.isenabled()
