"""The papers of a stay from its records: what the page shows is what they say (STAY-66, STAY-70 to STAY-73)."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from pypdf import PdfReader

from narayaneeyam_clinic.admissions.admission_proposal import admission_proposal, estimate_parts
from narayaneeyam_clinic.admissions.charge_stay import StayChargeDraft, charge_stay, take_stay_charge_back
from narayaneeyam_clinic.admissions.discharge_gate import patient_leaves
from narayaneeyam_clinic.admissions.discharge_summary import SummaryDraft, sign_summary
from narayaneeyam_clinic.admissions.estimate_paper import EstimateWish, agreed_estimate_paper, estimate_paper
from narayaneeyam_clinic.admissions.issue_to_ward import IssueDraft, issue_to_ward, note_given, take_back_note
from narayaneeyam_clinic.admissions.move_charge import move_charge, other_stays
from narayaneeyam_clinic.admissions.order_discharge import order_discharge
from narayaneeyam_clinic.admissions.ordered_treatments import OrderedTreatment
from narayaneeyam_clinic.admissions.summary_paper import draft_summary_paper, summary_paper
from narayaneeyam_clinic.admissions.ward_meals import ServeDraft, serve_meal
from narayaneeyam_clinic.admissions.ward_orders import asked_lines, ward_patients
from narayaneeyam_clinic.admissions.ward_stock import IssuedMedicine, ward_events, ward_medicines
from narayaneeyam_clinic.billing.deposit_paper import voucher_paper
from narayaneeyam_clinic.billing.deposits import RefundDraft, refund_deposit
from narayaneeyam_clinic.billing.finish_bill import finish_bill
from narayaneeyam_clinic.billing.invoice_paper import invoice_paper
from narayaneeyam_clinic.billing.ledger_bill import LedgerBillDraft
from narayaneeyam_clinic.billing.stay_statement import interim_bill_paper, stay_statement
from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, DiagnosisDraft
from narayaneeyam_clinic.consultations.finish_consultation import finish_consultation
from narayaneeyam_clinic.papers.invoice import PaperSize, invoice_pdf
from narayaneeyam_clinic.papers.voucher import voucher_pdf
from narayaneeyam_clinic.patients.merge_patients import merge_patients
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.waiting_prescriptions import waiting_at_counter
from narayaneeyam_clinic.rooms.clean_bed import clean_bed
from narayaneeyam_clinic.rooms.reserve_bed import ReservationDraft, reserve_bed
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.consultations.invented import add_patient
from tests.clinic.shelf import Shelf
from tests.clinic.ward import Ward, stay_ledger


def _text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_statement_interim_paper_and_final_bill_are_one_sum(ward: Ward, clock):
    """STAY-66, STAY-72: a room above the limit with its tax, meals, a deposit; what is left is given back."""
    ward.rooms("203", per_day="6000", bystander="200", category="Suite")
    lunch = ward.meal("Lunch", "120")
    stay = ward.admit("203 A", deposit=Money.rupees(50000), bystander_name="Raman", bystander_stays=True)
    clock.advance(days=2, hours=20)
    ward.do(serve_meal, ServeDraft(admission_id=stay.admission_id, meal_id=lunch))
    statement = ward.see(stay_statement, stay.admission_id)
    paper = ward.see(interim_bill_paper, stay.admission_id)
    assert [group.heading for group in statement.groups] == ["Rooms", "Meals"]
    assert paper.balance == statement.balance == statement.payable - Money.rupees(50000)
    assert sum(line.amount.paise for group in paper.groups for line in group.lines) == paper.foot[0].amount.paise
    (with_tax,) = [row for row in paper.foot if row.is_sum]
    assert with_tax.amount == statement.payable
    assert [row.label for row in paper.foot if row.is_part] == ["Taxable value", "Exempt value", "GST in it"]
    ward.do(order_discharge, stay.admission_id)
    sold = ward.do(finish_bill, LedgerBillDraft(patient_id=stay.patient_id, admission_id=stay.admission_id))
    assert sold.payable == statement.payable
    bill = ward.see(invoice_paper, sold.invoice_id)
    assert [line.group for line in bill.lines] == ["Rooms", "Rooms", "Meals"]
    assert bill.lines[-1].description.endswith("Lunch")
    text = _text(invoice_pdf(bill, PaperSize.A4))
    assert "Rooms" in text
    assert "Deposit" in text
    after = ward.see(stay_statement, stay.admission_id)
    assert after.balance == -(Money.rupees(50000) - sold.payable)
    given = ward.do(
        refund_deposit,
        RefundDraft(patient_id=stay.patient_id, admission_id=stay.admission_id, reason="Left of the deposit"),
    )
    assert ward.see(stay_statement, stay.admission_id).balance == Money(0)
    voucher = ward.see(voucher_paper, given.deposit_id, is_duplicate=True)
    assert voucher.is_refund
    assert voucher.held == Money(0)
    assert given.number in _text(voucher_pdf(voucher))
    assert stay.deposit is not None
    assert ward.see(voucher_paper, stay.deposit.deposit_id).held == Money.rupees(50000)


def test_the_proposal_leaves_out_what_is_taken_and_knows_the_own_reservation(ward: Ward, clock):
    """STAY-62, STAY-71"""
    ward.rooms("101", "102", per_day="1500", bystander="200")
    ward.admit("101 A")
    ravi = add_patient(ward.clinic, "Ravi Menon", "N1-00077")
    today = ward.see(lambda rd: rd.today)
    draft = ReservationDraft(bed_id=ward.beds["102 A"], patient_id=ravi, from_day=today, to_day=today.replace(day=30))
    reservation = ward.do(reserve_bed, draft)
    other = add_patient(ward.clinic, "Anu Das", "N1-00078")
    assert ward.see(admission_proposal, other).beds == ()
    proposal = ward.see(admission_proposal, ravi)
    assert [(bed.room, bed.bed) for bed in proposal.beds] == [("102", "A")]
    assert (proposal.reservation_id, proposal.expected_leave_on) == (reservation, draft.to_day)
    parts = estimate_parts(proposal.beds[0], today, draft.to_day, bystander_stays=True)
    assert [(part.days, part.amount) for part in parts] == [(9, Money.rupees(13500)), (9, Money.rupees(1800))]
    wish = EstimateWish(
        ravi, "102 · A", "Private", ward.doctor_id, draft.to_day, "Raman", parts, Money.rupees(20000), "Raman",
        treatments=(OrderedTreatment("Abhyangam", 2, Money.rupees(1200), Money.rupees(2400)),),
    )  # fmt: skip
    paper = ward.see(estimate_paper, wish)
    assert [line.amount for line in paper.lines] == [Money.rupees(one) for one in (13500, 1800, 2400, 2300)]
    kept = add_patient(ward.clinic, "Ravi Menon", "N1-00079")
    ward.do(merge_patients, kept, ravi)
    assert ward.see(admission_proposal, kept).reservation_id == reservation


def test_a_summary_on_paper_and_as_a_draft(ward: Ward):
    """STAY-73: the draft says so; the signed one has its doctor's version."""
    ward.rooms("101")
    stay = ward.admit("101 A", estimate=Money.rupees(40000), estimate_agreed_by="Raman")
    assert ward.see(agreed_estimate_paper, stay.admission_id).amount == Money.rupees(40000)
    draft = SummaryDraft(admission_id=stay.admission_id, diagnosis="Katigraha", condition_at_discharge="Well")
    assert ward.see(draft_summary_paper, draft).head.mark == "DRAFT"
    paper = ward.see(summary_paper, ward.do(sign_summary, draft))
    assert (paper.head.mark, paper.version, paper.diagnosis) == ("", 1, "Katigraha")


