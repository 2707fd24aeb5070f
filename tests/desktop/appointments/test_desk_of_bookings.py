"""Today with bookings, the calls, the schedules: on a real clinic, by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from narayaneeyam_clinic.admissions.transfer import transfer
from narayaneeyam_clinic.appointments.absences import NewAbsence, add_absence
from narayaneeyam_clinic.appointments.call_list_paper import call_list_paper
from narayaneeyam_clinic.appointments.duty_roster import duty_roster
from narayaneeyam_clinic.appointments.follow_ups import follow_ups_to_book
from narayaneeyam_clinic.appointments.records import Appointment, AppointmentState
from narayaneeyam_clinic.appointments.reminder_list import CallOutcome, note_reminder_call, reminder_list
from narayaneeyam_clinic.appointments.schedule_page import absence_list, doctor_hours
from narayaneeyam_clinic.appointments.today_board import Expected, Waits, waiting_work
from narayaneeyam_clinic.consultations.queue import QueueRow, queue
from narayaneeyam_clinic.consultations.records import Consultation
from narayaneeyam_clinic.papers.call_list import call_list_pdf
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.treatments.records import SessionTherapist, TreatmentSession
from tests.clinic.appointments.booking_desk import MONDAY, SATURDAY, BookingDesk, at, plan_session
from tests.clinic.consultations.invented import EVERYTHING, begin
from tests.clinic.ward import Ward
from tests.desktop.appointments.conftest import Front

Fronts = Callable[[Actor], Front]
AsRole = Callable[[str], Actor]


def test_who_is_booked_stands_on_today_and_is_checked_in_by_one_key(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-49, BOOK-45: below the queue, above who has been in; F4 gives the token; keys of the queue say why they cannot."""
    books.book(at(11), SATURDAY)
    desk = front(as_role("receptionist"))
    page = desk.open("today")
    desk.qtbot.waitUntil(lambda: len(page.queue.rows()) == 1)
    assert isinstance(page.queue.rows()[0], Expected)
    assert page.expected.text() == "1 booked"
    page.queue.view.setFocus()
    page.queue.select(0)
    desk.press(Qt.Key.Key_F5)
    assert "has not come yet" in desk.window.message_bar.text()
    desk.press(Qt.Key.Key_F4)
    desk.qtbot.waitUntil(lambda: isinstance(page.queue.rows()[0], QueueRow))
    (row,) = books.see(queue)
    assert (row.token, row.patient_id) == ("A1", books.patient)
    assert page.queue.selected_row().visit_id == row.visit_id
    assert not page.check_in_action.isVisible(), "nobody else is booked"


