"""What is read of patients: who has a number, the list, one patient's page, and likely duplicates."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError

from narayaneeyam_clinic.billing.records import Invoice, InvoiceState
from narayaneeyam_clinic.consultations.records import Consultation, Diagnosis, Visit, VisitState, Vitals
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.allergies import (
    NewAllergy,
    NewCondition,
    add_allergy,
    add_condition,
    allergies,
    conditions,
    end_allergy,
    end_condition,
)
from narayaneeyam_clinic.patients.likely_same_people import Newcomer, likely_same_people
from narayaneeyam_clinic.patients.patient_form import OtherPhone
from narayaneeyam_clinic.patients.patient_list import PatientOrder, patient_count, patient_list
from narayaneeyam_clinic.patients.patient_page import patient_page
from narayaneeyam_clinic.patients.people_with_phone import people_with_phone
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.patients.register_patient import ConsentGiven, NewPatient, register_patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.prescriptions.records import Prescription, PrescriptionLine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.access_log import access_log

BORN = BirthDate(date(1984, 5, 12), BirthPrecision.DAY)


def register(clinic, by, name="Lakshmi Nair", **fields):
    fields = {"sex": Sex.FEMALE, "birth": BORN} | fields
    with clinic.transaction(by=by, why="patients.register") as tx:
        return register_patient(tx, NewPatient(name=name, **fields)).patient_id


@pytest.fixture
def receptionist(as_role):
    return as_role("receptionist")


@pytest.fixture
def doctor(as_role):
    return as_role("doctor")


@pytest.fixture
def treated(clinic, doctor, receptionist):
    """A patient after a whole visit: vitals, note, prescription, bill; with an allergy and a condition."""
    patient_id = register(clinic, receptionist, phone="9847012345", consent=ConsentGiven())
    with clinic.transaction(by=doctor, why="test.visit") as tx:
        at, day, staff = tx.now, tx.today, doctor.staff_id
        visit = tx.add(
            Visit(
                patient_id=patient_id, doctor_id=staff, day=day, token="A1", arrived_at=at, queue_order=1,
                state=VisitState.TO_BILL,
            )
        )  # fmt: skip
        tx.add(
            Vitals(
                patient_id=patient_id, visit_id=visit.id, taken_at=at, taken_by=doctor.user_id, systolic_mmhg=120,
                diastolic_mmhg=80, temperature_tenths_c=368,
            )
        )  # fmt: skip
        consultation = tx.add(
            Consultation(
                visit_id=visit.id, patient_id=patient_id, doctor_id=staff, day=day, version=1, signed_at=at,
                signed_by=doctor.user_id, concern="knee pain", internal_note="secret thought",
            )
        )  # fmt: skip
        tx.add(Diagnosis(consultation_id=consultation.id, term="Sandhivata"))
        prescription = tx.add(
            Prescription(
                consultation_id=consultation.id, visit_id=visit.id, patient_id=patient_id, doctor_id=staff, day=day,
                signed_at=at,
            )
        )  # fmt: skip
        for position, (name, days) in enumerate((("Yogaraja Guggulu", 7), ("Rasnadi Kashayam", 30))):
            tx.add(
                PrescriptionLine(prescription_id=prescription.id, position=position, name=name, days=days, every_days=1)
            )
        tx.add(
            Invoice(
                series_key="A1/26-27/", sequence=1, number="A1/26-27/000001", title="tax_invoice", day=day, at=at,
                device_id=tx.device.id, by=doctor.user_id, patient_id=patient_id, recipient_name="Lakshmi Nair",
                place_of_supply="32", is_inter_state=False, taxable=ZERO, cgst=ZERO, sgst=ZERO, igst=ZERO,
                exempt=Money(30000), round_off=ZERO, payable=Money(30000), state=InvoiceState.ISSUED,
            )
        )  # fmt: skip
        add_allergy(tx, patient_id, NewAllergy(substance="Sesame oil", reaction="rash"))
        add_condition(tx, patient_id, NewCondition(name="Diabetes"))
    return patient_id


@pytest.mark.parametrize(
    "typed", ["98470", "098470 1", "+91 98470", "0091984701", "9847012345", "98470-12345", "919847012345"]
)
def test_who_has_the_number_is_known_while_it_is_typed(clinic, receptionist, typed):
    """PAT-2"""
    first = register(clinic, receptionist, name="Hari", phone="9847012345")
    second = register(clinic, receptionist, name="Devi", other_phones=(OtherPhone(phone="98470 12345"),))
    register(clinic, receptionist, name="Stranger", phone="9446012345")
    with clinic.reading(by=receptionist) as rd:
        assert [row.patient_id for row in people_with_phone(rd, typed)] == [second, first]


@pytest.mark.parametrize("typed", ["", "98", "9847", "94470", "+91", "abc"])
def test_too_few_digits_or_other_ones_find_nobody(clinic, receptionist, typed):
    """PAT-2"""
    register(clinic, receptionist, phone="9847012345")
    with clinic.reading(by=receptionist) as rd:
        assert people_with_phone(rd, typed) == []


def test_the_list_is_counted_and_read_in_pages(clinic, receptionist):
    """SEARCH-2"""
    ids = [register(clinic, receptionist, name=name) for name in ("Devi", "Chandran", "Bindu", "Anil")]
    with clinic.reading(by=receptionist) as rd:
        assert patient_count(rd) == 4
        assert [row.person.patient_id for row in patient_list(rd)] == ids[::-1]
        assert [row.person.patient_id for row in patient_list(rd, offset=1, limit=2)] == ids[::-1][1:3]
        by_name = patient_list(rd, order=PatientOrder.NAME)
        assert [row.person.name for row in by_name] == ["Anil", "Bindu", "Chandran", "Devi"]
        backwards = patient_list(rd, order=PatientOrder.NUMBER, descending=True)
        assert [row.person.patient_id for row in backwards] == ids[::-1]
        assert (patient_count(rd, "ch"), [row.person.name for row in patient_list(rd, "ch")]) == (1, ["Chandran"])
        assert patient_list(rd, "n1", order=PatientOrder.NAME)[0].person.name == "Anil"


def test_the_list_shows_the_last_visit_to_who_may_see_the_queue(clinic, receptionist, as_role, treated):
    with clinic.reading(by=receptionist) as rd:
        assert patient_list(rd)[0].last_visit_on == date(2026, 11, 21)
    with clinic.reading(by=as_role("therapist")) as rd:
        assert patient_list(rd)[0].last_visit_on is None


def test_who_was_put_aside_is_not_listed(clinic, receptionist, as_role):
    """PAT-21"""
    patient_id = register(clinic, receptionist, phone="9847012345")
    with clinic.transaction(by=receptionist, why="test.aside") as tx:
        tx.session.get_one(Patient, patient_id).is_active = False
    with clinic.reading(by=receptionist) as rd:
        assert (patient_count(rd), patient_list(rd), people_with_phone(rd, "9847012345")) == (0, [], [])


def test_a_patient_cannot_be_deleted(clinic, doctor, treated):
    """PAT-21: the file itself refuses, and everything of theirs is still there."""
    with pytest.raises(IntegrityError), clinic.transaction(by=doctor, why="test.delete") as tx:
        tx.session.execute(delete(Patient).where(Patient.id == treated))
    with clinic.reading(by=doctor) as rd:
        assert len(patient_page(rd, treated).timeline) == len(SEEN["doctor"])


def test_the_banner_says_what_must_not_be_overlooked(clinic, doctor, treated, clock):
    """PAT-15, CONS-18"""
    with clinic.reading(by=doctor) as rd:
        banner = patient_page(rd, treated).banner
    assert (banner.name, banner.sex, banner.birth, banner.registration_number) == (
        "Lakshmi Nair", Sex.FEMALE, BORN, "N1-00001",
    )  # fmt: skip
    assert banner.allergies == ("Sesame oil",)
    assert banner.current_medicines == ("Yogaraja Guggulu", "Rasnadi Kashayam")
    assert banner.has_consent
    assert [(token.token, token.state) for token in banner.tokens] == [("A1", VisitState.TO_BILL)]
    clock.now += timedelta(days=7)
    with clinic.reading(by=doctor) as rd:
        assert patient_page(rd, treated).banner.current_medicines == ("Rasnadi Kashayam",)


SEEN = {
    "receptionist": ["bill", "visit", "consent", "registered"],
    "pharmacist": ["allergy", "bill", "prescription", "visit", "consent", "registered"],
    "doctor": ["condition", "allergy", "prescription", "consultation", "vitals", "visit", "consent", "registered"],
    "therapist": ["allergy", "consent", "registered"],
    "manager": ["bill", "visit", "consent", "registered"],
}


@pytest.mark.parametrize("role", SEEN)
def test_the_timeline_has_what_the_reader_may_see_newest_first(clinic, as_role, treated, role):
    """PAT-16, LEAK-3, LEAK-4, LEAK-5, LEAK-6"""
    with clinic.reading(by=as_role(role)) as rd:
        read = patient_page(rd, treated)
    assert [str(entry.kind) for entry in read.timeline] == SEEN[role]
    assert [entry.at for entry in read.timeline] == sorted((entry.at for entry in read.timeline), reverse=True)
    assert "secret thought" not in repr(read)
    may_see_allergies = "allergy" in SEEN[role]
    assert (read.banner.allergies is not None) is (read.allergies is not None) is may_see_allergies
    assert (read.banner.current_medicines is not None) is ("prescription" in SEEN[role])
    assert (read.conditions is not None) is (role == "doctor")


def test_opening_a_record_stands_in_the_access_log(clinic, receptionist, as_role, treated):
    """PEOPLE-16"""
    with clinic.reading(by=receptionist) as rd:
        patient_page(rd, treated)
    with clinic.reading(by=as_role("administrator")) as rd:
        newest = access_log(rd)[0]
    assert (newest.kind, newest.user_id, newest.subject_id) == ("patient_opened", receptionist.user_id, treated)


def test_blood_group_is_for_those_who_treat(clinic, receptionist, as_role):
    """LEAK-3"""
    patient_id = register(clinic, receptionist, blood_group="O+")
    seen = {}
    for role in ("receptionist", "doctor", "pharmacist", "manager"):
        with clinic.reading(by=as_role(role)) as rd:
            seen[role] = patient_page(rd, patient_id).details.blood_group
    assert seen == {"receptionist": None, "doctor": "O+", "pharmacist": "O+", "manager": None}


@pytest.mark.parametrize("read", [patient_count, patient_list, lambda rd: patient_page(rd, "x"),
                                  lambda rd: people_with_phone(rd, "98470"),
                                  lambda rd: likely_same_people(rd, Newcomer("Lakshmi"))])  # fmt: skip
def test_an_administrator_reads_no_patient(clinic, as_role, read):
    """LEAK-6"""
    assert not as_role("administrator").may(Permission.SEE_PATIENTS)
    with pytest.raises(Refused) as refused, clinic.reading(by=as_role("administrator")) as rd:
        read(rd)
    assert refused.value.code == "not_permitted"


def test_likely_duplicates_are_named_and_strangers_are_not(clinic, receptionist):
    """PAT-14"""
    known = register(clinic, receptionist, name="Lakshmi Nair", phone="9847012345", place="Tirur")
    register(clinic, receptionist, name="Ramesh Nair", phone="9847012345", place="Tirur", sex=Sex.MALE)
    near = BirthDate(date(1985, 1, 1), BirthPrecision.YEAR)
    with clinic.reading(by=receptionist) as rd:
        for newcomer in (
            Newcomer("Laxmi Nair", "9847012345", near),
            Newcomer("lekshmi nayar", "98470 12345"),
            Newcomer("Nair Lakshmi", "", near, Sex.FEMALE, "Tirur"),
        ):
            assert [row.patient_id for row in likely_same_people(rd, newcomer)] == [known], newcomer
        for newcomer in (
            Newcomer("", "9847012345"),
            Newcomer("La"),
            Newcomer("Lakshmi Nair"),
            Newcomer("Meenakshi Amma", "9847012345", near, Sex.FEMALE, "Tirur"),
            Newcomer("Lakshmi Nair", "", BirthDate(date(1950, 1, 1), BirthPrecision.YEAR), Sex.FEMALE),
        ):
            assert likely_same_people(rd, newcomer) == [], newcomer


def test_allergies_and_conditions_are_ended_never_deleted(clinic, doctor, treated):
    """PAT-8, PAT-21"""
    with clinic.reading(by=doctor) as rd:
        allergy, condition = allergies(rd, treated)[0], conditions(rd, treated)[0]
        assert (allergy.noted_on, allergy.noted_by) == (date(2026, 11, 21), doctor.name)
    with clinic.transaction(by=doctor, why="test.end") as tx:
        end_allergy(tx, allergy.allergy_id, "patch test was clear")
        end_condition(tx, condition.condition_id, "noted by mistake")
    with clinic.reading(by=doctor) as rd:
        assert (allergies(rd, treated), conditions(rd, treated)) == ([], [])
        assert allergies(rd, treated, ended=True)[0].ended_why == "patch test was clear"
        assert conditions(rd, treated, ended=True)[0].ended_why == "noted by mistake"


@pytest.mark.parametrize(
    ("role", "does", "code"),
    [
        ("receptionist", lambda tx, p, a, c: add_allergy(tx, p, NewAllergy(substance="Milk")), "not_permitted"),
        ("therapist", lambda tx, p, a, c: end_allergy(tx, a, "x"), "not_permitted"),
        ("therapist", lambda tx, p, a, c: add_condition(tx, p, NewCondition(name="x")), "not_permitted"),
        ("pharmacist", lambda tx, p, a, c: end_condition(tx, c, "x"), "not_permitted"),
        ("doctor", lambda tx, p, a, c: add_allergy(tx, p, NewAllergy(substance=" ")), "substance_missing"),
        ("doctor", lambda tx, p, a, c: add_allergy(tx, p, NewAllergy(substance="sesame OIL")), "allergy_already_noted"),
        ("doctor", lambda tx, p, a, c: add_allergy(tx, "nobody", NewAllergy(substance="x")), "patient_not_found"),
        ("doctor", lambda tx, p, a, c: add_condition(tx, p, NewCondition(name="")), "condition_missing"),
        ("doctor", lambda tx, p, a, c: end_allergy(tx, a, "  "), "reason_missing"),
        ("doctor", lambda tx, p, a, c: end_condition(tx, c, ""), "reason_missing"),
        ("doctor", lambda tx, p, a, c: end_allergy(tx, "nothing", "x"), "record_not_found"),
        ("doctor", lambda tx, p, a, c: end_condition(tx, "nothing", "x"), "record_not_found"),
    ],
)
def test_refusals_of_allergies_and_conditions(clinic, as_role, doctor, treated, role, does, code):
    """PAT-8, PEOPLE-9"""
    with clinic.reading(by=doctor) as rd:
        allergy, condition = allergies(rd, treated)[0], conditions(rd, treated)[0]
    with pytest.raises(Refused) as refused, clinic.transaction(by=as_role(role), why="test.refused") as tx:
        does(tx, treated, allergy.allergy_id, condition.condition_id)
    assert refused.value.code == code
