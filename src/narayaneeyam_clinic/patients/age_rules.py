"""Ages that keep ageing: what is asked is an age, what is kept is a birth date with how well it is known (PAT-5, PAT-18)."""

from __future__ import annotations

import re
from calendar import month_name, monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from narayaneeyam_clinic.shared.errors import Refused

OLDEST_YEARS = 125
_MONTHS_SHOWN_BELOW_YEARS = 3
_DAYS_SHOWN_BELOW_MONTHS = 2

_AGE = re.compile(r"(\d{1,4})\s*(y|yrs?|years?|m|mo|months?|w|wks?|weeks?|d|days?)?")
_YEARS_AND_MONTHS = re.compile(r"(\d{1,3})\s*y(?:rs?|ears?)?\s*(\d{1,2})\s*m(?:o|onths?)?")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/. ](\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


class BirthPrecision(StrEnum):
    """How well the birth is known; an age given in years keeps ageing from a birth year (PAT-3)."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class BirthDate:
    """A birth and how well it is known. An age told today is kept as the middle of what it may mean, so it ages by itself."""

    day: date
    precision: BirthPrecision

    @property
    def is_estimated(self) -> bool:
        return self.precision is not BirthPrecision.DAY


@dataclass(frozen=True, slots=True)
class Age:
    """Completed years, months beyond them and days beyond those, on a date."""

    years: int
    months: int
    days: int

    @property
    def text(self) -> str:
        """Short for lists and papers: "42 y", below three years "1 y 4 m", below two months "12 d"."""
        if self.years >= _MONTHS_SHOWN_BELOW_YEARS:
            return f"{self.years} y"
        if self.years:
            return f"{self.years} y {self.months} m" if self.months else f"{self.years} y"
        if self.months >= _DAYS_SHOWN_BELOW_MONTHS:
            return f"{self.months} m"
        return f"{self.months} m {self.days} d" if self.months else f"{self.days} d"


def parse_birth(text: str, today: date) -> BirthDate:
    """An age ("42", "42y", "6m", "3 w", "10 d", "1y 6m"), a date ("12-05-1984", "05-1984") or a year ("1984").

    Refused with field `birth`: nonsense, dates that do not exist, births in the future, more than 125 years ago.
    """
    typed = " ".join(text.strip().lower().split())
    if match := _ISO.fullmatch(typed):
        return _checked(_existing(int(match[1]), int(match[2]), int(match[3])), BirthPrecision.DAY, today)
    if match := _DAY_MONTH_YEAR.fullmatch(typed):
        year = _full_year(match[3], today)
        return _checked(_existing(year, int(match[2]), int(match[1])), BirthPrecision.DAY, today)
    if match := _MONTH_YEAR.fullmatch(typed):
        first = _existing(int(match[2]), int(match[1]), 1)
        return _checked(min(first.replace(day=15), max(today, first)), BirthPrecision.MONTH, today)
    if match := _YEARS_AND_MONTHS.fullmatch(typed):
        return _from_months(int(match[1]) * 12 + int(match[2]), today)
    if match := _AGE.fullmatch(typed):
        return _from_age(int(match[1]), match[2], today)
    raise Refused("birth_not_understood", field="birth", text=text)


def age_on(birth: BirthDate, day: date) -> Age:
    """The age on a day; before the birth it is nothing. Born on 29 February, one is a year older on 1 March."""
    born = birth.day
    if day <= born:
        return Age(0, 0, 0)
    months = (day.year - born.year) * 12 + day.month - born.month
    if day.day < born.day:
        months -= 1
    since = _plus_months(born, months)
    return Age(months // 12, months % 12, (day - since).days)


def age_text(birth: BirthDate | None, day: date) -> str:
    """Ready for a banner; "~" before an estimate of years is not shown, because nobody asked for it to be exact."""
    return age_on(birth, day).text if birth else ""


def birth_of(born_on: date | None, precision: BirthPrecision | None) -> BirthDate | None:
    """As the record keeps it; a day without a precision was given as a day."""
    return None if born_on is None else BirthDate(born_on, precision or BirthPrecision.DAY)


def age_and_sex_text(birth: BirthDate | None, sex: str | None, day: date) -> str:
    """As papers say it: "42 y, Female"; what is not known is left out."""
    return ", ".join(part for part in (age_text(birth, day), str(sex).capitalize() if sex else "") if part)


def existing_date(year: int, month: int, day: int, *, field: str = "birth") -> date:
    """The date, or a refusal whose facts make a sentence: February 1984 has 29 days."""
    if not 1 <= month <= 12:
        raise Refused("no_such_month", field=field, month=month)
    if not 1 <= year <= 9998:
        raise Refused("year_out_of_range", field=field, year=year)
    last_day = monthrange(year, month)[1]
    if not 1 <= day <= last_day:
        raise Refused("no_such_date", field=field, day=day, month=month_name[month], year=year, last_day=last_day)
    return date(year, month, day)


def _existing(year: int, month: int, day: int) -> date:
    return existing_date(year, month, day)


def _from_age(number: int, unit: str | None, today: date) -> BirthDate:
    kind = (unit or "y")[0]
    if unit is None and number > 999:
        return _checked(_middle_of_year(number, today), BirthPrecision.YEAR, today)
    if kind == "m":
        return _from_months(number, today)
    if kind in "wd":
        return _checked(today - timedelta(days=number * (7 if kind == "w" else 1)), BirthPrecision.DAY, today)
    if number > OLDEST_YEARS:
        raise Refused("too_old", field="birth", years=number, oldest=OLDEST_YEARS)
    # Someone who says 42 is on average 42 and a half: half a year back keeps the age right today and ageing fairly.
    return _checked(_plus_months(today, -12 * number - 6), BirthPrecision.YEAR, today)


def _from_months(months: int, today: date) -> BirthDate:
    if months > OLDEST_YEARS * 12:
        raise Refused("too_old", field="birth", years=months // 12, oldest=OLDEST_YEARS)
    return _checked(_plus_months(today, -months), BirthPrecision.MONTH, today)


def _middle_of_year(year: int, today: date) -> date:
    middle = existing_date(year, 7, 1)
    return min(middle, today) if year == today.year else middle


def _checked(born: date, precision: BirthPrecision, today: date) -> BirthDate:
    if born > today:
        raise Refused("born_in_future", field="birth", day=born)
    years = age_on(BirthDate(born, precision), today).years
    if years > OLDEST_YEARS:
        raise Refused("too_old", field="birth", years=years, oldest=OLDEST_YEARS)
    return BirthDate(born, precision)


def _full_year(digits: str, today: date) -> int:
    """Two digits mean the last such year that is not in the future."""
    if len(digits) == 4:
        return int(digits)
    year = today.year // 100 * 100 + int(digits)
    return year if year <= today.year else year - 100


def _plus_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
