"""What is still open of a medicine on the ward (STAY-17)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from narayaneeyam_clinic.admissions.ward_stock import IssuedMedicine
from narayaneeyam_clinic.prescriptions.dose_rules import parse_dose
from narayaneeyam_clinic.prescriptions.when_rules import one_taking, parse_when


@pytest.mark.parametrize(
    ("given", "refused", "returned", "still_open"),
    [
        (0, 0, 0, 3),
        (1, 1, 0, 1),
        (1, 1, 1, 1),  # the bottle that was refused came back: it is one bottle, and the third is still to be told of
        (2, 1, 1, 0),
        (1, 0, 2, 0),
        (1, 2, 1, 0),  # one that was refused still lies there, and is told of
        (3, 0, 1, -1),
    ],
)
def test_what_was_refused_and_came_back_counts_once(given: int, refused: int, returned: int, still_open: int):
    """STAY-17, STAY-18"""
    issued = IssuedMedicine(
        "i", "m", "Dasamoolarishtam", "ml", 1, False, "b", "B1", None, datetime(2026, 11, 21, tzinfo=UTC),
        3, given, refused, returned,
    )  # fmt: skip
    assert issued.open == still_open


@pytest.mark.parametrize(
    ("dose", "when", "taking"),
    [
        ("15 ml", "1-1-1 AF", 15),
        ("1 no", "2-0-2", 2),
        ("1 no", "2-0-1", None),
        ("1/2 no", "1-0-1", None),
        ("5 g", "", 5),
    ],
)
def test_what_is_taken_at_once(dose: str, when: str, taking: int | None):
    """STAY-65: nothing is proposed where the takings of a day differ, or are no whole units."""
    assert one_taking(parse_dose(dose), parse_when(when)) == taking
