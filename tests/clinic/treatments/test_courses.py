"""A course from the order to its sessions: proposed, accepted, refused when others were quicker."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from narayaneeyam_clinic.appointments.records import Absence, AbsenceKind
from narayaneeyam_clinic.consultations.records import Visit, VisitCategory
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.treatments.accept_plan import accept_plan
from narayaneeyam_clinic.treatments.course_rules import ItemPlan
from narayaneeyam_clinic.treatments.order_course import stop_course
from narayaneeyam_clinic.treatments.plan_problem import Why
from narayaneeyam_clinic.treatments.records import SessionTherapist, TreatmentCourse, TreatmentSession
from narayaneeyam_clinic.treatments.shipped_therapies import therapy_id
from narayaneeyam_clinic.treatments.treatment_states import CourseState, Phase, SessionState
from tests.clinic.consultations.invented import EVERYTHING, add_patient
from tests.clinic.treatments.therapy_house import MONDAY, TherapyHouse

ABHYANGAM = (ItemPlan(therapy_id("abhyangam"), Phase.PRADHANA, days=3),)


def test_a_course_is_ordered_proposed_and_accepted(house: TherapyHouse):
    """TREAT-3, TREAT-5, TREAT-7: nothing is written until it is accepted; women treat a woman; accepted once."""
    course = house.order(house.template("virechana"))
    proposal = house.proposal(course)
    assert proposal.without_place == ()
    assert len(proposal.sessions) == 5 + 6 + 1 + 5
    with house.clinic.reading(by=EVERYTHING) as rd:
        assert rd.session.scalars(select(TreatmentSession)).all() == []
        visit = rd.session.get_one(Visit, rd.session.get_one(TreatmentCourse, course).visit_id)
        assert visit.category is VisitCategory.TREATMENT
    assert [one.dose for one in proposal.sessions if one.therapy == "Snehapanam"][:2] == ["30 ml", "60 ml"]
    accepted = house.accept(proposal)
    assert len(accepted.session_ids) == 17
    with house.clinic.reading(by=EVERYTHING) as rd:
        assert rd.session.get_one(TreatmentCourse, course).state is CourseState.PLANNED
        people = set(rd.session.scalars(select(SessionTherapist.staff_id)))
        assert people == set(house.women)
    assert house.proposal(course).sessions == ()
    with pytest.raises(Refused, match="plan_is_old"):
        house.accept(proposal)


def test_another_was_quicker(house: TherapyHouse):
    """TREAT-7: the proposal is checked again when it is accepted, and is refused as a whole."""
    first, second = (
        house.order(ABHYANGAM),
        house.order(ABHYANGAM, patient_id=add_patient(house.clinic, "Omana", "N1-7")),
    )
    both = house.proposal(first), house.proposal(second)
    assert both[0].sessions[0].start == both[1].sessions[0].start
    house.accept(both[0])
    with pytest.raises(Refused, match="plan_clashes") as refused:
        house.accept(both[1])
    assert refused.value.facts["count"] == 9
    later = house.proposal(second)
    assert later.without_place == ()
    house.accept(later)


def test_leave_and_holidays_are_kept(house: TherapyHouse):
    """TREAT-5, TREAT-6"""
    with house.clinic.transaction(by=EVERYTHING, why="test.leave") as tx:
        for staff, day in ((house.women[0], MONDAY), (None, MONDAY + timedelta(days=1))):
            tx.add(
                Absence(
                    staff_id=staff,
                    kind=AbsenceKind.LEAVE if staff else AbsenceKind.HOLIDAY,
                    from_day=day,
                    to_day=day,
                    is_active=True,
                )
            )
    proposal = house.proposal(house.order(ABHYANGAM))
    why = [(one.unplaced.wish.day - MONDAY).days for one in proposal.without_place]
    assert why == [0, 1]
    assert [one.unplaced.why for one in proposal.without_place] == [Why.TOO_FEW_THERE, Why.CLOSED]
    assert len(proposal.sessions) == 1


def test_what_was_changed_by_hand_is_written_as_it_was_changed(house: TherapyHouse):
    """TREAT-7"""
    first, *rest = house.proposal(house.order(ABHYANGAM)).sessions
    with house.clinic.transaction(by=house.as_role("receptionist"), why="treatments.accept") as tx:
        accept_plan(tx, [replace(first, start=11 * 60, room_id=house.rooms[1]), *rest])
    with house.clinic.reading(by=EVERYTHING) as rd:
        session = rd.session.scalars(select(TreatmentSession).order_by(TreatmentSession.day)).first()
        assert session.room_id == house.rooms[1]
        assert session.starts_at.hour == 5  # 11:00 in India


def test_a_stopped_course_cancels_what_has_not_begun(house: TherapyHouse):
    """TREAT-23"""
    house.planned(ABHYANGAM)
    with house.clinic.reading(by=EVERYTHING) as rd:
        course = rd.session.scalars(select(TreatmentCourse.id)).one()
    with house.clinic.transaction(by=house.as_role("doctor"), why="treatments.stop") as tx:
        assert stop_course(tx, course, "fever") == 3
    with house.clinic.reading(by=EVERYTHING) as rd:
        states = {(one.state, one.state_why) for one in rd.session.scalars(select(TreatmentSession))}
        assert states == {(SessionState.CANCELLED, "fever")}
    with (
        pytest.raises(Refused, match="course_is_over"),
        house.clinic.transaction(by=house.as_role("doctor"), why="t") as tx,
    ):
        stop_course(tx, course, "again")


def test_wrong_orders_are_refused(house: TherapyHouse):
    """TREAT-3"""
    with pytest.raises(Refused, match="course_without_items"):
        house.order(())
    with pytest.raises(Refused, match="course_starts_wrong"):
        house.order(ABHYANGAM, starts_on=MONDAY - timedelta(days=9))
    with pytest.raises(Refused, match="therapy_not_found"):
        house.order((replace(ABHYANGAM[0], therapy_id="nothing"),))
