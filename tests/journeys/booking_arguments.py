"""The marked day's bookings and hours, and what a stranger would try at the doors to them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from narayaneeyam_clinic.appointments.absences import NewAbsence, add_absence
from narayaneeyam_clinic.appointments.book_appointment import NewBooking, book_appointment
from narayaneeyam_clinic.appointments.booking_steps import AppointmentKind
from narayaneeyam_clinic.appointments.change_appointment import BookingDetails
from narayaneeyam_clinic.appointments.change_schedule import Hours, add_extra_session, add_weekly_session
from narayaneeyam_clinic.appointments.duty_roster import add_shift
from narayaneeyam_clinic.appointments.move_appointment import MoveTo
from narayaneeyam_clinic.appointments.reminder_list import CallOutcome, note_reminder_call
from narayaneeyam_clinic.appointments.swap_doctor import Swap
from narayaneeyam_clinic.store.transaction import Transaction

TODAY = date(2026, 11, 21)
TOMORROW = TODAY + timedelta(days=1)
LATER = TODAY + timedelta(days=9)
# Marks: what the desk wrote beside a booking, and what was said on the phone.
BOOKED, CALLED = "XQZBOOKED", "XQZCALLED"
NINE, NOON = 9 * 60, 12 * 60
TABLES = ("appointment", "weekly_session", "extra_session", "absence", "duty_shift")


def book_marked(does: Callable[[str, Callable[[Transaction], Any]], Any], patient_id: str, doctor_id: str) -> None:
    """Hours, leave and duty of the doctor, and a booking of tomorrow with a call."""
    # Also played by the real clock.
    today = does("manager", lambda tx: tx.today)
    tomorrow, later = today + (TOMORROW - TODAY), today + (LATER - TODAY)
    hours = Hours(NINE, NOON, 20)
    does("manager", lambda tx: add_weekly_session(tx, doctor_id, tomorrow.weekday(), hours, today))
    does("manager", lambda tx: add_extra_session(tx, doctor_id, later, hours))
    does("manager", lambda tx: add_absence(tx, NewAbsence(None, later, later, reason="Onam")))
    does("manager", lambda tx: add_shift(tx, doctor_id, tomorrow, NINE, NOON))
    wanted = NewBooking(patient_id, doctor_id, tomorrow, NINE, note=BOOKED)
    booked = does("receptionist", lambda tx: book_appointment(tx, wanted))
    does("receptionist", lambda tx: note_reminder_call(tx, booked.appointment_id, CallOutcome.NO_ANSWER, CALLED))


def booking_values(patient_id: str, doctor_id: str, ids: dict[str, list[str]]) -> dict[str, list[Any]]:
    """By "function.parameter", by parameter, or by type."""
    return {
        "appointment_id": ids["appointment"],
        "absence_id": ids["absence"],
        "shift_id": ids["duty_shift"],
        "change_weekly_session.session_id": ids["weekly_session"],
        "end_weekly_session.session_id": ids["weekly_session"],
        "remove_extra_session.session_id": ids["extra_session"],
        "weekday": [0],
        "from_day": [TODAY],
        "copy_shifts.to_day": [LATER],
        "valid_from": [TODAY],
        "last_day": [LATER],
        "add_shift.starts": [NOON],
        "add_shift.ends": [NOON + 60],
        "came_at": [None],
        "note_attendance.left_at": [None],
        "reminder_list.day": [TOMORROW],
        "day_calendar.day": [TOMORROW],
        "outcome": list(CallOutcome),
        "Hours": [Hours(14 * 60, 15 * 60, 20)],
        "NewAbsence": [NewAbsence(doctor_id, TOMORROW, TOMORROW), NewAbsence(None, TOMORROW, TOMORROW)],
        "book_appointment.wanted": [
            NewBooking(patient_id, doctor_id, TOMORROW, NINE),
            NewBooking(patient_id, doctor_id, TOMORROW, NOON),
        ],
        "BookingDetails": [BookingDetails(AppointmentKind.PHONE)],
        "MoveTo": [MoveTo(TOMORROW, NINE + 40)],
        "Swap": [Swap(TOMORROW, doctor_id, doctor_id)],
    }
