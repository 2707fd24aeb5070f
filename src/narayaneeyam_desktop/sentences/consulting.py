"""Refusals of vitals that are not understood or cannot be."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "height_not_understood": "{text} is not a height in cm.",
    "weight_not_understood": "{text} is not a weight in kg.",
    "blood_pressure_not_understood": "{text} is not a blood pressure. Type it like 128/82.",
    "blood_pressure_turned_round": "In {text} the upper value is below the lower one. Type it like 128/82.",
    "temperature_not_understood": "{text} is not a temperature. Type °C or °F, like 36.8 or 98.2.",
    "vital_impossible": "A value of {value} cannot be. It lies between {least} and {most}.",
}
