"""The row of vitals as it is typed, what it means, and how measured values are typed again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from pydantic import BaseModel, ConfigDict

from narayaneeyam_clinic.consultations.vitals_rules import (
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


class VitalsDraft(BaseModel):
    """What stands in the fields; what was not measured is empty. Units are those of `vitals_rules`."""

    model_config = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=True, hide_input_in_errors=True)

    blood_pressure: str = ""
    pulse: str = ""
    temperature: str = ""
    spo2: str = ""
    respiration: str = ""
    height: str = ""
    weight: str = ""
    pain: str = ""

    @property
    def is_empty(self) -> bool:
        return not any(getattr(self, name) for name in VitalsDraft.model_fields)


@dataclass(frozen=True, slots=True)
class ReadVitals:
    """What the fields mean: values in the units of the record, what to look at again, and what cannot be (one refusal a field)."""

    values: dict[Vital, int]
    unlikely: tuple[Unlikely, ...]
    problems: tuple[Refused, ...]

    @property
    def bmi(self) -> Decimal | None:
        """kg/m² of the height and weight of this taking."""
        return body_mass_index(self.values.get(Vital.HEIGHT), self.values.get(Vital.WEIGHT))


_ONE_NUMBER: tuple[tuple[str, Vital, Callable[[str], int]], ...] = (
    ("pulse", Vital.PULSE, parse_pulse),
    ("temperature", Vital.TEMPERATURE, parse_temperature),
    ("spo2", Vital.SPO2, parse_spo2),
    ("respiration", Vital.BREATHS, parse_respiration),
    ("height", Vital.HEIGHT, parse_height),
    ("weight", Vital.WEIGHT, parse_weight),
    ("pain", Vital.PAIN, parse_pain),
)

# Which field of the form each measured thing stands in.
FIELD_OF: dict[Vital, str] = {
    Vital.SYSTOLIC: "blood_pressure",
    Vital.DIASTOLIC: "blood_pressure",
    **{vital: field for field, vital, _parse in _ONE_NUMBER},
}


def read_vitals(draft: VitalsDraft) -> ReadVitals:
    """Never refuses by itself: problems stand beside the values that were understood (CONS-1, CONS-2)."""
    values: dict[Vital, int] = {}
    problems: list[Refused] = []
    if draft.blood_pressure:
        try:
            pressure = parse_blood_pressure(draft.blood_pressure)
            values[Vital.SYSTOLIC], values[Vital.DIASTOLIC] = pressure.systolic, pressure.diastolic
        except Refused as refused:
            problems.append(refused)
    for field, vital, parse in _ONE_NUMBER:
        text = getattr(draft, field)
        if text:
            try:
                values[vital] = parse(text)
            except Refused as refused:
                problems.append(refused)
    return ReadVitals(values, unlikely(values), tuple(problems))


def vitals_as_typed(values: Mapping[Vital, int | None]) -> VitalsDraft:
    """Measured values as texts that read back the same."""
    systolic, diastolic = values.get(Vital.SYSTOLIC), values.get(Vital.DIASTOLIC)
    return VitalsDraft(
        blood_pressure=f"{systolic}/{diastolic}" if systolic and diastolic else "",
        pulse=_text(values.get(Vital.PULSE), 1),
        temperature=_text(values.get(Vital.TEMPERATURE), 10),
        spo2=_text(values.get(Vital.SPO2), 1),
        respiration=_text(values.get(Vital.BREATHS), 1),
        height=_text(values.get(Vital.HEIGHT), 10),
        weight=_text(values.get(Vital.WEIGHT), 1000),
        pain=_text(values.get(Vital.PAIN), 1),
    )


def _text(value: int | None, parts: int) -> str:
    return "" if value is None else format((Decimal(value) / parts).normalize(), "f")
