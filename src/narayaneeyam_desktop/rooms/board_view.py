"""The board itself: beds down, days across, painted in one go. Arrows move, Enter opens, a click chooses, a double click opens.

Only what is in sight is painted, so forty rooms cost what fits on the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from narayaneeyam_clinic.shared.names import initials
from narayaneeyam_desktop.rooms.board_rows import BedLine, BoardCell, DayBar
from narayaneeyam_desktop.theme.theme import SMALL_SIZE, TEXT_SIZE, theme
from narayaneeyam_desktop.translations import month_words, weekday_letter
from narayaneeyam_desktop.widgets.cell_strokes import PILL_SIZE, paint_pill, pill_colours
from narayaneeyam_desktop.widgets.painted import Painted, Piece
from narayaneeyam_desktop.widgets.small_parts import Tone

# Pixels at 100 %.
_ROW, _DAY, _HEAD, _ROOM, _STATE = 34, 34, 44, 210, 104
_SUNDAY = 6
# Fewer letters of a name than these, three dots among them, say nothing.
_TELLING_LETTERS = 5


class BoardView(Painted, QAbstractScrollArea):
    """Show the beds with `show_board`; `cell` is where the person stands.

    Signals:
        cell_chosen: another cell (BoardCell, or None without beds).
        cell_opened: Enter or a double click (BoardCell).
    """

    cell_chosen = Signal(object)
    cell_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beds: tuple[BedLine, ...] = ()
        self._days: tuple[date, ...] = ()
        self._row = self._column = 0
        self._state_width = theme().size(_STATE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setAccessibleName(self.tr("Beds and days"))
        self.horizontalScrollBar().setSingleStep(theme().size(_DAY))
        self.verticalScrollBar().setSingleStep(theme().size(_ROW))

    def show_board(self, beds: Sequence[BedLine], days: Sequence[date]) -> None:
        """Other beds or days; the same bed and day stay chosen as far as they are there."""
        before = self.cell()
        self._beds, self._days = tuple(beds), tuple(days)
        if before is not None:
            at = [row for row, bed in enumerate(self._beds) if bed.bed_id == before.bed.bed_id]
            self._row = at[0] if at else min(self._row, max(0, len(self._beds) - 1))
            self._column = self._days.index(before.day) if before.day in self._days else 0
        # No word of a state is cut, in any language.
        words = QFontMetrics(theme().font(PILL_SIZE))
        widest = max((words.horizontalAdvance(bed.state) for bed in self._beds), default=0)
        self._state_width = max(theme().size(_STATE), widest + theme().size(30))
        self._fit()
        self.viewport().update()
        self._tell()

    def cell(self) -> BoardCell | None:
        """The chosen bed and day."""
        if not (0 <= self._row < len(self._beds) and 0 <= self._column < len(self._days)):
            return None
        bed, day = self._beds[self._row], self._days[self._column]
        return BoardCell(bed, day, bed.span_on(day))

    def beds(self) -> tuple[BedLine, ...]:
        return self._beds

    def choose(self, bed_id: str, day: date | None = None) -> None:
        """Goes to a bed (and a day)."""
        for row, bed in enumerate(self._beds):
            if bed.bed_id == bed_id:
                self._go(row, self._days.index(day) if day in self._days else self._column)

    # Where things are.

    def _left(self) -> int:
        return theme().size(_ROOM) + self._state_width

    def _fit(self) -> None:
        size = theme().size
        room = self.viewport().size()
        wide, high = len(self._days) * size(_DAY), len(self._beds) * size(_ROW)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(max(1, room.width() - self._left()))
        across.setRange(0, max(0, wide - across.pageStep()))
        down.setPageStep(max(1, room.height() - size(_HEAD)))
        down.setRange(0, max(0, high - down.pageStep()))

    def _cell_rect(self, row: int, column: int) -> QRect:
        size = theme().size
        left = self._left() + column * size(_DAY) - self.horizontalScrollBar().value()
        top = size(_HEAD) + row * size(_ROW) - self.verticalScrollBar().value()
        return QRect(left, top, size(_DAY), size(_ROW))

    def _at(self, point: QPoint) -> tuple[int, int] | None:
        """Row and column of a place; the names at the left are the first day."""
        size = theme().size
        if point.y() < size(_HEAD):
            return None
        row = (point.y() - size(_HEAD) + self.verticalScrollBar().value()) // size(_ROW)
        column = max(0, (point.x() - self._left() + self.horizontalScrollBar().value()) // size(_DAY))
        if point.x() < self._left():
            column = 0
        return (row, column) if row < len(self._beds) and column < len(self._days) else None

    def _go(self, row: int, column: int) -> None:
        if not self._beds or not self._days:
            return
        self._row = min(max(row, 0), len(self._beds) - 1)
        self._column = min(max(column, 0), len(self._days) - 1)
        self._bring_into_sight()
        self.viewport().update()
        self._tell()

    def _bring_into_sight(self) -> None:
        size = theme().size
        for bar, at, step in (
            (self.horizontalScrollBar(), self._column, size(_DAY)),
            (self.verticalScrollBar(), self._row, size(_ROW)),
        ):
            if at * step < bar.value():
                bar.setValue(at * step)
            elif (at + 1) * step > bar.value() + bar.pageStep():
                bar.setValue((at + 1) * step - bar.pageStep())

    def _tell(self) -> None:
        cell = self.cell()
        self.setAccessibleDescription("" if cell is None else cell.span.says if cell.span else cell.bed.says)
        self.cell_chosen.emit(cell)
        self.tell_chosen()

    def pieces(self) -> Sequence[Piece]:
        """Each bed as it is today, and after it what keeps it on which days (REACH-2)."""
        cell, told = self.cell(), []
        for row, bed in enumerate(self._beds):
            is_here = cell is not None and cell.bed is bed
            whole = QRect(0, self._cell_rect(row, 0).top(), self._left(), theme().size(_ROW))
            told.append(Piece(bed.says, whole, is_chosen=is_here and cell is not None and cell.span is None))
            for span in bed.spans:
                days = [column for column, day in enumerate(self._days) if span.holds(day)]
                if days:
                    box = self._cell_rect(row, days[0]).united(self._cell_rect(row, days[-1]))
                    told.append(Piece(span.says, box, is_chosen=is_here and cell is not None and cell.span is span))
        return told

    # Keys and mouse.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        page = max(1, self.verticalScrollBar().pageStep() // theme().size(_ROW))
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_PageUp: (-page, 0),
            Qt.Key.Key_PageDown: (page, 0),
            Qt.Key.Key_Home: (0, -len(self._days)),
            Qt.Key.Key_End: (0, len(self._days)),
        }
        step = steps.get(Qt.Key(key))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._go(self._row + step[0], self._column + step[1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (cell := self.cell()) is not None:
            self.cell_opened.emit(cell)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().toPoint())
        if found is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._go(*found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        cell = self.cell()
        if self._at(event.position().toPoint()) is not None and cell is not None:
            self.cell_opened.emit(cell)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(theme().size(900), theme().size(_HEAD + 10 * _ROW))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(event.pos())
            bed = self._beds[found[0]] if found else None
            span = bed.span_on(self._days[found[1]]) if bed and found else None
            QToolTip.showText(event.globalPos(), span.says if span else bed.says if bed else "", self)
            return True
        return super().viewportEvent(event)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        size, colours = theme().size, theme().colours
        painter = QPainter(self.viewport())
        room = self.viewport().rect()
        painter.fillRect(room, QColor(colours.card))
        rows = self._rows_in_sight()
        body = QRect(self._left(), size(_HEAD), room.width() - self._left(), room.height() - size(_HEAD))
        painter.setClipRect(body)
        self._paint_days(painter, body)
        for row in rows:
            self._paint_spans(painter, row)
        self._paint_cursor(painter)
        painter.setClipRect(QRect(0, size(_HEAD), room.width(), room.height() - size(_HEAD)))
        for row in rows:
            self._paint_bed(painter, row, room.width())
        painter.setClipRect(QRect(self._left(), 0, body.width(), size(_HEAD)))
        self._paint_head(painter)
        painter.setClipping(False)
        painter.setPen(QColor(colours.line))
        painter.drawLine(0, size(_HEAD) - 1, room.width(), size(_HEAD) - 1)
        painter.drawLine(self._left() - 1, 0, self._left() - 1, room.height())
        painter.end()

    def _rows_in_sight(self) -> range:
        size, down = theme().size, self.verticalScrollBar().value()
        first = down // size(_ROW)
        last = (down + self.viewport().height()) // size(_ROW) + 1
        return range(first, min(last, len(self._beds)))

    def _columns_in_sight(self) -> range:
        size, across = theme().size, self.horizontalScrollBar().value()
        first = across // size(_DAY)
        last = (across + self.viewport().width()) // size(_DAY) + 1
        return range(first, min(last, len(self._days)))

    def _paint_days(self, painter: QPainter, body: QRect) -> None:
        """Today on a tint, Sundays a little darker, a quiet line after each week."""
        colours = theme().colours
        for column in self._columns_in_sight():
            left = self._cell_rect(0, column).left()
            column_rect = QRect(left, body.top(), theme().size(_DAY), body.height())
            if column == 0:
                painter.fillRect(column_rect, QColor(colours.tint))
            elif self._days[column].weekday() == _SUNDAY:
                painter.fillRect(column_rect, QColor(colours.ground))
            painter.setPen(QColor(colours.line if self._days[column].weekday() == _SUNDAY else colours.quiet))
            painter.drawLine(column_rect.topRight(), column_rect.bottomRight())

    def _paint_head(self, painter: QPainter) -> None:
        size, colours = theme().size, theme().colours
        for column in self._columns_in_sight():
            day = self._days[column]
            cell = QRect(self._cell_rect(0, column).left(), 0, size(_DAY), size(_HEAD))
            painter.setFont(theme().font(SMALL_SIZE - 1))
            painter.setPen(QColor(colours.muted))
            begins = column == 0 or day.day == 1
            above = month_words(day) if begins else weekday_letter(day)
            painter.drawText(cell.adjusted(0, size(5), 0, -size(22)), Qt.AlignmentFlag.AlignCenter, above)
            painter.setFont(theme().font(TEXT_SIZE, strong=column == 0))
            painter.setPen(QColor(colours.leaf_text if column == 0 else colours.ink))
            painter.drawText(cell.adjusted(0, size(18), 0, 0), Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _paint_bed(self, painter: QPainter, row: int, width: int) -> None:
        """Room, bed and category at the left, today's state in a word, and the line under the row."""
        size, colours = theme().size, theme().colours
        bed = self._beds[row]
        top = self._cell_rect(row, 0).top()
        box = QRect(0, top, self._left(), size(_ROW))
        painter.fillRect(box, QColor(colours.tint if row == self._row else colours.card))
        if row == self._row and self.hasFocus():
            painter.fillRect(QRect(0, top, 3, size(_ROW)), QColor(colours.leaf_text))
        inside = QRect(size(10), top, size(_ROOM) - size(14), size(_ROW))
        if bed.begins_room:
            self._words(painter, inside, bed.room, colours.ink, strong=True)
        used = QFontMetrics(theme().font(TEXT_SIZE, strong=True)).horizontalAdvance(bed.room) + size(8)
        self._words(painter, inside.adjusted(used, 0, 0, 0), f"{bed.bed} · {bed.category}", colours.muted)
        state = QRect(size(_ROOM), top, self._state_width - size(6), size(_ROW))
        paint_pill(painter, state, bed.state, bed.tone, right=False)
        last_of_room = row + 1 == len(self._beds) or self._beds[row + 1].begins_room
        painter.setPen(QColor(colours.line if last_of_room else colours.quiet))
        painter.drawLine(0, top + size(_ROW) - 1, width, top + size(_ROW) - 1)

    def _paint_spans(self, painter: QPainter, row: int) -> None:
        if not self._days:
            return
        for span in self._beds[row].spans:
            first = max(0, (span.from_day - self._days[0]).days)
            last = min(len(self._days), (span.to_day - self._days[0]).days)
            if first < last:
                begins = span.from_day >= self._days[0]
                self._paint_span(painter, span, self._cell_rect(row, first), last - first, begins=begins)

    def _paint_span(self, painter: QPainter, span: DayBar, first: QRect, days: int, *, begins: bool) -> None:
        """A bar over its days; one that began before today reaches the edge."""
        size = theme().size
        ink, ground = pill_colours(theme().colours, span.tone)
        left = first.left() + (size(3) if begins else -size(8))
        right = first.left() + days * size(_DAY) - size(3)
        box = QRectF(left + 0.5, first.top() + size(5) + 0.5, right - left, size(_ROW) - size(11))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(ink)
        edge.setAlpha(120)
        painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine if span.tone is Tone.BLUE else Qt.PenStyle.SolidLine))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, size(5), size(5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        # The words stay in sight while the bar is.
        words_left = max(box.left(), float(self._left())) + size(6)
        room = QRectF(words_left, box.top(), box.right() - words_left - size(4), box.height())
        painter.setFont(theme().font(PILL_SIZE + 1))
        metrics = painter.fontMetrics()
        shown = _fitting(span, metrics, int(room.width()))
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(room.left(), room.center().y() + (metrics.ascent() - metrics.descent()) / 2), shown)

    def _paint_cursor(self, painter: QPainter) -> None:
        if not self._beds or not self._days:
            return
        colours = theme().colours
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = QColor(colours.leaf_text if self.hasFocus() else colours.field_line)
        painter.setPen(QPen(ink, 2))
        painter.drawRect(self._cell_rect(self._row, self._column).adjusted(1, 1, -1, -2))

    def _words(self, painter: QPainter, room: QRect, text: str, ink: str, *, strong: bool = False) -> None:
        painter.setFont(theme().font(TEXT_SIZE if strong else SMALL_SIZE, strong=strong))
        painter.setPen(QColor(ink))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        base = room.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(room.left(), base), shown)


def _fitting(span: DayBar, metrics: QFontMetrics, width: int) -> str:
    """The words in so many pixels: cut, or the initials, or nothing; all of them stand below the board and under the pointer."""
    shown = metrics.elidedText(span.words, Qt.TextElideMode.ElideRight, width)
    if shown == span.words or len(shown) >= _TELLING_LETTERS:
        return shown
    first = initials(span.name)
    return first if metrics.horizontalAdvance(first) <= width else ""
