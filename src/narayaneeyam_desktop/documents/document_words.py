"""What kinds of documents and certificates are called, and how their size and length are told."""

from __future__ import annotations

from narayaneeyam_clinic.documents.document_kinds import CertificateKind, DocumentKind
from narayaneeyam_clinic.documents.document_list import DocumentRow
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.wording import counted, translated

_MEGABYTE, _KILOBYTE = 1_000_000, 1000


def kinds() -> list[tuple[object, str]]:
    """The kinds of documents as choices, the usual ones first."""
    return [
        (DocumentKind.LAB, translated("documents", "Lab report")),
        (DocumentKind.SCAN, translated("documents", "X-ray or scan")),
        (DocumentKind.PRESCRIPTION, translated("documents", "Prescription from elsewhere")),
        (DocumentKind.CONSENT, translated("documents", "Consent")),
        (DocumentKind.OTHER, translated("documents", "Other paper")),
    ]


def certificate_kinds() -> list[tuple[object, str]]:
    """The kinds of certificates as choices."""
    return [
        (CertificateKind.MEDICAL, translated("documents", "Medical certificate")),
        (CertificateKind.FITNESS, translated("documents", "Certificate of fitness")),
    ]


def languages() -> list[tuple[object, str]]:
    """In which a paper is written, each by its own name."""
    return [("en", "English"), ("ml", "മലയാളം"), ("hi", "हिन्दी")]


def kind_words(kind: DocumentKind) -> str:
    return dict(kinds())[kind]


def certificate_words(kind: CertificateKind) -> str:
    return dict(certificate_kinds())[kind]


def about(row: DocumentRow) -> str:
    """ "Lab report · 21-11-2026 · 2 pages · stay A1S/26-27/00004"; who kept it is told where it is opened."""
    parts = [kind_words(row.kind), date_text(row.day)]
    if row.pages > 1:
        parts.append(
            counted(translated("documents", "{pages} page"), translated("documents", "{pages} pages"), pages=row.pages)
        )
    if row.stay:
        parts.append(translated("documents", "stay {number}").format(number=row.stay))
    elif row.visit_day is not None:
        parts.append(translated("documents", "visit of {day}").format(day=date_text(row.visit_day)))
    return " · ".join(parts)


def size_words(size_bytes: int) -> str:
    """ "1.4 MB", "320 KB"."""
    if size_bytes >= _MEGABYTE:
        return f"{size_bytes / _MEGABYTE:.1f} MB"
    return f"{max(1, round(size_bytes / _KILOBYTE))} KB"
