"""A day's emits do not end Python (see `lasting_bools.py`)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

import narayaneeyam_desktop


class Bell(QObject):
    rung = Signal()


def test_true_lasts_longer_than_a_day(qtbot: QtBot):
    """Some thousands of emits were enough to abort the program."""
    assert narayaneeyam_desktop.__doc__
    bell = Bell()
    for _ in range(20_000):
        bell.rung.emit()
    assert sys.version_info >= (3, 12) or sys.getrefcount(True) > 1 << 39
