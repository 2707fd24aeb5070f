"""A stay from the bed to the door: admitting, moving, the ward, leaving."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from narayaneeyam_clinic.admissions.admission_steps import STEPS, stay_of
from narayaneeyam_clinic.admissions.away_time import come_back, go_away
from narayaneeyam_clinic.admissions.cancel_admission import cancel_admission
from narayaneeyam_clinic.admissions.correct_stay import StayCorrection, correct_stay
from narayaneeyam_clinic.admissions.discharge_gate import GateKind, discharge_gate, patient_leaves
from narayaneeyam_clinic.admissions.issue_to_ward import (
    IssueDraft,
    issue_to_ward,
    note_given,
    note_refused,
    return_from_ward,
)
from narayaneeyam_clinic.admissions.order_discharge import order_discharge, withdraw_discharge
from narayaneeyam_clinic.admissions.records import AdmissionState, BedReservation, ReservationState
from narayaneeyam_clinic.admissions.stay_header import stay_header
from narayaneeyam_clinic.admissions.transfer import expect_leave, transfer
from narayaneeyam_clinic.admissions.ward_meals import ServeDraft, meals_served, serve_meal, take_meal_back
from narayaneeyam_clinic.admissions.ward_notes import (
    DietDraft,
    RoundNoteDraft,
    diet_on,
    order_diet,
    round_notes,
    write_round_note,
)
from narayaneeyam_clinic.admissions.ward_stock import ward_events, ward_medicines
from narayaneeyam_clinic.admissions.ward_tasks import TaskDraft, add_task, end_task, ward_tasks
from narayaneeyam_clinic.billing.deposits import RefundDraft, refund_deposit
from narayaneeyam_clinic.billing.finish_bill import finish_bill
from narayaneeyam_clinic.billing.ledger_bill import LedgerBillDraft
from narayaneeyam_clinic.consultations.queue import queue, queue_counts
from narayaneeyam_clinic.consultations.records import Visit, VisitCategory
from narayaneeyam_clinic.reports.day_figures import day_figures
from narayaneeyam_clinic.rooms.clean_bed import clean_bed, close_bed
from narayaneeyam_clinic.rooms.occupancy_board import BedState, occupancy_board
from narayaneeyam_clinic.rooms.records import GenderRule
from narayaneeyam_clinic.rooms.reserve_bed import ReservationDraft, cancel_reservation, move_reservation, reserve_bed
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.consultations.invented import add_patient
from tests.clinic.shelf import Shelf
from tests.clinic.ward import Ward, stay_ledger


def refused(code: str, ward: Ward, action: Callable[..., object], *values: object, **named: object) -> Refused:
    with pytest.raises(Refused) as caught:
        ward.do(action, *values, **named)
    assert caught.value.code == code
    return caught.value


def states(ward: Ward) -> dict[str, BedState]:
    return {f"{bed.room} {bed.bed}": bed.state for bed in ward.see(occupancy_board).beds}


def test_admitting_is_one_step_with_number_visit_bed_and_receipt(ward: Ward):
    """STAY-5, STAY-6, STAY-7"""
    ward.rooms("101", "102")
    stay = ward.admit(
        "101 A",
        deposit=Money.rupees(5000),
        bystander_name="Raman",
        bystander_stays=True,
        consent_by="Lakshmi Nair",
        estimate=Money.rupees(40000),
        estimate_agreed_by="Raman",
    )
    assert stay.number == "A1S/26-27/00001"
    assert stay.deposit is not None
    assert (stay.deposit.number, stay.deposit.held) == ("A1D/26-27/00001", Money.rupees(5000))
    assert states(ward) == {"101 A": BedState.OCCUPIED, "102 A": BedState.FREE}
    visit = ward.see(lambda rd: rd.session.get(Visit, stay.visit_id).category)
    assert visit is VisitCategory.STAY
    assert ward.see(queue) == []
    assert ward.see(queue_counts).done == 0
    assert ward.see(day_figures).came == 0
    with pytest.raises(Refused, match="already_admitted"):
        ward.admit("102 A", patient=stay.patient_id)
    with pytest.raises(Refused, match="bed_occupied"):
        ward.admit("101 A", patient=add_patient(ward.clinic, "Devi", "N1-00043"))


def test_nothing_is_left_of_an_admission_that_is_refused(ward: Ward):
    """STAY-5"""
    ward.rooms("101")
    with pytest.raises(Refused, match="amount_not_positive"):
        ward.admit("101 A", deposit=Money(-1))
    assert states(ward) == {"101 A": BedState.FREE}


def test_the_bed_is_free_when_the_patient_has_left(ward: Ward, clock):
    """STAY-9, STAY-12"""
    ward.rooms("101")
    stay = ward.admit("101 A")
    refused("stay_step_not_possible", ward, patient_leaves, stay.admission_id)
    ward.do(order_discharge, stay.admission_id)
    assert states(ward) == {"101 A": BedState.OCCUPIED}
    ward.do(withdraw_discharge, stay.admission_id)
    clock.advance(hours=20)
    ward.do(order_discharge, stay.admission_id)
    assert refused("gate_not_clear", ward, patient_leaves, stay.admission_id).facts["count"] == 1
    ward.do(finish_bill, LedgerBillDraft(patient_id=stay.patient_id, admission_id=stay.admission_id))
    ward.do(patient_leaves, stay.admission_id)
    assert states(ward) == {"101 A": BedState.TO_CLEAN}
    with pytest.raises(Refused, match="bed_to_clean"):
        ward.admit("101 A", patient=stay.patient_id)
    ward.do(clean_bed, ward.beds["101 A"])
    ward.admit("101 A", patient=stay.patient_id)
    refused("bed_occupied", ward, close_bed, ward.beds["101 A"], "Painting")


def test_every_state_of_a_stay_has_its_steps():
    """STAY-9"""
    assert set(STEPS) == set(AdmissionState)
    assert STEPS[AdmissionState.LEFT] == STEPS[AdmissionState.CANCELLED] == frozenset()
    assert AdmissionState.LEFT not in STEPS[AdmissionState.ADMITTED]


def test_reservations_share_no_night(ward: Ward, clock):
    """STAY-2, STAY-3"""
    ward.rooms("101")
    bed, today = ward.beds["101 A"], clock.now.date()
    first, second = add_patient(ward.clinic), add_patient(ward.clinic, "Devi", "N1-00043")
    day = lambda n: today + timedelta(days=n)  # noqa: E731
    kept = ward.do(reserve_bed, ReservationDraft(bed_id=bed, patient_id=first, from_day=day(5), to_day=day(9)))
    for begins, ends in ((4, 6), (5, 9), (6, 7), (8, 12), (0, 20)):
        draft = ReservationDraft(bed_id=bed, patient_id=second, from_day=day(begins), to_day=day(ends))
        assert refused("bed_reserved", ward, reserve_bed, draft).facts["patient"] == "Lakshmi Nair"
    ward.do(reserve_bed, ReservationDraft(bed_id=bed, patient_id=second, from_day=day(9), to_day=day(12)))
    refused("bed_reserved", ward, move_reservation, kept, bed, day(7), day(10))
    ward.do(move_reservation, kept, bed, day(4), day(9))
    with pytest.raises(Refused, match="bed_reserved"):
        ward.admit("101 A", patient=second, expected_leave_on=day(6))
    with pytest.raises(Refused, match="bed_reserved"):
        ward.admit("101 A", patient=second)  # nobody knows until when
    stay = ward.admit("101 A", patient=second, expected_leave_on=day(4))
    refused("bed_reserved", ward, expect_leave, stay.admission_id, day(5))
    ward.do(cancel_reservation, kept)
    ward.do(expect_leave, stay.admission_id, day(9))
    spans = ward.see(occupancy_board).beds[0].spans
    assert [(span.patient_name, span.from_day, span.to_day) for span in spans] == [
        ("Devi", today, day(9)),
        ("Devi", day(9), day(12)),
    ]


def test_who_comes_to_the_bed_that_was_kept_takes_the_reservation(ward: Ward, clock):
    """STAY-3"""
    ward.rooms("101")
    today, patient = clock.now.date(), add_patient(ward.clinic)
    draft = ReservationDraft(
        bed_id=ward.beds["101 A"], patient_id=patient, from_day=today, to_day=today + timedelta(days=7)
    )
    kept = ward.do(reserve_bed, draft)
    assert states(ward) == {"101 A": BedState.RESERVED}
    stay = ward.admit("101 A", patient=patient)
    taken = ward.see(lambda rd: rd.session.get(BedReservation, kept))
    assert (taken.state, taken.admission_id) == (ReservationState.TAKEN, stay.admission_id)
    assert states(ward) == {"101 A": BedState.OCCUPIED}


def test_a_room_takes_one_sex_where_its_rule_says_so(ward: Ward):
    """STAY-4"""
    ward.rooms("101", rule=GenderRule.SAME, beds=("A", "B"))
    ward.rooms("102", category="Women", rule=GenderRule.FEMALE)
    from narayaneeyam_clinic.patients.records import Patient, Sex

    man = add_patient(ward.clinic, "Raman", "N1-00050")
    with ward.clinic.transaction(by=ward.by, why="test.sex") as tx:
        tx.session.get_one(Patient, man).sex = Sex.MALE
    ward.admit("101 A")
    with pytest.raises(Refused, match="room_of_other_sex"):
        ward.admit("101 B", patient=man)
    with pytest.raises(Refused, match="room_for_women"):
        ward.admit("102 A", patient=man)
    ward.admit("101 B", patient=add_patient(ward.clinic, "Devi", "N1-00051"))


def test_transfer_keeps_the_beds_and_away_keeps_the_bed(ward: Ward, clock):
    """STAY-10, STAY-11"""
    ward.rooms("101")
    ward.rooms("201", category="Deluxe", per_day="2000")
    stay = ward.admit("101 A")
    clock.advance(hours=30)
    ward.do(transfer, stay.admission_id, ward.beds["201 A"], "Quieter")
    assert states(ward) == {"101 A": BedState.TO_CLEAN, "201 A": BedState.OCCUPIED}
    ward.do(go_away, stay.admission_id, "A wedding")
    refused("already_away", ward, go_away, stay.admission_id, "Another")
    assert ward.see(occupancy_board).beds[1].spans[0].is_away
    assert states(ward)["201 A"] is BedState.OCCUPIED
    ward.do(come_back, stay.admission_id)
    refused("not_away", ward, come_back, stay.admission_id)


def test_a_mistaken_stay_is_cancelled_while_nothing_is_charged(ward: Ward):
    """STAY-13"""
    ward.rooms("101")
    meal = ward.meal("Kanji", "60")
    stay = ward.admit("101 A", deposit=Money.rupees(100))
    served = ward.do(serve_meal, ServeDraft(admission_id=stay.admission_id, meal_id=meal))
    refused("stay_has_charges", ward, cancel_admission, stay.admission_id, "Wrong patient")
    ward.do(take_meal_back, served, "Wrong patient")
    assert ward.see(meals_served)[0].is_taken_back
    refused("stay_holds_deposit", ward, cancel_admission, stay.admission_id, "Wrong patient")
    back = RefundDraft(patient_id=stay.patient_id, admission_id=stay.admission_id, reason="Wrong patient")
    ward.do(refund_deposit, back)
    ward.do(cancel_admission, stay.admission_id, "Wrong patient")
    assert ward.see(lambda rd: stay_of(rd, stay.admission_id).state) is AdmissionState.CANCELLED
    assert states(ward) == {"101 A": BedState.TO_CLEAN}


def test_medicine_of_the_ward_never_comes_to_more_than_was_issued(ward: Ward, shelf: Shelf):
    """STAY-17, STAY-18"""
    ward.rooms("101")
    stay = ward.admit("101 A")
    tablets = shelf.add("Chandraprabha", form="gulika", pack=10)
    soon = shelf.receive(tablets, packs=1, mrp="85", expiry="01/2027", batch="SOON")
    shelf.receive(tablets, packs=10, mrp="99.90", expiry="12/2028", batch="LATE")
    ids = ward.do(issue_to_ward, IssueDraft(admission_id=stay.admission_id, medicine_id=tablets, units=17))
    issued = {one.issue_id: one for one in ward.see(ward_medicines, stay.admission_id)}
    assert [(issued[one].batch_number, issued[one].quantity) for one in ids] == [("SOON", 10), ("LATE", 7)]
    assert issued[ids[0]].batch_id == soon
    assert shelf.on_hand(tablets) == 93
    lines = ward.see(stay_ledger, stay.admission_id)
    assert [line.amount for line in lines] == [Money.rupees("85"), Money.rupees("69.93")]
    ward.do(note_given, ids[1], 3)
    ward.do(note_refused, ids[1], 2, "Nausea")
    refused("more_than_on_ward", ward, note_given, ids[1], 3)
    ward.do(return_from_ward, ids[1], 3, "Not needed")
    refused("more_than_on_ward", ward, return_from_ward, ids[1], 2, "Not needed")
    event = ward.do(return_from_ward, ids[1], 1, "Refused")
    assert ward.do(return_from_ward, ids[1], 1, "Refused", event_id=event) == event
    assert shelf.on_hand(tablets) == 97
    late = next(line for line in ward.see(stay_ledger, stay.admission_id) if line.source_id == ids[1])
    assert (late.quantity, late.amount) == (3, Money.rupees("29.97"))  # 69.93 - 29.97 - 9.99
    open_now = [item for item in ward.see(discharge_gate, stay.admission_id) if item.kind is GateKind.MEDICINE]
    assert [(item.ref_id, item.quantity) for item in open_now] == [(ids[0], 10)]
    assert {one.kind for one in ward.see(ward_events, stay.admission_id)} == {"given", "refused", "returned"}
    refused(
        "not_enough_stock",
        ward,
        issue_to_ward,
        IssueDraft(admission_id=stay.admission_id, medicine_id=tablets, packs=10),
    )


def test_notes_diet_and_tasks_belong_to_the_stay(ward: Ward, as_role):
    """STAY-14, STAY-15"""
    ward.rooms("101")
    stay = ward.admit("101 A").admission_id
    first = ward.do(write_round_note, RoundNoteDraft(admission_id=stay, note="Slept well", internal_note="Anxious"))
    draft = RoundNoteDraft(admission_id=stay, note="Slept badly", amends_id=first)
    refused("reason_missing", ward, write_round_note, draft)
    ward.do(write_round_note, draft.model_copy(update={"amended_why": "Wrong patient"}))
    refused("amended_meanwhile", ward, write_round_note, draft.model_copy(update={"id": "x", "amended_why": "Again"}))
    notes = {row.note_id: row for row in ward.see(round_notes, stay)}
    assert notes[first].is_amended
    assert notes[first].internal_note == "Anxious"
    with ward.clinic.reading(by=as_role("doctor")) as rd:
        assert round_notes(rd, stay)
    ward.do(order_diet, DietDraft(admission_id=stay, pathya="Kanji", apathya="Curd"))
    diet = ward.see(diet_on, stay)
    assert diet is not None
    assert diet.pathya == "Kanji"
    task = ward.do(add_task, TaskDraft(admission_id=stay, what="Turn every two hours", due_minute=600))
    assert [row.what for row in ward.see(ward_tasks)] == ["Turn every two hours"]
    assert [item.kind for item in ward.see(discharge_gate, stay) if item.kind is GateKind.TASK]
    refused("reason_missing", ward, end_task, task, done=False)
    ward.do(end_task, task)
    refused("task_is_ended", ward, end_task, task)


def test_a_meal_is_charged_once_a_day_for_each(ward: Ward):
    """STAY-16"""
    ward.rooms("101")
    meal = ward.meal("Lunch", "89")
    stay = ward.admit("101 A").admission_id
    ward.do(serve_meal, ServeDraft(admission_id=stay, meal_id=meal))
    refused("already_served", ward, serve_meal, ServeDraft(admission_id=stay, meal_id=meal))
    ward.do(serve_meal, ServeDraft(admission_id=stay, meal_id=meal, for_bystander=True, servings=2))
    ward.do(serve_meal, ServeDraft(admission_id=stay, meal_id=meal, another=True))
    meals = [line for line in ward.see(stay_ledger, stay) if "meal" in line.kind]
    assert [(line.kind, line.amount) for line in meals] == [
        ("meal", Money.rupees(89)),
        ("meal", Money.rupees(89)),
        ("bystander_meal", Money.rupees(178)),
    ]


def test_bystander_and_consent_are_corrected(ward: Ward, clock):
    """STAY-74"""
    ward.rooms("101", per_day="1000")
    stay = ward.admit("101 A", bystander_name="Sarda", consent_by="Sarda").admission_id
    consented = ward.see(lambda rd: stay_of(rd, stay).consent_at)
    clock.advance(hours=1)
    right = StayCorrection(bystander_name="Sarada", bystander_phone="98470 54321", consent_by="Sarda")
    ward.do(correct_stay, stay, right)
    header = ward.see(stay_header, stay)
    assert (header.bystander, header.bystander_phone, header.consent_by) == ("Sarada", "+919847054321", "Sarda")
    assert ward.see(lambda rd: stay_of(rd, stay).consent_at) == consented
    ward.do(correct_stay, stay, right.model_copy(update={"consent_by": "Sarada"}))
    assert ward.see(lambda rd: stay_of(rd, stay).consent_at) == clock.now
    refused("phone_not_valid", ward, correct_stay, stay, StayCorrection(bystander_phone="12"))