def test_what_else_waits_is_told_by_role(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-48: one line, each part leads to where it is done; nothing for who can do nothing about it."""
    sunday = SATURDAY + timedelta(days=1)
    books.sits(books.doctor, weekdays=[6])
    books.book(at(9), sunday)
    ward = Ward.of(books.clinic)
    ward.rooms("101", "102")
    stay = ward.admit("101 A", books.second)
    ward.do(transfer, stay.admission_id, ward.beds["102 A"], "A quieter room")
    waits = {Waits.TO_CALL: 1, Waits.BEDS_TO_CLEAN: 1}
    for role, expected in (("receptionist", waits), ("pharmacist", {})):
        with books.clinic.reading(by=as_role(role)) as rd:
            assert {one.what: one.count for one in waiting_work(rd)} == expected
    desk = front(as_role("receptionist"))
    page = desk.open("today")
    desk.qtbot.waitUntil(lambda: page.work.text() == "1 to call · 1 bed to clean")
    page.work.wanted.emit(Waits.TO_CALL)
    desk.quiet()
    assert desk.window.place() == ("calls", {})


def test_a_digit_says_what_came_of_a_call(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-50: the answer by one key, the next person is chosen, at first the one whom nobody called yet; who will not come is
    cancelled with the reason; on paper.
    """
    sunday = SATURDAY + timedelta(days=1)
    books.sits(books.doctor, weekdays=[6])
    books.book(at(9), sunday)
    books.book(at(9, 20), sunday, patient_id=books.second)
    books.do(note_reminder_call, books.see(reminder_list)[0].appointment_id, CallOutcome.NO_ANSWER)
    desk = front(as_role("receptionist"))
    page = desk.open("calls")
    desk.qtbot.waitUntil(page.reminders.view.hasFocus)
    assert page.reminders.selected_row().patient_id == books.second
    page.reminders.select(0)
    desk.press(Qt.Key.Key_1)
    desk.quiet()
    assert page.reminders.selected_row().patient_id == books.second
    assert [row.outcome for row in books.see(reminder_list)] == [CallOutcome.WILL_COME, None]
    assert books.see(reminder_list)[0].state is AppointmentState.CONFIRMED
    desk.press(Qt.Key.Key_4)
    desk.type_into_question("is ill")
    desk.press(Qt.Key.Key_F9)
    desk.quiet()
    assert [row.patient_id for row in books.see(reminder_list)] == [books.patient]
    assert call_list_pdf(books.see(call_list_paper)).startswith(b"%PDF")


def test_a_follow_up_is_booked_with_two_keys(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-7: from the list the day that the doctor chose is proposed; F9, F9."""
    visit = begin(books.clinic, books.by, books.patient, books.doctor)
    with books.clinic.transaction(by=EVERYTHING, why="test.sign") as tx:
        signed = tx.add(
            Consultation(
                visit_id=visit.visit_id, patient_id=books.patient, doctor_id=books.doctor, day=tx.today, version=1,
                signed_at=tx.now, signed_by=tx.by.user_id, follow_up_on=MONDAY,
            )
        )  # fmt: skip
        consultation_id = signed.id
    desk = front(as_role("receptionist"))
    page = desk.open("calls", tab="follow_ups")
    desk.qtbot.waitUntil(page.follow_ups.view.hasFocus)
    desk.press(Qt.Key.Key_F9)
    desk.qtbot.waitUntil(lambda: bool(desk.page.title) and desk.page.table.view.hasFocus())
    desk.press(Qt.Key.Key_F9)
    desk.quiet()
    assert books.see(follow_ups_to_book) == ()
    with books.clinic.reading(by=EVERYTHING) as rd:
        (row,) = rd.session.query(Appointment).all()
        assert (row.day, row.follow_up_of_id) == (MONDAY, consultation_id)


def test_hours_and_leave_are_written(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-51: hours by weekday; leave names the bookings that stand in it."""
    manager = as_role("manager")
    books.book(at(9), MONDAY)
    desk = front(manager)
    page = desk.open("schedules")
    hours = page.hours
    hours.doctor.set_value(books.other)
    hours.doctor_chosen.emit()
    desk.quiet()
    desk.press(Qt.Key.Key_F2)
    hours.when.set_value((1,))
    QTest.keyClicks(hours.starts.input, "2 pm")
    QTest.keyClicks(hours.ends.input, "4.30 pm")
    hours.slot.set_value(30)
    desk.press(Qt.Key.Key_F9)
    desk.quiet()
    written = books.see(doctor_hours, books.other, by=manager).weekly
    assert [(one.weekday, one.starts, one.ends, one.slot_minutes) for one in written] == [
        (0, at(10), at(12), 20),
        (1, at(14), at(16, 30), 30),
    ]
    page.tabs.setCurrentIndex(1)
    absences = page.absences
    absences.who.set_value(books.doctor)
    absences.from_day.set_value(MONDAY)
    absences.part.set_value("morning")
    desk.press(Qt.Key.Key_F9)
    desk.quiet()
    (leave,) = books.see(absence_list, by=manager)
    assert (leave.staff_id, leave.from_day, leave.from_minute, leave.to_minute) == (books.doctor, MONDAY, 0, at(13))
    assert absences.hits.text().startswith("Booked in that time (1): Lakshmi Nair")
    assert books.refused(add_absence, NewAbsence(None, MONDAY, MONDAY)).code == "not_permitted"


def test_leave_names_the_treatments_that_it_hits(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-60: a therapist's own planned ones, on a holiday all of them."""
    manager = as_role("manager")
    with books.clinic.transaction(by=EVERYTHING, why="test.session") as tx:
        plan_session(tx, books.patient, books.doctor, MONDAY, at(14))
        session = tx.session.query(TreatmentSession).one()
        tx.add(SessionTherapist(session_id=session.id, staff_id=books.other, is_active=True))
    absent = NewAbsence(books.other, MONDAY, MONDAY, at(9), at(13))
    assert books.do(add_absence, absent, by=manager).treatments == ()
    assert books.do(add_absence, replace(absent, staff_id=books.doctor), by=manager).treatments == ()
    assert len(books.do(add_absence, NewAbsence(None, MONDAY, MONDAY), by=manager).treatments) == 1
    desk = front(manager)
    page = desk.open("schedules")
    page.tabs.setCurrentIndex(1)
    absences = page.absences
    absences.who.set_value(books.other)
    absences.from_day.set_value(MONDAY)
    desk.press(Qt.Key.Key_F9)
    desk.quiet()
    assert absences.hits.text() == "Treatments in that time (1): Lakshmi Nair Mon 23 Nov, 2:00 PM"
    absences.hits.followed.emit()
    desk.quiet()
    assert desk.window.place() == ("treatments", {"day": MONDAY.isoformat()})


def test_the_duty_of_a_week(front: Fronts, books: BookingDesk, as_role: AsRole):
    """BOOK-53: some days at once, the next week as this one, and who came today."""
    manager = as_role("manager")
    desk = front(manager)
    page = desk.open("schedules")
    page.tabs.setCurrentWidget(page.duty)
    duty = page.duty
    desk.qtbot.waitUntil(lambda: bool(duty.table.rows()))
    staff_id = duty.table.selected_row().staff_id
    duty.when.set_value((5,))
    QTest.keyClicks(duty.starts.input, "9")
    QTest.keyClicks(duty.ends.input, "5 pm")
    desk.press(Qt.Key.Key_F9)
    desk.quiet()
    duty.came.click()
    desk.quiet()
    duty.after.click()
    desk.quiet()
    duty.copy.click()
    desk.quiet()
    (row,) = [one for one in books.see(duty_roster, duty.monday, by=manager) if one.staff_id == staff_id]
    assert [(one.starts, one.ends) for one in row.days[5].shifts] == [(at(9), at(17))]
    (row,) = [one for one in books.see(duty_roster, duty.monday - timedelta(7), by=manager) if one.staff_id == staff_id]
    assert row.days[5].came_at is not None
