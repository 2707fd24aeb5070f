"""State codes and the PIN codes that go with them."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.states import STATES, pin_code, pin_fits_state, state_name


def test_names() -> None:
    assert (state_name("32"), state_name("33"), state_name("25"), state_name("96")) == (
        "Kerala", "Tamil Nadu", "Daman and Diu", "Other Countries"
    )  # fmt: skip
    assert len(STATES) == 37
    for unknown in ("00", "40", "", "Kerala"):
        with pytest.raises(Refused, match="state_unknown"):
            state_name(unknown)


@pytest.mark.parametrize(
    ("pin", "state", "fits"),
    [
        ("676552", "32", True),
        ("695001", "32", True),
        ("641001", "32", False),
        ("641001", "33", True),
        ("560001", "29", True),
        ("673310", "34", True),
        ("682555", "31", True),
        ("110001", "07", True),
        ("110001", "32", False),
        ("797001", "13", True),
    ],
)
def test_a_pin_that_does_not_fit_is_noticed(pin: str, state: str, fits: bool) -> None:
    assert pin_fits_state(pin_code(pin), state) is fits


def test_pin_form() -> None:
    assert pin_code(" 676 552 ") == "676552"
    for wrong in ("076552", "67655", "6765522", "67655a", ""):
        with pytest.raises(Refused, match="pin_not_understood"):
            pin_code(wrong)
