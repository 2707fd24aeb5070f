"""Sessions on their day: steps, notes, oil, charges, changes by hand, what therapists see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from narayaneeyam_clinic.admissions.discharge_gate import GateKind, discharge_gate, patient_leaves
from narayaneeyam_clinic.admissions.order_discharge import order_discharge
from narayaneeyam_clinic.admissions.ordered_treatments import ordered_treatments
from narayaneeyam_clinic.admissions.proposed_summary import proposed_summary
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.consultations.records import Vitals
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import MovementKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.change_session import (
    SessionPlace,
    add_session,
    move_session,
    next_place,
    reassign_session,
    session_clashes,
)
from narayaneeyam_clinic.treatments.change_therapy import MaterialDraft, TherapyDraft, change_therapy
from narayaneeyam_clinic.treatments.clash_rules import ClashKind
from narayaneeyam_clinic.treatments.course_page import course_list, course_page, courses_to_plan
from narayaneeyam_clinic.treatments.course_rules import ItemPlan
from narayaneeyam_clinic.treatments.finish_session import FinishedSession, SessionNotes, finish_session
from narayaneeyam_clinic.treatments.material_needs import material_needs
from narayaneeyam_clinic.treatments.session_steps import (
    cancel_session,
    miss_session,
    session_arrives,
    start_session,
    take_back_arrival,
    take_back_start,
)
from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow, sessions_of_day, waiting_for_treatment
from narayaneeyam_clinic.treatments.shipped_therapies import take_shipped_therapies, therapy_id
from narayaneeyam_clinic.treatments.take_back_end import take_back_end
from narayaneeyam_clinic.treatments.therapy_list import TherapyRow, therapy_list
from narayaneeyam_clinic.treatments.treatment_states import CourseState, Phase, SessionState, TaxContext
from narayaneeyam_clinic.treatments.trends import patient_trends
from narayaneeyam_clinic.treatments.use_materials import UsedMaterial
from tests.clinic.shelf import Shelf
from tests.clinic.treatments.therapy_house import MONDAY, TODAY, TherapyHouse
from tests.clinic.ward import Ward

THALAM = (ItemPlan(therapy_id("thalam"), Phase.PRADHANA, days=3),)


@pytest.fixture
def by(house: TherapyHouse, as_role) -> Callable[[str, Callable[[Transaction], object]], object]:
    """`by("therapist", work)`: one transaction of somebody of that role."""

    def done(role: str, work: Callable[[Transaction], object]) -> object:
        with house.clinic.transaction(by=as_role(role), why="test.treat") as tx:
            return work(tx)

    return done


def rows(house: TherapyHouse, *, role: str = "therapist", **of: object) -> list[SessionRow]:
    with house.clinic.reading(by=house.as_role(role)) as rd:
        return sessions_of_day(rd, of.pop("day", TODAY), **of)  # type: ignore[arg-type]


def listed(house: TherapyHouse, code: str) -> TherapyRow:
    with house.clinic.reading(by=house.as_role("manager")) as rd:
        return next(one for one in therapy_list(rd) if one.code == code)


def priced(house: TherapyHouse, by, code: str, rupees: int, *materials: MaterialDraft) -> None:
    row = listed(house, code)
    draft = TherapyDraft(
        **{name: getattr(row, name) for name in TherapyDraft.model_fields if name not in ("price", "materials")},
        price=Money.rupees(rupees),
        materials=materials,
    )
    by("manager", lambda tx: change_therapy(tx, row.therapy_id, draft))


def treat(house: TherapyHouse, by, session_id: str, notes: SessionNotes | None = None) -> FinishedSession:
    by("therapist", lambda tx: session_arrives(tx, session_id))
    by("therapist", lambda tx: start_session(tx, session_id))
    return by("therapist", lambda tx: finish_session(tx, session_id, notes or SessionNotes()))


def test_the_list_of_therapies_is_the_clinics_own(house: TherapyHouse, by, shelf: Shelf):
    """TREAT-1: shipped with the clinic, changed by who may, with materials; taking the shipped list again adds nothing."""
    oil = shelf.stocked("Ksheerabala thailam", mrp="300", form="tailam", pack=200)
    priced(house, by, "abhyangam", 1200, MaterialDraft(medicine_id=oil, quantity=150))
    row = listed(house, "abhyangam")
    assert (row.price, row.sac, [one.quantity for one in row.materials]) == (Money.rupees(1200), "999319", [150])
    own = TherapyDraft(name="Head massage", minutes=20, tax_context=TaxContext.WELLNESS, price=Money.rupees(400))
    by("manager", lambda tx: change_therapy(tx, None, own))
    assert listed(house, "head-massage").sac == "999723"
    assert by("manager", take_shipped_therapies) == 0
    for wrong, code in (
        (own.model_copy(update={"minutes": 1, "name": "x"}), "minutes_out_of_range"),
        (own, "therapy_name_twice"),
        (own.model_copy(update={"name": ""}), "name_missing"),
    ):
        with pytest.raises(Refused, match=code):
            by("manager", lambda tx, wrong=wrong: change_therapy(tx, None, wrong))
    with pytest.raises(Refused, match="not_permitted"):
        by("therapist", lambda tx: change_therapy(tx, None, own))


def test_a_session_is_treated_and_charged(house: TherapyHouse, by, shelf: Shelf, clock):
    """TREAT-9, TREAT-10, TREAT-11, TREAT-12, TREAT-22; STAY-71: what is left of it stands in an estimate."""
    oil = shelf.stocked("Ksheerabala thailam", mrp="300", form="tailam", pack=200, packs=1)
    priced(house, by, "thalam", 700)
    session_id = house.planned(THALAM, starts_on=TODAY).session_ids[0]
    assert [one.state for one in rows(house)] == [SessionState.PLANNED]
    by("receptionist", lambda tx: session_arrives(tx, session_id))
    by("therapist", lambda tx: take_back_arrival(tx, session_id))
    clock.advance(minutes=5)
    notes = SessionNotes(
        vitals_before=VitalsDraft(blood_pressure="130/80"),
        pain_before=6,
        pain_after=3,
        observations="slept well",
        materials=(UsedMaterial(medicine_id=oil, quantity=250),),
    )
    finished = treat(house, by, session_id, notes)
    assert finished.amount == Money.rupees(700)
    assert [(one.missing, one.base_unit) for one in finished.short] == [(50, "ml")]
    assert shelf.on_hand(oil) == 0
    (row,) = rows(house)
    assert (row.state, row.pain_before, row.pain_after, row.observations) == (SessionState.DONE, 6, 3, "slept well")
    with house.clinic.reading(by=house.as_role("doctor")) as rd:
        charge = rd.session.scalars(select(Charge)).one()
        assert (charge.kind, charge.amount, charge.source_id) == ("therapy", Money.rupees(700), session_id)
        assert rd.session.scalars(select(Vitals)).one().systolic_mmhg == 130
        (left,) = ordered_treatments(rd, house.patient_id)
        assert (left.sessions, left.price, left.amount) == (2, Money.rupees(700), Money.rupees(1400))
        trends = patient_trends(rd, house.patient_id)
        assert [one.pain for one in trends.measures if one.pain is not None] == [6, 3]
    moved = shelf.rows("SELECT kind, quantity FROM stock_movement WHERE kind = :k", k=str(MovementKind.THERAPY))
    assert [one["quantity"] for one in moved] == [-200]
    with pytest.raises(Refused, match="session_step_not_possible"):
        by("therapist", lambda tx: start_session(tx, session_id))


def test_an_end_that_was_a_mistake_is_taken_back(house: TherapyHouse, by, shelf: Shelf, clock):
    """TREAT-30: with its charge and its oil, as often as it happens; on a later day by who plans, and not from a bill."""
    oil = shelf.stocked("Ksheerabala thailam", mrp="300", form="tailam", pack=200, packs=2)
    priced(house, by, "thalam", 700)
    session_id = house.planned((ItemPlan(therapy_id("thalam"), Phase.PRADHANA, days=1),), starts_on=TODAY).session_ids[
        0
    ]
    notes = SessionNotes(
        pain_before=6, observations="slept well", materials=(UsedMaterial(medicine_id=oil, quantity=150),)
    )

    def back(role: str, reason: str = "the wrong patient") -> None:
        by(role, lambda tx: take_back_end(tx, session_id, reason))

    def owed() -> Money:
        with house.clinic.reading(by=house.as_role("doctor")) as rd:
            return sum((one.amount for one in rd.session.scalars(select(Charge))), ZERO)

    with pytest.raises(Refused, match="session_step_not_possible"):
        back("therapist")
    treat(house, by, session_id, notes)
    with house.clinic.reading(by=house.as_role("doctor")) as rd:
        assert course_list(rd, only_open=False)[0].state is CourseState.DONE
    with pytest.raises(Refused, match="reason_missing"):
        back("therapist", " ")
    with pytest.raises(Refused, match="not_permitted"):
        back("pharmacist")
    for _ in range(2):
        back("therapist")
        (row,) = rows(house)
        assert (row.state, row.pain_before, row.observations) == (SessionState.STARTED, None, None)
        assert (owed(), shelf.on_hand(oil)) == (ZERO, 400)
        clock.advance(minutes=1)
        again = by("therapist", lambda tx: finish_session(tx, session_id, notes))
        assert again.amount == Money.rupees(700)
        assert (owed(), shelf.on_hand(oil)) == (Money.rupees(700), 250)
    clock.advance(days=1)
    with pytest.raises(Refused, match="not_permitted"):
        back("therapist")
    back("receptionist")
    by("therapist", lambda tx: miss_session(tx, session_id, "was another patient"))
    assert (owed(), shelf.on_hand(oil)) == (ZERO, 400)


def test_what_is_missed_or_cancelled_costs_nothing_and_has_a_reason(house: TherapyHouse, by):
    """TREAT-9, TREAT-12; what was begun is broken off in the same way, or its beginning was a slip."""
    first, second, third = house.planned(THALAM, starts_on=TODAY).session_ids
    by("therapist", lambda tx: start_session(tx, first))
    by("therapist", lambda tx: take_back_start(tx, first))
    by("therapist", lambda tx: start_session(tx, first))
    with pytest.raises(Refused, match="reason_missing"):
        by("therapist", lambda tx: miss_session(tx, first, " "))
    by("therapist", lambda tx: miss_session(tx, first, "did not come"))
    with pytest.raises(Refused, match="session_not_yet"):
        by("therapist", lambda tx: miss_session(tx, second, "early"))
    by("receptionist", lambda tx: cancel_session(tx, second, "travels home"))
    with pytest.raises(Refused, match="session_not_today"):
        by("therapist", lambda tx: start_session(tx, third))
    with house.clinic.reading(by=house.as_role("doctor")) as rd:
        assert rd.session.scalars(select(Charge)).all() == []
        (course,) = course_list(rd)
        page = course_page(rd, course.course_id)
        assert (page.row.sessions, page.row.done, page.missing, page.days) == (1, 0, 0, 3)
    # What was missed is put on another day, and the course is done when its last session is.
    place = SessionPlace(MONDAY, 9 * 60, house.women[:1], house.rooms[0])
    by("receptionist", lambda tx: move_session(tx, first, place, "comes on Monday"))


def test_by_hand_clashes_are_named_and_stay_only_by_intention(house: TherapyHouse, by):
    """TREAT-8"""
    accepted = house.planned((ItemPlan(therapy_id("abhyangam"), Phase.PRADHANA, days=2),))
    first, second = accepted.session_ids
    one = rows(house, day=MONDAY)[0]
    other = rows(house, day=MONDAY + timedelta(days=1))[0]
    onto = SessionPlace(MONDAY, one.start + 30, other.therapist_ids, other.room_id)
    with house.clinic.reading(by=house.as_role("receptionist")) as rd:
        kinds = [clash.kind for clash in session_clashes(rd, second, onto)]
    assert kinds.count(ClashKind.THERAPIST) == 2
    assert {ClashKind.PATIENT, ClashKind.ROOM} <= set(kinds)
    with pytest.raises(Refused, match="plan_clashes"):
        by("receptionist", lambda tx: move_session(tx, second, onto, "closer together"))
    by("receptionist", lambda tx: move_session(tx, second, onto, "closer together", despite_clashes=True))
    assert len(rows(house, day=MONDAY)) == 2
    men = SessionPlace(MONDAY, one.start, house.men, one.room_id)
    with pytest.raises(Refused, match="plan_clashes") as refused:
        by("receptionist", lambda tx: reassign_session(tx, first, men.therapist_ids, men.room_id))
    assert int(str(refused.value.facts["count"])) >= 2
    with house.clinic.reading(by=house.as_role("receptionist")) as rd:
        found = next_place(rd, first, MONDAY + timedelta(days=3))
        assert found.place is not None
        course = course_list(rd)[0].course_id
        item = course_page(rd, course).items[0].item_id
    by("receptionist", lambda tx: move_session(tx, first, found.place, "fever"))
    extra = SessionPlace(MONDAY + timedelta(days=4), 10 * 60, house.women, house.rooms[0])
    by("receptionist", lambda tx: add_session(tx, course, item, extra))
    with house.clinic.reading(by=house.as_role("receptionist")) as rd:
        page = course_page(rd, course)
        assert [one.state for one in page.sessions].count(SessionState.MOVED) == 2
        assert page.row.sessions == 3


def test_everybody_sees_the_own_day(house: TherapyHouse, by):
    """TREAT-14, TREAT-24: one's own sessions, the count of who waits; who may not see treatments sees none."""
    session_id = house.planned(THALAM, starts_on=TODAY).session_ids[0]
    (row,) = rows(house)
    assert rows(house, staff_id=row.therapist_ids[0]) == [row]
    assert rows(house, staff_id=house.men[0] if row.therapist_ids[0] != house.men[0] else house.men[1]) == []
    by("receptionist", lambda tx: session_arrives(tx, session_id))
    with house.clinic.reading(by=house.as_role("receptionist")) as rd:
        assert waiting_for_treatment(rd) == 1
        assert courses_to_plan(rd) == 0
    with house.clinic.reading(by=house.as_role("pharmacist")) as rd:
        assert Permission.SEE_TREATMENTS not in rd.by.permissions
        assert waiting_for_treatment(rd) == 0
        with pytest.raises(Refused, match="not_permitted"):
            sessions_of_day(rd, TODAY)


