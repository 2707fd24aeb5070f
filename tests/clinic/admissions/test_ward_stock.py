"""What is still open of a medicine on the ward (STAY-17)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from narayaneeyam_clinic.admissions.ward_stock import IssuedMedicine


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
