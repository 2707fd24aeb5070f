"""The mouse on the board: over free days a bed is kept for somebody, a reservation goes to other days or another bed, and who
stays goes to another bed (STAY-75, STAY-77).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from narayaneeyam_desktop.rooms.board_rows import BedLine, BoardCell, DayBar
from narayaneeyam_desktop.rooms.board_view import BoardView
from narayaneeyam_desktop.theme.theme import theme

# Pixels at 100 % from an edge at which the board scrolls on.
_EDGE = 24


@dataclass(frozen=True, slots=True)
class ReservationTo:
    """Where a reservation is to go; `words` tell whose it is, `before` is where it stood (bed, from, to)."""

    reservation_id: str
    bed_id: str
    from_day: date
    to_day: date
    words: str
    before: tuple[str, date, date]


@dataclass(frozen=True, slots=True)
class StayTo:
    """The bed that somebody who stays is to move to."""

    admission_id: str
    words: str
    bed: BedLine


class DraggedBoard(BoardView):
    """The board with a mouse that holds on. Esc lets go.

    Signals:
        reservation_taken: a reservation was let go elsewhere (ReservationTo).
        stay_taken: somebody who stays was let go over another bed (StayTo).
        days_taken: free days of a bed, by one movement over them ((BoardCell of the first, the day of leaving)).
    """

    reservation_taken = Signal(object)
    stay_taken = Signal(object)
    days_taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_drag = False
        self._held: DayBar | None = None
        self._start: tuple[int, int] | None = None
        self._end: tuple[int, int] | None = None
        self._pressed = QPoint()

    def set_movable(self, may_drag: bool) -> None:
        """Whether this person reserves beds."""
        self._may_drag = may_drag

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        point = event.position().toPoint()
        at, cell = self._at(point), self.cell()
        if not self._may_drag or at is None or cell is None or point.x() < self._left():
            return
        may_go = cell.span is None or cell.span.reservation_id or cell.span.admission_id
        if event.button() == Qt.MouseButton.LeftButton and may_go:
            self._held, self._start, self._end, self._pressed = cell.span, at, None, point

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is None:
            super().mouseMoveEvent(event)
            return
        point = event.position().toPoint()
        if self._end is None and (point - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._scroll_at_edges(point)
        self._end = self._at(point) or self._end
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor if self._held else Qt.CursorShape.SizeHorCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, start, end = self._held, self._start, self._end
        self._let_go()
        super().mouseReleaseEvent(event)
        if start is None or end is None or start == end:
            return
        if held is None:
            self._take_days(start, end)
        elif held.admission_id is not None:
            if end[0] != start[0]:  # a stay has no other days
                self.stay_taken.emit(StayTo(held.admission_id, held.words, self._beds[end[0]]))
        elif held.reservation_id is not None:
            by = timedelta(days=end[1] - start[1])
            bed, before = self._beds[end[0]], self._beds[start[0]]
            to = held.from_day + by, held.to_day + by
            words, stood = held.words, (before.bed_id, held.from_day, held.to_day)
            self.reservation_taken.emit(ReservationTo(held.reservation_id, bed.bed_id, *to, words, stood))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._start is not None:
            self._let_go()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        box = self._ghost()
        if box is None:
            return
        size, colours = theme().size, theme().colours
        painter = QPainter(self.viewport())
        top = self._cell_rect(0, 0).top() + self.verticalScrollBar().value()
        painter.setClipRect(QRect(self._left(), top, self.viewport().width(), self.viewport().height()))
        ground = QColor(colours.tint)
        ground.setAlpha(200)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(colours.leaf_text), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, size(5), size(5))
        painter.end()

    def _ghost(self) -> QRect | None:
        """The days that are meant, in pixels."""
        if self._start is None or self._end is None:
            return None
        if self._held is None:
            row, first, last = self._start[0], *sorted((self._start[1], self._end[1]))
        else:
            row, by = self._end[0], 0 if self._held.admission_id else self._end[1] - self._start[1]
            first = max(0, (self._held.from_day - self._days[0]).days + by)
            last = (self._held.to_day - self._days[0]).days + by - 1
        left = self._cell_rect(row, first)
        return left.united(self._cell_rect(row, max(first, last))).adjusted(2, 4, -2, -5)

    def _take_days(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Only days that are free together: as far as the bed is."""
        row, first, last = start[0], *sorted((start[1], end[1]))
        bed, day = self._beds[row], self._days[first]
        cell = BoardCell(bed, day, bed.span_on(day))
        until = self._days[last] + timedelta(days=1)
        if cell.span is None:
            self.days_taken.emit((cell, until if cell.free_until is None else min(until, cell.free_until)))

    def _scroll_at_edges(self, point: QPoint) -> None:
        edge, room = theme().size(_EDGE), self.viewport().rect()
        top = self._cell_rect(0, 0).top() + self.verticalScrollBar().value()
        for bar, at, least, most in (
            (self.verticalScrollBar(), point.y(), top, room.height()),
            (self.horizontalScrollBar(), point.x(), self._left(), room.width()),
        ):
            by = -1 if at < least + edge else 1 if at > most - edge else 0
            if by:
                bar.setValue(bar.value() + by * edge // 2)

    def _let_go(self) -> None:
        self._held = self._start = self._end = None
        self.viewport().unsetCursor()
        self.viewport().update()
