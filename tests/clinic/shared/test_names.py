"""Names as people say them, and badges made of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.names import display_name, initials


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  K. P.   Ramesh ", "K. P. Ramesh"),
        ("ramesh k p", "Ramesh K P"),
        ("k.p. ramesh-kumar", "K.P. Ramesh-Kumar"),
        ("Om", "Om"),
        ("d'Souza", "d'Souza"),
        ("d'souza", "D'souza"),
        ("RAMESH", "RAMESH"),
        ("രമേശ് കെ", "രമേശ് കെ"),
        ("Ramesh\tKumar\x00", "Ramesh Kumar"),
        ("Anu\u202eihkaL", "AnuihkaL"),
        ("\ufeffOm\u200b \u2066Nair\u2069", "Om Nair"),
        ("Ra\u200dmesh", "Ramesh"),
        ("\u0d28\u0d4d\u200d", "\u0d28\u0d4d\u200d"),
        ("de\u0301sire\u0301e", "D\u00e9sir\u00e9e"),
    ],
)
def test_a_name_is_kept_as_it_is_said(typed: str, kept: str) -> None:
    """PAT-25: the joiner of a Malayalam letter stays, nothing else that nobody sees."""
    assert display_name(typed) == kept


@pytest.mark.parametrize(
    ("typed", "code"),
    [("", "name_missing"), (" \n", "name_missing"), ("123", "name_not_understood"), ("x" * 121, "name_too_long")],
)
def test_refused(typed: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        display_name(typed)
    assert (refused.value.code, refused.value.field) == (code, "name")


@pytest.mark.parametrize(
    ("name", "badge"),
    [("K. P. Ramesh", "KR"), ("Om", "O"), ("ramesh kumar", "RK"), ("രമേശ് കെ", "ര"), ("(1)", ""), ("Ramesh (2)", "R")],
)
def test_badges(name: str, badge: str) -> None:
    assert initials(name) == badge


@given(st.text(max_size=100))
def test_keeping_twice_changes_nothing(typed: str) -> None:
    try:
        kept = display_name(typed)
    except Refused:
        return
    assert display_name(kept) == kept
