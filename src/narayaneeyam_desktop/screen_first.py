"""The screen goes first: a worker does not begin a piece of work while the screen's thread is in the midst of one.

Both need the interpreter, which only one thread has at a time. What a worker finds out then could not be shown before the
screen's thread has ended anyway; but the screen would stand still twice or three times as long (HOUSE-35).
"""

from __future__ import annotations

import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject

# A turn of the screen's loop that takes longer than this is work; a shorter one may be any key or any beat of a clock.
_WORKS_AFTER = 0.012
_LOOK_EVERY = 0.003
# Nobody waits for ever: the screen may itself be waiting for something else.
AT_MOST = 0.1


class ScreenFirst(QObject):
    """Lives on the screen's thread and watches its loop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rests = True
        self._turn_began = time.perf_counter()
        loop = QAbstractEventDispatcher.instance()
        if loop is not None:
            loop.awake.connect(self._turn)
            loop.aboutToBlock.connect(self._rest)

    def give_way(self, at_most: float = AT_MOST) -> None:
        """Called on a worker before a piece of work: returns when the screen's thread rests, after `at_most` seconds in any case."""
        until = time.perf_counter() + at_most
        while self.works() and time.perf_counter() < until:
            time.sleep(_LOOK_EVERY)

    def works(self) -> bool:
        """Whether the screen's thread is in the midst of a long turn; from any thread."""
        return not self._rests and time.perf_counter() - self._turn_began > _WORKS_AFTER

    def _turn(self) -> None:
        self._turn_began = time.perf_counter()
        self._rests = False

    def _rest(self) -> None:
        self._rests = True
