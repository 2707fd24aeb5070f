"""A time of day, typed as people write it: 9, 9:20, 920, 6.30 pm, 18:30."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.widgets.field import LineField

_TIME = re.compile(r"(\d{1,2})(?:[:. ]?(\d{2}))?\s*(am|pm|a|p)?", re.IGNORECASE)
_NOON = 12 * 60


def typed_minute(text: str) -> int | None:
    """Minutes from midnight; None when it is no time. "12" is noon, and so is "12 pm"."""
    found = _TIME.fullmatch(text.strip().replace(".m.", "m"))
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()[:1]
    if minute > 59 or hour > (12 if half else 24) or (hour == 24 and minute) or (half and not hour):
        return None
    if half:
        return hour % 12 * 60 + minute + (_NOON if half == "p" else 0)
    return hour * 60 + minute


def minute_text(minute: int) -> str:
    """ "9:20 AM"; the end of the day is "12:00 AM"."""
    hour = minute // 60 % 24
    return f"{hour % 12 or 12}:{minute % 60:02} {'AM' if hour < 12 else 'PM'}"


def between_text(start: int, end: int) -> str:
    """ "7:00 – 8:15 AM", "11:30 AM – 12:45 PM"."""
    first, last = minute_text(start), minute_text(end)
    return f"{first[:-3] if first[-2:] == last[-2:] else first} – {last}"


class TimeField(LineField):
    """A time. Leaving the field writes it as 9:20 AM, or says that it is none."""

    def __init__(self, label: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, max_length=10, parent=parent)
        self.finished.connect(self._tidy)

    def value(self) -> int | None:
        """Minutes from midnight; None when nothing, or no time, is typed."""
        return typed_minute(self.text())

    def set_value(self, minute: int | None) -> None:
        self.set_text("" if minute is None else minute_text(minute))

    def is_wrong(self) -> bool:
        """Something is typed that is no time; says so under the field."""
        if self.text() and self.value() is None:
            self.show_problem(self.tr("Write a time, such as 9:20 or 6:30 pm."))
            return True
        return False

    def _tidy(self) -> None:
        if not self.is_wrong() and (minute := self.value()) is not None:
            self.input.setText(minute_text(minute))
