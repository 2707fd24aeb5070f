"""Selling from a signed prescription: parts, what remains, substitution, whose it is."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.consultations.amend_consultation import amend_consultation
from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, DiagnosisDraft
from narayaneeyam_clinic.consultations.finish_consultation import finish_consultation
from narayaneeyam_clinic.patients.merge_patients import merge_patients, undo_merge
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft, WarningKind
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.waiting_prescriptions import (
    prescription_to_give,
    unfinished_prescriptions,
    waiting_at_counter,
    waiting_prescriptions,
)
from narayaneeyam_clinic.shared.errors import Refused
from tests.clinic.consultations.invented import add_patient, with_doctor
from tests.clinic.shelf import Shelf

CARD = (PaymentDraft(method=PaymentMethod.CARD),)


@dataclass(frozen=True, slots=True)
class Prescribed:
    """25 ml twice for 15 days of an arishtam with the Schedule E(1) mark: 750 ml, two bottles of 450."""

    patient_id: str
    visit_id: str
    prescription_id: str
    medicine: str
    line_id: str

    def draft(self, packs: int, **change: object) -> SaleDraft:
        line = MedicineLine(medicine_id=self.medicine, packs=packs, prescription_line_id=self.line_id)
        known = {"patient_id": self.patient_id, "visit_id": self.visit_id, "prescription_id": self.prescription_id}
        return SaleDraft(medicines=(line,), payments=CARD, **(known | change))


@pytest.fixture
def prescribed(shelf: Shelf, as_role) -> Prescribed:
    medicine = shelf.stocked("Abhayarishtam", mrp="145", e1=True)
    doctor = as_role("doctor")
    patient = add_patient(shelf.clinic)
    visit = with_doctor(shelf.clinic, as_role("receptionist"), doctor, patient)
    line = PrescriptionLineDraft(medicine_id=medicine, dose="25", when="1-0-1 AF", days="15")
    with shelf.clinic.transaction(by=doctor, why="consultation.finish") as tx:
        finished = finish_consultation(
            tx,
            ConsultationDraft(
                visit_id=visit,
                patient_id=patient,
                concern="Pain",
                diagnoses=(DiagnosisDraft(term="Katigraha"),),
                lines=(line,),
            ),
        )
    assert finished.prescription_id is not None
    with shelf.clinic.reading(by=shelf.by) as rd:
        given = prescription_to_give(rd, finished.prescription_id)
    return Prescribed(patient, visit, finished.prescription_id, medicine, given.lines[0].line_id)


@pytest.fixture
def known_before(shelf: Shelf) -> str:
    """Somebody who was registered before the patient of `prescribed`."""
    return add_patient(shelf.clinic)


def test_what_was_prescribed_to_a_merged_record_is_billed_to_the_one_that_is_kept(
    shelf: Shelf, known_before: str, prescribed: Prescribed, as_role
):
    """PAT-23: prescription and visit are the person's own, under whichever record; after undoing they are another's again."""
    draft = prescribed.draft(1, patient_id=known_before)
    assert [one.refused.code for one in shelf.quote(draft).problems] == [
        "visit_of_another_patient",
        "prescription_of_another_patient",
    ]
    with shelf.clinic.transaction(by=as_role("receptionist"), why="test") as tx:
        merged = merge_patients(tx, known_before, prescribed.patient_id)
    assert merged.kept_id == known_before
    assert shelf.quote(draft).problems == shelf.quote(prescribed.draft(1)).problems == ()
    shelf.sell(draft)
    with shelf.clinic.transaction(by=as_role("receptionist"), why="test") as tx:
        undo_merge(tx, prescribed.patient_id)
    assert remaining(shelf, prescribed.draft(1)) == [(900, 450, 450, 0)]
    assert len(shelf.quote(prescribed.draft(1, patient_id=known_before)).problems) == 2


def remaining(shelf: Shelf, draft: SaleDraft) -> list[tuple[int | None, int, int, int | None]]:
    return [(one.prescribed, one.given, one.now, one.remaining) for one in shelf.quote(draft).still_to_give]


def test_what_a_cancelled_bill_gave_waits_again(shelf: Shelf, prescribed: Prescribed, as_role):
    """SELL-44: until another bill gives it."""

    def waiting() -> list[str]:
        with shelf.clinic.reading(by=shelf.by) as rd:
            found = [one.prescription_id for one in waiting_prescriptions(rd)]
            assert waiting_at_counter(rd) == len(found)
            return found

    assert waiting() == [prescribed.prescription_id]
    sold = shelf.sell(prescribed.draft(2))
    assert waiting() == []
    with shelf.clinic.transaction(by=as_role("manager"), why="billing.cancel") as tx:
        cancel_invoice(tx, sold.invoice_id, "Wrong payment")
    assert waiting() == [prescribed.prescription_id]
    shelf.sell(prescribed.draft(2))
    assert waiting() == []


def test_a_part_is_given_and_the_rest_is_offered_next_time(shelf: Shelf, prescribed: Prescribed):
    """SELL-1, SELL-8."""
    first = prescribed.draft(1)
    assert remaining(shelf, first) == [(900, 0, 450, 450)]
    shelf.sell(first)
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert waiting_at_counter(rd) == 0
        assert [one.open_lines for one in unfinished_prescriptions(rd, prescribed.patient_id)] == [1]
    assert remaining(shelf, prescribed.draft(1)) == [(900, 450, 450, 0)]
    shelf.sell(prescribed.draft(1))
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert unfinished_prescriptions(rd, prescribed.patient_id) == []


def test_with_its_prescription_schedule_e1_does_not_warn(shelf: Shelf, prescribed: Prescribed):
    """SELL-24."""
    kinds = [one.kind for one in shelf.quote(prescribed.draft(1)).warnings]
    assert WarningKind.SCHEDULE_E1 not in kinds


def test_another_maker_may_be_given_on_the_line(shelf: Shelf, prescribed: Prescribed):
    """SELL-8."""
    other = shelf.stocked("Abhayarishtam (other maker)", mrp="150", e1=True)
    line = MedicineLine(medicine_id=other, packs=2, prescription_line_id=prescribed.line_id)
    draft = prescribed.draft(1).model_copy(update={"medicines": (line,)})
    assert remaining(shelf, draft) == [(900, 0, 900, 0)]
    shelf.sell(draft)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"patient_id": None, "visit_id": None}, "prescription_of_another_patient"),
        ({"patient_id": None}, "visit_of_another_patient"),
        ({"prescription_id": None}, "prescription_line_unknown"),
        ({"patient_id": "00000000-0000-7000-8000-000000000000"}, "patient_not_found"),
    ],
)
def test_what_does_not_belong_together_is_refused(shelf: Shelf, prescribed: Prescribed, change: dict, code: str):
    with pytest.raises(Refused, match=code):
        shelf.sell(prescribed.draft(1, **change))
    assert shelf.rows("SELECT 1 FROM invoice") == []


def test_a_replaced_prescription_is_not_given_any_more(shelf: Shelf, prescribed: Prescribed, as_role):
    """SELL-8: what was given on the old version counts on the new one."""
    shelf.sell(prescribed.draft(1))
    line = PrescriptionLineDraft(medicine_id=prescribed.medicine, dose="25", when="1-0-1 AF", days="15")
    draft = ConsultationDraft(
        visit_id=prescribed.visit_id,
        patient_id=prescribed.patient_id,
        concern="Pain",
        diagnoses=(DiagnosisDraft(term="Katigraha"),),
        lines=(line,),
    )
    consultation = shelf.rows("SELECT consultation_id FROM prescription")[0]["consultation_id"]
    with shelf.clinic.transaction(by=as_role("doctor"), why="consultation.amend") as tx:
        amended = amend_consultation(tx, consultation, draft, "dose explained")
    with pytest.raises(Refused, match="prescription_replaced"):
        shelf.sell(prescribed.draft(1))
    assert amended.prescription_id is not None
    with shelf.clinic.reading(by=shelf.by) as rd:
        now = prescription_to_give(rd, amended.prescription_id).lines[0]
    assert (now.prescribed, now.given, now.remaining) == (900, 450, 450)
    # The counter's quote says the same; a second amendment does not forget it, nor counts it twice.
    newer = prescribed.draft(1, prescription_id=amended.prescription_id)
    newer = newer.model_copy(
        update={"medicines": (newer.medicines[0].model_copy(update={"prescription_line_id": now.line_id}),)}
    )
    assert remaining(shelf, newer) == [(900, 450, 450, 0)]
    with shelf.clinic.transaction(by=as_role("doctor"), why="consultation.amend") as tx:
        again = amend_consultation(tx, amended.consultation_id, draft, "spelling")
    assert again.prescription_id is not None
    newest = SaleDraft(patient_id=prescribed.patient_id, prescription_id=again.prescription_id, payments=CARD)
    assert remaining(shelf, newest) == [(900, 450, 0, 450)]


def test_a_cancelled_bill_gave_nothing(shelf: Shelf, prescribed: Prescribed):
    """SELL-19, SELL-8."""
    sold = shelf.sell(prescribed.draft(2))
    with shelf.clinic.transaction(by=shelf.by, why="billing.cancel") as tx:
        cancel_invoice(tx, sold.invoice_id, "wrong medicine")
    assert remaining(shelf, prescribed.draft(1)) == [(900, 0, 450, 450)]
