"""Two PCs that cannot see each other work on one ward, and meet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from narayaneeyam_clinic.admissions.cancel_admission import cancel_admission
from narayaneeyam_clinic.admissions.discharge_gate import GateKind, discharge_gate, patient_leaves
from narayaneeyam_clinic.admissions.order_discharge import order_discharge
from narayaneeyam_clinic.admissions.transfer import expect_leave, transfer
from narayaneeyam_clinic.admissions.ward_meals import ServeDraft, serve_meal
from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.deposits import DepositDraft, RefundDraft, refund_deposit, take_deposit
from narayaneeyam_clinic.billing.finish_bill import finish_bill
from narayaneeyam_clinic.billing.ledger import NewCharge, post_charge, reverse_charge
from narayaneeyam_clinic.billing.ledger_bill import LedgerBillDraft
from narayaneeyam_clinic.inbox.inbox_items import inbox, inbox_detail
from narayaneeyam_clinic.inbox.inbox_rules import Answer, InboxKind
from narayaneeyam_clinic.rooms.clean_bed import clean_bed
from narayaneeyam_clinic.rooms.occupancy_board import BedState, occupancy_board
from narayaneeyam_clinic.rooms.reserve_bed import ReservationDraft, cancel_reservation, reserve_bed
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money, total
from tests.clinic.consultations.invented import add_patient
from tests.clinic.sync.replicas import Replicas, content, replicas
from tests.clinic.ward import Ward, stay_ledger

FIRST = date(2026, 11, 21)


@pytest.fixture
def pcs(template_clinic, tmp_path: Path) -> Iterator[Replicas]:
    made = replicas(template_clinic.folder, template_clinic.key, tmp_path, 2)
    yield made
    made.close()


@pytest.fixture
def wards(pcs: Replicas) -> tuple[Ward, Ward]:
    """One ward of three rooms, seen from two PCs."""
    here = Ward.of(pcs.pcs[0].clinic)
    here.rooms("101", "102", "103", per_day="1000", bystander="100")
    there = Ward(pcs.pcs[1].clinic, here.by, here.doctor_id, here.beds)
    pcs.settle()
    pcs.advance(60)
    return here, there


def both(wards: tuple[Ward, Ward], read, *values):
    first, second = (ward.see(read, *values) for ward in wards)
    assert first == second
    return first


def test_one_bed_and_one_patient_claimed_twice_are_told_to_people(pcs: Replicas, wards: tuple[Ward, Ward]):
    """STAY-8, STAY-29"""
    here, there = wards
    devi, radha = add_patient(here.clinic, "Devi", "N1-00043"), add_patient(here.clinic, "Radha", "N1-00044")
    pcs.settle()
    first = here.admit("101 A", patient=devi)
    pcs.advance(10)
    second = there.admit("101 A", patient=radha)
    twice = there.admit("102 A", patient=devi)
    assert len({first.number, second.number, twice.number}) == 3
    pcs.settle()
    items = {item.field: item for item in both(wards, inbox)}
    assert set(items) == {"bed_id", "patient_id"}
    bed = items["bed_id"]
    assert (bed.kind, bed.about) == (InboxKind.CLAIM, "101 · A")
    assert bed.subject == "Devi · N1-00043, Radha · N1-00044"
    assert bed.answers == {Answer.SEEN}
    assert [side.value for side in both(wards, inbox_detail, bed.item_id).sides] == [
        "Devi · N1-00043",
        "Radha · N1-00044",
    ]
    for ward, patient, days in ((here, devi, (5, 9)), (there, radha, (8, 12))):
        begins, ends = (FIRST + timedelta(days=day) for day in days)
        ward.do(
            reserve_bed,
            ReservationDraft(bed_id=here.beds["103 A"], patient_id=patient, from_day=begins, to_day=ends),
        )
    pcs.settle()
    (kept,) = [item for item in both(wards, inbox) if item.table == "bed_reservation"]
    assert (kept.about, kept.subject) == ("103 · A", "Devi · N1-00043, Radha · N1-00044")
    assert len(both(wards, inbox_detail, kept.item_id).sides) == 2
    here.do(cancel_reservation, kept.others[0])
    here.do(expect_leave, second.admission_id, FIRST + timedelta(days=3))
    here.do(transfer, second.admission_id, here.beds["103 A"], "The bed was given twice")
    there.do(cancel_admission, twice.admission_id, "Admitted at the other PC")
    pcs.settle()
    assert both(wards, inbox) == ()
    assert content(pcs.pcs[0]) == content(pcs.pcs[1])


def test_a_bed_given_to_who_left_at_the_other_pc_is_free(pcs: Replicas, wards: tuple[Ward, Ward]):
    """STAY-12, STAY-30: the transfer that the other PC did not know of keeps no bed; it is cleaned, and the next patient there
    is no clash.
    """
    here, there = wards
    stay = here.admit("101 A")
    here.do(order_discharge, stay.admission_id)
    pcs.settle()
    there.do(transfer, stay.admission_id, here.beds["102 A"], "Quieter")
    here.do(patient_leaves, stay.admission_id, "Paid elsewhere")
    pcs.settle()
    board = {bed.room: bed.state for bed in both(wards, occupancy_board).beds}
    assert board == {"101": BedState.TO_CLEAN, "102": BedState.TO_CLEAN, "103": BedState.FREE}
    radha = add_patient(there.clinic, "Radha", "N1-00044")
    with pytest.raises(Refused, match="bed_to_clean"):
        there.admit("102 A", patient=radha)
    for ward in wards:
        ward.do(clean_bed, here.beds["102 A"])
    pcs.settle()
    assert {bed.state for bed in both(wards, occupancy_board).beds if bed.room == "102"} == {BedState.FREE}
    there.admit("102 A", patient=radha)
    pcs.settle()
    assert both(wards, inbox) == ()


def test_a_deposit_given_back_twice_is_told_to_people(pcs: Replicas, wards: tuple[Ward, Ward]):
    """LEDGER-20: both drawers gave; the account is below zero until the money is there again."""
    here, there = wards
    stay = here.admit("101 A", deposit=Money.rupees(5000))
    account = {"patient_id": stay.patient_id, "admission_id": stay.admission_id}
    pcs.settle()
    for ward in wards:
        ward.do(refund_deposit, RefundDraft(**account, reason="Goes home"))
    pcs.settle()
    (item,) = both(wards, inbox)
    assert (item.kind, item.amount, item.about) == (InboxKind.ACCOUNT, -500000, stay.number)
    assert item.answers == {Answer.SEEN}
    sides = both(wards, inbox_detail, item.item_id).sides
    assert {side.value for side in sides} == {"A1F/26-27/00001", "A2F/26-27/00001"}
    there.do(take_deposit, DepositDraft(**account, amount=Money.rupees(5000)))
    pcs.settle()
    assert both(wards, inbox) == ()


def test_what_is_charged_apart_is_one_ledger(pcs: Replicas, wards: tuple[Ward, Ward]):
    """LEDGER-4, LEDGER-18, LEDGER-19, STAY-16"""
    here, there = wards
    meal = here.meal("Lunch", "60")
    stay = here.admit("101 A", bystander_stays=True)
    fee = here.do(
        post_charge, NewCharge(stay.patient_id, "fee", "Visit", Money.rupees(300), admission_id=stay.admission_id)
    )
    here.do(order_discharge, stay.admission_id)
    pcs.settle()
    pcs.advance(60 * 60 * 30)
    for ward in wards:  # both note one meal, take one fee back, make the bill
        ward.do(serve_meal, ServeDraft(admission_id=stay.admission_id, meal_id=meal))
        ward.do(reverse_charge, fee.charge_id, "Not taken")
    there.do(
        post_charge,
        NewCharge(stay.patient_id, "therapy", "Abhyangam", Money.rupees(1200), admission_id=stay.admission_id),
    )
    draft = LedgerBillDraft(patient_id=stay.patient_id, admission_id=stay.admission_id)
    bills = [ward.do(finish_bill, draft.model_copy(update={"id": f"bill-{at}"})) for at, ward in enumerate(wards)]
    pcs.settle()
    lines = both(wards, stay_ledger, stay.admission_id)
    assert total([line.amount for line in lines]) == Money.rupees(2000 + 200 + 60 + 1200)
    gate = both(wards, discharge_gate, stay.admission_id)
    assert {item.kind for item in gate} == {GateKind.BILLED_WRONGLY}
    assert len(gate) == 3  # room, bed of the bystander, meal; the therapy stands on one bill
    here.do(cancel_invoice, bills[0].invoice_id, "Two bills")
    here.do(patient_leaves, stay.admission_id)
    pcs.settle()
    assert both(wards, discharge_gate, stay.admission_id) == ()
    assert content(pcs.pcs[0]) == content(pcs.pcs[1])
