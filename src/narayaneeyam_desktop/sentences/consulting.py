"""Refusals of seeing a patient: vitals, finishing, amending."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "consultation_not_found": "This consultation is not here any more. Open the patient again.",
    "amended_meanwhile": "Somebody has amended this consultation since you opened it. Open it again.",
    "not_with_doctor": "Token {token} is not with the doctor now.",
    "consultation_incomplete": "Before the consultation can be finished, fill in: {missing}.",
    "draft_of_another_patient": "This draft belongs to another patient. Nothing was saved.",
    "not_on_staff": "Only a doctor of the clinic can do this.",
    "visit_is_over": "The visit of token {token} is over.",
    "vitals_missing": "Type at least one measurement.",
    "height_not_understood": "{text} is not a height in cm.",
    "weight_not_understood": "{text} is not a weight in kg.",
    "blood_pressure_not_understood": "{text} is not a blood pressure. Type it like 128/82.",
    "blood_pressure_turned_round": "In {text} the upper value is below the lower one. Type it like 128/82.",
    "temperature_not_understood": "{text} is not a temperature. Type °C or °F, like 36.8 or 98.2.",
    "vital_impossible": "A value of {value} cannot be. It lies between {least} and {most}.",
}
