"""Money on two PCs that do not hear of each other: nothing is lost, nothing is billed twice without people knowing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from narayaneeyam_clinic.admissions.admission_steps import stay_of
from narayaneeyam_clinic.admissions.cancel_admission import cancel_admission
from narayaneeyam_clinic.admissions.charge_stay import StayChargeDraft, charge_stay
from narayaneeyam_clinic.admissions.discharge_gate import patient_leaves
from narayaneeyam_clinic.admissions.issue_to_ward import IssueDraft, issue_to_ward, note_given, return_from_ward
from narayaneeyam_clinic.admissions.order_discharge import order_discharge
from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.deposits import DepositDraft, RefundDraft, held_in, refund_deposit, take_deposit
from narayaneeyam_clinic.billing.finish_bill import finish_bill
from narayaneeyam_clinic.billing.held_bills import hold_bill, resume_bill
from narayaneeyam_clinic.billing.ledger import NewCharge, post_charge
from narayaneeyam_clinic.billing.ledger_bill import LedgerBillDraft
from narayaneeyam_clinic.billing.pay_from_deposit import pay_from_deposit
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, LineKind, Payment, PaymentMethod
from narayaneeyam_clinic.billing.return_rules import CreditReason
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine, returnable_bill
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.billing.take_payment import take_payment
from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, DiagnosisDraft
from narayaneeyam_clinic.consultations.finish_consultation import finish_consultation
from narayaneeyam_clinic.inbox.inbox_items import inbox, inbox_detail
from narayaneeyam_clinic.inbox.inbox_rules import Answer, InboxItem, InboxKind
from narayaneeyam_clinic.inbox.settle_item import keep_side, reopen_stay, take_it_back
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, SaleDraft, ServiceLine
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.waiting_prescriptions import prescription_to_give
from narayaneeyam_clinic.rooms.occupancy_board import BedState, occupancy_board
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from tests.clinic.consultations.invented import EVERYTHING, add_patient, with_doctor
from tests.clinic.shelf import Shelf
from tests.clinic.sync.replicas import Replicas, content, replicas
from tests.clinic.ward import Ward, stay_ledger

R = Money.rupees


@pytest.fixture
def pcs(template_clinic, tmp_path: Path) -> Iterator[Replicas]:
    made = replicas(template_clinic.folder, template_clinic.key, tmp_path, 2)
    yield made
    made.close()


@pytest.fixture
def wards(pcs: Replicas) -> tuple[Ward, Ward]:
    """One ward, seen from two PCs."""
    here = Ward.of(pcs.pcs[0].clinic)
    here.rooms("101", "102", per_day="1000")
    there = Ward(pcs.pcs[1].clinic, here.by, here.doctor_id, here.beds)
    pcs.settle()
    pcs.advance(60)
    return here, there


def both(wards: tuple[Ward, Ward], read, *values):
    first, second = (ward.see(read, *values) for ward in wards)
    assert first == second
    return first


def the_only(wards: tuple[Ward, Ward], kind: InboxKind) -> InboxItem:
    """Alike on both PCs, its sides too."""
    (item,) = [one for one in both(wards, inbox) if one.kind is kind]
    both(wards, inbox_detail, item.item_id)
    return item


def nothing_is_left(pcs: Replicas, wards: tuple[Ward, Ward]) -> None:
    pcs.settle()
    assert both(wards, inbox) == ()
    assert content(pcs.pcs[0]) == content(pcs.pcs[1])


def a_fee(ward: Ward, admission_id: str, amount: str = "300") -> str:
    draft = StayChargeDraft(admission_id=admission_id, description="Visit of the doctor", amount=R(amount))
    return ward.do(charge_stay, draft).charge_id


def ready_to_leave(pcs: Replicas, here: Ward, **more: Any) -> LedgerBillDraft:
    stay = here.admit("101 A", **more)
    here.do(order_discharge, stay.admission_id)
    pcs.settle()
    return LedgerBillDraft(patient_id=stay.patient_id, admission_id=stay.admission_id)


def test_what_is_charged_to_a_stay_that_was_cancelled_meanwhile_can_be_billed(pcs: Replicas, wards: tuple[Ward, Ward]):
    """LEDGER-23: reopened on both PCs it is one stay with one bed, and its bill has the charge."""
    here, there = wards
    stay = here.admit("101 A")
    pcs.settle()
    here.do(cancel_admission, stay.admission_id, "Another patient was meant")
    a_fee(there, stay.admission_id)
    there.do(take_deposit, DepositDraft(patient_id=stay.patient_id, admission_id=stay.admission_id, amount=R(1000)))
    pcs.settle()
    item = the_only(wards, InboxKind.UNBILLED)
    assert (item.about, item.amount, item.unit) == (stay.number, 30000, "")
    assert item.answers == frozenset({Answer.REOPEN, Answer.REVERSE, Answer.SEEN})
    sides = both(wards, inbox_detail, item.item_id).sides
    assert {side.value for side in sides} == {"Visit of the doctor", "A2D/26-27/00001"}
    for ward in wards:
        assert ward.do(reopen_stay, item.item_id)
    pcs.settle()
    assert both(wards, inbox) == ()
    board = {bed.room: bed.state for bed in both(wards, occupancy_board).beds}
    assert board == {"101": BedState.OCCUPIED, "102": BedState.FREE}
    there.do(order_discharge, stay.admission_id)
    draft = LedgerBillDraft(patient_id=stay.patient_id, admission_id=stay.admission_id)
    assert there.do(finish_bill, draft).payable == R(1300)  # the fee and one day of the room
    nothing_is_left(pcs, wards)


def test_what_is_charged_to_a_second_stay_by_mistake_is_taken_back(pcs: Replicas, wards: tuple[Ward, Ward]):
    """LEDGER-23: the patient is in another stay, so this one is not reopened; medicine can still come back to the shelf."""
    here, there = wards
    shelf = Shelf(here.clinic, EVERYTHING)
    medicine = shelf.stocked("Dasamoolarishtam", mrp="145", packs=5)
    patient = add_patient(here.clinic)
    pcs.settle()
    stay, twice = here.admit("101 A", patient=patient), there.admit("102 A", patient=patient)
    pcs.settle()
    here.do(cancel_admission, twice.admission_id, "Admitted at the other PC")
    a_fee(there, twice.admission_id)
    (issue,) = there.do(issue_to_ward, IssueDraft(admission_id=twice.admission_id, medicine_id=medicine, packs=1))
    pcs.settle()
    item = the_only(wards, InboxKind.UNBILLED)
    assert (item.amount, item.answers) == (44500, frozenset({Answer.REVERSE, Answer.SEEN}))
    with pytest.raises(Refused, match="answer_not_possible"):
        here.do(reopen_stay, item.item_id)
    for ward in wards:
        ward.do(take_it_back, item.item_id)
    pcs.settle()
    here.do(return_from_ward, issue, 450, "The stay was a mistake")
    nothing_is_left(pcs, wards)
    assert sum(line.amount.paise for line in both(wards, stay_ledger, twice.admission_id)) == 0
    assert Shelf(there.clinic, EVERYTHING).on_hand(medicine) == 5 * 450
    assert there.see(lambda rd: stay_of(rd, stay.admission_id).state) == "admitted"


def test_a_deposit_of_a_cancelled_stay_and_a_charge_after_leaving_are_told(pcs: Replicas, wards: tuple[Ward, Ward]):
    """LEDGER-23: each is gone from the inbox when it is given back, or billed."""
    here, there = wards
    mistake = here.admit("101 A", patient=add_patient(here.clinic, "Devi", "N1-00043"))
    draft = ready_to_leave(pcs, here.__class__(here.clinic, here.by, here.doctor_id, {"101 A": here.beds["102 A"]}))
    here.do(cancel_admission, mistake.admission_id, "Not yet")
    account = {"patient_id": mistake.patient_id, "admission_id": mistake.admission_id}
    there.do(take_deposit, DepositDraft(**account, amount=R(500)))
    here.do(finish_bill, draft)
    here.do(patient_leaves, draft.admission_id)
    a_fee(there, draft.admission_id)
    pcs.settle()
    found = {item.field: item for item in both(wards, inbox)}
    assert {item.kind for item in found.values()} == {InboxKind.UNBILLED}
    deposit, late = found["state"], found["left_at"]
    assert (deposit.amount, deposit.unit) == (50000, "deposit")
    assert deposit.answers == frozenset({Answer.REOPEN, Answer.SEEN})
    assert (late.amount, late.answers) == (30000, frozenset({Answer.REVERSE, Answer.SEEN}))
    there.do(refund_deposit, RefundDraft(**account, reason="Not yet"))
    there.do(finish_bill, draft.model_copy(update={"id": "second"}))
    nothing_is_left(pcs, wards)


def test_a_stay_billed_on_two_pcs_is_two_bills_of_which_one_is_kept(pcs: Replicas, wards: tuple[Ward, Ward]):
    """LEDGER-24: also when both finished the same draft, no line is doubled; what was paid for the other bill goes back."""
    here, there = wards
    draft = ready_to_leave(pcs, here, deposit=R(400))
    cash = draft.model_copy(update={"payments": (PaymentDraft(method=PaymentMethod.CASH, amount=R(600)),)})
    bills = [here.do(finish_bill, draft)]
    pcs.advance(10)
    bills.append(there.do(finish_bill, cash))
    assert len({bill.invoice_id for bill in bills}) == 2
    assert here.do(finish_bill, draft).is_repeat
    pcs.settle()
    for ward in wards:
        lines = ward.see(lambda rd: [(line.invoice_id, line.amount) for line in rd.session.query(InvoiceLine)])
        assert sorted(lines) == sorted((bill.invoice_id, R(1000)) for bill in bills)
    # Both took the one deposit: that account is told of, too, and is level when one bill is cancelled.
    assert the_only(wards, InboxKind.ACCOUNT).amount == -40000
    item = the_only(wards, InboxKind.BILLED_TWICE)
    assert (item.about, item.answers) == ("A1B/26-27/00001, A2B/26-27/00001", frozenset({Answer.KEEP, Answer.SEEN}))
    sides = both(wards, inbox_detail, item.item_id).sides
    assert [dict(side.facts) for side in sides] == [
        {"payable": R(1000), "paid": R(400)},
        {"payable": R(1000), "paid": R(1000)},
    ]
    pcs.advance(3 * 24 * 3600)
    for ward in wards:
        ward.do(keep_side, item.item_id, bills[1].invoice_id)
    nothing_is_left(pcs, wards)
    cancelled = here.see(lambda rd: rd.session.get_one(Invoice, bills[0].invoice_id))
    assert (cancelled.state, cancelled.cancelled_why) == (
        InvoiceState.CANCELLED,
        "Billed twice: A2B/26-27/00001 stands",
    )
    assert there.see(lambda rd: held_in(rd.session, (), draft.admission_id)) == ZERO


def test_what_is_owed_outside_stays_and_billed_at_two_counters_is_told(pcs: Replicas, wards: tuple[Ward, Ward]):
    """LEDGER-24"""
    here, there = wards
    patient = add_patient(here.clinic)
    owed = NewCharge(patient, "therapy", "Abhyangam", R(1200), sac="999319", source_id="session-1")
    charge = here.do(post_charge, owed).charge_id
    pcs.settle()
    line = ServiceLine(kind=LineKind.THERAPY, description="Abhyangam", price=R(1200), charge_id=charge)
    cash = PaymentDraft(method=PaymentMethod.CASH)
    bills = [
        ward.do(sell_medicine, SaleDraft(patient_id=patient, services=(line,), payments=(cash,))).invoice_id
        for ward in wards
    ]
    pcs.settle()
    item = the_only(wards, InboxKind.BILLED_TWICE)
    assert {item.row_id, *item.others} == set(bills)
    there.do(keep_side, item.item_id, bills[1])
    nothing_is_left(pcs, wards)


def test_a_bill_on_hold_in_two_copies_of_a_folder_becomes_two_bills_and_is_told(
    pcs: Replicas, wards: tuple[Ward, Ward]
):
    """LEDGER-30: each has its own lines, stock and money; what was prescribed and given twice, and the charge on both, is told
    once, and one key keeps one of them. A counter alone that gives more than was prescribed means to.
    """
    here, there = wards
    shelf, patient = Shelf(here.clinic, EVERYTHING), add_patient(here.clinic)
    medicine = shelf.stocked("Dasamoolarishtam", mrp="145", packs=9)
    doctor = replace(EVERYTHING, staff_id=here.doctor_id)
    visit = with_doctor(here.clinic, EVERYTHING, doctor, patient)
    prescribed = PrescriptionLineDraft(medicine_id=medicine, dose="15", when="1-0-1", days="15")
    note = ConsultationDraft(
        visit_id=visit,
        patient_id=patient,
        concern="Pain",
        diagnoses=(DiagnosisDraft(term="Amavata"),),
        lines=(prescribed,),
    )
    with here.clinic.transaction(by=doctor, why="test.prescribe") as tx:
        finished = finish_consultation(tx, note)
    assert finished.prescription_id is not None
    (given,) = here.see(prescription_to_give, finished.prescription_id).lines
    bottle = MedicineLine(medicine_id=medicine, packs=1, prescription_line_id=given.line_id)
    account = {"patient_id": patient, "visit_id": visit, "prescription_id": finished.prescription_id}
    draft = SaleDraft(**account, medicines=(bottle,), payments=(PaymentDraft(method=PaymentMethod.CASH),))
    pcs.settle()
    bills = []
    for ward in wards:
        # The copy of the folder had the same bill on hold.
        ward.do(hold_bill, draft, label="Lakshmi")
        bills.append(ward.do(sell_medicine, ward.do(resume_bill, draft.id)).invoice_id)
    pcs.settle()
    item = the_only(wards, InboxKind.BILLED_TWICE)
    assert {item.row_id, *item.others} == set(bills)
    assert len(set(bills)) == 2
    assert Shelf(there.clinic, EVERYTHING).on_hand(medicine) == 7 * 450
    there.do(keep_side, item.item_id, bills[0])
    nothing_is_left(pcs, wards)
    assert shelf.on_hand(medicine) == 8 * 450
    here.do(sell_medicine, draft.model_copy(update={"id": "another"}))
    nothing_is_left(pcs, wards)


def test_of_bills_of_another_month_none_is_cancelled(pcs: Replicas, wards: tuple[Ward, Ward]):
    """LEDGER-24: the month's return may have been filed; a credit note for one of them settles it."""
    here, there = wards
    draft = ready_to_leave(pcs, here)
    bills = [ward.do(finish_bill, draft) for ward in wards]
    pcs.settle()
    pcs.advance(timedelta(days=30).total_seconds())
    item = the_only(wards, InboxKind.BILLED_TWICE)
    with pytest.raises(Refused, match="bill_of_another_month"):
        there.do(keep_side, item.item_id, bills[0].invoice_id)
    (line,) = there.see(returnable_bill, bills[1].invoice_id).lines
    back = ReturnedLine(invoice_line_id=line.invoice_line_id, quantity=line.left)
    there.do(take_back, ReturnDraft(invoice_id=bills[1].invoice_id, lines=(back,), reason=CreditReason.CORRECTION))
    nothing_is_left(pcs, wards)
    # The other bill stands, and so does what it bills.
    assert [owed.amount for owed in both(wards, stay_ledger, draft.admission_id)] == [R(1000)]


