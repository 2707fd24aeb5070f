"""A paper, scan or photograph is kept with a patient: first the file, then the row that names it (DOC-1).

A file without a row is encrypted and harmless; a row without a file would be a document that nobody can open.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import select

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.documents.document_files import DocumentFiles, name_of
from narayaneeyam_clinic.documents.document_kinds import DocumentKind
from narayaneeyam_clinic.documents.file_rules import CleanFile, clean_file
from narayaneeyam_clinic.documents.records import Document
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import code_salt
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_far_day
from narayaneeyam_clinic.shared.news import DocumentsChanged
from narayaneeyam_clinic.store.transaction import Transaction

Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that lies in the clinic's folder."""

    name: str
    media_type: str
    size_bytes: int
    pages: int


class DocumentDraft(BaseModel):
    """What is said of a file. `day` is the paper's own date."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    patient_id: str
    kind: DocumentKind
    title: Title
    day: date
    visit_id: str | None = None
    admission_id: str | None = None


class DocumentChange(BaseModel):
    """What may be put right later; the file itself never changes."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    kind: DocumentKind
    title: Title
    day: date


def keep_file(clinic: Clinic, by: Actor, content: bytes) -> KeptFile:
    """The cleaned file is on the disk when this returns; to be called outside a transaction.

    Refused: not_permitted, and what `clean_file` refuses. Raises ClinicFileError: disk_full.
    """
    by.require(Permission.ADD_DOCUMENTS)
    clean: CleanFile = clean_file(content)
    with clinic.reading(by=by) as rd:
        name = name_of(clean.content, code_salt(rd))
    DocumentFiles(clinic.folder, clinic.key).put(name, clean.content, waits=True)
    return KeptFile(name, clean.media_type, len(clean.content), clean.pages)


def keep_document(tx: Transaction, draft: DocumentDraft, file: KeptFile) -> str:
    """The row that names the file; returns its id. The same paper of the same patient is not kept twice.

    Refused: not_permitted, patient_not_found, record_not_found (visit or stay of somebody else), document_in_future,
    day_far_off, document_kept_already (with its title).
    """
    tx.require(Permission.ADD_DOCUMENTS)
    patient = tx.session.get(Patient, draft.patient_id)
    if patient is None or not patient.is_active:
        raise Refused("patient_not_found", field="patient")
    people = same_person(tx, draft.patient_id)
    for found in (_given(tx, Visit, draft.visit_id), _given(tx, Admission, draft.admission_id)):
        if found is not None and found.patient_id not in people:
            raise Refused("record_not_found")
    if draft.day > tx.today:
        raise Refused("document_in_future", field="day")
    refuse_far_day(draft.day, tx.today, "day", back=120)
    _refuse_twice(tx, people, file.name)
    document = tx.add(
        Document(
            patient_id=draft.patient_id,
            visit_id=draft.visit_id,
            admission_id=draft.admission_id,
            kind=draft.kind,
            title=draft.title,
            day=draft.day,
            media_type=file.media_type,
            size_bytes=file.size_bytes,
            pages=file.pages,
            file_name=file.name,
            added_at=tx.now,
            added_by=tx.by.user_id,
        )
    )
    tx.tell(DocumentsChanged(draft.patient_id))
    return document.id


def change_document(tx: Transaction, document_id: str, change: DocumentChange) -> None:
    """Another kind, title or date. Refused: not_permitted, record_not_found, document_is_withdrawn, document_in_future."""
    tx.require(Permission.ADD_DOCUMENTS)
    document = _in_force(tx, document_id)
    if change.day > tx.today:
        raise Refused("document_in_future", field="day")
    refuse_far_day(change.day, tx.today, "day", back=120)
    document.kind, document.title, document.day = change.kind, change.title, change.day
    tx.tell(DocumentsChanged(document.patient_id))


def withdraw_document(tx: Transaction, document_id: str, reason: str) -> None:
    """It belongs to somebody else, or was scanned badly: it is shown no more, and stays in the history (DOC-7).

    Refused: not_permitted, record_not_found, document_is_withdrawn, reason_missing.
    """
    tx.require(Permission.ADD_DOCUMENTS)
    document = _in_force(tx, document_id)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    document.withdrawn_why = reason.strip()
    tx.tell(DocumentsChanged(document.patient_id))


def _in_force(tx: Transaction, document_id: str) -> Document:
    document = tx.session.get(Document, document_id)
    if document is None:
        raise Refused("record_not_found")
    if document.withdrawn_why is not None:
        raise Refused("document_is_withdrawn")
    return document


R = TypeVar("R", Visit, Admission)


def _given(tx: Transaction, record: type[R], given: str | None) -> R | None:
    if given is None:
        return None
    found = tx.session.get(record, given)
    if found is None:
        raise Refused("record_not_found")
    return found


def _refuse_twice(tx: Transaction, people: tuple[str, ...], file_name: str) -> None:
    title = tx.session.scalar(
        select(Document.title).where(
            Document.file_name == file_name, Document.patient_id.in_(people), Document.withdrawn_why.is_(None)
        )
    )
    if title is not None:
        raise Refused("document_kept_already", field="file", title=title)
