"""What a plan respects, read from the clinic: hours, people with skills and absences, rooms, and what is taken (TREAT-5).

Within reads and actions that have asked for their right.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import or_, select

from narayaneeyam_clinic.appointments.records import Absence, Appointment, AppointmentState, DutyShift
from narayaneeyam_clinic.appointments.schedule_rules import minute_of
from narayaneeyam_clinic.patients.merged_people import several_records
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.profile import SettingKey, setting
from narayaneeyam_clinic.rooms.records import Room, RoomKind
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.day_grid import STEP, Span
from narayaneeyam_clinic.treatments.hours_rules import A_DAY, parse_hours, parse_times, without
from narayaneeyam_clinic.treatments.plan_problem import Meals, Problem, Taken, Therapist, TherapyRoom, Wish
from narayaneeyam_clinic.treatments.records import SessionTherapist, Therapy, TreatmentSession
from narayaneeyam_clinic.treatments.staff_skills import therapist_rows
from narayaneeyam_clinic.treatments.treatment_states import SessionState

TAKES_TIME = (SessionState.PLANNED, SessionState.ARRIVED, SessionState.STARTED, SessionState.DONE)
_BOOKED = (AppointmentState.BOOKED, AppointmentState.CONFIRMED)
_SUNDAY = 6


def plan_problem(rd: Reading, wishes: Sequence[Wish], days: Iterable[date], *, without_session: str = "") -> Problem:
    """Everything for these days. `without_session` is one that makes way (it is being moved)."""
    asked = sorted(set(days))
    away = _absences(rd, asked)
    hours = {day: without(_clinic_hours(rd, day), away[None][day]) for day in asked}
    return Problem(
        wishes=tuple(wishes),
        therapists=_therapists(rd, asked, away),
        rooms=therapy_rooms(rd),
        hours={day: _from_now(rd, day, spans) for day, spans in hours.items()},
        taken=(*_sessions(rd, asked, without_session), *_appointments(rd, asked)),
        meals=Meals(parse_times(setting(rd, SettingKey.MEAL_TIMES))),
    )


def therapy_rooms(rd: Reading) -> tuple[TherapyRoom, ...]:
    """Rooms for therapies that are in use, in their order."""
    rows = rd.session.execute(
        select(Room.id, Room.name, Room.equipment)
        .where(Room.kind == RoomKind.THERAPY, Room.is_active)
        .order_by(Room.position, Room.name, Room.id)
    )
    return tuple(TherapyRoom(room_id, name, equipment_words(equipment)) for room_id, name, equipment in rows)


def equipment_words(text: str | None) -> frozenset[str]:
    """ "Droni, steam" as words that a therapy may ask for."""
    return frozenset(part.strip().casefold() for part in re.split(r"[,;|]", text or "") if part.strip())


def _clinic_hours(rd: Reading, day: date) -> tuple[Span, ...]:
    key = SettingKey.THERAPY_HOURS_SUNDAY if day.weekday() == _SUNDAY else SettingKey.THERAPY_HOURS
    return parse_hours(setting(rd, key))


def _from_now(rd: Reading, day: date, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    if day != rd.today:
        return spans if day > rd.today else ()
    minute = minute_of(rd.now)
    return without(spans, [(0, -(-minute // STEP) * STEP)])


def _absences(rd: Reading, days: list[date]) -> dict[str | None, dict[date, list[Span]]]:
    """By person, and under None those of the whole clinic."""
    found: dict[str | None, dict[date, list[Span]]] = defaultdict(lambda: defaultdict(list))
    if not days:
        return found
    rows = rd.session.execute(
        select(Absence.staff_id, Absence.from_day, Absence.to_day, Absence.from_minute, Absence.to_minute).where(
            Absence.is_active, Absence.to_day >= days[0], Absence.from_day <= days[-1]
        )
    )
    for staff_id, from_day, to_day, start, end in rows:
        span = (0 if start is None else start, A_DAY if end is None else end)
        for day in days:
            if from_day <= day <= to_day:
                found[staff_id][day].append(span)
    return found


def _therapists(rd: Reading, days: list[date], away: dict[str | None, dict[date, list[Span]]]) -> tuple[Therapist, ...]:
    """Where a roster was written for a person and day, its hours hold; otherwise the person is there all day."""
    shifts: dict[tuple[str, date], list[Span]] = defaultdict(list)
    for staff_id, day, start, end in rd.session.execute(
        select(DutyShift.staff_id, DutyShift.day, DutyShift.starts_minute, DutyShift.ends_minute).where(
            DutyShift.day.in_(days), DutyShift.is_active
        )
    ):
        shifts[staff_id, day].append((start, end))
    return tuple(
        Therapist(
            id=row.staff_id,
            name=row.name,
            sex=row.sex,
            skills=frozenset(row.skills),
            hours={
                day: without(shifts.get((row.staff_id, day), [(0, A_DAY)]), away[row.staff_id][day]) for day in days
            },
        )
        for row in therapist_rows(rd)
    )


def _sessions(rd: Reading, days: list[date], without_session: str) -> list[Taken]:
    rows = rd.session.execute(
        select(TreatmentSession, Therapy, Patient.name)
        .join(Therapy, Therapy.id == TreatmentSession.therapy_id)
        .join(Patient, Patient.id == TreatmentSession.patient_id)
        .where(
            TreatmentSession.day.in_(days),
            TreatmentSession.state.in_(TAKES_TIME),
            TreatmentSession.id != without_session,
        )
        .order_by(TreatmentSession.starts_at, TreatmentSession.id)
    ).all()
    people, kept = people_of_sessions(rd, [session.id for session, _, _ in rows]), several_records(rd)
    return [
        Taken(
            day=session.day,
            start=minute_of(session.starts_at),
            minutes=session.minutes,
            patient_id=kept.get(session.patient_id, session.patient_id),
            therapist_ids=people.get(session.id, ()),
            room_id=session.room_id,
            rest_minutes=therapy.rest_minutes,
            clean_minutes=therapy.clean_minutes,
            words=f"{therapy.name} · {patient}",
        )
        for session, therapy, patient in rows
    ]


def people_of_sessions(rd: Reading, session_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Who treats in each session now."""
    found: dict[str, tuple[str, ...]] = {}
    for session_id, staff_id in rd.session.execute(
        select(SessionTherapist.session_id, SessionTherapist.staff_id)
        .where(SessionTherapist.session_id.in_(session_ids), SessionTherapist.is_active)
        .order_by(SessionTherapist.staff_id)
    ):
        found[session_id] = (*found.get(session_id, ()), staff_id)
    return found


def _appointments(rd: Reading, days: list[date]) -> list[Taken]:
    """A patient who is booked with a doctor is not treated at that time."""
    rows = rd.session.execute(
        select(Appointment.day, Appointment.starts_at, Appointment.minutes, Appointment.patient_id).where(
            Appointment.day.in_(days), or_(*(Appointment.state == state for state in _BOOKED))
        )
    ).all()
    kept = several_records(rd)
    return [
        Taken(
            day=day,
            start=minute_of(starts_at),
            minutes=minutes,
            patient_id=kept.get(patient_id, patient_id),
            words="",
        )
        for day, starts_at, minutes, patient_id in rows
    ]
