"""A booking's way: confirmed, moved, given up, come; the queue of walk-ins and booked; a doctor who is late."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from narayaneeyam_clinic.appointments.appointment_history import appointment_history, booking_way
from narayaneeyam_clinic.appointments.book_appointment import book_appointment
from narayaneeyam_clinic.appointments.booking_steps import BookingState
from narayaneeyam_clinic.appointments.cancel_appointment import cancel_appointment
from narayaneeyam_clinic.appointments.change_appointment import BookingDetails, change_appointment
from narayaneeyam_clinic.appointments.check_in import check_in
from narayaneeyam_clinic.appointments.confirm_appointment import confirm_appointment
from narayaneeyam_clinic.appointments.day_calendar import day_calendar
from narayaneeyam_clinic.appointments.mark_no_show import mark_no_show
from narayaneeyam_clinic.appointments.move_appointment import MoveTo, move_appointment
from narayaneeyam_clinic.appointments.records import Appointment, AppointmentKind
from narayaneeyam_clinic.appointments.reminder_list import CallOutcome, note_reminder_call, reminder_list
from narayaneeyam_clinic.appointments.swap_doctor import Swap, swap_doctor
from narayaneeyam_clinic.consultations.call_in import call_in, call_next
from narayaneeyam_clinic.consultations.cancel_visit import cancel_visit
from narayaneeyam_clinic.consultations.close_visit import close_visit
from narayaneeyam_clinic.consultations.move_visit import move_to_doctor
from narayaneeyam_clinic.consultations.queue import queue, queue_counts
from narayaneeyam_clinic.consultations.records import Visit, VisitCategory, VisitState
from narayaneeyam_clinic.consultations.visit_steps import take_step, visit_of
from tests.clinic.appointments.booking_desk import MONDAY, at
from tests.clinic.consultations.invented import EVERYTHING, add_patient, begin

SUNDAY = date(2026, 11, 22)


@pytest.fixture
def monday(desk, clock):
    """Monday, 9 o'clock in India."""
    clock.now = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
    return desk


def state_of(desk, appointment_id):
    days = desk.see(day_calendar, MONDAY, with_cancelled=True).doctors
    return next(one.state for each in days for one in each.bookings if one.appointment_id == appointment_id)


def waiting(desk, doctor=None):
    return [(row.patient_name, row.category) for row in desk.see(queue, doctor_id=doctor or desk.doctor)]


def test_the_state_follows_the_visit(monday, as_role):
    """BOOK-5, BOOK-9"""
    desk, doctor = monday, as_role("doctor")
    booked = desk.book(at(9, 20)).appointment_id
    desk.do(confirm_appointment, booked)
    assert state_of(desk, booked) is BookingState.CONFIRMED
    visit_id = desk.do(check_in, booked).visit_id
    assert state_of(desk, booked) is BookingState.CHECKED_IN
    assert desk.refused(check_in, booked).code == "booking_step_not_possible"
    assert desk.refused(cancel_appointment, booked, "ill").code == "booking_step_not_possible"
    desk.do(cancel_visit, visit_id, "wrong patient")
    assert state_of(desk, booked) is BookingState.CANCELLED
    again = desk.do(check_in, booked)
    assert again.token == "A2"
    desk.do(call_in, again.visit_id, by=doctor)
    assert state_of(desk, booked) is BookingState.WITH_DOCTOR
    desk.do(lambda tx: take_step(tx, visit_of(tx, again.visit_id), VisitState.TO_BILL), by=EVERYTHING)
    desk.do(close_visit, again.visit_id)
    assert state_of(desk, booked) is BookingState.COMPLETED


def test_a_time_that_was_given_up_is_free_again(monday, clock):
    """BOOK-5"""
    desk = monday
    booked = desk.book(at(9)).appointment_id
    assert desk.refused(cancel_appointment, booked, " ").code == "reason_missing"
    desk.do(cancel_appointment, booked, "Fever")
    assert desk.refused(confirm_appointment, booked).code == "booking_step_not_possible"
    second = desk.book(at(9), patient_id=desk.second).appointment_id
    clock.advance(minutes=-1)
    assert desk.refused(mark_no_show, second).code == "booking_is_to_come"
    clock.advance(minutes=31)
    desk.do(mark_no_show, second)
    # Who comes late after all is checked in, and waits by the arrival.
    desk.do(check_in, second)
    assert state_of(desk, second) is BookingState.CHECKED_IN


