"""What the card at the desk keeps: the person who is being registered, of one person at this PC (PAT-22)."""

from __future__ import annotations

from dataclasses import asdict

from narayaneeyam_clinic.store.drafts import discard_drafts, load_draft, save_draft
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.draft_keeper import DraftKind
from narayaneeyam_desktop.patients.new_patient_panel import TypedRegistration

PAGE = "today"


def _keep(tx: Transaction, typed: TypedRegistration) -> None:
    save_draft(tx, PAGE, asdict(typed))


def _forget(tx: Transaction, _typed: TypedRegistration) -> None:
    discard_drafts(tx, PAGE)


def _is_empty(typed: TypedRegistration) -> bool:
    return not typed.is_worth_keeping()


CARD: DraftKind[TypedRegistration] = DraftKind(_keep, _forget, _is_empty)


def kept_card(rd: Reading) -> TypedRegistration | None:
    """What this person was typing when the program ended, or None."""
    kept = load_draft(rd, PAGE)
    if kept is None:
        return None
    return TypedRegistration(
        **{key: str(value) for key, value in kept.body.items() if key in TypedRegistration.__slots__}
    )
