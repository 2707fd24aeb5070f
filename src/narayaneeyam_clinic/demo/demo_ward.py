"""The demo clinic's ward: rooms of all kinds with tariffs, beds in every state, four stays and who comes next."""

from __future__ import annotations

from datetime import date, timedelta

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.rooms.change_rooms import (
    CategoryDraft,
    RoomDraft,
    TariffDraft,
    add_category,
    add_room,
    set_tariff,
)
from narayaneeyam_clinic.rooms.records import GenderRule, RoomKind
from narayaneeyam_clinic.shared.money import Money

_RULE = {"women": GenderRule.FEMALE, "men": GenderRule.MALE, "same": GenderRule.SAME, "any": GenderRule.ANY}
# Category -> a day, and a day of the bystander's bed, in rupees.
CATEGORIES = {"Ward": (600, 100), "Private": (1500, 200), "Deluxe": (3200, 300), "Suite": (6000, 500)}
# Room, category, floor, who may stay, beds.
ROOMS = (
    ("101", "Ward", "Ground", "women", ("A", "B", "C")),
    ("102", "Ward", "Ground", "men", ("A", "B", "C")),
    ("103", "Private", "Ground", "same", ("A", "B")),
    ("104", "Private", "Ground", "any", ("A",)),
    ("105", "Private", "Ground", "any", ("A",)),
    ("201", "Deluxe", "First", "any", ("A",)),
    ("202", "Deluxe", "First", "any", ("A",)),
    ("203", "Suite", "First", "any", ("A",)),
)
# Room, what for, equipment.
OTHER_ROOMS = (
    ("Therapy 1", RoomKind.THERAPY, "droni"),
    ("Therapy 2", RoomKind.THERAPY, "droni, steam"),
    ("Therapy 3", RoomKind.THERAPY, "dhara, steam"),
)


def furnish(clinic: Clinic, manager: Actor, from_day: date) -> dict[str, str]:
    """All rooms with a tariff from a day on; returns room -> id."""
    rooms: dict[str, str] = {}
    with clinic.transaction(by=manager, why="rooms.change") as tx:
        categories = {}
        for name, (per_day, per_bystander) in CATEGORIES.items():
            categories[name] = add_category(tx, CategoryDraft(name=name))
            set_tariff(
                tx,
                TariffDraft(
                    category_id=categories[name],
                    valid_from=from_day - timedelta(days=365),
                    per_day=Money.rupees(per_day),
                    per_bystander_day=Money.rupees(per_bystander),
                ),
            )
        for name, category, floor, rule, beds in ROOMS:
            draft = RoomDraft(
                name=name, category_id=categories[category], floor=floor, gender_rule=_RULE[rule], beds=beds
            )
            rooms[name] = add_room(tx, draft)
        for name, kind, equipment in OTHER_ROOMS:
            rooms[name] = add_room(tx, RoomDraft(name=name, kind=kind, equipment=equipment))
    return rooms
