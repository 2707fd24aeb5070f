"""Who is treated on a day, where and by whom: the therapist's day, the board of rooms, the printed sheet (TREAT-14, TREAT-20)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select

from narayaneeyam_clinic.appointments.schedule_rules import minute_of
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Allergy, Patient, Sex
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.rooms.records import Room
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.records import (
    CourseItem,
    SessionTherapist,
    Therapy,
    TreatmentCourse,
    TreatmentSession,
)
from narayaneeyam_clinic.treatments.treatment_states import Phase, SessionState


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session as it is listed. `start` counts minutes from midnight in India."""

    session_id: str
    course_id: str
    item_id: str
    course: str
    day: date
    start: int
    minutes: int
    therapy_id: str
    therapy: str
    phase: Phase
    dose: str | None
    patient_id: str
    patient: str
    number: str
    sex: Sex | None
    allergies: tuple[str, ...]
    room_id: str | None
    room: str | None
    therapist_ids: tuple[str, ...]
    therapists: tuple[str, ...]
    state: SessionState
    state_why: str | None
    arrived_at: datetime | None
    started_at: datetime | None
    ended_at: datetime | None
    observations: str | None
    complications: str | None
    pain_before: int | None
    pain_after: int | None
    moved_from_id: str | None

    @property
    def end(self) -> int:
        return self.start + self.minutes


def sessions_of_day(
    rd: Reading, day: date, *, staff_id: str | None = None, also_moved: bool = False
) -> list[SessionRow]:
    """In the order of time; of one person when `staff_id` is given. Refused: not_permitted."""
    rd.require(Permission.SEE_TREATMENTS)
    statement = session_columns().where(TreatmentSession.day == day)
    if not also_moved:
        statement = statement.where(TreatmentSession.state != SessionState.MOVED)
    if staff_id is not None:
        of_person = select(SessionTherapist.session_id).where(
            SessionTherapist.staff_id == staff_id, SessionTherapist.is_active
        )
        statement = statement.where(TreatmentSession.id.in_(of_person))
    return session_rows(rd, statement)


def session_row(rd: Reading, session_id: str) -> SessionRow:
    """One session. Refused: not_permitted, session_not_found."""
    rd.require(Permission.SEE_TREATMENTS)
    found = session_rows(rd, session_columns().where(TreatmentSession.id == session_id))
    if not found:
        raise Refused("session_not_found")
    return found[0]


def waiting_for_treatment(rd: Reading) -> int:
    """Who has come today and is not treated yet, for the small number in the navigation: one's own where one treats."""
    if not rd.by.may(Permission.SEE_TREATMENTS):
        return 0
    statement = select(func.count()).where(
        TreatmentSession.day == rd.today, TreatmentSession.state == SessionState.ARRIVED
    )
    if rd.by.may(Permission.TREAT) and rd.by.staff_id is not None:
        own = select(SessionTherapist.session_id).where(
            SessionTherapist.staff_id == rd.by.staff_id, SessionTherapist.is_active
        )
        statement = statement.where(TreatmentSession.id.in_(own))
    return rd.session.scalar(statement) or 0


def session_columns() -> Any:
    """The rows of sessions with the names that stand beside them, in the order of time."""
    return (
        select(
            TreatmentSession,
            TreatmentCourse.name.label("course"),
            Therapy.name.label("therapy"),
            CourseItem.phase.label("phase"),
            Patient.name.label("patient"),
            Patient.registration_number.label("number"),
            Patient.sex.label("sex"),
            Room.name.label("room"),
        )
        .join(TreatmentCourse, TreatmentCourse.id == TreatmentSession.course_id)
        .join(CourseItem, CourseItem.id == TreatmentSession.item_id)
        .join(Therapy, Therapy.id == TreatmentSession.therapy_id)
        .join(Patient, Patient.id == TreatmentSession.patient_id)
        .outerjoin(Room, Room.id == TreatmentSession.room_id)
        .order_by(TreatmentSession.day, TreatmentSession.starts_at, TreatmentSession.id)
    )


def session_rows(rd: Reading, statement: Any) -> list[SessionRow]:
    """Within a read that has asked."""
    rows = rd.session.execute(statement).all()
    people = _people(rd, [row.TreatmentSession.id for row in rows])
    allergies = _allergies(rd, {row.TreatmentSession.patient_id for row in rows})
    return [_row(row, people, allergies) for row in rows]


def _row(row: Any, people: dict[str, list[tuple[str, str]]], allergies: dict[str, list[str]]) -> SessionRow:
    one: TreatmentSession = row.TreatmentSession
    there = people.get(one.id, [])
    return SessionRow(
        session_id=one.id,
        course_id=one.course_id,
        item_id=one.item_id,
        course=row.course,
        day=one.day,
        start=minute_of(one.starts_at),
        minutes=one.minutes,
        therapy_id=one.therapy_id,
        therapy=row.therapy,
        phase=row.phase,
        dose=one.dose,
        patient_id=one.patient_id,
        patient=row.patient,
        number=row.number,
        sex=row.sex,
        allergies=tuple(allergies.get(one.patient_id, ())),
        room_id=one.room_id,
        room=row.room,
        therapist_ids=tuple(staff_id for staff_id, _ in there),
        therapists=tuple(name for _, name in there),
        state=one.state,
        state_why=one.state_why,
        arrived_at=one.arrived_at,
        started_at=one.started_at,
        ended_at=one.ended_at,
        observations=one.observations,
        complications=one.complications,
        pain_before=one.pain_before,
        pain_after=one.pain_after,
        moved_from_id=one.moved_from_id,
    )


def _people(rd: Reading, session_ids: Sequence[str]) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for session_id, staff_id, name in rd.session.execute(
        select(SessionTherapist.session_id, Staff.id, Staff.name)
        .join(Staff, Staff.id == SessionTherapist.staff_id)
        .where(SessionTherapist.session_id.in_(session_ids), SessionTherapist.is_active)
        .order_by(Staff.name, Staff.id)
    ):
        found[session_id].append((staff_id, name))
    return found


def _allergies(rd: Reading, patient_ids: set[str]) -> dict[str, list[str]]:
    """Of each person under all their records; only for who may see them."""
    found: dict[str, list[str]] = defaultdict(list)
    if not rd.by.may(Permission.SEE_ALLERGIES):
        return found
    people = {one: same_person(rd, one) for one in patient_ids}
    everybody = {record for records in people.values() for record in records}
    noted: dict[str, list[str]] = defaultdict(list)
    for patient_id, substance in rd.session.execute(
        select(Allergy.patient_id, Allergy.substance)
        .where(Allergy.patient_id.in_(everybody), Allergy.ended_why.is_(None))
        .order_by(Allergy.substance)
    ):
        noted[patient_id].append(substance)
    for one, records in people.items():
        found[one] = sorted({substance for record in records for substance in noted.get(record, ())})
    return found
