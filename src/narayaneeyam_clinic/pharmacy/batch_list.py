"""The batches of one medicine, in the order in which they are sold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.counter_choices import counter_choices
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, StockOnHand, StockReceipt, Supplier
from narayaneeyam_clinic.pharmacy.stock_rules import is_expired, is_near_expiry, packs_of
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading


class BatchState(StrEnum):
    GOOD = "good"
    NEAR_EXPIRY = "near_expiry"
    EXPIRED = "expired"
    BLOCKED = "blocked"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One batch. Quantities in base units; `mrp` and `purchase_price` are for a pack."""

    batch_id: str
    number: str
    expires_on: date | None
    mrp: Money
    purchase_price: Money | None
    location: str
    received_on: date
    supplier: str
    on_hand: int
    packs: int
    loose: int
    state: BatchState
    blocked_why: str | None

    @property
    def is_sellable(self) -> bool:
        return self.state in (BatchState.GOOD, BatchState.NEAR_EXPIRY)


def batch_list(rd: Reading, medicine_id: str, *, also_empty: bool = False) -> list[BatchRow]:
    """Expired and blocked ones are seen too (SELL-4); empty ones only when asked for."""
    rd.require(Permission.SEE_STOCK)
    b = Batch
    quantity = func.coalesce(StockOnHand.quantity, 0)
    statement = (
        select(
            b.id, b.number, b.expires_on, b.mrp, b.purchase_price, b.location, b.received_on,
            func.coalesce(Supplier.name, "").label("supplier"), quantity.label("on_hand"), b.blocked_why, Medicine.pack_size,
        )
        .join(Medicine, Medicine.id == b.medicine_id)
        .outerjoin(StockOnHand, StockOnHand.batch_id == b.id)
        .outerjoin(StockReceipt, StockReceipt.id == b.receipt_id)
        .outerjoin(Supplier, Supplier.id == StockReceipt.supplier_id)
        .where(b.medicine_id == medicine_id)
        .order_by(b.expires_on.is_(None), b.expires_on, b.received_on, b.id)
    )  # fmt: skip
    if not also_empty:
        statement = statement.where(quantity != 0)
    days = counter_choices(rd.session).near_expiry_days
    rows = []
    for row in rd.session.execute(statement):
        count = packs_of(row.on_hand, row.pack_size)
        rows.append(
            BatchRow(
                *row[:8],
                on_hand=row.on_hand,
                packs=count.packs,
                loose=count.loose,
                state=batch_state(row.on_hand, row.blocked_why, row.expires_on, rd.today, days),
                blocked_why=row.blocked_why,
            )
        )
    return rows


def batch_state(on_hand: int, blocked_why: str | None, expires_on: date | None, today: date, days: int) -> BatchState:
    """What matters most about a batch."""
    if on_hand <= 0:
        return BatchState.EMPTY
    if blocked_why is not None:
        return BatchState.BLOCKED
    if is_expired(expires_on, today):
        return BatchState.EXPIRED
    return BatchState.NEAR_EXPIRY if is_near_expiry(expires_on, today, days) else BatchState.GOOD
