"""What lay where on which day, and by which documents: always the sum of movements and nothing else."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from narayaneeyam_clinic.pharmacy.adjust_stock import Adjustment, MovementKind, adjust_stock
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.stock_room.begin_stock_take import cancel_stock_take
from narayaneeyam_clinic.stock_room.bin_card import bin_card
from narayaneeyam_clinic.stock_room.movement_documents import DocumentOf
from narayaneeyam_clinic.stock_room.stock_on_day import stock_on_day
from narayaneeyam_clinic.stock_room.transfer_stock import undo_transfer
from narayaneeyam_clinic.store.check import check
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.stock_room.room import Room


def test_every_movement_with_its_document_and_balance(room: Room, clock):
    """SHELF-50: of a lot, of a medicine, and the last ones alone."""
    medicine = room.shelf.add("Balarishtam")
    batch = room.shelf.receive(medicine, packs=10, location="Store")
    clock.advance(days=1)
    sold = room.shelf.sell_packs(medicine, 2)
    clock.advance(days=1)
    carried = room.carry("Counter", (batch, 450))
    card = room.reads(bin_card, batch_id=batch)
    assert [(row.quantity, row.balance) for row in card.rows] == [(4500, 4500), (-900, 3600), (-450, 3150)]
    assert (card.opening, card.closing, card.earlier) == (0, 3150, 0)
    documents = [row.document for row in card.rows]
    assert [one.of if one else None for one in documents] == [
        DocumentOf.RECEIPT,
        DocumentOf.INVOICE,
        DocumentOf.TRANSFER,
    ]
    assert [one.number for one in documents[1:] if one] == [sold.number, carried.number]
    whole = room.reads(bin_card, medicine_id=medicine)
    assert ({row.quantity for row in whole.rows}, whole.closing) == ({4500, -900, -450, 450}, 3600)
    last = room.reads(bin_card, batch_id=batch, limit=1)
    assert (last.opening, last.earlier, len(last.rows)) == (3600, 2, 1)
    since = room.reads(bin_card, batch_id=batch, since=clock.now.date())
    assert (since.opening, [row.quantity for row in since.rows]) == (3600, [-450])
    with pytest.raises(Refused, match="batch_not_found"):
        room.reads(bin_card, batch_id="nobody's")


def test_the_stock_of_each_day(room: Room, clock):
    """SHELF-51: near and far days alike, one place, and what it was worth."""
    medicine = room.shelf.add("Balarishtam")
    first = clock.now.date()
    batch = room.shelf.receive(medicine, packs=10, location="Store", mrp="200")
    for _ in range(4):
        clock.advance(days=1)
        room.shelf.sell_packs(medicine)
    clock.advance(days=1)
    room.carry("Ward", (batch, 900))
    on_days = [room.reads(stock_on_day, first + timedelta(days=after)) for after in range(-1, 7)]
    assert [sum(lot.quantity for lot in one.lots) // 450 for one in on_days] == [0, 10, 9, 8, 7, 6, 6, 6]
    assert (on_days[1].at_mrp, on_days[1].at_cost, on_days[1].without_cost) == (Money.rupees(2000), Money.rupees(0), 1)
    assert [(lot.location, lot.quantity) for lot in on_days[-1].lots] == [("Store", 1800), ("Ward", 900)]
    assert [lot.quantity for lot in room.reads(stock_on_day, first + timedelta(days=6), place="ward").lots] == [900]


def test_a_million_movements_are_summed_from_the_index(clinic):
    """SHELF-52: no movement is read."""
    with clinic.reading(by=EVERYTHING) as rd:
        for until in ("day > '2026-01-01'", "day <= '2026-01-01'"):
            plan = rd.session.execute(
                text(
                    f"EXPLAIN QUERY PLAN SELECT batch_id, sum(quantity) FROM stock_movement WHERE {until} GROUP BY batch_id"
                )
            ).all()
            assert "USING COVERING INDEX stock_movement_day" in plan[0][-1]


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["sell", "carry", "undo", "count", "lose"]), st.integers(0, 3)),
        min_size=3,
        max_size=7,
    )
)
def test_stock_never_comes_from_anything_but_movements(room: Room, clock, steps):
    """SHELF-3, SHELF-17, SHELF-51: whatever is done in any order, refused or not, each PC's sums are its movements."""
    medicine = room.shelf.add("Balarishtam")
    batch = room.shelf.receive(medicine, packs=4, location="Store")
    carried: list[str] = []
    for what, packs in steps:
        clock.advance(hours=7)
        try:
            if what == "sell":
                room.shelf.sell_packs(medicine, packs)
            elif what == "carry":
                carried.append(room.carry("Counter", (batch, packs * 450)).transfer_id)
            elif what == "undo" and carried:
                room.does(undo_transfer, carried[-1])
            elif what == "count":
                take = room.begin("Store").stock_take_id
                room.count(take, batch, packs * 450)
                room.post(take, reason="counted", uncounted="left")
            elif what == "lose" and packs:
                lost = Adjustment(batch_id=batch, kind=MovementKind.DAMAGED, quantity=packs, reason="broken")
                room.does(adjust_stock, lost)
        except Refused:
            continue
    sums = room.shelf.rows("SELECT batch_id, sum(quantity) AS q FROM stock_movement GROUP BY batch_id HAVING q <> 0")
    held = room.shelf.rows("SELECT batch_id, quantity AS q FROM stock_on_hand WHERE quantity <> 0")
    assert sorted(map(str, sums)) == sorted(map(str, held))
    assert all(one["q"] > 0 for one in held)
    listed = room.reads(stock_on_day, date(2027, 12, 31)).lots
    assert {lot.batch_id: lot.quantity for lot in listed} == {one["batch_id"]: one["q"] for one in held}
    carried_in_all = room.shelf.rows("SELECT sum(quantity) AS q FROM stock_movement WHERE kind = 'transfer'")
    assert not carried_in_all[0]["q"]
    assert [fault for fault in check(room.clinic, EVERYTHING) if fault.check == "stock"] == []
    going_on = room.shelf.rows("SELECT id FROM stock_take WHERE state = 'counting'")
    for counting in going_on:
        room.does(cancel_stock_take, counting["id"])
