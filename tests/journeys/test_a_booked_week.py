"""A week of bookings through the windows: hours, leave, a holiday, and everything that comes between a patient and a time."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView

from narayaneeyam_clinic.appointments.booking_steps import BookingState
from narayaneeyam_clinic.appointments.day_calendar import day_calendar
from narayaneeyam_clinic.appointments.records import AppointmentState
from narayaneeyam_clinic.appointments.reminder_list import CallOutcome, reminder_list
from narayaneeyam_clinic.appointments.schedule_page import absence_list, doctor_hours
from narayaneeyam_clinic.appointments.week_calendar import BookingCell
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.follow_up_rules import FollowUp
from narayaneeyam_clinic.consultations.queue import queue
from narayaneeyam_clinic.patients.age_rules import parse_birth
from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.patients.register_patient import ConsentGiven, NewPatient, register_patient
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.store.check import check
from tests.clinic.consultations.invented import EVERYTHING, add_doctor
from tests.journeys.hands import CTRL, Hands

Key = Qt.Key
SATURDAY = date(2026, 11, 21)
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (SATURDAY + timedelta(days=2 + n) for n in range(5))
HARI, MEERA = "Dr. Hari Kumar", "Dr. Meera Varma"


def minute(hour: int, past: int = 0) -> int:
    return hour * 60 + past


@pytest.fixture
def patients(clinic: Clinic) -> dict[str, str]:
    """Four who are known to the clinic, and a second doctor."""
    add_doctor(clinic, MEERA)
    ids = {}
    with clinic.transaction(by=EVERYTHING, why="test.patients") as tx:
        for number, name in enumerate(("Lakshmi Nair", "Ravi Menon", "Joseph Kurian", "Meenakshi Amma")):
            draft = NewPatient(
                name=name, sex=Sex.FEMALE, birth=parse_birth(str(42 + number), tx.today), phone=f"984701111{number}",
                place="Kottakkal", consent=ConsentGiven(),
            )  # fmt: skip
            ids[name.split()[0]] = register_patient(tx, draft).patient_id
        for staff in tx.session.query(Staff).filter_by(kind=StaffKind.DOCTOR):
            ids[staff.name] = staff.id
    return ids


def booked(hands: Hands, day: date) -> list[BookingCell]:
    return [cell for doctor in hands.see("receptionist", day_calendar, day).doctors for cell in doctor.bookings]


def times(hands: Hands, day: date) -> list[tuple[str, str, int]]:
    """Patient, doctor, minute, in the order of the day."""
    found = [(one.patient_name.split()[0], one.doctor_id, one.starts) for one in booked(hands, day)]
    return sorted(found, key=lambda one: one[2])


def hours_are_set(hands: Hands, ids: dict[str, str]) -> None:
    """BOOK-1, BOOK-51: twice a day for one doctor, once for the other, only by keys."""
    hands.comes("manager")
    page = hands.open("schedules")
    for doctor, begins, ends in ((HARI, "9", "12"), (HARI, "2 pm", "4 pm"), (MEERA, "10", "12")):
        hands.to(page.hours.doctor)
        hands.type(doctor.split()[1])
        hands.quiet()
        hands.press(Key.Key_F2)
        assert page.hours.when.input.hasFocus()
        hands.press(Key.Key_Return, Key.Key_Return)
        hands.enter(begins, ends, "20")
        hands.press(Key.Key_F9)
    with hands.clinic.reading(by=hands.actor("manager")) as rd:
        hari, meera = (doctor_hours(rd, ids[who]).weekly for who in (HARI, MEERA))
    assert {(one.weekday, one.starts, one.ends, one.slot_minutes) for one in hari} == {
        (day, *hours, 20) for day in range(5) for hours in ((minute(9), minute(12)), (minute(14), minute(16)))
    }
    assert {(one.weekday, one.starts, one.ends) for one in meera} == {(day, minute(10), minute(12)) for day in range(5)}


def two_are_booked(hands: Hands, ids: dict[str, str]) -> None:
    """BOOK-4, BOOK-47: three keys from the patient; from the calendar the slot under the cursor."""
    hands.comes("receptionist")
    hands.open("patient", patient_id=ids["Lakshmi"])
    hands.count_keys()
    hands.press(Key.Key_F3, Key.Key_Return, Key.Key_F9)
    assert len(hands.keys) == 3
    assert "Lakshmi Nair is booked for Mon 23 Nov, 9:00 AM" in hands.said
    assert times(hands, MONDAY) == [("Lakshmi", ids[HARI], minute(9))]
    grid = hands.open("calendar").grid
    hands.press(Key.Key_PageDown)
    grid.go_to(TUESDAY, ids[HARI], minute(14))
    hands.press(Key.Key_Return)
    hands.find(hands.page.patient, "Ravi")
    hands.until(hands.page.table.view.hasFocus)
    hands.quiet()
    hands.press(Key.Key_F9)
    assert times(hands, TUESDAY) == [("Ravi", ids[HARI], minute(14))]


def leave_and_a_holiday(hands: Hands, ids: dict[str, str]) -> None:
    """BOOK-2, BOOK-51: half a day of leave names whom it hits; the clinic is closed on Thursday."""
    hands.comes("manager")
    page = hands.open("schedules").absences
    hands.press(Key.Key_Tab, CTRL)
    hands.press(Key.Key_F2)
    assert page.who.input.hasFocus()
    hands.enter("Hari", "24-11-2026", "", "after", "Wedding")
    hands.press(Key.Key_F9)
    assert page.hits.text().startswith("Booked in that time (1): Ravi Menon Tue 24 Nov, 2:00 PM")
    hands.press(Key.Key_F2)
    hands.enter("whole", "26-11-2026", "", "whole", "Feast of the temple")
    hands.press(Key.Key_F9)
    with hands.clinic.reading(by=hands.actor("manager")) as rd:
        rows = absence_list(rd)
    assert [(one.staff_id, one.from_day, one.from_minute, one.to_minute, one.reason) for one in rows] == [
        (ids[HARI], TUESDAY, minute(13), minute(24), "Wedding"),
        (None, THURSDAY, None, None, "Feast of the temple"),
    ]


def what_is_refused(hands: Hands, ids: dict[str, str]) -> None:
    """BOOK-2, BOOK-3: leave and holiday are not offered; there, or across another booking, the reason stands beside the field."""
    hands.comes("receptionist")
    page = hands.open("booking", patient_id=ids["Joseph"], doctor_id=ids[HARI], day=TUESDAY.isoformat())
    offered = page.table.rows()
    assert {slot.day for slot in offered} >= {TUESDAY, WEDNESDAY}
    assert [
        slot for slot in offered if slot.day == THURSDAY or (slot.day, slot.starts >= minute(13)) == (TUESDAY, True)
    ] == []
    tried = []
    for day, at, minutes in (
        ("24-11-2026", "2 pm", "20"),
        ("26-11-2026", "10", "20"),
        ("23-11-2026", "8.50", "30"),
    ):
        hands.write(page.from_day, day)
        hands.write(page.minutes, minutes)
        hands.write(page.other_time, at)
        hands.press(Key.Key_F9)
        tried += [(name, one.message()) for name, one in page.form.fields.items() if one.has_problem()]
    assert tried == [
        ("doctor", "Dr. Hari Kumar is on leave on 24-11-2026 at that time. Choose another time or doctor."),
        ("from_day", "The clinic is closed on 26-11-2026 (Feast of the temple). Choose another day."),
        ("other_time", "Dr. Hari Kumar is booked from 9:00 AM to 9:20 AM on 23-11-2026. Choose another time."),
    ]
    # The patient herself is with the other doctor then.
    page = hands.open("booking", patient_id=ids["Lakshmi"], doctor_id=ids[MEERA], day=MONDAY.isoformat())
    hands.write(page.minutes, "60")
    hands.write(page.other_time, "8.30")
    hands.press(Key.Key_F9)
    assert "The patient is booked with Dr. Hari Kumar from 9:00 AM to 9:20 AM" in page.other_time.message()
    assert len(times(hands, MONDAY)) == 1


def moved_booked_cancelled(hands: Hands, ids: dict[str, str]) -> None:
    """BOOK-5, BOOK-45: who was hit by the leave is moved by three keys; one more booking is cancelled with its reason."""
    grid = hands.open("calendar").grid
    (ravi,) = booked(hands, TUESDAY)
    grid.go_to(TUESDAY, ids[HARI], ravi.starts, ravi.appointment_id)
    grid.setFocus()
    hands.press(Key.Key_M, Key.Key_Return, Key.Key_F9)
    assert times(hands, MONDAY) == [("Lakshmi", ids[HARI], minute(9)), ("Ravi", ids[HARI], minute(9, 20))]
    hands.open("patient", patient_id=ids["Joseph"])
    hands.press(Key.Key_F3, Key.Key_Return, Key.Key_F9)
    hands.open("patient", patient_id=ids["Meenakshi"])
    hands.press(Key.Key_F3, Key.Key_Return, Key.Key_F9)
    last = booked(hands, MONDAY)[-1]
    assert (last.patient_name, last.doctor_id, last.starts) == ("Meenakshi Amma", ids[HARI], minute(10))
    grid = hands.open("calendar", day=MONDAY.isoformat(), appointment_id=last.appointment_id).grid
    grid.go_to(MONDAY, ids[HARI], last.starts, last.appointment_id)
    grid.setFocus()
    hands.press(Key.Key_Delete)
    hands.answer("Her son cannot bring her")
    assert [name for name, _doctor, _at in times(hands, MONDAY)] == ["Lakshmi", "Ravi", "Joseph"]
    # She comes on Tuesday, at nine.
    hands.open("patient", patient_id=ids["Meenakshi"])
    hands.press(Key.Key_F3)
    hands.write(hands.page.from_day, "24-11-2026")
    hands.to(hands.page.table.view)
    hands.press(Key.Key_Return, Key.Key_F9)
    assert times(hands, TUESDAY) == [("Meenakshi", ids[HARI], minute(9))]


def monday_morning(hands: Hands, ids: dict[str, str]) -> None:
    """BOOK-8, BOOK-9, BOOK-49: two are checked in by one key each and wait with a walk-in in one queue."""
    hands.at(MONDAY, 8, 55)
    page = hands.open("today")
    assert page.expected.text() == "3 booked"
    for name in ("Lakshmi", "Ravi"):
        hands.row(page.queue.view, name)
        hands.press(Key.Key_F4)
    hands.at(MONDAY, 9, 5)
    hands.press(Key.Key_F2)
    hands.enter("9000012345", "Gopalan Nair", "70", "m", "Kottakkal")
    hands.press(Key.Key_F9)
    waiting = hands.see("receptionist", queue)
    assert [(row.patient_name, row.token) for row in waiting] == [
        ("Lakshmi Nair", "A1"),
        ("Gopalan Nair", "A3"),
        ("Ravi Menon", "A2"),
    ]
    assert hands.shown(page.queue.view, "Patient")[:4] == [
        "Lakshmi Nair", "Gopalan Nair", "Ravi Menon", "Joseph Kurian",
    ]  # fmt: skip
    assert [title for title, _pdf in hands.printed].count("OP ticket A1") <= 1


def the_doctor_sees_one(hands: Hands, ids: dict[str, str]) -> None:
    """BOOK-7: the day to come again is chosen in the consultation."""
    hands.comes("doctor")
    page = hands.open("consultations")
    view = next(view for view in hands.window.findChildren(QTableView) if view.isVisible())
    hands.row(view, "Lakshmi")
    hands.press(Key.Key_Return)
    page = hands.page
    hands.to(page.concern)
    hands.type("Low back pain for three weeks")
    hands.to(page.diagnoses.search)
    hands.type("Katigraha")
    hands.quiet()
    hands.press(Key.Key_Return)
    hands.to(page.follow_up.choices[FollowUp.ONE_DAY])
    hands.press(Key.Key_Space)
    hands.press(Key.Key_F9)


def the_doctor_is_late(hands: Hands, ids: dict[str, str]) -> None:
    """BOOK-5, BOOK-10, BOOK-46, HOUSE-47: the calendar knows that it is Monday; from here on another doctor, in one step; who has
    not come is noted by one key.
    """
    hands.at(MONDAY, 9, 30)
    hands.comes("receptionist")
    grid = hands.open("calendar").grid
    hands.press(Key.Key_T)
    assert grid.place().day == MONDAY
    grid.go_to(MONDAY, ids[HARI], minute(9, 20))
    hands.press(Key.Key_S)
    hands.until(lambda: QApplication.activeModalWidget() is not None)
    hands.press(Key.Key_Return)
    hands.front()
    assert hands.said.startswith("3 went over.")
    assert [
        (row.patient_name, row.doctor_id) for row in hands.see("receptionist", queue) if row.state == "waiting"
    ] == [
        ("Gopalan Nair", ids[MEERA]),
        ("Ravi Menon", ids[MEERA]),
    ]
    hands.at(MONDAY, 10, 5)
    page = hands.open("today")
    hands.row(page.queue.view, "Joseph")
    hands.press(Key.Key_N, CTRL)
    states = {cell.patient_name.split()[0]: (cell.doctor_id, cell.state) for cell in booked(hands, MONDAY)}
    assert states == {
        "Lakshmi": (ids[HARI], BookingState.COMPLETED),
        "Ravi": (ids[MEERA], BookingState.CHECKED_IN),
        "Joseph": (ids[MEERA], BookingState.NO_SHOW),
    }


def calls_in_the_evening(hands: Hands, ids: dict[str, str]) -> None:
    """BOOK-7, BOOK-11, BOOK-50: the follow-up is booked by two keys, and both of tomorrow are called."""
    hands.at(MONDAY, 17)
    page = hands.open("calls", tab="follow_ups")
    assert [row.patient_name for row in page.follow_ups.rows()] == ["Lakshmi Nair"]
    hands.press(Key.Key_F9, Key.Key_Return, Key.Key_F9)
    assert times(hands, TUESDAY) == [("Meenakshi", ids[HARI], minute(9)), ("Lakshmi", ids[HARI], minute(9, 20))]
    assert page.follow_ups.rows() == []
    hands.press(Key.Key_Tab, CTRL)
    hands.press(Key.Key_1, Key.Key_2)
    rows = hands.see("receptionist", reminder_list)
    assert [(row.patient_name, row.outcome, row.state) for row in rows] == [
        ("Meenakshi Amma", CallOutcome.WILL_COME, AppointmentState.CONFIRMED),
        ("Lakshmi Nair", CallOutcome.NO_ANSWER, AppointmentState.BOOKED),
    ]


@pytest.mark.journey
def test_a_week_is_booked_and_worked_through(hands: Hands, patients: dict[str, str]):
    """BOOK-1, BOOK-2, BOOK-3, BOOK-4, BOOK-5, BOOK-7, BOOK-8, BOOK-9, BOOK-10, BOOK-11, BOOK-45, BOOK-46, BOOK-47,
    BOOK-49, BOOK-50, BOOK-51."""
    hours_are_set(hands, patients)
    two_are_booked(hands, patients)
    leave_and_a_holiday(hands, patients)
    what_is_refused(hands, patients)
    moved_booked_cancelled(hands, patients)
    monday_morning(hands, patients)
    the_doctor_sees_one(hands, patients)
    the_doctor_is_late(hands, patients)
    calls_in_the_evening(hands, patients)
    assert check(hands.clinic, hands.actor("administrator")) == []
