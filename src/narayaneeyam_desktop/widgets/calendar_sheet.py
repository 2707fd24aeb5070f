"""The sheet of a calendar: it scrolls over two years, paints only what is in sight, and asks for what it does not know (BOOK-44)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from narayaneeyam_desktop.theme.theme import SMALL_SIZE, theme
from narayaneeyam_desktop.widgets.calendar_days import GridDay, LaneDay, edges_by_lanes, hours_of, monday_of
from narayaneeyam_desktop.widgets.calendar_heading import heading_width, paint_heading, paint_hours
from narayaneeyam_desktop.widgets.calendar_paint import Scale, paint_day_line
from narayaneeyam_desktop.widgets.calendar_tiles import DayTiles

_BEFORE, _AFTER = 53, 53  # weeks that can be scrolled to
_NARROWEST_LANE = 48
_PER_MINUTE = 1.75  # pixels at 100 %
_SHORTEST_SLOT = 19  # pixels: the least height of a slot with one line of small letters
_TWO_LINES = 34  # the same where lanes are narrow and a name needs two
_USUAL_SLOT = 15
_USUAL_HOURS = (9 * 60, 17 * 60)


class CalendarSheet(QAbstractScrollArea):
    """Days beside each other, each with one lane for each doctor; how many days fit is the view: one, or seven.

    Signals:
        weeks_needed: Mondays of weeks in sight that are not known (tuple of dates), the first in sight first.
    """

    weeks_needed = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._today = today
        self._first = monday_of(today) - timedelta(weeks=_BEFORE)
        self._count = (_BEFORE + _AFTER) * 7
        self._lanes: tuple[tuple[str, str], ...] = ()
        self._days: dict[date, GridDay] = {}
        self._stale: set[date] = set()
        self._in_sight = 7
        self._opens, self._closes = _USUAL_HOURS
        self._shortest = _USUAL_SLOT
        self._now: int | None = None
        # By week and width of a day, until something else is shown: each painting asks for them again and again.
        self._week_edges: dict[tuple[int, int], tuple[int, ...]] = {}
        self._tiles = DayTiles()
        # Milliseconds; less would not give what waits for the screen its turn.
        self._rest = QTimer(self, singleShot=True, interval=1)
        self._rest.timeout.connect(self.update_days)
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)

    def forget(self) -> None:
        """Something changed: what is in sight is asked for again, and stays on the screen until it comes."""
        self.forget_unseen()
        self.ask_for_need()

    def forget_unseen(self) -> None:
        """The same of a page that is behind another one: it asks when it is shown."""
        self._stale = set(self._days)

    def show_now(self, today: date, minute: int) -> None:
        """The line of this moment, in minutes of today."""
        self._today, self._now = today, minute
        self.viewport().update()

    def is_known(self, day: date) -> bool:
        return day in self._days and day not in self._stale

    def first_in_sight(self) -> date:
        return self._first + timedelta(days=self.span()[0])

    def last_in_sight(self) -> date:
        return self._first + timedelta(days=self.span()[1])

    def day_width(self) -> int:
        """Pixels of one day in the view as it is, where all days have as many lanes."""
        inside = self.viewport().width() - self.axis()
        narrowest = theme().size(_NARROWEST_LANE) * max(1, len(self._lanes))
        return max(narrowest, inside // self._in_sight, 1)

    def span(self) -> tuple[int, int]:
        """The first and the last day in sight, by number."""
        inside, at = self.viewport().width() - self.axis(), self.horizontalScrollBar().value()
        return self.number_at(at), min(self.number_at(at + max(1, inside) - 1), self._count - 1)

    def number_at(self, across: int) -> int:
        """The number of the day at so many pixels of the whole sheet."""
        week, rest = divmod(across, 7 * self.day_width())
        return week * 7 + max(0, bisect_right(self._edges(week), rest, hi=7) - 1)

    def edges_of(self, number: int) -> tuple[int, int]:
        """Where a day begins and ends, in pixels of the whole sheet."""
        week, weekday = divmod(number, 7)
        edges, start = self._edges(week), week * 7 * self.day_width()
        return start + edges[weekday], start + edges[weekday + 1]

    def _edges(self, week: int) -> tuple[int, ...]:
        """A day on which many sit has more of the week's width than one on which nobody does."""
        width = self.day_width()
        if (week, width) not in self._week_edges:
            self._week_edges[week, width] = self._measured_edges(week, width)
        return self._week_edges[week, width]

    def _measured_edges(self, week: int, width: int) -> tuple[int, ...]:
        known = [self._days.get(self._first + timedelta(days=7 * week + n)) for n in range(7)]
        if self._in_sight == 1 or any(day is None for day in known):
            return tuple(width * n for n in range(8))
        lanes = [1 if day is None or day.is_empty else len(day.lanes_in_use()) for day in known]
        widest = max(heading_width(self._first + timedelta(days=7 * week + n)) for n in range(7))
        return edges_by_lanes(lanes, 7 * width, min(width, widest))

    def ask_for_need(self) -> None:
        """Tells which weeks in sight are not known."""
        if not self._lanes or self.viewport().width() <= self.axis():
            return
        first, last = self.span()
        days = (self._first + timedelta(days=number) for number in range(first, last + 1))
        mondays = dict.fromkeys(monday_of(day) for day in days)
        needed = tuple(monday for monday in mondays if not self.is_known(monday))
        if needed:
            self.weeks_needed.emit(needed)

    def keep_days(self, days: Sequence[GridDay]) -> None:
        """What these days hold now. The hours of the sheet grow with what stands there, and never shrink."""
        for each in days:
            if self._days.get(each.day) != each:  # what is the same stays painted
                self._days[each.day] = each
                self._tiles.is_whole = False
            self._stale.discard(each.day)
        hours = hours_of(days)
        slots = (slot.minutes for each in days for lane in each.lanes for slot in lane.slots)
        self._shortest = min([self._shortest, *slots])
        if hours is not None:
            self._opens, self._closes = min(hours[0], self._opens), max(hours[1], self._closes)
        self.measure()
        self.viewport().update()

    def lanes_on(self, day: date) -> tuple[int, ...]:
        """The numbers of the lanes that are shown on a day: all of them side by side in a view of one day, else those in use."""
        shown = self._days.get(day)
        if shown is None or self._in_sight == 1:
            return tuple(range(len(self._lanes)))
        return shown.lanes_in_use()

    def lane_of(self, day: date, number: int) -> LaneDay | None:
        shown = self._days.get(day)
        return shown.lanes[number] if shown is not None and number < len(shown.lanes) else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask_for_need()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._tiles.clear()
            self.measure()
            self.viewport().update()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def update_days(self) -> None:
        """Below the names of days and doctors something is to be painted."""
        self.viewport().update(self._body())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis, top, scale = self.axis(), self.head(), self.scale()
        painter.fillRect(self.viewport().rect(), QColor(theme().colours.ground))
        body = self._body()
        painter.setClipRect(body)
        first, last = self.span()
        self._paint_days(painter, first, last, QRectF(body), scale)
        self._paint_now(painter, body, scale)
        self.paint_over(painter)
        painter.setClipping(False)
        if event.rect().top() < top:
            self._paint_headings(painter, body, first, last)
        if event.rect().left() < axis:
            paint_hours(painter, QRectF(0, top, axis, body.height()), scale, self._closes)
        painter.end()

    def _body(self) -> QRect:
        """Where the days are."""
        axis, top = self.axis(), self.head()
        return QRect(axis, top, self.viewport().width() - axis, self.viewport().height() - top)

    def _paint_headings(self, painter: QPainter, body: QRect, first: int, last: int) -> None:
        painter.save()
        painter.setClipRect(QRect(body.left(), 0, body.width(), body.top()))
        for number in range(first, last + 1):
            day = self._first + timedelta(days=number)
            box = QRectF(self.left_of(number), 0, self.width_of(number), body.top())
            paint_heading(painter, box, day, self._headings(day), is_today=day == self._today, visible=QRectF(body))
        painter.restore()

    def _paint_days(self, painter: QPainter, first: int, last: int, body: QRectF, scale: Scale) -> None:
        self._tiles.begin(self.devicePixelRatioF())
        for number in range(first, last + 1):
            day = self._first + timedelta(days=number)
            shown = self._days.get(day)
            if shown is not None:
                box = QRectF(self.left_of(number), body.top(), self.width_of(number), body.height())
                self._tiles.lay(painter, shown, self.lanes_on(day), box, scale)
                paint_day_line(painter, box)
        self._tiles.end()
        if not self._tiles.is_whole:
            self._rest.start()

    def is_whole(self) -> bool:
        """Whether everything in sight is known and painted."""
        first, last = self.span()
        days = (self._first + timedelta(days=number) for number in range(first, last + 1))
        return self._tiles.is_whole and all(self.is_known(day) for day in days)

    def paint_over(self, painter: QPainter) -> None:
        """What stands above the days: the cursor."""

    def axis(self) -> int:
        """Pixels of the hours at the left, with what is left over when whole days have their share."""
        hours = _letters(theme().scale).hours + theme().size(12)
        return hours + max(0, self.viewport().width() - hours) % self._in_sight

    def head(self) -> int:
        """Pixels of the days and lanes above."""
        letters = _letters(theme().scale)
        line, small = letters.line + theme().size(6), letters.small
        # Beside each other in a week names need two lines.
        lines = 0 if len(self._lanes) < 2 else 1 if self._in_sight == 1 else 2
        return line + (lines * small + theme().size(4) if lines else 0)

    def scale(self) -> Scale:
        return Scale(self.head() - self.verticalScrollBar().value(), self._opens, self.per_minute())

    def per_minute(self) -> float:
        least = _TWO_LINES if self._in_sight > 1 and len(self._lanes) > 1 else _SHORTEST_SLOT
        return max(_PER_MINUTE, least / self._shortest) * theme().scale

    def left_of(self, number: int) -> float:
        return self.axis() + self.edges_of(number)[0] - self.horizontalScrollBar().value()

    def width_of(self, number: int) -> int:
        left, right = self.edges_of(number)
        return right - left

    def within(self, day: date) -> date:
        """The day, or the nearest that can be scrolled to."""
        return max(self._first, min(day, self._first + timedelta(days=self._count - 1)))

    def measure(self) -> None:
        """The scroll bars for what is shown."""
        self._week_edges.clear()
        inside, height = self.viewport().width() - self.axis(), self.viewport().height() - self.head()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, self._count * self.day_width() - inside))
        across.setPageStep(max(1, inside))
        across.setSingleStep(max(1, self.day_width() // 8))
        down.setRange(0, max(0, round((self._closes - self._opens) * self.per_minute() - height)))
        down.setPageStep(max(1, height))
        down.setSingleStep(round(_USUAL_SLOT * self.per_minute()))

    def _headings(self, day: date) -> list[str]:
        """The names above the lanes; none where there is only one, or nobody."""
        shown = self._days.get(day)
        nobody = shown is not None and shown.is_empty and self._in_sight > 1
        return [] if len(self._lanes) < 2 or nobody else [self._lanes[lane][1] for lane in self.lanes_on(day)]

    def _paint_now(self, painter: QPainter, body: QRect, scale: Scale) -> None:
        number = (self._today - self._first).days
        first, last = self.span()
        if self._now is None or not first <= number <= last:
            return
        red = QColor(theme().colours.red)
        left, y = self.left_of(number), scale.at(self._now)
        begins = QPointF(max(left, body.left()), y)
        # A point and dashes: a line through a name would be read as a booking that was struck out.
        painter.setPen(QPen(red, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(begins, QPointF(left + self.width_of(number), y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(red)
        painter.drawEllipse(begins, theme().size(4), theme().size(4))

    def _scrolled(self, _value: int) -> None:
        self.ask_for_need()


@dataclass(frozen=True, slots=True)
class _Letters:
    """Pixels: the height of a line, of one in small letters, and the width of an hour."""

    line: int
    small: int
    hours: int


@lru_cache(maxsize=8)
def _letters(_scale: float) -> _Letters:
    """Asked for by every part of a painting."""
    small = QFontMetrics(theme().font(SMALL_SIZE))
    return _Letters(QFontMetrics(theme().font()).height(), small.height(), small.horizontalAdvance("12 PM"))
