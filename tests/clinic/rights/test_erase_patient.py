"""A person is erased: rows, log, search and drafts lose them; chain and replay still hold; nobody without the right does it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date

import pytest

from narayaneeyam_clinic.appointments.records import Appointment, AppointmentKind, AppointmentState
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.consultations.start_visit import StartedVisit
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.documents.document_kinds import DocumentKind
from narayaneeyam_clinic.documents.keep_document import DocumentDraft, keep_document, keep_file
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.allergies import NewAllergy
from narayaneeyam_clinic.patients.correct_patient import CorrectedPatient, correct_patient
from narayaneeyam_clinic.patients.patient_form import OtherPhone
from narayaneeyam_clinic.patients.register_patient import ConsentGiven, NewPatient, register_patient
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.rights.erase_patient import ErasureAsked, erase_patient, erasure_view, purge_patient
from narayaneeyam_clinic.rights.records import AskedBy, ErasureReason, ErasureScope
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.drafts import save_draft
from narayaneeyam_clinic.store.history import history
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.store.search_index import search
from narayaneeyam_clinic.sync.change_group import unpack
from narayaneeyam_clinic.sync.erased_marks import MARKS_NAME, erase_again
from tests.clinic.documents.papers import pdf

AsRole = Callable[[str], Actor]
ASKED = ErasureAsked(asked_by=AskedBy.PATIENT, reason=ErasureReason.ASKED)
WORDS = ("Marykutty", "9847012345", "9847055555", "Kottarakkara", "Thresiamma")


def registered(clinic: Clinic, by: Actor) -> str:
    """Somebody of whom much is known, corrected once, with a draft that was never saved."""
    with clinic.transaction(by=by, why="test.register") as tx:
        patient = register_patient(
            tx,
            NewPatient(
                name="Marykutty",
                sex="female",
                birth=BirthDate(date(1984, 5, 12), BirthPrecision.DAY),
                phone="9847012345",
                place="Kottarakkara",
                emergency_name="Thresiamma",
                diet="vegetarian",
                other_phones=(OtherPhone(phone="9847055555", label="Thresiamma"),),
                consent=ConsentGiven(given_by="Thresiamma"),
                allergies=(NewAllergy(substance="Bhallataka"),),
            ),
        ).patient_id
    with clinic.transaction(by=by, why="test.correct") as tx:
        correct_patient(tx, patient, CorrectedPatient(place="Kottarakkara East"))
        save_draft(tx, "patient", {"name": "Marykutty"}, patient_id=patient)
    return patient


def erased(clinic: Clinic, by: Actor, patient: str) -> None:
    with clinic.transaction(by=by, why="rights.erase") as tx:
        erase_patient(tx, patient, ASKED)


def said_of(clinic: Clinic) -> str:
    """Every text of the file, tables and log, but what the search index keeps by folded keys."""
    with clinic.reading(by=PROGRAM) as rd:
        raw = raw_connection(rd.session)
        log = [unpack(row[0]).decode() for row in raw.execute("SELECT payload FROM change_group") if row[0]]
        names = raw.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search_text%'"
        ).fetchall()
        rows = [
            str(row) for (name,) in names if name != "change_group" for row in raw.execute(f'SELECT * FROM "{name}"')
        ]
    return "\n".join((*log, *rows))


def test_who_was_erased_is_nowhere_and_everything_still_holds(clinic: Clinic, as_role: AsRole):
    """RIGHT-10, RIGHT-12, RIGHT-13, RIGHT-17: what was found stays under the number; chain and replay find no fault."""
    desk, manager = as_role("doctor"), as_role("manager")
    patient = registered(clinic, desk)
    other = registered_other(clinic, desk)
    assert all(word in said_of(clinic) for word in WORDS)
    erased(clinic, manager, patient)
    said = said_of(clinic)
    assert [word for word in WORDS if word in said] == []
    assert "1984-01-01" in said
    assert "Bhallataka" in said
    assert "Sreedevi" in said
    administrator = as_role("administrator")
    assert check(clinic, administrator) == []
    assert check_deep(clinic, administrator) == []
    with clinic.reading(by=desk) as rd:
        assert not search(rd, "Marykutty")
        assert search(rd, "Sreedevi")
        told = {change.field: change.after for entry in history(rd, "patient", patient) for change in entry.changes}
    assert told["name"] == "(erased)"
    with pytest.raises(Refused, match="patient_not_found"), clinic.transaction(by=desk, why="test") as tx:
        correct_patient(tx, patient, CorrectedPatient(name="Marykutty"))
    assert other != patient


def registered_other(clinic: Clinic, by: Actor) -> str:
    with clinic.transaction(by=by, why="test.register") as tx:
        return register_patient(
            tx, NewPatient(name="Sreedevi", sex="female", birth=BirthDate(date(1986, 7, 1), BirthPrecision.YEAR))
        ).patient_id


def test_an_older_copy_of_the_file_is_erased_again(clinic: Clinic, as_role: AsRole, template_clinic, clock):
    """RIGHT-14: a lone PC; the note lies beside the database, and names nobody."""
    desk, manager = as_role("doctor"), as_role("manager")
    patient = registered(clinic, desk)
    older = clinic.folder / "older"
    with clinic.reading(by=PROGRAM) as rd:
        raw_connection(rd.session).execute("SELECT 1")
    older.mkdir()
    for file in clinic.folder.glob("clinic.db*"):
        shutil.copy(file, older / file.name)
    erased(clinic, manager, patient)
    marks = (clinic.folder / MARKS_NAME).read_text(encoding="utf-8")
    assert not any(word in marks for word in WORDS)
    shutil.copy(clinic.folder / MARKS_NAME, older / MARKS_NAME)
    restored = Clinic.open(older, template_clinic.key, clock=clock)
    try:
        assert "Marykutty" in said_of(restored)
        assert erase_again(restored) == 1
        assert erase_again(restored) == 0
        said = said_of(restored)
        assert [word for word in WORDS if word in said] == []
        assert check_deep(restored, as_role("administrator")) == []
    finally:
        restored.close()


def test_what_need_not_be_kept_any_longer_is_purged(clinic: Clinic, as_role: AsRole, clock):
    """RIGHT-16: not before its day; then the clinical content goes, with the files of documents."""
    doctor, manager = as_role("doctor"), as_role("manager")
    patient = registered(clinic, doctor)
    file = keep_file(clinic, doctor, pdf(1))
    draft = DocumentDraft(patient_id=patient, kind=DocumentKind.LAB, title="Blood count", day=clock.now.date())
    with clinic.transaction(by=doctor, why="documents.keep") as tx:
        keep_document(tx, draft, file)
    document = file.name
    files = DocumentFiles(clinic.folder, clinic.key)
    assert list(files.names()) == [document]
    erased(clinic, manager, patient)
    assert list(files.names()) == [document]
    with pytest.raises(Refused, match="still_to_be_kept"), clinic.transaction(by=manager, why="test") as tx:
        purge_patient(tx, patient)
    clock.now = clock.now.replace(year=clock.now.year + 11)
    with clinic.transaction(by=manager, why="rights.purge") as tx:
        assert purge_patient(tx, patient) == (ErasureScope.CLINICAL,)
    assert "Bhallataka" not in said_of(clinic)
    assert list(files.names()) == []
    administrator = as_role("administrator")
    assert check(clinic, administrator) == []
    assert check_deep(clinic, administrator) == []
    with pytest.raises(Refused, match="still_to_be_kept"), clinic.transaction(by=manager, why="test") as tx:
        purge_patient(tx, patient)


def test_only_who_may_erase_does(clinic: Clinic, as_role: AsRole):
    """RIGHT-11"""
    patient = registered_other(clinic, as_role("receptionist"))
    for role in ("receptionist", "doctor", "pharmacist", "therapist", "administrator"):
        by = as_role(role)
        with pytest.raises(Refused, match="not_permitted"), clinic.transaction(by=by, why="test") as tx:
            erase_patient(tx, patient, ASKED)
        with pytest.raises(Refused, match="not_permitted"), clinic.transaction(by=by, why="test") as tx:
            purge_patient(tx, patient)


def test_nobody_is_erased_who_waits_or_is_expected(clinic: Clinic, as_role: AsRole, started: StartedVisit):
    """RIGHT-11: what stands in the way is said before, and refused."""
    manager = as_role("manager")
    with clinic.transaction(by=PROGRAM, why="test.book") as tx:
        visit = tx.session.get_one(Visit, started.visit_id)
        tx.add(
            Appointment(
                patient_id=started.patient_id,
                doctor_id=visit.doctor_id,
                day=tx.today,
                starts_at=tx.now,
                minutes=10,
                kind=AppointmentKind.IN_PERSON,
                state=AppointmentState.BOOKED,
                booked_at=tx.now,
                booked_by=tx.by.user_id,
            )
        )
    with clinic.reading(by=manager) as rd:
        assert {"erase_expected", "erase_waiting"} <= set(erasure_view(rd, started.patient_id).hindrances)
    with pytest.raises(Refused, match="erase_"), clinic.transaction(by=manager, why="test") as tx:
        erase_patient(tx, started.patient_id, ASKED)
