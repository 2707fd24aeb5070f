"""The way of a booking: booked, called, moved, come; who, when, why (BOOK-5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from narayaneeyam_clinic.appointments.booking_steps import BookingState, booking_state
from narayaneeyam_clinic.appointments.records import Appointment, ReminderCall
from narayaneeyam_clinic.appointments.schedule_rules import minute_of
from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, User
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class CallMade:
    """One reminder: what they said."""

    outcome: str
    note: str | None
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class BookingStep:
    """One row of a booking's way: the time that was kept, by whom and when, and where it stands; `why` it was given up."""

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


def appointment_history(rd: Reading, appointment_id: str) -> tuple[BookingStep, ...]:
    """From the first time that was kept to the last, whichever of them is asked for. Refused: not_permitted."""
    rd.require(Permission.SEE_CALENDAR)
    ids = _back(rd, appointment_id) + _onward(rd, appointment_id)
    rows = rd.session.execute(
        select(
            Appointment.id, Appointment.day, Appointment.starts_at, Appointment.minutes, Appointment.state,
            Appointment.state_why, Appointment.booked_at, Staff.name, User.name.label("booked_by"), Visit.token,
            Visit.state.label("visit_state"),
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
        )
        for row in rows
    )  # fmt: skip


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
