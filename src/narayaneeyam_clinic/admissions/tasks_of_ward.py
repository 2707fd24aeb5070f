"""One list of what nurses and therapists have to do for everybody in house today: by room, with what is due now (STAY-76)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import func, select

from narayaneeyam_clinic.admissions.admission_steps import IN_HOUSE
from narayaneeyam_clinic.admissions.records import Admission, AwayTime, BedStay, TaskState, WardTask
from narayaneeyam_clinic.appointments.schedule_rules import minute_of
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.rooms.records import Bed, Room
from narayaneeyam_clinic.store.transaction import Reading

# Minutes before and after its time in which a task is due now; later it is late.
_AROUND = 30


class Due(StrEnum):
    """How a task stands to the clock."""

    LATE = "late"
    NOW = "now"
    LATER = "later"
    ANY_TIME = "any_time"
    AWAY = "away"  # open, and the patient is on leave
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class TaskOfWard:
    """A task with who lies where. `due_minute` counts from midnight in India; `room` is "" while nobody has a bed.

    `is_from_before`: it was to be done on an earlier day.
    """

    task_id: str
    admission_id: str
    patient_name: str
    registration_number: str
    room: str
    bed: str
    day: date
    due_minute: int | None
    what: str
    state: TaskState
    due: Due
    is_from_before: bool
    reason: str
    ended_by: str


def due_state(state: TaskState, day: date, due_minute: int | None, today: date, minute: int) -> Due:
    """What was to be done on an earlier day is late; without a time it is due all day."""
    if state is not TaskState.OPEN:
        return Due.ENDED
    if day < today:
        return Due.LATE
    if due_minute is None:
        return Due.ANY_TIME
    if abs(due_minute - minute) <= _AROUND:
        return Due.NOW
    return Due.LATE if due_minute < minute else Due.LATER


def tasks_of_ward(rd: Reading) -> list[TaskOfWard]:
    """Today's, with what is still open from earlier days, of all who are in house: by room and bed, then by time.

    Refused: not_permitted.
    """
    rd.require(Permission.SEE_WARD)
    return _tasks(rd)


def tasks_due(rd: Reading) -> int:
    """How many are late, due now or due at any time, for who works on the ward; otherwise 0. Refused: not_permitted."""
    rd.require(Permission.SEE_WARD)
    if not rd.by.may(Permission.WARD_WORK):
        return 0
    return sum(1 for one in _tasks(rd) if one.due in (Due.LATE, Due.NOW, Due.ANY_TIME))


def _tasks(rd: Reading) -> list[TaskOfWard]:
    t, minute = WardTask, minute_of(rd.now)
    place = (
        select(
            BedStay.admission_id,
            func.min(Room.name).label("room"),
            func.min(Bed.name).label("bed"),
            func.min(Room.position).label("room_at"),
            func.min(Bed.position).label("bed_at"),
        )
        .join(Bed, Bed.id == BedStay.bed_id)
        .join(Room, Room.id == Bed.room_id)
        .where(BedStay.to_at.is_(None))
        .group_by(BedStay.admission_id)
        .subquery()
    )
    is_away = select(AwayTime.id).where(AwayTime.admission_id == t.admission_id, AwayTime.back_at.is_(None)).exists()
    rows = rd.session.execute(
        select(t, Patient.name, Patient.registration_number, place.c.room, place.c.bed, User.name, is_away)
        .join(Admission, Admission.id == t.admission_id)
        .join(Patient, Patient.id == Admission.patient_id)
        .outerjoin(place, place.c.admission_id == t.admission_id)
        .outerjoin(User, User.id == t.ended_by)
        .where(
            Admission.state.in_(IN_HOUSE),
            (t.day == rd.today) | ((t.day < rd.today) & (t.state == TaskState.OPEN)),
        )
        .order_by(
            place.c.room_at, place.c.room, place.c.bed_at, t.admission_id,
            t.day, t.due_minute.is_(None), t.due_minute, t.id,
        )
    )  # fmt: skip
    return [
        TaskOfWard(
            task.id, task.admission_id, patient, number, room or "", bed or "", task.day, task.due_minute, task.what,
            task.state, Due.AWAY if away and task.state is TaskState.OPEN else
            due_state(task.state, task.day, task.due_minute, rd.today, minute), task.day < rd.today,
            task.reason or "", by or "",
        )
        for task, patient, number, room, bed, by, away in rows
    ]  # fmt: skip
