"""The list under a suggest field: its model and how a line is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.cell_strokes import paint_pill, paint_text
from narayaneeyam_desktop.widgets.table_model import NO_PARENT

if TYPE_CHECKING:
    from narayaneeyam_desktop.widgets.suggest_field import Suggestion


class SuggestionModel(QAbstractListModel):
    """The suggestions of the moment."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._suggestions: list[Suggestion] = []

    def show(self, suggestions: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self._suggestions = list(suggestions)
        self.endResetModel()

    def suggestions(self) -> list[Suggestion]:
        return list(self._suggestions)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._suggestions)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        suggestion = self._suggestions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return suggestion.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(part for part in (suggestion.text, suggestion.tail, suggestion.state) if part)
        if role == Qt.ItemDataRole.UserRole:
            return suggestion
        return None


class SuggestionDelegate(QStyledItemDelegate):
    """Text, quieter tail, and the state as a pill at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme().size(100), theme().size(34))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        suggestion: Suggestion = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme().colours.tint))
            painter.drawRoundedRect(QRectF(rect), 4, 4)
        inside = rect.adjusted(theme().size(8), 0, -theme().size(8), 0)
        if suggestion.state:
            paint_pill(painter, inside, suggestion.state, suggestion.tone, right=True)
            taken = QFontMetrics(theme().font(11)).horizontalAdvance(suggestion.state) + theme().size(24)
            inside = inside.adjusted(0, 0, -taken, 0)
        paint_text(painter, inside, suggestion.text, suggestion.tail, strong=False)
        painter.restore()
