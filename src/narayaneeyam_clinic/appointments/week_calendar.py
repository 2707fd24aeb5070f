"""The calendar over some days, doctors side by side: sessions, leave, bookings and free slots, as a page shows them (BOOK-6)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import bindparam, or_, select

from narayaneeyam_clinic.appointments.booking_steps import BookingState, booking_state
from narayaneeyam_clinic.appointments.doctor_schedules import Schedules, schedules
from narayaneeyam_clinic.appointments.kept_times import WhoseDay, kept_times
from narayaneeyam_clinic.appointments.records import Appointment, AppointmentKind, AppointmentState
from narayaneeyam_clinic.appointments.schedule_rules import Away, Session, days_from, minute_of, session_at
from narayaneeyam_clinic.appointments.slot_rules import FreeTime, free_times, minutes_taken
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.rooms.records import Room
from narayaneeyam_clinic.store.columns import Id
from narayaneeyam_clinic.store.prepared import Prepared, each
from narayaneeyam_clinic.store.transaction import Reading

# What a day shows where nobody sits.
_OPENS, _CLOSES = 9 * 60, 17 * 60
_SHOWN = (
    AppointmentState.BOOKED,
    AppointmentState.CONFIRMED,
    AppointmentState.CHECKED_IN,
    AppointmentState.NO_SHOW,
)
_LETS_GO = (BookingState.CANCELLED, BookingState.NO_SHOW, BookingState.MOVED)


@dataclass(frozen=True, slots=True)
class BookingCell:
    """One booking in the calendar. `overlaps`: another of the same doctor stands at the same time. `is_outside`: no
    session of the doctor holds it, or not any more.
    """

    appointment_id: str
    patient_id: str
    patient_name: str
    registration_number: str
    phone: str | None
    doctor_id: str
    day: date
    starts: int
    minutes: int
    starts_at: datetime
    kind: AppointmentKind
    state: BookingState
    token: str | None
    visit_id: str | None
    room_id: str | None
    room_name: str | None
    link: str | None
    note: str | None
    overlaps: bool
    is_outside: bool

    @property
    def ends(self) -> int:
        return self.starts + self.minutes


@dataclass(frozen=True, slots=True)
class DoctorDay:
    """One doctor on one day. `free` are the slots that can still be booked, of today only those to come."""

    doctor_id: str
    doctor_name: str
    day: date
    sessions: tuple[Session, ...]
    aways: tuple[Away, ...]
    bookings: tuple[BookingCell, ...]
    free: tuple[FreeTime, ...]


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day of all the doctors that were asked for, in one order. `opens` and `closes` hold everything of the day."""

    day: date
    holiday: str | None
    is_holiday: bool
    doctors: tuple[DoctorDay, ...]
    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class WeekCalendar:
    """Some days, one after another; `opens` and `closes` hold everything of all of them."""

    days: tuple[CalendarDay, ...]
    opens: int
    closes: int


def week_calendar(
    rd: Reading,
    from_day: date,
    days: int = 7,
    doctor_id: str | None = None,
    *,
    with_cancelled: bool = False,
) -> WeekCalendar:
    """Of one doctor, or of all who work here or have bookings then. Refused: not_permitted."""
    rd.require(Permission.SEE_CALENDAR)
    wanted = tuple(days_from(from_day, days))
    planned = schedules(rd, wanted[0], wanted[-1], None if doctor_id is None else [doctor_id])
    rows = _rows(rd, wanted[0], wanted[-1], doctor_id, with_cancelled=with_cancelled)
    doctors = _doctors(rd, doctor_id, {key[0] for key in rows})
    rooms = kept_times(rd, max(wanted[0], rd.today), wanted[-1]).rooms
    made = tuple(_day(rd, day, doctors, planned, rows, rooms) for day in wanted)
    return WeekCalendar(made, min(day.opens for day in made), max(day.closes for day in made))


