"""A barcode scanner types like a person, only faster: this tells the two apart (SELL-3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

LEAST_CHARACTERS = 6
LONGEST_GAP = 35  # milliseconds; not reached between the keys of a scanner

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class ScannerRecogniser:
    """Follows keys and their times: at least 6 characters under 35 ms apart, ended as fast by Enter or Tab, are a scan."""

    def __init__(self) -> None:
        self._run = ""
        self._last: float | None = None

    def is_in_run(self, at: float) -> bool:
        """Whether a key at this moment (milliseconds) goes on with the keys before it."""
        return self._last is not None and at - self._last < LONGEST_GAP

    def key(self, text: str, at: float) -> None:
        """One character was typed."""
        self._run = self._run + text if self.is_in_run(at) else text
        self._last = at

    def ended(self, at: float) -> str | None:
        """Enter or Tab came: the code that was scanned, or None when a person typed."""
        code = self._run if self.is_in_run(at) else ""
        self.forget()
        return code if len(code) >= LEAST_CHARACTERS else None

    def forget(self) -> None:
        """What comes next begins anew."""
        self._run = ""
        self._last = None


@dataclass(frozen=True, slots=True)
class Scan:
    """A scanned code, the field it came into, and what stood there before it."""

    code: str
    into: QLineEdit
    before: str


def moment_of(event: QKeyEvent) -> float:
    """When the key was pressed, in milliseconds: by the system's own stamp, so that a busy screen stretches no gap."""
    return float(event.timestamp()) or monotonic() * 1000


class ScanWatch(QObject):
    """Watches the lines of a page. A scan into any of them is taken out of it again and told, so that it is never a quantity.

    Signals:
        scanned: a Scan.
    """

    scanned = Signal(object)

    def __init__(self, parent: QObject, moment: Callable[[QKeyEvent], float] = moment_of) -> None:
        super().__init__(parent)
        self.moment = moment
        self._recogniser = ScannerRecogniser()
        self._line: QLineEdit | None = None
        self._before = ""

    def watch(self, line: QLineEdit) -> None:
        """Watches this line too. Call it after the field's own filters are set: the last filter sees a key first."""
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            return self._key(watched, event)
        return False

    def _key(self, line: QLineEdit, event: QKeyEvent) -> bool:
        at = self.moment(event)
        if event.key() in _ENDS:
            code = self._recogniser.ended(at) if line is self._line else None
            if code is None:
                return False
            line.setText(self._before)
            self.scanned.emit(Scan(code, line, self._before))
            return True
        text = event.text()
        if not text or not text.isprintable():
            return False
        if line is not self._line or not self._recogniser.is_in_run(at):
            self._line, self._before = line, line.text()
        self._recogniser.key(text, at)
        return False
