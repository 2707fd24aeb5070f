"""Reads in the rest of the program while a person types their name and password, so that no page waits for its modules.

Only modules are read on the reader's thread; nothing of the screen is made there. Qt's own names, of which PySide makes
each when it is first met, are met on the screen's thread, a few at a time.
"""

from __future__ import annotations

import dis
import time
from collections.abc import Iterator
from functools import partial
from importlib import import_module

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QObject, QTimer

from narayaneeyam_desktop.background import Background

# Milliseconds. The first window is on the screen by then: what is read in would share the processor with its painting.
AFTER_THE_FIRST_PAINT = 60
_SLICE_EVERY = 10
_SLICE_SECONDS = 0.003


class ReadAhead(QObject):
    """Begins a moment after it was made; goes on as long as its parent, the first window, lives."""

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._timer = QTimer(self, singleShot=True, interval=AFTER_THE_FIRST_PAINT)
        self._timer.timeout.connect(self._begin)
        self._timer.start()
        self._names = _names_of_qt()
        self._slices = QTimer(self, interval=_SLICE_EVERY)
        self._slices.timeout.connect(self._meet_some)

    def _meet_some(self) -> None:
        until = time.perf_counter() + _SLICE_SECONDS
        while time.perf_counter() < until:
            if next(self._names, None) is None:
                self._slices.stop()
                return

    def _begin(self) -> None:
        self._slices.start()
        self._background.read(self, _page_modules, done=self._read_in, bulk=True)

    def _read_in(self, modules: list[str]) -> None:
        # One by one, after whatever a person waits for.
        for name in modules:
            self._background.read(self, partial(import_module, name), done=None, bulk=True)


def _names_of_qt() -> Iterator[str]:
    """One name after the other: the first page would otherwise meet hundreds at once, for some 30 ms."""
    for module in (QtWidgets, QtCore.Qt):
        for name in dir(module):
            getattr(module, name)
            yield name


def _page_modules() -> list[str]:
    """The frame's modules are read in here; returned are those of all pages, in the order of the navigation."""
    import_module("narayaneeyam_desktop.clinic_session")
    from narayaneeyam_desktop.pages import all_pages

    named = (
        step.argval
        for spec in all_pages()
        for step in dis.get_instructions(spec.make)
        if step.opname == "IMPORT_NAME"  # each `make` imports its feature when it is called
    )
    return list(dict.fromkeys(named))
