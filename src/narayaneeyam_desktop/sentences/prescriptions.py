"""Refusals of prescribing."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "medicine_missing": "Write the name of the medicine.",
    "dose_missing": "Say how much of {medicine} and when, or write a note for it.",
    "when_not_understood": "“{text}” is not understood. Write for example 1-0-1, BD after food, HS or SOS.",
    "prescription_not_found": "This prescription is not in the clinic's file. Open the list again.",
}
