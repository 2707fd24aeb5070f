"""The two edges of a calendar that stand still: the days with their lanes above, the hours at the left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter

from narayaneeyam_desktop.theme.theme import SMALL_SIZE, theme
from narayaneeyam_desktop.translations import short_day_words
from narayaneeyam_desktop.widgets.calendar_paint import Scale, fitted, in_lines

_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


def paint_heading(
    painter: QPainter, box: QRectF, day: date, lanes: Sequence[str], *, is_today: bool, visible: QRectF
) -> None:
    """ "Mon 23 Nov", and under it the names of its lanes."""
    colours, size = theme().colours, theme().size
    painter.fillRect(box, QColor(colours.tint if is_today else colours.ground))
    font = theme().font(strong=is_today)
    line = QFontMetricsF(font).height() + size(6)
    # The day's name stays in sight while its day is scrolled through.
    left, right = max(box.left(), visible.left()), min(box.right(), visible.right())
    words = short_day_words(day)
    if box.width() < _widest_of_week(day):  # all of a week in letters of one size
        font = theme().font(SMALL_SIZE, strong=is_today)
    painter.setFont(font)
    painter.setPen(QColor(colours.leaf_text if is_today else colours.ink))
    painter.drawText(QRectF(left, box.top(), max(0.0, right - left), line), _MIDDLE, words)
    if lanes:
        painter.setFont(theme().font(SMALL_SIZE))
        painter.setPen(QColor(colours.muted))
        width = box.width() / len(lanes)
        small = QFontMetricsF(painter.font()).height()
        for number, words in enumerate(lanes):
            at = QRectF(box.left() + number * width + 3, box.top() + line, width - 6, box.height() - line - size(2))
            lines = in_lines(words, int(at.width()), max(1, int(at.height() // small)))
            top = at.top() + (at.height() - len(lines) * small) / 2
            for below, text in enumerate(lines):
                row = QRectF(at.left(), top + below * small, at.width(), small)
                painter.drawText(row, _MIDDLE, fitted(text, at.width(), strong=False))
    painter.setPen(QColor(colours.field_line))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    painter.drawLine(box.topLeft(), box.bottomLeft())


def heading_width(day: date) -> int:
    """Pixels in which "Mon 23 Nov" stands whole, in the language of the screens."""
    return _width(short_day_words(day), theme().scale)


def _widest_of_week(day: date) -> int:
    monday = day - timedelta(days=day.weekday())
    return max(heading_width(monday + timedelta(days=number)) for number in range(7))


@lru_cache(maxsize=2000)
def _width(words: str, _scale: float) -> int:
    return QFontMetrics(theme().font(strong=True)).horizontalAdvance(words) + theme().size(6)


def paint_hours(painter: QPainter, box: QRectF, scale: Scale, closes: int) -> None:
    """The whole hours, each at its line."""
    colours = theme().colours
    painter.save()
    painter.setClipRect(box)
    painter.fillRect(box, QColor(colours.ground))
    painter.setFont(theme().font(SMALL_SIZE))
    line = QFontMetricsF(painter.font()).height()
    for minute in range(scale.opens, closes + 1, 60):
        y = scale.at(minute)
        painter.setPen(QColor(colours.muted))
        text = QRectF(box.left(), y, box.width() - theme().size(5), line)
        hour = minute // 60 % 24
        words = f"{hour % 12 or 12} {'AM' if hour < 12 else 'PM'}"
        painter.drawText(text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, words)
        painter.setPen(QColor(colours.line))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    painter.restore()
