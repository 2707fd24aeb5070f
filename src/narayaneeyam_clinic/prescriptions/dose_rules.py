"""The dose grammar that ends in packs: a dose, its times, its days, and what the pharmacist has to give.

A dose is an exact fraction of a unit; only the total of the whole course is rounded, up and once.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil

from narayaneeyam_clinic.shared.errors import Refused

LONGEST_COURSE_DAYS = 366
_LARGEST_DOSE = 5000
_LARGEST_SHARE = 20
_DAYS_IN = {"d": 1, "w": 7, "m": 30}


class DoseUnit(StrEnum):
    """What a dose is measured in. Drops stay drops: how many make a millilitre depends on the dropper."""

    ML = "ml"
    G = "g"
    MG = "mg"
    COUNT = "count"
    DROP = "drops"


# As people write them, without plural s and full stop. A teaspoon is 5 ml and a tablespoon 15 ml.
_UNITS: dict[str, tuple[DoseUnit, int]] = {
    **dict.fromkeys(("ml", "mlt", "millilitre", "milliliter", "cc"), (DoseUnit.ML, 1)),
    **dict.fromkeys(("tsp", "tsf", "teaspoon"), (DoseUnit.ML, 5)),
    **dict.fromkeys(("tbsp", "tbl", "tablespoon"), (DoseUnit.ML, 15)),
    **dict.fromkeys(("g", "gm", "gram", "gramme"), (DoseUnit.G, 1)),
    **dict.fromkeys(("mg", "milligram"), (DoseUnit.MG, 1)),
    **dict.fromkeys(("drop", "gtt", "bindu", "drops"), (DoseUnit.DROP, 1)),
    **dict.fromkeys(
        ("count", "no", "nos", "tab", "tablet", "cap", "capsule", "gulika", "gutika", "vati", "pill", "pc"),
        (DoseUnit.COUNT, 1),
    ),
}

_NUMBER = r"(?:(\d+)\s+)?(\d+)\s*/\s*(\d+)|(\d+(?:\.\d+)?|\.\d+)"
_DOSE = re.compile(rf"(?:{_NUMBER})\s*([a-z]*)\.?")
_SHARE = re.compile(_NUMBER)
_DURATION = re.compile(r"(\d+)\s*(?:(d|w|m)(?:ays?|eeks?|onths?|eek|ay|onth|ks?)?)?")
_EVERY = re.compile(r"(?:every|each)\s+(\d+)(?:st|nd|rd|th)?\s+days?|q(\d+)d")
_EVERY_WORDS = {
    "daily": 1, "every day": 1, "": 1, "alternate days": 2, "alternate day": 2, "alt": 2, "alt days": 2, "eod": 2,
    "every other day": 2, "weekly": 7, "once a week": 7, "every week": 7,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dose:
    """One taking: half a tablet is 1/2 COUNT."""

    amount: Fraction
    unit: DoseUnit

    @property
    def text(self) -> str:
        """As it is printed: "25 ml", "1 1/2", "125 mg", "2 drops"."""
        number = fraction_text(self.amount)
        if self.unit is DoseUnit.COUNT:
            return number
        return f"{number} {self.unit.value}"


@dataclass(frozen=True, slots=True)
class Schedule:
    """How many doses at each time of the day; none for SOS, which is taken only when needed. `text` as the doctor wrote it."""

    text: str
    shares: tuple[Fraction, ...]

    @property
    def is_as_needed(self) -> bool:
        return not self.shares

    @property
    def doses_a_day(self) -> Fraction:
        return sum(self.shares, Fraction(0))


_ONE, _NONE = Fraction(1), Fraction(0)
_FREQUENCIES = {
    "OD": (_ONE,),
    "BD": (_ONE, _ONE),
    "TDS": (_ONE, _ONE, _ONE),
    "QID": (_ONE, _ONE, _ONE, _ONE),
    "HS": (_NONE, _NONE, _ONE),
    "SOS": (),
}
_OTHER_NAMES = {
    "BID": "BD",
    "BDS": "BD",
    "TID": "TDS",
    "QDS": "QID",
    "PRN": "SOS",
    "ONCE": "OD",
    "TWICE": "BD",
    "THRICE": "TDS",
}


@dataclass(frozen=True, slots=True)
class Needed:
    """What to give: `units` base units in all, as whole packs and loose units beside them."""

    units: int
    packs: int
    loose: int


def parse_dose(text: str, default_unit: DoseUnit = DoseUnit.COUNT) -> Dose:
    """ "25 ml", "1/2", "1½ tab", "125 mg", "2 drops"; a bare number is in `default_unit`, the unit of the chosen medicine.

    Refused with field `dose`: not a dose, an unknown unit, nothing at all, an absurd amount.
    """
    match = _DOSE.fullmatch(_plain(text).lower())
    if match is None:
        raise Refused("dose_not_understood", field="dose", text=text)
    amount = _fraction(match, "dose", text)
    unit, factor = _unit(match[5], default_unit)
    if amount <= 0:
        raise Refused("dose_not_positive", field="dose", text=text)
    if amount > _LARGEST_DOSE:
        raise Refused("dose_too_large", field="dose", text=text, largest=_LARGEST_DOSE)
    return Dose(amount * factor, unit)


def parse_schedule(text: str) -> Schedule:
    """ "1-0-1", "1/2-0-1", "1-1-1-1", or OD, BD, TDS, QID, HS, SOS and their other names.

    The numbers count doses: 1-0-1 of 25 ml is 50 ml a day, 2-0-2 of one tablet is four. Refused with field `schedule`.
    """
    typed = _plain(text).upper().replace(".", "." if "-" in text else "")
    name = _OTHER_NAMES.get(typed, typed)
    if name in _FREQUENCIES:
        return Schedule(name, _FREQUENCIES[name])
    pieces = [piece.strip() for piece in re.split(r"[-–—+]", typed)]  # people paste long dashes
    matches = [_SHARE.fullmatch(piece) for piece in pieces]
    if not 2 <= len(pieces) <= 6 or not all(matches):
        raise Refused("schedule_not_understood", field="schedule", text=text)
    shares = tuple(_fraction(match, "schedule", text) for match in matches if match)
    if not any(shares) or max(shares) > _LARGEST_SHARE:
        raise Refused("schedule_not_understood", field="schedule", text=text)
    return Schedule("-".join(fraction_text(share) for share in shares), shares)


def parse_days(text: str) -> int:
    """The length of a course in days: "15", "15 days", "2 weeks", "1 month" (30 days). Refused with field `days`."""
    match = _DURATION.fullmatch(text.strip().lower())
    if match is None or len(match[1]) > 9:
        raise Refused("days_not_understood", field="days", text=text)
    return _checked_days(int(match[1]) * _DAYS_IN[match[2] or "d"])


def parse_interval(text: str) -> int:
    """Every how many days: "daily" 1, "alternate days" 2, "every 3 days" 3, "weekly" 7. Refused with field `interval`."""
    typed = " ".join(text.lower().split())
    if typed in _EVERY_WORDS:
        return _EVERY_WORDS[typed]
    if match := _EVERY.fullmatch(typed):
        return _checked_interval(int(match[1] or match[2]))
    raise Refused("interval_not_understood", field="interval", text=text)


def course_total(dose: Dose, schedule: Schedule, days: int, interval: int = 1) -> Fraction | None:
    """The exact total in the dose's unit; None for SOS. Every second day for 15 days are 8 days of medicine."""
    if schedule.is_as_needed:
        return None
    days_of_medicine = ceil(Fraction(_checked_days(days), _checked_interval(interval)))
    return dose.amount * schedule.doses_a_day * days_of_medicine


