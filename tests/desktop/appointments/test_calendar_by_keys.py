"""The calendar by its keys, on a real clinic: book in three, walk, move, cancel, check in, hand over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import cast

import pytest
from PySide6.QtCore import QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from narayaneeyam_clinic.appointments.booking_steps import BookingState
from narayaneeyam_clinic.appointments.check_in import check_in
from narayaneeyam_clinic.appointments.day_calendar import day_calendar
from narayaneeyam_clinic.appointments.records import AppointmentKind
from narayaneeyam_clinic.appointments.week_calendar import BookingCell
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_desktop.appointments.booking_way_page import BookingWayPage
from narayaneeyam_desktop.widgets.calendar_drag import MovableCalendar
from tests.clinic.appointments.booking_desk import MONDAY, SATURDAY, BookingDesk, at
from tests.clinic.consultations.invented import EVERYTHING
from tests.desktop.appointments.conftest import Front


class Calls(QObject):
    """What stands where the computer's browser is."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def calls() -> Iterator[Calls]:
    made = Calls()
    QDesktopServices.setUrlHandler("https", made, "take")  # type: ignore[arg-type]  # the stub wants bytes, Qt a str
    yield made
    QDesktopServices.unsetUrlHandler("https")


Fronts = Callable[[Actor], Front]
AsRole = Callable[[str], Actor]


def booked(books: BookingDesk, day: date) -> list[BookingCell]:
    return [cell for doctor in books.see(day_calendar, day, by=EVERYTHING).doctors for cell in doctor.bookings]


def _point(grid: MovableCalendar, minute: int) -> QPointF:
    """A little below the beginning of this minute, in the lane and on the day of the cursor."""
    column = grid.column_of(grid._cursor)
    return QPointF(column.center().x(), grid.scale().at(minute) + 4)


def test_three_keys_book_the_next_free_slot(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-47: with the patient open: F3, Enter on the proposed time, F9; and the message can undo it."""
    desk = front(as_role("receptionist"))
    desk.open("patient", patient_id=books.patient)
    desk.press(Qt.Key.Key_F3)
    desk.quiet()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_F9)
    desk.quiet()
    assert desk.keys == ["Key_F3", "Key_Return", "Key_F9"]
    (cell,) = booked(books, SATURDAY)
    assert (cell.patient_id, cell.starts, cell.minutes) == (books.patient, at(10), 20)
    assert desk.window.place() == ("patient", {"patient_id": books.patient})
    desk.qtbot.waitUntil(lambda: "Sat 21 Nov" in desk.page.booked.text())
    desk.window.message_bar.follow()
    desk.quiet()
    assert booked(books, SATURDAY) == []


def test_arrows_walk_and_keys_act(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-42, BOOK-43, BOOK-44, BOOK-52: the place is read out; weeks come as they are walked to; move, cancel with a reason."""
    first = books.book(at(9, 20))
    desk = front(as_role("receptionist"))
    page = desk.open("calendar", day=MONDAY.isoformat(), appointment_id=first.appointment_id)
    grid = page.grid
    assert "Lakshmi Nair" in grid.accessibleName()
    assert "booked" in page.detail.text()
    desk.press(Qt.Key.Key_Down)
    assert "9:40 AM" in grid.accessibleName()
    assert "free" in grid.accessibleName()
    desk.press(Qt.Key.Key_Right)
    assert "Dr. Meera Varma" in grid.accessibleName()
    desk.press(Qt.Key.Key_PageDown)
    desk.quiet()
    assert grid.place().day == MONDAY + timedelta(weeks=1)
    assert grid.place().stop is not None, "the week came"
    desk.press(Qt.Key.Key_T)
    assert grid.place().day == SATURDAY
    grid.go_to(MONDAY, books.doctor, at(9, 20))
    desk.press(Qt.Key.Key_M)
    desk.quiet()
    assert "Move the booking of Lakshmi Nair" in desk.page.title
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_F9)
    desk.quiet()
    (cell,) = booked(books, SATURDAY)
    assert (desk.window.place() or ("",))[0] == "calendar"
    desk.open("booking", moving=cell.appointment_id)
    desk.qtbot.waitUntil(lambda: desk.page.keep_action.isVisible())
    desk.page.kind.set_value(AppointmentKind.PHONE)
    desk.page.keep_action.trigger()
    desk.quiet()
    (cell,) = booked(books, SATURDAY)
    assert cell.kind is AppointmentKind.PHONE
    grid.go_to(SATURDAY, books.doctor, cell.starts, cell.appointment_id)
    grid.setFocus()
    desk.press(Qt.Key.Key_Delete)
    desk.type_into_question("has a fever")
    desk.press(Qt.Key.Key_F9)
    desk.quiet()
    assert booked(books, SATURDAY) == []


