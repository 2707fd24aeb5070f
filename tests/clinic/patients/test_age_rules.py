"""What people say when asked how old they are, and what it means years later."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.patients.age_rules import (
    Age,
    BirthDate,
    BirthPrecision,
    age_on,
    age_text,
    existing_date,
    parse_birth,
)
from narayaneeyam_clinic.shared.errors import Refused

TODAY = date(2026, 11, 21)
DAY, MONTH, YEAR = BirthPrecision.DAY, BirthPrecision.MONTH, BirthPrecision.YEAR


@pytest.mark.parametrize(
    ("text", "precision", "shown"),
    [
        ("42", YEAR, "42 y"),
        ("42y", YEAR, "42 y"),
        ("42 years", YEAR, "42 y"),
        ("0", YEAR, "6 m"),
        ("6m", MONTH, "6 m"),
        ("18 months", MONTH, "1 y 6 m"),
        ("1y 6m", MONTH, "1 y 6 m"),
        ("3 w", DAY, "21 d"),
        ("10 d", DAY, "10 d"),
        ("0d", DAY, "0 d"),
        ("12-05-1984", DAY, "42 y"),
        ("12/5/84", DAY, "42 y"),
        ("22.11.1984", DAY, "41 y"),
        ("1984-05-12", DAY, "42 y"),
        ("05-1984", MONTH, "42 y"),
        ("11-2026", MONTH, "6 d"),
        ("1984", YEAR, "42 y"),
        ("2026", YEAR, "4 m"),
    ],
)
def test_what_is_said(text: str, precision: BirthPrecision, shown: str) -> None:
    birth = parse_birth(text, TODAY)
    assert (birth.precision, age_text(birth, TODAY)) == (precision, shown)
    assert birth.is_estimated is (precision is not DAY)


def test_an_age_keeps_ageing() -> None:
    birth = parse_birth("42", TODAY)
    assert age_on(birth, date(2027, 11, 21)).years == 43
    assert age_on(birth, date(2036, 11, 21)).years == 52
    assert age_text(None, TODAY) == ""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "birth_not_understood"),
        ("old", "birth_not_understood"),
        ("-3", "birth_not_understood"),
        ("42 q", "birth_not_understood"),
        ("126", "too_old"),
        ("1700 m", "too_old"),
        ("01-01-1880", "too_old"),
        ("1850", "too_old"),
        ("22-11-2026", "born_in_future"),
        ("12-2026", "born_in_future"),
        ("2027", "born_in_future"),
        ("12-13-1984", "no_such_month"),
        ("30-02-1984", "no_such_date"),
        ("29-02-1985", "no_such_date"),
        ("00-05-1984", "no_such_date"),
    ],
)
def test_refused(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_birth(text, TODAY)
    assert (refused.value.code, refused.value.field) == (code, "birth")


def test_the_facts_make_a_sentence() -> None:
    with pytest.raises(Refused) as refused:
        parse_birth("30-02-1984", TODAY)
    assert refused.value.facts == {"day": 30, "month": "February", "year": 1984, "last_day": 29}
    with pytest.raises(Refused, match="year_out_of_range"):
        existing_date(0, 1, 1)


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        (date(2000, 2, 29), date(2001, 2, 28), Age(0, 11, 30)),
        (date(2000, 2, 29), date(2001, 3, 1), Age(1, 0, 1)),
        (date(2000, 11, 21), date(2026, 11, 20), Age(25, 11, 30)),
        (date(2000, 11, 21), date(2026, 11, 21), Age(26, 0, 0)),
        (date(2026, 1, 31), date(2026, 3, 1), Age(0, 1, 1)),
        (date(2026, 10, 10), date(2026, 11, 21), Age(0, 1, 11)),
        (date(2027, 1, 1), date(2026, 11, 21), Age(0, 0, 0)),
    ],
)
def test_ages(born: date, on: date, age: Age) -> None:
    assert age_on(BirthDate(born, DAY), on) == age


def test_texts() -> None:
    assert (Age(1, 0, 5).text, Age(0, 1, 11).text, Age(2, 11, 0).text) == ("1 y", "1 m 11 d", "2 y 11 m")


@given(st.integers(0, 120), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_an_age_told_today_is_that_age_today_and_one_more_next_year(years: int, today: date) -> None:
    birth = parse_birth(str(years), today)
    assert age_on(birth, today).years == years
    assert age_on(birth, date(today.year + 1, today.month, min(today.day, 28))).years in (years, years + 1)


@given(st.dates(date(1930, 1, 1), date(2026, 11, 21)), st.dates(date(2026, 11, 21), date(2050, 1, 1)))
def test_nobody_grows_younger(born: date, later: date) -> None:
    birth = BirthDate(born, DAY)
    now, then = age_on(birth, TODAY), age_on(birth, later)
    assert (now.years, now.months, now.days) <= (then.years, then.months, then.days)
    assert 0 <= then.months < 12
    assert 0 <= then.days <= 31
