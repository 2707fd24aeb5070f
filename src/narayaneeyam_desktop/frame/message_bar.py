"""The quiet bar: one sentence for a few seconds, with Undo where something can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import LinkButton
from narayaneeyam_desktop.widgets.announce import announce

_SECONDS = 6
_SECONDS_WITH_UNDO = 12


class MessageBar(QFrame):
    """Goes away by itself; a new sentence replaces the old one. The focus stays where it is; a screen reader says the sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "messageBar")
        size = theme().size
        self._undo_work: Callable[[], None] | None = None
        self._row = row = QHBoxLayout(self)
        row.setSpacing(size(8))
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(self._words, 1)
        self._undo = LinkButton(self.tr("Undo"))
        self._undo.clicked.connect(self.follow)
        row.addWidget(self._undo)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, sentence: str, undo: Callable[[], None] | None = None, link: str = "") -> None:
        """`link` are the words of the button, where it does something else than undo."""
        self._undo_work = undo
        words = link or self.tr("Undo")
        self._undo.setText(f"{words}  Alt Z")
        self._undo.setAccessibleName(words)
        self._undo.setVisible(undo is not None)
        size = theme().size
        # The button brings its own room at the end; bare words need as much as at their beginning.
        self._row.setContentsMargins(size(16), size(2), size(8 if undo is not None else 16), size(2))
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setFixedWidth(self._width_of(sentence))
        self.show()
        announce(self, sentence)
        self._timer.start((_SECONDS if undo is None else _SECONDS_WITH_UNDO) * 1000)

    def text(self) -> str:
        """The sentence shown now; empty when there is none."""
        return self._words.text() if self.isVisible() else ""

    def follow(self) -> None:
        """Undoes, or does what the button offers; nothing when there is no button."""
        if not self.isVisible():
            return
        work, self._undo_work = self._undo_work, None
        if work is not None:
            self.hide()
            work()

    def fit(self) -> None:
        """The room beside the bar has changed: the sentence is laid out in the room of now."""
        if self.isVisible():
            self.setFixedWidth(self._width_of(self._words.text()))

    def _width_of(self, sentence: str) -> int:
        """Pixels: one line where there is room for it, else all there is."""
        margins = self._row.contentsMargins()
        wanted = (
            self._words.fontMetrics().horizontalAdvance(sentence) + margins.left() + margins.right() + theme().size(2)
        )
        if self._undo_work is not None:
            wanted += self._undo.sizeHint().width() + self._row.spacing()
        place = self.parentWidget()
        return wanted if place is None else min(wanted, max(theme().size(200), place.width() - theme().size(32)))


class MessagePlace(QWidget):
    """Room under the page that belongs to the bar alone, so that a message covers nothing and the page does not jump.

    A sentence of several lines makes it higher for its seconds.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme().size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, size(4))
        self.bar = MessageBar(self)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self.setMinimumHeight(size(34))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.bar.fit()
