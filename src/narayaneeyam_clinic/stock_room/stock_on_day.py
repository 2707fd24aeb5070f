"""The stock as it was at the end of a day, by lot, with its worth (SHELF-51, SHELF-52).

Today's stock less what moved since, or the sum of what moved until then, whichever is the shorter way through the index of
days: it holds the lot and the quantity, so a million movements are summed without being read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import IS_HELD, Batch, Medicine, StockMovement, StockOnHand
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.transaction import Reading

_AT_ONCE = 10_000
_LOTS = select(
    Batch.id,
    Batch.medicine_id,
    Medicine.name,
    Batch.number,
    Batch.expires_on,
    Batch.location,
    Medicine.pack_size,
    Medicine.base_unit,
    Batch.purchase_price,
    Batch.mrp,
).join(Medicine, Medicine.id == Batch.medicine_id)


@dataclass(frozen=True, slots=True)
class LotOnDay:
    """`at_cost` at the lot's purchase price, None when that is not known; `at_mrp` what it would have brought."""

    batch_id: str
    medicine_id: str
    medicine: str
    number: str
    expires_on: date | None
    location: str
    quantity: int
    pack_size: int
    base_unit: str
    at_cost: Money | None
    at_mrp: Money


@dataclass(frozen=True, slots=True)
class StockOnDay:
    """`without_cost`: how many of the lots have no purchase price, so that `at_cost` is short of them."""

    day: date
    lots: tuple[LotOnDay, ...]
    at_cost: Money
    at_mrp: Money
    without_cost: int


def stock_on_day(rd: Reading, day: date, *, place: str = "") -> StockOnDay:
    """Lots that held something (or less than nothing) at the end of the day; of one place, or of all."""
    rd.require(Permission.SEE_STOCK)
    held = quantities_on_day(rd, day)
    ids = sorted(held)
    lots = [
        _lot(row, held[row.id])
        for at in range(0, len(ids), _AT_ONCE)
        for row in rd.session.execute(_LOTS.where(Batch.id.in_(ids[at : at + _AT_ONCE])))
        if not place or row.location.casefold() == place.casefold()
    ]
    lots.sort(key=lambda lot: (lot.medicine.casefold(), lot.expires_on or date.max, lot.batch_id))
    return StockOnDay(
        day=day,
        lots=tuple(lots),
        at_cost=total([lot.at_cost or ZERO for lot in lots]),
        at_mrp=total([lot.at_mrp for lot in lots]),
        without_cost=sum(1 for lot in lots if lot.at_cost is None),
    )


def quantities_on_day(rd: Reading, day: date) -> dict[str, int]:
    """Base units by lot at the end of the day; lots that never moved until then are left out."""
    rd.require(Permission.SEE_STOCK)
    m = StockMovement
    first, last = rd.session.execute(select(func.min(m.day), func.max(m.day))).one()
    if first is None or day < first:
        return {}
    if day - first <= last - day:
        return _sums(rd, m.day <= day)
    holding = select(StockOnHand.batch_id, StockOnHand.quantity).where(IS_HELD)
    on_hand = {row.batch_id: row.quantity for row in rd.session.execute(holding)}
    for batch_id, moved in _sums(rd, m.day > day).items():
        on_hand[batch_id] = on_hand.get(batch_id, 0) - moved
    return {batch_id: quantity for batch_id, quantity in on_hand.items() if quantity}


def _sums(rd: Reading, until: Any) -> dict[str, int]:
    m = StockMovement
    rows = rd.session.execute(select(m.batch_id, func.sum(m.quantity)).where(until).group_by(m.batch_id))
    return {row[0]: row[1] for row in rows if row[1]}


def _lot(row: Any, quantity: int) -> LotOnDay:
    packs = Fraction(quantity, row.pack_size)
    return LotOnDay(
        batch_id=row.id,
        medicine_id=row.medicine_id,
        medicine=row.name,
        number=row.number,
        expires_on=row.expires_on,
        location=row.location,
        quantity=quantity,
        pack_size=row.pack_size,
        base_unit=row.base_unit,
        at_cost=None if row.purchase_price is None else row.purchase_price.times(packs),
        at_mrp=row.mrp.times(packs),
    )
