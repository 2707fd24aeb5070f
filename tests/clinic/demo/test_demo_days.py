"""What the demo invents must be possible."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.demo.demo_days import GROWN_UP_DAYS, _child_weighs


@pytest.mark.parametrize(("days", "kilograms"), [(2, 4), (180, 7), (364, 10), (366, 10), (5 * 365, 18), (11 * 365, 30)])
def test_a_child_weighs_what_children_weigh(days: int, kilograms: int):
    assert _child_weighs(days) == kilograms
    assert days < GROWN_UP_DAYS
