"""The clinic's rooms, what they cost from a day on, and who changes them."""

from __future__ import annotations

from datetime import date

import pytest

from narayaneeyam_clinic.rooms.change_rooms import (
    CategoryDraft,
    RoomDraft,
    add_room,
    change_category,
    change_room,
    withdraw_tariff,
)
from narayaneeyam_clinic.rooms.clean_bed import close_bed, open_bed
from narayaneeyam_clinic.rooms.occupancy_board import BedState, occupancy_board
from narayaneeyam_clinic.rooms.records import GenderRule, RoomKind
from narayaneeyam_clinic.rooms.room_list import category_list, room_list
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.sync.central import RIGHT_BY_TABLE
from tests.clinic.ward import Ward

R = Money.rupees


def test_rooms_beds_and_dated_tariffs(ward: Ward):
    """STAY-1, STAY-2"""
    category = ward.rooms("101", per_day="1000", beds=("A", "B"), rule=GenderRule.FEMALE)
    ward.do(add_room, RoomDraft(name="Droni", kind=RoomKind.THERAPY, equipment="droni"))
    later = ward.tariff(category, "1200", since=date(2027, 1, 1))
    ward.tariff(category, "1100", since=date(2026, 11, 1))
    shown = ward.see(category_list)[0]
    assert shown.today is not None
    assert (shown.today.per_day, [row.per_day for row in shown.tariffs]) == (R(1100), [R(1200), R(1100), R(1000)])
    ward.do(withdraw_tariff, later)
    ward.tariff(category, "1150", since=date(2026, 11, 1))  # the same day again
    assert [row.per_day for row in ward.see(category_list)[0].tariffs] == [R(1150), R(1000)]
    ward.do(change_category, category, CategoryDraft(name="Ward", is_intensive_care=True))
    stay, therapy = ward.see(room_list)
    assert (stay.category, stay.gender_rule, [bed.name for bed in stay.beds]) == ("Ward", GenderRule.FEMALE, ["A", "B"])
    assert (therapy.kind, therapy.category_id, therapy.equipment) == (RoomKind.THERAPY, None, "droni")
    assert ward.see(room_list, RoomKind.THERAPY) == [therapy]
    with pytest.raises(Refused, match="room_exists"):
        ward.do(add_room, RoomDraft(name="101", category_id=category))
    with pytest.raises(Refused, match="category_missing"):
        ward.do(add_room, RoomDraft(name="102"))
    ward.do(change_room, stay.room_id, RoomDraft(name="101", category_id=category, beds=("B", "C"), floor="1"))
    assert [bed.name for bed in ward.see(room_list)[0].beds] == ["B", "C"]
    ward.admit("101 B")
    with pytest.raises(Refused, match="bed_occupied"):
        ward.do(change_room, stay.room_id, RoomDraft(name="101", category_id=category, beds=("C",)))
    free = next(bed.bed_id for bed in ward.see(room_list)[0].beds if bed.name == "C")
    ward.do(close_bed, free, "Leak")
    board = ward.see(occupancy_board)
    assert [(bed.state, bed.closed_why) for bed in board.beds] == [(BedState.OCCUPIED, ""), (BedState.CLOSED, "Leak")]
    assert board.count(BedState.OCCUPIED) == 1
    ward.do(open_bed, free)
    assert ward.see(occupancy_board).beds[1].state is BedState.FREE


def test_what_managers_change_of_rooms_is_taken_in_by_every_pc():
    """MERGE-18"""
    assert {"room", "room_category", "room_tariff", "bed", "meal"} <= RIGHT_BY_TABLE.keys()
