"""What the law says about a supply before any arithmetic: its rate on a day, its place, its code."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from fractions import Fraction

from narayaneeyam_clinic.shared.errors import Refused


@dataclass(frozen=True, slots=True, order=True)
class TaxRate:
    """The whole GST rate (central and state part together) in basis points: 5 % is 500."""

    basis_points: int

    @classmethod
    def percent(cls, percent: int | str | Decimal) -> TaxRate:
        """From a percentage such as 5, "0.25" or Decimal("12"). Refused: not a number, finer than 0.01, outside 0 to 100."""
        try:
            points = Decimal(percent) * 100
        except InvalidOperation:
            raise Refused("rate_not_understood", field="rate") from None
        if not points.is_finite() or points != points.to_integral_value() or not 0 <= points <= 10_000:
            raise Refused("rate_not_understood", field="rate")
        return cls(int(points))

    @property
    def share(self) -> Fraction:
        """The rate as an exact part of one: 5 % is 1/20."""
        return Fraction(self.basis_points, 10_000)

    @property
    def as_percent(self) -> Decimal:
        """The rate in percent without trailing zeros: 5, 2.5, 0.25."""
        percent = (Decimal(self.basis_points) / 100).normalize()
        return percent.quantize(Decimal(1)) if percent == percent.to_integral_value() else percent

    def __bool__(self) -> bool:
        return self.basis_points != 0


NO_TAX = TaxRate(0)
ANY_NATURE = ""


@dataclass(frozen=True, slots=True)
class RateRow:
    """One row of the dated rate table. `hsn` may be short (3304) and then covers every longer code that begins with it."""

    hsn: str
    nature: str
    rate: TaxRate
    starts: date
    ends: date | None = None
    exempt: bool = False

    def holds_on(self, day: date) -> bool:
        return self.starts <= day and (self.ends is None or day <= self.ends)


def rate_on(rates: Iterable[RateRow], hsn: str, nature: str, day: date) -> RateRow:
    """The row for a code and nature on the document's date: the longest code wins, then the named nature, then the newest.

    Refused with `no_tax_rate` when the table is silent: a missing rate must never turn into 0 %.
    """
    fitting = [
        row
        for row in rates
        if row.hsn and hsn.startswith(row.hsn) and row.nature in (nature, ANY_NATURE) and row.holds_on(day)
    ]
    if not fitting:
        raise Refused("no_tax_rate", field="hsn", hsn=hsn, nature=nature, day=day)
    return max(fitting, key=lambda row: (len(row.hsn), row.nature == nature, row.starts))


class SupplyKind(StrEnum):
    """What is supplied, as far as the place of supply asks."""

    HEALTH_SERVICE = "health_service"  # IGST Act s.12(4): where it is performed
    GOODS_HANDED_OVER = "goods_handed_over"  # s.10(1)(a), (c): where they are handed over
    GOODS_SENT = "goods_sent"  # s.10(1)(ca): the state of the address on the document
    OTHER_SERVICE = "other_service"  # s.12(2): the recipient's address on record


def place_of_supply(kind: SupplyKind, supplier_state: str, recipient_state: str | None = None) -> str:
    """The two-digit state code of the place of supply; without a recorded address it is the supplier's own state."""
    if kind in (SupplyKind.HEALTH_SERVICE, SupplyKind.GOODS_HANDED_OVER):
        return supplier_state
    return recipient_state or supplier_state


def is_inter_state(supplier_state: str, place: str, *, to_special_zone: bool = False) -> bool:
    """Whether IGST is charged in place of CGST and SGST; a buyer in a special economic zone always pays IGST."""
    return to_special_zone or place != supplier_state


# Union territories without a legislature of their own: the state part is called UTGST there.
_UNION_TERRITORIES = frozenset({"04", "26", "31", "35", "38", "97"})


def state_tax_label(state: str) -> str:
    """ "SGST", or "UTGST" in a union territory without a legislature."""
    return "UTGST" if state in _UNION_TERRITORIES else "SGST"


def minimum_hsn_digits(*, turnover_above_five_crore: bool, recipient_registered: bool) -> int:
    """How many digits of the HSN the invoice must show (Notification 78/2020-CT); 0 where it is optional."""
    if turnover_above_five_crore:
        return 6
    return 4 if recipient_registered else 0


def printed_hsn(code: str, *, turnover_above_five_crore: bool, recipient_registered: bool) -> str:
    """The beginning of the stored code that is printed; 4 digits also where the law leaves it open. SAC codes stay whole."""
    if code.startswith("99"):
        return code
    needed = minimum_hsn_digits(
        turnover_above_five_crore=turnover_above_five_crore, recipient_registered=recipient_registered
    )
    return code[: max(needed, 4)]
