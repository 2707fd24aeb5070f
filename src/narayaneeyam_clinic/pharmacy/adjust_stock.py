"""Correcting what lies on the shelf: found, missing, damaged, expired. Always with a reason, never by overwriting (STOCK-8)."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, MovementKind, StockMovement, StockOnHand
from narayaneeyam_clinic.pharmacy.stock_rules import is_expired
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.news import StockChanged
from narayaneeyam_clinic.store.transaction import Transaction

__all__ = ["ADJUSTMENTS", "Adjustment", "MovementKind", "adjust_stock", "block_batch", "unblock_batch"]

ADJUSTMENTS = (MovementKind.ADJUST_UP, MovementKind.ADJUST_DOWN, MovementKind.DAMAGED, MovementKind.EXPIRED)


class Adjustment(BaseModel):
    """`quantity` base units more (ADJUST_UP) or fewer. `id` makes doing it twice harmless."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    id: str = Field(default_factory=new_id)
    batch_id: str
    kind: MovementKind
    quantity: int
    reason: str


def adjust_stock(tx: Transaction, adjustment: Adjustment) -> int:
    """Base units of the batch that are there afterwards.

    Refused: no reason, nothing to adjust, less than nothing left, an "expired" write-off of what is still good.
    """
    tx.require(Permission.ADJUST_STOCK)
    batch, medicine = _batch(tx, adjustment.batch_id)
    on_hand = (
        tx.session.execute(select(StockOnHand.quantity).where(StockOnHand.batch_id == batch.id)).scalar_one_or_none()
        or 0
    )
    if tx.session.get(StockMovement, adjustment.id):
        return on_hand
    if adjustment.kind not in ADJUSTMENTS:
        raise Refused("not_an_adjustment", field="kind")
    if adjustment.quantity <= 0:
        raise Refused("quantity_not_positive", field="quantity", quantity=adjustment.quantity)
    if not adjustment.reason:
        raise Refused("reason_missing", field="reason")
    if adjustment.kind is MovementKind.EXPIRED and not is_expired(batch.expires_on, tx.today):
        raise Refused("not_expired_yet", field="kind", batch=batch.number, expiry=batch.expires_on)
    change = adjustment.quantity if adjustment.kind is MovementKind.ADJUST_UP else -adjustment.quantity
    if change < 0 and on_hand + change < 0:
        raise Refused(
            "less_than_nothing", field="quantity", medicine=medicine.name, left=max(on_hand, 0), unit=medicine.base_unit
        )
    tx.add(
        StockMovement(
            id=adjustment.id,
            batch_id=batch.id,
            medicine_id=medicine.id,
            kind=adjustment.kind,
            quantity=change,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            reason=adjustment.reason,
        )
    )
    tx.tell(StockChanged((medicine.id,)))
    return on_hand + change


def block_batch(tx: Transaction, batch_id: str, reason: str) -> None:
    """A recall, a doubt: the batch is passed over at the counter until somebody takes the block away."""
    tx.require(Permission.ADJUST_STOCK)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    batch, medicine = _batch(tx, batch_id)
    batch.blocked_why = reason.strip()
    tx.tell(StockChanged((medicine.id,)))


def unblock_batch(tx: Transaction, batch_id: str) -> None:
    """It may be sold again."""
    tx.require(Permission.ADJUST_STOCK)
    batch, medicine = _batch(tx, batch_id)
    batch.blocked_why = None
    tx.tell(StockChanged((medicine.id,)))


def _batch(tx: Transaction, batch_id: str) -> tuple[Batch, Medicine]:
    batch = tx.session.get(Batch, batch_id)
    medicine = tx.session.get(Medicine, batch.medicine_id) if batch else None
    if batch is None or medicine is None:
        raise Refused("batch_not_found", field="batch", batch_id=batch_id)
    return batch, medicine
