"""Registering at the desk: numbers, codes, consent, phones, and every refusal with its field (PAT)."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select

from narayaneeyam_clinic.catalogue.read_catalogue import consent_notice
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision, age_on
from narayaneeyam_clinic.patients.allergies import NewAllergy, NewCondition
from narayaneeyam_clinic.patients.correct_patient import CorrectedPatient, correct_patient
from narayaneeyam_clinic.patients.patient_form import OtherPhone, PatientForm
from narayaneeyam_clinic.patients.patient_page import patient_page
from narayaneeyam_clinic.patients.public_code import public_code
from narayaneeyam_clinic.patients.records import Allergy, Condition, Consent, Patient, Sex
from narayaneeyam_clinic.patients.register_patient import ConsentGiven, NewPatient, register_patient
from narayaneeyam_clinic.people.records import ClinicProfile
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import PatientChanged
from narayaneeyam_clinic.store.history import history
from narayaneeyam_clinic.store.search_index import clear_search_index, search
from narayaneeyam_clinic.store.search_rebuild import rebuild_search_index

BORN = BirthDate(date(1984, 5, 12), BirthPrecision.DAY)


def new_patient(**fields: object) -> NewPatient:
    return NewPatient(**({"name": "Lakshmi Nair", "sex": Sex.FEMALE, "birth": BORN} | fields))


def register(clinic, by, **fields):
    with clinic.transaction(by=by, why="patients.register") as tx:
        return register_patient(tx, new_patient(**fields))


@pytest.fixture
def receptionist(as_role):
    return as_role("receptionist")


def test_three_answers_are_enough(clinic, receptionist):
    """PAT-6, PAT-11, PAT-12"""
    registered = register(clinic, receptionist)
    assert registered.registration_number == "N1-00001"
    assert len(registered.registration_number) <= 10
    with clinic.reading(by=receptionist) as rd:
        patient = rd.session.get_one(Patient, registered.patient_id)
        assert (patient.name, patient.sex, patient.born_on) == ("Lakshmi Nair", Sex.FEMALE, date(1984, 5, 12))
        assert (patient.phone, patient.place, patient.email) == (None, None, None)
        assert patient.public_code == registered.public_code


def test_numbers_follow_one_another_and_codes_tell_nothing(clinic, receptionist):
    """PAT-11, PAT-12: the code is of (device number, sequence) with the clinic's own salt, and stored."""
    registered = [register(clinic, receptionist) for _ in range(3)]
    assert [one.registration_number for one in registered] == ["N1-00001", "N1-00002", "N1-00003"]
    codes = {one.public_code for one in registered}
    assert len(codes) == 3
    assert all(len(code) >= 8 and code.isalnum() and not set("IOL01") & set(code) for code in codes)
    with clinic.reading(by=receptionist) as rd:
        assert len(rd.session.scalars(select(ClinicProfile.code_salt)).one()) >= 16


def test_the_code_changes_with_the_salt_only():
    """PAT-12"""
    assert public_code("a" * 32, 1, 42) == public_code("a" * 32, 1, 42)
    assert public_code("a" * 32, 1, 42) != public_code("b" * 32, 1, 42)
    assert public_code("a" * 32, 1, 42) != public_code("a" * 32, 2, 42)


def test_a_family_shares_its_phone(clinic, receptionist):
    """PAT-3, PAT-20"""
    for _ in range(3):
        register(clinic, receptionist, phone="98470 12345", email="house@example.in")
    with clinic.reading(by=receptionist) as rd:
        stored = rd.session.scalars(select(Patient.phone)).all()
    assert stored == ["+919847012345"] * 3


@pytest.mark.parametrize(
    "typed", ["9847012345", "98470 12345", "098470-12345", "+91 98470 12345", "0091 9847012345", "(98470) 12345"]
)
def test_the_ways_of_typing_a_mobile_give_one_number(clinic, receptionist, typed):
    """PAT-10"""
    registered = register(clinic, receptionist, phone=typed)
    with clinic.reading(by=receptionist) as rd:
        assert rd.session.get_one(Patient, registered.patient_id).phone == "+919847012345"


