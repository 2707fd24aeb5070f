"""Vitals as nurses type them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.consultations.vitals_rules import (
    LIMITS,
    BloodPressure,
    Unlikely,
    Vital,
    body_mass_index,
    parse_blood_pressure,
    parse_height,
    parse_pain,
    parse_pulse,
    parse_respiration,
    parse_spo2,
    parse_temperature,
    parse_weight,
    unlikely,
)
from narayaneeyam_clinic.shared.errors import Refused


@pytest.mark.parametrize("text", ["128/82", " 128 / 82 ", "128 82", "128-82"])
def test_blood_pressure(text: str) -> None:
    assert parse_blood_pressure(text) == BloodPressure(128, 82)
    assert parse_blood_pressure(text).text == "128/82"


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (parse_pulse, "72", 72),
        (parse_pulse, "72 bpm", 72),
        (parse_spo2, "98%", 98),
        (parse_respiration, "16/min", 16),
        (parse_temperature, "37.2", 372),
        (parse_temperature, "37.2 C", 372),
        (parse_temperature, "98.6 F", 370),
        (parse_temperature, "98.6", 370),
        (parse_temperature, "99°F", 372),
        (parse_height, "172", 1720),
        (parse_height, "172.5 cm", 1725),
        (parse_height, "1.72 m", 1720),
        (parse_height, "1.72", 1720),
        (parse_height, "5'8\"", 1727),
        (parse_height, "5 ft 8 in", 1727),
        (parse_height, "6'", 1829),
        (parse_weight, "64", 64_000),
        (parse_weight, "64.5 kg", 64_500),
        (parse_weight, "3200 g", 3_200),
        (parse_pain, "0", 0),
        (parse_pain, "7/10", 7),
    ],
)
def test_readings(read: Callable[[str], int], text: str, value: int) -> None:
    assert read(text) == value


@pytest.mark.parametrize(
    ("read", "text", "code", "field"),
    [
        (parse_blood_pressure, "128", "blood_pressure_not_understood", "blood_pressure"),
        (parse_blood_pressure, "82/128", "blood_pressure_turned_round", "blood_pressure"),
        (parse_blood_pressure, "500/80", "vital_impossible", "blood_pressure"),
        (parse_blood_pressure, "120/8", "vital_impossible", "blood_pressure"),
        (parse_pulse, "fast", "pulse_not_understood", "pulse"),
        (parse_pulse, "7", "vital_impossible", "pulse"),
        (parse_spo2, "101", "vital_impossible", "spo2"),
        (parse_respiration, "", "respiration_not_understood", "respiration"),
        (parse_temperature, "hot", "temperature_not_understood", "temperature"),
        (parse_temperature, "20", "vital_impossible", "temperature"),
        (parse_temperature, "200", "vital_impossible", "temperature"),
        (parse_height, "tall", "height_not_understood", "height"),
        (parse_height, "12", "vital_impossible", "height"),
        (parse_weight, "heavy", "weight_not_understood", "weight"),
        (parse_weight, "999", "vital_impossible", "weight"),
        (parse_pain, "11", "pain_out_of_range", "pain"),
        (parse_pain, "much", "pain_out_of_range", "pain"),
    ],
)
def test_refused(read: Callable[[str], object], text: str, code: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        read(text)
    assert (refused.value.code, refused.value.field) == (code, field)


def test_body_mass_index() -> None:
    assert body_mass_index(1720, 64_000) == Decimal("21.6")
    assert body_mass_index(None, 64_000) is None
    assert body_mass_index(1720, None) is None


def test_unlikely_values_are_asked_about_and_not_refused() -> None:
    values = {Vital.PULSE: 72, Vital.SYSTOLIC: 210, Vital.TEMPERATURE: 401}
    assert unlikely(values) == (Unlikely(Vital.SYSTOLIC, 210, (80, 180)), Unlikely(Vital.TEMPERATURE, 401, (355, 395)))
    assert unlikely({vital: limits.usual[0] for vital, limits in LIMITS.items()}) == ()


@given(st.integers(40, 320), st.integers(20, 220))
def test_a_pressure_reads_back(upper: int, lower: int) -> None:
    if lower < upper:
        assert parse_blood_pressure(BloodPressure(upper, lower).text) == BloodPressure(upper, lower)


@given(st.integers(300, 450))
def test_both_scales_agree(tenths: int) -> None:
    fahrenheit = Decimal(tenths) / 10 * 9 / 5 + 32
    assert parse_temperature(f"{fahrenheit:.2f} F") == tenths
