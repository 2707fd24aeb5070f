"""The marked day's stay, and what a stranger would try at the doors to rooms, ward and ledger."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from narayaneeyam_clinic.admissions.admit_patient import AdmissionDraft, admit_patient
from narayaneeyam_clinic.admissions.charge_stay import StayChargeDraft
from narayaneeyam_clinic.admissions.correct_stay import StayCorrection
from narayaneeyam_clinic.admissions.discharge_summary import SummaryDraft, sign_summary
from narayaneeyam_clinic.admissions.estimate_paper import EstimateWish
from narayaneeyam_clinic.admissions.issue_to_ward import IssueDraft, issue_to_ward, note_given
from narayaneeyam_clinic.admissions.round_draft import RoundTyped
from narayaneeyam_clinic.admissions.ward_meals import MealDraft, ServeDraft, add_meal, serve_meal
from narayaneeyam_clinic.admissions.ward_notes import DietDraft, RoundNoteDraft, order_diet, write_round_note
from narayaneeyam_clinic.admissions.ward_tasks import TaskDraft, add_task
from narayaneeyam_clinic.billing.deposits import DepositDraft, RefundDraft
from narayaneeyam_clinic.billing.ledger_bill import LedgerBillDraft
from narayaneeyam_clinic.rooms.change_rooms import (
    CategoryDraft,
    RoomDraft,
    TariffDraft,
    add_category,
    add_room,
    set_tariff,
)
from narayaneeyam_clinic.rooms.records import Bed
from narayaneeyam_clinic.rooms.reserve_bed import ReservationDraft, reserve_bed
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Transaction

TODAY = date(2026, 11, 21)
SOON, LATER = TODAY + timedelta(days=20), TODAY + timedelta(days=25)
# Marks: a round's note and its internal part, the course of the summary, what the ward was told, and a reservation's note.
ROUND, ROUND_INTERNAL, COURSE, TOLD, KEPT = "XQZROUND", "XQZWEARY", "XQZCOURSE", "XQZTASK", "XQZKEPT"
TABLES = (
    "admission", "bed", "room", "room_category", "room_tariff", "bed_reservation", "meal", "meal_served", "ward_issue", "ward_event",
    "ward_task", "discharge_summary", "charge", "deposit",
)  # fmt: skip


def stay_marked(
    does: Callable[[str, Callable[[Transaction], Any]], Any], patient_id: str, doctor_id: str, medicine_id: str
) -> None:
    """A room of two beds; the patient in one of them with notes, meals and medicine, the other bed kept."""
    category = does("manager", lambda tx: add_category(tx, CategoryDraft(name="Private")))
    tariff = TariffDraft(category_id=category, valid_from=date(2020, 1, 1), per_day=Money.rupees(1000))
    does("manager", lambda tx: set_tariff(tx, tariff))
    does("manager", lambda tx: add_room(tx, RoomDraft(name="101", category_id=category, beds=("A", "B"))))
    meal = does("manager", lambda tx: add_meal(tx, MealDraft(name="Kanji", price=Money.rupees(60))))
    first, second = does("manager", lambda tx: [bed.id for bed in tx.session.query(Bed).order_by(Bed.position)])
    draft = AdmissionDraft(patient_id=patient_id, doctor_id=doctor_id, bed_id=first, deposit=Money.rupees(500))
    stay = does("receptionist", lambda tx: admit_patient(tx, draft)).admission_id
    # The marked day is also played by the real clock.
    does(
        "receptionist",
        lambda tx: reserve_bed(
            tx,
            ReservationDraft(
                bed_id=second,
                patient_id=patient_id,
                from_day=tx.today + timedelta(days=20),
                to_day=tx.today + timedelta(days=25),
                note=KEPT,
            ),
        ),
    )
    note = RoundNoteDraft(admission_id=stay, note=ROUND, internal_note=ROUND_INTERNAL)
    does("doctor", lambda tx: write_round_note(tx, note))
    does("doctor", lambda tx: order_diet(tx, DietDraft(admission_id=stay, pathya="Kanji")))
    does("doctor", lambda tx: add_task(tx, TaskDraft(admission_id=stay, what=TOLD)))
    issue = IssueDraft(admission_id=stay, medicine_id=medicine_id, packs=1)
    (issued,) = does("pharmacist", lambda tx: issue_to_ward(tx, issue))
    does("therapist", lambda tx: note_given(tx, issued, 15))
    does("therapist", lambda tx: serve_meal(tx, ServeDraft(admission_id=stay, meal_id=meal)))
    summary = SummaryDraft(
        admission_id=stay, diagnosis="Katigraha", course_in_hospital=COURSE, condition_at_discharge="Well"
    )
    does("doctor", lambda tx: sign_summary(tx, summary))


def ward_values(patient_id: str, doctor_id: str, medicine_id: str, ids: dict[str, list[str]]) -> dict[str, list[Any]]:
    """By "function.parameter", by parameter, or by type."""
    (stay,), (meal, *_), bed = ids["admission"][:1], ids["meal"], ids["bed"][-1]
    category = ids["room_category"][0]
    return {
        "admission_id": [stay],
        "bed_id": ids["bed"],
        "room_id": ids["room"][:1],
        "category_id": [category],
        "tariff_id": ids["room_tariff"],
        "reservation_id": ids["bed_reservation"],
        "meal_id": [meal],
        "served_id": ids["meal_served"],
        "issue_id": ids["ward_issue"],
        "take_back_note.event_id": ids["ward_event"],
        "task_id": ids["ward_task"],
        "summary_id": ids["discharge_summary"],
        "deposit_id": ids["deposit"],
        "package_sale_id": [stay],
        "quantity": [1],
        "people": [(patient_id,)],
        "amends_id": [None],
        "RoundTyped": [RoundTyped(patient_id, stay, "Well")],
        "keep_round.typed": [RoundTyped(patient_id, stay, "Well")],
        "discard_round.typed": [RoundTyped(patient_id, stay, "Well")],
        "EstimateWish": [EstimateWish(patient_id, "101 A", "Private", doctor_id, None, "", (), Money(1))],
        "move_reservation.from_day": [SOON],
        "move_reservation.to_day": [LATER],
        "CategoryDraft": [CategoryDraft(name="Deluxe")],
        "TariffDraft": [TariffDraft(category_id=category, valid_from=TODAY, per_day=Money(1))],
        "RoomDraft": [RoomDraft(name="102", category_id=category)],
        "ReservationDraft": [ReservationDraft(bed_id=bed, patient_id=patient_id, from_day=SOON, to_day=LATER)],
        "AdmissionDraft": [
            AdmissionDraft(patient_id=patient_id, doctor_id=doctor_id, bed_id=one) for one in ids["bed"]
        ],
        "IssueDraft": [IssueDraft(admission_id=stay, medicine_id=medicine_id, packs=1)],
        "MealDraft": [MealDraft(name="Lunch", price=Money(1))],
        "StayCorrection": [StayCorrection(bystander_name="Raman")],
        "ServeDraft": [ServeDraft(admission_id=stay, meal_id=meal)],
        "RoundNoteDraft": [RoundNoteDraft(admission_id=stay, note="Well")],
        "DietDraft": [DietDraft(admission_id=stay, pathya="Rice")],
        "TaskDraft": [TaskDraft(admission_id=stay, what="Turn")],
        "SummaryDraft": [SummaryDraft(admission_id=stay, diagnosis="Well", condition_at_discharge="Well")],
        "StayChargeDraft": [StayChargeDraft(admission_id=stay, description="Visit", amount=Money(100))],
        "charge_id": ids["charge"][:1],
        "DepositDraft": [DepositDraft(patient_id=patient_id, amount=Money(100))],
        "RefundDraft": [RefundDraft(patient_id=patient_id, admission_id=stay, reason="Asked")],
        "LedgerBillDraft": [LedgerBillDraft(patient_id=patient_id, admission_id=stay)],
    }
