"""The screen goes first: a worker does not begin a piece of work while the screen's thread is in the midst of one.

Both need the interpreter, which only one thread has at a time. What a worker finds out then could not be shown before the
screen's thread has ended anyway; but the screen would stand still twice or three times as long (HOUSE-35).
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

# Qt tells of the turns of its loop, but not on every system before their work.
_BEAT_MILLISECONDS = 10
# So long without a beat: the screen's thread is in the midst of something.
_WORKS_AFTER = 0.018
_LOOK_EVERY = 0.003
# Nobody waits for ever: the screen may itself be waiting for something else.
AT_MOST = 0.1


class ScreenFirst(QObject):
    """Lives on the screen's thread; its heart beats only while workers are at work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_watched = False
        self._last_beat = time.perf_counter()
        self._heart = QTimer(self, interval=_BEAT_MILLISECONDS)
        self._heart.timeout.connect(self._beat)

    def watch(self, is_wanted: bool) -> None:
        """Whether there are workers to be told."""
        if is_wanted == self._is_watched:
            return
        self._beat()
        self._is_watched = is_wanted
        if is_wanted:
            self._heart.start()
        else:
            self._heart.stop()

    def give_way(self, at_most: float = AT_MOST) -> None:
        """Called on a worker before a piece of work: returns when the screen's thread rests, after `at_most` seconds in any case."""
        until = time.perf_counter() + at_most
        while self.works() and time.perf_counter() < until:
            time.sleep(_LOOK_EVERY)

    def works(self) -> bool:
        """Whether the screen's thread is in the midst of a long piece of work; from any thread."""
        return self._is_watched and time.perf_counter() - self._last_beat > _WORKS_AFTER

    def _beat(self) -> None:
        self._last_beat = time.perf_counter()
