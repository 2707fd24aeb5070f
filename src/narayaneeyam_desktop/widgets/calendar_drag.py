"""A calendar in which the mouse takes a block to another time: what M and the arrows do, in one movement (BOOK-54)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from narayaneeyam_desktop.theme.theme import SMALL_SIZE, theme
from narayaneeyam_desktop.widgets.calendar_days import Block, Cursor
from narayaneeyam_desktop.widgets.calendar_paint import fitted
from narayaneeyam_desktop.widgets.calendar_pieces import ToldCalendar
from narayaneeyam_desktop.widgets.time_field import minute_text

# Minutes to which a time without a slot is rounded.
_STEP = 5
# Pixels at 100 % from an edge at which the sheet scrolls on.
_EDGE = 24


@dataclass(frozen=True, slots=True)
class Taken:
    """A block was let go elsewhere; `lane` is the key of the lane, `starts` in minutes from midnight."""

    block: Block
    day: date
    lane: str
    starts: int


class MovableCalendar(ToldCalendar):
    """Blocks that `can_move` follow the mouse; Esc, or letting go where they were, leaves them there.

    Signals:
        taken: a block was let go at another time (Taken).
    """

    taken = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(today, parent)
        self._held: Block | None = None
        self._from = Cursor(today, 0, 0)
        self._pressed = QPointF()
        # Minutes between the beginning of the block and the mouse.
        self._grip = 0
        self._to: Cursor | None = None
        self._may_move = False

    def set_movable(self, may_move: bool) -> None:
        """Whether this person may take blocks elsewhere."""
        self._may_move = may_move

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        found = self._at(event.position())
        block = None if found is None else self.block_at(found)
        if not self._may_move or event.button() != Qt.MouseButton.LeftButton or found is None or block is None:
            return
        if block.can_move:
            self._held, self._from, self._pressed, self._to = block, found, event.position(), None
            self._grip = self.minute_at(event.position()) - block.starts

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        far = (event.position() - self._pressed).manhattanLength()
        if self._to is None and far < QApplication.startDragDistance():
            return
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scroll_at_edges(event.position())
        self._to = self._goes_to(self._held, event.position())
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, to = self._held, self._to
        self._let_go()
        if (
            held is not None
            and to is not None
            and (to.day, to.lane, to.starts)
            != (
                self._from.day,
                self._from.lane,
                held.starts,
            )
        ):
            self.taken.emit(Taken(held, to.day, self._lanes[to.lane][0], to.starts))
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._held is not None:
            self._let_go()
            return
        super().keyPressEvent(event)

    def paint_over(self, painter: QPainter) -> None:
        super().paint_over(painter)
        if self._held is None or self._to is None:
            return
        colours, scale, to = theme().colours, self.scale(), self._to
        column = self.column_of(to)
        top = scale.at(to.starts)
        box = QRectF(column.left() + 2, top + 1, column.width() - 3, self._held.minutes * scale.per_minute - 2)
        ground = QColor(colours.tint)
        ground.setAlpha(230)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(colours.leaf_text), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(theme().font(SMALL_SIZE, strong=True))
        line = painter.fontMetrics().height()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for at, words in enumerate((minute_text(to.starts), self._held.words)):
            row = QRectF(box.left() + 6, box.top() + at * line, box.width() - 8, line)
            if row.bottom() <= box.bottom() + 2:
                painter.drawText(row, left, fitted(words, row.width(), strong=True))

    def _goes_to(self, block: Block, where: QPointF) -> Cursor | None:
        """The free slot under the beginning of the block, else the nearest five minutes; None outside of the days."""
        inside = QPointF(where.x(), max(where.y(), self.head()))
        found = self._at(inside)
        if found is None:
            return None
        starts = self.minute_at(inside) - self._grip
        lane = self.lane_of(found.day, found.lane)
        slots = () if lane is None else lane.slots
        held = next((one for one in slots if one.starts <= starts + _STEP < one.starts + one.minutes), None)
        latest = 24 * 60 - block.minutes
        rounded = round(starts / _STEP) * _STEP
        return Cursor(found.day, found.lane, max(0, min(rounded if held is None else held.starts, latest)))

    def _scroll_at_edges(self, where: QPointF) -> None:
        edge, room = theme().size(_EDGE), self.viewport().rect()
        for bar, at, least, most in (
            (self.verticalScrollBar(), where.y(), self.head(), room.height()),
            (self.horizontalScrollBar(), where.x(), self.axis(), room.width()),
        ):
            by = -1 if at < least + edge else 1 if at > most - edge else 0
            if by:
                bar.setValue(bar.value() + by * edge // 2)

    def _let_go(self) -> None:
        self._held = self._to = None
        self.viewport().unsetCursor()
        self.viewport().update()
