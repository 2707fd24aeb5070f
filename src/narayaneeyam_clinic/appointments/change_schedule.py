"""Hours of a doctor: every week, and extra on single days (BOOK-1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import or_, select

from narayaneeyam_clinic.appointments.records import ExtraSession, WeeklySession
from narayaneeyam_clinic.appointments.schedule_rules import A_DAY, clock_words
from narayaneeyam_clinic.consultations.start_visit import doctor_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.rooms.records import Room
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_far_day
from narayaneeyam_clinic.shared.news import CalendarChanged
from narayaneeyam_clinic.store.transaction import Transaction

_SHORTEST_SLOT = 5


@dataclass(frozen=True, slots=True)
class Hours:
    """From minute to minute of the day, in slots of so many minutes, in a room or in none."""

    starts: int
    ends: int
    slot_minutes: int
    room_id: str | None = None


def add_weekly_session(
    tx: Transaction, doctor_id: str, weekday: int, hours: Hours, valid_from: date, valid_to: date | None = None
) -> str:
    """New hours on a weekday (0 is Monday); returns their id.

    Refused: not_permitted, doctor_not_found, hours_not_understood, slot_length_not_understood, room_not_found,
    period_not_understood, day_far_off, sessions_overlap.
    """
    tx.require(Permission.MANAGE_SCHEDULES)
    doctor = doctor_of(tx, doctor_id)
    _refuse_hours(tx, hours)
    refuse_far_day(valid_from, tx.today, "valid_from")
    refuse_far_day(valid_to, tx.today, "valid_to", ahead=20)
    if not 0 <= weekday <= 6 or (valid_to is not None and valid_to < valid_from):
        raise Refused("period_not_understood", field="valid_to")
    _refuse_second_session(tx, doctor, weekday, hours, valid_from, valid_to)
    return _write(tx, doctor_id, weekday, hours, valid_from, valid_to)


def change_weekly_session(tx: Transaction, session_id: str, hours: Hours, from_day: date) -> str:
    """Other hours from a day on: the old ones end the day before, so that past weeks stay as they were. Returns the id of
    the hours that hold from then on. Refused: as above, and schedule_not_found.
    """
    tx.require(Permission.MANAGE_SCHEDULES)
    session = _weekly(tx, session_id)
    doctor = doctor_of(tx, session.doctor_id)
    _refuse_hours(tx, hours)
    refuse_far_day(from_day, tx.today, "from_day")
    _refuse_second_session(tx, doctor, session.weekday, hours, from_day, session.valid_to, session.id)
    if from_day <= session.valid_from:
        session.starts_minute, session.ends_minute = hours.starts, hours.ends
        session.slot_minutes, session.room_id = hours.slot_minutes, hours.room_id
        tx.tell(CalendarChanged())
        return session.id
    last = session.valid_to
    session.valid_to = from_day - timedelta(days=1)
    return _write(tx, session.doctor_id, session.weekday, hours, from_day, last)


def end_weekly_session(tx: Transaction, session_id: str, last_day: date) -> None:
    """The hours hold until that day; before they began it means never. Refused: not_permitted, schedule_not_found."""
    tx.require(Permission.MANAGE_SCHEDULES)
    session = _weekly(tx, session_id)
    refuse_far_day(last_day, tx.today, "last_day", ahead=20)
    session.valid_to = last_day
    session.is_active = last_day >= session.valid_from
    tx.tell(CalendarChanged())


def add_extra_session(tx: Transaction, doctor_id: str, day: date, hours: Hours) -> str:
    """Hours on one day; returns their id. Refused: not_permitted, doctor_not_found, hours_not_understood,
    slot_length_not_understood, room_not_found.
    """
    tx.require(Permission.MANAGE_SCHEDULES)
    doctor = doctor_of(tx, doctor_id)
    _refuse_hours(tx, hours)
    refuse_far_day(day, tx.today, "day")
    extra = ExtraSession(
        doctor_id=doctor.id,
        day=day,
        starts_minute=hours.starts,
        ends_minute=hours.ends,
        slot_minutes=hours.slot_minutes,
        room_id=hours.room_id,
        is_active=True,
    )
    tx.add(extra)
    tx.tell(CalendarChanged(day))
    return extra.id


def remove_extra_session(tx: Transaction, session_id: str) -> None:
    """Bookings in it stay, and stand outside the hours. Refused: not_permitted, schedule_not_found."""
    tx.require(Permission.MANAGE_SCHEDULES)
    extra = tx.session.get(ExtraSession, session_id)
    if extra is None or not extra.is_active:
        raise Refused("schedule_not_found")
    extra.is_active = False
    tx.tell(CalendarChanged(extra.day))


def _write(tx: Transaction, doctor_id: str, weekday: int, hours: Hours, valid_from: date, valid_to: date | None) -> str:
    session = tx.add(
        WeeklySession(
            doctor_id=doctor_id,
            weekday=weekday,
            starts_minute=hours.starts,
            ends_minute=hours.ends,
            slot_minutes=hours.slot_minutes,
            room_id=hours.room_id,
            valid_from=valid_from,
            valid_to=valid_to,
            is_active=True,
        )
    )
    tx.tell(CalendarChanged())
    return session.id


def _refuse_hours(tx: Transaction, hours: Hours) -> None:
    if not 0 <= hours.starts < hours.ends <= A_DAY:
        raise Refused("hours_not_understood", field="starts")
    if not _SHORTEST_SLOT <= hours.slot_minutes <= hours.ends - hours.starts:
        raise Refused("slot_length_not_understood", field="slot_minutes")
    if hours.room_id is not None and tx.session.get(Room, hours.room_id) is None:
        raise Refused("room_not_found", field="room")


def _refuse_second_session(
    tx: Transaction,
    doctor: Staff,
    weekday: int,
    hours: Hours,
    first: date,
    last: date | None,
    besides: str = "",
) -> None:
    query = select(WeeklySession.starts_minute, WeeklySession.ends_minute).where(
        WeeklySession.doctor_id == doctor.id,
        WeeklySession.weekday == weekday,
        WeeklySession.is_active,
        WeeklySession.id != besides,
        WeeklySession.starts_minute < hours.ends,
        WeeklySession.ends_minute > hours.starts,
        or_(WeeklySession.valid_to.is_(None), WeeklySession.valid_to >= first),
    )
    if last is not None:
        query = query.where(WeeklySession.valid_from <= last)
    found = tx.session.execute(query).first()
    if found is not None:
        starts, ends = clock_words(found.starts_minute), clock_words(found.ends_minute)
        raise Refused("sessions_overlap", field="starts", doctor=doctor.name, time=starts, until=ends)


def _weekly(tx: Transaction, session_id: str) -> WeeklySession:
    session = tx.session.get(WeeklySession, session_id)
    if session is None or not session.is_active:
        raise Refused("schedule_not_found")
    return session
