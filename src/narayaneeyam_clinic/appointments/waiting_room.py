"""What the screen in the waiting room shows: for each doctor who is at work, who is inside and who comes next (BOOK-40)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.appointments.doctor_schedules import schedules
from narayaneeyam_clinic.appointments.schedule_rules import Session, minute_of
from narayaneeyam_clinic.consultations.queue import QueueRow, queue
from narayaneeyam_clinic.consultations.records import VisitState
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import SettingKey, setting
from narayaneeyam_clinic.people.staff import doctors
from narayaneeyam_clinic.rooms.records import Room
from narayaneeyam_clinic.store.transaction import Reading

# So many tokens are told as the next ones.
NEXT_ONES = 3


@dataclass(frozen=True, slots=True)
class WaitingToken:
    """A token on the screen; the name only where the clinic calls by name."""

    token: str
    name: str | None


@dataclass(frozen=True, slots=True)
class WaitingDoctor:
    """One doctor: `room` is that of the session that goes on, or of the day's next."""

    doctor_id: str
    doctor_name: str
    room: str | None
    inside: tuple[WaitingToken, ...]
    following: tuple[WaitingToken, ...]


def waiting_room(rd: Reading) -> tuple[WaitingDoctor, ...]:
    """The doctors who have somebody now, or sit today, by name. Refused: not_permitted (SEE_QUEUE)."""
    rd.require(Permission.SEE_QUEUE)
    with_names = setting(rd, SettingKey.WAITING_ROOM_CALLS_BY) == "name"
    rows: dict[str, list[QueueRow]] = defaultdict(list)
    for row in queue(rd):
        rows[row.doctor_id].append(row)
    rooms: dict[str, str] = {row.id: row.name for row in rd.session.execute(select(Room.id, Room.name))}
    planned, now = schedules(rd, rd.today, rd.today), minute_of(rd.now)
    shown = []
    for doctor in doctors(rd):
        sessions = planned.sessions(doctor.id, rd.today)
        theirs = rows[doctor.id]
        inside = _tokens([row for row in theirs if row.state is VisitState.WITH_DOCTOR], with_names=with_names)
        waiting = [row for row in theirs if row.state is VisitState.WAITING]
        sits_on = any(one.ends > now for one in sessions)
        if inside or waiting or sits_on:
            following = _tokens(waiting[:NEXT_ONES], with_names=with_names)
            room = _room(sessions, now)
            shown.append(WaitingDoctor(doctor.id, doctor.name, rooms.get(room) if room else None, inside, following))
    return tuple(shown)


def _tokens(rows: list[QueueRow], *, with_names: bool) -> tuple[WaitingToken, ...]:
    return tuple(WaitingToken(row.token, row.patient_name if with_names else None) for row in rows)


def _room(sessions: tuple[Session, ...], now: int) -> str | None:
    at_work = next((one for one in sessions if one.ends > now), None)
    return at_work.room_id if at_work is not None else (sessions[-1].room_id if sessions else None)
