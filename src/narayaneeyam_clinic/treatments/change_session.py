"""A session is moved, given to others or added by hand; what clashes is named, and stays only by intention (TREAT-8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.appointments.schedule_rules import instant_of, minute_of
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.news import TreatmentsChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.accept_plan import refuse_clashes, set_therapists
from narayaneeyam_clinic.treatments.clash_rules import Clash, clashes
from narayaneeyam_clinic.treatments.order_course import course_of
from narayaneeyam_clinic.treatments.plan_course import wish_of
from narayaneeyam_clinic.treatments.plan_facts import people_of_sessions, plan_problem
from narayaneeyam_clinic.treatments.plan_problem import Placed, Unplaced, Wish
from narayaneeyam_clinic.treatments.records import CourseItem, Therapy, TreatmentCourse, TreatmentSession
from narayaneeyam_clinic.treatments.session_plan_rules import propose
from narayaneeyam_clinic.treatments.session_rules import refuse_step
from narayaneeyam_clinic.treatments.session_steps import session_of
from narayaneeyam_clinic.treatments.treatment_states import OPEN_SESSIONS, CourseState, SessionState


@dataclass(frozen=True, slots=True)
class SessionPlace:
    """Where and when, with whom; `start` in minutes from midnight in India."""

    day: date
    start: int
    therapist_ids: tuple[str, ...]
    room_id: str | None


@dataclass(frozen=True, slots=True)
class NextPlace:
    """The first free place of a session on a day, or why it has none there."""

    place: SessionPlace | None
    unplaced: Unplaced | None


def move_session(
    tx: Transaction, session_id: str, to: SessionPlace, reason: str, *, despite_clashes: bool = False
) -> str:
    """The old one stays as moved, the new one names it; its id is returned.

    Refused: not_permitted, session_not_found, session_step_not_possible, reason_missing, day_is_past, plan_clashes.
    """
    tx.require(Permission.PLAN_TREATMENTS)
    old = session_of(tx, session_id)
    refuse_step(old.state, SessionState.MOVED, reason)
    if to.day < tx.today:
        raise Refused("day_is_past", field="day")
    if not despite_clashes:
        refuse_clashes(_clashes(tx, old, to))
    old.state = SessionState.MOVED
    old.state_why = reason.strip()
    new = tx.add(
        TreatmentSession(
            id=new_id(),
            course_id=old.course_id,
            item_id=old.item_id,
            patient_id=old.patient_id,
            therapy_id=old.therapy_id,
            day=to.day,
            starts_at=instant_of(to.day, to.start),
            minutes=old.minutes,
            room_id=to.room_id,
            dose=old.dose,
            state=SessionState.PLANNED,
            moved_from_id=old.id,
        )
    )
    set_therapists(tx, new.id, to.therapist_ids)
    tx.tell(TreatmentsChanged(old.patient_id))
    return new.id


def reassign_session(
    tx: Transaction,
    session_id: str,
    therapist_ids: Sequence[str],
    room_id: str | None,
    *,
    despite_clashes: bool = False,
) -> None:
    """Other people, another room, at the same time. Refused: not_permitted, session_not_found, session_is_over, plan_clashes."""
    tx.require(Permission.PLAN_TREATMENTS)
    session = session_of(tx, session_id)
    if session.state not in OPEN_SESSIONS:
        raise Refused("session_is_over")
    place = SessionPlace(session.day, minute_of(session.starts_at), tuple(therapist_ids), room_id)
    if not despite_clashes:
        refuse_clashes(_clashes(tx, session, place))
    if session.room_id != room_id:
        session.room_id = room_id
    set_therapists(tx, session.id, therapist_ids)
    tx.tell(TreatmentsChanged(session.patient_id))


def add_session(
    tx: Transaction,
    course_id: str,
    item_id: str,
    place: SessionPlace,
    *,
    dose: str | None = None,
    despite_clashes: bool = False,
) -> str:
    """One more session of a course. Refused: not_permitted, course_not_found, course_is_over, therapy_not_found,
    day_is_past, plan_clashes.
    """
    tx.require(Permission.PLAN_TREATMENTS)
    course = course_of(tx, course_id)
    if course.state in (CourseState.STOPPED, CourseState.DONE):
        raise Refused("course_is_over", name=course.name)
    session = _one_more(tx, course_id, item_id, place, dose)
    if place.day < tx.today:
        raise Refused("day_is_past", field="day")
    if not despite_clashes:
        refuse_clashes(_clashes(tx, session, place))
    tx.add(session)
    set_therapists(tx, session.id, place.therapist_ids)
    if course.state is CourseState.ORDERED:
        course.state = CourseState.PLANNED
    tx.tell(TreatmentsChanged(course.patient_id))
    return session.id


def session_clashes(rd: Reading, session_id: str, place: SessionPlace) -> tuple[Clash, ...]:
    """What would stand against this place, to be shown while it is chosen. Refused: not_permitted, session_not_found."""
    rd.require(Permission.PLAN_TREATMENTS)
    return _clashes(rd, _found(rd, session_id), place)


def next_place(rd: Reading, session_id: str, day: date) -> NextPlace:
    """Where the engine would put this session on a day, near its hour, with its people where they are free.

    Refused: not_permitted, session_not_found.
    """
    rd.require(Permission.PLAN_TREATMENTS)
    session = _found(rd, session_id)
    wish = _wish(rd, session, day, best_minute=minute_of(session.starts_at))
    found = _proposed(rd, session, wish)
    placed = found.place
    if placed is None:
        return found
    people = people_of_sessions(rd, [session.id]).get(session.id, ())
    room_id = session.room_id or placed.room_id
    same = SessionPlace(day, placed.start, people, room_id)
    return NextPlace(same, None) if people and not _clashes(rd, session, same) else found


def added_clashes(rd: Reading, course_id: str, item_id: str, place: SessionPlace) -> tuple[Clash, ...]:
    """The same for one more session of a course. Refused: not_permitted, therapy_not_found."""
    rd.require(Permission.PLAN_TREATMENTS)
    return _clashes(rd, _one_more(rd, course_id, item_id, place), place)


def added_place(rd: Reading, course_id: str, item_id: str, day: date) -> NextPlace:
    """Where the engine would put one more session of a course on a day, near the hour of its order.

    Refused: not_permitted, therapy_not_found.
    """
    rd.require(Permission.PLAN_TREATMENTS)
    session = _one_more(rd, course_id, item_id, SessionPlace(day, 0, (), None))
    best = rd.session.get_one(CourseItem, item_id).best_minute
    return _proposed(rd, session, _wish(rd, session, day, best_minute=best))


def _one_more(
    rd: Reading, course_id: str, item_id: str, place: SessionPlace, dose: str | None = None
) -> TreatmentSession:
    """A session that nobody has written yet. Refused: therapy_not_found."""
    item = rd.session.get(CourseItem, item_id)
    if item is None or item.course_id != course_id:
        raise Refused("therapy_not_found", field="items", position=1)
    return TreatmentSession(
        id=new_id(),
        course_id=course_id,
        item_id=item_id,
        patient_id=rd.session.get_one(TreatmentCourse, course_id).patient_id,
        therapy_id=item.therapy_id,
        day=place.day,
        starts_at=instant_of(place.day, place.start),
        minutes=rd.session.get_one(Therapy, item.therapy_id).minutes,
        room_id=place.room_id,
        dose=dose,
        state=SessionState.PLANNED,
    )


def _proposed(rd: Reading, session: TreatmentSession, wish: Wish) -> NextPlace:
    made = propose(plan_problem(rd, [wish], [wish.day], without_session=session.id))
    if made.unplaced:
        return NextPlace(None, made.unplaced[0])
    one = made.placed[0]
    return NextPlace(SessionPlace(wish.day, one.start, one.therapist_ids, one.room_id), None)


def _found(rd: Reading, session_id: str) -> TreatmentSession:
    session = rd.session.get(TreatmentSession, session_id)
    if session is None:
        raise Refused("session_not_found")
    return session


def _clashes(rd: Reading, session: TreatmentSession, place: SessionPlace) -> tuple[Clash, ...]:
    wish = _wish(rd, session, place.day)
    problem = plan_problem(rd, [wish], [place.day], without_session=session.id)
    return clashes(problem, Placed(wish, place.start, place.therapist_ids, place.room_id))


def _wish(rd: Reading, session: TreatmentSession, day: date, *, best_minute: int | None = None) -> Wish:
    course = rd.session.get_one(TreatmentCourse, session.course_id)
    therapy = rd.session.get_one(Therapy, session.therapy_id)
    patient = rd.session.get_one(Patient, same_person(rd, session.patient_id)[0])
    return wish_of(session.id, course, therapy, patient, day, 0, best_minute)
