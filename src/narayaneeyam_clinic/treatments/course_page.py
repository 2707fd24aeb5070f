"""Courses: those that are open, those of a patient, and one with its days and sessions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.course_rules import course_days, day_wishes
from narayaneeyam_clinic.treatments.plan_course import item_plan
from narayaneeyam_clinic.treatments.records import CourseItem, Therapy, TreatmentCourse, TreatmentSession
from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow, session_columns, session_rows
from narayaneeyam_clinic.treatments.treatment_states import CourseState, Phase, SessionState

_OPEN = (CourseState.ORDERED, CourseState.PLANNED)


@dataclass(frozen=True, slots=True)
class CourseRow:
    """A course as listed; `sessions` are those that take place or took place, `done` those that did."""

    course_id: str
    name: str
    patient_id: str
    patient: str
    number: str
    doctor: str
    starts_on: date
    state: CourseState
    sessions: int
    done: int


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One therapy of an order."""

    item_id: str
    therapy_id: str
    therapy: str
    phase: Phase
    from_day: int
    days: int
    every_days: int
    per_day: int
    doses: str | None
    best_minute: int | None


@dataclass(frozen=True, slots=True)
class CoursePageRead:
    """One course with all it asks for and all that was planned."""

    row: CourseRow
    note: str | None
    stopped_why: str | None
    days: int
    items: tuple[ItemRow, ...]
    sessions: tuple[SessionRow, ...]
    missing: int


def course_list(rd: Reading, *, only_open: bool = True, patient_id: str | None = None) -> list[CourseRow]:
    """What is still to be planned first, then by the day they begin. Refused: not_permitted."""
    rd.require(Permission.SEE_TREATMENTS)
    counted = (
        select(
            TreatmentSession.course_id,
            func.count()
            .filter(TreatmentSession.state.not_in((SessionState.MOVED, SessionState.CANCELLED, SessionState.MISSED)))
            .label("sessions"),
            func.count().filter(TreatmentSession.state == SessionState.DONE).label("done"),
        )
        .group_by(TreatmentSession.course_id)
        .subquery()
    )
    statement = (
        select(
            TreatmentCourse,
            Patient.name.label("patient"),
            Patient.registration_number.label("number"),
            Staff.name.label("doctor"),
            func.coalesce(counted.c.sessions, 0).label("sessions"),
            func.coalesce(counted.c.done, 0).label("done"),
        )
        .join(Patient, Patient.id == TreatmentCourse.patient_id)
        .join(Staff, Staff.id == TreatmentCourse.doctor_id)
        .outerjoin(counted, counted.c.course_id == TreatmentCourse.id)
        .order_by(TreatmentCourse.state != CourseState.ORDERED, TreatmentCourse.starts_on.desc(), TreatmentCourse.id)
    )
    if only_open:
        statement = statement.where(TreatmentCourse.state.in_(_OPEN))
    if patient_id is not None:
        statement = statement.where(TreatmentCourse.patient_id.in_(same_person(rd, patient_id)))
    return [
        CourseRow(
            course_id=one.id,
            name=one.name,
            patient_id=one.patient_id,
            patient=patient,
            number=number,
            doctor=doctor,
            starts_on=one.starts_on,
            state=one.state,
            sessions=int(sessions),
            done=int(done),
        )
        for one, patient, number, doctor, sessions, done in rd.session.execute(statement)
    ]


def courses_to_plan(rd: Reading) -> int:
    """How many orders nobody has planned yet, for who plans them; otherwise 0."""
    if not rd.by.may(Permission.PLAN_TREATMENTS):
        return 0
    return rd.session.scalar(select(func.count()).where(TreatmentCourse.state == CourseState.ORDERED)) or 0


def course_page(rd: Reading, course_id: str) -> CoursePageRead:
    """Refused: not_permitted, course_not_found."""
    rd.require(Permission.SEE_TREATMENTS)
    course = rd.session.get(TreatmentCourse, course_id)
    if course is None:
        raise Refused("course_not_found")
    row = next(
        one for one in course_list(rd, only_open=False, patient_id=course.patient_id) if one.course_id == course_id
    )
    found = rd.session.execute(
        select(CourseItem, Therapy.name)
        .join(Therapy, Therapy.id == CourseItem.therapy_id)
        .where(CourseItem.course_id == course_id)
        .order_by(CourseItem.position, CourseItem.id)
    ).all()
    plans = [item_plan(item) for item, _ in found]
    sessions = session_rows(rd, session_columns().where(TreatmentSession.course_id == course_id))
    first_ones = sum(one.moved_from_id is None for one in sessions)
    return CoursePageRead(
        row=row,
        note=course.note,
        stopped_why=course.stopped_why,
        days=course_days(plans),
        items=tuple(
            ItemRow(
                item.id,
                item.therapy_id,
                name,
                item.phase,
                item.from_day,
                item.days,
                item.every_days,
                item.per_day,
                item.doses,
                item.best_minute,
            )
            for item, name in found
        ),
        sessions=tuple(sessions),
        missing=max(0, len(day_wishes(plans, course.starts_on)) - first_ones),
    )
