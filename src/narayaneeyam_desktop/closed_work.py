"""Work with a clinic's file for which the clinic must be closed: a small window says so, then the sign-in comes again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.theme.theme import dress, theme
from narayaneeyam_desktop.widgets.small_parts import Card, small_text
from narayaneeyam_desktop.widgets.work_strip import Progress, WorkStrip


@dataclass(frozen=True, slots=True)
class ClosedWork:
    """What is done, and where somebody signs in afterwards."""

    folder: Path
    login: str
    work: Callable[..., None]


class ClosedWorkWindow(QWidget):
    """It cannot be closed while the work goes on."""

    def __init__(self) -> None:
        super().__init__()
        dress(self)
        size = theme().size
        self.setWindowTitle("Narayaneeyam")
        self.strip = WorkStrip()
        card = Card(self.tr("The key of the clinic's file is changed"))
        words = small_text(self.tr("Please do not switch the PC off. You sign in again when it is done."), "muted")
        words.setWordWrap(True)
        card.body.addWidget(words)
        card.body.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(size(24), size(24), size(24), size(24))
        column.addWidget(card)
        self.resize(size(520), size(200))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.strip.is_working():
            event.ignore()
        else:
            super().closeEvent(event)


class ClosedWorker(QObject):
    """Does it behind the closing of the clinic, on the same thread.

    Signals:
        done: (the ClosedWork, a Refused or None).
    """

    done = Signal(object)

    def __init__(self, wanted: ClosedWork, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted, self._background = wanted, background
        self.window = ClosedWorkWindow()
        self._progress = Progress()
        self.window.strip.follow(self._progress, self.tr("Writing the file anew."), can_stop=False)
        self.window.show()

    def begin(self) -> None:
        """The clinic's closing was asked for before."""
        work, told = self._wanted.work, self._progress.told
        self._background.change(self, lambda: work(told=told), done=self._ended, failed=self._ended)

    def _ended(self, refused: Refused | None) -> None:
        self.window.strip.end()
        self.done.emit((self._wanted, refused))
        self.window.close()
        self.window.deleteLater()
        self.deleteLater()