def the_dose_is_seen_and_a_slip_is_taken_back_once(
    ward: Ward, admission_id: str, as_role: Callable[[str], Actor]
) -> None:
    """Who works on the ward is told how it is taken and how much that is; reception is not."""

    def seen(role: str) -> IssuedMedicine:
        with ward.clinic.reading(by=as_role(role)) as rd:
            return ward_medicines(rd, admission_id)[0]

    assert (seen("therapist").dose, seen("therapist").taking) == ("15 ml, morning, night, after food, warm water", 15)
    assert (seen("receptionist").dose, seen("receptionist").taking) == ("", None)
    event = ward.do(note_given, seen("therapist").issue_id, 450)
    assert seen("therapist").open == 0
    for _ in range(2):
        ward.do(take_back_note, event, "One spoon, not the bottle")
    assert (seen("therapist").given, seen("therapist").open) == (0, 450)
    (back,) = [row for row in ward.see(ward_events, admission_id) if row.quantity < 0]
    with pytest.raises(Refused, match="ward_note_not_found"):
        ward.do(take_back_note, back.event_id)


def test_the_pharmacy_sees_what_was_prescribed_for_the_ward(ward: Ward, as_role):
    """STAY-68: it waits for the ward and not at the counter; what is issued is no longer asked; for home is for home.

    STAY-17, STAY-65: on the ward it stands with its dose, and what was noted by a slip is taken back.
    """
    ward.rooms("101")
    stay = ward.admit("101 A")
    (patient,) = ward.see(ward_patients)
    assert (patient.admission_id, patient.bed, patient.open_lines) == (stay.admission_id, "101 · A", 0)
    medicine = Shelf(ward.clinic, ward.by).stocked("Dasamoolarishtam", mrp="165")
    line = PrescriptionLineDraft(
        medicine_id=medicine, name="Dasamoolarishtam", dose="15 ml", when="1-0-1 AF", anupana="warm water", days="15"
    )
    note = ConsultationDraft(
        visit_id=stay.visit_id,
        patient_id=stay.patient_id,
        concern="Pain",
        diagnoses=(DiagnosisDraft(term="Katigraha"),),
        lines=(line,),
    )
    doctor = as_role("doctor")
    with ward.clinic.transaction(by=doctor, why="consultation.finish") as tx:
        assert finish_consultation(tx, note).visit_state == "done"
    assert ward.see(waiting_at_counter) == 0
    (asked,) = ward.see(asked_lines, stay.admission_id)
    assert (asked.wanted, asked.issued, asked.missing) == (450, 0, 450)
    ward.do(
        issue_to_ward,
        IssueDraft(admission_id=stay.admission_id, medicine_id=medicine, packs=1, prescription_line_id=asked.line_id),
    )
    assert [one.missing for one in ward.see(asked_lines, stay.admission_id)] == [0]
    the_dose_is_seen_and_a_slip_is_taken_back_once(ward, stay.admission_id, as_role)
    summary = SummaryDraft(
        admission_id=stay.admission_id, diagnosis="Katigraha", condition_at_discharge="Well", medicines=(line,)
    )
    with ward.clinic.transaction(by=doctor, why="ward.sign_summary") as tx:
        sign_summary(tx, summary)
    assert len(ward.see(asked_lines, stay.admission_id)) == 1
    assert ward.see(waiting_at_counter) == 1


