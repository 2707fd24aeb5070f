"""Vitals as they are typed: what is unlikely warns, what cannot be refuses. Kept in whole units of the records.

The limits are for catching slips of the finger at any age, not for judging health.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import round_half_up


class Vital(StrEnum):
    """The measured things, named as the fields of the record."""

    SYSTOLIC = "systolic_mmhg"
    DIASTOLIC = "diastolic_mmhg"
    PULSE = "pulse_per_minute"
    TEMPERATURE = "temperature_tenths_c"
    SPO2 = "spo2_percent"
    BREATHS = "breaths_per_minute"
    HEIGHT = "height_mm"
    WEIGHT = "weight_g"
    PAIN = "pain_score"


@dataclass(frozen=True, slots=True)
class Limits:
    """Both ends included: outside `possible` is refused, outside `usual` is asked about."""

    possible: tuple[int, int]
    usual: tuple[int, int]


LIMITS: dict[Vital, Limits] = {
    Vital.SYSTOLIC: Limits((40, 320), (80, 180)),
    Vital.DIASTOLIC: Limits((20, 220), (45, 120)),
    Vital.PULSE: Limits((20, 300), (45, 130)),
    Vital.TEMPERATURE: Limits((300, 450), (355, 395)),
    Vital.SPO2: Limits((40, 100), (92, 100)),
    Vital.BREATHS: Limits((4, 100), (10, 30)),
    Vital.HEIGHT: Limits((200, 2750), (450, 2100)),
    Vital.WEIGHT: Limits((300, 400_000), (2_500, 180_000)),
    Vital.PAIN: Limits((0, 10), (0, 10)),
}


@dataclass(frozen=True, slots=True)
class BloodPressure:
    """Millimetres of mercury."""

    systolic: int
    diastolic: int

    @property
    def text(self) -> str:
        return f"{self.systolic}/{self.diastolic}"


@dataclass(frozen=True, slots=True)
class Unlikely:
    """A value to look at again; never a hindrance."""

    vital: Vital
    value: int
    usual: tuple[int, int]


_PRESSURE = re.compile(r"(\d{1,3})\s*[/\\ -]\s*(\d{1,3})")
_WHOLE = re.compile(r"(\d{1,3})\s*(?:%|bpm|/min|per min)?")
_TEMPERATURE = re.compile(r"(\d{2,3}(?:\.\d{1,2})?)\s*°?\s*([cf]?)")
_LENGTH = re.compile(r"(\d{1,3}(?:\.\d{1,2})?)\s*(cm|m)?")
_FEET = re.compile(r"(\d)\s*(?:'|ft|feet)\s*(?:(\d{1,2}(?:\.\d)?)\s*(?:\"|''|in|inch|inches)?)?")
_WEIGHT = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)\s*(kg|kgs|g|gm)?")
_PAIN = re.compile(r"(\d{1,2})\s*(?:/\s*10)?")
_WARMEST_CELSIUS = 50


def parse_blood_pressure(text: str) -> BloodPressure:
    """ "128/82", "128 82". Refused with field `blood_pressure`: no pair, the lower one not lower, impossible values."""
    match = _PRESSURE.fullmatch(text.strip())
    if match is None:
        raise Refused("blood_pressure_not_understood", field="blood_pressure", text=text)
    pressure = BloodPressure(int(match[1]), int(match[2]))
    _refuse_impossible(Vital.SYSTOLIC, pressure.systolic, "blood_pressure")
    _refuse_impossible(Vital.DIASTOLIC, pressure.diastolic, "blood_pressure")
    if pressure.diastolic >= pressure.systolic:
        raise Refused("blood_pressure_turned_round", field="blood_pressure", text=text)
    return pressure


def parse_pulse(text: str) -> int:
    """Beats per minute."""
    return _whole(text, Vital.PULSE, "pulse")


def parse_spo2(text: str) -> int:
    """Per cent."""
    return _whole(text, Vital.SPO2, "spo2")


def parse_respiration(text: str) -> int:
    """Breaths per minute."""
    return _whole(text, Vital.BREATHS, "respiration")


def parse_temperature(text: str) -> int:
    """Tenths of a degree Celsius: "37.2" and "99 F" are 372. A bare number above 50 can only be Fahrenheit."""
    match = _TEMPERATURE.fullmatch(text.strip().lower())
    if match is None:
        raise Refused("temperature_not_understood", field="temperature", text=text)
    degrees = Fraction(match[1])
    if match[2] == "f" or (not match[2] and degrees > _WARMEST_CELSIUS):
        degrees = (degrees - 32) * 5 / 9
    return _refuse_impossible(Vital.TEMPERATURE, round_half_up(degrees * 10), "temperature")


def parse_height(text: str) -> int:
    """Millimetres: "172", "172.5 cm", "1.72 m", "5'8\\"", "5 ft 8 in"; a bare number is centimetres, below 3 metres."""
    typed = text.strip().lower()
    if match := _LENGTH.fullmatch(typed):
        number = Fraction(match[1])
        in_metres = match[2] == "m" or (match[2] is None and number < 3)
        return _refuse_impossible(Vital.HEIGHT, round_half_up(number * (1000 if in_metres else 10)), "height")
    if match := _FEET.fullmatch(typed):
        inches = int(match[1]) * 12 + Fraction(match[2] or 0)
        return _refuse_impossible(Vital.HEIGHT, round_half_up(inches * Fraction("25.4")), "height")
    raise Refused("height_not_understood", field="height", text=text)


def parse_weight(text: str) -> int:
    """Grams: "64", "64.5 kg", "3200 g"; a bare number is kilograms."""
    match = _WEIGHT.fullmatch(text.strip().lower())
    if match is None:
        raise Refused("weight_not_understood", field="weight", text=text)
    in_grams = match[2] in ("g", "gm")
    return _refuse_impossible(Vital.WEIGHT, round_half_up(Fraction(match[1]) * (1 if in_grams else 1000)), "weight")


def parse_pain(text: str) -> int:
    """What the patient says, from 0 (none) to 10: "7", "7/10"."""
    match = _PAIN.fullmatch(text.strip())
    least, most = LIMITS[Vital.PAIN].possible
    if match is None or not least <= int(match[1]) <= most:
        raise Refused("pain_out_of_range", field="pain")
    return int(match[1])


def body_mass_index(height_mm: int | None, weight_g: int | None) -> Decimal | None:
    """kg/m² with one decimal; nothing when one of the two was not measured."""
    if not height_mm or not weight_g:
        return None
    exact = Decimal(weight_g) * 1000 / (Decimal(height_mm) * height_mm)
    return exact.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def unlikely(values: dict[Vital, int]) -> tuple[Unlikely, ...]:
    """The values to ask about, in the order given."""
    return tuple(
        Unlikely(vital, value, LIMITS[vital].usual)
        for vital, value in values.items()
        if not LIMITS[vital].usual[0] <= value <= LIMITS[vital].usual[1]
    )


def _whole(text: str, vital: Vital, field: str) -> int:
    match = _WHOLE.fullmatch(text.strip().lower())
    if match is None:
        raise Refused(f"{field}_not_understood", field=field, text=text)
    return _refuse_impossible(vital, int(match[1]), field)


def _refuse_impossible(vital: Vital, value: int, field: str) -> int:
    least, most = LIMITS[vital].possible
    if not least <= value <= most:
        raise Refused("vital_impossible", field=field, vital=vital.value, value=value, least=least, most=most)
    return value
