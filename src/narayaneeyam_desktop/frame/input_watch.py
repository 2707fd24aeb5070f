"""Sees what comes from keyboard and mouse, without looking at everything else that happens in the program.

A filter on the application is asked, in Python, about each of the thousands of events that building one page takes, and
doubles its time. So this one stands only where a person's input arrives: at the window in front, and at the part of it
that has the focus.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget


class InputWatch(QObject):
    """Goes with the focus; what it sees is for `eventFilter` of the class that builds on it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._at: dict[str, QObject | None] = {"part": None, "window": None}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
            application.focusWindowChanged.connect(self._window_changed)
            self._stand("part", application.focusWidget())
            self._stand("window", application.focusWindow())

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._stand("part", now)

    def _window_changed(self, now: QWindow | None) -> None:
        self._stand("window", now)

    def _stand(self, where: str, at: QObject | None) -> None:
        before, self._at[where] = self._at[where], at
        if before is not None and shiboken6.isValid(before):
            before.removeEventFilter(self)
        if at is not None:
            at.installEventFilter(self)