def test_medicine_that_came_back_while_it_was_billed_is_credited(pcs: Replicas, wards: tuple[Ward, Ward]):
    """LEDGER-28: one of two bottles."""
    here, there = wards
    medicine = Shelf(here.clinic, EVERYTHING).stocked("Dasamoolarishtam", mrp="145", packs=5)
    stay = here.admit("101 A")
    account = {"patient_id": stay.patient_id, "admission_id": stay.admission_id}
    (issue,) = here.do(issue_to_ward, IssueDraft(admission_id=stay.admission_id, medicine_id=medicine, packs=2))
    here.do(order_discharge, stay.admission_id)
    pcs.settle()
    there.do(return_from_ward, issue, 450, "Not needed")
    here.do(note_given, issue, 900)
    bill = here.do(finish_bill, LedgerBillDraft(**account))
    here.do(patient_leaves, stay.admission_id)
    pcs.settle()
    item = the_only(wards, InboxKind.LATE_MONEY)
    assert (item.about, item.amount, item.answers) == (bill.number, 14500, frozenset({Answer.SEEN}))
    assert [side.value for side in both(wards, inbox_detail, item.item_id).sides] == ["Dasamoolarishtam"]
    lines = there.see(returnable_bill, bill.invoice_id).lines
    (line,) = [one for one in lines if one.description == "Dasamoolarishtam"]
    back = ReturnedLine(invoice_line_id=line.invoice_line_id, quantity=450)
    there.do(take_back, ReturnDraft(invoice_id=bill.invoice_id, lines=(back,), reason=CreditReason.CORRECTION))
    nothing_is_left(pcs, wards)


