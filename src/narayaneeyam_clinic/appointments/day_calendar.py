"""One day of the calendar, doctors side by side (BOOK-6), and how full the days of a month are."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select

from narayaneeyam_clinic.appointments.booking_steps import KEEPS_ITS_TIME
from narayaneeyam_clinic.appointments.records import Appointment
from narayaneeyam_clinic.appointments.week_calendar import CalendarDay, week_calendar
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading


def day_calendar(
    rd: Reading, day: date | None = None, doctor_id: str | None = None, *, with_cancelled: bool = False
) -> CalendarDay:
    """A day (today unless told) of one doctor, or of all. Refused: not_permitted."""
    return week_calendar(rd, day or rd.today, 1, doctor_id, with_cancelled=with_cancelled).days[0]


def booked_by_day(rd: Reading, from_day: date, to_day: date, doctor_id: str | None = None) -> dict[date, int]:
    """How many are booked on each day, both ends included; days without a booking are not there. Refused: not_permitted."""
    rd.require(Permission.SEE_CALENDAR)
    query = (
        select(Appointment.day, func.count())
        .where(Appointment.day.between(from_day, to_day), Appointment.state.in_(KEEPS_ITS_TIME))
        .group_by(Appointment.day)
    )
    if doctor_id is not None:
        query = query.where(Appointment.doctor_id == doctor_id)
    return dict(rd.session.execute(query).all())
