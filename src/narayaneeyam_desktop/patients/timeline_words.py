"""The columns of a patient's timeline, and how the history of changes is said."""

from __future__ import annotations

from datetime import date, datetime

from narayaneeyam_clinic.patients.patient_timeline import TimelineEntry
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.formats import date_text, moment_text, rupees_text, text_or_dash
from narayaneeyam_desktop.timeline_words import kind_tone, kind_words, state_words, what_words, who_words
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.wording import translated

FIELDS = {
    "name": "Name",
    "sex": "Sex",
    "born_on": "Born on",
    "birth_precision": "Birth known to the",
    "phone": "Mobile",
    "place": "Place",
    "email": "E-mail",
    "address": "Address",
    "pin": "PIN",
    "state_code": "State",
    "emergency_name": "In an emergency",
    "emergency_phone": "In an emergency, phone",
    "bystander_name": "Bystander",
    "bystander_phone": "Bystander, phone",
    "referral_source": "Sent by",
    "occupation": "Occupation",
    "blood_group": "Blood group",
    "diet": "Diet",
    "habits": "Habits",
    "language": "Language of papers",
    "registration_number": "Number",
    "public_code": "Public code",
    "registered_at": "Registered",
    "is_active": "Kept",
    "merged_into": "Merged into",
}


def timeline_columns() -> list[Column[TimelineEntry]]:
    return [
        Column(translated("timeline", "When"), _when, width=170),
        Column(translated("timeline", "What"), kind_words, width=120, tone=kind_tone),
        Column(translated("timeline", "In words"), _words, width=340, stretch=True, tail=state_words),
        Column(translated("timeline", "Doctor"), _who, width=160),
        Column(translated("timeline", "Amount"), _amount, width=110, right=True),
    ]


def field_word(field: str) -> str:
    return translated("patient fields", FIELDS.get(field, field))


def value_words(value: object) -> str:
    """A value of the history as it is read."""
    if isinstance(value, bool):
        return translated("patient fields", "yes" if value else "no")
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, Money):
        return rupees_text(value)
    return text_or_dash(None if value is None else str(value))


def _when(entry: TimelineEntry) -> str:
    return moment_text(entry.at)


def _words(entry: TimelineEntry) -> str:
    return text_or_dash(what_words(entry))


def _who(entry: TimelineEntry) -> str:
    return text_or_dash(who_words(entry))


def _amount(entry: TimelineEntry) -> str:
    return rupees_text(entry.amount)
