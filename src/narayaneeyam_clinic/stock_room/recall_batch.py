"""Recalling a batch: its lots are blocked, those that come later too, until the recall ends (SHELF-40, SHELF-42)."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict
from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import StockChanged, StockRoomChanged
from narayaneeyam_clinic.stock_room.records import Recall
from narayaneeyam_clinic.store.transaction import Transaction

# What stands at a lot that a recall has blocked begins with this; the reason follows.
RECALLED = "Recall"


class RecallDraft(BaseModel):
    """Which batch must come back, and why."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    medicine_id: str
    batch_number: str
    reason: str


def recall_batch(tx: Transaction, draft: RecallDraft) -> str:
    """The recall's id; recalled already, that recall's. Two PCs that recall the batch apart write one.

    Refused: not_permitted, medicine_not_kept, batch_number_missing, reason_missing.
    """
    tx.require(Permission.ADJUST_STOCK)
    medicine = tx.session.get(Medicine, draft.medicine_id)
    if medicine is None:
        raise Refused("medicine_not_kept", field="medicine", medicine="")
    if not draft.batch_number:
        raise Refused("batch_number_missing", field="batch_number", medicine=medicine.name)
    if not draft.reason:
        raise Refused("reason_missing", field="reason")
    number = draft.batch_number.upper()
    earlier = tx.session.scalars(
        select(Recall).where(Recall.medicine_id == medicine.id, func.upper(Recall.batch_number) == number)
    ).all()
    if standing := next((one for one in earlier if one.ended_at is None), None):
        block_recalled_lots(tx, standing.id)
        return standing.id
    recall = tx.add(
        Recall(
            id=natural_id("recall", medicine.id, number, str(len(earlier))),
            medicine_id=medicine.id,
            batch_number=draft.batch_number,
            reason=draft.reason,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
        )
    )
    block_recalled_lots(tx, recall.id)
    tx.tell(StockRoomChanged())
    return recall.id


def block_recalled_lots(tx: Transaction, recall_id: str) -> int:
    """How many lots of a standing recall were not blocked yet, and are now: those that came since. Refused: not_permitted."""
    tx.require(Permission.ADJUST_STOCK)
    recall = _recall(tx, recall_id)
    if recall.ended_at is not None:
        return 0
    blocked = 0
    for lot in _lots(tx, recall):
        if lot.blocked_why is None:
            lot.blocked_why = _words(recall)
            blocked += 1
    if blocked:
        tx.tell(StockChanged((recall.medicine_id,)))
    return blocked


def end_recall(tx: Transaction, recall_id: str, reason: str) -> None:
    """The lots that it had blocked may be sold again. Ended already: nothing.

    Refused: not_permitted, recall_not_found, reason_missing.
    """
    tx.require(Permission.ADJUST_STOCK)
    recall = _recall(tx, recall_id)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    if recall.ended_at is not None:
        return
    recall.ended_at, recall.ended_by, recall.ended_why = tx.now, tx.by.user_id, reason.strip()
    for lot in _lots(tx, recall):
        if lot.blocked_why == _words(recall):
            lot.blocked_why = None
    tx.tell(StockChanged((recall.medicine_id,)))
    tx.tell(StockRoomChanged())


def _words(recall: Recall) -> str:
    return f"{RECALLED}: {recall.reason}"


def _lots(tx: Transaction, recall: Recall) -> list[Batch]:
    return list(
        tx.session.scalars(
            select(Batch).where(
                Batch.medicine_id == recall.medicine_id, func.upper(Batch.number) == recall.batch_number.upper()
            )
        )
    )


def _recall(tx: Transaction, recall_id: str) -> Recall:
    recall = tx.session.get(Recall, recall_id)
    if recall is None:
        raise Refused("recall_not_found")
    return recall
