"""The pages of documents and certificates in the list of pages."""

from __future__ import annotations

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section, somebody_here


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
            example=somebody_here,
        ),
        PageSpec(
            "certificate_texts",
            "Words of certificates",
            "file-text",
            May.MANAGE_SETTINGS,
            elsewhere,
            _certificate_texts,
        ),
        PageSpec(
            "certificates",
            "Certificates",
            "file-text",
            May.CERTIFY,
            elsewhere,
            _certificates,
            identity=one,
            example=somebody_here,
        ),
    ]


def _documents(desk: Desk) -> Page:
    from narayaneeyam_desktop.documents.documents_controller import make_documents

    return make_documents(desk)


def _certificates(desk: Desk) -> Page:
    from narayaneeyam_desktop.documents.certificates_controller import make_certificates

    return make_certificates(desk)


def _certificate_texts(desk: Desk) -> Page:
    from narayaneeyam_desktop.documents.certificate_texts_controller import make_certificate_texts

    return make_certificate_texts(desk)
