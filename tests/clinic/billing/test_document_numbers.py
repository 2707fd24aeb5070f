"""Series by counter, kind and financial year, within what the law allows."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.billing.document_numbers import (
    DocumentKind,
    document_number,
    parse_document_number,
)
from narayaneeyam_clinic.shared.errors import Refused

DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("kind", "sequence", "text"),
    [
        (DocumentKind.INVOICE, 123, "A1/26-27/000123"),
        (DocumentKind.BILL_OF_SUPPLY, 12, "A1B/26-27/00012"),
        (DocumentKind.RECEIPT, 1, "A1R/26-27/00001"),
        (DocumentKind.REFUND, 7, "A1F/26-27/00007"),
        (DocumentKind.CREDIT_NOTE, 99999, "A1C/26-27/99999"),
        (DocumentKind.CREDIT_NOTE, 100000, "A1C/26-27/100000"),
        (DocumentKind.INVOICE, 1000000, "A1/26-27/1000000"),
    ],
)
def test_numbers_as_printed(kind: DocumentKind, sequence: int, text: str) -> None:
    number = document_number("A1", kind, DAY, sequence)
    assert number.text == str(number) == text
    assert parse_document_number(text) == number


@pytest.mark.parametrize(
    ("day", "series"),
    [(date(2026, 3, 31), "A1/25-26"), (date(2026, 4, 1), "A1/26-27"), (date(2099, 3, 31), "A1/98-99")],
)
def test_the_year_turns_on_the_first_of_april(day: date, series: str) -> None:
    assert document_number("A1", DocumentKind.INVOICE, day, 1).series == series


def test_as_someone_types_it() -> None:
    assert parse_document_number(" a1b/26-27/12 ").text == "A1B/26-27/00012"


@pytest.mark.parametrize(
    "text", ["", "A1/26-28/000123", "A1X/26-27/00001", "A/26-27/1", "123", "A1/26-27/", "A1/26-27/000000"]
)
def test_what_is_not_a_number_of_ours(text: str) -> None:
    with pytest.raises(Refused):
        parse_document_number(text)


@pytest.mark.parametrize(
    ("counter", "sequence", "code"),
    [
        ("a1", 1, "counter_code_not_allowed"),
        ("A", 1, "counter_code_not_allowed"),
        ("A0", 1, "counter_code_not_allowed"),
        ("A/1", 1, "counter_code_not_allowed"),
        ("A1", 0, "number_not_positive"),
        ("A1", 10_000_000, "series_full"),
    ],
)
def test_refused(counter: str, sequence: int, code: str) -> None:
    with pytest.raises(Refused, match=code):
        document_number(counter, DocumentKind.INVOICE, DAY, sequence)
    with pytest.raises(Refused, match="year_out_of_range"):
        document_number("A1", DocumentKind.INVOICE, date(1999, 5, 1), 1)


@given(
    st.from_regex(r"[A-Z][1-9]\d?", fullmatch=True).filter(str.isascii),
    st.sampled_from(DocumentKind),
    st.dates(date(2017, 7, 1), date(2098, 12, 31)),
    st.integers(1, 99_999),
)
def test_every_number_is_lawful_and_reads_back(counter: str, kind: DocumentKind, day: date, sequence: int) -> None:
    number = document_number(counter, kind, day, sequence)
    assert re.fullmatch(r"[A-Z0-9/-]{1,16}", number.text)
    assert parse_document_number(number.text) == number
