"""What stands in the days in sight of a calendar, piece by piece, for who does not see it (REACH-2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRect, QRectF

from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.widgets.calendar_days import GridDay, LaneDay
from narayaneeyam_desktop.widgets.calendar_grid import CalendarGrid
from narayaneeyam_desktop.widgets.calendar_paint import block_box
from narayaneeyam_desktop.widgets.painted import Painted, Piece
from narayaneeyam_desktop.widgets.time_field import minute_text


class ToldCalendar(Painted, CalendarGrid):
    """Its name says where the cursor stands, a free time too; its pieces are what is booked, who is away, and what is closed."""

    def say(self, words: str) -> None:
        super().say(words)
        self.tell_chosen()

    def pieces(self) -> Sequence[Piece]:
        if not self._lanes:
            return ()
        first, last = self.span()
        days = (self._first + timedelta(days=number) for number in range(first, last + 1))
        return [piece for day in days for piece in self._of_day(day)]

    def _of_day(self, day: date) -> Iterator[Piece]:
        shown = self._days.get(day)
        if shown is None:
            return
        if shown.closed:
            yield Piece(f"{date_text(day)}: {shown.closed}", self._whole_day(day))
            return
        for number in self.lanes_on(day):
            yield from self._of_lane(shown, number)

    def _of_lane(self, shown: GridDay, number: int) -> Iterator[Piece]:
        lane, day = shown.lanes[number], shown.day
        column, who = self._column((day - self._first).days, number), self._lanes[number][1]
        for away in lane.absent:
            time = f"{minute_text(away.starts)} – {minute_text(away.ends)}"
            box = QRectF(column.left(), self.scale().at(away.starts), column.width(), 0)
            box.setBottom(self.scale().at(away.ends))
            yield Piece(f"{date_text(day)} {time}, {who}: {away.words}", box.toAlignedRect())
        yield from self._booked(lane, day, column, who, is_here=(day, number) == (self._cursor.day, self._cursor.lane))

    def _booked(self, lane: LaneDay, day: date, column: QRectF, who: str, *, is_here: bool) -> Iterator[Piece]:
        scale, stop = self.scale(), self._stop() if is_here else None
        for block, at, beside in sorted(lane.placed, key=lambda one: one[0].starts):
            words = f"{date_text(day)} {minute_text(block.starts)}, {who}: {block.spoken}"
            box = block_box(column, block, at, beside, scale).toAlignedRect()
            yield Piece(words, box, is_chosen=stop is not None and stop.block is block)

    def _whole_day(self, day: date) -> QRect:
        number = (day - self._first).days
        height = self.viewport().height() - self.head()
        return QRectF(self.left_of(number), self.head(), self.width_of(number), height).toAlignedRect()
