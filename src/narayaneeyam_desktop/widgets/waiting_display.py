"""The screen in the waiting room: a window of its own with the tokens so large that the last row of chairs reads them (BOOK-40).

Letters are measured from the window, not from the text size of the PC: a television hangs four metres away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.theme.theme import FAMILIES, theme

# Of the window's height: the least that a token's letters have with up to three doctors side by side.
TOKEN_SHARE = 0.22
_HEADING_SHARE = 0.045
_NAME_SHARE = 0.055
_SMALL_SHARE = 0.036
_MOST_BESIDE = 3
# Of the usual size, divided by the rows, where there are several.
_MANY_ROWS = 1.15
_GAP_SHARE = 0.018


@dataclass(frozen=True, slots=True)
class DisplayCell:
    """One doctor on the screen, in finished words; `is_new`: was called a moment ago."""

    heading: str
    beside: str
    now: tuple[str, ...]
    now_names: tuple[str, ...]
    following: tuple[str, ...]
    is_new: bool = False


class WaitingDisplay(QWidget):
    """Shows cells, a heading at the top and the time; Esc or F11 closes it. It closes with the window it was opened from."""

    def __init__(self, parent: QWidget, *, now_words: str, next_words: str, nobody_words: str) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        # The program ends with its own window, whatever hangs in the waiting room.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._now_words, self._next_words, self._nobody = now_words, next_words, nobody_words
        self._heading = self._clock = ""
        self._cells: tuple[DisplayCell, ...] = ()

    def show_heading(self, clinic: str, clock: str) -> None:
        self._heading, self._clock = clinic, clock
        self.setWindowTitle(clinic)
        self.update()

    def show_cells(self, cells: Sequence[DisplayCell]) -> None:
        self._cells = tuple(cells)
        self.setAccessibleName(self.text())
        self.update()

    def text(self) -> str:
        """All of it in words, for a screen reader."""
        return ". ".join(
            f"{cell.heading} {cell.beside}: {self._now_words} {', '.join((*cell.now, *cell.now_names)) or '–'}; "
            f"{self._next_words} {', '.join(cell.following) or '–'}"
            for cell in self._cells
        )

    def token_height(self) -> float:
        """Pixels of a token's letters in the window as it is."""
        rows = -(-len(self._cells) // _MOST_BESIDE) or 1
        return self.height() * TOKEN_SHARE * min(1.0, _MANY_ROWS / rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.ground))
        gap, heading = self.height() * _GAP_SHARE, self.height() * _HEADING_SHARE
        top = QRectF(gap * 2, gap, self.width() - gap * 4, heading * 1.6)
        _say(painter, top, self._heading, heading, colours.leaf_text, strong=True)
        _say(painter, top, self._clock, heading, colours.muted, side=Qt.AlignmentFlag.AlignRight)
        room = QRectF(gap * 2, top.bottom() + gap, self.width() - gap * 4, self.height() - top.bottom() - gap * 3)
        if not self._cells:
            _say(painter, room, self._nobody, heading, colours.muted, side=Qt.AlignmentFlag.AlignHCenter)
        beside = min(len(self._cells), _MOST_BESIDE) or 1
        rows = -(-len(self._cells) // _MOST_BESIDE) or 1
        width, height = (room.width() - gap * (beside - 1)) / beside, (room.height() - gap * (rows - 1)) / rows
        for number, cell in enumerate(self._cells):
            down, across = divmod(number, beside)
            left = room.left() + across * (width + gap)
            self._paint_cell(painter, QRectF(left, room.top() + down * (height + gap), width, height), cell, rows)
        painter.end()

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: DisplayCell, rows: int) -> None:
        colours, whole = theme().colours, self.height() * min(1.0, _MANY_ROWS / rows)
        painter.setPen(QColor(colours.leaf_text if cell.is_new else colours.line))
        painter.setBrush(QColor(colours.tint if cell.is_new else colours.card))
        painter.drawRoundedRect(box, whole * 0.015, whole * 0.015)
        margin = whole * 0.025
        inside = box.adjusted(margin, margin, -margin, -margin)
        name, small, token = whole * _NAME_SHARE, whole * _SMALL_SHARE, self.token_height()
        line = QRectF(inside.left(), inside.top(), inside.width(), name * 1.5)
        _say(painter, line, cell.heading, name, colours.ink, strong=True)
        line = QRectF(inside.left(), line.bottom(), inside.width(), small * 1.5 if cell.beside else 0)
        _say(painter, line, cell.beside, small, colours.muted)
        bottom = inside.bottom() - small * 1.5 - token * 0.62
        middle = QRectF(inside.left(), line.bottom(), inside.width(), bottom - line.bottom())
        _say(
            painter,
            QRectF(middle.left(), middle.top(), middle.width(), small * 1.5),
            self._now_words,
            small,
            colours.muted,
        )
        spoken = "  ".join(cell.now) or "–"
        names = ", ".join(cell.now_names)
        tokens = middle.adjusted(0, small * 1.2, 0, -small * 1.6 if names else 0)
        _say(painter, tokens, spoken, token, colours.leaf_text if cell.now else colours.muted, strong=True)
        if names:
            _say(
                painter,
                QRectF(middle.left(), middle.bottom() - name * 1.6, middle.width(), name * 1.5),
                names,
                name,
                colours.ink,
            )
        painter.setPen(QColor(colours.line))
        painter.drawLine(
            QRectF(inside.left(), bottom, inside.width(), 1).topLeft(), QRectF(inside.right(), bottom, 1, 1).topLeft()
        )
        _say(
            painter,
            QRectF(inside.left(), bottom + small * 0.3, inside.width(), small * 1.5),
            self._next_words,
            small,
            colours.muted,
        )
        last = QRectF(inside.left(), inside.bottom() - token * 0.6, inside.width(), token * 0.6)
        _say(painter, last, " · ".join(cell.following) or "–", token * 0.45, colours.ink)


def _say(
    painter: QPainter,
    room: QRectF,
    text: str,
    pixels: float,
    colour: str,
    *,
    strong: bool = False,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line in the middle of the room's height; smaller where it is too long, and then cut."""
    if not text or room.width() < 1:
        return
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setPixelSize(max(8, round(pixels)))
    wide = QFontMetricsF(font).horizontalAdvance(text)
    if wide > room.width():
        font.setPixelSize(max(8, round(pixels * max(0.6, 0.96 * room.width() / wide))))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
