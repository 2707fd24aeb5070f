"""The way of a booking: booked, called, moved, come; who, when, why (BOOK-5)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from narayaneeyam_clinic.appointments.booking_steps import BookingState, booking_state
from narayaneeyam_clinic.appointments.records import Appointment, AppointmentState, ReminderCall
from narayaneeyam_clinic.appointments.schedule_rules import minute_of
from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, User
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.log_records import ChangeGroup, ChangeIndex
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.change_group import payload_rows


@dataclass(frozen=True, slots=True)
class CallMade:
    """One reminder: what they said."""

    outcome: str
    note: str | None
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class StepTaken:
    """Somebody took the booking a step on: confirmed, came, did not come, cancelled, moved; or gave it to another doctor, who
    then has a name here and the booking no other state (None).
    """

    state: AppointmentState | None
    at: datetime
    by: str
    doctor: str = ""


@dataclass(frozen=True, slots=True)
class BookingStep:
    """One row of a booking's way: the time that was kept, by whom and when, and where it stands; `why` it was given up.

    `moved_from_id` is the row before; `taken` are the steps of this one as the log has them.
    """

    appointment_id: str
    day: date
    starts: int
    minutes: int
    doctor_name: str
    state: BookingState
    why: str | None
    booked_at: datetime
    booked_by: str
    token: str | None
    calls: tuple[CallMade, ...]
    moved_from_id: str | None
    taken: tuple[StepTaken, ...]


@dataclass(frozen=True, slots=True)
class BookingWay:
    """Whose bookings, and their rows by when they were written."""

    patient_id: str
    patient_name: str
    registration_number: str
    steps: tuple[BookingStep, ...]


def appointment_history(rd: Reading, appointment_id: str) -> tuple[BookingStep, ...]:
    """From the first time that was kept to the last, whichever of them is asked for. Refused: not_permitted."""
    rd.require(Permission.SEE_CALENDAR)
    return _steps(rd, _back(rd, appointment_id) + _onward(rd, appointment_id))


def booking_way(rd: Reading, appointment_id: str = "", patient_id: str = "") -> BookingWay:
    """The way of one booking, or of all that a patient ever had. Refused: not_permitted, appointment_not_found, patient_not_found."""
    rd.require(Permission.SEE_CALENDAR)
    if appointment_id:
        booking = rd.session.get(Appointment, appointment_id)
        if booking is None:
            raise Refused("appointment_not_found")
        patient_id = booking.patient_id
    patient = rd.session.get(Patient, patient_id)
    if patient is None:
        raise Refused("patient_not_found")
    of_person = select(Appointment.id).where(Appointment.patient_id.in_(same_person(rd, patient_id)))
    steps = (
        appointment_history(rd, appointment_id) if appointment_id else _steps(rd, rd.session.scalars(of_person).all())
    )
    return BookingWay(patient.id, patient.name, patient.registration_number, steps)


def _steps(rd: Reading, ids: Sequence[str]) -> tuple[BookingStep, ...]:
    taken = _taken(rd, ids)
    rows = rd.session.execute(
        select(
            Appointment.id, Appointment.day, Appointment.starts_at, Appointment.minutes, Appointment.state,
            Appointment.state_why, Appointment.booked_at, Staff.name, User.name.label("booked_by"), Visit.token,
            Visit.state.label("visit_state"), Appointment.moved_from_id,
        )
        .join(Staff, Staff.id == Appointment.doctor_id)
        .outerjoin(User, User.id == Appointment.booked_by)
        .outerjoin(Visit, Visit.id == Appointment.visit_id)
        .where(Appointment.id.in_(ids))
        .order_by(Appointment.booked_at, Appointment.id)
    )  # fmt: skip
    return tuple(
        BookingStep(
            row.id, row.day, minute_of(row.starts_at), row.minutes, row.name, booking_state(row.state, row.visit_state),
            row.state_why, row.booked_at, row.booked_by or "", row.token, _calls(rd, row.id),
            row.moved_from_id, tuple(taken[row.id]),
        )
        for row in rows
    )  # fmt: skip


def _taken(rd: Reading, ids: Sequence[str]) -> dict[str, list[StepTaken]]:
    """Each change of a booking's state or doctor with who made it, read from the log."""
    found: dict[str, list[StepTaken]] = defaultdict(list)
    names: dict[str, str] = {row.id: row.name for row in rd.session.execute(select(Staff.id, Staff.name))}
    groups = rd.session.execute(
        select(ChangeIndex.row_id, ChangeGroup.stamp, ChangeGroup.payload, User.name)
        .join(ChangeGroup, ChangeGroup.stamp == ChangeIndex.stamp)
        .outerjoin(User, User.id == ChangeGroup.user_id)
        .where(ChangeIndex.row_id.in_(ids), ChangeGroup.payload.is_not(None))
        .order_by(ChangeGroup.stamp, ChangeGroup.device_id)
    )
    for row_id, stamp, payload, by in groups:
        rows = [] if payload is None else payload_rows(payload)
        at = Stamp(stamp).instant
        for change in (row["set"] for row in rows if row["id"] == row_id and "set" in row):
            if "state" in change:
                found[row_id].append(StepTaken(AppointmentState(change["state"][1]), at, by or ""))
            if "doctor_id" in change:
                found[row_id].append(StepTaken(None, at, by or "", names.get(change["doctor_id"][1], "")))
    return found


def _back(rd: Reading, appointment_id: str) -> list[str]:
    """The bookings that this one was moved from. A moved row is always older, so the way back ends."""
    before = rd.session.scalar(select(Appointment.moved_from_id).where(Appointment.id == appointment_id))
    return [] if before is None else [*_back(rd, before), before]


def _onward(rd: Reading, appointment_id: str) -> list[str]:
    """This one and where it was moved to; moved on two PCs, it goes two ways."""
    after = rd.session.scalars(select(Appointment.id).where(Appointment.moved_from_id == appointment_id)).all()
    return [appointment_id, *(one for each in after for one in _onward(rd, each))]


def _calls(rd: Reading, appointment_id: str) -> tuple[CallMade, ...]:
    rows = rd.session.execute(
        select(ReminderCall.outcome, ReminderCall.note, ReminderCall.at, User.name)
        .outerjoin(User, User.id == ReminderCall.by)
        .where(ReminderCall.appointment_id == appointment_id)
        .order_by(ReminderCall.at, ReminderCall.id)
    )
    return tuple(CallMade(row.outcome, row.note, row.at, row.name or "") for row in rows)
