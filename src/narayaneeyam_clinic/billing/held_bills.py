"""Bills put aside while a customer fetches money; several at once (SELL-14). Resuming one takes it off the list, and gives it an
id of its own: a copy of this PC's folder has the same bills on hold, and what both finish must be two bills (LEDGER-30).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.drafts import HELD, TYPING, discard_draft, draft_by_id, drafts, save_draft
from narayaneeyam_clinic.store.transaction import Reading, Transaction

PAGE = "counter"


@dataclass(frozen=True, slots=True)
class HeldBill:
    """One bill put aside, by the draft's id."""

    draft_id: str
    label: str
    lines: int
    saved_at: datetime


def hold_bill(tx: Transaction, draft: SaleDraft, *, label: str) -> None:
    """Keep the bill under its own id; holding it again replaces it. `label` is how the person will know it again."""
    tx.require(Permission.SELL)
    save_draft(tx, PAGE, draft.model_dump(mode="json"), label=label, state=HELD, draft_id=draft.id)


def held_bills(rd: Reading) -> list[HeldBill]:
    """This person's held bills, the newest first."""
    rd.require(Permission.SELL)
    return [
        HeldBill(kept.id, kept.label, len(SaleDraft.model_validate(kept.body).lines), kept.saved_at)
        for kept in drafts(rd, PAGE, state=HELD)
    ]


def held_bill(rd: Reading, draft_id: str) -> SaleDraft:
    """The bill as it was put aside. Refused: not_permitted, held_bill_gone."""
    rd.require(Permission.SELL)
    kept = draft_by_id(rd, draft_id)
    if kept is None:
        raise Refused("held_bill_gone")
    return SaleDraft.model_validate(kept.body)


def resume_bill(tx: Transaction, draft_id: str) -> SaleDraft:
    """Take the bill up again, held or left behind by a crash: it is no longer on hold, and kept under a new id as the bill that
    is being made. Refused: as `held_bill`.
    """
    draft = held_bill(tx, draft_id).model_copy(update={"id": new_id()})
    discard_draft(tx, draft_id)
    save_draft(tx, PAGE, draft.model_dump(mode="json"), label=draft.customer_name, state=TYPING, draft_id=draft.id)
    return draft


def discard_held_bill(tx: Transaction, draft_id: str) -> None:
    """The customer does not come back."""
    tx.require(Permission.SELL)
    discard_draft(tx, draft_id)
