"""A search box: a glass, the words, and what was typed told once the fingers rest."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from narayaneeyam_desktop.theme.icons import icon
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.recoloured import Recoloured

_REST_MILLISECONDS = 60


class SearchBox(QLineEdit):
    """A line to filter or to search with.

    Signals:
        searched: what is typed, 60 ms after the last key (str).
        left_downwards: Down was pressed: into the table.
    """

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, placeholder: str, *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "search")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(not key)
        self._glass = QAction(placeholder, self)
        self._glass.setEnabled(True)
        Recoloured(self, self._colour_glass)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._key = QLabel(key, self)
        self._key.setProperty("role", "pill")
        appear(self._key, bool(key))
        self._rest = QTimer(self, interval=_REST_MILLISECONDS, singleShot=True)
        self._rest.timeout.connect(self._tell)
        self.textChanged.connect(self._changed)

    def _colour_glass(self) -> None:
        self._glass.setIcon(icon("search", theme().colours.muted))

    def take_typing(self, text: str) -> None:
        """Goes on with letters that were typed elsewhere."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._rest.stop()
            self._tell()
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # the stub wants the exact event class
        hint = self._key.sizeHint()
        self._key.setGeometry(
            self.width() - hint.width() - theme().size(8),
            (self.height() - hint.height()) // 2,
            hint.width(),
            hint.height(),
        )

    def _changed(self, text: str) -> None:
        self._key.setVisible(bool(self._key.text()) and not text)
        self._rest.start()

    def _tell(self) -> None:
        self.searched.emit(self.text().strip())
