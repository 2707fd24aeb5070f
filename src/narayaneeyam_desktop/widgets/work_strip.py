"""A long piece of work with the clinic's file: what is being done, how much is left, and a button that stops it."""

from __future__ import annotations

import threading
from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.small_parts import small_text

_LOOKS_EACH_MS = 120


class Progress:
    """How far a piece of work is; the worker writes, the screen looks. Nothing of Qt is in it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._done, self._all, self._is_stopped, self._part = 0, 0, False, ""

    def told(self, done: int, all_: int, part: str = "") -> None:
        """Called by the work as it goes on; `part` is one word for a part of it that has a sentence of its own.

        Raises Refused("stopped") when the person does not want it any more.
        """
        with self._lock:
            self._done, self._all, self._part = done, all_, part
            if self._is_stopped:
                raise Refused("stopped")

    def stop(self) -> None:
        with self._lock:
            self._is_stopped = True

    def now(self) -> tuple[int, int]:
        """Done, and all; all is 0 while it is not known."""
        with self._lock:
            return self._done, self._all

    def part(self) -> str:
        """The part that is under way; empty for the work as a whole."""
        with self._lock:
            return self._part


class WorkStrip(QWidget):
    """Stands in the page while the work goes on; hidden otherwise.

    Signals:
        stop_wanted: the button was pressed.
    """

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = small_text("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = ActionButton(self.tr("Stop"))
        self._stop.clicked.connect(self._stop_pressed)
        column = QVBoxLayout()
        column.setSpacing(theme().size(6))
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().size(12))
        row.addLayout(column, 1)
        row.addWidget(self._stop)
        self._progress: Progress | None = None
        self._sentence, self._of_parts = "", dict[str, str]()
        self._timer = QTimer(self, interval=_LOOKS_EACH_MS)
        self._timer.timeout.connect(self._look)
        self.hide()

    def follow(
        self, progress: Progress, sentence: str, *, of_parts: Mapping[str, str] | None = None, can_stop: bool = True
    ) -> None:
        """Begins to show a piece of work; `sentence` says what is being done, `of_parts` what in parts that have a name."""
        self._progress, self._sentence, self._of_parts = progress, sentence, dict(of_parts or {})
        self._stop.setEnabled(True)
        self._stop.setVisible(can_stop)
        self._look()
        self.show()
        self._timer.start()

    def end(self) -> None:
        """The work is over, one way or another."""
        self._timer.stop()
        self._progress = None
        self.hide()

    def is_working(self) -> bool:
        return self._progress is not None

    def _look(self) -> None:
        if self._progress is None:
            return
        done, all_ = self._progress.now()
        self._bar.setRange(0, all_)
        self._bar.setValue(done)
        percent = f"{100 * done // all_} %" if all_ else ""
        sentence = self._of_parts.get(self._progress.part(), self._sentence)
        self._words.setText(f"{sentence} {percent}".rstrip())
        self._bar.setAccessibleName(self._words.text())

    def _stop_pressed(self) -> None:
        self._stop.setEnabled(False)
        if self._progress is not None:
            self._progress.stop()
        self.stop_wanted.emit()
