"""The demo clinic's calendar: when its doctors sit, two weeks of bookings, leave, and a holiday. The same every time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from sqlalchemy import select

from narayaneeyam_clinic.appointments.absences import NewAbsence, add_absence
from narayaneeyam_clinic.appointments.book_appointment import NewBooking, book_appointment
from narayaneeyam_clinic.appointments.change_schedule import Hours, add_extra_session, add_weekly_session
from narayaneeyam_clinic.appointments.day_calendar import day_calendar
from narayaneeyam_clinic.appointments.next_slot import next_free_slots
from narayaneeyam_clinic.appointments.records import AppointmentKind
from narayaneeyam_clinic.appointments.reminder_list import CallOutcome, note_reminder_call, reminder_list
from narayaneeyam_clinic.appointments.schedule_rules import A_DAY, minute_of
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.rooms.change_rooms import RoomDraft, add_room
from narayaneeyam_clinic.rooms.records import Room, RoomKind

_SEED = 20261122
_DAYS_AHEAD = 13
_SHARE_BOOKED = 0.55  # of tomorrow's slots; later days are emptier
_TODAY = 5
_EXTRA_MINUTES = 120
_KINDS = (AppointmentKind.IN_PERSON, AppointmentKind.PHONE, AppointmentKind.VIDEO)
_LINK = "https://meet.example.org/narayaneeyam-demo"

# For each doctor in the order of the staff: (weekdays, from, to, minutes of a slot, number of the room).
_HOURS: tuple[tuple[tuple[tuple[int, ...], int, int, int, int], ...], ...] = (
    (((0, 1, 2, 3, 4, 5), 9 * 60, 13 * 60, 15, 0), ((0, 2, 4), 16 * 60, 18 * 60, 15, 0)),
    (((0, 1, 2, 3, 4, 5), 10 * 60, 13 * 60, 20, 1), ((0, 1, 2, 3, 4), 14 * 60, 16 * 60, 20, 1)),
    (((1, 3, 5), 15 * 60, 17 * 60 + 30, 30, 0),),
)
_NOTES = ("", "", "", "", "comes with her daughter", "wants to talk about the massage course", "brings the reports")


def plan_hours(clinic: Clinic, manager: Actor, doctor_ids: Sequence[str], from_day: date) -> None:
    """The weekly hours of the doctors, in the consulting rooms; two are made where there are none."""
    with clinic.transaction(by=manager, why="rooms.add") as tx:
        wanted = select(Room.id).where(Room.kind == RoomKind.CONSULTING, Room.is_active).order_by(Room.name)
        rooms = list(tx.session.scalars(wanted))
        new = [RoomDraft(name=f"Consulting {n + 1}", kind=RoomKind.CONSULTING) for n in range(len(rooms), 2)]
        rooms += [add_room(tx, draft) for draft in new]
    with clinic.transaction(by=manager, why="calendar.schedule") as tx:
        for doctor_id, hours in zip(doctor_ids, _HOURS, strict=False):
            for weekdays, starts, ends, slot, room in hours:
                for weekday in weekdays:
                    add_weekly_session(tx, doctor_id, weekday, Hours(starts, ends, slot, rooms[room]), from_day)


def book_ahead(
    clinic: Clinic, reception: Actor, manager: Actor, doctor_ids: Sequence[str], patient_ids: Sequence[str]
) -> None:
    """Leave and a holiday, bookings of today that are still to come, and of the two weeks after it; some were called."""
    random = Random(_SEED)  # noqa: S311  the same clinic every time
    with clinic.reading(by=reception) as rd:
        today, now = rd.today, minute_of(rd.now)
        is_over = not next_free_slots(rd, None, None, today, None, 1, days=1)
    begins = (now // 15 + 1) * 15
    if is_over and begins + _EXTRA_MINUTES <= A_DAY:
        # Whenever the demo is made, somebody still sits today.
        with clinic.transaction(by=manager, why="calendar.schedule") as tx:
            add_extra_session(tx, doctor_ids[0], today, Hours(begins, begins + _EXTRA_MINUTES, 15))
    monday = today + timedelta(days=7 - today.weekday())
    with clinic.transaction(by=manager, why="calendar.absence") as tx:
        thursday, friday = monday + timedelta(days=3), monday + timedelta(days=4)
        if len(doctor_ids) > 1:
            add_absence(tx, NewAbsence(doctor_ids[1], thursday, friday, reason="Wedding in the family"))
        add_absence(tx, NewAbsence(doctor_ids[0], friday, friday, 11 * 60, 24 * 60, "Conference"))
        festival = monday + timedelta(days=8)
        add_absence(tx, NewAbsence(None, festival, festival, reason="Temple festival"))
    people = random.sample(list(patient_ids), len(patient_ids))
    for number in range(_DAYS_AHEAD + 1):
        if people:
            people = _book_day(clinic, reception, random, today + timedelta(days=number), people, is_today=number == 0)
    _call_some(clinic, reception, random)


def _book_day(
    clinic: Clinic, reception: Actor, random: Random, day: date, people: list[str], *, is_today: bool
) -> list[str]:
    """Some of the day's slots; returns who is left."""
    with clinic.transaction(by=reception, why="calendar.book") as tx:
        near = max(0.1, _SHARE_BOOKED - 0.04 * (day - tx.today).days)
        if is_today:
            found = next_free_slots(tx, None, None, day, None, _TODAY, days=1)
            slots = [(one.doctor_id, one.starts) for one in found]
        else:
            doctors = day_calendar(tx, day).doctors
            free = [(doctor.doctor_id, one.starts) for doctor in doctors for one in doctor.free]
            slots = [each for each in free if random.random() < near]
        for doctor_id, starts in slots[: len(people)]:
            kind = random.choices(_KINDS, (88, 6, 6))[0]
            link = _LINK if kind is AppointmentKind.VIDEO else ""
            note = random.choice(_NOTES)
            book_appointment(tx, NewBooking(people.pop(), doctor_id, day, starts, kind=kind, link=link, note=note))
    return people


def _call_some(clinic: Clinic, reception: Actor, random: Random) -> None:
    with clinic.transaction(by=reception, why="calendar.call") as tx:
        for row in reminder_list(tx):
            if random.random() < 0.4:
                said = CallOutcome.WILL_COME if random.random() < 0.8 else CallOutcome.NO_ANSWER
                note_reminder_call(tx, row.appointment_id, said)
