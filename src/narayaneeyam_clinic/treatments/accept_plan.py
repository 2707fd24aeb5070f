"""A proposal becomes sessions: checked again against what others have planned meanwhile, all of it or nothing (TREAT-7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from narayaneeyam_clinic.appointments.schedule_rules import clock_words, instant_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import TreatmentsChanged
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.clash_rules import Clash, clashes_among
from narayaneeyam_clinic.treatments.order_course import course_of
from narayaneeyam_clinic.treatments.plan_course import Asked, ProposedSession, missing_sessions
from narayaneeyam_clinic.treatments.plan_facts import plan_problem
from narayaneeyam_clinic.treatments.plan_problem import Placed
from narayaneeyam_clinic.treatments.records import SessionTherapist, TreatmentSession
from narayaneeyam_clinic.treatments.treatment_states import CourseState, SessionState


@dataclass(frozen=True, slots=True)
class AcceptedPlan:
    """The sessions that were written, and the courses that are planned now."""

    session_ids: tuple[str, ...]
    course_ids: tuple[str, ...]


def accept_plan(tx: Transaction, sessions: Sequence[ProposedSession]) -> AcceptedPlan:
    """Write what was proposed, perhaps with other times, people or rooms.

    Refused: not_permitted, plan_is_empty, course_not_found, course_is_over, plan_is_old (a session is planned already),
    plan_clashes (with how many, and the first of them).
    """
    tx.require(Permission.PLAN_TREATMENTS)
    if not sessions:
        raise Refused("plan_is_empty")
    courses = {one.course_id: course_of(tx, one.course_id) for one in sessions}
    for course in courses.values():
        if course.state in (CourseState.STOPPED, CourseState.DONE):
            raise Refused("course_is_over", name=course.name)
    asked = {
        (one.item.id, one.wish.day, one.nth): one for course_id in courses for one in missing_sessions(tx, course_id)
    }
    placed = [_placed(asked.get((one.item_id, one.day, one.nth)), one) for one in sessions]
    problem = plan_problem(tx, [one.wish for one in placed], {one.day for one in sessions})
    refuse_clashes(clash for _placed_one, clash in clashes_among(problem, placed))
    written = [_write(tx, one, asked[one.item_id, one.day, one.nth]) for one in sessions]
    for course in courses.values():
        if course.state is CourseState.ORDERED:
            course.state = CourseState.PLANNED
        tx.tell(TreatmentsChanged(course.patient_id))
    return AcceptedPlan(tuple(written), tuple(courses))


def refuse_clashes(clashes: Iterable[Clash]) -> None:
    """Refused: plan_clashes, with how many there are and the first of them in its parts."""
    found = list(clashes)
    if found:
        first = found[0]
        raise Refused(
            "plan_clashes",
            count=len(found),
            clash=str(first.kind).replace("_", " "),
            who=first.who,
            words=first.words,
            start=clock_words(first.start),
            end=clock_words(first.end),
        )


def set_therapists(tx: Transaction, session_id: str, staff_ids: Iterable[str]) -> None:
    """Who treats in a session from now on; who was replaced stays, not active."""
    wanted = set(staff_ids)
    known = {
        row.staff_id: row
        for row in tx.session.query(SessionTherapist).filter(SessionTherapist.session_id == session_id)
    }
    for staff_id, row in known.items():
        if row.is_active != (staff_id in wanted):
            row.is_active = staff_id in wanted
    for staff_id in sorted(wanted - known.keys()):
        tx.add(
            SessionTherapist(
                id=natural_id("session_therapist", session_id, staff_id),
                session_id=session_id,
                staff_id=staff_id,
                is_active=True,
            )
        )


def _placed(asked: Asked | None, one: ProposedSession) -> Placed:
    if asked is None:
        raise Refused("plan_is_old", therapy=one.therapy, day=one.day)
    return Placed(asked.wish, one.start, one.therapist_ids, one.room_id)


def _write(tx: Transaction, one: ProposedSession, asked: Asked) -> str:
    """Its id is made from the order, so that two PCs that accept the same course do not plan it twice."""
    session = tx.add(
        TreatmentSession(
            id=natural_id("treatment_session", one.item_id, one.day.isoformat(), str(one.nth)),
            course_id=one.course_id,
            item_id=one.item_id,
            patient_id=asked.wish.patient_id,
            therapy_id=asked.item.therapy_id,
            day=one.day,
            starts_at=instant_of(one.day, one.start),
            minutes=asked.wish.minutes,
            room_id=one.room_id,
            dose=asked.dose,
            state=SessionState.PLANNED,
        )
    )
    set_therapists(tx, session.id, one.therapist_ids)
    return session.id
