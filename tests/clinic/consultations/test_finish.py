"""Vitals, drafts, signing and amending, at the actions on a real clinic."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from narayaneeyam_clinic.billing.invoice_paper import invoice_paper
from narayaneeyam_clinic.consultations.amend_consultation import amend_consultation
from narayaneeyam_clinic.consultations.consultation_draft import (
    ConsultationDraft,
    DiagnosisDraft,
    discard_consultation,
    keep_consultation,
    kept_consultation,
)
from narayaneeyam_clinic.consultations.consultation_page import consultation_page, signed_versions
from narayaneeyam_clinic.consultations.finish_consultation import finish_consultation
from narayaneeyam_clinic.consultations.follow_up_rules import FollowUp, follow_up_day
from narayaneeyam_clinic.consultations.queue import queue
from narayaneeyam_clinic.consultations.record_vitals import record_vitals, vitals_of_visit
from narayaneeyam_clinic.consultations.records import VisitState
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft, read_vitals
from narayaneeyam_clinic.patients.patient_papers import op_ticket_paper, patient_card_paper
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import LineKind, SaleDraft, ServiceLine
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.prescription_paper import prescription_paper
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.log_records import AccessNote
from narayaneeyam_clinic.treatments.trends import patient_trends
from tests.clinic.consultations.invented import EVERYTHING, add_medicine, add_patient, begin, sell, with_doctor
from tests.clinic.shelf import CASH


@pytest.fixture
def desk(as_role):
    return as_role("receptionist")


@pytest.fixture
def doctor(as_role):
    return as_role("doctor")


@pytest.fixture
def visit(clinic, desk, doctor):
    """A visit of a patient who is with the doctor."""
    patient_id = add_patient(clinic, allergy="shellfish")
    return with_doctor(clinic, desk, doctor, patient_id), patient_id


def do(clinic, by, work):
    with clinic.transaction(by=by, why="test.consult") as tx:
        return work(tx)


def look(clinic, by, work):
    with clinic.reading(by=by) as rd:
        return work(rd)


def refused(clinic, by, work):
    with pytest.raises(Refused) as caught:
        do(clinic, by, work)
    return caught.value


def written(visit, **more):
    visit_id, patient_id = visit
    given = {
        "concern": "Low back pain, 3 weeks",
        "diagnoses": (
            DiagnosisDraft(term="Katigraha", namaste_code="AAC-23", tm2_code="SP15"),
            DiagnosisDraft(term="Ajirna"),
        ),
        **more,
    }
    return ConsultationDraft(visit_id=visit_id, patient_id=patient_id, **given)


def test_finish_signs_everything_in_one_step(clinic, doctor, visit):
    """CONS-3, CONS-4, CONS-5, CONS-6, CONS-8, CONS-15"""
    draft = written(
        visit,
        notes="Stiff after sitting",
        internal_note="Worried about work",
        pathya="Warm food\nRest",
        apathya="Curd",
        follow_up_on=date(2026, 12, 5),
        findings={"jihva": "sama|shushka", "agni": "manda", "koshtha": "krura", "prakriti": "vata-pitta", "nadi": ""},
        lines=(
            PrescriptionLineDraft(name="Dasamoolarishtam", dose="25 ml", when="1-0-1 AF", days="15"),
            PrescriptionLineDraft(),
        ),
    )
    finished = do(clinic, doctor, lambda tx: finish_consultation(tx, draft))
    assert (finished.visit_state, finished.version) == (VisitState.TO_BILL, 1)
    page = look(clinic, doctor, lambda rd: consultation_page(rd, visit[0]))
    (signed,) = page.signed
    assert signed.content.diagnoses == draft.diagnoses
    assert signed.content.findings == {k: v for k, v in draft.findings.items() if v}
    assert (signed.content.pathya, signed.content.apathya) == ("Warm food\nRest", "Curd")
    assert signed.content.follow_up_on == date(2026, 12, 5)
    assert [line.name for line in signed.content.lines] == ["Dasamoolarishtam"]
    (prakriti,) = page.constitution
    assert (prakriti.value, prakriti.found_on, prakriti.found_by) == ("vata-pitta", date(2026, 11, 21), doctor.name)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE consultation SET concern = 'changed'",
        "UPDATE finding SET value = 'changed'",
        "UPDATE diagnosis SET term = 'changed'",
        "UPDATE prescription_line SET total = 1",
        "DELETE FROM consultation",
    ],
)
def test_the_database_refuses_to_change_what_is_signed(clinic, doctor, visit, statement):
    """CONS-15, RX-13"""
    lines = (PrescriptionLineDraft(name="Balarishtam", dose="25 ml", when="HS", days="15"),)
    draft = written(visit, findings={"agni": "manda"}, lines=lines)
    do(clinic, doctor, lambda tx: finish_consultation(tx, draft))
    with pytest.raises(IntegrityError):
        do(clinic, doctor, lambda tx: tx.session.execute(text(statement)))


def test_finishing_asks_for_what_is_missing_and_saving_does_not(clinic, doctor, visit):
    """CONS-14"""
    empty = ConsultationDraft(visit_id=visit[0], patient_id=visit[1])
    do(clinic, doctor, lambda tx: keep_consultation(tx, empty))
    no = refused(clinic, doctor, lambda tx: finish_consultation(tx, empty))
    assert (no.code, no.facts["missing"]) == ("consultation_incomplete", ("the concern or a note", "a diagnosis"))
    line = PrescriptionLineDraft(name="Balarishtam", dose="much")
    no = refused(clinic, doctor, lambda tx: finish_consultation(tx, written(visit, lines=(line,))))
    assert (no.code, no.field) == ("dose_not_understood", "lines.0.dose")
    line = PrescriptionLineDraft(name="Balarishtam")
    no = refused(clinic, doctor, lambda tx: finish_consultation(tx, written(visit, lines=(line,))))
    assert (no.code, no.field) == ("dose_missing", "lines.0.dose")
    assert look(clinic, doctor, lambda rd: signed_versions(rd, visit[0])) == ()


def test_nothing_to_pay_or_give_is_done(clinic, doctor, visit):
    """QUEUE-2"""
    finished = do(clinic, doctor, lambda tx: finish_consultation(tx, written(visit)))
    assert (finished.visit_state, finished.prescription_id) == (VisitState.DONE, None)
    no = refused(clinic, doctor, lambda tx: finish_consultation(tx, written(visit)))
    assert no.code == "not_with_doctor"


def test_a_draft_belongs_to_its_patient_and_visit(clinic, desk, doctor, visit):
    """CONS-11, CONS-13"""
    other = add_patient(clinic, "Ravi", "N1-00043")
    other_visit = with_doctor(clinic, desk, doctor, other)
    draft = written(visit)
    do(clinic, doctor, lambda tx: keep_consultation(tx, draft))
    assert look(clinic, doctor, lambda rd: consultation_page(rd, visit[0])).draft.draft == draft
    assert look(clinic, doctor, lambda rd: consultation_page(rd, other_visit)).draft is None
    assert look(clinic, doctor, lambda rd: kept_consultation(rd, other, visit[0])) is None
    assert look(clinic, EVERYTHING, lambda rd: kept_consultation(rd, visit[1], visit[0])) is None
    crossed = draft.model_copy(update={"visit_id": other_visit})
    assert refused(clinic, doctor, lambda tx: finish_consultation(tx, crossed)).code == "draft_of_another_patient"
    do(clinic, doctor, lambda tx: discard_consultation(tx, visit[1], visit[0]))
    assert look(clinic, doctor, lambda rd: consultation_page(rd, visit[0])).draft is None


def test_a_signed_draft_is_gone(clinic, doctor, visit):
    do(clinic, doctor, lambda tx: keep_consultation(tx, written(visit)))
    do(clinic, doctor, lambda tx: finish_consultation(tx, written(visit)))
    assert look(clinic, doctor, lambda rd: consultation_page(rd, visit[0])).draft is None


def test_vitals_of_others_are_there(clinic, as_role, doctor, visit):
    """CONS-1, CONS-17"""
    therapist = as_role("therapist")
    typed = VitalsDraft(
        blood_pressure="128/82", pulse="74", temperature="98.2 F", spo2="98", weight="61.5", height="159", pain="0"
    )
    taken = do(clinic, therapist, lambda tx: record_vitals(tx, visit[0], typed))
    assert taken.unlikely == ()
    found = look(clinic, doctor, lambda rd: consultation_page(rd, visit[0])).vitals
    assert (found.latest.blood_pressure, found.latest.temperature, found.taken_by) == ("128/82", "36.8", therapist.name)
    assert (found.latest.weight, found.latest.height, found.latest.pain) == ("61.5", "159", "0")
    assert str(read_vitals(found.latest).bmi) == "24.3"
    # The doctor leaves them alone: they are not taken a second time. A correction is.
    do(clinic, therapist, lambda tx: record_vitals(tx, visit[0], VitalsDraft(pulse="76")))
    kept = look(clinic, doctor, lambda rd: vitals_of_visit(rd, visit[0])).latest
    assert (kept.pulse, kept.blood_pressure) == ("76", "128/82")
    corrected = kept.model_copy(update={"weight": "62"})
    do(clinic, doctor, lambda tx: finish_consultation(tx, written(visit, vitals=corrected)))
    last = look(clinic, doctor, lambda rd: vitals_of_visit(rd, visit[0]))
    assert (last.latest.weight, last.taken_by) == ("62", doctor.name)
    assert refused(clinic, therapist, lambda tx: record_vitals(tx, visit[0], typed)).code == "visit_is_over"


def test_unlikely_vitals_are_kept_and_impossible_ones_refused(clinic, doctor, visit):
    """CONS-1, CONS-2"""
    taken = do(clinic, doctor, lambda tx: record_vitals(tx, visit[0], VitalsDraft(pulse="180")))
    assert [one.value for one in taken.unlikely] == [180]
    no = refused(clinic, doctor, lambda tx: record_vitals(tx, visit[0], VitalsDraft(spo2="101")))
    assert (no.code, no.field) == ("vital_impossible", "spo2")
    no = refused(clinic, doctor, lambda tx: record_vitals(tx, visit[0], VitalsDraft(blood_pressure="80/120")))
    assert (no.code, no.field) == ("blood_pressure_turned_round", "blood_pressure")
    assert refused(clinic, doctor, lambda tx: record_vitals(tx, visit[0], VitalsDraft())).code == "vitals_missing"


def test_an_amendment_is_a_new_version(clinic, clock, doctor, visit):
    """CONS-16"""
    first = do(clinic, doctor, lambda tx: finish_consultation(tx, written(visit)))
    clock.advance(hours=1)
    again = written(visit, concern="Low back pain, 3 months")
    newer = do(clinic, doctor, lambda tx: amend_consultation(tx, first.consultation_id, again, "weeks were months"))
    two, one = look(clinic, doctor, lambda rd: signed_versions(rd, visit[0]))
    assert (one.version, one.content.concern) == (1, "Low back pain, 3 weeks")
    assert (two.version, two.content.concern, two.amended_why) == (2, "Low back pain, 3 months", "weeks were months")
    assert (two.signed_by, two.signed_at > one.signed_at, two.consultation_id) == (
        doctor.name,
        True,
        newer.consultation_id,
    )
    no = refused(clinic, doctor, lambda tx: amend_consultation(tx, first.consultation_id, again, "again"))
    assert no.code == "amended_meanwhile"
    assert refused(clinic, doctor, lambda tx: amend_consultation(tx, "x", again, "r")).code == "consultation_not_found"
    assert refused(clinic, doctor, lambda tx: amend_consultation(tx, "x", again, " ")).code == "reason_missing"


def test_internal_notes_are_on_no_paper_for_the_patient(clinic, desk, doctor, visit):
    """CONS-10"""
    secret = "PRIVATE-REMARK"
    lines = (PrescriptionLineDraft(name="Balarishtam", dose="25 ml", when="HS", days="15"),)
    draft = written(visit, internal_note=secret, lines=lines)
    finished = do(clinic, doctor, lambda tx: finish_consultation(tx, draft))
    assert secret in repr(look(clinic, doctor, lambda rd: consultation_page(rd, visit[0])))
    bill = SaleDraft(
        visit_id=visit[0],
        patient_id=visit[1],
        services=(ServiceLine(kind=LineKind.CONSULTATION, description="Consultation", price=Money.rupees("300")),),
        payments=CASH,
    )
    sold = do(clinic, EVERYTHING, lambda tx: sell_medicine(tx, bill))
    papers = [
        look(clinic, doctor, lambda rd: prescription_paper(rd, finished.prescription_id)),
        look(clinic, doctor, lambda rd: op_ticket_paper(rd, visit[0])),
        look(clinic, doctor, lambda rd: patient_card_paper(rd, visit[1])),
        look(clinic, desk, lambda rd: invoice_paper(rd, sold.invoice_id)),
    ]
    assert [paper for paper in papers if secret in repr(paper)] == []
    assert "shellfish" in papers[0].allergies


@pytest.mark.parametrize("role", ["receptionist", "pharmacist", "therapist", "manager", "administrator"])
def test_nobody_but_a_doctor_opens_a_note(clinic, as_role, doctor, visit, role):
    """CONS-10"""
    do(clinic, doctor, lambda tx: finish_consultation(tx, written(visit, internal_note="PRIVATE-REMARK")))
    no = refused(clinic, as_role(role), lambda tx: consultation_page(tx, visit[0]))
    assert no.code == "not_permitted"


def test_who_may_read_notes_but_not_internal_ones_reads_all_but_those(clinic, doctor, visit):
    """CONS-10: as an administrator may set it."""
    do(clinic, doctor, lambda tx: finish_consultation(tx, written(visit, internal_note="PRIVATE-REMARK")))
    reader = replace(doctor, permissions=doctor.permissions - {Permission.SEE_INTERNAL_NOTES})
    signed = look(clinic, reader, lambda rd: consultation_page(rd, visit[0])).signed
    assert "Low back pain" in repr(signed)
    assert "PRIVATE-REMARK" not in repr(signed)


def test_what_is_found_again_stands_with_its_days(clinic, clock, desk, doctor, visit):
    """TREAT-22: in words and without what was amended; what was looked at once is no trend."""
    wrong = written(visit, findings={"mala": "drava", "agni": "manda", "prakriti": "vata-pitta"})
    first = do(clinic, doctor, lambda tx: finish_consultation(tx, wrong))
    right = written(visit, findings={"mala": "baddha", "prakriti": "vata-pitta"})
    do(clinic, doctor, lambda tx: amend_consultation(tx, first.consultation_id, right, "the other way round"))
    clock.advance(days=10)
    again = (with_doctor(clinic, desk, doctor, visit[1]), visit[1])
    do(clinic, doctor, lambda tx: finish_consultation(tx, written(again, findings={"mala": "prakrita"})))
    trends = look(clinic, doctor, lambda rd: patient_trends(rd, visit[1]))
    (stool,) = trends.found_again
    assert (stool.name, stool.found) == (
        "Mala (stool)",
        ((date(2026, 11, 21), "Hard / constipated"), (date(2026, 12, 1), "Normal")),
    )
    assert {one.value for one in trends.constitution} == {"Vata-pitta"}


def test_the_page_has_it_all(clinic, clock, desk, doctor, visit):
    """CONS-18"""
    medicine = add_medicine(clinic, "Aswagandharishtam")
    line = PrescriptionLineDraft(medicine_id=medicine, name="Aswagandharishtam", dose="25 ml", when="1-0-1", days="30")
    do(clinic, doctor, lambda tx: finish_consultation(tx, written(visit, lines=(line,))))
    sell(clinic, visit[1], visit[0], {})
    do(clinic, EVERYTHING, lambda tx: tx.session.execute(text("UPDATE visit SET state = 'done'")))
    clock.advance(days=10)
    again = begin(clinic, desk, visit[1], doctor.staff_id).visit_id
    page = look(clinic, doctor, lambda rd: consultation_page(rd, again))
    assert page.banner.current_medicines == ("Aswagandharishtam",)
    assert page.banner.allergies == ("shellfish",)
    assert page.last_seen == date(2026, 11, 21)
    assert any("Katigraha" in entry.what for entry in page.timeline)
    assert page.last_prescription.lines == (line,)
    assert page.medicines[medicine].facts.name == "Aswagandharishtam"
    opened = look(clinic, EVERYTHING, lambda rd: rd.session.query(AccessNote).filter_by(kind="patient_opened").all())
    assert [entry.subject_id for entry in opened][-1] == visit[1]


def test_a_fee_that_was_billed_is_not_owed(clinic, doctor, desk, visit):
    """QUEUE-6"""
    do(clinic, EVERYTHING, lambda tx: tx.session.execute(text("UPDATE visit SET fee = 30000")))
    assert not look(clinic, desk, queue)[0].is_fee_paid
    sell(clinic, visit[1], visit[0], {"": 1})
    assert look(clinic, desk, queue)[0].is_fee_paid
    assert do(clinic, doctor, lambda tx: finish_consultation(tx, written(visit))).visit_state is VisitState.DONE


@pytest.mark.parametrize(
    ("choice", "day"),
    [("1 day", 22), ("3 days", 24), ("1 week", 28), ("2 weeks", None), ("1 month", None)],
)
def test_follow_up_in_one_tap(choice, day):
    """CONS-9"""
    today = date(2026, 11, 21)
    found = follow_up_day(FollowUp(choice), today)
    assert found == (
        date(2026, 11, day) if day else {"2 weeks": date(2026, 12, 5), "1 month": date(2026, 12, 21)}[choice]
    )
    assert follow_up_day(FollowUp.ONE_MONTH, date(2027, 1, 31)) == date(2027, 2, 28)
    assert follow_up_day(FollowUp.ONE_MONTH, date(2026, 12, 31)) == date(2027, 1, 31)


def test_who_is_no_doctor_is_refused(clinic, as_role, doctor, visit):
    draft = written(visit)
    for role in ("receptionist", "pharmacist", "therapist", "manager", "administrator"):
        by = as_role(role)
        assert refused(clinic, by, lambda tx: finish_consultation(tx, draft)).code == "not_permitted"
        assert refused(clinic, by, lambda tx: amend_consultation(tx, "x", draft, "r")).code == "not_permitted"
        assert refused(clinic, by, lambda tx: keep_consultation(tx, draft)).code == "not_permitted"
        assert refused(clinic, by, lambda rd: consultation_page(rd, visit[0])).code == "not_permitted"
        assert refused(clinic, by, lambda rd: signed_versions(rd, visit[0])).code == "not_permitted"
    vitals = VitalsDraft(pulse="70")
    assert (
        refused(clinic, as_role("receptionist"), lambda tx: record_vitals(tx, visit[0], vitals)).code == "not_permitted"
    )
    nobody = type(doctor)(doctor.user_id, doctor.name, doctor.permissions)
    assert refused(clinic, nobody, lambda tx: finish_consultation(tx, draft)).code == "not_on_staff"
