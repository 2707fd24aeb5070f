"""What can be chosen on the page of schedules: doctors, who may be on leave, and rooms."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.rooms.records import Room, RoomKind
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class ScheduleChoices:
    """Each as (id, name)."""

    doctors: tuple[tuple[str, str], ...]
    staff: tuple[tuple[str, str], ...]
    rooms: tuple[tuple[str, str], ...]


def schedule_choices(rd: Reading) -> ScheduleChoices:
    """Who works here now, and the rooms to consult in. Refused: not_permitted."""
    rd.require(Permission.MANAGE_SCHEDULES)
    staff = rd.session.execute(
        select(Staff.id, Staff.name, Staff.kind).where(Staff.is_active).order_by(Staff.kind, Staff.name)
    ).all()
    rooms = rd.session.execute(
        select(Room.id, Room.name).where(Room.is_active, Room.kind == RoomKind.CONSULTING).order_by(Room.position)
    ).all()
    return ScheduleChoices(
        tuple((row.id, row.name) for row in staff if row.kind is StaffKind.DOCTOR),
        tuple((row.id, row.name) for row in staff),
        tuple((row.id, row.name) for row in rooms),
    )
