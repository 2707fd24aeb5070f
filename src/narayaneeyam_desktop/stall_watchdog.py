"""Notices when the screen's thread stands still, and where: for development and for the journey tests."""

from __future__ import annotations

import faulthandler
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

LONGEST_SECONDS = 0.1
_BEAT_MILLISECONDS = 10


@dataclass(frozen=True, slots=True)
class Stall:
    """The thread did nothing else for so long; where it stood when it was noticed.

    `own_seconds` is what the thread itself worked in that time: on a busy machine it may merely have had to wait.
    """

    seconds: float
    stack: str
    own_seconds: float = 0.0


class StallWatchdog(QObject):
    """A heart beats on the screen's thread; a thread of its own looks whether it still does. Call `stop` at the end.

    Attributes:
        stalls: when the thread stood longer than it may.
        longest_own_seconds: the longest that the thread itself worked at a stretch, stall or not (HOUSE-35).
    """

    def __init__(self, longest_seconds: float = LONGEST_SECONDS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stalls: list[Stall] = []
        self.longest_own_seconds = 0.0
        self._longest = longest_seconds
        self._watched = threading.get_ident()
        self._last_beat = time.perf_counter()
        self._worked = time.thread_time()
        self._stack = ""
        self._stopping = threading.Event()
        self._heart = QTimer(self, interval=_BEAT_MILLISECONDS)
        self._heart.timeout.connect(self._beat)
        self._heart.start()
        self._thread = threading.Thread(target=self._look, name="stall watchdog", daemon=True)
        self._thread.start()

    def stop(self) -> list[Stall]:
        """Ends the watch; returns what was noticed."""
        self._heart.stop()
        self._stopping.set()
        self._thread.join()
        return self.stalls

    @contextmanager
    def unwatched(self) -> Iterator[None]:
        """Work of the screen's thread that no clinic has: pictures that a player takes of the program."""
        self._beat()
        yield
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._stack = ""
        self._last_beat, self._worked = time.perf_counter(), time.thread_time()

    def _beat(self) -> None:
        now = time.perf_counter()
        worked = time.thread_time()
        stood = now - self._last_beat
        self.longest_own_seconds = max(self.longest_own_seconds, worked - self._worked)
        if stood > self._longest:
            self.stalls.append(Stall(stood, self._stack, worked - self._worked))
        self._begin_anew()

    def _look(self) -> None:
        while not self._stopping.wait(self._longest / 5):
            if time.perf_counter() - self._last_beat > self._longest / 2 and not self._stack:
                # The stack is taken while the thread still stands: afterwards nobody knows.
                self._stack = _stack_of(self._watched)


def _stack_of(thread: int) -> str:
    """Where a thread stands, the innermost call first.

    Its frames are not held, as `sys._current_frames` would: what they hold would then end on this thread, and a painter
    that ends after its widget was painted takes the program with it.
    """
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file, all_threads=True)
        file.seek(0)
        for block in file.read().split("\n\n"):
            heading, _, calls = block.partition("\n")
            if f"{thread:#018x}" in heading or f"{thread:#x}" in heading:
                return calls
    return ""
