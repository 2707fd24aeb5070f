"""Counting the stock while it is sold, on one PC and on two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, receive_stock
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.stock_room.begin_stock_take import cancel_stock_take
from narayaneeyam_clinic.stock_room.count_stock import FoundLotDraft, count_found_lot, take_back_count
from narayaneeyam_clinic.stock_room.post_stock_take import Uncounted
from narayaneeyam_clinic.stock_room.stock_take_page import StockTakePageRow, TakeLotRow
from narayaneeyam_clinic.stock_room.stock_take_rules import Counted, Moved, lot_figures
from narayaneeyam_clinic.store.check import check
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.inbox.asked import someone
from tests.clinic.stock_room.room import Room
from tests.clinic.sync.replicas import content


def row_of(page: StockTakePageRow, batch_id: str) -> TakeLotRow:
    return next(row for row in page.rows if row.batch_id == batch_id)


def test_counts_add_up_and_sales_go_on(room: Room, clock):
    """SHELF-10, SHELF-11, SHELF-13, SHELF-15, SHELF-17: two shelves, a wrong count, a sale before and one after."""
    medicine = room.shelf.add("Balarishtam")
    batch = room.shelf.receive(medicine, packs=10, location="Store")
    take = room.begin("store").stock_take_id
    room.count(take, batch, 1800)
    wrong = room.count(take, batch, 4500)
    room.does(take_back_count, wrong.count_id)
    room.does(take_back_count, wrong.count_id)
    clock.advance(minutes=5)
    room.count(take, batch, 1800)
    clock.advance(minutes=5)
    room.shelf.sell_packs(medicine, 2)
    page = room.page(take)
    assert (page.place, page.lots_of_all, page.lots_counted) == ("Store", 1, 1)
    row = row_of(page, batch)
    assert (row.expected, row.counted, row.difference, row.count_again) == (4500, 3600, -900, False)
    assert [(one.quantity, one.is_taken_back) for one in page.last_counts] == [
        (1800, False),
        (4500, True),
        (1800, False),
    ]
    with pytest.raises(Refused, match="difference_without_reason"):
        room.post(take)
    assert room.post(take, reason="two bottles broken").differences == 1
    assert room.on_hand(batch) == 4500 - 900 - 900
    again = room.post(take, reason="pressed twice")
    assert (again.is_repeat, room.on_hand(batch)) == (True, 2700)
    (moved,) = room.shelf.rows("SELECT quantity, reason FROM stock_movement WHERE kind = 'stock_take'")
    assert (moved["quantity"], moved["reason"]) == (-900, "two bottles broken")
    with pytest.raises(Refused, match="stock_take_ended"):
        room.count(take, batch, 1)
    assert check(room.clinic, EVERYTHING) == []


def test_a_difference_is_worth_what_it_cost(room: Room):
    """SHELF-20: half a pack of 450 ml bought at 90 is worth 45; of a lot without a price nothing is said."""
    medicine = room.shelf.add("Balarishtam")
    line = ReceivedLine(
        medicine_id=medicine, batch_number="B1", mrp=Money.rupees(145), purchase_price=Money.rupees(90), packs=2
    )
    priced = room.does(receive_stock, ReceiptDraft(supplier="Arya Depot", lines=(line,))).batch_ids[0]
    without = room.shelf.receive(medicine, packs=1, batch="B2")
    take = room.begin().stock_take_id
    room.count(take, priced, 675)
    room.count(take, without, 0)
    page = room.page(take)
    assert (row_of(page, priced).value, row_of(page, without).value) == (-Money.rupees(45), None)


def test_a_lot_that_moved_between_its_counts_is_counted_again(room: Room, clock):
    """SHELF-13"""
    medicine = room.shelf.add("Balarishtam")
    batch = room.shelf.receive(medicine, packs=10, location="Store")
    take = room.begin().stock_take_id
    room.count(take, batch, 1800)
    clock.advance(minutes=1)
    room.shelf.sell_packs(medicine)
    room.count(take, batch, 2250)
    row = row_of(room.page(take), batch)
    assert (row.expected, row.counted, row.count_again) == (4050, 4050, True)


def test_lots_that_nobody_counted(room: Room):
    """SHELF-16, SHELF-15: left alone or taken as none, by choice; none needs a reason as well."""
    medicine = room.shelf.add("Balarishtam")
    first = room.shelf.receive(medicine, packs=2, location="Store")
    second = room.shelf.receive(medicine, packs=3, batch="B2", location="Store")
    take = room.begin("Store").stock_take_id
    with pytest.raises(Refused, match="nothing_counted"):
        room.post(take, uncounted=Uncounted.LEFT)
    room.count(take, first, 900)
    assert [row.batch_id for row in room.page(take).not_counted] == [second]
    with pytest.raises(Refused, match="stock_take_uncounted") as refused:
        room.post(take)
    assert refused.value.facts["count"] == 1
    with pytest.raises(Refused, match="difference_without_reason"):
        room.post(take, uncounted=Uncounted.NONE)
    assert room.post(take, uncounted=Uncounted.NONE, reasons={second: "the shelf is empty"}).differences == 1
    assert (room.on_hand(first), room.on_hand(second)) == (900, 0)
    other = room.begin("Store").stock_take_id
    room.count(other, first, 450)
    room.post(other, uncounted=Uncounted.LEFT, reason="sold without a bill")
    assert (room.on_hand(first), room.on_hand(second)) == (450, 0)


def test_what_was_not_expected_is_counted_too(room: Room):
    """SHELF-14: a lot that held nothing, and one that nobody knew; what lies at another place is refused with its place."""
    medicine = room.shelf.add("Balarishtam")
    empty = room.shelf.receive(medicine, packs=1, location="Store")
    room.shelf.sell_packs(medicine)
    ward = room.shelf.receive(medicine, packs=1, batch="B2", location="Ward")
    take = room.begin("Store").stock_take_id
    room.count(take, empty, 450)
    with pytest.raises(Refused, match="lot_of_another_place") as refused:
        room.count(take, ward, 450)
    assert refused.value.facts["place"] == "Ward"
    found = FoundLotDraft(
        stock_take_id=take,
        medicine_id=medicine,
        batch_number="B9",
        expiry="06/2028",
        mrp=Money.rupees(120),
        quantity=900,
    )
    lot = room.does(count_found_lot, found).batch_id
    assert room.does(count_found_lot, found).is_repeat
    page = room.page(take)
    assert [(row.number, row.was_expected) for row in page.rows] == [("B9", False), ("B1", False)]
    room.post(take, reason="stood behind the others")
    assert (room.on_hand(empty), room.on_hand(lot)) == (450, 900)
    with pytest.raises(Refused, match="count_below_nothing"):
        room.count(room.begin("Store").stock_take_id, empty, -1)


def test_blind_is_not_told_how_many(room: Room):
    """SHELF-12: whoever corrects the stock sees it."""
    batch = room.shelf.receive(room.shelf.add("Balarishtam"), packs=2)
    take = room.begin(is_blind=True).stock_take_id
    room.count(take, batch, 450)
    row = row_of(room.page(take), batch)
    assert (row.expected, row.difference, row.value, row.counted) == (None, None, None, 450)
    assert row_of(room.page(take, differences=True), batch).difference == -450


def test_one_at_a_time_over_a_place(room: Room):
    """SHELF-10, SHELF-19: a cancelled one has changed nothing and stands in nobody's way."""
    batch = room.shelf.receive(room.shelf.add("Balarishtam"), location="Store")
    first = room.begin("Store")
    assert room.begin("Ward").lots == 0
    for place in ("store", ""):
        with pytest.raises(Refused, match="stock_take_goes_on"):
            room.begin(place)
    room.count(first.stock_take_id, batch, 0)
    room.does(cancel_stock_take, first.stock_take_id)
    for late in (lambda: room.count(first.stock_take_id, batch, 0), lambda: room.post(first.stock_take_id, reason="r")):
        with pytest.raises(Refused, match="stock_take_ended") as refused:
            late()
        assert refused.value.facts["number"] == first.number
    assert room.on_hand(batch) == 4500
    room.begin("Store")


