"""The field at the top of the counter: a scan, a name or a SKU, with suggestions that show price and stock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.suggest_field import SuggestField


class ItemField(SuggestField):
    """Enter or Tab takes the suggestion and the focus stays, ready for the next item; Enter on nothing does nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.input.setAccessibleName(self.tr("Item: scan, name or SKU"))
        self._words = QLabel(self.tr("scan, name or SKU"), self.input)
        self._words.setProperty("role", "muted")
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.input.textChanged.connect(self._make_room)

    def clear(self) -> None:
        """Ready for the next item."""
        self.take(None)

    def go_to_next(self) -> None:
        """Enter stays here: the next item follows (SELL-10)."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        taken = False
        if watched is self.input and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            taken = event.key() == Qt.Key.Key_Tab and self.is_list_open()
            if event.key() == Qt.Key.Key_Down and not self.text():
                # To the lines, as Up comes back from the first of them.
                self.input.focusNextChild()
                return True
            if event.key() == Qt.Key.Key_Escape and self.text() and not self.is_list_open():
                # What was typed goes first; a second Esc goes back.
                self.clear()
                return True
        return super().eventFilter(watched, event) or taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self, _text: str = "") -> None:
        hint = self._words.sizeHint()
        left = self.input.width() - hint.width() - theme().size(12)
        self._words.setGeometry(left, (self.input.height() - hint.height()) // 2, hint.width(), hint.height())
        typed = self.input.fontMetrics().horizontalAdvance(self.input.text()) + theme().size(24)
        self._words.setVisible(typed < left)
