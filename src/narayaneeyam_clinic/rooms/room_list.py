"""Rooms, beds, categories and tariffs as they are looked through and changed (STAY-1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rooms.records import Bed, BedCondition, GenderRule, Room, RoomCategory, RoomKind, RoomTariff
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class BedRow:
    bed_id: str
    name: str
    condition: BedCondition
    is_active: bool


@dataclass(frozen=True, slots=True)
class RoomRow:
    """One room with its beds in order. `category` is its name, empty for rooms that nobody stays in."""

    room_id: str
    name: str
    kind: RoomKind
    category_id: str | None
    category: str
    floor: str
    gender_rule: GenderRule
    equipment: str
    is_active: bool
    beds: tuple[BedRow, ...]


@dataclass(frozen=True, slots=True)
class TariffRow:
    tariff_id: str
    valid_from: date
    per_day: Money
    per_bystander_day: Money


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """A category with the tariff that holds on `day` of the reading, and all its rows, the newest first."""

    category_id: str
    name: str
    is_intensive_care: bool
    is_active: bool
    today: TariffRow | None
    tariffs: tuple[TariffRow, ...]


def room_list(rd: Reading, kind: RoomKind | None = None, *, all_of_them: bool = False) -> list[RoomRow]:
    """In the clinic's order; those given up only if asked for. Refused: not_permitted."""
    _require(rd)
    query = (
        select(Room, RoomCategory.name)
        .outerjoin(RoomCategory, RoomCategory.id == Room.category_id)
        .order_by(Room.position, Room.id)
    )
    if kind is not None:
        query = query.where(Room.kind == kind)
    if not all_of_them:
        query = query.where(Room.is_active)
    beds: dict[str, list[BedRow]] = {}
    for bed in rd.session.execute(
        select(Bed.room_id, Bed.id, Bed.name, Bed.condition, Bed.is_active).order_by(Bed.position, Bed.id)
    ):
        if bed.is_active or all_of_them:
            beds.setdefault(bed.room_id, []).append(BedRow(bed.id, bed.name, bed.condition, bed.is_active))
    return [
        RoomRow(
            room.id, room.name, room.kind, room.category_id, category or "", room.floor or "", room.gender_rule,
            room.equipment or "", room.is_active, tuple(beds.get(room.id, ())),
        )
        for room, category in rd.session.execute(query)
    ]  # fmt: skip


def category_list(rd: Reading, *, all_of_them: bool = False) -> list[CategoryRow]:
    """In the clinic's order, with their tariffs. Refused: not_permitted."""
    _require(rd)
    tariffs: dict[str, list[TariffRow]] = {}
    t = RoomTariff
    for row in rd.session.execute(
        select(t.category_id, t.id, t.valid_from, t.per_day, t.per_bystander_day)
        .where(~t.is_withdrawn)
        .order_by(t.valid_from.desc(), t.id.desc())
    ):
        tariffs.setdefault(row.category_id, []).append(TariffRow(*row[1:]))
    query = select(RoomCategory).order_by(RoomCategory.position, RoomCategory.id)
    if not all_of_them:
        query = query.where(RoomCategory.is_active)
    return [
        CategoryRow(
            one.id,
            one.name,
            one.is_intensive_care,
            one.is_active,
            next((row for row in tariffs.get(one.id, ()) if row.valid_from <= rd.today), None),
            tuple(tariffs.get(one.id, ())),
        )
        for one in rd.session.scalars(query)
    ]


def _require(rd: Reading) -> None:
    """The rooms of therapies concern who plans them, the rooms to stay in who sees the ward."""
    if not any(rd.by.may(one) for one in (Permission.SEE_WARD, Permission.SEE_TREATMENTS)):
        rd.require(Permission.MANAGE_ROOMS)