def test_sold_since_it_was_counted_as_less(room: Room, clock):
    """SHELF-18: the bill is named, and nothing is posted."""
    medicine = room.shelf.add("Balarishtam")
    batch = room.shelf.receive(medicine, packs=2)
    take = room.begin().stock_take_id
    room.count(take, batch, 0)
    clock.advance(minutes=5)
    sold = room.shelf.sell_packs(medicine)
    with pytest.raises(Refused, match="sold_since_counted") as refused:
        room.post(take, reason="none found")
    assert refused.value.facts["held_by"] == [sold.number]
    assert room.on_hand(batch) == 450
    room.count(take, batch, 450)
    room.post(take, reason="one stood elsewhere")
    assert room.on_hand(batch) == 450


@pytest.mark.parametrize("role", ["receptionist", "doctor", "therapist", "administrator"])
def test_wrong_roles(clinic, as_role, role):
    """SHELF-10, SHELF-17"""
    pharmacist = Room(clinic, as_role("pharmacist"))
    batch = pharmacist.shelf.receive(pharmacist.shelf.add("Balarishtam"))
    take = pharmacist.begin().stock_take_id
    wrong = Room(clinic, as_role(role))
    for tried in (wrong.begin, lambda: wrong.count(take, batch, 1), lambda: wrong.post(take, reason="r")):
        with pytest.raises(Refused, match="not_permitted"):
            tried()


