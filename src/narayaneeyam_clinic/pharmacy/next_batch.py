"""The batch that would be sold next of each medicine: whose price and place are shown before anything is picked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from narayaneeyam_clinic.pharmacy.records import IS_HELD, Batch, StockOnHand
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class NextBatch:
    """`is_sellable` is False for the last known batch of a medicine that has nothing to sell."""

    batch_id: str
    mrp: Money
    location: str
    expires_on: date | None
    is_sellable: bool


def next_batches(rd: Reading, medicine_ids: Sequence[str]) -> dict[str, NextBatch]:
    """By medicine, first expiry first; where nothing may be sold, the batch that came last."""
    if not medicine_ids:
        return {}
    b = Batch
    columns = (b.medicine_id, b.id, b.mrp, b.location, b.expires_on)
    sellable = rd.session.execute(
        select(*columns)
        .join(StockOnHand, StockOnHand.batch_id == b.id)
        .where(
            StockOnHand.medicine_id.in_(medicine_ids),
            IS_HELD,
            StockOnHand.quantity > 0,
            b.blocked_why.is_(None),
            or_(b.expires_on.is_(None), b.expires_on >= rd.today),
        )
        .order_by(b.expires_on.is_(None), b.expires_on, b.received_on, b.id)
    )
    found: dict[str, NextBatch] = {}
    for row in sellable:
        found.setdefault(row.medicine_id, NextBatch(row.id, row.mrp, row.location, row.expires_on, is_sellable=True))
    if missing := [one for one in medicine_ids if one not in found]:
        last = rd.session.execute(
            select(*columns).where(b.medicine_id.in_(missing)).order_by(b.received_on.desc(), b.id.desc())
        )
        for row in last:
            found.setdefault(
                row.medicine_id, NextBatch(row.id, row.mrp, row.location, row.expires_on, is_sellable=False)
            )
    return found
