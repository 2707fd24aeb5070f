"""A session goes a step further: the patient has come, it begins, it is missed, it is cancelled (TREAT-9)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import TreatmentsChanged
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.records import TreatmentCourse, TreatmentSession
from narayaneeyam_clinic.treatments.session_rules import refuse_step
from narayaneeyam_clinic.treatments.treatment_states import OPEN_SESSIONS, CourseState, SessionState


def session_arrives(tx: Transaction, session_id: str) -> None:
    """The patient is there. Refused: not_permitted, session_not_found, session_step_not_possible."""
    require_treat_or_plan(tx)
    session = session_of(tx, session_id)
    _step(tx, session, SessionState.ARRIVED)
    session.arrived_at = tx.now


def take_back_arrival(tx: Transaction, session_id: str) -> None:
    """The arrival was a slip. Refused: not_permitted, session_not_found, session_step_not_possible."""
    require_treat_or_plan(tx)
    session = session_of(tx, session_id)
    _step(tx, session, SessionState.PLANNED)
    session.arrived_at = None


def start_session(tx: Transaction, session_id: str) -> None:
    """The treatment begins. Refused: not_permitted, session_not_found, session_step_not_possible, session_not_today."""
    tx.require(Permission.TREAT)
    session = session_of(tx, session_id)
    refuse_other_day(tx, session)
    _step(tx, session, SessionState.STARTED)
    session.arrived_at = session.arrived_at or tx.now
    session.started_at = tx.now


def take_back_start(tx: Transaction, session_id: str) -> None:
    """The beginning was a slip. Refused: not_permitted, session_not_found, session_step_not_possible."""
    tx.require(Permission.TREAT)
    session = session_of(tx, session_id)
    _step(tx, session, SessionState.ARRIVED)
    session.started_at = None


def miss_session(tx: Transaction, session_id: str, reason: str) -> None:
    """The patient did not come, could not be treated, or it was broken off. Nothing is charged.

    Refused: not_permitted, session_not_found, session_step_not_possible, reason_missing, session_not_yet.
    """
    require_treat_or_plan(tx)
    session = session_of(tx, session_id)
    if session.day > tx.today:
        raise Refused("session_not_yet", day=session.day)
    _step(tx, session, SessionState.MISSED, reason)
    finish_course_when_done(tx, session.course_id)


def cancel_session(tx: Transaction, session_id: str, reason: str) -> None:
    """It will not take place. Refused: not_permitted, session_not_found, session_step_not_possible, reason_missing."""
    tx.require(Permission.PLAN_TREATMENTS)
    session = session_of(tx, session_id)
    _step(tx, session, SessionState.CANCELLED, reason)
    finish_course_when_done(tx, session.course_id)


def session_of(tx: Transaction, session_id: str) -> TreatmentSession:
    """The session's record. Refused: session_not_found."""
    session = tx.session.get(TreatmentSession, session_id)
    if session is None:
        raise Refused("session_not_found")
    return session


def refuse_other_day(tx: Transaction, session: TreatmentSession) -> None:
    """Only today's begin, and those that began yesterday end. Refused: session_not_today."""
    if session.day != tx.today:
        raise Refused("session_not_today", day=session.day)


def finish_course_when_done(tx: Transaction, course_id: str) -> None:
    """A planned course whose sessions are all over is done. It has to be asked after each end of a session."""
    tx.session.flush()
    course = tx.session.get_one(TreatmentCourse, course_id)
    if course.state is not CourseState.PLANNED:
        return
    going_on = tx.session.scalars(
        select(TreatmentSession.id)
        .where(TreatmentSession.course_id == course_id, TreatmentSession.state.in_(OPEN_SESSIONS))
        .limit(1)
    ).first()
    last_day = tx.session.scalar(
        select(TreatmentSession.day)
        .where(TreatmentSession.course_id == course_id)
        .order_by(TreatmentSession.day.desc())
        .limit(1)
    )
    if going_on is None and last_day is not None and last_day <= tx.today:
        course.state = CourseState.DONE


def _step(tx: Transaction, session: TreatmentSession, after: SessionState, reason: str = "") -> None:
    refuse_step(session.state, after, reason)
    session.state = after
    if reason.strip():
        session.state_why = reason.strip()
    tx.tell(TreatmentsChanged(session.patient_id))


def require_treat_or_plan(tx: Transaction) -> None:
    """Whoever plans may do it as well as whoever treats. Refused: not_permitted."""
    if not tx.by.may(Permission.PLAN_TREATMENTS):
        tx.require(Permission.TREAT)
