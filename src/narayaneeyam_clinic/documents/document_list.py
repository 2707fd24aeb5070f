"""The documents of a patient, newest first, and how one is opened (DOC-5, DOC-6)."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, or_, select

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.documents.document_kinds import DocumentKind
from narayaneeyam_clinic.documents.file_rules import MediaType, open_picture
from narayaneeyam_clinic.documents.records import Document
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import AccessEntry, Reading


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document as a list shows it. `withdrawn_why` is None while it is in force; `stay` is the number of the stay to which it
    belongs and `visit_day` the day of the visit, where it belongs to one.
    """

    document_id: str
    file_name: str
    kind: DocumentKind
    title: str
    day: date
    media_type: str
    size_bytes: int
    pages: int
    added_at: datetime
    added_by: str
    withdrawn_why: str | None
    stay: str = ""
    visit_day: date | None = None


@dataclass(frozen=True, slots=True)
class OpenedDocument:
    """The content, in memory only."""

    document_id: str
    title: str
    media_type: str
    content: bytes


def documents_of(rd: Reading, patient_id: str, *, withdrawn_too: bool = False) -> list[DocumentRow]:
    """All of this person, whichever of their merged records they were kept with."""
    rd.require(Permission.SEE_DOCUMENTS)
    d = Document
    shown = (
        select(
            d.id, d.file_name, d.kind, d.title, d.day, d.media_type, d.size_bytes, d.pages, d.added_at,
            func.coalesce(User.name, ""), d.withdrawn_why, func.coalesce(Admission.number, ""), Visit.day,
        )
        .outerjoin(User, User.id == d.added_by)
        .outerjoin(Admission, or_(Admission.id == d.admission_id, Admission.visit_id == d.visit_id))
        .outerjoin(Visit, Visit.id == d.visit_id)
        .where(d.patient_id.in_(same_person(rd, patient_id)))
        .order_by(d.day.desc(), d.id.desc())
    )  # fmt: skip
    if not withdrawn_too:
        shown = shown.where(d.withdrawn_why.is_(None))
    return [DocumentRow(*row) for row in rd.session.execute(shown)]


def open_document(clinic: Clinic, by: Actor, document_id: str) -> OpenedDocument:
    """To be looked at; that it was opened stands in the access log. Refused and raised: as `document_content`."""
    content = document_content(clinic, by, document_id)
    clinic.note_access(by.user_id, AccessEntry("document_opened", document_id))
    return content


def document_content(clinic: Clinic, by: Actor, document_id: str) -> OpenedDocument:
    """The file of a document; to be called outside a transaction.

    Refused: not_permitted, record_not_found, document_is_withdrawn, document_elsewhere (with `file_name`, to be fetched).
    Raises ClinicFileError: damaged_file.
    """
    with clinic.reading(by=by) as rd:
        rd.require(Permission.SEE_DOCUMENTS)
        document = rd.session.get(Document, document_id)
        if document is None:
            raise Refused("record_not_found")
        if document.withdrawn_why is not None:
            raise Refused("document_is_withdrawn")
        title, media_type, name = document.title, document.media_type, document.file_name
    try:
        content = DocumentFiles(clinic.folder, clinic.key).get(name)
    except FileNotFoundError:
        raise Refused("document_elsewhere", file_name=name) from None
    return OpenedDocument(document_id, title, media_type, content)


def thumbnail(opened: OpenedDocument, pixels: int) -> bytes | None:
    """A PNG that fits into a square of so many pixels; None for what is no picture (a PDF is drawn by the screen)."""
    if opened.media_type == MediaType.PDF:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # its size was looked at when it was kept
            picture = open_picture(opened.content)
            # A large JPEG is decoded at a fraction of its size at once.
            picture.draft("RGB", (pixels, pixels))
            picture.thumbnail((pixels, pixels))
            small = io.BytesIO()
            picture.save(small, "PNG")
    except (OSError, ValueError, SyntaxError):
        raise Refused("document_damaged", field="file") from None
    return small.getvalue()
