"""The ways people type phone numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.phone import is_mobile, mobile, phone, phone_text


@pytest.mark.parametrize(
    "typed",
    [
        "9847012345",
        "098470 12345",
        "919847012345",
        "+91-98470-12345",
        "00919847012345",
        "+91 (98470) 12345",
        " 98470.12345 ",
    ],
)
def test_one_number_typed_in_many_ways(typed: str) -> None:
    assert mobile(typed) == "+919847012345"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("9847O12345", "phone_not_understood"),
        ("", "phone_not_understood"),
        ("98", "phone_not_valid"),
        ("5847012345", "phone_not_valid"),
        ("98470123456", "phone_not_valid"),
        ("1234567890", "phone_not_mobile"),
        ("0484 2345678", "phone_not_mobile"),
        ("9847012345 / 9847012346", "phone_not_understood"),
    ],
)
def test_what_is_no_mobile(typed: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        mobile(typed)
    assert (refused.value.code, refused.value.field) == (code, "mobile")


def test_a_landline_is_a_phone() -> None:
    assert phone("0484 2345678") == "+914842345678"
    assert not is_mobile("+914842345678")


def test_a_foreign_patient_keeps_the_country() -> None:
    assert mobile("+971501234567") == "+971501234567"
    assert mobile("00971 50 123 4567") == "+971501234567"


def test_for_reading() -> None:
    assert phone_text("+919847012345") == "+91 98470 12345"


@given(st.from_regex(r"9[4-9][0-9]{8}", fullmatch=True).filter(str.isascii))
def test_what_is_stored_reads_back(digits: str) -> None:
    stored = mobile(digits)
    assert stored == "+91" + digits
    assert mobile(phone_text(stored)) == stored
