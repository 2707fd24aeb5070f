"""Rooms across, the hours down: who is where, painted in one go. Arrows walk from session to session (TREAT-14)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow
from narayaneeyam_desktop.theme.theme import SMALL_SIZE, theme
from narayaneeyam_desktop.treatments.treatment_words import session_state_words, session_tone
from narayaneeyam_desktop.widgets.cell_strokes import pill_colours
from narayaneeyam_desktop.widgets.painted import Painted, Piece
from narayaneeyam_desktop.widgets.time_field import minute_text

_HOURS, _HEAD = 66, 28
# Hours of a day without sessions, and the fewest that are shown: what takes place has the room.
_EARLIEST, _LATEST, _FEWEST = 7 * 60, 18 * 60, 5 * 60


class RoomBoard(Painted, QWidget):
    """Signals:
    session_chosen: a session by click or keys (its id).
    """

    session_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SessionRow, ...] = ()
        self._rooms: tuple[str, ...] = ()
        self._chosen = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Rooms and hours"))

    def show_sessions(self, rows: Sequence[SessionRow]) -> None:
        """All of a day; what needs no room has a column of its own."""
        self._rows = tuple(rows)
        named = sorted({row.room for row in rows if row.room is not None})
        self._rooms = (*named, "") if any(row.room is None for row in rows) else tuple(named)
        self._chosen = min(self._chosen, len(self._rows) - 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().size(480), theme().size(420))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(look.font(SMALL_SIZE))
            painter.fillRect(self.rect(), QColor(look.colours.card))
            self._paint_hours(painter)
            self._paint_rooms(painter)
            for number, row in enumerate(self._rows):
                self._paint_session(painter, number, row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number, row in enumerate(self._rows):
            if self._place(row).contains(event.position()):
                self._choose(number)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _words_at(self, where: QPointF) -> str:
        """The whole of what may be cut there."""
        return next((_words(row) for row in reversed(self._rows) if self._place(row).contains(where)), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}.get(
            Qt.Key(event.key()), 0
        )
        if step and self._rows:
            self._choose(max(0, min(len(self._rows) - 1, self._chosen + step)))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._chosen < 0 and self._rows:
            self._choose(0)

    def _choose(self, number: int) -> None:
        self._chosen = number
        row = self._rows[number]
        self.setAccessibleDescription(_words(row))
        self.update()
        self.tell_chosen()
        self.session_chosen.emit(row.session_id)

    def pieces(self) -> Sequence[Piece]:
        """The sessions by their hours (REACH-2)."""
        return [
            Piece(_words(row), self._place(row).toAlignedRect(), is_chosen=number == self._chosen)
            for number, row in enumerate(self._rows)
        ]

    def _paint_hours(self, painter: QPainter) -> None:
        look = theme()
        first, last = self._span()
        for hour in range(first // 60, last // 60 + 1):
            y = self._at(hour * 60)
            painter.setPen(QPen(QColor(look.colours.line), 1))
            painter.drawLine(look.size(_HOURS), round(y), self.width(), round(y))
            painter.setPen(QColor(look.colours.muted))
            place = QRectF(0, y - look.size(8), look.size(_HOURS - 6), look.size(16))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, minute_text(hour * 60))

    def _paint_rooms(self, painter: QPainter) -> None:
        look = theme()
        painter.setFont(look.font(SMALL_SIZE, strong=True))
        painter.setPen(QColor(look.colours.ink))
        for number, room in enumerate(self._rooms):
            place = QRectF(self._left(number), 0, self._column(), look.size(_HEAD))
            words = room or self.tr("Without a room")
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        painter.setFont(look.font(SMALL_SIZE))

    def _paint_session(self, painter: QPainter, number: int, row: SessionRow) -> None:
        look = theme()
        place = self._place(row)
        ink, ground = pill_colours(look.colours, session_tone(row.state))
        painter.setPen(QPen(QColor(look.colours.leaf if number == self._chosen else look.colours.line), 2))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(QColor(ink))
        inside = place.adjusted(look.size(4), look.size(1), -look.size(4), 0)
        # The name first: it is what is looked for, and the hour stands at the left.
        state, time = session_state_words(row.state), minute_text(row.start)
        lines = [row.patient, f"{row.therapy} · {state}", f"{time} · {', '.join(row.therapists)}"]
        height = painter.fontMetrics().height()
        if inside.height() < 2 * height - 1:
            lines = [f"{row.patient} · {row.therapy}"]
        for at, words in enumerate(lines):
            line = QRectF(inside.left(), inside.top() + at * height, inside.width(), height)
            if line.bottom() <= place.bottom() + 1 or at == 0:
                shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()))
                painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _place(self, row: SessionRow) -> QRectF:
        column = self._rooms.index(row.room or "")
        beside = [one for one in self._rows if (one.room or "") == (row.room or "") and _overlap(one, row)]
        share = self._column() / max(1, len(beside))
        left = self._left(column) + beside.index(row) * share
        top, bottom = self._at(row.start), self._at(row.end)
        return QRectF(left + 2, top + 1, share - 4, max(theme().size(16), bottom - top - 2))

    def _span(self) -> tuple[int, int]:
        first = min((row.start for row in self._rows), default=_EARLIEST) // 60 * 60
        last = -(-max((row.end for row in self._rows), default=_LATEST) // 60) * 60
        return first, max(last, first + _FEWEST)

    def _at(self, minute: int) -> float:
        first, last = self._span()
        head = theme().size(_HEAD)
        return head + (minute - first) / (last - first) * (self.height() - head - theme().size(10))

    def _column(self) -> float:
        return (self.width() - theme().size(_HOURS)) / max(1, len(self._rooms))

    def _left(self, number: int) -> float:
        return theme().size(_HOURS) + number * self._column()


def _words(row: SessionRow) -> str:
    """ "7:00 AM Lakshmi Nair, Abhyangam, Therapy 1, Binu Thomas, planned"."""
    parts = (row.therapy, row.room or "", ", ".join(row.therapists), session_state_words(row.state))
    return f"{minute_text(row.start)} {row.patient}, {', '.join(part for part in parts if part)}"


def _overlap(one: SessionRow, other: SessionRow) -> bool:
    return one.start < other.end and other.start < one.end