def test_oil_that_will_be_short_is_seen_before(house: TherapyHouse, by, shelf: Shelf):
    """TREAT-13"""
    oil = shelf.stocked("Ksheerabala thailam", mrp="300", form="tailam", pack=100, packs=1)
    priced(house, by, "thalam", 700, MaterialDraft(medicine_id=oil, quantity=40))
    house.planned(THALAM)

    def needs(rd: Reading) -> tuple[int, int, object]:
        (need,) = material_needs(rd)
        return need.needed, need.short_by, need.short_on

    with house.clinic.reading(by=house.as_role("therapist")) as rd:
        assert needs(rd) == (120, 20, MONDAY + timedelta(days=2))
    shelf.receive(oil, packs=1, batch="B2")
    with house.clinic.reading(by=house.as_role("pharmacist")) as rd:
        assert needs(rd) == (120, 0, None)


def test_a_course_is_done_with_its_last_session(house: TherapyHouse, by, clock):
    """TREAT-9, TREAT-29: a price that nobody knows is asked once; nothing is charged for nothing by who may not."""
    first, *sessions = house.planned(THALAM, starts_on=TODAY).session_ids
    by("therapist", lambda tx: start_session(tx, first))
    for notes, code in ((SessionNotes(), "therapy_price_missing"), (SessionNotes(price=ZERO), "price_missing")):
        with pytest.raises(Refused, match=f"^{code}"):
            by("therapist", lambda tx, notes=notes: finish_session(tx, first, notes))
    by("therapist", lambda tx: finish_session(tx, first, SessionNotes(price=Money.rupees(700))))
    for session_id in sessions:
        clock.advance(days=1)
        assert treat(house, by, session_id).amount == Money.rupees(700)
    with house.clinic.reading(by=house.as_role("doctor")) as rd:
        (course,) = course_list(rd, only_open=False)
        assert (course.state, course.done) == (CourseState.DONE, 3)


