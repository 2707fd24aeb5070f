"""Patients for a field that suggests while one types: by name, phone or number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from narayaneeyam_desktop.widgets.suggest_field import Suggestion

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading

LEAST_LETTERS = 2


def patient_suggestions(rd: Reading, text: str) -> list[Suggestion]:
    """The value of each is the patient's id; nothing for who may not see patients, or for a single letter."""
    from narayaneeyam_clinic.people.permissions import Permission
    from narayaneeyam_clinic.store.search_index import PATIENT, search

    if len(text) < LEAST_LETTERS or not rd.by.may(Permission.SEE_PATIENTS):
        return []
    return [Suggestion(found.title, found.ref_id, found.detail) for found in search(rd, text, (PATIENT,))]
