"""The arithmetic of a supplier's bill: value and tax of a line, the total against the printed one, the cost of a pack.

Prices of a supplier are before tax; each line is rounded by itself, as on our own bills.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from narayaneeyam_clinic.billing.gst_rules import NO_TAX, BillTotals, LineInput, LineTax, TaxRate, bill_totals, line_tax
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money

# A bill is rounded to the rupee, so what it prints is nearer than this to its lines.
_LARGEST_ROUNDING = Money.rupees(1)

_NOTHING = LineTax(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, NO_TAX, is_exempt=True)


@dataclass(frozen=True, slots=True)
class BilledLine:
    """What a line of the bill says. `rate` is for a pack of `pack_size` base units; `quantity` counts the base units that
    are billed (short ones too), `free_quantity` those beside them.
    """

    rate: Money | None
    quantity: int
    free_quantity: int
    pack_size: int
    discount: Money = ZERO
    discount_basis_points: int = 0
    tax: TaxRate = NO_TAX
    is_exempt: bool = False


def billed_line(line: BilledLine, *, inter_state: bool) -> LineTax:
    """Value and tax. Refused: price_negative, discount_too_large, two_discounts."""
    if line.rate is None or line.quantity <= 0:
        if line.discount:
            raise Refused("discount_too_large", field="discount", discount=line.discount, amount=ZERO)
        return _NOTHING
    return line_tax(
        LineInput(
            rate=line.tax,
            quantity=line.quantity,
            price=line.rate,
            pack_size=line.pack_size,
            discount=line.discount,
            discount_basis_points=line.discount_basis_points,
            exempt=line.is_exempt,
            inclusive=False,
        ),
        inter_state=inter_state,
    )


def cost_of_pack(line: BilledLine, worked_out: LineTax) -> Money | None:
    """Value after discount and before tax, spread over what was billed and what came free (BUY-15)."""
    whole = line.quantity + line.free_quantity
    if line.rate is None or whole <= 0:
        return None
    return (worked_out.gross - worked_out.discount).times_ratio(line.pack_size, whole)


def totals_of_bill(lines: Sequence[LineTax], printed: Money | None) -> BillTotals:
    """With `printed` that is what is payable, and the round-off is what lies between.

    Refused: bill_total_differs (with `ours`, `printed`, `difference`) from a rupee on (BUY-12).
    """
    ours = bill_totals(lines)
    if printed is None:
        return ours
    between = difference_to(ours, printed)
    if not -_LARGEST_ROUNDING < between < _LARGEST_ROUNDING:
        raise Refused("bill_total_differs", field="printed_total", ours=ours.total, printed=printed, difference=between)
    return BillTotals(
        ours.taxable, ours.cgst, ours.sgst, ours.igst, ours.exempt, ours.discount, ours.total, between, printed
    )


def difference_to(totals: BillTotals, printed: Money) -> Money:
    """What the printed total is above (or below: negative) the sum of the lines."""
    return printed - totals.total
