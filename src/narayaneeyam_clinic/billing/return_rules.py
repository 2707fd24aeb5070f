"""What a part of a billed line is worth when it comes back: the billed rate and discount, and nothing left over (RETURN-2).

Each amount is shared out by quantity, half up, and the last unit takes what remains: three single returns of a line add up
to the line, to the paisa.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money


class ReturnsTo(StrEnum):
    """Where goods that come back are put: to be sold again, or apart until somebody decides."""

    SHELF = "shelf"
    QUARANTINE = "quarantine"


class CreditReason(StrEnum):
    """Why a credit or debit note is written, in the order and by the codes of the portal's list."""

    SALES_RETURN = "01"
    POST_SALE_DISCOUNT = "02"
    DEFICIENCY = "03"
    CORRECTION = "04"
    PLACE_OF_SUPPLY = "05"
    PROVISIONAL = "06"
    OTHERS = "07"


@dataclass(frozen=True, slots=True)
class LineShare:
    """A quantity in base units (or of services) with its part of value and taxes. `amount` is with tax, after discount."""

    quantity: int = 0
    taxable: Money = ZERO
    cgst: Money = ZERO
    sgst: Money = ZERO
    igst: Money = ZERO
    amount: Money = ZERO

    @property
    def tax(self) -> Money:
        return self.cgst + self.sgst + self.igst

    def __add__(self, other: LineShare) -> LineShare:
        return LineShare(
            self.quantity + other.quantity,
            self.taxable + other.taxable,
            self.cgst + other.cgst,
            self.sgst + other.sgst,
            self.igst + other.igst,
            self.amount + other.amount,
        )


def share_of_line(billed: LineShare, back_before: LineShare, quantity: int, *, is_exempt: bool) -> LineShare:
    """`quantity` of a billed line, of which `back_before` came back on earlier notes.

    Refused: quantity_not_positive, more_than_billed (with `left`, in base units).
    """
    left = billed.quantity - back_before.quantity
    if quantity <= 0:
        raise Refused("quantity_not_positive", field="quantity", quantity=quantity)
    if quantity > left:
        raise Refused("more_than_billed", field="quantity", left=left, asked=quantity)
    is_last = quantity == left

    def part(whole: Money, before: Money) -> Money:
        left_of_it = whole - before
        return left_of_it if is_last else min(whole.times_ratio(quantity, billed.quantity), left_of_it)

    amount = part(billed.amount, back_before.amount)
    cgst, sgst, igst = (
        part(billed.cgst, back_before.cgst),
        part(billed.sgst, back_before.sgst),
        part(billed.igst, back_before.igst),
    )
    taxable = ZERO if is_exempt else amount - cgst - sgst - igst
    return LineShare(quantity, taxable, cgst, sgst, igst, amount)


def sum_of(shares: Iterable[LineShare]) -> LineShare:
    whole = LineShare()
    for one in shares:
        whole += one
    return whole


def last_day_to_report(invoiced_on: date) -> date:
    """A note still lessens the tax if it is reported by 30 November after the financial year of its bill (s.34(2))."""
    ends = invoiced_on.year + (1 if invoiced_on.month >= 4 else 0)
    return date(ends, 11, 30)
