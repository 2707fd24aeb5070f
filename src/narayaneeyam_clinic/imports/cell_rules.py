"""What a cell of a clinic's own table means: dates, ages, Indian numbers, sexes, phones, yes and no (IMP-3)."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

import phonenumbers

from narayaneeyam_clinic.patients.age_rules import BirthDate, existing_date, parse_birth
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.phone import phone

# What people write where nothing is known.
_NOTHING = frozenset(
    {"", "-", "--", "–", "—", ".", "na", "n/a", "n.a.", "n.a", "nil", "null", "none", "nan", "#n/a", "?"}
)

_SEXES = {
    "female": ("f", "female", "fem", "woman", "women", "lady", "girl", "w", "സ്ത്രീ", "പെൺ", "महिला", "स्त्री", "stree", "mahila"),
    "male": ("m", "male", "man", "men", "gent", "gents", "boy", "പുരുഷൻ", "പുരുഷന്‍", "ആൺ", "पुरुष", "purush", "purushan"),
    "other": ("o", "other", "others", "t", "transgender", "third gender", "മറ്റുള്ളവ", "अन्य"),
}  # fmt: skip
_SEX_WORDS = {word: sex for sex, words in _SEXES.items() for word in words}
_YES = frozenset({"y", "yes", "true", "1", "x", "✓", "അതെ", "हाँ", "हां", "haan"})
_NO = frozenset({"n", "no", "false", "0", "അല്ല", "ഇല്ല", "नहीं", "nahi"})

_MONTHS = {
    name: at
    for at, name in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1)
}
_TIME_AFTER = re.compile(r"[ T]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?( ?[ap]m)?$", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})")
_NAMED = re.compile(r"(\d{1,2})[-/. ]*([a-z]{3})[a-z]*[-/., ]*(\d{4}|\d{2})", re.IGNORECASE)

_CURRENCY = re.compile(r"^(₹|rs\.?|inr)\s*|\s*(/-|₹|rs\.?|inr)$", re.IGNORECASE)
_GROUPED = re.compile(r"[+-]?(\d{1,3}(,\d{2})*,\d{3}|\d{1,3}(,\d{3})+|\d+)(\.\d+)?")
_PHONES_APART = re.compile(r"\s*[/,;|&]\s*|\s+(?:or|and)\s+")
_TEN_DIGITS = re.compile(r"(?:(?:\+|00)?91|0)?([6-9]\d{9})")
_SIGNS = str.maketrans("", "", " -.()\u00a0")
# Narrower than "valid": both must hold, so that what the quick way accepts the library accepts too.
_INDIA: Any = phonenumbers.PhoneMetadata.metadata_for_region("IN", None)
_INDIAN_NUMBER = re.compile(_INDIA.general_desc.national_number_pattern)
_INDIAN_MOBILE = re.compile(_INDIA.mobile.national_number_pattern)


def cell_text(cell: str) -> str | None:
    """The cell in composed letters with single blanks; None where the clinic wrote that nothing is known."""
    if cell.isascii():
        text = cell if cell.isprintable() and "  " not in cell else " ".join(cell.split())
    else:
        text = unicodedata.normalize("NFC", " ".join(cell.split()))
    return None if len(text) <= 4 and text.lower() in _NOTHING else text


def date_cell(text: str, *, field: str) -> date:
    """A day: dd/mm/yyyy as India writes it, ISO, "21 Nov 2026"; a time after it is left out.

    Refused: date_not_understood, no_such_date, no_such_month, year_out_of_range.
    """
    plain = _TIME_AFTER.sub("", text.strip())
    if found := _ISO.fullmatch(plain):
        return existing_date(int(found[1]), int(found[2]), int(found[3]), field=field)
    if found := _DAY_MONTH_YEAR.fullmatch(plain):
        return existing_date(_year(found[3]), int(found[2]), int(found[1]), field=field)
    if (found := _NAMED.fullmatch(plain)) and found[2].lower() in _MONTHS:
        return existing_date(_year(found[3]), _MONTHS[found[2].lower()], int(found[1]), field=field)
    raise Refused("date_not_understood", field=field, text=text)


@lru_cache(maxsize=20_000)
def birth_cell(text: str, today: date) -> BirthDate:
    """A date of birth, a year, or an age ("42", "42 yrs", "6 months"). Refused, field birth: as `parse_birth`."""
    plain = _TIME_AFTER.sub("", text.strip())
    if _NAMED.fullmatch(plain):
        plain = date_cell(plain, field="birth").isoformat()
    elif found := _ISO.fullmatch(plain):
        plain = f"{found[1]}-{found[2]}-{found[3]}"
    plain = re.sub(r"\s*(years? old|yrs? old|/-)$", "", plain, flags=re.IGNORECASE).rstrip(".")
    return parse_birth(plain, today)


def number_cell(text: str, *, field: str) -> Decimal:
    """A number with Indian or international grouping, with or without ₹. Refused: number_not_understood."""
    plain = _CURRENCY.sub("", text.strip()).strip()
    if _GROUPED.fullmatch(plain):
        try:
            return Decimal(plain.replace(",", ""))
        except InvalidOperation:
            raise Refused("number_not_understood", field=field, text=text) from None
    raise Refused("number_not_understood", field=field, text=text)


def money_cell(text: str, *, field: str) -> Money:
    """Rupees, at most two decimals. Refused: number_not_understood, amount_negative, too_many_decimals."""
    amount = number_cell(text, field=field)
    if amount < 0:
        raise Refused("amount_negative", field=field)
    if amount != amount.quantize(Decimal("0.01")):
        raise Refused("too_many_decimals", field=field, text=text)
    return Money.rupees(amount)


def whole_cell(text: str, *, field: str) -> int:
    """A whole number, zero or more. Refused: number_not_understood, not_a_whole_number, amount_negative."""
    amount = number_cell(text, field=field)
    if amount != amount.to_integral_value():
        raise Refused("not_a_whole_number", field=field, text=text)
    if amount < 0:
        raise Refused("amount_negative", field=field)
    return int(amount)


def sex_cell(text: str) -> str:
    """ "female", "male" or "other" by what people write in three languages. Refused: sex_not_understood."""
    sex = _SEX_WORDS.get(text.strip().rstrip(".").casefold())
    if sex is None:
        raise Refused("sex_not_understood", field="sex", text=text)
    return sex


def yes_no_cell(text: str, *, field: str) -> bool:
    """Refused: yes_or_no_expected."""
    word = text.strip().casefold()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise Refused("yes_or_no_expected", field=field, text=text)


def phones_cell(text: str, *, field: str = "phone") -> list[str]:
    """Every number in the cell as E.164, each once: "9847012345 / 0484-2345678". Refused: as `phone`."""
    quick = quick_mobile(text)
    if quick is not None:
        return [quick]
    numbers = [quick_mobile(part) or phone(part, field=field) for part in _PHONES_APART.split(text.strip()) if part]
    return list(dict.fromkeys(numbers))


@lru_cache(maxsize=5_000)
def quick_mobile(text: str) -> str | None:
    """One mobile, the common case, without the library's whole walk, decided by the library's own patterns; None means: ask it."""
    found = _TEN_DIGITS.fullmatch(text.translate(_SIGNS))
    if found and _INDIAN_NUMBER.fullmatch(found[1]) and _INDIAN_MOBILE.fullmatch(found[1]):
        return "+91" + found[1]
    return None


def _year(digits: str) -> int:
    """Two digits are of this century up to 60, else of the last: an expiry is ahead, a first visit behind."""
    year = int(digits)
    if len(digits) == 4:
        return year
    return 2000 + year if year <= 60 else 1900 + year
