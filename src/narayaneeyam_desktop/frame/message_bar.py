"""The quiet bar: one sentence for a few seconds, with Undo where something can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from narayaneeyam_desktop.theme.theme import theme

_SECONDS = 6
_SECONDS_WITH_UNDO = 12


class MessageBar(QFrame):
    """Floats above the footer and goes away by itself; a new sentence replaces the old one. The focus stays where it is."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("role", "messageBar")
        self._over = over
        self._undo_work: Callable[[], None] | None = None
        self._row = row = QHBoxLayout(self)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(False)
        row.addWidget(self._words)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.clicked.connect(self._undo_it)
        row.addWidget(self._undo)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, undo: Callable[[], None] | None = None, link: str = "") -> None:
        """`link` are the words of the button, where it does something else than undo."""
        self._undo_work = undo
        self._undo.setText(link or self.tr("Undo"))
        self._undo.setVisible(undo is not None)
        size = theme().size
        # The button brings its own room at the end; bare words need as much as at their beginning.
        self._row.setContentsMargins(size(16), size(4), size(8 if undo is not None else 16), size(4))
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setMinimumHeight(theme().size(42))
        self._place()
        self.show()
        self.raise_()
        self._timer.start((_SECONDS if undo is None else _SECONDS_WITH_UNDO) * 1000)

    def text(self) -> str:
        """The sentence shown now; empty when there is none."""
        return self._words.text() if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._over.width() - theme().size(32)
        self._words.setWordWrap(
            self._words.fontMetrics().horizontalAdvance(self._words.text()) > room - theme().size(120)
        )
        width = min(room, self.sizeHint().width())
        height = max(
            theme().size(42), self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        )
        self.setGeometry(
            (self._over.width() - width) // 2, self._over.height() - height - theme().size(12), width, height
        )

    def _undo_it(self) -> None:
        self.hide()
        work, self._undo_work = self._undo_work, None
        if work is not None:
            work()
