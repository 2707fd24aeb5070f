"""Prescribing, warning, repeating and what remains to give, on a real clinic."""

from __future__ import annotations

from datetime import date

import pytest

from narayaneeyam_clinic.consultations.amend_consultation import amend_consultation
from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, DiagnosisDraft
from narayaneeyam_clinic.consultations.finish_consultation import finish_consultation
from narayaneeyam_clinic.consultations.records import Consultation
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.prescription import prescription_pdf
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine
from narayaneeyam_clinic.prescriptions.last_prescription import last_prescription
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft as Line
from narayaneeyam_clinic.prescriptions.medicine_choices import medicine_choices
from narayaneeyam_clinic.prescriptions.prescribe import warnings_for, work_out_lines, write_prescription
from narayaneeyam_clinic.prescriptions.prescription_paper import prescription_paper
from narayaneeyam_clinic.prescriptions.records import Prescription
from narayaneeyam_clinic.prescriptions.waiting_prescriptions import (
    prescription_to_give,
    unfinished_prescriptions,
    waiting_at_counter,
    waiting_prescriptions,
)
from narayaneeyam_clinic.shared.errors import Refused
from tests.clinic.consultations.invented import (
    EVERYTHING,
    FROM_ELSEWHERE,
    add_medicine,
    add_patient,
    add_stock,
    sell,
    with_doctor,
)


@pytest.fixture
def doctor(as_role):
    return as_role("doctor")


@pytest.fixture
def pharmacist(as_role):
    return as_role("pharmacist")


@pytest.fixture
def visit(clinic, as_role, doctor):
    patient_id = add_patient(clinic, allergy="Milk products")
    return with_doctor(clinic, as_role("receptionist"), doctor, patient_id), patient_id


def look(clinic, by, work):
    with clinic.reading(by=by) as rd:
        return work(rd)


def draft_of(visit, *lines):
    return ConsultationDraft(
        visit_id=visit[0],
        patient_id=visit[1],
        concern="Pain",
        diagnoses=(DiagnosisDraft(term="Katigraha"),),
        pathya="Warm food",
        lines=lines,
    )


def prescribe(clinic, doctor, visit, *lines):
    with clinic.transaction(by=doctor, why="test.finish") as tx:
        return finish_consultation(tx, draft_of(visit, *lines))


def test_twice_25_ml_for_15_days_are_two_bottles(clinic, doctor, visit):
    """RX-1, RX-2, RX-5, RX-6, RX-7, RX-12: no stock is needed, and a medicine may be free text"""
    liquid = add_medicine(clinic, "Dasamoolarishtam")
    tablets = add_medicine(clinic, "Dhanwantharam Gulika", "gulika", pack=100)
    lines = (
        Line(medicine_id=liquid, dose="25", when="1-0-1 AF", anupana="Warm water", days="15"),
        Line(medicine_id=tablets, dose="1/2", when="TDS BF", days="9", note="crush it"),
        Line(name="Home-made kanji", dose="125 mg", when="OD alternate days", days="15"),
        Line(medicine_id=liquid, dose="1 tsp", when="SOS"),
    )
    worked, problems = look(clinic, doctor, lambda rd: work_out_lines(rd, lines))
    assert problems == []
    assert [(line.total, line.packs, line.unit) for line in worked] == [
        (750, 2, "ml"),
        (14, None, "count"),  # 13 1/2 tablets, rounded up once at the end
        (1000, None, "mg"),
        (None, None, "ml"),
    ]
    finished = prescribe(clinic, doctor, visit, *lines)
    repeated = look(clinic, doctor, lambda rd: last_prescription(rd, visit[1]))
    assert repeated.prescription_id == finished.prescription_id
    again, _ = look(clinic, doctor, lambda rd: work_out_lines(rd, repeated.lines))
    assert again == worked  # RX-9: what is repeated is exactly what was prescribed


def test_a_teaspoon_of_powder_has_no_total(clinic, doctor):
    powder = add_medicine(clinic, "Avipathy Choornam", "choornam", pack=100)
    (line,), _ = look(
        clinic, doctor, lambda rd: work_out_lines(rd, [Line(medicine_id=powder, dose="1 tsp", when="BD", days="5")])
    )
    assert (line.total, line.unclear) == (None, "units_do_not_fit")


