"""What a cell paints, worked out once for the same words in the same room: a page paints the same cells again and again, and
measuring letters takes longer than painting them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QStaticText, QTextLayout

from narayaneeyam_desktop.theme.colours import Colours
from narayaneeyam_desktop.theme.theme import SMALL_SIZE, TEXT_SIZE, Theme, theme
from narayaneeyam_desktop.widgets.cell_lines import CellLine, cell_lines
from narayaneeyam_desktop.widgets.small_parts import Tone

PILL_SIZE = 11
# A tail that needs more of the width than this share gives way to the text before it.
_TAIL_AT_MOST = 0.4
# Some screens full of cells.
_KEPT = 2048


@dataclass(frozen=True, slots=True)
class Words:
    """A run of letters of one kind; `left` and `top` are pixels from the corner of the room."""

    letters: QStaticText
    font: QFont
    ink: QColor
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class Strokes:
    """All that is painted in a room: the ground of a pill, then words."""

    words: tuple[Words, ...]
    ground: QRectF | None = None
    ground_colour: QColor | None = None


def paint_strokes(painter: QPainter, left: int, top: int, strokes: Strokes) -> None:
    """Into the room that begins at this corner. Leaves the painter's pen, brush and font changed."""
    if strokes.ground is not None and strokes.ground_colour is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(strokes.ground_colour)
        radius = strokes.ground.height() / 2
        painter.drawRoundedRect(strokes.ground.translated(left, top), radius, radius)
    for words in strokes.words:
        painter.setFont(words.font)
        painter.setPen(words.ink)
        painter.drawStaticText(QPointF(left + words.left, top + words.top), words.letters)


def paint_text(painter: QPainter, inside: QRect, text: str, tail: str, *, strong: bool) -> None:
    """One line with its quieter tail."""
    strokes = _one_line(text, tail, inside.width(), inside.height(), False, strong, theme())
    paint_strokes(painter, inside.left(), inside.top(), strokes)


def paint_pill(painter: QPainter, inside: QRect, text: str, tone: Tone, *, right: bool) -> None:
    """A state on its ground."""
    strokes = pill_strokes(text, tone, inside.width(), inside.height(), right)
    paint_strokes(painter, inside.left(), inside.top(), strokes)


def text_strokes(text: str, tail: str, width: int, height: int, right: bool, strong: bool) -> Strokes:
    """One line with its quieter tail, or two small ones where one would be cut (HOUSE-50)."""
    return _text(text, tail, width, height, right, strong, theme())


def pill_strokes(text: str, tone: Tone, width: int, height: int, right: bool) -> Strokes:
    """A state on its ground, at one side of the room."""
    return _pill(text, tone, width, height, right, theme())


def pill_colours(colours: Colours, tone: Tone) -> tuple[str, str]:
    """Ink and ground of a pill."""
    return {
        Tone.PLAIN: (colours.ink, colours.quiet),
        Tone.LEAF: (colours.leaf_text, colours.tint),
        Tone.AMBER: (colours.amber, colours.amber_ground),
        Tone.RED: (colours.red, colours.red_ground),
        Tone.BLUE: (colours.blue, colours.blue_ground),
    }[tone]


def cut_for_tail(text: str, tail: str, width: int, metrics: QFontMetrics) -> str:
    """The text in so many pixels: where there is no room it is cut short before a short tail is, so that an age stands whole."""
    wanted = QFontMetrics(theme().font()).horizontalAdvance(tail) + metrics.horizontalAdvance(" ") if tail else 0
    kept = wanted if wanted <= width * _TAIL_AT_MOST else 0
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - kept)


@lru_cache(maxsize=_KEPT)
def _text(text: str, tail: str, width: int, height: int, right: bool, strong: bool, look: Theme) -> Strokes:
    lines = () if right else cell_lines(text, tail, width, strong=strong)
    if not lines:
        return _one_line(text, tail, width, height, right, strong, look)
    one = height / len(lines)
    words: list[Words] = []
    for at, line in enumerate(lines):
        # A little nearer to each other than to the lines of the rows.
        nearer = look.size(1) * (1 if at == 0 else -1) if len(lines) > 1 else 0
        words += _small_line(line, QRectF(0, at * one + nearer, width, one), strong=strong, look=look)
    return Strokes(tuple(words))


@lru_cache(maxsize=_KEPT)
def _one_line(text: str, tail: str, width: int, height: int, right: bool, strong: bool, look: Theme) -> Strokes:
    room = QRectF(0, 0, width, height)
    font = look.font(TEXT_SIZE, strong=strong)
    metrics = QFontMetrics(font)
    shown = cut_for_tail(text, "" if right else tail, width, metrics)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    words = [_words(shown, font, look.colours.ink, room, side)]
    used = metrics.horizontalAdvance(shown) + metrics.horizontalAdvance(" ")
    if tail and used < width and not right:
        room.setLeft(used)
        cut = QFontMetrics(look.font()).elidedText(tail, Qt.TextElideMode.ElideRight, width - used)
        words.append(_words(cut, look.font(), look.colours.muted, room))
    return Strokes(tuple(words))


@lru_cache(maxsize=_KEPT)
def _pill(text: str, tone: Tone, width: int, height: int, right: bool, look: Theme) -> Strokes:
    ink, ground = pill_colours(look.colours, tone)
    font = look.font(PILL_SIZE)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - look.size(16))
    wide = metrics.horizontalAdvance(shown) + look.size(16)
    high = metrics.height() + look.size(3)
    # The middle of the room as whole pixels have it.
    box = QRectF(width - wide if right else 0, (height - 1) // 2 - high / 2 + 0.5, wide, high)
    words = _words(shown, font, ink, box, Qt.AlignmentFlag.AlignHCenter)
    return Strokes((words,), box, QColor(ground))


def _small_line(line: CellLine, room: QRectF, *, strong: bool, look: Theme) -> list[Words]:
    words = []
    if line.text:
        font = look.font(SMALL_SIZE, strong=strong)
        words.append(_words(line.text, font, look.colours.ink, room))
        room.setLeft(room.left() + QFontMetrics(font).horizontalAdvance(f"{line.text} "))
    if line.tail:
        words.append(_words(line.tail, look.font(SMALL_SIZE), look.colours.muted, room))
    return words


def _words(
    text: str, font: QFont, ink: str, room: QRectF, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> Words:
    """One line on the base line of the theme's font: scripts of different height in a row would stand up and down."""
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(text)
    left = {
        Qt.AlignmentFlag.AlignRight: room.right() - width,
        Qt.AlignmentFlag.AlignHCenter: room.center().x() - width / 2,
    }.get(side, room.left())
    base = room.center().y() + (metrics.ascent() - metrics.descent()) / 2
    letters = QStaticText(text)
    letters.setTextFormat(Qt.TextFormat.PlainText)
    letters.prepare(font=font)
    return Words(letters, font, QColor(ink), left, base - _ascent(text, font))


def _ascent(text: str, font: QFont) -> float:
    """Pixels from where the letters are laid down to their base line: letters of another script may stand higher."""
    if text.isascii():
        return QFontMetricsF(font).ascent()
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.ascent()
