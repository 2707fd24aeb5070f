"""Paints the cells of every table: text with a quieter tail, in two small lines where one would be cut; pills for states, a
tint and a mark for the selected row.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from narayaneeyam_desktop.theme.colours import Colours
from narayaneeyam_desktop.theme.theme import SMALL_SIZE, TEXT_SIZE, theme
from narayaneeyam_desktop.widgets.cell_lines import CellLine, cell_lines
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.table_model import STRONG_ROLE, TAIL_ROLE, TONE_ROLE

PILL_SIZE = 11
# A tail that needs more of the width than this share gives way to the text before it.
_TAIL_AT_MOST = 0.4


class CellDelegate(QStyledItemDelegate):
    """The one delegate; what it paints was finished by the model."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme().size(60), theme().size(34))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = theme().colours
        rect = option.rect
        painter.save()
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.tint))
            if index.column() == 0 and state & QStyle.StateFlag.State_Active and option.widget.hasFocus():
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.leaf_text))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        padding = theme().size(8)
        inside = rect.adjusted(padding, 0, -padding, 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        tone = index.data(TONE_ROLE)
        if text and tone:
            paint_pill(painter, inside, text, Tone(tone), right=self._is_right(index))
        elif text:
            tail, strong = str(index.data(TAIL_ROLE) or ""), bool(index.data(STRONG_ROLE))
            lines = () if self._is_right(index) else cell_lines(text, tail, inside.width(), strong=strong)
            if lines:
                _paint_lines(painter, inside, lines, strong=strong)
            else:
                paint_text(painter, inside, text, tail, right=self._is_right(index), strong=strong)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A cell that is cut says all its words under the pointer."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        whole = f"{text} {index.data(TAIL_ROLE) or ''}".strip()
        is_pill = index.data(TONE_ROLE) is not None
        font = theme().font(PILL_SIZE if is_pill else TEXT_SIZE, strong=bool(index.data(STRONG_ROLE)))
        around = theme().size(32 if is_pill else 16)
        if (
            event.type() == QEvent.Type.ToolTip
            and QFontMetrics(font).horizontalAdvance(whole) + around > option.rect.width()
        ):
            QToolTip.showText(event.globalPos(), whole, view)
            return True
        return super().helpEvent(event, view, option, index)

    def _is_right(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return bool(index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight)


def paint_text(painter: QPainter, inside: QRect, text: str, tail: str, *, right: bool, strong: bool) -> None:
    """One line with its quieter tail."""
    colours = theme().colours
    font = theme().font(TEXT_SIZE, strong=strong)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(QColor(colours.ink))
    shown = cut_for_tail(text, "" if right else tail, inside.width(), metrics)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    _draw(painter, QRectF(inside), side, shown)
    used = metrics.horizontalAdvance(shown) + metrics.horizontalAdvance(" ")
    if tail and used < inside.width() and not right:
        painter.setFont(theme().font())
        painter.setPen(QColor(colours.muted))
        rest = inside.adjusted(used, 0, 0, 0)
        shown = QFontMetrics(painter.font()).elidedText(tail, Qt.TextElideMode.ElideRight, rest.width())
        _draw(painter, QRectF(rest), Qt.AlignmentFlag.AlignLeft, shown)


def _paint_lines(painter: QPainter, inside: QRect, lines: Sequence[CellLine], *, strong: bool) -> None:
    """One below the other, in small letters, within the row of one height."""
    height = inside.height() / len(lines)
    for at, line in enumerate(lines):
        # A little nearer to each other than to the lines of the rows.
        nearer = theme().size(1) * (1 if at == 0 else -1) if len(lines) > 1 else 0
        room = QRectF(inside.left(), inside.top() + at * height + nearer, inside.width(), height)
        if line.text:
            painter.setFont(theme().font(SMALL_SIZE, strong=strong))
            painter.setPen(QColor(theme().colours.ink))
            _draw(painter, room, Qt.AlignmentFlag.AlignLeft, line.text)
            room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(f"{line.text} "))
        if line.tail:
            painter.setFont(theme().font(SMALL_SIZE))
            painter.setPen(QColor(theme().colours.muted))
            _draw(painter, room, Qt.AlignmentFlag.AlignLeft, line.tail)


def cut_for_tail(text: str, tail: str, width: int, metrics: QFontMetrics) -> str:
    """The text in so many pixels: where there is no room it is cut short before a short tail is, so that an age stands whole."""
    wanted = QFontMetrics(theme().font()).horizontalAdvance(tail) + metrics.horizontalAdvance(" ") if tail else 0
    kept = wanted if wanted <= width * _TAIL_AT_MOST else 0
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - kept)


def paint_pill(painter: QPainter, inside: QRect, text: str, tone: Tone, *, right: bool) -> None:
    """A state on its ground."""
    ink, ground = pill_colours(theme().colours, tone)
    font = theme().font(PILL_SIZE)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width() - theme().size(16))
    width = metrics.horizontalAdvance(shown) + theme().size(16)
    height = metrics.height() + theme().size(3)
    left = inside.right() - width + 1 if right else inside.left()
    box = QRectF(left, inside.center().y() - height / 2 + 0.5, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(QColor(ink))
    painter.setFont(font)
    _draw(painter, box, Qt.AlignmentFlag.AlignHCenter, shown)


def _draw(painter: QPainter, room: QRectF, side: Qt.AlignmentFlag, text: str) -> None:
    """One line on the base line of the theme's font: scripts of different height in a row would stand up and down."""
    metrics = painter.fontMetrics()
    width = metrics.horizontalAdvance(text)
    left = {
        Qt.AlignmentFlag.AlignRight: room.right() - width,
        Qt.AlignmentFlag.AlignHCenter: room.center().x() - width / 2,
    }.get(side, room.left())
    painter.drawText(QPointF(left, room.center().y() + (metrics.ascent() - metrics.descent()) / 2), text)


def pill_colours(colours: Colours, tone: Tone) -> tuple[str, str]:
    """Ink and ground of a pill."""
    return {
        Tone.PLAIN: (colours.ink, colours.quiet),
        Tone.LEAF: (colours.leaf_text, colours.tint),
        Tone.AMBER: (colours.amber, colours.amber_ground),
        Tone.RED: (colours.red, colours.red_ground),
        Tone.BLUE: (colours.blue, colours.blue_ground),
    }[tone]