def test_choices_show_what_can_be_sold(clinic, clock, doctor):
    """RX-8, RX-12"""
    liquid = add_medicine(clinic, "Dasamoolarishtam")
    expired = add_medicine(clinic, "Dasamoola Kashayam", "kashayam", pack=200)
    add_stock(clinic, liquid, 900, date(2027, 6, 30))
    add_stock(clinic, liquid, 450, date(2026, 12, 31))
    add_stock(clinic, liquid, 450, date(2026, 10, 31))
    blocked = add_stock(clinic, liquid, 450, date(2026, 12, 1))
    add_stock(clinic, expired, 400, date(2026, 11, 20))
    ended = add_medicine(clinic, "Dasamoola Lehyam", "lehyam", pack=250)
    with clinic.transaction(by=EVERYTHING, why="test.block") as tx:
        tx.session.get(Batch, blocked).blocked_why = "recall"
        tx.session.get(Medicine, ended).is_active = False
    found = look(clinic, doctor, lambda rd: medicine_choices(rd, "dashamula"))
    assert {(one.facts.name, one.on_hand, one.nearest_expiry) for one in found} == {
        ("Dasamoolarishtam", 1350, date(2026, 12, 31)),
        ("Dasamoola Kashayam", 0, None),
    }
    assert look(clinic, doctor, lambda rd: medicine_choices(rd, "arishtam dasamoola"))[0].packs_on_hand == 3


def test_warnings(clinic, doctor, visit):
    """RX-10, RX-15"""
    poison = add_medicine(clinic, "Agnitundi Vati", "gulika", pack=100, e1=True)
    one = add_medicine(clinic, "Dasamoolarishtam", formulation="Dasamoola arishta")
    other = add_medicine(clinic, "Vaidya Special Tonic", formulation="Dasamoolarishtam")
    lines = [
        Line(medicine_id=poison, name="Agnitundi Vati", anupana="milk"),
        Line(medicine_id=one, name="Dasamoolarishtam"),
        Line(medicine_id=other, name="Vaidya Special Tonic", anupana="honey and ghee"),
        Line(name="dasamoolarishta", anupana="warm water with honey"),
    ]
    found = look(clinic, doctor, lambda rd: warnings_for(rd, visit[1], lines))
    assert [(str(one.kind), one.position, one.about) for one in found] == [
        ("allergy", 0, "Milk products"),
        ("schedule_e1", 0, ""),
        ("twice", 2, "Dasamoolarishtam"),
        ("honey_and_ghee", 2, ""),
        ("twice", 3, "Dasamoolarishtam"),
        ("honey_and_heat", 3, ""),
    ]


def test_what_was_prescribed_given_and_remains(clinic, doctor, pharmacist, visit):
    """RX-14"""
    liquid = add_medicine(clinic, "Dasamoolarishtam")
    finished = prescribe(
        clinic, doctor, visit,
        Line(medicine_id=liquid, dose="25 ml", when="1-0-1", days="15"),
        Line(name="Kanji", note="daily"),
    )  # fmt: skip
    (waiting,) = look(clinic, pharmacist, waiting_prescriptions)
    assert (waiting.patient_name, waiting.token, waiting.lines, waiting.open_lines) == ("Lakshmi Nair", "A1", 2, 2)
    assert look(clinic, pharmacist, waiting_at_counter) == 1
    to_give = look(clinic, pharmacist, lambda rd: prescription_to_give(rd, finished.prescription_id))
    bottle, kanji = to_give.lines
    assert (bottle.prescribed, bottle.given, bottle.remaining, bottle.taking) == (900, 0, 900, "25 ml, morning, night")
    assert (kanji.prescribed, kanji.remaining, kanji.is_open) == (None, None, True)
    sell(clinic, visit[1], visit[0], {bottle.line_id: 450})
    sell(clinic, visit[1], visit[0], {bottle.line_id: 450}, cancelled=True)
    bottle = look(clinic, pharmacist, lambda rd: prescription_to_give(rd, finished.prescription_id)).lines[0]
    assert (bottle.given, bottle.remaining) == (450, 450)
    (unfinished,) = look(clinic, pharmacist, lambda rd: unfinished_prescriptions(rd, visit[1]))
    assert unfinished.open_lines == 2


