"""One field for a date of birth or an age: people know one or the other."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.widgets.field import LineField

OLDEST_YEARS = 120

_DATE = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_AGE = re.compile(r"(\d{1,3}) ?(y|yr|yrs|years?|m|mo|months?|d|days?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TypedAge:
    """An age as it was told today, in completed years, months or days; exactly one of them is meant."""

    years: int | None = None
    months: int | None = None
    days: int | None = None


class DateOrAgeField(LineField):
    """Takes 42, 42 y, 8 m, 10 d, 21-11-1984 or 21/11/1984; leaving the field says what cannot be."""

    def __init__(self, label: str, *, today: date | None = None, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, max_length=12, parent=parent)
        self._today = today
        self.finished.connect(self._check)

    def set_today(self, today: date) -> None:
        """The business date: a birth after it is refused."""
        self._today = today

    def value(self) -> date | TypedAge | None:
        """What is meant; None when nothing, or nothing that can be, is typed."""
        return None if self.problem() else self._read()

    def set_value(self, value: date | TypedAge | None) -> None:
        if isinstance(value, TypedAge):
            number = next((n for n in (value.years, value.months, value.days) if n is not None), None)
            unit = "" if value.years is not None else " m" if value.months is not None else " d"
            self.set_text("" if number is None else f"{number}{unit}")
        else:
            self.set_text("" if value is None else date_text(value))

    def problem(self) -> str:
        """Why what is typed cannot be; empty when it can, or when nothing is typed."""
        text = self.text()
        parts = _date_parts(text)
        if not text:
            return ""
        if parts is None:
            age = self._read()
            if age is None:
                return self.tr("Type an age (42) or a date of birth (21-11-1984).")
            if isinstance(age, TypedAge) and age.years is not None and age.years > OLDEST_YEARS:
                return self.tr("An age of more than {years} years cannot be.").format(years=OLDEST_YEARS)
            return ""
        day, month, year = parts
        if not 1 <= month <= 12:
            return self.tr("A year has 12 months.")
        longest = monthrange(year, month)[1] if year >= 1 else 31
        if not 1 <= day <= longest:
            name = QLocale(QLocale.Language.English).standaloneMonthName(month)
            return self.tr("{month} {year} has {days} days.").format(month=name, year=year, days=longest)
        return self._problem_of_date(date(year, month, day))

    def _problem_of_date(self, born: date) -> str:
        if self._today is not None and born > self._today:
            return self.tr("This date is still to come.")
        if self._today is not None and self._today.year - born.year > OLDEST_YEARS:
            return self.tr("An age of more than {years} years cannot be.").format(years=OLDEST_YEARS)
        return ""

    def _read(self) -> date | TypedAge | None:
        parts = _date_parts(self.text())
        if parts is not None:
            day, month, year = parts
            return date(year, month, day)
        age = _AGE.fullmatch(self.text())
        if age is None:
            return None
        number, unit = int(age[1]), (age[2] or "y")[0].lower()
        return {"y": TypedAge(years=number), "m": TypedAge(months=number), "d": TypedAge(days=number)}[unit]

    def _check(self) -> None:
        problem = self.problem()
        if problem:
            self.show_problem(problem)


def _date_parts(text: str) -> tuple[int, int, int] | None:
    """Day, month, year as typed, whether or not such a day exists."""
    found = _DATE.fullmatch(text)
    if found:
        return int(found[1]), int(found[2]), int(found[3])
    found = _ISO_DATE.fullmatch(text)
    return (int(found[3]), int(found[2]), int(found[1])) if found else None
