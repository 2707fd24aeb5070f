"""How much of a medicine to order: what can be used, what is on its way, and what will be asked for until goods come (BUY-50).

Quantities are base units; the use of a day is an exact part of what went out in the days looked back on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from narayaneeyam_clinic.pharmacy.stock_rules import is_expired

LOOK_BACK_DAYS = 90
# Without a word from the supplier; and for how long what is ordered should last after it came.
USUAL_LEAD_DAYS = 7
COVER_DAYS = 30


@dataclass(frozen=True, slots=True)
class Lot:
    """What of one lot could be sold today, and its last day."""

    quantity: int
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class Need:
    """Why so many packs, number by number. `usable` is `sellable` less what expires before it is used; `wanted` is what
    should be there when goods come, for `lead_days` and the days they should last; `packs` is 0 when nothing is missing.
    """

    sellable: int
    wasted: int
    on_order: int
    level: int
    used: int
    lead_days: int
    wanted: int
    packs: int

    @property
    def usable(self) -> int:
        return self.sellable - self.wasted

    @property
    def available(self) -> int:
        return self.usable + self.on_order

    @property
    def daily(self) -> Fraction:
        return Fraction(max(self.used, 0), LOOK_BACK_DAYS)


def need_of(
    lots: Sequence[Lot],
    today: date,
    *,
    level: int | None,
    used: int,
    lead_days: int | None,
    on_order: int,
    pack_size: int,
) -> Need:
    """What to order. `used` went out in the last 90 days; a medicine that is neither used nor has a level needs nothing."""
    lead = USUAL_LEAD_DAYS if lead_days is None else lead_days
    daily = Fraction(max(used, 0), LOOK_BACK_DAYS)
    good = [lot for lot in lots if lot.quantity > 0 and not is_expired(lot.expires_on, today)]
    sellable, wasted = sum(lot.quantity for lot in good), _wasted(good, daily, today)
    available = sellable - wasted + on_order
    until_it_comes = _ceiling(daily * lead)
    wanted = max(level or 0, _ceiling(daily * (lead + COVER_DAYS)))
    # At the level, or before the shelf would be empty when the goods come.
    is_low = available <= max(level or 0, until_it_comes)
    missing = wanted - available
    if is_low and level and missing <= 0:
        missing = pack_size
    packs = -(-missing // pack_size) if is_low and wanted > 0 and missing > 0 else 0
    return Need(sellable, wasted, on_order, level or 0, max(used, 0), lead, wanted, packs)


def _wasted(lots: Sequence[Lot], daily: Fraction, today: date) -> int:
    """What will have expired before its turn comes, when the earliest to expire is used first at the average rate."""
    used_before, wasted = Fraction(0), 0
    for lot in sorted((one for one in lots if one.expires_on is not None), key=lambda one: one.expires_on or date.max):
        assert lot.expires_on is not None
        until = daily * ((lot.expires_on - today).days + 1)
        usable = min(Fraction(lot.quantity), max(until - used_before, Fraction(0)))
        used_before += usable
        wasted += lot.quantity - _ceiling(usable)
    return wasted if daily else 0


def _ceiling(value: Fraction) -> int:
    return -(-value.numerator // value.denominator)
