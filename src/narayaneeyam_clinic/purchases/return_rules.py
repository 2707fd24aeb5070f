"""What a part of a bought line is worth when it goes back to the supplier, and how much of it still can (BUY-30 to BUY-32)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from narayaneeyam_clinic.billing.gst_rules import TaxRate, tax_of_exclusive
from narayaneeyam_clinic.billing.return_rules import LineShare, share_of_line
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money

_NOTHING = LineShare()


@dataclass(frozen=True, slots=True)
class BoughtLine:
    """A posted line. Quantities are base units: `billed` (short ones too), `short`, `free`; `worth` is the whole line."""

    worth: LineShare
    short: int
    free: int
    rate: TaxRate
    is_exempt: bool
    is_inter_state: bool

    @property
    def billed(self) -> int:
        return self.worth.quantity


@dataclass(frozen=True, slots=True)
class WentBack:
    """Of one line what earlier returns took, net of those that were reversed; `worth` is all of it in money."""

    goods: int = 0
    free: int = 0
    short: int = 0
    worth: LineShare = _NOTHING


@dataclass(frozen=True, slots=True)
class CanGoBack:
    """What is left of a line for each kind of return. `value` is before tax (an exempt line's: all of it)."""

    goods: int
    free: int
    short: int
    value: Money


def can_go_back(line: BoughtLine, back: WentBack) -> CanGoBack:
    left = line.worth.taxable - back.worth.taxable if not line.is_exempt else line.worth.amount - back.worth.amount
    return CanGoBack(
        goods=max(line.billed - line.short - back.goods, 0),
        free=max(line.free - back.free, 0),
        short=max(line.short - back.short, 0),
        value=max(left, ZERO),
    )


def goods_share(line: BoughtLine, back: WentBack, quantity: int, free: int) -> LineShare:
    """Billed goods at their share of the line, free ones at nothing. Refused: quantity_not_positive, more_than_came."""
    left = can_go_back(line, back)
    if quantity < 0 or free < 0 or quantity + free <= 0:
        raise Refused("quantity_not_positive", field="quantity", quantity=quantity)
    if quantity > left.goods:
        raise Refused("more_than_came", field="quantity", left=left.goods, asked=quantity)
    if free > left.free:
        raise Refused("more_than_came", field="free_quantity", left=left.free, asked=free)
    return _share(line, back, quantity) if quantity else _NOTHING


def shortage_share(line: BoughtLine, back: WentBack, quantity: int) -> LineShare:
    """What was billed and did not come. Refused: quantity_not_positive, more_than_short."""
    left = can_go_back(line, back)
    if quantity <= 0:
        raise Refused("quantity_not_positive", field="quantity", quantity=quantity)
    if quantity > left.short:
        raise Refused("more_than_short", field="quantity", left=left.short, asked=quantity)
    return _share(line, back, quantity)


def price_share(line: BoughtLine, back: WentBack, value: Money) -> LineShare:
    """`value` before tax that was billed too much, with its tax. Refused: amount_not_positive, more_than_line_worth."""
    left = can_go_back(line, back)
    if value <= ZERO:
        raise Refused("amount_not_positive", field="value")
    if value > left.value:
        raise Refused("more_than_line_worth", field="value", left=left.value)
    if line.is_exempt:
        return LineShare(0, ZERO, ZERO, ZERO, ZERO, value)
    if value == left.value:
        rest = _minus(line.worth, back.worth)
        return LineShare(0, rest.taxable, rest.cgst, rest.sgst, rest.igst, rest.amount)
    parts = tax_of_exclusive(value, line.rate, inter_state=line.is_inter_state)
    cgst, sgst, igst = (
        min(parts.cgst, line.worth.cgst - back.worth.cgst),
        min(parts.sgst, line.worth.sgst - back.worth.sgst),
        min(parts.igst, line.worth.igst - back.worth.igst),
    )
    return LineShare(0, value, cgst, sgst, igst, value + cgst + sgst + igst)


def round_off_of(payable_bill: Money, whole_bill: Money, back_before: Money, back_now: Money) -> Money:
    """The rounding of the bill goes back with the last of it; until then a return is not rounded (BUY-32)."""
    return payable_bill - whole_bill if back_before + back_now == whole_bill else ZERO


def added(shares: Iterable[LineShare]) -> LineShare:
    whole = LineShare()
    for share in shares:
        whole += share
    return whole


def _share(line: BoughtLine, back: WentBack, quantity: int) -> LineShare:
    before = LineShare(
        back.goods + back.short,
        back.worth.taxable,
        back.worth.cgst,
        back.worth.sgst,
        back.worth.igst,
        back.worth.amount,
    )
    return share_of_line(line.worth, before, quantity, is_exempt=line.is_exempt)


def _minus(whole: LineShare, part: LineShare) -> LineShare:
    return LineShare(
        whole.quantity - part.quantity,
        whole.taxable - part.taxable,
        whole.cgst - part.cgst,
        whole.sgst - part.sgst,
        whole.igst - part.igst,
        whole.amount - part.amount,
    )
