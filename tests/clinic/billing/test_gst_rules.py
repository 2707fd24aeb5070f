"""The worked bills of an accountant, line by line and paisa by paisa, and properties that hold for every bill."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.billing.gst_rules import (
    DocumentTitle,
    LineInput,
    TaxRate,
    apportion_discount,
    bill_totals,
    document_title,
    line_amount_for_loose,
    line_tax,
    refuse_above_mrp,
    tax_of_exclusive,
    tax_of_inclusive,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money

FIVE = TaxRate.percent(5)
TWELVE = TaxRate.percent(12)
rupees = Money.rupees


def sold(*lines: LineInput, inter_state: bool = False) -> list[tuple[str, ...]]:
    """Taxable, CGST, SGST and IGST of each line as text."""
    taxed = [line_tax(line, inter_state=inter_state) for line in lines]
    return [tuple(str(part.as_decimal()) for part in (t.taxable, t.cgst, t.sgst, t.igst)) for t in taxed]


def foot(*lines: LineInput, inter_state: bool = False) -> tuple[str, str, str]:
    """Total, payable and round-off of the bill."""
    totals = bill_totals(line_tax(line, inter_state=inter_state) for line in lines)
    return str(totals.total.as_decimal()), str(totals.payable.as_decimal()), str(totals.round_off.as_decimal())


def exclusive(price: str, quantity: int = 1, rate: TaxRate = FIVE) -> LineInput:
    return LineInput(rate, quantity, rupees(price), inclusive=False)


def inclusive(price: str, quantity: int = 1, rate: TaxRate = FIVE, discount_basis_points: int = 0) -> LineInput:
    return LineInput(rate, quantity, rupees(price), discount_basis_points=discount_basis_points)


def exempt(price: str) -> LineInput:
    return LineInput(price=rupees(price), exempt=True)


def test_prices_without_tax_at_five_percent() -> None:  # W1
    bill = exclusive("150.00", 2), exclusive("62.50")
    assert sold(*bill) == [("300.00", "7.50", "7.50", "0.00"), ("62.50", "1.56", "1.56", "0.00")]
    assert foot(*bill) == ("380.62", "381.00", "0.38")


def test_prices_with_tax_inside() -> None:  # W2
    bill = inclusive("210"), inclusive("145", 3)
    assert sold(*bill) == [("200.00", "5.00", "5.00", "0.00"), ("414.28", "10.36", "10.36", "0.00")]
    assert foot(*bill) == ("645.00", "645.00", "0.00")


def test_ten_percent_discount_lowers_the_taxable_value() -> None:  # W3
    bill = inclusive("210", discount_basis_points=1000), inclusive("145", 3, discount_basis_points=1000)
    assert sold(*bill) == [("180.00", "4.50", "4.50", "0.00"), ("372.86", "9.32", "9.32", "0.00")]
    assert foot(*bill) == ("580.50", "581.00", "0.50")
    totals = bill_totals(line_tax(line) for line in bill)
    assert (totals.discount, totals.taxable, totals.cgst) == (rupees("64.50"), rupees("552.86"), rupees("13.82"))


@pytest.mark.parametrize(("rate", "tax", "total"), [(TWELVE, "30.00", "560.00"), (FIVE, "12.50", "525.00")])
def test_the_same_vati_before_and_after_the_rate_fell(rate: TaxRate, tax: str, total: str) -> None:  # W5
    assert sold(exclusive("500", rate=rate)) == [("500.00", tax, tax, "0.00")]
    assert foot(exclusive("500", rate=rate)) == (total, total, "0.00")


def test_consultation_therapy_and_medicines_on_one_paper() -> None:  # W6
    bill = exempt("300"), exempt("1200"), inclusive("178", 2), inclusive("262")
    assert sold(*bill)[2:] == [("339.04", "8.48", "8.48", "0.00"), ("249.52", "6.24", "6.24", "0.00")]
    totals = bill_totals(line_tax(line) for line in bill)
    assert totals.exempt == rupees(1500)
    assert (totals.taxable, totals.cgst, totals.sgst) == (rupees("588.56"), rupees("14.72"), rupees("14.72"))
    assert (totals.total, totals.payable, totals.round_off) == (rupees(2118), rupees(2118), ZERO)
    assert document_title(True, False, bill) is DocumentTitle.INVOICE_CUM_BILL_OF_SUPPLY


def test_medicines_sent_to_another_state() -> None:  # W7
    bill = exclusive("428.57", 3), exclusive("300")
    assert sold(*bill, inter_state=True) == [("1285.71", "0.00", "0.00", "64.29"), ("300.00", "0.00", "0.00", "15.00")]
    assert foot(*bill, inter_state=True) == ("1665.00", "1665.00", "0.00")


def test_one_bottle_of_the_three_comes_back() -> None:  # W8
    assert sold(inclusive("145")) == [("138.10", "3.45", "3.45", "0.00")]


def test_three_tablets_of_a_strip_of_ten() -> None:  # W10
    line = LineInput(FIVE, quantity=3, price=rupees(85), pack_size=10)
    assert line_tax(line).gross == rupees("25.50")
    assert sold(line) == [("24.28", "0.61", "0.61", "0.00")]
    assert foot(line) == ("25.50", "26.00", "0.50")


def test_tax_is_found_before_the_value_so_that_the_parts_add_up() -> None:  # W11
    assert sold(inclusive("99.00", rate=TWELVE)) == [("88.40", "5.30", "5.30", "0.00")]


def test_a_large_bill_across_the_border() -> None:  # W14
    assert sold(inclusive("105000"), inter_state=True) == [("100000.00", "0.00", "0.00", "5000.00")]


@pytest.mark.parametrize(
    ("amount", "taxable", "half"),
    [
        ("0.10", "0.10", "0.00"),
        ("1.00", "0.96", "0.02"),
        ("10", "9.52", "0.24"),
        ("33.33", "31.75", "0.79"),
        ("105", "100.00", "2.50"),
    ],
)
def test_tiny_values(amount: str, taxable: str, half: str) -> None:
    assert sold(inclusive(amount)) == [(taxable, half, half, "0.00")]


@given(st.integers(0, 10**9), st.integers(0, 4000), st.booleans())
def test_value_and_tax_always_give_the_price_back(paise: int, basis_points: int, inter_state: bool) -> None:
    parts = tax_of_inclusive(Money(paise), TaxRate(basis_points), inter_state=inter_state)
    assert parts.total == Money(paise)
    assert parts.cgst == parts.sgst
    assert parts.taxable >= ZERO
    assert bool(parts.igst) <= inter_state


@given(st.integers(0, 10**9), st.integers(0, 4000))
def test_tax_on_top_is_never_more_than_half_a_paisa_off_per_head(paise: int, basis_points: int) -> None:
    parts = tax_of_exclusive(Money(paise), TaxRate(basis_points))
    assert parts.cgst == parts.sgst
    assert abs(parts.tax.paise * 10_000 - paise * basis_points) <= 10_000


@given(st.lists(st.integers(0, 10**7), min_size=1, max_size=20))
def test_payable_is_whole_rupees_and_the_round_off_is_small(amounts: list[int]) -> None:
    totals = bill_totals(line_tax(LineInput(FIVE, amount=Money(paise))) for paise in amounts)
    assert totals.total == Money(sum(amounts))
    assert totals.payable.paise % 100 == 0
    assert -49 <= totals.round_off.paise <= 50
    assert totals.total + totals.round_off == totals.payable


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=20), st.fractions(0, 1))
def test_a_bill_discount_is_spread_without_losing_a_paisa(amounts: list[int], part: float) -> None:
    discount = Money(int(sum(amounts) * part))
    shares = apportion_discount([Money(paise) for paise in amounts], discount)
    assert sum(share.paise for share in shares) == discount.paise
    assert all(0 <= share.paise <= paise for share, paise in zip(shares, amounts, strict=True))


def test_the_largest_remainder_gets_the_odd_paisa() -> None:
    assert apportion_discount([Money(100), Money(100), Money(100)], Money(100)) == (Money(34), Money(33), Money(33))
    assert apportion_discount([Money(21000), Money(43500)], Money(100)) == (Money(33), Money(67))
    assert apportion_discount([ZERO, ZERO], ZERO) == (ZERO, ZERO)


@pytest.mark.parametrize(
    ("supplier", "recipient", "kinds", "title"),
    [
        (False, False, "TE", DocumentTitle.BILL),
        (False, True, "T", DocumentTitle.BILL),
        (True, False, "TT", DocumentTitle.TAX_INVOICE),
        (True, True, "T", DocumentTitle.TAX_INVOICE),
        (True, False, "E", DocumentTitle.BILL_OF_SUPPLY),
        (True, True, "EE", DocumentTitle.BILL_OF_SUPPLY),
        (True, False, "N", DocumentTitle.BILL_OF_SUPPLY),
        (True, False, "TE", DocumentTitle.INVOICE_CUM_BILL_OF_SUPPLY),
    ],
)
def test_titles(supplier: bool, recipient: bool, kinds: str, title: DocumentTitle) -> None:
    made = {"T": inclusive("100"), "E": exempt("100"), "N": LineInput(TaxRate(0), price=rupees(100))}
    lines = [made[kind] for kind in kinds]
    assert document_title(supplier, recipient, lines) is title
    assert document_title(supplier, recipient, [line_tax(line) for line in lines]) is title


def test_a_registered_buyer_of_both_kinds_gets_two_documents() -> None:
    with pytest.raises(Refused, match="split_needed"):
        document_title(True, True, [inclusive("100"), exempt("100")])
    with pytest.raises(Refused, match="bill_has_no_lines"):
        document_title(True, False, [])


def test_a_clinic_without_gstin_charges_no_tax() -> None:
    line = line_tax(inclusive("105"), supplier_registered=False)
    assert (line.total, line.tax, line.taxable) == (rupees(105), ZERO, ZERO)
    assert bill_totals([line]).payable == rupees(105)


def test_loose_price_is_rounded_once_per_line() -> None:
    assert line_amount_for_loose(rupees("100"), 7, 3) == rupees("233.33")
    assert line_amount_for_loose(rupees("0.05"), 1, 10) == Money(1)
    refuse_above_mrp(rupees("25.50"), rupees(85), 3, 10)
    with pytest.raises(Refused, match="price_above_mrp"):
        refuse_above_mrp(rupees("25.51"), rupees(85), 3, 10)


@pytest.mark.parametrize(
    ("line", "code", "field"),
    [
        (LineInput(FIVE), "price_missing", "price"),
        (LineInput(FIVE, price=rupees(-1)), "price_negative", "price"),
        (LineInput(FIVE, 0, rupees(1)), "quantity_not_positive", "quantity"),
        (LineInput(FIVE, 1, rupees(1), pack_size=0), "pack_size_not_positive", "pack_size"),
        (LineInput(FIVE, 1, rupees(1), discount=rupees(2)), "discount_too_large", "discount"),
        (LineInput(FIVE, 1, rupees(1), discount=rupees(-2)), "discount_too_large", "discount"),
        (LineInput(FIVE, 1, rupees(1), discount_basis_points=10_001), "discount_too_large", "discount"),
        (LineInput(FIVE, 1, rupees(1), discount_basis_points=10, discount=rupees(1)), "two_discounts", "discount"),
    ],
)
def test_nonsense_is_refused(line: LineInput, code: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        line_tax(line)
    assert (refused.value.code, refused.value.field) == (code, field)
    with pytest.raises(Refused, match="discount_too_large"):
        apportion_discount([rupees(1)], rupees(2))
