"""Every field that is shown has a word, the same one everywhere, and its values are read by people."""

from __future__ import annotations

from datetime import date

import pytest

from narayaneeyam_clinic.admissions.records import AdmissionState
from narayaneeyam_clinic.imports.headers import ImportKind, import_fields
from narayaneeyam_clinic.patients.age_rules import BirthPrecision
from narayaneeyam_clinic.patients.patient_form import LANGUAGES, PatientForm
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import StaffKind
from narayaneeyam_clinic.pharmacy.medicine_history import medicine_history
from narayaneeyam_clinic.pharmacy.records import DosageForm, Manufacturer, Medicine, Nature
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.base import VERSION_COLUMNS, Merge, synced_tables
from narayaneeyam_clinic.treatments.treatment_states import CourseState
from narayaneeyam_desktop.field_words import FIELDS, VALUES, field_words, value_words
from tests.clinic.shelf import Shelf

NOT_SHOWN = {"id", "import_key", *VERSION_COLUMNS}


def test_every_field_of_histories_forms_and_imports_has_a_word():
    """CAP-12, IMP-2, PAT-7; their translations are looked for by the house test of all texts."""
    shown = {column.name for record in (Patient, Medicine) for column in record.__table__.columns} - NOT_SHOWN
    shown |= set(PatientForm.model_fields)
    # What the inbox may ask about.
    shown |= {
        column.name
        for table in synced_tables()
        for column in table.columns
        if column.info.get("merge", Merge.LEDGER) is not Merge.LEDGER and table.name != "inbox_seen"
    }
    shown |= {field.name for kind in ImportKind for field in import_fields(kind)}
    assert shown - set(FIELDS) == set()
    assert set(FIELDS) - shown == set(), "words of no field"


def test_every_word_of_the_program_in_a_history_is_translated():
    assert set(VALUES["sex"]) == set(Sex)
    assert set(VALUES["birth_precision"]) == set(BirthPrecision)
    assert set(VALUES["nature"]) == set(Nature)
    assert set(VALUES["language"]) == set(LANGUAGES)
    assert set(VALUES["kind"]) == set(StaffKind)
    assert set(VALUES["state"]) == {*AdmissionState, *CourseState}


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("state_code", "32", "Kerala"),
        ("state_code", "00", "00"),
        ("merged_into", "01a1fe57-9808-78c0-84f5-04c799ce30a8", "another record"),
        ("sex", Sex.FEMALE, "Female"),
        ("language", "ml", "Malayalam"),
        ("nature", Nature.RAW_HERB, "Raw herb"),
        ("is_active", False, "no"),
        ("phone", "+919847012345", "+91 98470 12345"),
        ("bystander_phone", "+914832742000", "+91 483 274 2000"),
        ("born_on", date(1984, 5, 12), "12-05-1984"),
        ("mrp", Money.rupees("12.50"), "₹12.50"),
        ("place", None, "–"),
        ("place", "", "–"),
        ("pack_size", 450, "450"),
    ],
)
def test_a_value_is_read_by_people(field: str, value: object, words: str):
    assert value_words(field, value) == words


def test_a_field_without_a_word_is_shown_by_its_name():
    assert field_words("next_of_kin") == "Next of kin"


def test_the_history_of_a_medicine_names_form_and_maker(clinic):
    """CAP-12"""
    shelf = Shelf(clinic, PROGRAM)
    medicine_id = shelf.add("Dasamoolarishtam", form="arishtam")
    with clinic.transaction(by=PROGRAM, why="test.change") as tx:
        maker = tx.add(Manufacturer(name="Arya Depot"))
        tx.session.flush()
        medicine = tx.session.get_one(Medicine, medicine_id)
        medicine.manufacturer_id = maker.id
        medicine.dosage_form_id = tx.session.query(DosageForm.id).filter_by(code="asavam").scalar()
    with clinic.reading(by=PROGRAM) as rd:
        changes = {
            change.field: (change.before, change.after) for change in medicine_history(rd, medicine_id)[0].changes
        }
    assert changes == {"manufacturer_id": (None, "Arya Depot"), "dosage_form_id": ("Arishtam", "Asavam")}
