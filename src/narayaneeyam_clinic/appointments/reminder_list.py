"""Tomorrow's patients, to be called in the evening, and what they said (BOOK-11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import select

from narayaneeyam_clinic.appointments.appointment_of import appointment_of, take_booking_step
from narayaneeyam_clinic.appointments.booking_steps import EXPECTED
from narayaneeyam_clinic.appointments.doctor_schedules import schedules
from narayaneeyam_clinic.appointments.records import Appointment, AppointmentKind, AppointmentState, ReminderCall
from narayaneeyam_clinic.appointments.schedule_rules import clock_words, days_from, minute_of
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.people.staff import doctors
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.shared.news import CalendarChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction

_LOOKED_AHEAD = 7


class CallOutcome(StrEnum):
    """What a call led to."""

    WILL_COME = "will_come"
    NO_ANSWER = "no_answer"
    ANOTHER_TIME = "another_time"
    WILL_NOT_COME = "will_not_come"


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """Somebody to call. `outcome` and `called_at` are of the last call; `calls` counts them."""

    appointment_id: str
    patient_id: str
    patient_name: str
    phone: str | None
    language: str | None
    doctor_id: str
    doctor_name: str
    day: date
    starts: int
    kind: AppointmentKind
    state: AppointmentState
    note: str | None
    calls: int
    outcome: CallOutcome | None
    called_at: datetime | None


def day_to_call(rd: Reading) -> date:
    """Tomorrow; where nobody sits then and nobody is booked (a Sunday, a feast), the next day within a week that is worked on:
    on that day itself nobody is there to call. Refused: not_permitted.
    """
    rd.require(Permission.BOOK)
    days = list(days_from(rd.today + timedelta(days=1), _LOOKED_AHEAD))
    query = select(Appointment.day).where(Appointment.day.between(days[0], days[-1]), Appointment.state.in_(EXPECTED))
    booked = set(rd.session.scalars(query.distinct()))
    planned, who = schedules(rd, days[0], days[-1]), [one.id for one in doctors(rd)]
    worked = (day for day in days if day in booked or any(planned.sessions(one, day) for one in who))
    return next(worked, days[0])


def reminder_list(rd: Reading, day: date | None = None) -> tuple[ReminderRow, ...]:
    """Who is booked for a day (`day_to_call` unless told) and did not cancel, by time. Refused: not_permitted."""
    rd.require(Permission.BOOK)
    wanted = day or day_to_call(rd)
    calls = _calls(rd, wanted)
    rows = rd.session.execute(
        select(
            Appointment.id, Appointment.patient_id, Patient.name, Patient.phone, Patient.language, Appointment.doctor_id,
            Staff.name.label("doctor"), Appointment.day, Appointment.starts_at, Appointment.kind, Appointment.state,
            Appointment.note,
        )
        .join(Patient, Patient.id == Appointment.patient_id)
        .join(Staff, Staff.id == Appointment.doctor_id)
        .where(Appointment.day == wanted, Appointment.state.in_(EXPECTED))
        .order_by(Appointment.starts_at, Appointment.id)
    )  # fmt: skip
    found = []
    for row in rows:
        made = calls.get(row.id, [])
        outcome, at = made[-1] if made else (None, None)
        found.append(
            ReminderRow(
                row.id, row.patient_id, row.name, row.phone, row.language, row.doctor_id, row.doctor, row.day,
                minute_of(row.starts_at), row.kind, row.state, row.note, len(made), outcome, at,
            )
        )  # fmt: skip
    return tuple(found)


def note_reminder_call(tx: Transaction, appointment_id: str, outcome: CallOutcome, note: str = "") -> None:
    """A call was made: who will come is confirmed, who will not is cancelled, with the note as the reason.

    Refused: not_permitted, appointment_not_found, booking_step_not_possible.
    """
    tx.require(Permission.BOOK)
    booking = appointment_of(tx, appointment_id)
    if booking.state not in EXPECTED:
        time, state = clock_words(minute_of(booking.starts_at)), booking.state.replace("_", " ")
        raise Refused("booking_step_not_possible", day=booking.day, time=time, state=state)
    refuse_long(note=note)
    written = note.strip() or None
    tx.add(ReminderCall(appointment_id=booking.id, outcome=str(outcome), note=written, at=tx.now, by=tx.by.user_id))
    if outcome is CallOutcome.WILL_COME and booking.state is AppointmentState.BOOKED:
        take_booking_step(tx, booking, AppointmentState.CONFIRMED)
    elif outcome is CallOutcome.WILL_NOT_COME:
        take_booking_step(tx, booking, AppointmentState.CANCELLED, written)
    tx.tell(CalendarChanged(booking.day))


def _calls(rd: Reading, day: date) -> dict[str, list[tuple[CallOutcome, datetime]]]:
    rows = rd.session.execute(
        select(ReminderCall.appointment_id, ReminderCall.outcome, ReminderCall.at)
        .join(Appointment, Appointment.id == ReminderCall.appointment_id)
        .where(Appointment.day == day)
        .order_by(ReminderCall.at, ReminderCall.id)
    )
    found: dict[str, list[tuple[CallOutcome, datetime]]] = {}
    for appointment_id, outcome, at in rows:
        found.setdefault(appointment_id, []).append((CallOutcome(outcome), at))
    return found
