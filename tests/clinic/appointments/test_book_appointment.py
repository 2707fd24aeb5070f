"""Booking a time, and the calendar and proposals that follow from it."""

from __future__ import annotations

from datetime import date, timedelta

from narayaneeyam_clinic.appointments.book_appointment import book_appointment
from narayaneeyam_clinic.appointments.day_calendar import day_calendar
from narayaneeyam_clinic.appointments.next_slot import booked_ahead, next_free_slots, usual_doctor
from narayaneeyam_clinic.appointments.records import AppointmentKind
from narayaneeyam_clinic.appointments.week_calendar import week_calendar
from tests.clinic.appointments.booking_desk import MONDAY, SATURDAY, at, plan_session
from tests.clinic.consultations.invented import EVERYTHING, begin

TUESDAY = date(2026, 11, 24)


def proposals(desk, **asked):
    return [(slot.day.day, slot.starts) for slot in desk.see(next_free_slots, **asked)]


def test_a_slot_is_booked_and_stands_in_the_calendar(desk):
    """BOOK-3, BOOK-6"""
    booked = desk.book(at(9, 20), note="Knee")
    assert (booked.patient_name, booked.doctor_name, booked.minutes) == ("Lakshmi Nair", "Dr. Hari Kumar", 20)
    shown = desk.see(day_calendar, MONDAY)
    mine, other = shown.doctors
    (cell,) = mine.bookings
    assert (cell.starts, cell.ends, cell.state, cell.note, cell.is_outside) == (
        at(9, 20),
        at(9, 40),
        "booked",
        "Knee",
        False,
    )
    assert (shown.opens, shown.closes, shown.holiday) == (at(9), at(12), None)
    assert [one.starts for one in mine.free] == [at(9), *range(at(9, 40), at(12), 20)]
    assert (other.doctor_name, other.sessions, other.free) == ("Dr. Meera Varma", (), ())
    assert desk.see(booked_ahead, desk.patient) == (MONDAY,)
    week = desk.see(week_calendar, MONDAY, doctor_id=desk.doctor)
    assert [len(day.doctors[0].sessions) for day in week.days] == [1, 1, 1, 1, 1, 0, 0]


def test_overlaps_are_refused_on_duration_for_doctor_patient_and_room(desk):
    """BOOK-3: half an hour in slots of twenty minutes; a second doctor at the same time; one room for two doctors."""
    room = desk.room()
    desk.book(at(9), minutes=30, room_id=room)
    no = desk.refused(book_appointment, desk.wanted(at(9, 20), patient_id=desk.second))
    assert (no.code, no.facts["time"], no.facts["until"], no.facts["doctor"]) == (
        "slot_taken", "9:00 AM", "9:30 AM", "Dr. Hari Kumar",
    )  # fmt: skip
    elsewhere = desk.wanted(at(9, 20), doctor_id=desk.other, outside_hours=True)
    assert desk.refused(book_appointment, elsewhere).code == "patient_elsewhere"
    shared = desk.wanted(at(9, 20), doctor_id=desk.other, patient_id=desk.second, room_id=room, outside_hours=True)
    no = desk.refused(book_appointment, shared)
    assert (no.code, no.facts["room"]) == ("room_taken", "Room 1")
    # Where one ends the next begins.
    desk.book(at(9, 30), patient_id=desk.second)


def test_leave_half_days_and_holidays_block_and_nothing_overrules_them(desk):
    """BOOK-2"""
    desk.is_away(desk.doctor, MONDAY, from_minute=at(10), to_minute=at(24))
    desk.is_away(None, TUESDAY)
    assert desk.refused(book_appointment, desk.wanted(at(11), outside_hours=True)).code == "doctor_away"
    no = desk.refused(book_appointment, desk.wanted(at(9), TUESDAY, outside_hours=True))
    assert (no.code, no.facts["reason"]) == ("clinic_closed", "Onam")
    assert proposals(desk, doctor_id=desk.doctor, limit=4) == [
        (23, at(9)),
        (23, at(9, 20)),
        (23, at(9, 40)),
        (25, at(9)),
    ]
    shown = desk.see(week_calendar, MONDAY, 2).days
    assert (shown[1].is_holiday, shown[1].holiday, shown[1].doctors[0].free) == (True, "Onam", ())


