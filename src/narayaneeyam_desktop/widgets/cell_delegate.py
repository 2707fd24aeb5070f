"""Paints the cells of every table: text with a quieter tail, in two small lines where one would be cut; pills for states, a
tint and a mark for the selected row.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from narayaneeyam_desktop.theme.theme import TEXT_SIZE, theme
from narayaneeyam_desktop.widgets.cell_strokes import PILL_SIZE, paint_strokes, pill_strokes, text_strokes
from narayaneeyam_desktop.widgets.table_model import ColumnsModel


class CellDelegate(QStyledItemDelegate):
    """The one delegate of a table's view; what it paints was finished by the model."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._model: ColumnsModel[Any] | None = None

    def take(self, model: ColumnsModel[Any]) -> None:
        """The model whose cells are painted."""
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme().size(60), theme().size(34))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if self._model is None:
            return
        look, column, state = theme(), index.column(), option.state
        rect: QRect = option.rect
        left, top, width, height = rect.left(), rect.top(), rect.width(), rect.height()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(look.colours.tint))
            if column == 0 and state & QStyle.StateFlag.State_Active and self._view.hasFocus():
                painter.fillRect(QRect(left, top, 3, height), QColor(look.colours.leaf_text))
        painter.setPen(QColor(look.colours.line))
        painter.drawLine(left, top + height - 1, left + width - 1, top + height - 1)
        cell = self._model.cell(index.row(), column)
        if not cell.text:
            return
        padding = look.size(8)
        room = width - 2 * padding
        if cell.tone is None:
            strokes = text_strokes(cell.text, cell.tail, room, height, cell.right, cell.strong)
            paint_strokes(painter, left + padding, top, strokes)
            return
        # Its round ground is smoothed: the cells after it are not.
        painter.save()
        paint_strokes(painter, left + padding, top, pill_strokes(cell.text, cell.tone, room, height, cell.right))
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A cell that is cut says all its words under the pointer."""
        if event.type() == QEvent.Type.ToolTip and self._model is not None and index.isValid():
            cell = self._model.cell(index.row(), index.column())
            whole = f"{cell.text} {cell.tail}".strip()
            is_pill = cell.tone is not None
            font = theme().font(PILL_SIZE if is_pill else TEXT_SIZE, strong=cell.strong)
            around = theme().size(32 if is_pill else 16)
            if QFontMetrics(font).horizontalAdvance(whole) + around > option.rect.width():
                QToolTip.showText(event.globalPos(), whole, view)
                return True
        return super().helpEvent(event, view, option, index)
