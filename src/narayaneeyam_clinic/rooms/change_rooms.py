"""The clinic's rooms, beds and categories, and what a day in them costs from a date on (STAY-1)."""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel, ConfigDict
from sqlalchemy import func, select

from narayaneeyam_clinic.admissions.records import BedStay
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rooms.bed_spans import lies_in_it
from narayaneeyam_clinic.rooms.records import Bed, BedCondition, GenderRule, Room, RoomCategory, RoomKind, RoomTariff
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_amount, refuse_far_day, refuse_long, refuse_long_of
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Transaction


class _Typed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class CategoryDraft(_Typed):
    """A class of rooms with one tariff."""

    name: str
    is_intensive_care: bool = False
    is_active: bool = True


class TariffDraft(_Typed):
    """What a day costs from `valid_from` on, without tax; also a day of the bystander's bed."""

    category_id: str
    valid_from: date
    per_day: Money
    per_bystander_day: Money = ZERO


class RoomDraft(_Typed):
    """A room. One to stay in needs a category; `equipment` is what a therapy may ask for."""

    name: str
    kind: RoomKind = RoomKind.STAY
    category_id: str | None = None
    floor: str = ""
    gender_rule: GenderRule = GenderRule.ANY
    equipment: str = ""
    beds: tuple[str, ...] = ()
    is_active: bool = True


def add_category(tx: Transaction, draft: CategoryDraft) -> str:
    """The new category's id. Refused: not_permitted, name_missing."""
    tx.require(Permission.MANAGE_ROOMS)
    _named(draft.name)
    last = tx.session.scalar(select(func.max(RoomCategory.position))) or 0
    row = tx.add(
        RoomCategory(
            name=draft.name,
            is_intensive_care=draft.is_intensive_care,
            position=last + 1,
            is_active=draft.is_active,
        )
    )
    tx.tell(WardChanged())
    return row.id


def change_category(tx: Transaction, category_id: str, draft: CategoryDraft) -> None:
    """Refused: not_permitted, category_not_found, name_missing."""
    tx.require(Permission.MANAGE_ROOMS)
    _named(draft.name)
    row = tx.session.get(RoomCategory, category_id)
    if row is None:
        raise Refused("category_not_found", field="category")
    row.name, row.is_intensive_care, row.is_active = draft.name, draft.is_intensive_care, draft.is_active
    tx.tell(WardChanged())


def set_tariff(tx: Transaction, draft: TariffDraft) -> str:
    """A further dated row; the one before it holds until then. The same day again withdraws the earlier row of that day.

    Refused: not_permitted, category_not_found, price_negative, amount_too_large, day_far_off.
    """
    tx.require(Permission.MANAGE_ROOMS)
    if tx.session.get(RoomCategory, draft.category_id) is None:
        raise Refused("category_not_found", field="category")
    if min(draft.per_day, draft.per_bystander_day) < ZERO:
        raise Refused("price_negative", field="price")
    refuse_amount(max(draft.per_day, draft.per_bystander_day), "price")
    refuse_far_day(draft.valid_from, tx.today, "valid_from", back=50)
    for earlier in tx.session.scalars(
        select(RoomTariff).where(
            RoomTariff.category_id == draft.category_id,
            RoomTariff.valid_from == draft.valid_from,
            ~RoomTariff.is_withdrawn,
        )
    ):
        earlier.is_withdrawn = True
    row = tx.add(
        RoomTariff(
            category_id=draft.category_id,
            valid_from=draft.valid_from,
            per_day=draft.per_day,
            per_bystander_day=draft.per_bystander_day,
            is_withdrawn=False,
        )
    )
    tx.tell(WardChanged())
    return row.id


def withdraw_tariff(tx: Transaction, tariff_id: str) -> None:
    """A wrong row counts no more; what was charged by it stays charged. Refused: not_permitted, tariff_not_found."""
    tx.require(Permission.MANAGE_ROOMS)
    row = tx.session.get(RoomTariff, tariff_id)
    if row is None:
        raise Refused("tariff_not_found")
    row.is_withdrawn = True
    tx.tell(WardChanged())


def add_room(tx: Transaction, draft: RoomDraft) -> str:
    """The new room's id, with its beds. Refused: not_permitted, name_missing, room_exists, category_missing."""
    tx.require(Permission.MANAGE_ROOMS)
    _refuse_wrong_room(tx, draft)
    if tx.session.scalar(select(Room.id).where(Room.name == draft.name, Room.is_active).limit(1)) is not None:
        raise Refused("room_exists", field="name", name=draft.name)
    last = tx.session.scalar(select(func.max(Room.position))) or 0
    room = tx.add(
        Room(
            name=draft.name,
            kind=draft.kind,
            category_id=draft.category_id if draft.kind is RoomKind.STAY else None,
            floor=draft.floor or None,
            gender_rule=draft.gender_rule,
            equipment=draft.equipment or None,
            position=last + 1,
            is_active=draft.is_active,
        )
    )
    _add_beds(tx, room.id, draft.beds)
    tx.tell(WardChanged())
    return room.id


def change_room(tx: Transaction, room_id: str, draft: RoomDraft) -> None:
    """Its kind stays. Beds that are named and not there yet are added, those not named any more are given up.

    Refused: not_permitted, room_not_found, name_missing, category_missing, bed_occupied.
    """
    tx.require(Permission.MANAGE_ROOMS)
    room = tx.session.get(Room, room_id)
    if room is None:
        raise Refused("room_not_found", field="room")
    _refuse_wrong_room(tx, draft.model_copy(update={"kind": room.kind}))
    room.name, room.floor, room.equipment = draft.name, draft.floor or None, draft.equipment or None
    room.gender_rule, room.is_active = draft.gender_rule, draft.is_active
    if room.kind is RoomKind.STAY:
        room.category_id = draft.category_id
    beds = tx.session.scalars(select(Bed).where(Bed.room_id == room_id)).all()
    wanted = set(draft.beds) if draft.is_active else set()
    for bed in beds:
        if bed.is_active and bed.name not in wanted:
            _refuse_occupied(tx, bed)
        if bed.is_active is not (bed.name in wanted):
            bed.is_active = bed.name in wanted
    known = {bed.name for bed in beds}
    _add_beds(tx, room_id, tuple(name for name in draft.beds if name not in known and name in wanted), len(beds))
    tx.tell(WardChanged())


def _add_beds(tx: Transaction, room_id: str, names: tuple[str, ...], after: int = 0) -> None:
    for position, name in enumerate(dict.fromkeys(names), after + 1):
        _named(name)
        tx.add(Bed(room_id=room_id, name=name, position=position, condition=BedCondition.READY, is_active=True))


def _refuse_wrong_room(tx: Transaction, draft: RoomDraft) -> None:
    _named(draft.name)
    refuse_long_of(draft, "floor", "equipment")
    if draft.kind is RoomKind.STAY and (
        draft.category_id is None or tx.session.get(RoomCategory, draft.category_id) is None
    ):
        raise Refused("category_missing", field="category")


def _refuse_occupied(tx: Transaction, bed: Bed) -> None:
    taken = select(BedStay.id).where(BedStay.bed_id == bed.id, lies_in_it()).limit(1)
    if tx.session.scalar(taken) is not None:
        raise Refused("bed_occupied", field="bed", bed=bed.name)


def _named(name: str) -> None:
    if not name.strip():
        raise Refused("name_missing", field="name")
    refuse_long(name=name)