def test_two_pcs_count_and_post_apart(pcs):
    """SHELF-11, SHELF-17: counts of both add up, the movements exist once, though both had posted."""
    here, there = (Room(pc.clinic, someone(pc, "pharmacist")) for pc in pcs.pcs)
    medicine = here.shelf.add("Balarishtam")
    batch = here.shelf.receive(medicine, packs=10)
    take = here.begin().stock_take_id
    pcs.settle()
    pcs.advance(60)
    here.count(take, batch, 2250)
    there.count(take, batch, 1350)
    pcs.advance(60)
    pcs.settle()
    assert row_of(there.page(take), batch).counted == 3600
    for room in (here, there):
        room.post(take, reason="broken")
        pcs.advance(5)
    pcs.settle()
    assert (here.on_hand(batch), there.on_hand(batch)) == (3600, 3600)
    assert content(pcs.pcs[0]) == content(pcs.pcs[1])
    assert check(there.clinic, EVERYTHING) == []


def test_a_sale_before_the_count_that_is_heard_of_later(pcs):
    """SHELF-21: heard of before the posting it is expected less; heard of afterwards the lot is marked."""
    here, there = (Room(pc.clinic, someone(pc, "pharmacist")) for pc in pcs.pcs)
    medicine = here.shelf.add("Balarishtam")
    batch = here.shelf.receive(medicine, packs=10)
    take = here.begin().stock_take_id
    pcs.settle()
    pcs.advance(60)
    there.shelf.sell_packs(medicine)
    pcs.advance(60)
    here.count(take, batch, 4050)
    assert row_of(here.page(take), batch).difference == -450
    pcs.advance(60)
    pcs.settle()
    assert row_of(here.page(take), batch).difference == 0
    there.shelf.sell_packs(medicine)
    pcs.advance(60)
    here.count(take, batch, 0, id=new_id())
    here.post(take, reason="found as counted")
    assert not row_of(here.page(take), batch).count_again
    pcs.settle()
    assert row_of(here.page(take), batch).count_again


@given(
    st.lists(st.tuples(st.sampled_from(["count", "move"]), st.integers(-50, 50)), min_size=1, max_size=12),
    st.integers(0, 500),
)
def test_expected_is_the_ledger_at_the_last_count(steps, begins):
    """SHELF-13: whatever moves before and after, what is expected is what the ledger had when it was counted last."""
    ledger, at_last, counts, moved, counted = begins, None, [], [], 0
    for stamp, (what, quantity) in enumerate(steps, 1):
        if what == "count":
            counts.append(Counted(str(stamp), stamp, abs(quantity)))
            at_last, counted = ledger, counted + abs(quantity)
        else:
            ledger += quantity
            moved.append(Moved(stamp, quantity))
    figures = lot_figures(ledger, counts, moved)
    assert figures.expected == (ledger if at_last is None else at_last)
    assert figures.counted == (None if at_last is None else counted)