def test_a_treatment_is_the_stays_as_long_as_the_patient_stays(house: TherapyHouse, by, clock):
    """TREAT-12, STAY-23: what was ordered before the patient was admitted stands on the bill of the stay and at its gate; what is
    done after they left is billed like any other.
    """
    priced(house, by, "thalam", 700)
    sessions = house.planned(THALAM, starts_on=TODAY).session_ids
    treat(house, by, sessions[0])
    ward = Ward.of(house.clinic)
    ward.rooms("101")
    clock.advance(hours=2)
    stay = ward.admit("101 A", house.patient_id).admission_id
    clock.advance(days=1)
    open_ones = [one.ref_id for one in ward.see(discharge_gate, stay) if one.kind is GateKind.SESSION]
    assert open_ones == [sessions[1]]
    treat(house, by, sessions[1])
    assert not [one for one in ward.see(discharge_gate, stay) if one.kind is GateKind.SESSION]
    assert ward.see(proposed_summary, stay).treatments_given == "Thalam (1): 22-11-2026"
    ward.do(order_discharge, stay)
    ward.do(patient_leaves, stay, "The rest as an out-patient")
    clock.advance(days=1)
    treat(house, by, sessions[2])
    charged = ward.see(
        lambda rd: [
            charge.admission_id
            for charge in rd.session.scalars(select(Charge).where(Charge.kind == "therapy").order_by(Charge.day))
        ]
    )
    assert charged == [None, stay, None]
