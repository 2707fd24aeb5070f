"""Batches that expire soon or have expired, with what they are worth (STOCK-9, STOCK-10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.counter_choices import counter_choices
from narayaneeyam_clinic.pharmacy.records import IS_HELD, Batch, Medicine, StockOnHand
from narayaneeyam_clinic.pharmacy.stock_rules import is_expired, packs_of
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class ExpiringRow:
    """One batch; `days_left` is negative once it has expired. `value` is what it would bring at its MRP."""

    batch_id: str
    medicine_id: str
    medicine: str
    number: str
    expires_on: date
    days_left: int
    is_expired: bool
    on_hand: int
    packs: int
    loose: int
    base_unit: str
    mrp: Money
    value: Money
    location: str


def near_expiry(rd: Reading, *, days: int | None = None, also_expired: bool = True) -> list[ExpiringRow]:
    """The earliest first; within `days`, or the days of warning that the clinic has set."""
    rd.require(Permission.SEE_STOCK)
    within = counter_choices(rd.session).near_expiry_days if days is None else days
    b, m = Batch, Medicine
    statement = (
        select(
            b.id, b.medicine_id, m.name, b.number, b.expires_on, StockOnHand.quantity, m.pack_size, m.base_unit, b.mrp,
            b.location,
        )
        .join(StockOnHand, StockOnHand.batch_id == b.id)
        # By the shelf's own column: so a batch is only read of what lies there, not each that ever expired.
        .join(m, m.id == StockOnHand.medicine_id)
        .where(IS_HELD, StockOnHand.quantity > 0, b.expires_on <= rd.today + timedelta(days=within))
        .order_by(b.expires_on, m.name, b.id)
    )  # fmt: skip
    if not also_expired:
        statement = statement.where(b.expires_on >= rd.today)
    rows = []
    for row in rd.session.execute(statement):
        count = packs_of(row.quantity, row.pack_size)
        rows.append(
            ExpiringRow(
                batch_id=row.id,
                medicine_id=row.medicine_id,
                medicine=row.name,
                number=row.number,
                expires_on=row.expires_on,
                days_left=(row.expires_on - rd.today).days,
                is_expired=is_expired(row.expires_on, rd.today),
                on_hand=row.quantity,
                packs=count.packs,
                loose=count.loose,
                base_unit=row.base_unit,
                mrp=row.mrp,
                value=row.mrp.times(Fraction(row.quantity, row.pack_size)),
                location=row.location,
            )
        )
    return rows
