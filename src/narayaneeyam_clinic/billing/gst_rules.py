"""The arithmetic of a bill: each line's value and tax, the bill's totals and rupee rounding, and what the paper is called.

Every line is rounded by itself and stored; reports add up stored values. Rates, places and codes are in `supply_rules`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from narayaneeyam_clinic.billing.supply_rules import (
    NO_TAX,
    RateRow,
    SupplyKind,
    TaxRate,
    is_inter_state,
    place_of_supply,
    printed_hsn,
    rate_on,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money

__all__ = [
    "NO_TAX",
    "BillTotals",
    "DocumentTitle",
    "LineInput",
    "LineTax",
    "RateRow",
    "SupplyKind",
    "TaxParts",
    "TaxRate",
    "apportion_discount",
    "bill_totals",
    "document_title",
    "is_inter_state",
    "line_amount",
    "line_amount_for_loose",
    "line_tax",
    "place_of_supply",
    "printed_hsn",
    "rate_on",
    "refuse_above_mrp",
    "tax_of_exclusive",
    "tax_of_inclusive",
]


@dataclass(frozen=True, slots=True)
class TaxParts:
    """A value before tax and the tax on it, either CGST and SGST or IGST."""

    taxable: Money
    cgst: Money = ZERO
    sgst: Money = ZERO
    igst: Money = ZERO

    @property
    def tax(self) -> Money:
        return self.cgst + self.sgst + self.igst

    @property
    def total(self) -> Money:
        return self.taxable + self.tax


@dataclass(frozen=True, slots=True)
class LineInput:
    """What one line of a bill starts from.

    `price` is for one pack; `quantity` counts base units and `pack_size` base units per pack, so three tablets of a strip of
    ten are quantity 3, pack_size 10. Things sold by the piece leave pack_size at 1. A line whose amount is already known
    gives `amount` in place of price and quantity. Give at most one of `discount_basis_points` (10 % is 1000) and `discount`.
    """

    rate: TaxRate = NO_TAX
    quantity: int = 1
    price: Money | None = None
    amount: Money | None = None
    pack_size: int = 1
    discount_basis_points: int = 0
    discount: Money = ZERO
    exempt: bool = False
    inclusive: bool = True

    @property
    def is_exempt(self) -> bool:
        """Exempt by law or taxed at nil: both belong on a bill of supply."""
        return self.exempt or not self.rate


@dataclass(frozen=True, slots=True)
class LineTax:
    """One line as it is stored and printed. `gross` is before `discount`; an exempt line has no taxable value, only a total."""

    taxable: Money
    cgst: Money
    sgst: Money
    igst: Money
    total: Money
    discount: Money
    gross: Money
    rate: TaxRate
    is_exempt: bool

    @property
    def tax(self) -> Money:
        return self.cgst + self.sgst + self.igst


@dataclass(frozen=True, slots=True)
class BillTotals:
    """The foot of a bill. `payable` is whole rupees; `round_off` = payable - total, never part of the taxable value."""

    taxable: Money
    cgst: Money
    sgst: Money
    igst: Money
    exempt: Money
    discount: Money
    total: Money
    round_off: Money
    payable: Money


class DocumentTitle(StrEnum):
    """What the law makes us print on top of the paper."""

    BILL = "bill"
    TAX_INVOICE = "tax_invoice"
    BILL_OF_SUPPLY = "bill_of_supply"
    INVOICE_CUM_BILL_OF_SUPPLY = "invoice_cum_bill_of_supply"
    # Never of a sale: what adds to an earlier bill (CGST Act s.34(3)).
    DEBIT_NOTE = "debit_note"


def tax_of_inclusive(amount: Money, rate: TaxRate, *, inter_state: bool = False) -> TaxParts:
    """The tax inside a price that includes it (CGST Rule 35): tax first, value by subtraction, so the parts always add up."""
    points = rate.basis_points
    if inter_state:
        igst = amount.times_ratio(points, 10_000 + points)
        return TaxParts(amount - igst, igst=igst)
    half = amount.times_ratio(points, 2 * (10_000 + points))
    return TaxParts(amount - half - half, cgst=half, sgst=half)


def tax_of_exclusive(taxable: Money, rate: TaxRate, *, inter_state: bool = False) -> TaxParts:
    """The tax on top of a price without it; CGST and SGST are always equal."""
    if inter_state:
        return TaxParts(taxable, igst=taxable.times_ratio(rate.basis_points, 10_000))
    half = taxable.times_ratio(rate.basis_points, 20_000)
    return TaxParts(taxable, cgst=half, sgst=half)


def line_amount_for_loose(price: Money, quantity: int, pack_size: int) -> Money:
    """Price of one pack x quantity / pack size, rounded half up once for the whole line: 3 of a strip of 10 at 85.00 are 25.50."""
    if quantity <= 0:
        raise Refused("quantity_not_positive", field="quantity", quantity=quantity)
    if pack_size <= 0:
        raise Refused("pack_size_not_positive", field="pack_size", pack_size=pack_size)
    return price.times_ratio(quantity, pack_size)


def line_amount(line: LineInput) -> Money:
    """The line before any discount, tax inside or not as the price was. Refused: no price, a negative price."""
    if line.amount is not None:
        amount = line.amount
    elif line.price is not None:
        amount = line_amount_for_loose(line.price, line.quantity, line.pack_size)
    else:
        raise Refused("price_missing", field="price")
    if amount < ZERO:
        raise Refused("price_negative", field="price")
    return amount


def refuse_above_mrp(amount: Money, mrp: Money, quantity: int, pack_size: int = 1) -> None:
    """The maximum retail price includes tax and is a ceiling, also for loose units (Legal Metrology Rules)."""
    ceiling = line_amount_for_loose(mrp, quantity, pack_size)
    if amount > ceiling:
        raise Refused("price_above_mrp", field="price", amount=amount, ceiling=ceiling, mrp=mrp)


def line_tax(line: LineInput, *, inter_state: bool = False, supplier_registered: bool = True) -> LineTax:
    """One finished line. A clinic without GSTIN may charge no tax, so all its lines come out without."""
    gross = line_amount(line)
    discount = _discount_of(line, gross)
    value = gross - discount
    if line.is_exempt or not supplier_registered:
        return LineTax(ZERO, ZERO, ZERO, ZERO, value, discount, gross, NO_TAX, is_exempt=True)
    parts = (tax_of_inclusive if line.inclusive else tax_of_exclusive)(value, line.rate, inter_state=inter_state)
    return LineTax(
        parts.taxable, parts.cgst, parts.sgst, parts.igst, parts.total, discount, gross, line.rate, is_exempt=False
    )


def bill_totals(lines: Iterable[LineTax], *, to_whole_rupees: bool = True) -> BillTotals:
    """Sums of the stored lines; only what is paid is rounded to the rupee, 50 paise up."""
    taxable = cgst = sgst = igst = exempt = discount = ZERO
    for line in lines:
        taxable, cgst, sgst, igst = taxable + line.taxable, cgst + line.cgst, sgst + line.sgst, igst + line.igst
        discount = discount + line.discount
        if line.is_exempt:
            exempt = exempt + line.total
    whole = taxable + cgst + sgst + igst + exempt
    payable = whole.to_whole_rupees() if to_whole_rupees else whole
    return BillTotals(taxable, cgst, sgst, igst, exempt, discount, whole, payable - whole, payable)


def document_title(
    supplier_registered: bool, recipient_registered: bool, lines: Iterable[LineInput | LineTax]
) -> DocumentTitle:
    """Tax invoice, bill of supply, both in one (Rule 46A), or a plain bill.

    Refused: no lines; taxable and exempt lines together for a registered recipient, who needs two documents.
    """
    exempt = {line.is_exempt for line in lines}
    if not exempt:
        raise Refused("bill_has_no_lines")
    if not supplier_registered:
        return DocumentTitle.BILL
    if exempt == {False}:
        return DocumentTitle.TAX_INVOICE
    if exempt == {True}:
        return DocumentTitle.BILL_OF_SUPPLY
    if recipient_registered:
        raise Refused("split_needed")
    return DocumentTitle.INVOICE_CUM_BILL_OF_SUPPLY


def apportion_discount(amounts: Sequence[Money], discount: Money) -> tuple[Money, ...]:
    """A discount on the whole bill, spread over the lines by value; largest remainders first, so that the parts add up exactly.

    Refused: a negative discount, or one above the bill.
    """
    whole = sum(amount.paise for amount in amounts)
    if not 0 <= discount.paise <= whole:
        raise Refused("discount_too_large", field="discount", discount=discount, amount=Money(whole))
    if whole == 0 or not discount:
        return tuple(ZERO for _ in amounts)
    shares = [amount.paise * discount.paise // whole for amount in amounts]
    remainders = [amount.paise * discount.paise % whole for amount in amounts]
    by_remainder = sorted(range(len(amounts)), key=lambda index: -remainders[index])
    for index in by_remainder[: discount.paise - sum(shares)]:
        shares[index] += 1
    return tuple(Money(share) for share in shares)


def _discount_of(line: LineInput, gross: Money) -> Money:
    if line.discount_basis_points and line.discount:
        raise Refused("two_discounts", field="discount")
    if not 0 <= line.discount_basis_points <= 10_000:
        raise Refused("discount_too_large", field="discount", discount=line.discount, amount=gross)
    discount = line.discount
    if line.discount_basis_points:
        discount = gross.times_ratio(line.discount_basis_points, 10_000)
    if not ZERO <= discount <= gross:
        raise Refused("discount_too_large", field="discount", discount=discount, amount=gross)
    return discount
