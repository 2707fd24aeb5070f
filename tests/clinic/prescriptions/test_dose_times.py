"""The eleven times of taking medicine."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.prescriptions.dose_times import DoseTime, parse_dose_time
from narayaneeyam_clinic.shared.errors import Refused


def test_there_are_eleven_with_their_own_words() -> None:
    assert len(DoseTime) == 11
    assert len({time.english for time in DoseTime}) == 11
    for time in DoseTime:
        assert parse_dose_time(time.value) is parse_dose_time(time.english) is parse_dose_time(time.sanskrit) is time


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("bf", DoseTime.PRAGBHAKTA),
        ("A.F.", DoseTime.ADHOBHAKTA),
        ("before  food", DoseTime.PRAGBHAKTA),
        ("with food", DoseTime.SABHAKTA),
        ("empty stomach", DoseTime.ABHAKTA),
        ("hs", DoseTime.NISHI),
    ],
)
def test_short_forms(typed: str, time: DoseTime) -> None:
    assert parse_dose_time(typed) is time


def test_refused() -> None:
    with pytest.raises(Refused, match="dose_time_not_understood"):
        parse_dose_time("whenever")
