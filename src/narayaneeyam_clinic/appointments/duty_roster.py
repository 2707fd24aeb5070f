"""Who is to be there on which day, and when somebody came and left (BOOK-14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select

from narayaneeyam_clinic.appointments.doctor_schedules import schedules
from narayaneeyam_clinic.appointments.records import Attendance, DutyShift
from narayaneeyam_clinic.appointments.schedule_rules import A_DAY, Away, Session, days_from
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.limits import refuse_far_day, refuse_long
from narayaneeyam_clinic.shared.news import CalendarChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction

_MOST_COPIED = 31


@dataclass(frozen=True, slots=True)
class Shift:
    """Hours of duty, in minutes of the day."""

    shift_id: str
    starts: int
    ends: int


@dataclass(frozen=True, slots=True)
class DutyDay:
    """One person on one day: hours of duty, a doctor's sessions, leave, and when they came and left."""

    day: date
    shifts: tuple[Shift, ...]
    sessions: tuple[Session, ...]
    aways: tuple[Away, ...]
    came_at: datetime | None
    left_at: datetime | None
    note: str | None


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One person over the days that were asked for."""

    staff_id: str
    name: str
    kind: StaffKind
    days: tuple[DutyDay, ...]


def duty_roster(rd: Reading, from_day: date, days: int = 7) -> tuple[DutyRow, ...]:
    """Everybody who works here, by kind and name. Who came and left is told only to who may change schedules, or of oneself.

    Refused: not_permitted.
    """
    if not rd.by.may(Permission.MANAGE_SCHEDULES):
        rd.require(Permission.SEE_CALENDAR)
    wanted = tuple(days_from(from_day, days))
    staff = rd.session.execute(
        select(Staff.id, Staff.name, Staff.kind).where(Staff.is_active).order_by(Staff.kind, Staff.name)
    ).all()
    planned = schedules(rd, wanted[0], wanted[-1], [row.id for row in staff])
    shifts, came = _shifts(rd, wanted[0], wanted[-1]), _attendance(rd, wanted[0], wanted[-1])
    found = []
    for row in staff:
        knows = rd.by.may(Permission.MANAGE_SCHEDULES) or row.id == rd.by.staff_id
        made = []
        for day in wanted:
            there = came.get((row.id, day), (None, None, None)) if knows else (None, None, None)
            away = tuple(planned.aways(row.id, day))
            made.append(DutyDay(day, tuple(shifts.get((row.id, day), ())), planned.sessions(row.id, day), away, *there))
        found.append(DutyRow(row.id, row.name, row.kind, tuple(made)))
    return tuple(found)


def add_shift(tx: Transaction, staff_id: str, day: date, starts: int, ends: int) -> str:
    """Hours of duty; returns their id. Refused: not_permitted, staff_not_found, hours_not_understood, shifts_overlap."""
    tx.require(Permission.MANAGE_SCHEDULES)
    staff = _staff(tx, staff_id)
    refuse_far_day(day, tx.today, "day")
    if not 0 <= starts < ends <= A_DAY:
        raise Refused("hours_not_understood", field="starts")
    for one in _shifts(tx, day, day).get((staff_id, day), ()):
        if one.starts < ends and starts < one.ends:
            raise Refused("shifts_overlap", field="starts", name=staff.name, day=day)
    shift = tx.add(DutyShift(staff_id=staff_id, day=day, starts_minute=starts, ends_minute=ends, is_active=True))
    tx.tell(CalendarChanged(day))
    return shift.id


def remove_shift(tx: Transaction, shift_id: str) -> None:
    """Refused: not_permitted, schedule_not_found."""
    tx.require(Permission.MANAGE_SCHEDULES)
    shift = tx.session.get(DutyShift, shift_id)
    if shift is None or not shift.is_active:
        raise Refused("schedule_not_found")
    shift.is_active = False
    tx.tell(CalendarChanged(shift.day))


def copy_shifts(tx: Transaction, from_day: date, to_day: date, days: int = 7) -> int:
    """The hours of some days again from another day on, for everybody who has none there yet; returns how many were written.

    Refused: not_permitted, period_not_understood (more than a month, or onto themselves).
    """
    tx.require(Permission.MANAGE_SCHEDULES)
    if not 1 <= days <= _MOST_COPIED or abs((to_day - from_day).days) < days:
        raise Refused("period_not_understood", field="to_day")
    refuse_far_day(from_day, tx.today, "from_day")
    refuse_far_day(to_day, tx.today, "to_day")
    ahead = to_day - from_day
    known = _shifts(tx, to_day, to_day + timedelta(days=days - 1))
    active = set(tx.session.scalars(select(Staff.id).where(Staff.is_active)))
    made = [
        DutyShift(staff_id=staff_id, day=day + ahead, starts_minute=one.starts, ends_minute=one.ends, is_active=True)
        for (staff_id, day), shifts in _shifts(tx, from_day, from_day + timedelta(days=days - 1)).items()
        for one in shifts
        if staff_id in active and (staff_id, day + ahead) not in known
    ]
    tx.add_all(made)
    tx.tell(CalendarChanged())
    return len(made)


def note_attendance(
    tx: Transaction, staff_id: str, day: date, came_at: datetime | None, left_at: datetime | None, note: str = ""
) -> None:
    """When somebody came and left; None is "not yet". One's own of today, or anybody's with MANAGE_SCHEDULES.

    Refused: not_permitted, staff_not_found, attendance_not_understood.
    """
    if not (staff_id == tx.by.staff_id and day == tx.today):
        tx.require(Permission.MANAGE_SCHEDULES)
    _staff(tx, staff_id)
    refuse_far_day(day, tx.today, "day")
    refuse_long(note=note)
    if came_at is not None and abs(came_at.date() - day) > timedelta(days=1):
        raise Refused("attendance_not_understood", field="came_at")
    if (left_at is not None and (came_at is None or left_at < came_at)) or (came_at is not None and came_at > tx.now):
        raise Refused("attendance_not_understood", field="left_at")
    # Written on two PCs, it is one row.
    row_id = natural_id("attendance", staff_id, day.isoformat())
    known = tx.session.get(Attendance, row_id)
    if known is None:
        known = tx.add(Attendance(id=row_id, staff_id=staff_id, day=day))
    known.came_at, known.left_at, known.note = came_at, left_at, note.strip() or None
    tx.tell(CalendarChanged(day))


def _staff(tx: Transaction, staff_id: str) -> Staff:
    staff = tx.session.get(Staff, staff_id)
    if staff is None or not staff.is_active:
        raise Refused("staff_not_found", field="staff")
    return staff


def _shifts(rd: Reading, first: date, last: date) -> dict[tuple[str, date], list[Shift]]:
    rows = rd.session.execute(
        select(DutyShift.id, DutyShift.staff_id, DutyShift.day, DutyShift.starts_minute, DutyShift.ends_minute)
        .where(DutyShift.day.between(first, last), DutyShift.is_active)
        .order_by(DutyShift.day, DutyShift.starts_minute, DutyShift.id)
    )
    found: dict[tuple[str, date], list[Shift]] = {}
    for row in rows:
        found.setdefault((row.staff_id, row.day), []).append(Shift(row.id, row.starts_minute, row.ends_minute))
    return found


def _attendance(
    rd: Reading, first: date, last: date
) -> dict[tuple[str, date], tuple[datetime | None, datetime | None, str | None]]:
    rows = rd.session.execute(
        select(Attendance.staff_id, Attendance.day, Attendance.came_at, Attendance.left_at, Attendance.note).where(
            Attendance.day.between(first, last)
        )
    )
    return {(row.staff_id, row.day): (row.came_at, row.left_at, row.note) for row in rows}
