"""The settings of rooms (STAY-61)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt

from narayaneeyam_clinic.admissions.ward_meals import meal_list
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.rooms.room_kinds import GenderRule, RoomKind
from narayaneeyam_clinic.rooms.room_list import category_list, room_list
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.rooms.rooms_page import RoomsPage
from tests.clinic.ward import Ward
from tests.desktop.admissions.conftest import Station

Key = Qt.Key


def test_a_clinic_is_furnished_on_one_page(clinic: Clinic, station: Callable[[str], Station]):
    """STAY-61: a category with its tariff, a room with beds, a room for therapies, a meal; wrong input is blamed at its field."""
    manager = station("manager")
    page = manager.open("rooms")
    assert isinstance(page, RoomsPage)
    page.tabs.setCurrentIndex(1)
    manager.key(Key.Key_F2)
    manager.type("Private")
    manager.key(Key.Key_F9)
    page.categories.table.select(0)
    manager.key(Key.Key_F8)
    assert page.categories.per_day.has_problem()
    page.categories.valid_from.set_value(date(2026, 1, 1))
    page.categories.per_day.set_value(Money.rupees(1500))
    manager.key(Key.Key_F8)
    page.tabs.setCurrentIndex(0)
    manager.key(Key.Key_F2)
    manager.key(Key.Key_F9)
    assert page.rooms.name.has_problem()
    manager.type("104")
    page.rooms.rule.set_value(GenderRule.FEMALE)
    page.rooms.beds.set_text("A, B")
    manager.key(Key.Key_F9)
    manager.key(Key.Key_F2)
    manager.type("Therapy 1")
    page.rooms.kind.set_value(RoomKind.THERAPY)
    page.rooms.equipment.set_text("droni")
    manager.key(Key.Key_F9)
    page.tabs.setCurrentIndex(2)
    manager.key(Key.Key_F2)
    manager.type("Kanji")
    page.meals.price.set_value(Money.rupees(60))
    manager.key(Key.Key_F9)
    ward = Ward.of(clinic)
    (category,) = ward.see(category_list)
    assert category.today is not None
    assert (category.name, category.today.per_day) == ("Private", Money.rupees(1500))
    rooms = ward.see(room_list)
    assert [(room.name, room.kind, [bed.name for bed in room.beds]) for room in rooms] == [
        ("104", RoomKind.STAY, ["A", "B"]),
        ("Therapy 1", RoomKind.THERAPY, []),
    ]
    assert (rooms[0].gender_rule, rooms[1].equipment) == (GenderRule.FEMALE, "droni")
    assert [(meal.name, meal.price) for meal in ward.see(meal_list)] == [("Kanji", Money.rupees(60))]
