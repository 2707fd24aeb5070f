"""What the counter keeps: the bill that is being made, under the bill's own id (DRAFT-1)."""

from __future__ import annotations

from narayaneeyam_clinic.billing.held_bills import PAGE
from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft
from narayaneeyam_clinic.store.drafts import TYPING, discard_draft, drafts, save_draft
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.counter.draft_edits import is_empty
from narayaneeyam_desktop.draft_keeper import DraftKind


def _keep(tx: Transaction, draft: SaleDraft) -> None:
    save_draft(tx, PAGE, draft.model_dump(mode="json"), draft_id=draft.id, label=draft.customer_name)


def _forget(tx: Transaction, draft: SaleDraft) -> None:
    discard_draft(tx, draft.id)


BILL: DraftKind[SaleDraft] = DraftKind(_keep, _forget, is_empty)


def kept_bill(rd: Reading) -> SaleDraft | None:
    """The bill that was being made when the program ended, or None."""
    kept = drafts(rd, PAGE, state=TYPING)
    return SaleDraft.model_validate(kept[0].body) if kept else None
