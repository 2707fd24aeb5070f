"""What nurses and therapists have to do for a stay on a day (STAY-15)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from narayaneeyam_clinic.admissions.admission_steps import stay_in_house
from narayaneeyam_clinic.admissions.records import Admission, BedStay, TaskState, WardTask
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.rooms.records import Bed, Room
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.limits import refuse_far_day, refuse_long, refuse_long_of
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction


class TaskDraft(BaseModel):
    """Something to do on a day, at a minute of it (India) if that matters."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    id: str = Field(default_factory=new_id)
    admission_id: str
    what: str
    day: date | None = None
    due_minute: int | None = Field(default=None, ge=0, lt=1440)


@dataclass(frozen=True, slots=True)
class TaskRow:
    task_id: str
    admission_id: str
    patient_name: str
    bed: str
    day: date
    due_minute: int | None
    what: str
    state: TaskState
    reason: str
    ended_at: datetime | None
    ended_by: str


def add_task(tx: Transaction, draft: TaskDraft) -> str:
    """The task's id. Refused: not_permitted, stay_not_found, stay_is_over, task_missing, text_too_long,
    day_far_off.
    """
    if not tx.by.may(Permission.WARD_NOTES):
        tx.require(Permission.WARD_WORK)
    admission = stay_in_house(tx, draft.admission_id)
    if not draft.what:
        raise Refused("task_missing", field="what")
    refuse_long_of(draft, "what")
    refuse_far_day(draft.day, tx.today, "day", back=1)
    if tx.session.get(WardTask, draft.id) is None:
        tx.add(
            WardTask(
                id=draft.id,
                admission_id=admission.id,
                day=draft.day or tx.today,
                due_minute=draft.due_minute,
                what=draft.what,
                state=TaskState.OPEN,
                made_by=tx.by.user_id,
            )
        )
    tx.tell(WardChanged(admission.id))
    return draft.id


def end_task(tx: Transaction, task_id: str, *, done: bool = True, reason: str = "") -> None:
    """Done, or not done with a reason. Refused: not_permitted, task_not_found, task_is_ended, reason_missing."""
    tx.require(Permission.WARD_WORK)
    task = _task(tx, task_id)
    if task.state is not TaskState.OPEN:
        raise Refused("task_is_ended", what=task.what)
    if not done and not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    task.state = TaskState.DONE if done else TaskState.NOT_DONE
    task.reason, task.ended_at, task.ended_by = reason.strip() or None, tx.now, tx.by.user_id
    tx.tell(WardChanged(task.admission_id))


def reopen_task(tx: Transaction, task_id: str) -> None:
    """It was ended by mistake. Refused: not_permitted, task_not_found."""
    tx.require(Permission.WARD_WORK)
    task = _task(tx, task_id)
    task.state, task.reason, task.ended_at, task.ended_by = TaskState.OPEN, None, None, None
    tx.tell(WardChanged(task.admission_id))


def ward_tasks(rd: Reading, day: date | None = None, admission_id: str | None = None) -> list[TaskRow]:
    """Of a day (today unless told) with what is still open from earlier, or of a whole stay. Refused: not_permitted."""
    rd.require(Permission.SEE_WARD)
    t = WardTask
    query = (
        select(t, Patient.name, User.name)
        .join(Admission, Admission.id == t.admission_id)
        .join(Patient, Patient.id == Admission.patient_id)
        .outerjoin(User, User.id == t.ended_by)
        .order_by(t.day, t.due_minute.is_(None), t.due_minute, Patient.name, t.id)
    )
    if admission_id is not None:
        query = query.where(t.admission_id == admission_id)
    else:
        wanted = day or rd.today
        query = query.where((t.day == wanted) | ((t.day < wanted) & (t.state == TaskState.OPEN)))
    beds = _beds(rd)
    return [
        TaskRow(
            task.id, task.admission_id, patient, beds.get(task.admission_id, ""), task.day, task.due_minute, task.what,
            task.state, task.reason or "", task.ended_at, by or "",
        )
        for task, patient, by in rd.session.execute(query)
    ]  # fmt: skip


def _beds(rd: Reading) -> dict[str, str]:
    rows = rd.session.execute(
        select(BedStay.admission_id, Room.name, Bed.name)
        .join(Bed, Bed.id == BedStay.bed_id)
        .join(Room, Room.id == Bed.room_id)
        .where(BedStay.to_at.is_(None))
    )
    return {admission_id: f"{room} · {bed}" for admission_id, room, bed in rows}


def _task(tx: Transaction, task_id: str) -> WardTask:
    task = tx.session.get(WardTask, task_id)
    if task is None:
        raise Refused("task_not_found")
    return task
