"""Buttons in a row, in two rows or more where long words or large letters leave no room for one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from narayaneeyam_desktop.theme.theme import theme


class WrappingRow(QLayout):
    """Ends at the right, or begins `from_left`. Asks for the room of one row, and is content with less once it may wrap."""

    def __init__(self, parent: QWidget | None = None, *, from_left: bool = False) -> None:
        super().__init__(parent)
        self._from_left = from_left
        self._items: list[QLayoutItem] = []
        self._may_wrap = False
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme().size(12))

    def insert(self, at: int, widget: QWidget) -> None:
        """Before the one that stands there now."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())

    def let_wrap(self, may_wrap: bool) -> None:
        """Whether there is too little room for one row."""
        if may_wrap != self._may_wrap:
            self._may_wrap = may_wrap
            self.update()

    def width_of_one_row(self) -> int:
        """Pixels in which all stand beside each other."""
        widths = [item.sizeHint().width() for item in self._shown()]
        return sum(widths) + self.spacing() * max(0, len(widths) - 1)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return self._may_wrap

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return sum(map(_height, rows)) + self._between() * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        return QSize(self.width_of_one_row(), _height(self._shown()))

    def minimumSize(self) -> QSize:
        hint = self.sizeHint()
        widest = max((item.sizeHint().width() for item in self._shown()), default=0)
        return QSize(widest, hint.height()) if self._may_wrap else hint

    def setGeometry(self, place: QRect) -> None:
        super().setGeometry(place)
        rows = self._rows(place.width())
        height = sum(map(_height, rows)) + self._between() * max(0, len(rows) - 1)
        y = place.top() + max(0, place.height() - height) // 2
        for row in rows:
            x = place.right() + 1
            if self._from_left:
                x = place.left() + sum(item.sizeHint().width() + self.spacing() for item in row) - self.spacing()
            for item in reversed(row):
                size = item.sizeHint()
                x -= size.width()
                item.setGeometry(QRect(QPoint(x, y + (_height(row) - size.height()) // 2), size))
                x -= self.spacing()
            y += _height(row) + self._between()

    def _between(self) -> int:
        return theme().size(8)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """One that ends at the right is filled from its end: the last, which is the primary one, has the most beside it."""
        rows: list[list[QLayoutItem]] = []
        left = 0
        shown = self._shown()
        for item in shown if self._from_left else reversed(shown):
            needed = item.sizeHint().width()
            if not rows or (self._may_wrap and needed + self.spacing() > left):
                rows.append([item])
                left = width - needed
            else:
                rows[-1].append(item)
                left -= needed + self.spacing()
        return rows if self._from_left else [row[::-1] for row in reversed(rows)]


def _height(row: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in row), default=0)
