"""How a patient's timeline and the history of changes are said."""

from __future__ import annotations

from datetime import date, datetime

from narayaneeyam_clinic.patients.patient_timeline import TimelineEntry, TimelineKind
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.formats import date_text, moment_text, rupees_text, text_or_dash
from narayaneeyam_desktop.visit_words import visit_state_words
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.wording import translated

_KINDS = {
    TimelineKind.REGISTERED: ("registered", Tone.PLAIN),
    TimelineKind.CONSENT: ("consent", Tone.PLAIN),
    TimelineKind.VISIT: ("visit", Tone.LEAF),
    TimelineKind.VITALS: ("vitals", Tone.PLAIN),
    TimelineKind.CONSULTATION: ("consultation", Tone.LEAF),
    TimelineKind.PRESCRIPTION: ("prescription", Tone.BLUE),
    TimelineKind.BILL: ("bill", Tone.AMBER),
    TimelineKind.ALLERGY: ("allergy", Tone.RED),
    TimelineKind.CONDITION: ("condition", Tone.PLAIN),
}

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
        Column(translated("timeline", "What"), _kind, width=120, tone=_tone),
        Column(translated("timeline", "In words"), _words, width=340, stretch=True, tail=_tail),
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


def _kind(entry: TimelineEntry) -> str:
    return translated("timeline", _KINDS[entry.kind][0])


def _tone(entry: TimelineEntry) -> Tone:
    return _KINDS[entry.kind][1]


def _words(entry: TimelineEntry) -> str:
    if entry.kind is TimelineKind.VISIT:
        return translated("timeline", "Token {token}").format(token=entry.what)
    if entry.kind is TimelineKind.CONSENT:
        return translated("timeline", "Notice {version}, accepted by {by}").format(version=entry.what, by=entry.who)
    return text_or_dash(entry.what)


def _tail(entry: TimelineEntry) -> str:
    if entry.kind is TimelineKind.VISIT:
        return visit_state_words(entry.state)
    if entry.kind is TimelineKind.CONSULTATION and entry.state:
        return translated("timeline", "version {number}").format(number=entry.state)
    return translated("timeline", entry.state) if entry.state else ""


def _who(entry: TimelineEntry) -> str:
    return text_or_dash("" if entry.kind is TimelineKind.CONSENT else entry.who)


def _amount(entry: TimelineEntry) -> str:
    return rupees_text(entry.amount)
