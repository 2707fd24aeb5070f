"""A booking that was dragged to another time in the calendar: moved at once, and moved back by Undo (BOOK-54)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from narayaneeyam_clinic.appointments.book_appointment import Booked
from narayaneeyam_clinic.appointments.move_appointment import MoveTo, move_appointment
from narayaneeyam_clinic.appointments.week_calendar import BookingCell
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.booking_words import when_words
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.widgets.calendar_drag import MovableCalendar, Taken


class DraggedBookings(QObject):
    """Answers the mouse in the calendar. What clashes is refused with the reason, and the booking stays where it was."""

    def __init__(self, grid: MovableCalendar, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._grid, self._desk = grid, desk
        self._cell: BookingCell | None = None
        grid.taken.connect(self._move)

    def _move(self, taken: Taken) -> None:
        cell = taken.block.value
        if not isinstance(cell, BookingCell):
            return
        self._cell = cell
        to = MoveTo(taken.day, taken.starts, taken.lane)
        self._desk.change(
            self,
            lambda tx: move_appointment(tx, cell.appointment_id, to),
            why="calendar.move",
            done=self._moved,
            failed=self._refused,
        )

    def _moved(self, booked: Booked) -> None:
        self._grid.go_to(booked.day, booked.doctor_id, booked.starts, booked.appointment_id)
        words = self.tr("{name} is booked for {when} with {doctor} now.").format(
            name=booked.patient_name, when=when_words(booked.day, booked.starts), doctor=booked.doctor_name
        )
        before = self._cell
        if before is not None:
            self._desk.say(words, _MovingBack(self._desk, booked, before, self.tr("moved by mistake")))

    def _refused(self, refused: Refused) -> None:
        words = self.tr("{reason} The booking stays where it was.")
        self._desk.say(words.format(reason=self._desk.refused(refused)))


class _MovingBack:
    """The time of before is kept again, also outside the hours; the page may be gone by then."""

    def __init__(self, desk: Desk, booked: Booked, before: BookingCell, why: str) -> None:
        self._desk, self._booked, self._before, self._why = desk, booked, before, why

    def __call__(self) -> None:
        before, why, appointment_id = self._before, self._why, self._booked.appointment_id
        to = MoveTo(before.day, before.starts, before.doctor_id, before.minutes, outside_hours=True)
        self._desk.change(self._desk, lambda tx: move_appointment(tx, appointment_id, to, why), why="calendar.move")
