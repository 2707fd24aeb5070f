"""What is typed for a discount, at the counter and on a supplier's bill: "10%", "15", "15.50" (SELL-11, BUY-10)."""

from __future__ import annotations

import re
from decimal import Decimal

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money

_DISCOUNT = re.compile(r"₹?\s*(\d{1,9}(?:\.\d{1,2})?)\s*(%?)")


def parse_discount(text: str) -> tuple[int, Money]:
    """ "10%" gives (1000, nothing), "15" or "15.50" an amount in rupees, and nothing typed no discount."""
    typed = text.replace(",", "").strip()
    if not typed:
        return 0, ZERO
    match = _DISCOUNT.fullmatch(typed)
    if match is None:
        raise Refused("discount_not_understood", field="discount", text=text.strip())
    if match[2]:
        return int(Decimal(match[1]) * 100), ZERO
    return 0, Money.rupees(Decimal(match[1]))


def discount_words(basis_points: int, amount: Money) -> str:
    """As it is typed again; empty for none."""
    if basis_points:
        return (
            f"{Decimal(basis_points) / 100:f}".rstrip("0").rstrip(".") + "%"
            if basis_points % 100
            else f"{basis_points // 100}%"
        )
    return str(amount.as_decimal()) if amount else ""