def test_an_amended_prescription_replaces_the_older_one(clinic, clock, doctor, pharmacist, visit):
    """CONS-16, RX-14: what was given on the older version is not given again"""
    liquid = add_medicine(clinic, "Dasamoolarishtam")
    line = Line(medicine_id=liquid, dose="25 ml", when="1-0-1", days="15")
    first = prescribe(clinic, doctor, visit, line)
    older = look(clinic, pharmacist, lambda rd: prescription_to_give(rd, first.prescription_id)).lines[0]
    sell(clinic, visit[1], visit[0], {older.line_id: 450})
    clock.advance(minutes=5)
    longer = draft_of(visit, line.model_copy(update={"days": "30"}))
    with clinic.transaction(by=doctor, why="test.amend") as tx:
        newer = amend_consultation(tx, first.consultation_id, longer, "a month")
    with clinic.reading(by=doctor) as rd:
        assert rd.session.get(Prescription, first.prescription_id).replaced_by == newer.prescription_id
    (waiting,) = look(clinic, pharmacist, waiting_prescriptions)
    assert waiting.prescription_id == newer.prescription_id
    line = look(clinic, pharmacist, lambda rd: prescription_to_give(rd, waiting.prescription_id)).lines[0]
    assert (line.prescribed, line.given, line.remaining) == (1800, 450, 1350)
    clock.advance(minutes=5)
    with clinic.transaction(by=doctor, why="test.amend") as tx:
        amend_consultation(tx, newer.consultation_id, draft_of(visit), "stop it")
    assert look(clinic, pharmacist, waiting_prescriptions) == []


def test_the_paper(clinic, doctor, visit):
    """PAPER-2"""
    tablets = add_medicine(clinic, "Agnitundi Vati", "gulika", pack=100, e1=True)
    liquid = add_medicine(clinic, "Dasamoolarishtam")
    finished = prescribe(
        clinic, doctor, visit,
        Line(medicine_id=tablets, dose="1", when="2-0-1 BF", anupana="Warm water", days="10", note="not with curd"),
        Line(medicine_id=liquid, dose="25 ml", when="BD AF alternate days", days="15"),
    )  # fmt: skip
    paper = look(clinic, doctor, lambda rd: prescription_paper(rd, finished.prescription_id))
    assert (paper.doctor_name, paper.doctor_registration, paper.number) == ("Dr. Hari Kumar", "KSMC 1234", "N1-00042/1")
    assert (paper.patient_age_sex, paper.diagnoses, paper.diet_advice) == ("42 y, Female", ("Katigraha",), "Warm food")
    first, second = paper.lines
    assert first.dose_words == ("2 tablets morning", "1 tablet night", "before food", "warm water", "10 days")
    assert (first.quantity, first.note, first.is_schedule_e1) == ("30 tablets", "not with curd", True)
    assert second.dose_words == ("25 ml", "twice a day", "after food", "alternate days", "15 days")
    assert second.quantity == "1 × 450 ml"
    assert prescription_pdf(paper, PaperSize.A5).startswith(b"%PDF")


def test_who_may_not_is_refused(clinic, as_role, doctor, visit):
    finished = prescribe(clinic, doctor, visit, Line(name="Kanji", note="daily"))
    assert finished.prescription_id is not None
    prescription_id: str = finished.prescription_id
    for work in (
        lambda rd: last_prescription(rd, visit[1]),
        waiting_prescriptions,
        lambda rd: unfinished_prescriptions(rd, visit[1]),
        lambda rd: prescription_to_give(rd, prescription_id),
        lambda rd: prescription_paper(rd, prescription_id),
        lambda rd: medicine_choices(rd, "a"),
        lambda rd: warnings_for(rd, visit[1], []),
    ):
        for by in (FROM_ELSEWHERE, as_role("receptionist")):
            with pytest.raises(Refused, match="not_permitted"):
                look(clinic, by, work)
    with pytest.raises(Refused, match="prescription_not_found"):
        look(clinic, doctor, lambda rd: prescription_to_give(rd, "x"))
    with pytest.raises(Refused, match="prescription_not_found"):
        look(clinic, doctor, lambda rd: prescription_paper(rd, "x"))
    with pytest.raises(Refused, match="not_permitted"), clinic.transaction(by=as_role("pharmacist"), why="t") as tx:
        write_prescription(tx, Consultation(), [])
