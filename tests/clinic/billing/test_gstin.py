"""GSTINs that must pass and that must not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.billing.gstin import check_character, gstin
from narayaneeyam_clinic.shared.errors import Refused

VALID = [
    "24AAQCA8719H1ZC",
    "24AANFA2641L1ZF",
    "29AABCR1718E1ZL",
    "33AAAAR6720M1ZG",
    "24AABCR6898M1ZN",
    "05AAACG2115R1ZN",
    "27AAPFU0939F1ZV",
    "12GEOPS0823BBZH",
    "29AAGCB7383J1Z4",
    "32ABCDE1234F1Z9",
    "33ABCDE1234F1Z7",
    "29ABCDE1234F1ZW",
    "27ABCDE1234F1Z0",
    "07ABCDE1234F1Z2",
]


@pytest.mark.parametrize("text", VALID)
def test_valid(text: str) -> None:
    assert gstin(text).text == text
    assert gstin(f" {text[:2]} {text[2:].lower()} ").text == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("24AANFA2641L1ZK", "gstin_check_character"),
        ("01AABCE2207R1Z5", "gstin_check_character"),
        ("24AAQCA8719H1Z", "gstin_length"),
        ("00AABCE2207R1Z5", "gstin_state"),
        ("40ABCDE1234F1ZC", "gstin_state"),
        ("20ALYPD6528PQC5", "gstin_form"),
        ("32ABCDE12340F1Z", "gstin_form"),
        ("", "gstin_length"),
    ],
)
def test_invalid(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        gstin(text)
    assert (refused.value.code, refused.value.field) == (code, "gstin")


def test_parts() -> None:
    found = gstin("32ABCDE1234F1Z9")
    assert (found.state, str(found)) == ("32", "32ABCDE1234F1Z9")


@given(st.sampled_from(VALID), st.integers(0, 13), st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
def test_one_wrong_character_is_always_noticed(text: str, place: int, other: str) -> None:
    wrong = text[:place] + other + text[place + 1 :]
    assert (check_character(wrong[:14]) == text[14]) == (wrong == text)
