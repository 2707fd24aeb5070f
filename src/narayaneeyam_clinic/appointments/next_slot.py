"""The next slots in which doctor, room and patient are free together: what the desk proposes (BOOK-4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from narayaneeyam_clinic.appointments.booking_steps import EXPECTED
from narayaneeyam_clinic.appointments.doctor_schedules import Schedules, schedules
from narayaneeyam_clinic.appointments.kept_times import KeptTimes, kept_by_patient, kept_times
from narayaneeyam_clinic.appointments.records import Appointment
from narayaneeyam_clinic.appointments.schedule_rules import days_from, instant_of, minute_of
from narayaneeyam_clinic.appointments.slot_rules import LONGEST_MINUTES, FreeTime, free_times
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading

LOOKS_AHEAD = 60
# Days are read in growing portions: what is free is mostly near, and a full month is still looked through.
_PORTIONS = (2, 5, 14, LOOKS_AHEAD)


@dataclass(frozen=True, slots=True)
class FreeSlot:
    """A proposal: everything that `book_appointment` needs beside the patient."""

    doctor_id: str
    doctor_name: str
    day: date
    starts: int
    minutes: int
    starts_at: datetime
    room_id: str | None


def next_free_slots(
    rd: Reading,
    doctor_id: str | None = None,
    patient_id: str | None = None,
    from_day: date | None = None,
    minutes: int | None = None,
    limit: int = 5,
    *,
    days: int = LOOKS_AHEAD,
    from_minute: int = 0,
) -> tuple[FreeSlot, ...]:
    """The earliest free slots of one doctor, or of all, from a day on (today unless told), never in the past.

    With a patient, only where nothing else of theirs stands. `minutes` is how long it takes, a slot of the session unless
    told; `from_minute` holds for the first day. At most `days` days are looked through. Refused: not_permitted.
    """
    rd.require(Permission.SEE_CALENDAR)
    first = max(from_day or rd.today, rd.today)
    doctors = _doctors(rd, doctor_id)
    if minutes is not None and not 1 <= minutes <= LONGEST_MINUTES:
        raise Refused("duration_not_understood", field="minutes")
    *_, last = days_from(first, days)
    planned = schedules(rd, first, last, [one for one, _ in doctors])
    own = {} if patient_id is None else kept_by_patient(rd, patient_id, first, last)
    found: list[FreeSlot] = []
    for portion in _portions(first, days):
        kept = kept_times(rd, portion[0], portion[-1])
        for day in portion:
            begins = from_minute if day == first else 0
            if day == rd.today:
                # One that began in this very minute is still proposed.
                begins = max(begins, minute_of(rd.now))
            free = _of_day(doctors, planned, kept, own.get(day.isoformat(), 0), day, minutes, begins)
            found += [_slot(day, *one) for one in free[: limit - len(found)]]
            if len(found) >= limit:
                return tuple(found)
    return tuple(found)


def usual_doctor(rd: Reading, patient_id: str) -> str | None:
    """With whom the patient is proposed a slot first: who saw them last and still works here. Refused: not_permitted."""
    rd.require(Permission.SEE_CALENDAR)
    return last_doctor(rd, patient_id)


def last_doctor(rd: Reading, patient_id: str) -> str | None:
    """Who saw the patient last and still works here; who calls this has asked for a right."""
    return rd.session.scalar(
        select(Visit.doctor_id)
        .join(Staff, Staff.id == Visit.doctor_id)
        .where(
            Visit.patient_id.in_(same_person(rd, patient_id)),
            Visit.state != VisitState.CANCELLED,
            Staff.is_active,
            Staff.kind == StaffKind.DOCTOR,
        )
        .order_by(Visit.day.desc(), Visit.arrived_at.desc())
        .limit(1)
    )


def booked_ahead(rd: Reading, patient_id: str) -> tuple[date, ...]:
    """The days for which the patient is booked already, from today on. Refused: not_permitted."""
    rd.require(Permission.SEE_CALENDAR)
    query = select(func.distinct(Appointment.day)).where(
        Appointment.patient_id.in_(same_person(rd, patient_id)),
        Appointment.day >= rd.today,
        Appointment.state.in_(EXPECTED),
    )
    return tuple(sorted(date.fromisoformat(day) for day in rd.session.scalars(query.order_by(Appointment.day))))


def _of_day(
    doctors: list[tuple[str, str]],
    planned: Schedules,
    kept: KeptTimes,
    own: int,
    day: date,
    minutes: int | None,
    begins: int,
) -> list[tuple[int, str, str, FreeTime]]:
    """All doctors' free slots of one day, the earliest first, at one time by name; `own` is what the patient has."""
    key = day.isoformat()
    found = []
    for doctor_id, name in doctors:
        sessions = planned.sessions(doctor_id, day)
        if not sessions:
            continue
        taken = own | kept.doctors.get((doctor_id, key), 0)
        for session in sessions:
            room = 0 if session.room_id is None else kept.rooms.get((session.room_id, key), 0)
            found += [(one.starts, doctor_id, name, one) for one in free_times(session, taken | room, minutes, begins)]
    found.sort(key=lambda each: each[0])
    return found


def _slot(day: date, starts: int, doctor_id: str, name: str, one: FreeTime) -> FreeSlot:
    return FreeSlot(doctor_id, name, day, starts, one.minutes, instant_of(day, starts), one.room_id)


def _portions(first: date, days: int) -> Iterator[list[date]]:
    all_days = list(days_from(first, days))
    begins = 0
    for ends in (*(one for one in _PORTIONS if one < days), days):
        yield all_days[begins:ends]
        begins = ends


def _doctors(rd: Reading, doctor_id: str | None) -> list[tuple[str, str]]:
    query = select(Staff.id, Staff.name).where(Staff.kind == StaffKind.DOCTOR, Staff.is_active).order_by(Staff.name)
    if doctor_id is not None:
        query = query.where(Staff.id == doctor_id)
    return [(row.id, row.name) for row in rd.session.execute(query)]
