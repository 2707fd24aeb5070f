"""What cells mean: dates and numbers as India writes them (IMP-3)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from narayaneeyam_clinic.imports import cell_rules
from narayaneeyam_clinic.patients.age_rules import BirthPrecision
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("21/11/2026", date(2026, 11, 21)), ("03/04/1984", date(1984, 4, 3)), ("3-4-84", date(1984, 4, 3)),
        ("2026-11-21", date(2026, 11, 21)), ("2026-11-21 00:00:00", date(2026, 11, 21)), ("1.2.2024", date(2024, 2, 1)),
        ("5 Jan 2024", date(2024, 1, 5)), ("05-Jan-24", date(2024, 1, 5)), ("29/02/1984", date(1984, 2, 29)),
    ],
)  # fmt: skip
def test_dates(text: str, day: date):
    assert cell_rules.date_cell(text, field="day") == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31/02/1984", "no_such_date"),
        ("12/13/2024", "no_such_month"),
        ("soon", "date_not_understood"),
        ("2024", "date_not_understood"),
    ],
)
def test_dates_that_are_none(text: str, code: str):
    with pytest.raises(Refused) as refused:
        cell_rules.date_cell(text, field="day")
    assert (refused.value.code, refused.value.field) == (code, "day")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,23,456.00", "123456"),
        ("123,456", "123456"),
        ("₹ 1,250/-", "1250"),
        ("Rs. 99.50", "99.50"),
        ("-3", "-3"),
        ("12.5", "12.5"),
    ],
)
def test_numbers(text: str, number: str):
    assert cell_rules.number_cell(text, field="x") == Decimal(number)


@pytest.mark.parametrize("text", ["1,2", "12,34,56", "1.2.3", "1e5", "ten", "=1+1", "NaN", "Infinity"])
def test_numbers_that_are_none(text: str):
    with pytest.raises(Refused) as refused:
        cell_rules.number_cell(text, field="x")
    assert refused.value.code == "number_not_understood"


def test_money_and_whole_numbers():
    assert cell_rules.money_cell("1,23,456.50", field="mrp") == Money(12345650)
    assert cell_rules.whole_cell("12.0", field="x") == 12
    for call, code in (
        (lambda: cell_rules.money_cell("1.005", field="mrp"), "too_many_decimals"),
        (lambda: cell_rules.money_cell("-1", field="mrp"), "amount_negative"),
        (lambda: cell_rules.whole_cell("12.5", field="x"), "not_a_whole_number"),
    ):
        with pytest.raises(Refused) as refused:
            call()
        assert refused.value.code == code


@pytest.mark.parametrize(
    ("text", "precision", "day"),
    [
        ("42", BirthPrecision.YEAR, date(1984, 5, 21)), ("42 yrs", BirthPrecision.YEAR, date(1984, 5, 21)),
        ("42 years old", BirthPrecision.YEAR, date(1984, 5, 21)), ("6 months", BirthPrecision.MONTH, date(2026, 5, 21)),
        ("12/05/1984", BirthPrecision.DAY, date(1984, 5, 12)), ("12 May 1984", BirthPrecision.DAY, date(1984, 5, 12)),
        ("1984-05-12 00:00", BirthPrecision.DAY, date(1984, 5, 12)),
    ],
)  # fmt: skip
def test_births_and_ages(text: str, precision: BirthPrecision, day: date):
    birth = cell_rules.birth_cell(text, TODAY)
    assert (birth.precision, birth.day) == (precision, day)


@pytest.mark.parametrize(
    ("text", "sex"), [("M", "male"), ("f.", "female"), ("Female", "female"), ("സ്ത്രീ", "female"), ("पुरुष", "male")]
)
def test_sexes(text: str, sex: str):
    assert cell_rules.sex_cell(text) == sex


def test_phones():
    assert cell_rules.phones_cell("98470 12345 / 0484-2345678") == ["+919847012345", "+914842345678"]
    assert cell_rules.phones_cell("+91-98470-12345, 9847012345") == ["+919847012345"]
    assert cell_rules.phones_cell("+971 50 123 4567") == ["+971501234567"]
    with pytest.raises(Refused):
        cell_rules.phones_cell("98470I2345")


def test_what_means_nothing_is_nothing():
    assert [cell_rules.cell_text(cell) for cell in ("-", "N/A", "nil", "NULL", "")] == [None] * 5
    assert cell_rules.cell_text("  K. P.\u00a0 Ramesh ") == "K. P. Ramesh"
    assert cell_rules.yes_no_cell("Yes", field="x")
    assert not cell_rules.yes_no_cell("N", field="x")