def test_a_deposit_that_a_cancelled_bill_took_is_held_again(pcs: Replicas, wards: tuple[Ward, Ward]):
    """LEDGER-25: one PC cancels the bill, the other lets it be paid from the deposit and in cash: both go back once."""
    here, there = wards
    draft = ready_to_leave(pcs, here)
    bill = here.do(finish_bill, draft)
    account = {"patient_id": draft.patient_id, "admission_id": draft.admission_id}
    here.do(take_deposit, DepositDraft(**account, amount=R(400)))
    pcs.settle()
    here.do(cancel_invoice, bill.invoice_id, "Wrong day")
    there.do(pay_from_deposit, bill.invoice_id)
    there.do(take_payment, bill.invoice_id, PaymentDraft(method=PaymentMethod.CASH, amount=R(100)))
    pcs.settle()
    item = the_only(wards, InboxKind.LATE_MONEY)
    assert (item.about, item.amount, item.answers) == (bill.number, 50000, frozenset({Answer.REVERSE, Answer.SEEN}))
    assert len(both(wards, inbox_detail, item.item_id).sides) == 2
    for ward in wards:
        ward.do(take_it_back, item.item_id)
    nothing_is_left(pcs, wards)
    for ward in wards:
        assert ward.see(lambda rd: held_in(rd.session, (), draft.admission_id)) == R(400)
        paid = ward.see(lambda rd: [row.amount.paise for row in rd.session.query(Payment)])
        assert (sum(paid), len(paid)) == (0, 4)
    here.do(finish_bill, draft.model_copy(update={"id": "again"}))
    here.do(patient_leaves, draft.admission_id)
    nothing_is_left(pcs, wards)
