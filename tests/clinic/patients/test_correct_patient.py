"""Corrections: only what was given is written, and the search follows (PAT-17)."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.correct_patient import CorrectedPatient, correct_patient
from narayaneeyam_clinic.patients.patient_form import OtherPhone
from narayaneeyam_clinic.patients.records import Patient, PatientPhone, Sex
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.history import history
from narayaneeyam_clinic.store.search_index import search


@pytest.fixture
def receptionist(as_role):
    return as_role("receptionist")


@pytest.fixture
def patient_id(clinic, receptionist):
    birth = BirthDate(date(1984, 5, 12), BirthPrecision.DAY)
    draft = NewPatient(
        name="Lakshmi Nair",
        sex=Sex.FEMALE,
        birth=birth,
        phone="9847012345",
        place="Tirur",
        other_phones=(OtherPhone(phone="9847055555", label="son"),),
    )
    with clinic.transaction(by=receptionist, why="patients.register") as tx:
        return register_patient(tx, draft).patient_id


def correct(clinic, by, patient_id, **fields):
    with clinic.transaction(by=by, why="patients.correct") as tx:
        correct_patient(tx, patient_id, CorrectedPatient(**fields))


def test_only_given_fields_are_written(clinic, receptionist, patient_id):
    """DAY-6, PAT-17"""
    correct(clinic, receptionist, patient_id, place="Kottakkal", phone="")
    with clinic.reading(by=receptionist) as rd:
        patient = rd.session.get_one(Patient, patient_id)
        assert (patient.name, patient.place, patient.phone) == ("Lakshmi Nair", "Kottakkal", None)
        newest = history(rd, "patient", patient_id)[0]
        assert {change.field: (change.before, change.after) for change in newest.changes} == {
            "place": ("Tirur", "Kottakkal"),
            "phone": ("+919847012345", None),
        }


def test_the_search_follows_the_correction(clinic, receptionist, patient_id):
    correct(clinic, receptionist, patient_id, name="Devaki Amma")
    with clinic.reading(by=receptionist) as rd:
        assert search(rd, "lakshmi") == []
        assert [found.ref_id for found in search(rd, "devaki")] == [patient_id]
        assert [found.ref_id for found in search(rd, "55555")] == [patient_id]


def test_further_phones_are_the_list_that_was_given(clinic, receptionist, patient_id):
    """PAT-7, PAT-21: a number out of use stays as a row."""
    correct(clinic, receptionist, patient_id, other_phones=(OtherPhone(phone="9847066666", label="daughter"),))
    with clinic.reading(by=receptionist) as rd:
        rows = rd.session.execute(select(PatientPhone.phone, PatientPhone.is_active)).all()
        assert {tuple(row) for row in rows} == {("+919847055555", False), ("+919847066666", True)}
        assert search(rd, "55555") == []
    correct(clinic, receptionist, patient_id, other_phones=(OtherPhone(phone="9847055555", label="son"),))
    with clinic.reading(by=receptionist) as rd:
        assert [found.ref_id for found in search(rd, "55555")] == [patient_id]


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"name": ""}, "name_missing", "name"),
        ({"phone": "12"}, "phone_not_valid", "phone"),
        ({"sex": None}, "sex_missing", "sex"),
        ({"birth": None}, "birth_missing", "birth"),
    ],
)
def test_refusals_name_their_field(clinic, receptionist, patient_id, fields, code, field):
    with pytest.raises(Refused) as refused:
        correct(clinic, receptionist, patient_id, **fields)
    assert (refused.value.code, refused.value.field) == (code, field)


def test_somebody_unknown_is_refused(clinic, receptionist):
    with pytest.raises(Refused) as refused:
        correct(clinic, receptionist, "nobody", name="X")
    assert refused.value.code == "patient_not_found"


@pytest.mark.parametrize("role", ["pharmacist", "therapist", "manager", "administrator"])
def test_only_the_desk_and_doctors_correct(clinic, as_role, patient_id, role):
    """PEOPLE-9"""
    with pytest.raises(Refused) as refused:
        correct(clinic, as_role(role), patient_id, place="X")
    assert refused.value.code == "not_permitted"
