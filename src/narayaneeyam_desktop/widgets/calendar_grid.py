"""The calendar with its cursor: arrows move over slots and bookings, Enter opens; the mouse does the same (BOOK-43)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.calendar_days import (
    Block,
    Cursor,
    GridDay,
    LaneDay,
    Stop,
    monday_of,
    next_stop,
    stop_at,
    stops_of,
)
from narayaneeyam_desktop.widgets.calendar_paint import block_box
from narayaneeyam_desktop.widgets.calendar_sheet import CalendarSheet


@dataclass(frozen=True, slots=True)
class Place:
    """Where the cursor stands: `lane` is its key, `stop` what is there; without one `absent` may say why nobody sits then."""

    day: date
    lane: str
    stop: Stop | None
    absent: str = ""


class CalendarGrid(CalendarSheet):
    """The scrolled calendar.

    Signals:
        place_changed: the cursor stands elsewhere, or something else stands there (Place).
        opened: Enter, or two clicks (Place).
    """

    place_changed = Signal(object)
    opened = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(today, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._cursor = Cursor(today, 0, 0)
        self._told: Place | None = None
        self._has_place = False

    def show_lanes(self, lanes: Sequence[tuple[str, str]], days_in_sight: int) -> None:
        """Lanes as (key, heading), and how many days fit beside each other. What was known of other lanes is forgotten."""
        place = self.place()
        if tuple(lanes) != self._lanes:
            self._lanes = tuple(lanes)
            self._days.clear()
        self._in_sight = days_in_sight
        number = next((at for at, (key, _words) in enumerate(self._lanes) if key == place.lane), 0)
        self._cursor = Cursor(place.day, number, self._cursor.starts, self._cursor.key)
        self.measure()
        self._bring_day(self._cursor.day, anew=True)
        self.ask_for_need()

    def show_days(self, days: Sequence[GridDay]) -> None:
        """What these days hold now."""
        self.keep_days(days)
        self._cursor = self._in_its_lane(self._cursor)
        lanes = self.lanes_on(self._cursor.day)
        if lanes and self._cursor.lane not in lanes:
            self._cursor = Cursor(self._cursor.day, lanes[0], self._cursor.starts)
        self._begin_where_work_is()
        self._tell()

    def place(self) -> Place:
        key = self._lanes[self._cursor.lane][0] if self._cursor.lane < len(self._lanes) else ""
        shown, lane = self._days.get(self._cursor.day), self._lane()
        why = [one.words for one in lane.absent] if lane is not None else []
        closed = shown.closed if shown is not None else ""
        return Place(self._cursor.day, key, self._stop(), closed or "; ".join(why))

    def go_to(self, day: date, lane: str | None = None, starts: int | None = None, key: str = "") -> None:
        """Puts the cursor there and brings it into sight."""
        self._has_place = True
        number = next((at for at, (one, _words) in enumerate(self._lanes) if one == lane), self._cursor.lane)
        self._move(Cursor(self.within(day), number, self._cursor.starts if starts is None else starts, key))

    def step_weeks(self, by: int) -> None:
        """The same time so many weeks later."""
        self.go_to(self._cursor.day + timedelta(weeks=by))

    def say(self, words: str) -> None:
        """What a screen reader says of the place of the cursor."""
        if words != self.accessibleName():
            self.setAccessibleName(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step_aside(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(self._cursor.day, None, 0 if key == Qt.Key.Key_Home else 24 * 60)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.place())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        found = self._at(event.position())
        if found is not None:
            self._move(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._at(event.position()) is not None:
            self.opened.emit(self.place())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def words_at(self, where: QPointF) -> str:
        """The whole of what is cut there: who is booked, why nobody sits, whose lane it is."""
        heading = where.y() < self.head()
        found = self._at(QPointF(where.x(), self.head()) if heading else where)
        if found is None:
            return ""
        lane, block = self.lane_of(found.day, found.lane), self.block_at(found)
        if heading or lane is None:
            return self._lanes[found.lane][1]
        away = [one.words for one in lane.absent if one.starts <= found.starts < one.ends]
        return block.spoken if block is not None else "; ".join(away)

    def block_at(self, cursor: Cursor) -> Block | None:
        """What is booked there."""
        lane = self.lane_of(cursor.day, cursor.lane)
        return next((one for one in lane.blocks if one.key == cursor.key), None) if lane and cursor.key else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()
        self._bring_day(self._cursor.day, anew=True)
        self.ask_for_need()

    def paint_over(self, painter: QPainter) -> None:
        box = self._cursor_box()
        if box is None:
            return
        colours = theme().colours
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.leaf_text if self.hasFocus() else colours.field_line), 2))
        painter.drawRoundedRect(box, 3, 3)

    def _lane(self) -> LaneDay | None:
        return self.lane_of(self._cursor.day, self._cursor.lane)

    def _stop(self) -> Stop | None:
        lane = self._lane()
        return None if lane is None else stop_at(lane, self._cursor)

    def _step(self, by: int) -> None:
        lane = self._lane()
        stop = None if lane is None else next_stop(lane, self._cursor, by)
        if stop is not None:
            self._move(Cursor(self._cursor.day, self._cursor.lane, stop.starts, stop.key))

    def _step_aside(self, by: int) -> None:
        """The next lane, and from the last one the next day."""
        here = self._stop()
        starts = self._cursor.starts if here is None else here.starts
        day, lanes = self._cursor.day, self.lanes_on(self._cursor.day)
        at = (lanes.index(self._cursor.lane) if self._cursor.lane in lanes else 0) + by
        if not 0 <= at < len(lanes):
            day = self.within(day + timedelta(days=by))
            lanes = self.lanes_on(day)
            at = 0 if by > 0 else len(lanes) - 1
        self._move(Cursor(day, lanes[at] if lanes else 0, starts))

    def _in_its_lane(self, cursor: Cursor) -> Cursor:
        """What is looked for by its key may stand in any lane of the day."""
        shown = self._days.get(cursor.day)
        for number, lane in enumerate(shown.lanes if shown is not None and cursor.key else ()):
            for block in lane.blocks:
                if block.key == cursor.key:
                    return Cursor(cursor.day, number, block.starts, cursor.key)
        return cursor

    def _move(self, cursor: Cursor) -> None:
        self._cursor = self._in_its_lane(cursor)
        self._bring_day(cursor.day)
        self._bring_time()
        self.update_days()
        self._tell()

    def _bring_day(self, day: date, *, anew: bool = False) -> None:
        """Scrolls where the whole day is not in sight; a view of seven days then begins on a Monday."""
        number, at = (day - self._first).days, self.horizontalScrollBar().value()
        inside = self.viewport().width() - self.axis()
        left, right = self.edges_of(number)
        if not anew and at <= left and right <= at + max(inside, right - left):
            return
        is_whole_week = self._in_sight > 1 and self.day_width() * self._in_sight <= inside
        start = (monday_of(day) - self._first).days if is_whole_week else number
        self.horizontalScrollBar().setValue(self.edges_of(start)[0])

    def _bring_time(self) -> None:
        box = self._cursor_box()
        if box is None:
            return
        down, top, bottom = self.verticalScrollBar(), self.head(), self.viewport().height()
        if box.top() < top:
            down.setValue(round(down.value() + box.top() - top - theme().size(8)))
        elif box.bottom() > bottom:
            down.setValue(round(down.value() + box.bottom() - bottom + theme().size(8)))

    def _cursor_box(self) -> QRectF | None:
        if not self._lanes:
            return None
        lane, stop, scale = self._lane(), self._stop(), self.scale()
        column = self._column((self._cursor.day - self._first).days, self._cursor.lane)
        if lane is None or stop is None:
            height = self.viewport().height() - self.head() - 4
            return QRectF(column.left() + 2, self.head() + 2, column.width() - 4, height)
        if stop.block is not None:
            for block, at, beside in lane.placed:
                if block is stop.block:
                    return block_box(column, block, at, beside, scale)
        top = scale.at(stop.starts)
        return QRectF(column.left() + 2, top + 1, column.width() - 3, stop.minutes * scale.per_minute - 2)

    def minute_at(self, where: QPointF) -> int:
        """The minute of the day at this height."""
        scale = self.scale()
        return int(self._opens + (where.y() - scale.top) / scale.per_minute)

    def column_of(self, cursor: Cursor) -> QRectF:
        """Where the lane of a place stands across; it has no height."""
        return self._column((cursor.day - self._first).days, cursor.lane)

    def _column(self, number: int, lane: int) -> QRectF:
        lanes = self.lanes_on(self._first + timedelta(days=number))
        width = self.width_of(number) / max(1, len(lanes))
        at = lanes.index(lane) if lane in lanes else 0
        return QRectF(self.left_of(number) + at * width, self.head(), width, 0)

    def _begin_where_work_is(self) -> None:
        """Opened without a place, it stands at what is now, else at the first session of the day."""
        lane = self._lane()
        stops = () if self._has_place or lane is None else stops_of(lane)
        if not stops:
            return
        self._has_place = True
        first, last = stops[0].starts, stops[-1].starts + stops[-1].minutes
        now = self._now if self._now is not None and self._cursor.day == self._today else first
        self._cursor = Cursor(self._cursor.day, self._cursor.lane, now if first <= now < last else first)
        box = self._cursor_box()
        if box is not None:
            # With what was before and what comes.
            down, room = self.verticalScrollBar(), self.viewport().height() - self.head()
            down.setValue(round(down.value() + box.top() - self.head() - room / 3))

    def _at(self, where: QPointF) -> Cursor | None:
        """What the mouse points at."""
        if where.x() < self.axis() or where.y() < self.head() or not self._lanes:
            return None
        number = self.number_at(int(where.x()) - self.axis() + self.horizontalScrollBar().value())
        day = self.within(self._first + timedelta(days=number))
        lanes = self.lanes_on(day)
        share = (where.x() - self.left_of(number)) / self.width_of(number)
        column = lanes[min(max(0, int(share * len(lanes))), len(lanes) - 1)]
        scale, minute = self.scale(), self.minute_at(where)
        lane = self.lane_of(day, column)
        if lane is None:
            return Cursor(day, column, minute)
        for block, at, beside in lane.placed:
            if block_box(self._column(number, column), block, at, beside, scale).contains(where):
                return Cursor(day, column, block.starts, block.key)
        held = next((one for one in lane.slots if one.starts <= minute < one.starts + one.minutes), None)
        return Cursor(day, column, minute if held is None else held.starts)

    def _tell(self) -> None:
        place = self.place()
        if place != self._told:
            self._told = place
            self.place_changed.emit(place)
