"""What a page of schedules shows: the hours of a doctor, and the leave and holidays to come (BOOK-1, BOOK-2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from narayaneeyam_clinic.appointments.doctor_schedules import schedules
from narayaneeyam_clinic.appointments.records import Absence
from narayaneeyam_clinic.appointments.schedule_rules import ExtraHours, WeeklyHours
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.shared.limits import refuse_far_day
from narayaneeyam_clinic.store.transaction import Reading

_AHEAD = timedelta(days=731)


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """One leave or holiday as listed; `name` is None for the whole clinic. Without minutes it is whole days."""

    absence_id: str
    staff_id: str | None
    name: str | None
    from_day: date
    to_day: date
    from_minute: int | None
    to_minute: int | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class DoctorHours:
    """A doctor's hours that hold on the day asked for or later, by weekday and time; extra ones by day."""

    doctor_id: str
    weekly: tuple[WeeklyHours, ...]
    extra: tuple[ExtraHours, ...]


def doctor_hours(rd: Reading, doctor_id: str, from_day: date | None = None) -> DoctorHours:
    """Refused: not_permitted, day_far_off."""
    _require(rd)
    first = from_day or rd.today
    refuse_far_day(first, rd.today, "from_day", back=100, ahead=100)
    planned = schedules(rd, first, first + _AHEAD, [doctor_id])
    weekly = [one for weekday in range(7) for one in planned.weekly[doctor_id, weekday]]
    weekly.sort(key=lambda one: (one.weekday, one.starts, one.valid_from))
    extra = sorted(planned.extra[doctor_id], key=lambda one: (one.day, one.starts))
    return DoctorHours(doctor_id, tuple(weekly), tuple(extra))


def absence_list(rd: Reading, from_day: date | None = None, staff_id: str | None = None) -> tuple[AbsenceRow, ...]:
    """Leave and holidays that end on a day (today unless told) or later, by their first day; of one person, or of all.

    Refused: not_permitted.
    """
    _require(rd)
    query = (
        select(
            Absence.id, Absence.staff_id, Staff.name, Absence.from_day, Absence.to_day, Absence.from_minute,
            Absence.to_minute, Absence.reason,
        )
        .outerjoin(Staff, Staff.id == Absence.staff_id)
        .where(Absence.is_active, Absence.to_day >= (from_day or rd.today))
        .order_by(Absence.from_day, Absence.id)
    )  # fmt: skip
    if staff_id is not None:
        query = query.where(Absence.staff_id == staff_id)
    return tuple(AbsenceRow(*row) for row in rd.session.execute(query))


def _require(rd: Reading) -> None:
    if not rd.by.may(Permission.MANAGE_SCHEDULES):
        rd.require(Permission.SEE_CALENDAR)