def test_outside_the_hours_only_where_it_is_said(desk):
    """BOOK-3"""
    assert desk.refused(book_appointment, desk.wanted(at(15))).code == "not_in_session"
    # It begins in the session and ends after it.
    assert desk.refused(book_appointment, desk.wanted(at(11, 50))).code == "not_in_session"
    assert desk.book(at(15), outside_hours=True).minutes == 15
    assert desk.see(day_calendar, MONDAY).doctors[0].bookings[0].is_outside


def test_what_cannot_be_is_refused(desk, as_role):
    past = desk.wanted(at(9, 30), SATURDAY, outside_hours=True)
    assert desk.refused(book_appointment, past).code == "booking_in_past"
    assert desk.refused(book_appointment, desk.wanted(at(9), minutes=1000)).code == "duration_not_understood"
    video = desk.wanted(at(9), kind=AppointmentKind.VIDEO, link="meet me there")
    assert desk.refused(book_appointment, video).code == "link_not_understood"
    assert desk.refused(book_appointment, desk.wanted(at(9), doctor_id="nobody")).code == "doctor_not_found"
    assert desk.refused(book_appointment, desk.wanted(at(9)), by=as_role("pharmacist")).code == "not_permitted"


def test_the_next_slots_are_free_for_doctor_room_and_patient_together(desk):
    """BOOK-4"""
    room = desk.room()
    desk.sits(desk.other, [0], at(9), at(10), 30, room)
    assert proposals(desk, limit=4) == [(23, at(9)), (23, at(9)), (23, at(9, 20)), (23, at(9, 30))]
    desk.book(at(9), minutes=40, room_id=room)
    # The doctor is busy until 9:40, and so is the room of the other one, and so is the patient.
    assert proposals(desk, doctor_id=desk.other, limit=1) == [(30, at(9))]
    assert proposals(desk, doctor_id=desk.doctor, limit=1) == [(23, at(9, 40))]
    # The calendar offers what would be kept, and nothing else: the other one's first slot needs the room.
    in_room = {one.doctor_id: [free.starts for free in one.free] for one in desk.see(day_calendar, MONDAY).doctors}
    assert (in_room[desk.other], in_room[desk.doctor][0]) == ([], at(9, 40))
    desk.book(at(9, 40), patient_id=desk.second)
    assert proposals(desk, doctor_id=desk.doctor, minutes=60, limit=1) == [(23, at(10))]
    assert proposals(desk, patient_id=desk.second, from_minute=at(9, 30), limit=1) == [(23, at(10))]


def test_proposals_are_never_in_the_past_and_end_after_sixty_days(desk, clock):
    """BOOK-4"""
    desk.sits(desk.other, [5], at(9), at(11), 30)
    assert proposals(desk, doctor_id=desk.other, limit=3) == [(21, at(10)), (21, at(10, 30)), (28, at(9))]
    clock.advance(minutes=1)
    assert proposals(desk, doctor_id=desk.other, limit=1, from_day=date(2026, 1, 1)) == [(21, at(10, 30))]
    desk.is_away(desk.doctor, SATURDAY, SATURDAY + timedelta(days=59))
    assert proposals(desk, doctor_id=desk.doctor) == []


def test_who_saw_the_patient_last_is_proposed_first(desk):
    """BOOK-4"""
    assert desk.see(usual_doctor, desk.patient) is None
    begin(desk.clinic, desk.by, desk.patient, desk.other)
    assert desk.see(usual_doctor, desk.patient) == desk.other


def test_nobody_is_with_the_doctor_and_in_a_treatment_at_once(desk):
    """BOOK-3, BOOK-4"""
    with desk.clinic.transaction(by=EVERYTHING, why="test.course") as tx:
        plan_session(tx, desk.patient, desk.other, MONDAY, at(9))
    no = desk.refused(book_appointment, desk.wanted(at(9, 40)))
    assert (no.code, no.facts["therapy"], no.facts["time"], no.facts["until"]) == (
        "patient_in_treatment", "Abhyangam", "9:00 AM", "10:00 AM",
    )  # fmt: skip
    assert proposals(desk, doctor_id=desk.doctor, patient_id=desk.patient, limit=1) == [(23, at(10))]
    desk.book(at(9, 40), patient_id=desk.second)
