"""The pages of documents and certificates in the list of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading


def document_pages() -> list[PageSpec]:
    """What is opened from a patient, and the words of certificates."""
    from narayaneeyam_clinic.people.permissions import Permission as May

    elsewhere, one = Section.ELSEWHERE, ("patient_id",)
    return [
        PageSpec(
            "documents",
            "Documents",
            "file-text",
            May.ADD_DOCUMENTS,
            elsewhere,
            _documents,
            identity=one,
            example=_somebody,
        ),
        PageSpec(
            "certificate_texts",
            "Words of certificates",
            "file-text",
            May.MANAGE_SETTINGS,
            elsewhere,
            _certificate_texts,
            example=_as_it_is,
        ),
        PageSpec(
            "certificates",
            "Certificates",
            "file-text",
            May.CERTIFY,
            elsewhere,
            _certificates,
            identity=one,
            example=_somebody,
        ),
    ]


def _somebody(reading: Reading) -> dict[str, object] | None:
    """Who came today, for the pictures of the page."""
    from narayaneeyam_clinic.consultations.queue import queue
    from narayaneeyam_clinic.people.permissions import Permission

    rows = queue(reading) if reading.by.may(Permission.SEE_QUEUE) else []
    return {"patient_id": rows[0].patient_id, "patient_name": rows[0].patient_name} if rows else None


def _as_it_is(_reading: Reading) -> dict[str, object] | None:
    return {}


def _documents(desk: Desk) -> Page:
    from narayaneeyam_desktop.documents.documents_controller import make_documents

    return make_documents(desk)


def _certificates(desk: Desk) -> Page:
    from narayaneeyam_desktop.documents.certificates_controller import make_certificates

    return make_certificates(desk)


def _certificate_texts(desk: Desk) -> Page:
    from narayaneeyam_desktop.documents.certificate_texts_controller import make_certificate_texts

    return make_certificate_texts(desk)