# Each thing that may be known of a patient: as it is typed, and as it is kept and shown again.
KNOWN: dict[str, tuple[object, object]] = {
    "name": ("Lakshmi  Nair", "Lakshmi Nair"),
    "sex": (Sex.FEMALE, Sex.FEMALE),
    "birth": (BORN, BORN),
    "phone": ("9847012345", "+919847012345"),
    "other_phones": (
        # The main number is not kept twice.
        (OtherPhone(phone="0484 2345678", label="home"), OtherPhone(phone="98470 12345")),
        (OtherPhone(phone="+914842345678", label="home"),),
    ),
    "place": ("kottakkal west", "Kottakkal West"),
    "email": ("lakshmi@example.in", "lakshmi@example.in"),
    "address": (" Nair House ", "Nair House"),
    "pin": ("676 503", "676503"),
    "state_code": ("32", "32"),
    "emergency_name": ("hari p. k.", "Hari P. K."),
    "emergency_phone": ("9847012346", "+919847012346"),
    "bystander_name": ("DEVI of hari", "DEVI of hari"),
    "bystander_phone": ("9847012347", "+919847012347"),
    "referral_source": ("friend", "friend"),
    "occupation": ("teacher", "teacher"),
    "blood_group": ("O+", "O+"),
    "diet": ("vegetarian", "vegetarian"),
    "habits": ("tea", "tea"),
    "language": ("ml", "ml"),
}


def test_everything_that_may_be_known_is_kept_and_shown_again(clinic, as_role):
    """PAT-4, PAT-7: each field of the form, on the way in at the desk and out on the patient's page."""
    doctor = as_role("doctor")
    assert set(KNOWN) == set(PatientForm.model_fields)
    registered = register(clinic, doctor, **{field: typed for field, (typed, _) in KNOWN.items()})
    with clinic.reading(by=doctor) as rd:
        shown = patient_page(rd, registered.patient_id).details
    assert {field: getattr(shown, field) for field in KNOWN} == {field: kept for field, (_, kept) in KNOWN.items()}


@pytest.mark.parametrize("field", KNOWN)
def test_each_thing_known_can_be_corrected(clinic, as_role, field):
    """PAT-7, PAT-17"""
    doctor = as_role("doctor")
    typed, kept = KNOWN[field]
    other = {"name": "Devaki", "sex": Sex.MALE, "birth": BirthDate(date(1990, 1, 1), BirthPrecision.DAY)}
    first = {**other, "phone": "9847012345"} if field != "phone" else other
    registered = register(clinic, doctor, **first)
    with clinic.transaction(by=doctor, why="patients.correct") as tx:
        correct_patient(tx, registered.patient_id, CorrectedPatient(**{field: typed}))
    with clinic.reading(by=doctor) as rd:
        assert getattr(patient_page(rd, registered.patient_id).details, field) == kept


def test_allergies_and_conditions_are_rows_and_it_is_known_who_noted_them(clinic, as_role):
    """PAT-8"""
    doctor = as_role("doctor")
    register(
        clinic,
        doctor,
        allergies=(NewAllergy(substance="Sesame oil", reaction="rash"),),
        conditions=(NewCondition(name="Diabetes", since="2019"),),
    )
    with clinic.reading(by=doctor) as rd:
        allergy = rd.session.scalars(select(Allergy)).one()
        assert (allergy.substance, allergy.reaction) == ("Sesame oil", "rash")
        assert (allergy.noted_by, allergy.noted_on) == (doctor.user_id, rd.today)
        condition = rd.session.scalars(select(Condition)).one()
        assert (condition.name, condition.since) == ("Diabetes", "2019")
        (noted,) = history(rd, "condition", condition.id)
        assert (noted.by, business_date(noted.at)) == (doctor.name, rd.today)


def test_consent_keeps_the_very_notice(clinic, receptionist):
    """PAT-9"""
    register(clinic, receptionist, consent=ConsentGiven(language="ml", method="read_out", given_by="patient"))
    with clinic.reading(by=receptionist) as rd:
        consent = rd.session.scalars(select(Consent)).one()
        notice = consent_notice("ml")
        assert (consent.notice_version, consent.notice_hash) == (notice.version, notice.text_hash)
        assert (consent.language, consent.method, consent.given_by) == ("ml", "read_out", "patient")
        assert (consent.taken_by, consent.given_at) == (receptionist.user_id, rd.now)


def test_an_age_goes_on_ageing(clinic, receptionist):
    """PAT-5"""
    registered = register(clinic, receptionist, birth=BirthDate(date(1984, 5, 21), BirthPrecision.YEAR))
    with clinic.reading(by=receptionist) as rd:
        patient = rd.session.get_one(Patient, registered.patient_id)
        birth = BirthDate(patient.born_on, patient.birth_precision)
        assert (age_on(birth, date(2026, 11, 21)).years, age_on(birth, date(2030, 11, 21)).years) == (42, 46)


