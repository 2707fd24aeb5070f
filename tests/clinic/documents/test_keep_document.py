"""Documents of a patient, kept, opened, withdrawn, backed up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.start_visit import StartedVisit
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.documents.document_kinds import DocumentKind
from narayaneeyam_clinic.documents.document_list import documents_of, open_document, thumbnail
from narayaneeyam_clinic.documents.keep_document import (
    DocumentChange,
    DocumentDraft,
    change_document,
    keep_document,
    keep_file,
    withdraw_document,
)
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.access_log import access_log
from narayaneeyam_clinic.store.backup import back_up
from narayaneeyam_clinic.store.history import history
from narayaneeyam_clinic.store.restore import look_into, restore
from tests.clinic.documents.papers import pdf, photograph

AsRole = Callable[[str], Actor]


def keep(clinic: Clinic, by: Actor, visit: StartedVisit, content: bytes, title: str = "Blood count") -> str:
    file = keep_file(clinic, by, content)
    draft = DocumentDraft(
        patient_id=visit.patient_id, visit_id=visit.visit_id, kind=DocumentKind.LAB, title=title, day=visit.day
    )
    with clinic.transaction(by=by, why="documents.keep") as tx:
        return keep_document(tx, draft, file)


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Refused) as told:
        work()
    return told.value.code


def test_reception_keeps_what_a_doctor_opens(clinic: Clinic, as_role: AsRole, started: StartedVisit):
    """DOC-1, DOC-5, DOC-6: the list tells to what it belongs."""
    document_id = keep(clinic, as_role("receptionist"), started, pdf(2))
    doctor = as_role("doctor")
    with clinic.reading(by=doctor) as rd:
        (row,) = documents_of(rd, started.patient_id)
    assert (row.document_id, row.title, row.pages, row.media_type) == (document_id, "Blood count", 2, "application/pdf")
    assert (row.stay, row.visit_day) == ("", started.day)
    opened = open_document(clinic, doctor, document_id)
    assert opened.content == pdf(2)
    assert thumbnail(opened, 50) is None
    with clinic.reading(by=as_role("administrator")) as rd:
        opening = access_log(rd)[0]
    assert (opening.user_id, opening.kind, opening.subject_id) == (doctor.user_id, "document_opened", document_id)
    assert refused(lambda: open_document(clinic, as_role("receptionist"), document_id)) == "not_permitted"
    assert refused(lambda: keep_file(clinic, as_role("pharmacist"), pdf())) == "not_permitted"


def test_the_folder_alone_tells_nothing(clinic: Clinic, as_role: AsRole, started: StartedVisit):
    """DOC-4"""
    content = photograph(width=900, height=700)
    document_id = keep(clinic, as_role("receptionist"), started, content)
    opened = open_document(clinic, as_role("doctor"), document_id)
    small = thumbnail(opened, 100)
    assert small is not None
    assert small.startswith(b"\x89PNG")
    (path,) = (one for one in (clinic.folder / "documents").rglob("*") if one.is_file() and not one.suffix)
    assert path.stat().st_mode & 0o077 == 0
    sealed = path.read_bytes()
    assert opened.content[2000:2040] not in sealed
    path.write_bytes(sealed[:-1] + bytes([sealed[-1] ^ 1]))
    with pytest.raises(ClinicFileError) as damaged:
        open_document(clinic, as_role("doctor"), document_id)
    assert damaged.value.code == "damaged_file"
    # Who still has the paper keeps it once more: the file is whole again.
    keep_file(clinic, as_role("receptionist"), content)
    assert open_document(clinic, as_role("doctor"), document_id).content == opened.content
    path.unlink()
    assert refused(lambda: open_document(clinic, as_role("doctor"), document_id)) == "document_elsewhere"
    with pytest.raises(ValueError, match="not the name"):
        DocumentFiles(clinic.folder, clinic.key).get("../../clinic.db")


def test_a_wrong_one_is_withdrawn_and_stays_in_the_history(clinic: Clinic, as_role: AsRole, started: StartedVisit):
    """DOC-7"""
    by = as_role("receptionist")
    document_id = keep(clinic, by, started, pdf(1))
    assert refused(lambda: keep(clinic, by, started, pdf(1), "Again")) == "document_kept_already"
    change = DocumentChange(kind=DocumentKind.SCAN, title="MRI knee", day=started.day - timedelta(days=3))
    with clinic.transaction(by=by, why="documents.change") as tx:
        change_document(tx, document_id, change)
    with clinic.transaction(by=by, why="documents.withdraw") as tx:
        withdraw_document(tx, document_id, "Another patient's")
    assert refused(lambda: open_document(clinic, as_role("doctor"), document_id)) == "document_is_withdrawn"
    with clinic.reading(by=as_role("doctor")) as rd:
        assert documents_of(rd, started.patient_id) == []
        (row,) = documents_of(rd, started.patient_id, withdrawn_too=True)
        assert (row.title, row.withdrawn_why) == ("MRI knee", "Another patient's")
        assert [one.why for one in history(rd, "document", document_id)] == [
            "documents.withdraw",
            "documents.change",
            "documents.keep",
        ]
    keep(clinic, by, started, pdf(1), "Now the right one's")


def test_of_a_day_to_come_or_somebody_elses_visit_there_is_none(clinic: Clinic, as_role: AsRole, started: StartedVisit):
    """DOC-1"""
    by = as_role("receptionist")
    file = keep_file(clinic, by, pdf())
    draft = DocumentDraft(patient_id=started.patient_id, kind=DocumentKind.LAB, title="X", day=started.day)
    for change, code in (
        ({"day": started.day + timedelta(days=1)}, "document_in_future"),
        ({"visit_id": "00000000-0000-0000-0000-000000000001"}, "record_not_found"),
        ({"patient_id": "00000000-0000-0000-0000-000000000001"}, "patient_not_found"),
    ):
        wrong = draft.model_copy(update=change)
        with clinic.transaction(by=by, why="documents.keep") as tx, pytest.raises(Refused) as told:
            keep_document(tx, wrong, file)
        assert told.value.code == code


def test_a_restored_backup_has_the_documents(
    clinic: Clinic, as_role: AsRole, started: StartedVisit, tmp_path: Path, clock
):
    """DOC-13"""
    document_id = keep(clinic, as_role("receptionist"), started, pdf(4))
    made = back_up(clinic, as_role("administrator"), tmp_path / "stick")
    key = clinic.key
    again = restore(made.path, tmp_path / "home", lambda _vault: key, clock=clock, use_keyring=False)
    try:
        assert open_document(again, as_role("doctor"), document_id).content == pdf(4)
    finally:
        again.close()
    (beside,) = (tmp_path / "stick" / "narayaneeyam-documents").glob("*/??/*")
    damaged = bytearray(beside.read_bytes())
    damaged[200] ^= 1
    beside.write_bytes(damaged)
    looked = look_into(made.path, tmp_path / "home2", lambda _vault: key, clock=clock)
    assert looked.documents_missing == 1
