"""Money is whole paise. The one rounding of the product is half up, away from zero."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction


def round_half_up(value: Fraction | Decimal | int) -> int:
    """The nearest whole number; a half goes away from zero (2.5 -> 3, -2.5 -> -3)."""
    return rounded_ratio(*value.as_integer_ratio())


def rounded_ratio(numerator: int, denominator: int) -> int:
    """`round_half_up` of numerator / denominator (above 0), in whole numbers only: a bill has dozens of these."""
    magnitude = (2 * abs(numerator) + denominator) // (2 * denominator)
    return magnitude if numerator >= 0 else -magnitude


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in Indian rupees, held as whole paise; may be negative (a refund, a round-off)."""

    paise: int

    @classmethod
    def rupees(cls, amount: int | str | Decimal) -> Money:
        """From rupees written as a whole number, a decimal text ("12.50") or a Decimal; more than two decimals are rounded half up."""
        return cls(int((Decimal(amount) * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP)))

    def __add__(self, other: Money) -> Money:
        return Money(self.paise + other.paise)

    def __sub__(self, other: Money) -> Money:
        return Money(self.paise - other.paise)

    def __neg__(self) -> Money:
        return Money(-self.paise)

    def __bool__(self) -> bool:
        return self.paise != 0

    def times(self, factor: Fraction | Decimal | int) -> Money:
        """The amount times an exact factor, rounded once to the paisa."""
        return self.times_ratio(*factor.as_integer_ratio())

    def times_ratio(self, numerator: int, denominator: int) -> Money:
        """The amount times numerator / denominator (above 0), rounded once to the paisa."""
        return Money(rounded_ratio(self.paise * numerator, denominator))

    def to_whole_rupees(self) -> Money:
        """Rounded to the rupee, 50 paise up: what is paid at the counter."""
        return Money(rounded_ratio(self.paise, 100) * 100)

    def as_decimal(self) -> Decimal:
        """Rupees with two decimals, exact: for files and for papers."""
        return (Decimal(self.paise) / 100).quantize(Decimal("0.01"))


ZERO = Money(0)


def total(amounts: list[Money] | tuple[Money, ...]) -> Money:
    """The sum; nothing sums to zero rupees."""
    return Money(sum(amount.paise for amount in amounts))
