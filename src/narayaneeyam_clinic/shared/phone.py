"""Phone numbers: one stored form (E.164) for the many ways of typing them. A number is never unique: families share it."""

from __future__ import annotations

import re
from typing import Any

import phonenumbers

from narayaneeyam_clinic.shared.errors import Refused

_INDIAN_MOBILE = re.compile(r"\+91[6-9][0-9]{9}")
_TYPED = re.compile(r"[\d\s()./+-]+")
_INDIA: Any = phonenumbers.PhoneMetadata.metadata_for_region("IN", None)
# Of the formats that ten digits can have, in their order: what a number begins with, and how it is cut.
_INDIAN_FORMATS: list[tuple[re.Pattern[str], str]] = [
    (re.compile(each.leading_digits_pattern[-1]), each.pattern)
    for each in _INDIA.intl_number_format
    if each.leading_digits_pattern and re.fullmatch(each.pattern, "0123456789")
]
# The same as one expression: which of the formats it is, is the number of the group that fits.
_INDIAN_BEGINNINGS = re.compile(
    "|".join("(" + re.sub(r"\((?!\?)", "(?:", leading.pattern) + ")" for leading, _ in _INDIAN_FORMATS)
)
_IN_TWO_FIVES = next(at for at, (_, cut) in enumerate(_INDIAN_FORMATS, 1) if cut == r"(\d{5})(\d{5})")
_MOBILE_TYPES = (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE)


def phone(text: str, *, field: str = "phone") -> str:
    """E.164 of a mobile or landline, Indian unless it carries another country: "0484 2345678" -> "+914842345678".

    Refused: letters (an O for a zero), too few digits, numbers that no network has.
    """
    number = _parsed(text, field)
    if not phonenumbers.is_valid_number(number):
        raise Refused("phone_not_valid", field=field)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def mobile(text: str, *, field: str = "mobile") -> str:
    """E.164 of a mobile: in India ten digits that begin with 6 to 9, elsewhere what that country calls mobile."""
    stored = phone(text, field=field)
    if not is_mobile(stored):
        raise Refused("phone_not_mobile", field=field)
    return stored


def is_mobile(stored: str) -> bool:
    """Whether a stored number can take a message. The library alone is too lax for India."""
    if stored.startswith("+91"):
        return _INDIAN_MOBILE.fullmatch(stored) is not None
    try:
        return phonenumbers.number_type(phonenumbers.parse(stored)) in _MOBILE_TYPES
    except phonenumbers.NumberParseException:
        return False  # what another program wrote


def phone_text(stored: str) -> str:
    """For reading: "+91 98470 12345". What another program wrote and is no number stands as it is."""
    if _is_in_two_fives(stored):
        return f"+91 {stored[3:8]} {stored[8:]}"
    try:
        number = phonenumbers.parse(stored)
    except phonenumbers.NumberParseException:
        return stored
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _is_in_two_fives(stored: str) -> bool:
    """The usual mobile, found by the library's own table of formats without its long way: an import asks 100,000 times."""
    if len(stored) != 13 or not stored.startswith("+91"):
        return False
    found = _INDIAN_BEGINNINGS.match(stored, 3)
    return found is not None and found.lastindex == _IN_TWO_FIVES


def _parsed(text: str, field: str) -> phonenumbers.PhoneNumber:
    if not _TYPED.fullmatch(text.strip()):
        raise Refused("phone_not_understood", field=field)
    try:
        return phonenumbers.parse(text, "IN")
    except phonenumbers.NumberParseException:
        raise Refused("phone_not_understood", field=field) from None
