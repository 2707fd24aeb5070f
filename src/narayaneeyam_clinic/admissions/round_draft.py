"""What a doctor is writing on a round, kept for this person, patient and stay until it is saved (STAY-64, CONS-11)."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.drafts import discard_drafts, load_draft, save_draft
from narayaneeyam_clinic.store.transaction import Reading, Transaction

_PAGE = "stay.round"


@dataclass(frozen=True, slots=True)
class RoundTyped:
    """The note as it stands; it belongs to one patient and one stay. `amends_id` where it amends an earlier note."""

    patient_id: str
    admission_id: str
    note: str = ""
    internal_note: str = ""
    amends_id: str | None = None

    @property
    def is_empty(self) -> bool:
        return not self.note.strip() and not self.internal_note.strip()


def keep_round(tx: Transaction, typed: RoundTyped) -> None:
    """Refused: not_permitted."""
    tx.require(Permission.WARD_NOTES)
    body = {"note": typed.note, "internal_note": typed.internal_note, "amends_id": typed.amends_id}
    save_draft(tx, _PAGE, body, patient_id=typed.patient_id, visit_id=typed.admission_id)


def kept_round(rd: Reading, patient_id: str, admission_id: str) -> RoundTyped | None:
    """Nobody else's, nothing of another patient or stay."""
    found = load_draft(rd, _PAGE, patient_id=patient_id, visit_id=admission_id)
    if found is None or not isinstance(found.body, dict):
        return None
    amends = found.body.get("amends_id")
    return RoundTyped(
        patient_id,
        admission_id,
        str(found.body.get("note", "")),
        str(found.body.get("internal_note", "")),
        None if amends is None else str(amends),
    )


def discard_round(tx: Transaction, typed: RoundTyped) -> None:
    """It was saved or given up. Refused: not_permitted."""
    tx.require(Permission.WARD_NOTES)
    discard_drafts(tx, _PAGE, patient_id=typed.patient_id, visit_id=typed.admission_id)