def test_moving_writes_a_new_booking_and_the_way_can_be_read(desk):
    """BOOK-5"""
    first = desk.book(at(9), note="Knee", minutes=40).appointment_id
    assert desk.refused(move_appointment, first, MoveTo(MONDAY, at(18))).code == "not_in_session"
    # Within its own time it makes way for itself.
    second = desk.do(move_appointment, first, MoveTo(MONDAY, at(9, 20)), "Bus is late")
    third = desk.do(move_appointment, second.appointment_id, MoveTo(MONDAY, at(15), desk.other, outside_hours=True))
    assert (third.minutes, third.doctor_name) == (40, "Dr. Meera Varma")
    desk.do(note_reminder_call, third.appointment_id, CallOutcome.NO_ANSWER, "Rings")
    for asked in (first, second.appointment_id, third.appointment_id):
        way = desk.see(appointment_history, asked)
        assert [(one.starts, one.state, one.why) for one in way] == [
            (at(9), "moved", "Bus is late"), (at(9, 20), "moved", None), (at(15), "booked", None),
        ]  # fmt: skip
    assert [(call.outcome, call.note) for call in way[2].calls] == [("no_answer", "Rings")]
    assert way[0].booked_by == "Receptionist of the clinic"
    assert [(step.state, step.by) for step in way[0].taken] == [("moved", "Receptionist of the clinic")]
    assert desk.see(booking_way, patient_id=desk.patient) == desk.see(booking_way, first)
    assert desk.refused(move_appointment, first, MoveTo(MONDAY, at(11))).code == "booking_step_not_possible"
    assert desk.book(at(9), patient_id=desk.second).starts == at(9)


def test_what_stands_beside_the_time_is_corrected(desk):
    booked = desk.book(at(9)).appointment_id
    room = desk.room()
    desk.book(at(9), doctor_id=desk.other, patient_id=desk.second, room_id=room, outside_hours=True)
    taken = BookingDetails(AppointmentKind.IN_PERSON, room_id=room)
    assert desk.refused(change_appointment, booked, taken).code == "room_taken"
    desk.do(
        change_appointment, booked, BookingDetails(AppointmentKind.VIDEO, "https://meet.example/x", "Calls from Dubai")
    )
    (cell,) = desk.see(day_calendar, MONDAY, desk.doctor).doctors[0].bookings
    assert (cell.kind, cell.link, cell.note) == ("video", "https://meet.example/x", "Calls from Dubai")


def test_walk_ins_and_booked_wait_in_one_queue(monday, clock):
    """BOOK-8: a walk-in by arrival, a booked patient by the booked time, a late one by arrival."""
    desk = monday
    early, late = desk.book(at(9, 20)).appointment_id, desk.book(at(9), patient_id=desk.second).appointment_id
    people = [add_patient(desk.clinic, f"Walk-in {number}", f"N1-1000{number}") for number in range(3)]
    desk.do(check_in, early)  # 9:00, for 9:20
    for minutes, person in ((10, 0), (8, 1), (7, 2)):
        clock.advance(minutes=minutes)
        if person == 2:
            desk.do(check_in, late)  # 9:25, for 9:00
            clock.advance(minutes=1)
        begin(desk.clinic, desk.by, people[person], desk.doctor)
    booked, walked = VisitCategory.BOOKED, VisitCategory.WALK_IN
    assert waiting(desk) == [
        ("Walk-in 0", walked), ("Walk-in 1", walked), ("Lakshmi Nair", booked), ("Ravi Menon", booked), ("Walk-in 2", walked),
    ]  # fmt: skip
    assert desk.do(call_next, desk.doctor).patient_id == people[0]
    row = desk.see(queue)[2]
    assert (row.booked_for, row.is_review) == (datetime(2026, 11, 23, 3, 50, tzinfo=UTC), False)
    # With another doctor the booked time still holds, in that doctor's column of the calendar.
    desk.do(move_to_doctor, row.visit_id, desk.other)
    assert desk.see(lambda rd: rd.session.get_one(Appointment, early)).doctor_id == desk.other
    begin(desk.clinic, desk.by, people[0], desk.other)
    assert [name for name, _ in waiting(desk, desk.other)] == ["Lakshmi Nair", "Walk-in 0"]


def test_only_today_is_checked_in(desk):
    """BOOK-9"""
    assert desk.refused(check_in, desk.book(at(9)).appointment_id).code == "not_booked_for_today"


