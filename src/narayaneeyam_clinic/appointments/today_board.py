"""What waits for this person today, by what they may do (BOOK-48); and who is booked and has not come (BOOK-49)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from sqlalchemy import func, select

from narayaneeyam_clinic.admissions.records import BedReservation, ReservationState
from narayaneeyam_clinic.admissions.tasks_of_ward import tasks_due
from narayaneeyam_clinic.admissions.ward_orders import ward_patients
from narayaneeyam_clinic.appointments.booking_steps import BookingState
from narayaneeyam_clinic.appointments.day_calendar import day_calendar
from narayaneeyam_clinic.appointments.follow_ups import follow_ups_to_book
from narayaneeyam_clinic.appointments.reminder_list import reminder_list
from narayaneeyam_clinic.appointments.week_calendar import BookingCell
from narayaneeyam_clinic.billing.open_charges import people_to_bill
from narayaneeyam_clinic.consultations.queue import queue_counts, waiting_for_me
from narayaneeyam_clinic.consultations.queue_rules import LATE
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rooms.occupancy_board import beds_to_clean
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.course_page import courses_to_plan

# A follow-up is to be booked from so long before its day.
_SOON = timedelta(days=7)


class Waits(StrEnum):
    """What waits for a person."""

    MY_PATIENTS = "my_patients"
    TO_BILL = "to_bill"
    TO_CALL = "to_call"
    FOLLOW_UPS = "follow_ups"
    ADMISSIONS = "admissions"
    WARD_TASKS = "ward_tasks"
    OPEN_CHARGES = "open_charges"
    COURSES = "courses"
    WARD_MEDICINES = "ward_medicines"
    BEDS_TO_CLEAN = "beds_to_clean"


@dataclass(frozen=True, slots=True)
class WaitingWork:
    """How much of it there is; never none."""

    what: Waits
    count: int


@dataclass(frozen=True, slots=True)
class Expected:
    """Somebody booked for today who has not come. `late_minutes` is None until they are late."""

    booking: BookingCell
    doctor_name: str
    late_minutes: int | None


def waiting_work(rd: Reading) -> tuple[WaitingWork, ...]:
    """In the order of their worth; only what the person may do something about. Refused: not_permitted."""
    rd.require(Permission.SEE_QUEUE)
    may = rd.by.may
    counts: list[tuple[Waits, int]] = []
    if may(Permission.CONSULT) and may(Permission.SEE_QUEUE):
        counts.append((Waits.MY_PATIENTS, waiting_for_me(rd)))
    if may(Permission.TAKE_FEES) and may(Permission.SEE_QUEUE):
        counts.append((Waits.TO_BILL, queue_counts(rd).to_bill))
    if may(Permission.TAKE_FEES):
        counts.append((Waits.OPEN_CHARGES, len(people_to_bill(rd))))
    if may(Permission.ADMIT):
        counts.append((Waits.ADMISSIONS, _admissions_due(rd)))
    if may(Permission.WARD_WORK) and may(Permission.SEE_WARD):
        counts.append((Waits.WARD_TASKS, tasks_due(rd)))
    if may(Permission.ISSUE_TO_WARD) and may(Permission.SEE_WARD):
        counts.append((Waits.WARD_MEDICINES, sum(patient.open_lines for patient in ward_patients(rd))))
    if may(Permission.SEE_TREATMENTS):
        counts.append((Waits.COURSES, courses_to_plan(rd)))
    if may(Permission.CLEAN_BEDS) and may(Permission.SEE_WARD):
        counts.append((Waits.BEDS_TO_CLEAN, beds_to_clean(rd)))
    if may(Permission.BOOK):
        counts.append((Waits.TO_CALL, to_call(rd)))
        counts.append((Waits.FOLLOW_UPS, len(follow_ups_to_book(rd, rd.today + _SOON))))
    return tuple(WaitingWork(what, count) for what, count in counts if count)


def to_call(rd: Reading) -> int:
    """How many patients of tomorrow, or of the next day that is worked on, nobody has called yet. Refused: not_permitted."""
    return sum(1 for row in reminder_list(rd) if not row.calls)


def expected_today(rd: Reading) -> tuple[Expected, ...]:
    """By their time; nobody for who may not see the calendar. Refused: not_permitted, who may not see the queue either."""
    if not rd.by.may(Permission.SEE_CALENDAR):
        rd.require(Permission.SEE_QUEUE)
        return ()
    waited = [
        Expected(one, doctor.doctor_name, _late(rd, one))
        for doctor in day_calendar(rd).doctors
        for one in doctor.bookings
        if one.state in (BookingState.BOOKED, BookingState.CONFIRMED)
    ]
    return tuple(sorted(waited, key=_by_time))


def _late(rd: Reading, booking: BookingCell) -> int | None:
    late = rd.now - booking.starts_at
    return late // timedelta(minutes=1) if late > LATE else None


def _by_time(expected: Expected) -> tuple[int, str]:
    return expected.booking.starts, expected.booking.patient_name


def _admissions_due(rd: Reading) -> int:
    due = select(func.count()).where(
        BedReservation.state == ReservationState.RESERVED, BedReservation.from_day <= rd.today
    )
    return rd.session.scalar(due) or 0
