"""The calendar when something changes between the asking for a week and its answer, and with a doctor who has left."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from sqlalchemy import event
from sqlalchemy.engine import Engine

from narayaneeyam_clinic.appointments.book_appointment import Booked
from narayaneeyam_clinic.appointments.cancel_appointment import cancel_appointment
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.shared.news import PeopleChanged
from narayaneeyam_desktop.widgets.calendar_grid import CalendarGrid
from tests.clinic.appointments.booking_desk import MONDAY, BookingDesk, at
from tests.clinic.consultations.invented import EVERYTHING
from tests.desktop.appointments.conftest import Front

Fronts = Callable[[Actor], Front]
AsRole = Callable[[str], Actor]
# A week asks for its doctors when it has its bookings.
_OF_A_WEEK = "staff.id, staff.name, staff.is_active"


@contextmanager
def slow_readers() -> Iterator[tuple[threading.Event, threading.Event]]:
    """Who reads bookings has begun, which the first event tells, and goes no further until the second one is set."""
    begun, may_go_on = threading.Event(), threading.Event()

    def after(_connection: object, _cursor: object, statement: str, *_given: Any) -> None:
        if threading.current_thread().name.startswith("reader") and _OF_A_WEEK in statement:
            begun.set()
            may_go_on.wait()

    event.listen(Engine, "after_cursor_execute", after)
    try:
        yield begun, may_go_on
    finally:
        may_go_on.set()
        event.remove(Engine, "after_cursor_execute", after)


def shown(grid: CalendarGrid) -> str:
    stop = grid.place().stop
    return "" if stop is None or stop.block is None else stop.block.words


def test_an_answer_older_than_the_news_is_not_kept(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-57: the week was asked for, another page came in front, the booking was cancelled, then the week came."""
    later = MONDAY + timedelta(weeks=4)
    booked: Booked = books.book(at(9, 20), later)
    desk = front(as_role("receptionist"))
    desk.open("today")
    page = desk.open("calendar")
    assert desk.window.desk is not None
    with slow_readers() as (begun, may_go_on):
        page.grid.go_to(later)
        desk.qtbot.waitUntil(begun.is_set)
        desk.window.open_page("today", {})
        assert desk.page is not page
        with desk.qtbot.waitSignal(desk.window.desk.news.calendar_changed):
            books.do(cancel_appointment, booked.appointment_id, "ill")
        may_go_on.set()
        desk.quiet()
    desk.open("calendar")
    page.grid.go_to(later, books.doctor, at(9, 20))
    assert shown(page.grid) == ""


def test_who_has_left_keeps_their_bookings_and_gets_no_more(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-58: their hours are gone, they can be chosen, nobody is handed over to them, and their booking is moved to another."""
    other = books.book(at(10), MONDAY, doctor_id=books.other, patient_id=books.second)
    mine = books.book(at(11), MONDAY)
    desk = front(as_role("receptionist"))
    page = desk.open("calendar", day=MONDAY.isoformat(), appointment_id=other.appointment_id)
    grid = page.grid
    with books.clinic.transaction(by=EVERYTHING, why="staff.change") as tx:
        tx.session.get_one(Staff, books.other).is_active = False
        tx.tell(PeopleChanged())
    desk.quiet()
    page = desk.open("calendar", day=MONDAY.isoformat(), appointment_id=other.appointment_id)
    grid = page.grid
    assert "Dr. Meera Varma" in [page.doctor.input.itemText(at) for at in range(page.doctor.input.count())]
    assert "outside the doctor's hours" in grid.accessibleName()
    desk.press(Qt.Key.Key_Down)
    assert "Ravi Menon" in grid.accessibleName(), "no free time of theirs"
    grid.go_to(MONDAY, books.doctor, at(11), mine.appointment_id)
    desk.press(Qt.Key.Key_S)
    desk.quiet()
    assert desk.window.message_bar.text() == "There is no other doctor."
    grid.go_to(MONDAY, books.other, at(10), other.appointment_id)
    desk.press(Qt.Key.Key_M)
    desk.quiet()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_F9)
    desk.quiet()
    assert "is booked for" in desk.window.message_bar.text()
