"""Circular garbage is collected on the screen's thread only.

Python collects on whichever thread happens to allocate. A closed page with its controller is such garbage, and when a
worker collected it, widgets died off the screen's thread and the program with them.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MILLISECONDS = 250

_LOADED_OBJECTS = 50_000

_in_use = 0
_is_loaded = False


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
        global _is_loaded
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                if generation == 2 and not _is_loaded and len(gc.get_objects()) > _LOADED_OBJECTS:
                    # The modules are loaded and stay: looking through them again each time would take a tenth of a second.
                    _is_loaded = True
                    gc.freeze()
                return
