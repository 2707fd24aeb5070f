"""Goods that are carried from place to place, on a real clinic."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.pharmacy.adjust_stock import block_batch
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.stock_room.document_list import stock_room_documents
from narayaneeyam_clinic.stock_room.lot_places import places
from narayaneeyam_clinic.stock_room.transfer_page import lots_of_medicine, transfer_page
from narayaneeyam_clinic.stock_room.transfer_stock import undo_transfer
from narayaneeyam_clinic.store.check import check
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.inbox.asked import someone
from tests.clinic.shelf import CASH
from tests.clinic.stock_room.room import Room
from tests.clinic.sync.replicas import content


def lots(room: Room, medicine: str) -> dict[str, int]:
    return {lot.location: lot.on_hand for lot in room.reads(lots_of_medicine, medicine)}


def test_a_part_of_a_lot_lies_elsewhere(room: Room):
    """SHELF-1, SHELF-2, SHELF-3: two movements that sum to zero, a number of its own series, the lot of the same batch."""
    medicine = room.shelf.add("Dasamoolarishtam")
    batch = room.shelf.receive(medicine, packs=10, location="Store")
    made = room.carry("counter", (batch, 900), note="for the shelf")
    assert made.number == "A1T/26-27/00001"
    assert lots(room, medicine) == {"Store": 3600, "Counter": 900}
    moved = room.shelf.rows("SELECT quantity, document_id FROM stock_movement WHERE kind = 'transfer'")
    assert sorted(one["quantity"] for one in moved) == [-900, 900]
    assert {one["document_id"] for one in moved} == {made.transfer_id}
    room.carry("Counter", (batch, 450))
    assert lots(room, medicine) == {"Store": 3150, "Counter": 1350}
    same = room.shelf.rows("SELECT number, expires_on, mrp, location FROM batch WHERE medicine_id = :m", m=medicine)
    assert len(same) == 2
    assert {(one["number"], one["expires_on"], one["mrp"]) for one in same} == {("B1", "2028-12-31", 10000)}
    assert room.reads(places) == ["Counter", "Store", "Therapy room", "Ward"]
    page = room.reads(transfer_page, made.transfer_id)
    assert [(line.number, line.from_place, line.quantity) for line in page.lines] == [("B1", "Store", 900)]
    assert [one.lines for one in room.reads(stock_room_documents)] == [1, 1]
    assert check(room.clinic, EVERYTHING) == []


def test_sent_twice_it_is_written_once(room: Room):
    """SHELF-3"""
    batch = room.shelf.receive(room.shelf.add("Balarishtam"), location="Store")
    one = new_id()
    first, again = room.carry("Ward", (batch, 450), id=one), room.carry("Ward", (batch, 450), id=one)
    assert (first.number, first.is_repeat, again.number, again.is_repeat) == (first.number, False, first.number, True)
    assert room.on_hand(batch) == 4050
    with pytest.raises(Refused, match="transfer_differs"):
        room.carry("Ward", (batch, 900), id=one)


def test_what_cannot_be_carried_names_who_took_it(room: Room):
    """SHELF-4: refused whole; the bill that sold it is named."""
    medicine = room.shelf.add("Balarishtam")
    batch = room.shelf.receive(medicine, packs=2, location="Store")
    other = room.shelf.receive(medicine, packs=2, batch="B2", location="Store", expiry="12/2030")
    sold = room.shelf.sell_packs(medicine)
    with pytest.raises(Refused, match="less_than_carried") as refused:
        room.carry("Ward", (other, 450), (batch, 900))
    assert refused.value.facts["left"] == 450
    assert refused.value.facts["held_by"] == [sold.number]
    for wrong, code in (
        (("", (batch, 450)), "place_missing"),
        (("STORE", (batch, 450)), "same_place"),
        (("Ward", (batch, 0)), "quantity_not_positive"),
        (("Ward", (new_id(), 1)), "batch_not_found"),
        (("Ward",), "transfer_has_no_lines"),
    ):
        with pytest.raises(Refused, match=code):
            room.carry(*wrong)
    assert lots(room, medicine) == {"Store": 900}  # the last of the two rows at one place
    assert room.shelf.rows("SELECT id FROM stock_transfer") == []
    assert room.shelf.rows("SELECT id FROM batch WHERE location = 'Ward'") == []


def test_what_is_blocked_stays_blocked(room: Room):
    """SHELF-5: also where the same batch lies unblocked already."""
    medicine = room.shelf.add("Balarishtam")
    batch = room.shelf.receive(medicine, location="Store")
    room.carry("Counter", (batch, 450))
    room.does(block_batch, batch, "smells")
    room.carry("Counter", (batch, 450))
    at_counter = room.shelf.rows("SELECT blocked_why FROM batch WHERE location = 'Counter' ORDER BY blocked_why")
    assert [one["blocked_why"] for one in at_counter] == [None, "smells"]


def test_it_is_undone_once_to_where_it_came_from(room: Room):
    """SHELF-6: a document for each place that goods came from; what was sold meanwhile is named."""
    medicine = room.shelf.add("Balarishtam")
    store = room.shelf.receive(medicine, packs=2, location="Store")
    ward = room.shelf.receive(medicine, packs=2, batch="B2", location="Ward", expiry="12/2030")
    made = room.carry("Counter", (store, 900), (ward, 450))
    back = room.does(undo_transfer, made.transfer_id)
    assert sorted(room.reads(transfer_page, one.transfer_id).to_place for one in back) == ["Store", "Ward"]
    assert (room.on_hand(store), room.on_hand(ward)) == (900, 900)
    assert room.reads(transfer_page, made.transfer_id).is_undone
    assert room.does(undo_transfer, made.transfer_id) == ()
    again = room.carry("Counter", (store, 900))
    at_counter = room.reads(transfer_page, again.transfer_id).lines[0].to_batch_id
    line = MedicineLine(medicine_id=medicine, packs=1, batch_id=at_counter)
    sold = room.shelf.sell(SaleDraft(medicines=(line,), payments=CASH))
    with pytest.raises(Refused, match="less_than_carried") as refused:
        room.does(undo_transfer, again.transfer_id)
    held_by = refused.value.facts["held_by"]
    assert isinstance(held_by, (list, tuple))
    assert held_by[0] == sold.number


def test_the_counter_sells_by_expiry_wherever_it_lies(room: Room):
    """SHELF-7"""
    medicine = room.shelf.add("Balarishtam")
    early = room.shelf.receive(medicine, packs=1, location="Store", expiry="03/2027")
    room.shelf.receive(medicine, packs=1, batch="B2", location="Counter", expiry="12/2030")
    room.shelf.sell_packs(medicine)
    assert room.on_hand(early) == 0


def test_who_may_not_move_stock_does_not(clinic, as_role):
    """SHELF-3"""
    pharmacist = Room(clinic, as_role("pharmacist"))
    batch = pharmacist.shelf.receive(pharmacist.shelf.add("Balarishtam"), location="Store")
    for role in ("receptionist", "doctor", "therapist", "administrator"):
        with pytest.raises(Refused, match="not_permitted"):
            Room(clinic, as_role(role)).carry("Ward", (batch, 450))


def test_two_pcs_carry_and_undo_apart(pcs):
    """SHELF-2, SHELF-6: the lot they both make is one row, and what both undo goes back once."""
    here, there = (Room(pc.clinic, someone(pc, "pharmacist")) for pc in pcs.pcs)
    medicine = here.shelf.add("Balarishtam")
    batch = here.shelf.receive(medicine, packs=10, location="Store")
    pcs.settle()
    made = here.carry("Ward", (batch, 450))
    there.carry("Ward", (batch, 900))
    pcs.settle()
    assert lots(here, medicine) == lots(there, medicine) == {"Store": 3150, "Ward": 1350}
    for room in (here, there):
        room.does(undo_transfer, made.transfer_id)
        pcs.advance(5)
    pcs.settle()
    assert lots(here, medicine) == lots(there, medicine) == {"Store": 3600, "Ward": 900}
    assert content(pcs.pcs[0]) == content(pcs.pcs[1])
    assert check(there.clinic, EVERYTHING) == []