def test_enter_on_a_free_slot_books_there(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-47: from the calendar the patient is asked for, and the time is that of the slot."""
    desk = front(as_role("receptionist"))
    grid = desk.open("calendar", day=MONDAY.isoformat()).grid
    grid.go_to(MONDAY, books.doctor, at(11))
    desk.press(Qt.Key.Key_Return)
    desk.quiet()
    QTest.keyClicks(cast(QWidget, QApplication.focusWidget()), "Ravi")
    desk.qtbot.waitUntil(desk.page.patient.is_list_open)
    desk.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(desk.page.table.view.hasFocus)
    desk.quiet()
    desk.press(Qt.Key.Key_F9)
    desk.quiet()
    assert [(cell.patient_id, cell.starts) for cell in booked(books, MONDAY)] == [(books.second, at(11))]


def test_one_key_checks_in_and_one_hands_over(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-45, BOOK-46: who has come has a token; a late doctor's patients go to another in one step."""
    today = books.book(at(11), SATURDAY)
    books.book(at(11), MONDAY, patient_id=books.second)
    books.book(at(11, 40), MONDAY, patient_id=books.second)
    books.book(at(11, 40), MONDAY, doctor_id=books.other)
    desk = front(as_role("receptionist"))
    grid = desk.open("calendar", day=SATURDAY.isoformat(), appointment_id=today.appointment_id).grid
    desk.press(Qt.Key.Key_C)
    desk.quiet()
    (cell,) = booked(books, SATURDAY)
    assert (cell.state, cell.token) == (BookingState.CHECKED_IN, "A1")
    # Who has come is not moved any more: it is said before a time is chosen.
    desk.press(Qt.Key.Key_M)
    desk.qtbot.waitUntil(lambda: "cannot be done" in desk.window.message_bar.text())
    assert (desk.window.place() or ("",))[0] == "calendar"
    desk.quiet()
    grid.go_to(MONDAY, books.doctor, at(11))
    grid.setFocus()
    desk.press(Qt.Key.Key_S)
    desk.type_into_question()
    desk.press(Qt.Key.Key_Return)
    desk.quiet()
    doctors = {(cell.patient_id, cell.starts): cell.doctor_id for cell in booked(books, MONDAY)}
    assert doctors == {
        (books.second, at(11)): books.other,
        (books.second, at(11, 40)): books.doctor,
        (books.patient, at(11, 40)): books.other,
    }
    # Who stays is named, with what stands against it.
    said = desk.window.message_bar.text()
    assert said.startswith("1 went over.")
    assert " stays: " in said
    assert "is booked from 11:40" in said


def test_a_year_scrolls_by_weeks(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-44: nothing is read but what is in sight and its neighbours; a jump over months reads no week between."""
    desk = front(as_role("receptionist"))
    grid = desk.open("calendar").grid
    bar = grid.horizontalScrollBar()
    bar.setValue(bar.value() + 30 * 7 * grid.day_width())
    desk.quiet()
    desk.quiet()
    known = [day for day in range(0, 53 * 7, 7) if grid.is_known(MONDAY + timedelta(days=day))]
    assert len(known) <= 6
    assert grid.is_known(grid.first_in_sight() - timedelta(days=grid.first_in_sight().weekday()))


def test_the_mouse_moves_a_booking_and_h_tells_its_way(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-54, BOOK-55, BOOK-56: nothing is asked, what clashes stays, Undo takes it back, and all of it can be read."""
    first = books.book(at(9, 20))
    books.book(at(10, 40), patient_id=books.second)
    desk = front(as_role("receptionist"))
    grid = desk.open("calendar", day=MONDAY.isoformat(), appointment_id=first.appointment_id).grid
    down = grid.verticalScrollBar()
    down.setValue(down.value() + round(grid.scale().at(at(9)) - grid.head() - 40))
    assert "Lakshmi Nair" in grid.words_at(_point(grid, at(9, 20)))

    def drag(to: int) -> None:
        view = grid.viewport()
        begin, end = _point(grid, grid.place().stop.starts).toPoint(), _point(grid, to).toPoint()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
        QTest.mouseMove(view, (begin + end) / 2)
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
        desk.quiet()

    def starts() -> list[int]:
        kept = (BookingState.BOOKED, BookingState.CONFIRMED)
        return sorted(cell.starts for cell in booked(books, MONDAY) if cell.state in kept)

    drag(at(10, 40))
    assert starts() == [at(9, 20), at(10, 40)], "refused"
    grid.go_to(MONDAY, books.doctor, at(9, 20), first.appointment_id)
    drag(at(10))
    assert starts() == [at(10), at(10, 40)]
    desk.window.message_bar.follow()
    desk.quiet()
    assert starts() == [at(9, 20), at(10, 40)]
    grid.go_to(MONDAY, books.doctor, at(9, 20))
    desk.qtbot.waitUntil(lambda: grid.place().stop is not None and grid.place().stop.block is not None)
    grid.setFocus()
    desk.press(Qt.Key.Key_H)
    desk.qtbot.waitUntil(lambda: isinstance(desk.page, BookingWayPage) and len(desk.page.table.rows()) == 3)
    told = [(event.what, event.why, "9:20 AM" in event.time) for event in desk.page.table.rows()]
    assert told == [("moved", "moved by mistake", True), ("moved", "", False), ("booked", "", True)]


def test_a_video_call_is_opened_from_the_calendar_and_by_the_doctor(
    front: Fronts, books: BookingDesk, as_role: AsRole, calls: Calls
):
    """BOOK-61: one key opens the address; the doctor reads in the queue how they meet."""
    link = "https://meet.example.org/varma"
    video = books.book(at(11), SATURDAY, kind=AppointmentKind.VIDEO, link=link)
    books.book(at(11, 20), SATURDAY, patient_id=books.second)
    desk = front(as_role("receptionist"))
    page = desk.open("calendar", day=SATURDAY.isoformat(), appointment_id=video.appointment_id)
    assert page.link_action.isVisible()
    desk.press(Qt.Key.Key_L)
    desk.quiet()
    assert calls.opened == [link]
    desk.press(Qt.Key.Key_Down)
    assert not page.link_action.isVisible()
    books.do(check_in, video.appointment_id)
    doctor = front(as_role("doctor"))
    queue = doctor.open("consultations")
    queue.all_doctors.setChecked(True)
    doctor.qtbot.waitUntil(lambda: len(queue.table.rows()) == 1 and queue.link_action.isVisible())
    assert "by video" in str(queue.table.view.model().index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole))
    queue.focus_first()
    doctor.press(Qt.Key.Key_F7)
    assert calls.opened == [link, link]


@pytest.mark.parametrize("role", ["pharmacist", "therapist"])
def test_who_may_not_see_the_calendar_has_none(front: Fronts, as_role: AsRole, role: str):
    """BOOK-42"""
    desk = front(as_role(role))
    assert desk.window.navigation.button("calendar") is None