def _day(
    rd: Reading,
    day: date,
    doctors: list[_Doctor],
    planned: Schedules,
    rows: dict[tuple[str, date], list[_Row]],
    rooms: dict[WhoseDay, int],
) -> CalendarDay:
    made = tuple(_doctor_day(rd, doctor, day, planned, rows.get((doctor.id, day), []), rooms) for doctor in doctors)
    held = [(one.starts, one.ends) for each in made for one in each.sessions]
    held += [(one.starts, one.ends) for each in made for one in each.bookings]
    holiday = planned.holiday(day)
    return CalendarDay(
        day,
        holiday.reason if holiday else None,
        holiday is not None,
        made,
        min((starts for starts, _ in held), default=_OPENS) // 60 * 60,
        -(-max((ends for _, ends in held), default=_CLOSES) // 60) * 60,
    )


def _doctor_day(
    rd: Reading,
    doctor: _Doctor,
    day: date,
    planned: Schedules,
    rows: list[_Row],
    rooms: dict[WhoseDay, int],
) -> DoctorDay:
    # The hours of somebody who has left are held by nobody: who is booked then is to be moved.
    sits = doctor.is_active or day < rd.today
    sessions = planned.sessions(doctor.id, day) if sits else ()
    together = _standing_together(rows)
    bookings = tuple(_cell(row, sessions, row.id in together) for row in rows)
    taken = minutes_taken((one.starts, one.ends) for one in bookings if one.state not in _LETS_GO)
    now = minute_of(rd.now) if day == rd.today else 0
    free: list[FreeTime] = []
    for session in sessions if day >= rd.today else ():
        # Whoever else is booked into the room of the session stands in the way as well.
        in_room = rooms.get((session.room_id, day.isoformat()), 0) if session.room_id is not None else 0
        free += free_times(session, taken | in_room, None, now)
    return DoctorDay(doctor.id, doctor.name, day, sessions, tuple(planned.aways(doctor.id, day)), bookings, tuple(free))


def _cell(row: _Row, sessions: tuple[Session, ...], overlaps: bool) -> BookingCell:
    starts = minute_of(row.starts_at)
    state = booking_state(row.state, row.visit_state)
    return BookingCell(
        appointment_id=row.id,
        patient_id=row.patient_id,
        patient_name=row.name,
        registration_number=row.registration_number,
        phone=row.phone,
        doctor_id=row.doctor_id,
        day=row.day,
        starts=starts,
        minutes=row.minutes,
        starts_at=row.starts_at,
        kind=row.kind,
        state=state,
        token=row.token,
        visit_id=row.visit_id,
        room_id=row.room_id,
        room_name=row.room_name,
        link=row.link,
        note=row.note,
        overlaps=overlaps,
        is_outside=session_at(sessions, starts, row.minutes) is None,
    )


def _standing_together(rows: list[_Row]) -> set[str]:
    """The bookings of one doctor and day, by time, that share a minute with another."""
    found: set[str] = set()
    running: list[tuple[datetime, str]] = []
    for row in rows:
        if booking_state(row.state, row.visit_state) in _LETS_GO:
            continue
        running = [one for one in running if one[0] > row.starts_at]
        if running:
            found |= {row.id, *(one for _, one in running)}
        running.append((row.starts_at + timedelta(minutes=row.minutes), row.id))
    return found


def _doctors(rd: Reading, doctor_id: str | None, booked: set[str]) -> list[_Doctor]:
    """By name; who left stands there as long as somebody is booked with them."""
    query = select(Staff.id, Staff.name, Staff.is_active).where(Staff.kind == StaffKind.DOCTOR).order_by(Staff.name)
    if doctor_id is not None:
        query = query.where(Staff.id == doctor_id)
    found = map(_Doctor._make, rd.session.execute(query))
    return [doctor for doctor in found if doctor.is_active or doctor.id in booked]


def _rows(
    rd: Reading, first: date, last: date, doctor_id: str | None, *, with_cancelled: bool
) -> dict[tuple[str, date], list[_Row]]:
    states = (*_SHOWN, AppointmentState.CANCELLED) if with_cancelled else _SHOWN
    found: dict[tuple[str, date], list[_Row]] = defaultdict(list)
    for row in map(
        _Row._make, _BOOKINGS.all(rd.session, first=first, last=last, states=list(states), doctor=doctor_id)
    ):
        found[row.doctor_id, row.day].append(row)
    return found


class _Doctor(NamedTuple):
    id: str
    name: str
    is_active: bool


class _Row(NamedTuple):
    id: str
    patient_id: str
    doctor_id: str
    day: date
    starts_at: datetime
    minutes: int
    kind: AppointmentKind
    state: AppointmentState
    visit_id: str | None
    room_id: str | None
    link: str | None
    note: str | None
    name: str
    registration_number: str
    phone: str | None
    visit_state: VisitState | None
    token: str | None
    room_name: str | None


_BOOKINGS = Prepared(
    lambda: (
        select(
            Appointment.id, Appointment.patient_id, Appointment.doctor_id, Appointment.day, Appointment.starts_at,
            Appointment.minutes, Appointment.kind, Appointment.state, Appointment.visit_id, Appointment.room_id,
            Appointment.link, Appointment.note, Patient.name, Patient.registration_number, Patient.phone, Visit.state,
            Visit.token, Room.name,
        )
        .join(Patient, Patient.id == Appointment.patient_id)
        .outerjoin(Visit, Visit.id == Appointment.visit_id)
        .outerjoin(Room, Room.id == Appointment.room_id)
        .where(
            Appointment.day.between(bindparam("first"), bindparam("last")),
            Appointment.state.in_(each("states")),
            or_(bindparam("doctor", type_=Id()).is_(None), Appointment.doctor_id == bindparam("doctor", type_=Id())),
        )
        .order_by(Appointment.day, Appointment.starts_at, Appointment.id)
    )
)  # fmt: skip
