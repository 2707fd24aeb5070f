"""Hands for the demo: types and presses keys on the real windows, waits as a person would, takes pictures, counts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from narayaneeyam_desktop.background import Background

PATIENCE_SECONDS = 15
_QUIET_MILLISECONDS = 60


class Stuck(Exception):
    """What a person would have waited for in vain."""


@dataclass(slots=True)
class Step:
    """One thing a person does: how long it took in all, and the keys it needed (control keys or chords, and typed characters)."""

    title: str
    picture: str = ""
    seconds: float = 0.0
    keys: int = 0
    characters: int = 0
    clicks: int = 0


class Player:
    """Everything goes through the widget that has the focus, as it does for a person. Without `out` no pictures are taken."""

    def __init__(
        self,
        background: Background,
        out: Path | None,
        *,
        patience_seconds: float = PATIENCE_SECONDS,
        unwatched: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        """`unwatched` is what pictures are taken within."""
        self.steps: list[Step] = []
        self._background = background
        self._out = out
        self._patience = patience_seconds
        self._unwatched = unwatched
        self._step = Step("")
        self._pictures = 0

    @contextmanager
    def step(self, title: str) -> Iterator[Step]:
        """Everything within belongs to one step, timed until its last answer has come; ends with a picture."""
        self._step = Step(title)
        began = time.perf_counter()
        yield self._step
        self.settle()
        self._step.seconds = time.perf_counter() - began
        self._step.picture = self.picture(title)
        self.steps.append(self._step)

    def type(self, text: str) -> None:
        """Character by character, each an event of its own, as keys come."""
        for character in text:
            QTest.keyClicks(self._focus(), character)
            QTest.qWait(0)
        self._step.characters += len(text)

    def press(self, *keys: Qt.Key, chord: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Control keys, one after the other, each with the same modifier."""
        for key in keys:
            QTest.keyClick(self._focus(), key, chord)
            self._step.keys += 1

    def wait_for(self, what: str, holds: Callable[[], bool]) -> None:
        """Until it holds. Raises Stuck when it never does."""
        until = time.perf_counter() + self._patience
        while not holds():
            if time.perf_counter() > until:
                raise Stuck(f"{self._step.title}: waited in vain for {what}")
            QTest.qWait(5)

    def settle(self) -> None:
        """Until nothing more is read or written, and what came of it is painted."""
        quiet_since = looked = time.perf_counter()

        def is_quiet() -> bool:
            nonlocal quiet_since, looked
            before, looked = looked, time.perf_counter()
            # A look that comes late comes after work on the screen's thread, which was not quiet.
            if not self._background.is_idle() or (looked - before) * 1000 > _QUIET_MILLISECONDS:
                quiet_since = looked
            return (looked - quiet_since) * 1000 > _QUIET_MILLISECONDS

        self.wait_for("an end of the work", is_quiet)

    def _focus(self) -> QWidget:
        self.wait_for("a field with the focus", lambda: QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def focus(self, field: QWidget) -> None:
        """A click into a field, for steps in which a person uses the mouse."""
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        self._step.clicks += 1

    def picture(self, title: str) -> str:
        """A picture of the window as it stands."""
        window = QApplication.activeWindow()
        if window is None or self._out is None:
            return ""
        self._pictures += 1
        name = f"{self._pictures:02d}-{'-'.join(title.casefold().split())}.png"
        with self._unwatched():
            window.grab().save(str(self._out / name), "PNG")
        return name

    def give_up(self) -> None:
        """A picture of where it stuck."""
        self.picture(f"stuck in {self._step.title}")
