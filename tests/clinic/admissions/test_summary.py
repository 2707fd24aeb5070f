"""The discharge summary, and where a stay is seen afterwards."""

from __future__ import annotations

from datetime import date

import pytest

from narayaneeyam_clinic.admissions.discharge_summary import (
    SummaryDraft,
    amend_summary,
    discharge_summaries,
    sign_summary,
)
from narayaneeyam_clinic.admissions.issue_to_ward import IssueDraft, issue_to_ward, note_given, note_refused
from narayaneeyam_clinic.admissions.order_discharge import order_discharge
from narayaneeyam_clinic.admissions.proposed_summary import proposed_summary
from narayaneeyam_clinic.admissions.ward_notes import DietDraft, RoundNoteDraft, order_diet, write_round_note
from narayaneeyam_clinic.appointments.follow_ups import follow_ups_to_book
from narayaneeyam_clinic.billing.ledger import NewCharge, post_charge
from narayaneeyam_clinic.consultations.record_vitals import record_vitals
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_clinic.patients.patient_timeline import TimelineKind, patient_timeline
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.records import Prescription
from narayaneeyam_clinic.prescriptions.waiting_prescriptions import waiting_at_counter, waiting_prescriptions
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.history import history
from tests.clinic.shelf import CASH, Shelf
from tests.clinic.ward import Ward


def test_a_summary_begins_with_what_is_known_and_is_amended(ward: Ward, clock, shelf: Shelf, as_role):
    """STAY-24, STAY-25"""
    ward.rooms("101")
    stay = ward.admit("101 A", reason="Katigraha")
    ward.do(record_vitals, stay.visit_id, VitalsDraft(pulse="72"))
    ward.do(write_round_note, RoundNoteDraft(admission_id=stay.admission_id, note="Less pain", internal_note="Weary"))
    ward.do(order_diet, DietDraft(admission_id=stay.admission_id, pathya="Kanji", apathya="Curd"))
    for name, noted in (("Aswagandharishtam", note_given), ("Dasamoolarishtam", note_refused)):
        bottle = IssueDraft(admission_id=stay.admission_id, medicine_id=shelf.stocked(name, mrp="165"), packs=1)
        ward.do(noted, ward.do(issue_to_ward, bottle)[0], 450, "Noted")
    for _ in range(2):
        new = NewCharge(stay.patient_id, "therapy", "Abhyangam", Money.rupees(1200), admission_id=stay.admission_id)
        ward.do(post_charge, new)
        clock.advance(hours=24)
    draft = ward.see(proposed_summary, stay.admission_id)
    assert draft.treatments_given == "Abhyangam (2): 21-11-2026, 22-11-2026"
    assert draft.course_in_hospital == "21-11-2026: Less pain\nMedicines: Aswagandharishtam"
    assert (draft.condition_at_admission, draft.pathya, draft.apathya) == ("Katigraha", "Kanji", "Curd")
    doctor = as_role("doctor")
    medicine = shelf.add("Kokilakshakam Kashayam")

    def do(action, *given):
        with ward.clinic.transaction(by=doctor, why="test.summary") as tx:
            return action(tx, *given)

    with pytest.raises(Refused, match="summary_incomplete"):
        do(sign_summary, draft)
    line = PrescriptionLineDraft(medicine_id=medicine, dose="15 ml", when="1-0-1", days="30")
    whole = draft.model_copy(
        update={"diagnosis": "Katigraha", "condition_at_discharge": "Better", "medicines": (line,)}
    )
    do(order_discharge, stay.admission_id)
    first = do(sign_summary, whole)
    assert do(sign_summary, whole) == first
    again = SummaryDraft(**{**whole.model_dump(exclude={"id"}), "condition_at_discharge": "Well"})
    with pytest.raises(Refused, match="summary_is_signed"):
        do(sign_summary, again)
    with pytest.raises(Refused, match="reason_missing"):
        do(amend_summary, first, again, " ")
    do(amend_summary, first, again, "Seen once more")
    newer, older = ward.see(discharge_summaries, stay.admission_id)
    assert (newer.version, newer.condition_at_discharge, newer.amended_why) == (2, "Well", "Seen once more")
    assert (older.version, older.condition_at_discharge) == (1, "Better")
    replaced = ward.see(lambda rd: rd.session.get(Prescription, older.prescription_id).replaced_by)
    assert replaced == newer.prescription_id
    (waiting,) = ward.see(waiting_prescriptions)
    assert waiting.prescription_id == newer.prescription_id
    shelf.receive(medicine, packs=4)
    to_take = MedicineLine(medicine_id=medicine, packs=2)
    shelf.sell(
        SaleDraft(
            patient_id=stay.patient_id,
            visit_id=stay.visit_id,
            prescription_id=newer.prescription_id,
            medicines=(to_take,),
            payments=CASH,
        )
    )
    assert (ward.see(waiting_prescriptions), ward.see(waiting_at_counter)) == ([], 0)
    kinds = [entry.kind for entry in ward.see(patient_timeline, stay.patient_id)]
    assert TimelineKind.STAY in kinds
    assert TimelineKind.VITALS in kinds
    assert TimelineKind.VISIT not in kinds
    assert ward.see(history, "admission", stay.admission_id)[0].changes


def test_an_amended_summary_takes_medicines_back_and_asks_to_come_once(ward: Ward, shelf: Shelf, as_role):
    """STAY-24, BOOK-7: the day to come again waits to be booked, with medicines or without; what a later version leaves out is
    given out no more.
    """
    ward.rooms("101")
    stay = ward.admit("101 A")
    medicine = shelf.add("Dasamoolarishtam")
    line = PrescriptionLineDraft(medicine_id=medicine, dose="15 ml", when="1-0-1", days="30")

    def written(summary: str | None, come_on: date, *medicines: PrescriptionLineDraft) -> str:
        draft = SummaryDraft(
            admission_id=stay.admission_id, diagnosis="Katigraha", condition_at_discharge="Better",
            follow_up_on=come_on, medicines=medicines,
        )  # fmt: skip
        with ward.clinic.transaction(by=as_role("doctor"), why="test.summary") as tx:
            return sign_summary(tx, draft) if summary is None else amend_summary(tx, summary, draft, "Seen again")

    def waits() -> tuple[list[str], list[date]]:
        prescribed = ward.see(lambda rd: [one.prescription_id for one in waiting_prescriptions(rd)])
        return prescribed, [row.come_on for row in ward.see(follow_ups_to_book)]

    first, second, third = date(2026, 12, 5), date(2026, 12, 12), date(2026, 12, 19)
    summary = written(None, first)
    assert waits() == ([], [first])
    summary = written(summary, second, line)
    assert len(waits()[0]) == 1
    assert waits()[1] == [second]
    summary = written(summary, third)
    assert waits() == ([], [third])
    assert ward.see(discharge_summaries, stay.admission_id)[0].prescription_id is None
    summary = written(summary, third, line)
    assert len(waits()[0]) == 1
    assert waits()[1] == [third]
