"""One screen measure in a process of its own; prints its figures as JSON on the last line. Started by `of_screens.py`."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Qt is imported within: when, is what is measured
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QTableView, QWidget

    from narayaneeyam_desktop.main_window import MainWindow
    from narayaneeyam_desktop.startup import Program

# What is pressed, one after the other, on each page: a letter, or a key of Qt.
_BACKSPACE, _LEFT, _UP, _RIGHT, _DOWN = 0x1000003, 0x1000012, 0x1000013, 0x1000014, 0x1000015
_PAGE_UP, _PAGE_DOWN = 0x1000016, 0x1000017
_MOVES: dict[str, list[str | int]] = {
    "patients": [*"lakshmi", _BACKSPACE, _BACKSPACE, *"mi n", *[_BACKSPACE] * 9],
    # All doctors of a day, then of the week, which is the heavier view.
    "calendar": [
        *[_DOWN, _RIGHT, _DOWN, _LEFT, _PAGE_DOWN, _UP, _PAGE_UP],
        "w",
        *[_DOWN, _DOWN, _RIGHT, _RIGHT, _DOWN, _LEFT, _UP, _PAGE_DOWN, _RIGHT, _DOWN, _PAGE_DOWN, _PAGE_UP, _PAGE_UP],
        "w",
    ],
    "rooms": [_DOWN, _RIGHT, _RIGHT, _DOWN, _DOWN, _PAGE_DOWN, _RIGHT, _LEFT, _UP, _PAGE_UP, _DOWN, _RIGHT],
}
_ROUNDS = 4
# Milliseconds: as fast as good typists are; a search begins when the keys rest for 40.
_BETWEEN_KEYS = 80


def bare() -> None:
    """The floor: a window of PySide6 that shows one label."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Narayaneeyam"))
    window.resize(480, 560)
    window.show()
    QTimer.singleShot(0, lambda: _ready(window))
    application.exec()


def sign_in() -> None:
    """Our start to a sign-in window that can be typed into."""
    from PySide6.QtCore import QTimer

    from narayaneeyam_desktop.startup import Program, make_application

    application = make_application([])
    program = Program()
    program.start()
    watch = QTimer(interval=1)

    def look() -> None:
        window = program.sign_in_window or program.first_run_window
        if window is not None and window.isVisible() and window.isEnabled():
            watch.stop()
            _ready(window)

    watch.timeout.connect(look)
    watch.start()
    application.exec()
    program.end()


def lists() -> None:
    """Each list page opened, then its end reached; milliseconds to rows painted. And the memory with the largest one open."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    program, window = _signed_in()
    figures: dict[str, float] = {}
    for key in sys.argv[4].split(","):
        for again in (False, True):  # the first opening also imports the page's modules
            window.open_page("today", {})
            QTest.qWait(200)
            began = time.perf_counter()
            window.open_page(key, {})
            table = _shown_table(window)
            if again:
                figures[f"{key} opened"] = (time.perf_counter() - began) * 1000
        began = time.perf_counter()
        QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        table.scrollToBottom()
        model = table.model()
        _wait_for(partial(_end_is_there, model))
        table.viewport().repaint()
        figures[f"{key}, its end"] = (time.perf_counter() - began) * 1000
        figures[f"{key} rows"] = model.rowCount()
    figures["memory MB"] = _resident() / 1e6
    _say(figures)
    program.end()


def moves() -> None:
    """A page opened, and moved about in by keys: milliseconds until it is whole, and what the screen's thread worked in each turn of
    its loop after that, a letter or an arrow at a time."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from narayaneeyam_desktop.widgets.calendar_sheet import CalendarSheet

    program, window = _signed_in()
    page, keys = sys.argv[4], _MOVES[sys.argv[4]]
    took = 0.0
    for _ in range(2):  # the first opening also imports the page's modules
        window.open_page("today", {})
        QTest.qWait(200)
        _wait_for(program.background.is_idle)
        began = time.perf_counter()
        window.open_page(page, {})
        window.current_page()
        _wait_for(program.background.is_idle)
        window.stack.currentWidget().repaint()
        sheets = window.stack.currentWidget().findChildren(CalendarSheet)
        _wait_for(lambda sheets=sheets: all(sheet.is_whole() for sheet in sheets))  # type: ignore[misc]  # bound now
        took = (time.perf_counter() - began) * 1000
    QTest.qWait(500)
    turns: list[float] = []
    loop, left, before = QEventLoop(), list(keys * _ROUNDS), time.thread_time()

    def beat() -> None:
        nonlocal before
        now = time.thread_time()
        turns.append((now - before) * 1000)
        before = now

    def press() -> None:
        if not left:
            loop.quit()
            return
        focus = QApplication.focusWidget()
        if focus is not None:
            key = left.pop(0)
            if isinstance(key, str):
                QTest.keyClicks(focus, key)
            else:
                QTest.keyClick(focus, Qt.Key(key))

    heart, player = QTimer(interval=1), QTimer(interval=_BETWEEN_KEYS)
    heart.timeout.connect(beat)
    player.timeout.connect(press)
    heart.start()
    player.start()
    loop.exec()
    _say({"opened": took, "longest turn": max(turns), "turns": len(turns), "keys": len(keys) * _ROUNDS})
    program.end()


def _signed_in() -> tuple[Program, MainWindow]:
    """The program on the clinic whose folder and login name are told, with every right; what is read in ahead is in memory."""
    from PySide6.QtTest import QTest

    from narayaneeyam_clinic.people.permissions import Permission
    from narayaneeyam_clinic.people.sign_in import open_clinic
    from narayaneeyam_desktop.startup import Program, make_application

    make_application([])
    program = Program()
    folder, login, password = Path(sys.argv[2]), sys.argv[3], sys.stdin.readline().strip()
    opened: list[object] = []
    program.ready.connect(opened.append)
    clinic, actor = open_clinic(folder, login, password)
    # The clinic's only user is an administrator, who sees no patients: for the measure they see everything.
    program._opened((clinic, replace(actor, permissions=frozenset(Permission))))
    _wait_for(lambda: bool(opened))
    assert program.main_window is not None
    QTest.qWait(1000)
    _wait_for(program.background.is_idle)
    return program, program.main_window


def _end_is_there(model: QAbstractItemModel) -> bool:
    return model.index(model.rowCount() - 1, 0).data() not in (None, "", "…")


def _wait_for(holds: Callable[[], bool]) -> None:
    from PySide6.QtTest import QTest

    until = time.perf_counter() + 20
    while not holds() and time.perf_counter() < until:
        QTest.qWait(1)


def _shown_table(window: MainWindow) -> QTableView:
    from PySide6.QtWidgets import QTableView

    def found() -> QTableView | None:
        for table in window.stack.currentWidget().findChildren(QTableView):
            model = table.model()
            if table.isVisible() and model is not None and model.rowCount() and model.index(0, 0).data():
                return table
        return None

    _wait_for(lambda: found() is not None)
    table = found()
    if table is None:
        raise RuntimeError(f"no table with rows was shown on {window.windowTitle()}: {window.stack.currentWidget()}")
    table.viewport().repaint()
    return table


def _resident() -> int:
    with Path("/proc/self/statm").open() as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _ready(window: QWidget) -> None:
    window.repaint()
    _say({"ready": time.time()})
    os._exit(0)


def _say(figures: dict[str, float]) -> None:
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    {"bare": bare, "sign_in": sign_in, "lists": lists, "moves": moves}[sys.argv[1]]()