def test_a_fee_is_charged_by_hand_once_and_taken_off_with_a_reason(ward: Ward):
    """STAY-66: it stands among the fees; what other parts of the program charge is not touched here."""
    ward.rooms("101")
    lunch = ward.meal("Lunch", "120")
    stay = ward.admit("101 A")
    ward.do(serve_meal, ServeDraft(admission_id=stay.admission_id, meal_id=lunch))
    draft = StayChargeDraft(admission_id=stay.admission_id, description="Visit of Dr. Devi", amount=Money.rupees(500))
    fee = ward.do(charge_stay, draft)
    assert ward.do(charge_stay, draft).is_repeat
    groups = {group.heading: group for group in ward.see(stay_statement, stay.admission_id).groups}
    assert groups["Fees"].amount == Money.rupees(500)
    (meal,) = groups["Meals"].lines
    with pytest.raises(Refused) as caught:
        ward.do(take_stay_charge_back, meal.charge_id, "Mistake")
    assert caught.value.code == "charge_not_by_hand"
    ward.do(take_stay_charge_back, fee.charge_id, "Mistake")
    assert "Fees" not in {group.heading for group in ward.see(stay_statement, stay.admission_id).groups}


def test_a_charge_of_the_wrong_stay_is_moved_with_a_reason(ward: Ward, as_role: Callable[[str], Actor]):
    """STAY-78: taken back and owed in one step, once; what was done elsewhere, is billed, or is somebody else's stays."""
    ward.rooms("101", "102")
    lunch = ward.meal("Lunch", "120")
    first = ward.admit("101 A")
    fee = ward.do(
        charge_stay,
        StayChargeDraft(admission_id=first.admission_id, description="Visit of Dr. Devi", amount=Money.rupees(500)),
    )
    ward.do(serve_meal, ServeDraft(admission_id=first.admission_id, meal_id=lunch))
    lines = {one.kind: one.charge_id for one in ward.see(stay_ledger, first.admission_id) if one.charge_id}
    somebody = ward.admit("102 A", add_patient(ward.clinic, "Omana", "N1-00077"))
    ward.do(order_discharge, first.admission_id)
    ward.do(patient_leaves, first.admission_id, "Goes on in another room")
    bed = next(bed for name, bed in ward.beds.items() if name == "101 A")
    ward.do(clean_bed, bed)
    second = ward.admit("101 A", first.patient_id)

    def fees(admission_id: str) -> list[Money]:
        return [one.amount for one in ward.see(stay_ledger, admission_id) if one.kind == "fee" and one.amount]

    for key, to, reason, code in (
        (lines["meal"], second.admission_id, "Wrong stay", "charge_follows_what_was_done"),
        (fee.charge_id, somebody.admission_id, "Wrong stay", "stay_of_another_patient"),
        (fee.charge_id, first.admission_id, "Wrong stay", "charge_is_there"),
        (fee.charge_id, second.admission_id, " ", "reason_missing"),
    ):
        with pytest.raises(Refused, match=code):
            ward.do(move_charge, key, to, reason)
    therapist = as_role("therapist")
    with pytest.raises(Refused, match="not_permitted"), ward.clinic.transaction(by=therapist, why="test.move") as tx:
        move_charge(tx, fee.charge_id, second.admission_id, "Wrong stay")
    moved = ward.do(move_charge, fee.charge_id, second.admission_id, "Wrong stay")
    assert ward.do(move_charge, fee.charge_id, second.admission_id, "Wrong stay").is_repeat
    assert (fees(first.admission_id), fees(second.admission_id)) == ([], [Money.rupees(500)])
    assert [one.admission_id for one in ward.see(other_stays, second.admission_id)] == [first.admission_id]
    ward.do(move_charge, moved.charge_id, first.admission_id, "It was right")
    assert (fees(first.admission_id), fees(second.admission_id)) == ([Money.rupees(500)], [])
    with pytest.raises(Refused, match="charge_is_reversed"):
        ward.do(take_stay_charge_back, moved.charge_id, "Once more")
