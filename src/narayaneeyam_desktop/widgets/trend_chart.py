"""How measured values went over time: lines on one scale, painted here. Left and Right walk from measure to measure.

Colour never speaks alone: each line has its name and its last value beside its end, and a shape of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_desktop.formats import EMPTY, date_text, grouped, moment_text
from narayaneeyam_desktop.theme.theme import SMALL_SIZE, theme
from narayaneeyam_desktop.widgets.painted import Painted, Piece

_LEAST_HEIGHT = 132
_LEAST_WIDTH = 260
_DOT = 3.0


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One measure: when, how much, and how it is said ("72.5 kg")."""

    at: datetime
    value: float
    text: str


@dataclass(frozen=True, slots=True)
class Trend:
    """One line: its name and its measures, the oldest first."""

    name: str
    points: tuple[TrendPoint, ...]


@dataclass(frozen=True, slots=True)
class _Scale:
    """From time and value to a place in the box."""

    box: QRectF
    first: float
    last: float
    low: float
    high: float

    def at(self, point: TrendPoint) -> QPointF:
        across = (point.at.timestamp() - self.first) / (self.last - self.first) if self.last > self.first else 0.5
        up = (point.value - self.low) / (self.high - self.low)
        return QPointF(self.box.left() + across * self.box.width(), self.box.bottom() - up * self.box.height())


