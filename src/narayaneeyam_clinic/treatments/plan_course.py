"""A proposal for the sessions of ordered courses: read, shown, changed by hand, and only then accepted (TREAT-5, TREAT-7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.course_rules import ItemPlan, day_wishes, doses_of
from narayaneeyam_clinic.treatments.plan_facts import plan_problem
from narayaneeyam_clinic.treatments.plan_problem import Placed, Problem, Unplaced, Wish
from narayaneeyam_clinic.treatments.records import CourseItem, Therapy, TreatmentCourse, TreatmentSession
from narayaneeyam_clinic.treatments.session_plan_rules import propose
from narayaneeyam_clinic.treatments.treatment_states import CourseState, Phase


@dataclass(frozen=True, slots=True)
class ProposedSession:
    """One line of a proposal. Minutes count from midnight in India."""

    course_id: str
    item_id: str
    nth: int
    patient_id: str
    patient_name: str
    therapy_id: str
    therapy: str
    phase: Phase
    day: date
    start: int
    minutes: int
    therapist_ids: tuple[str, ...]
    therapists: tuple[str, ...]
    room_id: str | None
    room: str | None
    dose: str | None


@dataclass(frozen=True, slots=True)
class WithoutPlace:
    """A session that has no place, with why."""

    course_id: str
    patient_name: str
    unplaced: Unplaced


@dataclass(frozen=True, slots=True)
class CourseProposal:
    """What would be written, and what has no place."""

    sessions: tuple[ProposedSession, ...]
    without_place: tuple[WithoutPlace, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A wish with the rows it came from."""

    wish: Wish
    item: CourseItem
    nth: int
    dose: str | None
    patient_name: str


def plan_courses(rd: Reading, course_ids: Sequence[str], *, seed: int = 1) -> CourseProposal:
    """A place for each session of these courses that is not planned yet, from now on; nothing is written.

    Refused: not_permitted, course_not_found.
    """
    rd.require(Permission.PLAN_TREATMENTS)
    asked = [one for course_id in course_ids for one in missing_sessions(rd, course_id)]
    by_key = {one.wish.key: one for one in asked}
    problem = plan_problem(rd, [one.wish for one in asked], (one.wish.day for one in asked))
    made = propose(problem, seed=seed)
    return CourseProposal(
        tuple(_shown(by_key[one.wish.key], one, problem) for one in made.placed),
        tuple(WithoutPlace(one.wish.course_id, by_key[one.wish.key].patient_name, one) for one in made.unplaced),
    )


def missing_sessions(rd: Reading, course_id: str) -> list[Asked]:
    """What an order still asks for from today on: neither planned, done, missed nor cancelled. Refused: course_not_found."""
    course = rd.session.get(TreatmentCourse, course_id)
    if course is None:
        raise Refused("course_not_found")
    if course.state in (CourseState.STOPPED, CourseState.DONE):
        return []
    items = list(
        rd.session.scalars(
            select(CourseItem).where(CourseItem.course_id == course_id).order_by(CourseItem.position, CourseItem.id)
        )
    )
    therapies = {one.id: one for one in rd.session.scalars(select(Therapy))}
    patient = rd.session.get_one(Patient, same_person(rd, course.patient_id)[0])
    # What was moved still counts on its own day, and what it became does not: the wish of a day is met once.
    there = Counter(
        (item_id, day)
        for item_id, day in rd.session.execute(
            select(TreatmentSession.item_id, TreatmentSession.day).where(
                TreatmentSession.course_id == course_id, TreatmentSession.moved_from_id.is_(None)
            )
        )
    )
    asked = []
    for wish in day_wishes([item_plan(item) for item in items], course.starts_on):
        item = items[wish.position]
        if wish.day < rd.today or wish.nth < there[item.id, wish.day]:
            continue
        key = f"{item.id}|{wish.day.isoformat()}|{wish.nth}"
        made = wish_of(key, course, therapies[item.therapy_id], patient, wish.day, wish.position, item.best_minute)
        asked.append(Asked(made, item, wish.nth, wish.dose, patient.name))
    return asked


def item_plan(item: CourseItem) -> ItemPlan:
    """An item as the rules know it."""
    return ItemPlan(
        item.therapy_id,
        item.phase,
        item.from_day,
        item.days,
        item.every_days,
        item.per_day,
        doses_of(item.doses),
        item.best_minute,
        item.note,
    )


def wish_of(
    key: str,
    course: TreatmentCourse,
    therapy: Therapy,
    patient: Patient,
    day: date,
    position: int,
    best_minute: int | None = None,
) -> Wish:
    """What one session needs; `patient` is the record that stands for the person. Who is neither woman nor man by the record,
    or is not known, is treated by anybody.
    """
    of_sex = patient.sex if therapy.same_sex and patient.sex in (Sex.FEMALE, Sex.MALE) else None
    return Wish(
        key=key,
        course_id=course.id,
        patient_id=patient.id,
        therapy=therapy.name,
        day=day,
        position=position,
        minutes=therapy.minutes,
        therapists=therapy.therapists,
        skill=therapy.skill,
        sex=None if of_sex is None else str(of_sex),
        equipment=therapy.room_equipment,
        # What nobody treats (a drink, a diet) is taken where the patient is.
        needs_room=therapy.therapists > 0,
        empty_stomach=therapy.empty_stomach,
        rest_minutes=therapy.rest_minutes,
        clean_minutes=therapy.clean_minutes,
        best_minute=best_minute,
    )


def _shown(asked: Asked, placed: Placed, problem: Problem) -> ProposedSession:
    names = {one.id: one.name for one in problem.therapists}
    return ProposedSession(
        course_id=placed.wish.course_id,
        item_id=asked.item.id,
        nth=asked.nth,
        patient_id=placed.wish.patient_id,
        patient_name=asked.patient_name,
        therapy_id=asked.item.therapy_id,
        therapy=placed.wish.therapy,
        phase=asked.item.phase,
        day=placed.wish.day,
        start=placed.start,
        minutes=placed.wish.minutes,
        therapist_ids=placed.therapist_ids,
        therapists=tuple(names[one] for one in placed.therapist_ids),
        room_id=placed.room_id,
        room=next((room.name for room in problem.rooms if room.id == placed.room_id), None),
        dose=asked.dose,
    )
