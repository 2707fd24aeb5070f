"""Finding diagnoses, and taking over the official list."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, DiagnosisDraft
from narayaneeyam_clinic.consultations.diagnosis_search import diagnosis_search
from narayaneeyam_clinic.consultations.examination import finding_words
from narayaneeyam_clinic.consultations.finish_consultation import finish_consultation
from narayaneeyam_clinic.consultations.import_namaste import ImportedTerms, import_namaste, namaste_batches
from narayaneeyam_clinic.consultations.namaste_import import NamasteList, NamasteTerm
from narayaneeyam_clinic.shared.errors import Refused
from tests.clinic.consultations.invented import add_patient, with_doctor

LIST = NamasteList(
    (
        NamasteTerm("A", None, "Chapter", "", "", is_chapter=True),
        NamasteTerm("AAE-16", "SP12", "Sandhigatavata", "सन्धिगतवात", "of the joints"),
        NamasteTerm("AAC-23", None, "Katigraha", "कटिग्रह", ""),
    ),
    (),
)


def found(clinic, by, typed):
    with clinic.reading(by=by) as rd:
        return [(one.term, one.namaste_code) for one in diagnosis_search(rd, typed)]


def test_a_term_is_found_in_any_spelling_script_or_by_code(clinic, as_role):
    """CONS-6"""
    doctor = as_role("doctor")
    wanted = ("Sandhigatavata", "AAE-16")
    for typed in ("sandhi", "Sandigatavatha", "सन्धि", "AAE-16", "sp12"):
        assert wanted in found(clinic, doctor, typed)
    assert found(clinic, doctor, "") == []
    with pytest.raises(Refused, match="not_permitted"):
        found(clinic, as_role("receptionist"), "sandhi")


def test_own_words_are_offered_again_and_the_usual_first(clinic, as_role):
    """CONS-6"""
    doctor = as_role("doctor")
    for number in range(2):
        patient = add_patient(clinic, f"Patient {number}", f"N1-0000{number}")
        visit = with_doctor(clinic, as_role("receptionist"), doctor, patient)
        terms = (
            DiagnosisDraft(term="Sandhi pain after fever"),
            DiagnosisDraft(term="Sandhigatavata", namaste_code="AAE-16"),
        )
        draft = ConsultationDraft(visit_id=visit, patient_id=patient, concern="Pain", diagnoses=terms[number:])
        with clinic.transaction(by=doctor, why="test.finish") as tx:
            finish_consultation(tx, draft)
    assert found(clinic, doctor, "sandhi")[:2] == [("Sandhigatavata", "AAE-16"), ("Sandhi pain after fever", None)]


def test_the_official_list_is_taken_over(clinic, as_role):
    """CONS-7"""
    manager, doctor = as_role("manager"), as_role("doctor")
    assert found(clinic, doctor, "katigraha") == []
    with clinic.transaction(by=manager, why="diagnoses.import") as tx:
        (batch,) = namaste_batches(LIST)
        assert batch(tx) == ImportedTerms(1, 1)
    assert found(clinic, doctor, "katigraha") == [("Katigraha", "AAC-23")]
    with clinic.transaction(by=manager, why="diagnoses.import") as tx:
        assert import_namaste(tx, LIST.terms) == ImportedTerms(0, 0)
    with pytest.raises(Refused, match="not_permitted"), clinic.transaction(by=doctor, why="diagnoses.import") as tx:
        import_namaste(tx, LIST.terms)


def test_findings_are_read_as_words():
    """CONS-4"""
    assert finding_words("jihva", "sama|shushka") == "Coated (sama), Dry"
    assert finding_words("jihva", "thick white coat") == "thick white coat"
    assert finding_words("gone", "a|b") == "a, b"
