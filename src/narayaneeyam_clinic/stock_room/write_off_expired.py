"""Writing off expired lots, many by one document (SHELF-30, SHELF-31)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.pharmacy.records import (
    IS_HELD,
    Batch,
    Medicine,
    MovementKind,
    StockMovement,
    StockOnHand,
)
from narayaneeyam_clinic.pharmacy.stock_rules import is_expired
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.shared.news import StockChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction


class WriteOffDraft(BaseModel):
    """The lots that are thrown away, whole. `id` is the document's."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    id: str = Field(default_factory=new_id)
    batch_ids: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class WrittenOff:
    """`value`: what the goods cost, as far as their purchase price is known."""

    document_id: str
    lots: int
    value: Money


@dataclass(frozen=True, slots=True)
class ExpiredLot:
    """An expired lot that still holds something. `cost` at the purchase price, None when that is not known."""

    batch_id: str
    medicine_id: str
    medicine: str
    number: str
    expires_on: date
    location: str
    on_hand: int
    pack_size: int
    base_unit: str
    cost: Money | None


@dataclass(frozen=True, slots=True)
class WriteOffPageRow:
    document_id: str
    at: datetime
    by: str
    reason: str
    lots: tuple[ExpiredLot, ...]


def expired_lots(rd: Reading) -> list[ExpiredLot]:
    """All that could be written off today, the longest expired first."""
    rd.require(Permission.SEE_STOCK)
    b = Batch
    rows = rd.session.execute(
        select(
            b.id, b.medicine_id, Medicine.name, b.number, b.expires_on, b.location, StockOnHand.quantity,
            Medicine.pack_size, Medicine.base_unit, b.purchase_price,
        )
        .join(StockOnHand, StockOnHand.batch_id == b.id)
        # By the shelf's own column, as `near_expiry`.
        .join(Medicine, Medicine.id == StockOnHand.medicine_id)
        .where(IS_HELD, StockOnHand.quantity > 0, b.expires_on < rd.today)
        .order_by(b.expires_on, Medicine.name, b.id)
    )  # fmt: skip
    return [_expired(row, row.quantity) for row in rows]


def write_off_expired(tx: Transaction, draft: WriteOffDraft) -> WrittenOff:
    """Write the lots off whole. Lots that hold nothing any more are left out: pressed twice, nothing happens twice.

    Refused: not_permitted, reason_missing, nothing_to_write_off (no lot was chosen), batch_not_found, not_expired_yet.
    """
    tx.require(Permission.ADJUST_STOCK)
    if not draft.reason:
        raise Refused("reason_missing", field="reason")
    if not draft.batch_ids:
        raise Refused("nothing_to_write_off", field="lots")
    medicines, costs = set(), []
    for batch_id in dict.fromkeys(draft.batch_ids):
        lot = tx.session.get(Batch, batch_id)
        if lot is None:
            raise Refused("batch_not_found", field="batch", batch_id=batch_id)
        if not is_expired(lot.expires_on, tx.today):
            raise Refused("not_expired_yet", field="lots", batch=lot.number, expiry=lot.expires_on)
        there = tx.session.get(StockOnHand, batch_id)
        if there is None or there.quantity <= 0:
            continue
        medicine = tx.session.get_one(Medicine, lot.medicine_id)
        tx.add(
            StockMovement(
                id=_written_off_as(tx, batch_id, there.quantity),
                batch_id=batch_id,
                medicine_id=lot.medicine_id,
                kind=MovementKind.EXPIRED,
                quantity=-there.quantity,
                day=tx.today,
                at=tx.now,
                by=tx.by.user_id,
                document_id=draft.id,
                reason=draft.reason,
            )
        )
        medicines.add(lot.medicine_id)
        costs.append(_cost(lot.purchase_price, there.quantity, medicine.pack_size) or ZERO)
    if medicines:
        tx.tell(StockChanged(tuple(sorted(medicines))))
    return WrittenOff(draft.id, len(costs), total(costs))


def write_off_page(rd: Reading, document_id: str) -> WriteOffPageRow:
    """What one document wrote off. Refused: not_permitted, write_off_not_found."""
    rd.require(Permission.SEE_STOCK)
    m, b = StockMovement, Batch
    rows = rd.session.execute(
        select(
            b.id, b.medicine_id, Medicine.name, b.number, b.expires_on, b.location, m.quantity, Medicine.pack_size,
            Medicine.base_unit, b.purchase_price, m.at, m.reason, User.name.label("by"),
        )
        .join(b, b.id == m.batch_id)
        .join(Medicine, Medicine.id == m.medicine_id)
        .outerjoin(User, User.id == m.by)
        .where(m.document_id == document_id, m.kind == MovementKind.EXPIRED)
        .order_by(b.expires_on, Medicine.name, b.id)
    ).all()  # fmt: skip
    if not rows:
        raise Refused("write_off_not_found")
    lots = tuple(_expired(row, -row.quantity) for row in rows)
    return WriteOffPageRow(document_id, rows[0].at, rows[0].by or "", rows[0].reason or "", lots)


def _expired(row: Any, quantity: int) -> ExpiredLot:
    return ExpiredLot(
        batch_id=row.id,
        medicine_id=row.medicine_id,
        medicine=row.name,
        number=row.number,
        expires_on=row.expires_on,
        location=row.location,
        on_hand=quantity,
        pack_size=row.pack_size,
        base_unit=row.base_unit,
        cost=_cost(row.purchase_price, quantity, row.pack_size),
    )


def _cost(price: Money | None, quantity: int, pack_size: int) -> Money | None:
    return None if price is None else price.times(Fraction(quantity, pack_size))


def _written_off_as(tx: Transaction, batch_id: str, on_hand: int) -> str:
    """The identity of a write-off of the lot as it stands: made on two PCs apart it is one."""
    m = StockMovement
    earlier = tx.session.scalar(select(func.count()).where(m.batch_id == batch_id, m.kind != MovementKind.SALE))
    return natural_id("written_off", batch_id, str(on_hand), str(earlier))
