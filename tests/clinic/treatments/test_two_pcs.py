"""Treatments on two PCs that do not hear of each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.inbox.inbox_items import inbox, inbox_detail
from narayaneeyam_clinic.inbox.inbox_rules import InboxKind
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.treatments.accept_plan import accept_plan
from narayaneeyam_clinic.treatments.change_package import PackageDraft, change_package
from narayaneeyam_clinic.treatments.change_session import SessionPlace, move_session
from narayaneeyam_clinic.treatments.course_rules import ItemPlan
from narayaneeyam_clinic.treatments.finish_session import SessionNotes, finish_session
from narayaneeyam_clinic.treatments.plan_course import plan_courses
from narayaneeyam_clinic.treatments.records import TreatmentSession
from narayaneeyam_clinic.treatments.refund_package import refund_package
from narayaneeyam_clinic.treatments.sell_package import sell_package
from narayaneeyam_clinic.treatments.session_steps import start_session
from narayaneeyam_clinic.treatments.shipped_therapies import therapy_id
from narayaneeyam_clinic.treatments.treatment_states import Phase, SessionState
from tests.clinic.consultations.invented import add_patient
from tests.clinic.sync.replicas import Replica, Replicas, replicas
from tests.clinic.treatments.therapy_house import MONDAY, TODAY, TherapyHouse, therapy_house
from tests.clinic_of_roles import TemplateClinic

THALAM = (ItemPlan(therapy_id("thalam"), Phase.PRADHANA, days=1),)


@pytest.fixture
def two(template_clinic: TemplateClinic, tmp_path: Path) -> Iterator[Replicas]:
    made = replicas(template_clinic.folder, template_clinic.key, tmp_path, 2)
    yield made
    made.close()


def of(pc: Replica, role: str) -> Actor:
    with pc.clinic.reading(by=PROGRAM) as rd:
        return actor_of(rd.session, rd.session.query(User).filter_by(login=role).one())


def house_on(pc: Replica) -> TherapyHouse:
    def as_role(role: str) -> Actor:
        return of(pc, role)

    return therapy_house(pc.clinic, as_role)


def does(pc: Replica, role: str, work: Callable[..., Any]) -> Any:
    with pc.clinic.transaction(by=of(pc, role), why="test.treat") as tx:
        return work(tx)


def test_done_on_one_pc_and_moved_on_another_is_shown_to_people(two: Replicas):
    """TREAT-15: nothing is lost: the notes, the charge and the new session stand; people say which of it happened."""
    desk, ward = two.pcs
    house = house_on(desk)
    session_id = house.planned(THALAM, starts_on=TODAY).session_ids[0]
    two.settle()
    two.advance(60)
    does(ward, "therapist", lambda tx: start_session(tx, session_id))
    does(
        ward,
        "therapist",
        lambda tx: finish_session(tx, session_id, SessionNotes(observations="slept", price=Money.rupees(700))),
    )
    place = SessionPlace(MONDAY, 10 * 60, house.women[:1], house.rooms[0])
    does(desk, "receptionist", lambda tx: move_session(tx, session_id, place, "asked for Monday"))
    two.settle()
    two.settle()
    for pc in two.pcs:
        with pc.clinic.reading(by=of(pc, "receptionist")) as rd:
            sessions = {one.id: one for one in rd.session.scalars(select(TreatmentSession))}
            assert sessions[session_id].state is SessionState.DONE
            assert sessions[session_id].observations == "slept"
            assert len(sessions) == 2
            assert len(rd.session.scalars(select(Charge)).all()) == 1
            (item,) = [one for one in inbox(rd) if one.table == "treatment_session"]
            assert (item.kind, item.may_settle) == (InboxKind.STATE, True)
            assert {str(side.value) for side in inbox_detail(rd, item.item_id).sides} == {"done", "moved"}


def test_two_plans_at_one_time_both_stand_and_are_shown(two: Replicas):
    """TREAT-21: one course accepted on two PCs is one plan; two courses with one therapist at one time are told."""
    desk, ward = two.pcs
    house = house_on(desk)
    other = add_patient(desk.clinic, "Omana", "N1-00077")
    first, second = house.order(THALAM), house.order(THALAM, patient_id=other)
    two.settle()

    def plan(pc: Replica, course: str) -> None:
        with pc.clinic.reading(by=of(pc, "receptionist")) as rd:
            sessions = plan_courses(rd, [course]).sessions
        does(pc, "receptionist", lambda tx: accept_plan(tx, sessions))

    plan(desk, first)
    plan(ward, second)
    two.settle()
    two.settle()
    for pc in two.pcs:
        with pc.clinic.reading(by=of(pc, "receptionist")) as rd:
            (item,) = [one for one in inbox(rd) if one.table == "treatment_session"]
            assert (item.kind, item.may_settle) == (InboxKind.CLAIM, True)
            assert "Omana" in item.subject
            assert len(inbox_detail(rd, item.item_id).sides) == 2
        with pc.clinic.reading(by=of(pc, "pharmacist")) as rd:
            assert [one for one in inbox(rd) if one.table == "treatment_session"] == []
    later = SessionPlace(MONDAY, 15 * 60, house.women[:1], house.rooms[0])
    with desk.clinic.reading(by=PROGRAM) as rd:
        moved = rd.session.scalars(select(TreatmentSession.id).where(TreatmentSession.course_id == second)).one()
    does(desk, "receptionist", lambda tx: move_session(tx, moved, later, "two at one time"))
    with desk.clinic.reading(by=of(desk, "receptionist")) as rd:
        assert [one for one in inbox(rd) if one.table == "treatment_session"] == []


def test_a_package_given_back_while_its_session_is_done_is_told_to_people(two: Replicas):
    """LEDGER-20: nobody is asked by itself for the session; money that two PCs gave back stands twice."""
    desk, ward = two.pcs
    house = house_on(desk)
    draft = PackageDraft(name="Head", price=Money.rupees(1000), items=((therapy_id("thalam"), 2),))
    package = does(desk, "manager", lambda tx: change_package(tx, None, draft))
    sale = does(desk, "manager", lambda tx: sell_package(tx, package, house.patient_id, paid_by=PaymentMethod.CASH))
    session_id = house.planned(THALAM, starts_on=TODAY).session_ids[0]
    two.settle()
    does(ward, "therapist", lambda tx: start_session(tx, session_id))
    does(ward, "therapist", lambda tx: finish_session(tx, session_id, SessionNotes()))
    for pc in two.pcs:
        does(pc, "manager", lambda tx: refund_package(tx, sale.sale_id, "Goes home"))
    two.settle()
    two.settle()
    for pc in two.pcs:
        with pc.clinic.reading(by=of(pc, "manager")) as rd:
            (item,) = [one for one in inbox(rd) if one.kind is InboxKind.ACCOUNT]
            # 1000 of the one PC and 500 of the other, which knew of the session.
            assert (item.table, item.amount, item.about) == ("deposit", -50000, "Head")
            assert len(inbox_detail(rd, item.item_id).sides) == 2


def test_the_last_session_of_a_package_done_twice_is_told_to_people(two: Replicas):
    """LEDGER-20"""
    desk = two.pcs[0]
    house = house_on(desk)
    draft = PackageDraft(name="Head", price=Money.rupees(1000), items=((therapy_id("thalam"), 1),))
    package = does(desk, "manager", lambda tx: change_package(tx, None, draft))
    does(desk, "manager", lambda tx: sell_package(tx, package, house.patient_id))
    sessions = [house.planned(THALAM, starts_on=TODAY).session_ids[0] for _ in two.pcs]
    two.settle()
    for pc, session_id in zip(two.pcs, sessions, strict=True):
        does(pc, "therapist", lambda tx, one=session_id: start_session(tx, one))
        does(pc, "therapist", lambda tx, one=session_id: finish_session(tx, one, SessionNotes()))
    two.settle()
    two.settle()
    with desk.clinic.reading(by=of(desk, "manager")) as rd:
        (item,) = [one for one in inbox(rd) if one.kind is InboxKind.ACCOUNT]
        assert (item.table, item.amount, item.may_settle) == ("package_sale", -100000, True)
        assert [side.value for side in inbox_detail(rd, item.item_id).sides] == ["Thalam", "Thalam"]


def test_one_course_accepted_on_two_pcs_is_one_plan(two: Replicas):
    """TREAT-15"""
    course = house_on(two.pcs[0]).order(THALAM)
    two.settle()
    for pc in two.pcs:
        with pc.clinic.reading(by=of(pc, "receptionist")) as rd:
            sessions = plan_courses(rd, [course]).sessions
        does(pc, "receptionist", lambda tx, sessions=sessions: accept_plan(tx, sessions))
    two.settle()
    two.settle()
    for pc in two.pcs:
        with pc.clinic.reading(by=PROGRAM) as rd:
            assert len(rd.session.scalars(select(TreatmentSession)).all()) == 1
