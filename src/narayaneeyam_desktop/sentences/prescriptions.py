"""Refusals of prescribing."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "medicine_missing": "Write the name of the medicine.",
    "dose_missing": "Say how much of {medicine} and when, or write a note for it.",
    "when_not_understood": "“{text}” is not understood. Write for example 1-0-1, BD after food, HS or SOS.",
    "prescription_not_found": "This prescription is not in the clinic's file. Open the list again.",
    "interval_not_understood": "{text} is not an interval. Type daily, alternate days, or every 3 days.",
    "units_do_not_fit": "A dose in {dose_unit} cannot be counted in {medicine_unit}.",
    "dose_not_understood": "{text} is not a dose. Type a number and a unit, like 25 ml or 1/2 tab.",
    "dose_not_positive": "A dose must be more than nothing.",
    "dose_too_large": "{text} is too large for one dose; at most {largest}.",
    "schedule_not_understood": "{text} is not a schedule. Type 1-0-1, OD, BD, TDS or HS.",
    "days_not_understood": "{text} is not a number of days.",
    "dose_unit_unknown": "{unit} is no unit of a dose. Write ml, g, mg, drops, tsp or a bare number, and all else as a note.",
    "days_out_of_range": "{days} days cannot be prescribed at once; at most {longest}.",
    "interval_out_of_range": "An interval of {interval} days cannot be.",
    "dose_time_not_understood": "{text} is not a time of dose.",
}
