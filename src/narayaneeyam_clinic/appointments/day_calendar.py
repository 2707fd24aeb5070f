"""One day of the calendar, doctors side by side (BOOK-6)."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.appointments.week_calendar import CalendarDay, week_calendar
from narayaneeyam_clinic.store.transaction import Reading


def day_calendar(
    rd: Reading, day: date | None = None, doctor_id: str | None = None, *, with_cancelled: bool = False
) -> CalendarDay:
    """A day (today unless told) of one doctor, or of all. Refused: not_permitted."""
    return week_calendar(rd, day or rd.today, 1, doctor_id, with_cancelled=with_cancelled).days[0]
