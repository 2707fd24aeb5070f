"""Circular garbage is collected on the screen's thread only.

Python collects on whichever thread happens to allocate. A closed page with its controller is such garbage, and when a
worker collected it, widgets died off the screen's thread and the program with them.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

_LOOK_MILLISECONDS = 250

# With so many modules most objects of the first looks are theirs, which are read in within the first seconds and stay: looking
# through them even once would hold the screen for a third of a second. The objects themselves are not counted: who holds them
# all for a moment holds the tuple that a worker is just building, and its work ends with an error of Python's own.
_LOADED_MODULES = 500
_LOOKS_WHILE_LOADING = 3

_in_use = 0
_looks_left = _LOOKS_WHILE_LOADING


class ScreenGarbage(QObject):
    """While one of these is at work, nothing is collected but here, as often as Python itself would."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        global _in_use
        _in_use += 1
        self._is_at_work = True
        gc.disable()
        self._timer = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """The workers have ended: Python may collect by itself again."""
        global _in_use
        if not self._is_at_work:
            return
        self._is_at_work = False
        self._timer.stop()
        _in_use -= 1
        if not _in_use:
            gc.enable()

    def _collect(self) -> None:
        global _looks_left
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                if generation == 2 and _looks_left and len(sys.modules) > _LOADED_MODULES:
                    _looks_left -= 1
                    gc.freeze()
                else:
                    gc.collect(generation)
                return
