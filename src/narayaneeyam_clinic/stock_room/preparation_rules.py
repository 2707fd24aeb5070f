"""Making medicines in the house: how much of each material, which number, what a pack costs (SHELF-61, SHELF-63)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from narayaneeyam_clinic.shared.money import Money


def scaled(quantity: int, planned: int, makes: int) -> int:
    """Of a material, for another amount than the recipe makes; a part of a unit is a whole one."""
    return -(-quantity * planned // makes)


def proposed_number(made_on: date, counter_code: str, earlier: int) -> str:
    """The next batch number of the day at this PC: "H261121-A1-1"."""
    return f"H{made_on:%y%m%d}-{counter_code}-{earlier + 1}"


def cost_of(price: Money | None, quantity: int, pack_size: int) -> Money | None:
    """Of `quantity` base units at the price of a pack; None when the price is not known."""
    return None if price is None else price.times(Fraction(quantity, pack_size))


def pack_cost(cost: Money, quantity: int, pack_size: int) -> Money:
    """What one pack of `quantity` base units costs."""
    return cost.times(Fraction(pack_size, quantity))
