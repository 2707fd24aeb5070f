"""Reads in the rest of the program while a person types their name and password, so that no page waits for its modules.

Only modules are read on the reader's thread; nothing of the screen is made there.
"""

from __future__ import annotations

import dis
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from narayaneeyam_desktop.background import Background

# Milliseconds. The first window is on the screen by then: what is read in would share the processor with its painting.
AFTER_THE_FIRST_PAINT = 60


class ReadAhead(QObject):
    """Begins a moment after it was made; goes on as long as its parent, the first window, lives."""

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._timer = QTimer(self, singleShot=True, interval=AFTER_THE_FIRST_PAINT)
        self._timer.timeout.connect(self._begin)
        self._timer.start()

    def _begin(self) -> None:
        self._background.read(self, _page_modules, done=self._read_in, bulk=True)

    def _read_in(self, modules: list[str]) -> None:
        # One by one, after whatever a person waits for.
        for name in modules:
            self._background.read(self, partial(import_module, name), done=None, bulk=True)


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