class TrendChart(Painted, QWidget):
    """Up to three lines over one time. Without two measures it says that there is nothing to compare yet.

    Signals:
        point_chosen: (Trend, TrendPoint) that the keys or the mouse stand on, or None.
    """

    point_chosen = Signal(object)

    told_as = QAccessible.Role.Chart
    piece_told_as = QAccessible.Role.StaticText

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._trends: tuple[Trend, ...] = ()
        self._limits: tuple[float, float] | None = None
        self._chosen: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._say()

    def show_trends(
        self, trends: Sequence[Trend], *, title: str | None = None, limits: tuple[float, float] | None = None
    ) -> None:
        """`limits` is the lowest and highest value that the scale shows at the least (0 to 10 for pain)."""
        self._trends = tuple(one for one in trends if one.points)
        self._limits = limits
        self._chosen = None
        if title is not None:
            self._title = title
        self._say()
        self.update()

    def measures(self) -> tuple[tuple[Trend, TrendPoint], ...]:
        """All measures in the order of their time."""
        every = [(trend, point) for trend in self._trends for point in trend.points]
        return tuple(sorted(every, key=_when))

    def chosen(self) -> tuple[Trend, TrendPoint] | None:
        """The measure that is marked."""
        return None if self._chosen is None else self.measures()[self._chosen]

    def sizeHint(self) -> QSize:
        return QSize(theme().size(_LEAST_WIDTH), theme().size(_LEAST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size(_LEAST_WIDTH * 0.7), theme().size(_LEAST_HEIGHT * 0.8))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        count = len(self.measures())
        if event.key() in steps and count:
            step = steps[Qt.Key(event.key())]
            start = count if step < 0 else -1
            self._choose(max(0, min(count - 1, (start if self._chosen is None else self._chosen) + step)))
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        scale, measures = self._scale(), self.measures()
        near = [(_away(scale.at(point), event.position()), at) for at, (_trend, point) in enumerate(measures)]
        best = min(near, default=None)
        self._choose(best[1] if best is not None and best[0] < theme().size(14) else None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._choose(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(look.font(SMALL_SIZE))
            self._paint_title(painter)
            if not self._trends:
                painter.setPen(QColor(look.colours.muted))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Nothing was measured yet."))
                return
            scale = self._scale()
            self._paint_scale(painter, scale)
            ends: list[QRectF] = []
            for number, trend in enumerate(self._trends):
                self._paint_line(painter, scale, trend, number, ends)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(look.colours.leaf), 1))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint_title(self, painter: QPainter) -> None:
        look = theme()
        chosen = self.chosen()
        painter.setPen(QColor(look.colours.ink))
        row = QRectF(look.size(8), look.size(4), self.width() - look.size(16), look.size(18))
        painter.setFont(look.font(SMALL_SIZE, strong=True))
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setFont(look.font(SMALL_SIZE))
        if chosen is not None:
            words = f"{chosen[1].text} · {moment_text(chosen[1].at)}"
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_scale(self, painter: QPainter, scale: _Scale) -> None:
        look, box = theme(), scale.box
        for value in (scale.low, (scale.low + scale.high) / 2, scale.high):
            y = box.bottom() - (value - scale.low) / (scale.high - scale.low) * box.height()
            painter.setPen(QPen(QColor(look.colours.line), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(look.colours.muted))
            place = QRectF(0, y - look.size(8), box.left() - look.size(6), look.size(16))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _number(value))
        below = QRectF(box.left(), box.bottom() + look.size(3), box.width(), look.size(16))
        first, last = self._days()
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, first)
        if last != first:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, last)

    def _paint_line(self, painter: QPainter, scale: _Scale, trend: Trend, number: int, ends: list[QRectF]) -> None:
        look = theme()
        colour = QColor((look.colours.leaf_text, look.colours.blue, look.colours.amber)[number % 3])
        places = [scale.at(point) for point in trend.points]
        painter.setPen(QPen(colour, look.size(2)))
        if len(places) > 1:
            painter.drawPolyline(places)
        painter.setBrush(colour if number % 2 == 0 else QColor(look.colours.card))
        chosen = self.chosen()
        for place, point in zip(places, trend.points, strict=True):
            is_chosen = chosen is not None and chosen[1] is point
            size = look.size(_DOT) * (2 if is_chosen else 1)
            if number % 2:
                painter.drawRect(QRectF(place.x() - size, place.y() - size, 2 * size, 2 * size))
            else:
                painter.drawEllipse(place, size, size)
        words = f"{trend.name} {trend.points[-1].text}" if len(self._trends) > 1 else trend.points[-1].text
        end = QRectF(places[-1].x() + look.size(8), places[-1].y() - look.size(8), self._room_at_end(), look.size(16))
        while any(end.intersects(other) for other in ends):
            end.translate(0, look.size(14))
        ends.append(end)
        painter.setPen(colour)
        painter.drawText(end, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _scale(self) -> _Scale:
        look = theme()
        values = [point.value for trend in self._trends for point in trend.points]
        times = [point.at.timestamp() for trend in self._trends for point in trend.points]
        low, high = min(values, default=0.0), max(values, default=1.0)
        if self._limits is not None:
            low, high = min(low, self._limits[0]), max(high, self._limits[1])
        else:
            margin = max((high - low) * 0.15, 1.0)
            low, high = low - margin, high + margin
        metrics = QFontMetricsF(look.font(SMALL_SIZE))
        left = max(metrics.horizontalAdvance(_number(one)) for one in (low, (low + high) / 2, high)) + look.size(12)
        top, bottom = look.size(30), look.size(24)
        box = QRectF(left, top, max(1.0, self.width() - left - self._room_at_end()), self.height() - top - bottom)
        return _Scale(box, min(times, default=0.0), max(times, default=0.0), low, max(high, low + 1))

    def _room_at_end(self) -> float:
        metrics = QFontMetricsF(theme().font(SMALL_SIZE))
        several = len(self._trends) > 1
        ends = [f"{one.name} {one.points[-1].text}" if several else one.points[-1].text for one in self._trends]
        return max(map(metrics.horizontalAdvance, ends), default=0.0) + theme().size(14)

    def _days(self) -> tuple[str, str]:
        days = [point.at.astimezone(INDIA).date() for point in chain(*(trend.points for trend in self._trends))]
        return date_text(min(days)), date_text(max(days))

    def _choose(self, chosen: int | None) -> None:
        if chosen == self._chosen:
            return
        self._chosen = chosen
        self._say()
        self.update()
        self.tell_chosen()
        self.point_chosen.emit(self.chosen())

    def pieces(self) -> Sequence[Piece]:
        """The measures by their time (REACH-2)."""
        scale, chosen, around = self._scale(), self.chosen(), round(theme().size(_DOT)) * 2
        return [
            Piece(
                f"{trend.name} {point.text} · {moment_text(point.at)}",
                QRect(scale.at(point).toPoint() - QPoint(around, around), QSize(2 * around, 2 * around)),
                is_chosen=chosen is not None and chosen[1] is point,
            )
            for trend, point in self.measures()
        ]

    def _say(self) -> None:
        """The whole chart in words, and the marked measure, for who does not see it."""
        chosen = self.chosen()
        self.setAccessibleName(self._title)
        if chosen is not None:
            self.setAccessibleDescription(f"{chosen[0].name} {chosen[1].text} · {moment_text(chosen[1].at)}")
            return
        lines = [
            f"{one.name}: {', '.join(f'{point.text} ({date_text(_day(point))})' for point in one.points)}"
            for one in self._trends
        ]
        self.setAccessibleDescription("; ".join(lines) or EMPTY)


def _when(measure: tuple[Trend, TrendPoint]) -> tuple[datetime, str]:
    return measure[1].at, measure[0].name


def _day(point: TrendPoint) -> date:
    return point.at.astimezone(INDIA).date()


def _away(one: QPointF, other: QPointF) -> float:
    apart = one - other
    return float((apart.x() ** 2 + apart.y() ** 2) ** 0.5)


def _number(value: float) -> str:
    if abs(value) >= 1000:
        return grouped(round(value))
    return f"{value:.0f}" if abs(value) >= 20 or float(value).is_integer() else f"{value:.1f}"
