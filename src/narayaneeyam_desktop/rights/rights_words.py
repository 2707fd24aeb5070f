"""The words of erasures and breaches."""

from __future__ import annotations

from narayaneeyam_clinic.rights.rights_kinds import AskedBy, BreachKind, ErasureReason, ErasureScope
from narayaneeyam_desktop.wording import translated

ASKED_BY = {
    AskedBy.PATIENT: "the patient",
    AskedBy.GUARDIAN: "the guardian",
    AskedBy.NOMINEE: "whom the patient named for it",
    AskedBy.CLINIC: "the clinic",
}
REASONS = {
    ErasureReason.ASKED: "asked for it",
    ErasureReason.CONSENT_WITHDRAWN: "consent was withdrawn",
    ErasureReason.NO_LONGER_NEEDED: "no longer needed",
    ErasureReason.TIME_IS_OVER: "the time of keeping is over",
}
SCOPES = {
    ErasureScope.CONTACT: "name and contact",
    ErasureScope.CLINICAL: "clinical content",
    ErasureScope.BILLS: "name on the bills",
}
KINDS = {
    BreachKind.LOST_DEVICE: "A PC, phone or disk was lost",
    BreachKind.WRONG_RECIPIENT: "Given or sent to the wrong person",
    BreachKind.UNALLOWED_ACCESS: "Somebody looked who may not",
    BreachKind.MALWARE: "A program that does harm",
    BreachKind.RECORDS_LOST: "Records were lost",
    BreachKind.OTHER: "Something else",
}


def given_by_words(given_by: str) -> str:
    """Kept as a word of the program's where no other person is named."""
    return translated("rights", ASKED_BY[AskedBy.PATIENT]) if given_by == AskedBy.PATIENT else given_by


def asked_by_words(asked_by: AskedBy) -> str:
    return translated("rights", ASKED_BY[asked_by])


def reason_words(reason: ErasureReason) -> str:
    return translated("rights", REASONS[reason])


def scope_words(scope: ErasureScope) -> str:
    return translated("rights", SCOPES[scope])


def kind_words(kind: BreachKind) -> str:
    return translated("rights", KINDS[kind])
