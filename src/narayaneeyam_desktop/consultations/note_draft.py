"""What the doctor's page keeps: the note of one person, patient and visit, apart from an amendment of it (CONS-11)."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.consultations.consultation_draft import (
    AMENDING,
    WRITING,
    ConsultationDraft,
    discard_consultation,
    keep_consultation,
)
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.draft_keeper import DraftKind


@dataclass(frozen=True, slots=True)
class TypedNote:
    """What stands on the page, and whether it amends a signed note."""

    draft: ConsultationDraft
    is_amending: bool


def _keep(tx: Transaction, note: TypedNote) -> None:
    keep_consultation(tx, note.draft, AMENDING if note.is_amending else WRITING)


def _forget(tx: Transaction, note: TypedNote) -> None:
    discard_consultation(tx, note.draft.patient_id, note.draft.visit_id)


NOTE: DraftKind[TypedNote] = DraftKind(_keep, _forget)
