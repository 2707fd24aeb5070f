"""The words for what a document or a certificate is."""

from __future__ import annotations

from enum import StrEnum


class DocumentKind(StrEnum):
    LAB = "lab"
    SCAN = "scan"
    PRESCRIPTION = "prescription"
    CONSENT = "consent"
    OTHER = "other"


class CertificateKind(StrEnum):
    MEDICAL = "medical"
    FITNESS = "fitness"


class CertificateState(StrEnum):
    ISSUED = "issued"
    CANCELLED = "cancelled"
