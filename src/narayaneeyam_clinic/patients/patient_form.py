"""What is asked of a patient, at the desk and in an import, and how it is kept: trimmed, normalised, refused by field."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict

from narayaneeyam_clinic.patients.age_rules import OLDEST_YEARS, BirthDate, age_on
from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.names import display_name, with_capitals
from narayaneeyam_clinic.shared.phone import mobile, phone
from narayaneeyam_clinic.shared.states import STATES, pin_code

BLOOD_GROUPS = ("A+", "A-", "B+", "B-", "AB+", "AB-", "O+", "O-")
LANGUAGES = ("en", "ml", "hi")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}")
_TEXTS = ("place", "address", "emergency_name", "bystander_name", "referral_source", "occupation", "diet", "habits")
_NAMES = ("place", "emergency_name", "bystander_name")


class OtherPhone(BaseModel):
    """A further number, with whose it is or where it rings."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, str_strip_whitespace=True)

    phone: str
    label: str | None = None


class PatientForm(BaseModel):
    """All that may be known of a patient. Empty text means unknown. `birth` comes of `age_rules.parse_birth` (PAT-5)."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, str_strip_whitespace=True, extra="forbid")

    name: str = ""
    sex: Sex | None = None
    birth: BirthDate | None = None
    phone: str | None = None
    place: str | None = None
    email: str | None = None
    address: str | None = None
    pin: str | None = None
    state_code: str | None = None
    emergency_name: str | None = None
    emergency_phone: str | None = None
    bystander_name: str | None = None
    bystander_phone: str | None = None
    referral_source: str | None = None
    occupation: str | None = None
    blood_group: str | None = None
    diet: str | None = None
    habits: str | None = None
    language: str | None = None
    other_phones: tuple[OtherPhone, ...] = ()


def kept_columns(form: PatientForm, fields: set[str], today: date) -> dict[str, Any]:
    """The columns of `fields` as they are stored.

    Refused, naming the field: name_missing, name_not_understood, name_too_long, sex_missing, birth_missing,
    born_in_future, too_old, phone_not_understood, phone_not_valid, phone_not_mobile, email_not_understood,
    pin_not_understood, state_unknown, blood_group_unknown, language_unknown.
    """
    kept: dict[str, Any] = {}
    if "name" in fields:
        kept["name"] = display_name(form.name)
    if "sex" in fields:
        if form.sex is None:
            raise Refused("sex_missing", field="sex")
        kept["sex"] = form.sex
    if "birth" in fields:
        kept |= _birth(form.birth, today)
    if "phone" in fields:
        kept["phone"] = mobile(form.phone, field="phone") if form.phone else None
    for field in ("emergency_phone", "bystander_phone"):
        if field in fields:
            text = getattr(form, field)
            kept[field] = phone(text, field=field) if text else None
    for field in _TEXTS:
        if field in fields:
            text = getattr(form, field) or None
            kept[field] = with_capitals(text) if text and field in _NAMES else text
    return kept | _checked_codes(form, fields)


def kept_other_phones(form: PatientForm) -> dict[str, str | None]:
    """The further numbers, each once: number -> label. Refused: as `phone`, field other_phones."""
    kept: dict[str, str | None] = {}
    for other in form.other_phones:
        if other.phone:
            kept.setdefault(phone(other.phone, field="other_phones"), other.label or None)
    return kept


def _birth(birth: BirthDate | None, today: date) -> dict[str, Any]:
    if birth is None:
        raise Refused("birth_missing", field="birth")
    if birth.day > today:
        raise Refused("born_in_future", field="birth", day=birth.day)
    years = age_on(birth, today).years
    if years > OLDEST_YEARS:
        raise Refused("too_old", field="birth", years=years, oldest=OLDEST_YEARS)
    return {"born_on": birth.day, "birth_precision": birth.precision}


def _checked_codes(form: PatientForm, fields: set[str]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    if "email" in fields:
        if form.email and not EMAIL.fullmatch(form.email):
            raise Refused("email_not_understood", field="email")
        kept["email"] = form.email or None
    if "pin" in fields:
        kept["pin"] = pin_code(form.pin) if form.pin else None
    for field, known, code in (
        ("state_code", tuple(STATES), "state_unknown"),
        ("blood_group", BLOOD_GROUPS, "blood_group_unknown"),
        ("language", LANGUAGES, "language_unknown"),
    ):
        if field in fields:
            value = getattr(form, field) or None
            if value is not None and value not in known:
                raise Refused(code, field=field)
            kept[field] = value
    return kept