def test_a_visit_of_a_stay_is_in_no_queue(desk):
    with desk.clinic.transaction(by=EVERYTHING, why="test.stay") as tx:
        tx.add(
            Visit(
                patient_id=desk.patient, doctor_id=desk.doctor, day=tx.today, token="", arrived_at=tx.now, queue_order=0,
                state=VisitState.DONE, category=VisitCategory.STAY,
            )
        )  # fmt: skip
    assert desk.see(queue) == []
    assert desk.see(queue_counts).done == 0


def test_a_late_doctors_hours_go_to_another_one(monday):
    """BOOK-10: what clashes stays and is told."""
    desk = monday
    third = add_patient(desk.clinic, "Suma", "N1-00044")
    free, clashing = desk.book(at(9)).appointment_id, desk.book(at(9, 40), patient_id=desk.second).appointment_id
    afternoon = desk.book(at(17), patient_id=third, outside_hours=True).appointment_id
    desk.book(at(9, 40), doctor_id=desk.other, patient_id=third, outside_hours=True)
    begin(desk.clinic, desk.by, third, desk.doctor)
    desk.is_away(desk.other, MONDAY, from_minute=at(16), to_minute=at(20))
    swapped = desk.do(swap_doctor, Swap(MONDAY, desk.doctor, desk.other))
    assert (swapped.bookings, swapped.tokens) == (1, {"A1": "A1"})
    assert [(one.patient_name, one.starts, one.refused.code) for one in swapped.stayed] == [
        ("Ravi Menon", at(9, 40), "slot_taken"), ("Suma", at(17), "doctor_away"),
    ]  # fmt: skip
    mine, other = desk.see(day_calendar, MONDAY).doctors
    assert {one.appointment_id for one in mine.bookings} == {clashing, afternoon}
    assert free in {one.appointment_id for one in other.bookings}
    (given,) = desk.see(appointment_history, free)[0].taken
    assert (given.state, given.doctor) == (None, other.doctor_name)
    assert desk.refused(swap_doctor, Swap(MONDAY, desk.doctor, desk.doctor)).code == "same_doctor"
    assert desk.refused(swap_doctor, Swap(MONDAY, desk.doctor, desk.other, at(12), at(13))).code == "nothing_to_swap"


def test_tomorrows_patients_are_called(desk):
    """BOOK-11: of Monday already on Saturday, when nobody sits on Sunday; unless somebody is booked for Sunday after all."""
    comes, stays_away = desk.book(at(9, 20)).appointment_id, desk.book(at(9), patient_id=desk.second).appointment_id
    assert [row.patient_name for row in desk.see(reminder_list)] == ["Ravi Menon", "Lakshmi Nair"]
    sunday = desk.book(at(9), day=SUNDAY, outside_hours=True).appointment_id
    assert [row.appointment_id for row in desk.see(reminder_list)] == [sunday]
    assert [row.patient_name for row in desk.see(reminder_list, MONDAY)] == ["Ravi Menon", "Lakshmi Nair"]
    desk.do(note_reminder_call, comes, CallOutcome.NO_ANSWER)
    desk.do(note_reminder_call, comes, CallOutcome.WILL_COME)
    desk.do(note_reminder_call, stays_away, CallOutcome.WILL_NOT_COME, "Has fever")
    (row,) = desk.see(reminder_list, MONDAY)
    assert (row.calls, row.outcome, row.state) == (2, "will_come", "confirmed")
    assert desk.see(appointment_history, stays_away)[0].why == "Has fever"
    assert desk.refused(note_reminder_call, stays_away, CallOutcome.NO_ANSWER).code == "booking_step_not_possible"


def test_every_step_asks_for_its_right(desk, as_role):
    """PEOPLE-9: the pharmacist books nothing; the doctor does."""
    booked = desk.book(at(9)).appointment_id
    stranger = as_role("pharmacist")
    for action, *given in (
        (confirm_appointment, booked), (cancel_appointment, booked, "x"), (mark_no_show, booked), (check_in, booked),
        (move_appointment, booked, MoveTo(MONDAY, at(10))), (note_reminder_call, booked, CallOutcome.WILL_COME),
        (change_appointment, booked, BookingDetails(AppointmentKind.PHONE)),
        (swap_doctor, Swap(MONDAY, desk.doctor, desk.other)), (book_appointment, desk.wanted(at(9, 20))),
    ):  # fmt: skip
        assert desk.refused(action, *given, by=stranger).code == "not_permitted"
    desk.do(confirm_appointment, booked, by=as_role("doctor"))
