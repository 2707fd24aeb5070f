"""Tables: rooms of every kind, their beds, categories, and tariffs by date."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.rooms.room_kinds import BedCondition as BedCondition
from narayaneeyam_clinic.rooms.room_kinds import GenderRule as GenderRule
from narayaneeyam_clinic.rooms.room_kinds import RoomKind as RoomKind
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.base import Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Flag, Id, Paise, Text_, Whole


class RoomCategory(Synced):
    """A class of rooms with one tariff: ward, private, deluxe … A room for intensive care is never taxed, whatever it costs."""

    __tablename__ = "room_category"

    name: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    is_intensive_care: Mapped[bool] = synced(Flag(), Merge.CENTRAL)
    position: Mapped[int] = synced(Whole(), Merge.CENTRAL)
    is_active: Mapped[bool] = synced(Flag(), Merge.CENTRAL)


class RoomTariff(Synced):
    """What a day in a category costs from a date on, until a later row of the category begins. Never changed: a wrong one
    is withdrawn and a new one written.
    """

    __tablename__ = "room_tariff"

    category_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("room_category.id"), index=True)
    valid_from: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    per_day: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    per_bystander_day: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    is_withdrawn: Mapped[bool] = synced(Flag(), Merge.CENTRAL)


class Room(Synced):
    """A room: to stay in, to consult in, or for therapies. `equipment` names what a therapy may ask for (droni, steam …)."""

    __tablename__ = "room"

    name: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    kind: Mapped[RoomKind] = synced(Choice(RoomKind), Merge.LEDGER)
    category_id: Mapped[str | None] = synced(Id(), Merge.CENTRAL, ForeignKey("room_category.id"))
    floor: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    gender_rule: Mapped[GenderRule] = synced(Choice(GenderRule), Merge.CENTRAL)
    equipment: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    position: Mapped[int] = synced(Whole(), Merge.CENTRAL)
    is_active: Mapped[bool] = synced(Flag(), Merge.CENTRAL)


class Bed(Synced):
    """One bed of a room to stay in."""

    __tablename__ = "bed"

    room_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("room.id"), index=True)
    name: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    position: Mapped[int] = synced(Whole(), Merge.CENTRAL)
    condition: Mapped[BedCondition] = synced(Choice(BedCondition), Merge.LWW)
    closed_why: Mapped[str | None] = synced(Text_(), Merge.LWW)
    is_active: Mapped[bool] = synced(Flag(), Merge.CENTRAL)