@pytest.mark.parametrize("name", ["K. P. Ramesh", "Om", "രമേശ് കെ. പി.", "Uma"])
def test_a_name_is_kept_as_it_is_said(clinic, receptionist, name):
    """PAT-4"""
    assert register(clinic, receptionist, name=f"  {name} ").name == name


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"name": " "}, "name_missing", "name"),
        ({"name": "12345"}, "name_not_understood", "name"),
        ({"name": "L" * 121}, "name_too_long", "name"),
        ({"sex": None}, "sex_missing", "sex"),
        ({"birth": None}, "birth_missing", "birth"),
        ({"birth": BirthDate(date(2026, 11, 22), BirthPrecision.DAY)}, "born_in_future", "birth"),
        ({"birth": BirthDate(date(1890, 1, 1), BirthPrecision.DAY)}, "too_old", "birth"),
        ({"phone": "12345"}, "phone_not_valid", "phone"),
        ({"phone": "0484 2345678"}, "phone_not_mobile", "phone"),
        ({"phone": "5847012345"}, "phone_not_valid", "phone"),
        ({"other_phones": (OtherPhone(phone="1"),)}, "phone_not_understood", "other_phones"),
        ({"emergency_phone": "98"}, "phone_not_valid", "emergency_phone"),
        ({"email": "lakshmi"}, "email_not_understood", "email"),
        ({"pin": "12"}, "pin_not_understood", "pin"),
        ({"state_code": "99"}, "state_unknown", "state_code"),
        ({"blood_group": "C+"}, "blood_group_unknown", "blood_group"),
        ({"language": "xx"}, "language_unknown", "language"),
        ({"consent": ConsentGiven(method="by magic")}, "consent_not_understood", "consent"),
    ],
)
def test_refusals_name_their_field_and_leave_nothing(clinic, receptionist, fields, code, field):
    """PAT-10, PAT-18; a refused registration draws no number."""
    with pytest.raises(Refused) as refused:
        register(clinic, receptionist, **fields)
    assert (refused.value.code, refused.value.field) == (code, field)
    with clinic.reading(by=receptionist) as rd:
        assert rd.session.scalar(select(func.count()).select_from(Patient)) == 0
    assert register(clinic, receptionist).registration_number == "N1-00001"


@pytest.mark.parametrize("role", ["pharmacist", "therapist", "manager", "administrator"])
def test_only_the_desk_and_doctors_register(clinic, as_role, role):
    """PEOPLE-9"""
    with pytest.raises(Refused) as refused:
        register(clinic, as_role(role))
    assert refused.value.code == "not_permitted"


def test_reception_does_not_note_allergies(clinic, receptionist):
    """LEAK-3"""
    with pytest.raises(Refused) as refused:
        register(clinic, receptionist, allergies=(NewAllergy(substance="Sesame"),))
    assert refused.value.code == "not_permitted"


def test_the_new_patient_is_found_at_once_and_told(clinic, receptionist):
    """SEARCH-1, SEARCH-4, SEARCH-5"""
    heard: list[object] = []
    clinic.listen(heard.append)
    registered = register(clinic, receptionist, phone="9847012345", place="Tirur")
    assert PatientChanged(registered.patient_id) in heard
    with clinic.reading(by=receptionist) as rd:
        for typed in ("laxmi", "nair lak", "7012", "n1-1", "N100001", "lakshmi tirur"):
            assert [found.ref_id for found in search(rd, typed)] == [registered.patient_id], typed
        found = search(rd, "laxmi")[0]
        assert (found.title, found.detail) == ("Lakshmi Nair", "N1-00001 · Tirur · +91 98470 12345")


def test_the_search_can_be_made_anew(clinic, receptionist, as_role):
    """SEARCH-11"""
    registered = register(clinic, receptionist, phone="9847012345", other_phones=(OtherPhone(phone="9847055555"),))
    with clinic.transaction(by=receptionist, why="test.clear") as tx:
        clear_search_index(tx.session)
        assert search(tx, "laxmi") == []
    with clinic.transaction(by=as_role("administrator"), why="test.rebuild") as tx:
        assert rebuild_search_index(tx) >= 1
    with clinic.reading(by=receptionist) as rd:
        for typed in ("laxmi", "n1-1", "55555"):
            assert [found.ref_id for found in search(rd, typed)] == [registered.patient_id]
