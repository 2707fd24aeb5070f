"""Rates by date, place of supply, printed codes, GSTR-1 classes and the taxed room."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from narayaneeyam_clinic.billing.supply_rules import (
    RateRow,
    SupplyKind,
    TaxRate,
    is_inter_state,
    minimum_hsn_digits,
    place_of_supply,
    printed_hsn,
    rate_on,
    state_tax_label,
)
from narayaneeyam_clinic.shared.errors import Refused

FIVE, TWELVE, EIGHTEEN = TaxRate.percent(5), TaxRate.percent(12), TaxRate.percent(18)
NEW_RATES = date(2025, 9, 22)
LAST_OLD = date(2025, 9, 21)
BEGIN = date(2017, 7, 1)
RATES = [
    RateRow("30049011", "classical", FIVE, BEGIN),
    RateRow("30049011", "proprietary", TWELVE, BEGIN, LAST_OLD),
    RateRow("30049011", "proprietary", FIVE, NEW_RATES),
    RateRow("3304", "", EIGHTEEN, BEGIN),
    RateRow("33041000", "", TWELVE, BEGIN),
    RateRow("9993", "", TaxRate(0), BEGIN, exempt=True),
]


@pytest.mark.parametrize(
    ("hsn", "nature", "day", "rate"),
    [
        ("30049011", "proprietary", LAST_OLD, TWELVE),
        ("30049011", "proprietary", NEW_RATES, FIVE),
        ("30049011", "classical", LAST_OLD, FIVE),
        ("33049910", "proprietary", NEW_RATES, EIGHTEEN),
        ("33041000", "", NEW_RATES, TWELVE),
        ("999312", "", NEW_RATES, TaxRate(0)),
    ],
)
def test_the_rate_of_the_day(hsn: str, nature: str, day: date, rate: TaxRate) -> None:
    assert rate_on(RATES, hsn, nature, day).rate == rate


@pytest.mark.parametrize(
    ("hsn", "nature", "day"),
    [
        ("30049011", "classical", date(2017, 6, 30)),
        ("30049011", "", NEW_RATES),
        ("1211", "", NEW_RATES),
        ("", "", BEGIN),
    ],
)
def test_a_silent_table_is_never_zero_percent(hsn: str, nature: str, day: date) -> None:
    with pytest.raises(Refused, match="no_tax_rate") as refused:
        rate_on(RATES, hsn, nature, day)
    assert refused.value.field == "hsn"


def test_percentages() -> None:
    assert TaxRate.percent("0.25").basis_points == 25
    assert str(TaxRate.percent("2.5").as_percent) == "2.5"
    assert str(TaxRate.percent(20).as_percent) == "20"
    assert TaxRate.percent(Decimal("5.00")) == FIVE
    for nonsense in ("five", "0.001", "-1", "101", "NaN", "Infinity"):
        with pytest.raises(Refused, match="rate_not_understood"):
            TaxRate.percent(nonsense)


@pytest.mark.parametrize(
    ("kind", "recipient", "place", "inter_state"),
    [
        (SupplyKind.HEALTH_SERVICE, "33", "32", False),
        (SupplyKind.GOODS_HANDED_OVER, "33", "32", False),
        (SupplyKind.GOODS_SENT, "33", "33", True),
        (SupplyKind.GOODS_SENT, None, "32", False),
        (SupplyKind.OTHER_SERVICE, "29", "29", True),
    ],
)
def test_place_of_supply(kind: SupplyKind, recipient: str | None, place: str, inter_state: bool) -> None:
    assert place_of_supply(kind, "32", recipient) == place
    assert is_inter_state("32", place) is inter_state


def test_a_special_zone_always_pays_igst() -> None:
    assert is_inter_state("32", "32", to_special_zone=True)
    assert (state_tax_label("31"), state_tax_label("32"), state_tax_label("34")) == ("UTGST", "SGST", "SGST")


@pytest.mark.parametrize(("large", "b2b", "digits", "printed"), [
    (False, False, 0, "3004"), (False, True, 4, "3004"), (True, False, 6, "300490"), (True, True, 6, "300490"),
])  # fmt: skip
def test_printed_codes(large: bool, b2b: bool, digits: int, printed: str) -> None:
    assert minimum_hsn_digits(turnover_above_five_crore=large, recipient_registered=b2b) == digits
    assert printed_hsn("30049011", turnover_above_five_crore=large, recipient_registered=b2b) == printed
    assert printed_hsn("999312", turnover_above_five_crore=large, recipient_registered=b2b) == "999312"