def in_unit(total: Fraction, unit: DoseUnit, wanted: DoseUnit) -> Fraction:
    """An amount in another unit. Only mg and g convert; refused: ml for g, drops for ml, tablets for mg."""
    if unit is wanted:
        return total
    if (unit, wanted) == (DoseUnit.MG, DoseUnit.G):
        return total / 1000
    if (unit, wanted) == (DoseUnit.G, DoseUnit.MG):
        return total * 1000
    raise Refused("units_do_not_fit", field="dose", dose_unit=unit.value, medicine_unit=wanted.value)


def packs_needed(total: Fraction, pack_size: int, *, loose_allowed: bool) -> Needed:
    """The course in base units, rounded up: to a whole unit where loose sale is allowed, otherwise to whole packs."""
    if pack_size <= 0:
        raise Refused("pack_size_not_positive", field="pack_size", pack_size=pack_size)
    if total <= 0:
        raise Refused("quantity_not_positive", field="quantity", quantity=total)
    units = ceil(total)
    if loose_allowed:
        return Needed(units, units // pack_size, units % pack_size)
    packs = ceil(Fraction(units, pack_size))
    return Needed(packs * pack_size, packs, 0)


def fraction_text(amount: Fraction) -> str:
    """A short text that reads back exactly: 1/2 as "1/2", 7.5 as "7.5", 4/3 as "1 1/3"."""
    if amount.denominator == 1:
        return str(amount.numerator)
    whole, rest = divmod(amount.numerator, amount.denominator)
    if amount.denominator in (2, 3, 4, 8) and whole < 4:
        return f"{whole} {rest}/{amount.denominator}" if whole else f"{rest}/{amount.denominator}"
    decimal = f"{amount.numerator / amount.denominator:.6f}".rstrip("0")
    return decimal if Fraction(decimal) == amount else f"{whole} {rest}/{amount.denominator}".removeprefix("0 ")


def _plain(text: str) -> str:
    """Written-out fractions and spaces as plain characters: "1½" becomes "1 1/2"."""
    spaced = "".join(f" {c}" if unicodedata.category(c) == "No" else c for c in text)
    return " ".join(unicodedata.normalize("NFKC", spaced).replace("\u2044", "/").split())


def _fraction(match: re.Match[str], field: str, text: str) -> Fraction:
    whole, above, below, decimal = match[1], match[2], match[3], match[4]
    if decimal:
        return Fraction(decimal)
    if int(below) == 0:
        raise Refused(f"{field}_not_understood", field=field, text=text)
    return Fraction(int(whole or 0)) + Fraction(int(above), int(below))


def _unit(word: str, default_unit: DoseUnit) -> tuple[DoseUnit, int]:
    if not word:
        return default_unit, 1
    found = _UNITS.get(word) or _UNITS.get(word.removesuffix("s"))
    if found is None:
        raise Refused("dose_unit_unknown", field="dose", unit=word)
    return found


def _checked_days(days: int) -> int:
    if not 1 <= days <= LONGEST_COURSE_DAYS:
        raise Refused("days_out_of_range", field="days", days=days, longest=LONGEST_COURSE_DAYS)
    return days


def _checked_interval(interval: int) -> int:
    if not 1 <= interval <= LONGEST_COURSE_DAYS:
        raise Refused("interval_out_of_range", field="interval", interval=interval)
    return interval
