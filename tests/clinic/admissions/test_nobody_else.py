"""Every action and read of rooms, stays, the ward and the ledger asks for its right before it looks at anything (STAY-28)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest

from narayaneeyam_clinic.admissions import (
    admit_patient,
    away_time,
    cancel_admission,
    correct_stay,
    discharge_gate,
    discharge_summary,
    issue_to_ward,
    order_discharge,
    proposed_summary,
    transfer,
    ward_meals,
    ward_notes,
    ward_stock,
    ward_tasks,
)
from narayaneeyam_clinic.billing import deposits, finish_bill, ledger_bill, open_charges, pay_from_deposit
from narayaneeyam_clinic.billing.ledger_bill import LedgerBillDraft
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rooms import change_rooms, clean_bed, occupancy_board, reserve_bed, room_list
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.consultations.invented import FROM_ELSEWHERE

P = Permission
ID = "00000000-0000-7000-8000-000000000000"
DAY = date(2026, 11, 21)
ROOM = change_rooms.RoomDraft(name="101", category_id=ID)
TARIFF = change_rooms.TariffDraft(category_id=ID, valid_from=DAY, per_day=Money(1))
MEAL = ward_meals.MealDraft(name="Kanji", price=Money(1))
STAY = admit_patient.AdmissionDraft(patient_id=ID, doctor_id=ID, bed_id=ID)
KEPT = reserve_bed.ReservationDraft(bed_id=ID, patient_id=ID, from_day=DAY, to_day=DAY)
SUMMARY = discharge_summary.SummaryDraft(admission_id=ID)

ACTIONS: list[tuple[Permission, Callable[..., object], tuple[Any, ...]]] = [
    (P.MANAGE_ROOMS, change_rooms.add_category, (change_rooms.CategoryDraft(name="x"),)),
    (P.MANAGE_ROOMS, change_rooms.change_category, (ID, change_rooms.CategoryDraft(name="x"))),
    (P.MANAGE_ROOMS, change_rooms.set_tariff, (TARIFF,)),
    (P.MANAGE_ROOMS, change_rooms.withdraw_tariff, (ID,)),
    (P.MANAGE_ROOMS, change_rooms.add_room, (ROOM,)),
    (P.MANAGE_ROOMS, change_rooms.change_room, (ID, ROOM)),
    (P.MANAGE_ROOMS, clean_bed.close_bed, (ID, "x")),
    (P.MANAGE_ROOMS, clean_bed.open_bed, (ID,)),
    (P.CLEAN_BEDS, clean_bed.clean_bed, (ID,)),
    (P.ADMIT, reserve_bed.reserve_bed, (KEPT,)),
    (P.ADMIT, reserve_bed.move_reservation, (ID, ID, DAY, DAY)),
    (P.ADMIT, reserve_bed.cancel_reservation, (ID,)),
    (P.ADMIT, admit_patient.admit_patient, (STAY,)),
    (P.ADMIT, transfer.transfer, (ID, ID, "x")),
    (P.ADMIT, transfer.expect_leave, (ID, DAY)),
    (P.ADMIT, correct_stay.correct_stay, (ID, correct_stay.StayCorrection())),
    (P.ADMIT, away_time.go_away, (ID, "x")),
    (P.ADMIT, away_time.come_back, (ID,)),
    (P.ADMIT, cancel_admission.cancel_admission, (ID, "x")),
    (P.ADMIT, discharge_gate.patient_leaves, (ID,)),
    (P.DISCHARGE, order_discharge.order_discharge, (ID,)),
    (P.DISCHARGE, order_discharge.withdraw_discharge, (ID,)),
    (P.DISCHARGE, discharge_summary.sign_summary, (SUMMARY,)),
    (P.DISCHARGE, discharge_summary.amend_summary, (ID, SUMMARY, "x")),
    (P.ISSUE_TO_WARD, issue_to_ward.issue_to_ward, (issue_to_ward.IssueDraft(admission_id=ID, medicine_id=ID),)),
    (P.ISSUE_TO_WARD, issue_to_ward.return_from_ward, (ID, 1, "x")),
    (P.WARD_WORK, issue_to_ward.note_given, (ID, 1)),
    (P.WARD_WORK, issue_to_ward.note_refused, (ID, 1, "")),
    (P.MANAGE_ROOMS, ward_meals.add_meal, (MEAL,)),
    (P.MANAGE_ROOMS, ward_meals.change_meal, (ID, MEAL)),
    (P.WARD_WORK, ward_meals.serve_meal, (ward_meals.ServeDraft(admission_id=ID, meal_id=ID),)),
    (P.WARD_WORK, ward_meals.take_meal_back, (ID, "x")),
    (P.WARD_NOTES, ward_notes.write_round_note, (ward_notes.RoundNoteDraft(admission_id=ID, note="x"),)),
    (P.WARD_NOTES, ward_notes.order_diet, (ward_notes.DietDraft(admission_id=ID, pathya="x"),)),
    (P.WARD_WORK, ward_tasks.add_task, (ward_tasks.TaskDraft(admission_id=ID, what="x"),)),
    (P.WARD_WORK, ward_tasks.end_task, (ID,)),
    (P.WARD_WORK, ward_tasks.reopen_task, (ID,)),
    (P.TAKE_FEES, deposits.take_deposit, (deposits.DepositDraft(patient_id=ID, amount=Money(1)),)),
    (P.REFUND, deposits.refund_deposit, (deposits.RefundDraft(patient_id=ID),)),
    (P.TAKE_FEES, finish_bill.finish_bill, (LedgerBillDraft(patient_id=ID, admission_id=ID),)),
    (P.TAKE_FEES, pay_from_deposit.pay_from_deposit, (ID,)),
    (P.TAKE_FEES, open_charges.take_open_charge_back, (ID, "x")),
]
READS: list[tuple[Permission, Callable[..., object], tuple[Any, ...]]] = [
    (P.SEE_WARD, occupancy_board.occupancy_board, ()),
    (P.MANAGE_ROOMS, room_list.room_list, ()),
    (P.MANAGE_ROOMS, room_list.category_list, ()),
    (P.SEE_WARD, discharge_gate.discharge_gate, (ID,)),
    (P.SEE_WARD, ward_stock.ward_medicines, (ID,)),
    (P.SEE_WARD, ward_stock.ward_events, (ID,)),
    (P.MANAGE_ROOMS, ward_meals.meal_list, ()),
    (P.SEE_WARD, ward_meals.meals_served, ()),
    (P.SEE_CLINICAL, ward_notes.round_notes, (ID,)),
    (P.SEE_WARD, ward_notes.diet_orders, (ID,)),
    (P.SEE_WARD, ward_tasks.ward_tasks, ()),
    (P.SEE_CLINICAL, proposed_summary.proposed_summary, (ID,)),
    (P.SEE_CLINICAL, discharge_summary.discharge_summaries, (ID,)),
    (P.SEE_BILLS, deposits.deposits, (ID,)),
    (P.SEE_BILLS, pay_from_deposit.held_for_bill, (ID,)),
    (P.TAKE_FEES, open_charges.open_charges, (ID,)),
    (P.TAKE_FEES, open_charges.account_of, (ID,)),
    (P.TAKE_FEES, open_charges.people_to_bill, ()),
    (P.SEE_BILLS, ledger_bill.interim_bill, (ID,)),
]


def refusal(work: Callable[[], object]) -> tuple[str, object]:
    with pytest.raises(Refused) as caught:
        work()
    return caught.value.code, caught.value.facts.get("permission")


def test_who_has_no_right_does_nothing_here(clinic: Clinic):
    """STAY-28, PEOPLE-9"""
    for permission, action, given in ACTIONS:

        def tried(action: Callable[..., object] = action, given: tuple[Any, ...] = given) -> None:
            with clinic.transaction(by=FROM_ELSEWHERE, why="test.nobody") as tx:
                action(tx, *given)

        assert (action.__name__, refusal(tried)) == (action.__name__, ("not_permitted", str(permission)))


def test_who_has_no_right_sees_nothing_here(clinic: Clinic):
    """STAY-28, PEOPLE-9"""
    with clinic.reading(by=FROM_ELSEWHERE) as rd:
        for permission, read, given in READS:
            found = refusal(partial(read, rd, *given))
            assert (read.__name__, found) == (read.__name__, ("not_permitted", str(permission)))
