"""A day, typed as people write it: 21-11-2026, 21/11/26, 21.11, 2111."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.widgets.field import LineField

_PARTS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")


def typed_day(text: str, today: date) -> date | None:
    """The day that is meant; without a year this year. None when it is no day: 31-02, or letters."""
    found = _PARTS.fullmatch(text.strip()) or _DIGITS.fullmatch(text.strip())
    if found is None:
        return None
    year = today.year if found[3] is None else int(found[3]) + (2000 if len(found[3]) == 2 else 0)
    try:
        return date(year, int(found[2]), int(found[1]))
    except ValueError:
        return None


class DateField(LineField):
    """A date. Leaving the field writes it as 21-11-2026, or says that it is none."""

    def __init__(self, label: str, today: date, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, placeholder=self.tr("dd-mm-yyyy"), max_length=10, parent=parent)
        self._today = today
        self.finished.connect(self._tidy)

    def value(self) -> date | None:
        """The day; None when nothing, or no day, is typed."""
        return typed_day(self.text(), self._today)

    def set_value(self, day: date | None) -> None:
        self.set_text("" if day is None else date_text(day))

    def is_wrong(self) -> bool:
        """Something is typed that is no day; says so under the field."""
        if self.text() and self.value() is None:
            self.show_problem(self.tr("Write a day that there is, such as 21-11-2026."))
            return True
        return False

    def _tidy(self) -> None:
        if not self.is_wrong() and (day := self.value()) is not None:
            self.input.setText(date_text(day))
