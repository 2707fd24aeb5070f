"""What people were typing, kept in the encrypted file of this PC: after a crash it is there again (CONS-12, PAT-22).

A draft belongs to one person, one page, one patient and one visit; nobody else's is ever loaded by accident. Drafts are
local and not logged. A held bill is a draft with a state and a label; it gets another id when it is taken up, which becomes
the invoice's id.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.store.local_records import Draft
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.transaction import Reading, Transaction

TYPING = "typing"
HELD = "held"


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it was kept. `body` is what the page gave: texts, whole numbers, lists and dicts of them."""

    id: str
    user_id: str
    page: str
    patient_id: str
    visit_id: str
    label: str
    state: str
    body: Any
    saved_at: datetime


def save_draft(
    tx: Transaction,
    page: str,
    body: Any,
    *,
    patient_id: str = "",
    visit_id: str = "",
    label: str = "",
    state: str = TYPING,
    draft_id: str | None = None,
) -> str:
    """Keep what is typed, in place of what was kept before; returns the draft's id.

    Without `draft_id` there is one draft for each person, page, patient and visit; with it, as many as there are ids.
    Of somebody who was erased nothing is kept, though their page may still be open (RIGHT-12).
    """
    said = canonical_json(body)
    if _is_of_erased(tx, patient_id, said):
        return draft_id or new_id()
    kept = _of_key(tx, page, patient_id, visit_id) if draft_id is None else tx.session.get(Draft, draft_id)
    if kept is None or kept.user_id != tx.by.user_id:
        kept = Draft(
            id=draft_id if draft_id is not None and kept is None else new_id(),
            user_id=tx.by.user_id,
            page=page,
            patient_id=patient_id,
            visit_id=visit_id,
        )
        tx.session.add(kept)
    kept.label, kept.state, kept.body, kept.saved_at = label, state, said, tx.now
    tx.session.flush()
    return kept.id


def load_draft(rd: Reading, page: str, *, patient_id: str = "", visit_id: str = "") -> KeptDraft | None:
    """What this person was typing on this page for this patient and visit, or None."""
    found = _of_key(rd, page, patient_id, visit_id)
    return None if found is None else _kept(found)


def draft_by_id(rd: Reading, draft_id: str) -> KeptDraft | None:
    """One draft of this person by its id, or None."""
    found = rd.session.get(Draft, draft_id)
    return None if found is None or found.user_id != rd.by.user_id else _kept(found)


def drafts(rd: Reading, page: str, *, state: str | None = None) -> list[KeptDraft]:
    """This person's drafts of a page, the newest first; e.g. the held bills: `drafts(rd, "counter", state=HELD)`."""
    query = select(Draft).where(Draft.user_id == rd.by.user_id, Draft.page == page)
    if state is not None:
        query = query.where(Draft.state == state)
    return [_kept(found) for found in rd.session.scalars(query.order_by(Draft.saved_at.desc(), Draft.id.desc()))]


def discard_draft(tx: Transaction, draft_id: str) -> None:
    """The work was saved, or is not wanted any more; one that is not there, or not this person's, is left as it is."""
    tx.session.execute(delete(Draft).where(Draft.id == draft_id, Draft.user_id == tx.by.user_id))


def discard_drafts(tx: Transaction, page: str, *, patient_id: str = "", visit_id: str = "") -> None:
    """The same by page, patient and visit; drafts that are held stay."""
    tx.session.execute(
        delete(Draft).where(
            Draft.user_id == tx.by.user_id,
            Draft.page == page,
            Draft.patient_id == patient_id,
            Draft.visit_id == visit_id,
            Draft.state == TYPING,
        )
    )


def _is_of_erased(tx: Transaction, patient_id: str, said: str) -> bool:
    asked = "SELECT 1 FROM erasure WHERE patient_id = ?1 OR instr(?2, patient_id) LIMIT 1"
    return raw_connection(tx.session).execute(asked, (patient_id, said)).fetchone() is not None


def _of_key(rd: Reading, page: str, patient_id: str, visit_id: str) -> Draft | None:
    found: Draft | None = rd.session.scalars(
        select(Draft)
        .where(
            Draft.user_id == rd.by.user_id,
            Draft.page == page,
            Draft.patient_id == patient_id,
            Draft.visit_id == visit_id,
            Draft.state == TYPING,
        )
        .order_by(Draft.saved_at.desc(), Draft.id.desc())
        .limit(1)
    ).first()
    return found


def _kept(found: Draft) -> KeptDraft:
    return KeptDraft(
        found.id,
        found.user_id,
        found.page,
        found.patient_id,
        found.visit_id,
        found.label,
        found.state,
        json.loads(found.body),
        found.saved_at,
    )
