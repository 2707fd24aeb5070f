"""Making medicines in the house: how much of each material, which expiry, what a pack costs (SHELF-61, SHELF-63)."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from narayaneeyam_clinic.pharmacy.stock_rules import last_day_of_month
from narayaneeyam_clinic.shared.money import Money


def scaled(quantity: int, planned: int, makes: int) -> int:
    """Of a material, for another amount than the recipe makes; a part of a unit is a whole one."""
    return -(-quantity * planned // makes)


def proposed_expiry(made_on: date, shelf_life_months: int | None) -> date | None:
    """The end of the last month that lies whole within the shelf life (Rule 161B); None where the form has none."""
    if shelf_life_months is None:
        return None
    months = made_on.year * 12 + made_on.month - 1 + shelf_life_months
    end = last_day_of_month(months // 12, months % 12 + 1)
    try:
        over = date(months // 12, months % 12 + 1, made_on.day)
    except ValueError:  # 31 March and six months: the shelf life ends with September
        over = end + timedelta(days=1)
    if end < over:
        return end
    months -= 1
    return last_day_of_month(months // 12, months % 12 + 1)


def proposed_number(made_on: date, counter_code: str, earlier: int) -> str:
    """The next batch number of the day at this PC: "H261121-A1-1"."""
    return f"H{made_on:%y%m%d}-{counter_code}-{earlier + 1}"


def cost_of(price: Money | None, quantity: int, pack_size: int) -> Money | None:
    """Of `quantity` base units at the price of a pack; None when the price is not known."""
    return None if price is None else price.times(Fraction(quantity, pack_size))


def pack_cost(cost: Money, quantity: int, pack_size: int) -> Money:
    """What one pack of `quantity` base units costs."""
    return cost.times(Fraction(pack_size, quantity))
