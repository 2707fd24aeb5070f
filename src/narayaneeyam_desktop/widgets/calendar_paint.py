"""Paints one day of a calendar: open hours, free time, what is booked, and why nobody is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from narayaneeyam_desktop.theme.theme import SMALL_SIZE, theme
from narayaneeyam_desktop.widgets.calendar_days import Block, GridDay, LaneDay
from narayaneeyam_desktop.widgets.cell_strokes import pill_colours

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Scale:
    """Where a minute of a day lies: pixels, in the coordinates of the painter."""

    top: float
    opens: int
    per_minute: float

    def at(self, minute: int) -> float:
        return self.top + (minute - self.opens) * self.per_minute


def paint_day(
    painter: QPainter, shown: GridDay, lanes: Sequence[int], box: QRectF, scale: Scale, in_sight: QRectF
) -> None:
    """What of the day lies in `box`, these of its lanes beside each other; why nobody is there stands at the top of `in_sight`."""
    colours = theme().colours
    painter.setBrushOrigin(QPointF(box.left(), scale.top))  # hatches move with the day
    width = box.width() / max(1, len(lanes))
    for place, number in enumerate(lanes):
        at = QRectF(box.left() + place * width, box.top(), width, box.height())
        _paint_lane(painter, shown.lanes[number], at, scale, in_sight)
        painter.setPen(QColor(colours.line))
        painter.drawLine(at.topLeft(), at.bottomLeft())
    if shown.closed:
        _paint_closed(painter, box, shown.closed, in_sight.top(), strong=True)


def paint_day_line(painter: QPainter, box: QRectF) -> None:
    """Where a day begins."""
    painter.setPen(QPen(QColor(theme().colours.field_line), 1.5))
    painter.drawLine(box.topLeft(), box.bottomLeft())


def block_box(lane: QRectF, block: Block, at: int, beside: int, scale: Scale) -> QRectF:
    """Where a block stands in its lane."""
    width = (lane.width() - 3) / beside
    top = scale.at(block.starts)
    return QRectF(lane.left() + 2 + at * width, top + 1, width - 2, max(6.0, block.minutes * scale.per_minute - 2))


def _paint_lane(painter: QPainter, lane: LaneDay, box: QRectF, scale: Scale, in_sight: QRectF) -> None:
    colours = theme().colours
    for starts, ends in lane.sessions:
        painter.fillRect(
            QRectF(box.left(), scale.at(starts), box.width(), (ends - starts) * scale.per_minute), QColor(colours.card)
        )
    painter.setPen(QColor(colours.line))
    for slot in lane.slots:
        top = scale.at(slot.starts)
        if box.top() <= top <= box.bottom():
            painter.drawLine(QRectF(box.left(), top, 0, 0).topLeft(), QRectF(box.right(), top, 0, 0).topLeft())
    for one in lane.absent:
        top, bottom = scale.at(one.starts), scale.at(one.ends)
        if bottom > box.top() and top < box.bottom():
            hatched = QRectF(box.left(), top, box.width(), bottom - top)
            _paint_closed(painter, hatched, one.words, max(top, in_sight.top()))
    for block, at, beside in lane.placed:
        where = block_box(box, block, at, beside, scale)
        if where.bottom() > box.top() and where.top() < box.bottom():
            _paint_block(painter, block, where)


def _paint_block(painter: QPainter, block: Block, box: QRectF) -> None:
    ink, ground = pill_colours(theme().colours, block.tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, 3, 3)
    painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(ink))
    size = theme().size
    small = theme().font(SMALL_SIZE)
    line = QFontMetricsF(small).height()
    inside = box.adjusted(size(6), 0, -size(2), 0)
    painter.setFont(small)
    painter.setPen(QColor(ink))
    words, state = width_of(block.words), width_of(block.state)
    room = inside.width() - state - size(8)
    lines = int((box.height() + 2) // line)
    if lines >= 2 and room < words:
        top = QRectF(inside.left(), inside.top(), inside.width(), line)
        named = in_lines(block.words, int(inside.width()), lines)
        for at, text in enumerate([*named, block.state][:lines]):
            painter.drawText(top.translated(0, at * line), _LEFT, fitted(text, inside.width(), strong=False))
        return
    # One line: the name, and the word of the state where both have room.
    if block.state and room >= min(words, size(64)):
        painter.drawText(inside, _RIGHT, block.state)
        painter.drawText(inside, _LEFT, fitted(block.words, room, strong=False))
    else:
        painter.drawText(inside, _LEFT, fitted(block.words, inside.width(), strong=False))


def _paint_closed(painter: QPainter, box: QRectF, why: str, top: float, *, strong: bool = False) -> None:
    """A quiet hatch, and why at `top`."""
    colours = theme().colours
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(colours.line), Qt.BrushStyle.BDiagPattern))
    painter.drawRect(box)
    font = theme().font(SMALL_SIZE, strong=strong)
    line = QRectF(box.left() + 3, top + theme().size(6), box.width() - 6, QFontMetricsF(font).height() + 6)
    painter.setBrush(QColor(colours.amber_ground))
    painter.drawRoundedRect(line, 3, 3)
    painter.setFont(font)
    painter.setPen(QColor(colours.amber))
    painter.drawText(line, _MIDDLE, fitted(why, line.width() - 6, strong=strong))


def fitted(text: str, width: float, *, strong: bool) -> str:
    """The text, cut where it is too long; measured once for each width."""
    return _fitted(text, int(width), strong, theme().scale)


def in_lines(text: str, width: int, most: int) -> tuple[str, ...]:
    """The words in as few lines as hold them, at most so many; what is still too long is for the last of them."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and (len(lines) == most or width_of(longer) <= width):
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def width_of(text: str) -> float:
    """Pixels of small letters."""
    return _width(text, theme().scale)


@lru_cache(maxsize=4000)
def _width(text: str, _scale: float) -> float:
    return QFontMetricsF(theme().font(SMALL_SIZE)).horizontalAdvance(text)


@lru_cache(maxsize=4000)
def _fitted(text: str, width: int, strong: bool, _scale: float) -> str:
    font: QFont = theme().font(SMALL_SIZE, strong=strong)
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
