"""Medicines, receipts and corrections of stock, on a real clinic."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.pharmacy.add_medicine import add_medicine
from narayaneeyam_clinic.pharmacy.adjust_stock import Adjustment, MovementKind, adjust_stock, block_batch, unblock_batch
from narayaneeyam_clinic.pharmacy.change_medicine import change_medicine, keep_medicine_again, stop_keeping_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft
from narayaneeyam_clinic.pharmacy.medicine_page import medicine_page
from narayaneeyam_clinic.pharmacy.rebuild_stock import rebuild_stock_on_hand
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_clinic.pharmacy.start_from_catalogue import start_from_catalogue
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, ReceivedStock, receive_stock
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.search_index import search
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.shelf import CASH, Shelf

DASA = MedicineDraft(
    name="Dasamoolarishtam",
    dosage_form="arishtam",
    pack_size=450,
    sku="das-450",
    barcode="8901234567890",
    manufacturer="Arya Vaidya Sala",
    licence="KL-123",
    schedule_e1=True,
    reorder_level=900,
)


def add(shelf: Shelf, draft: MedicineDraft) -> str:
    with shelf.clinic.transaction(by=shelf.by, why="medicines.add") as tx:
        return add_medicine(tx, draft)


def receive(shelf: Shelf, *lines: ReceivedLine, **more: object) -> ReceivedStock:
    draft = ReceiptDraft(lines=lines, **({"supplier": "Arya Depot"} | more))
    with shelf.clinic.transaction(by=shelf.by, why="stock.receive") as tx:
        return receive_stock(tx, draft)


def line(medicine: str, **more: object) -> ReceivedLine:
    given = {"batch_number": "B1", "expiry": "12/2028", "mrp": Money.rupees(145), "packs": 5} | more
    return ReceivedLine(medicine_id=medicine, **given)


def adjust(shelf: Shelf, batch: str, kind: MovementKind, quantity: int, reason: str = "counted") -> int:
    with shelf.clinic.transaction(by=shelf.by, why="stock.adjust") as tx:
        return adjust_stock(tx, Adjustment(batch_id=batch, kind=kind, quantity=quantity, reason=reason))


def particulars(shelf: Shelf, medicine: str) -> MedicineDraft:
    with shelf.clinic.reading(by=shelf.by) as rd:
        return medicine_page(rd, medicine).particulars


def test_a_medicine_keeps_what_its_label_says(shelf: Shelf):
    """STOCK-1, GST-26: text stays text."""
    medicine = add(shelf, DASA.model_copy(update={"hsn": "04059020"}))
    kept = particulars(shelf, medicine)
    assert (kept.sku, kept.base_unit, kept.loose_allowed, kept.hsn) == ("DAS-450", "ml", False, "04059020")
    assert (kept.manufacturer, kept.licence, kept.schedule_e1, kept.reorder_level) == (
        "Arya Vaidya Sala",
        "KL-123",
        True,
        900,
    )
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert [found.ref_id for found in search(rd, "dasamula arishta")] == [medicine]


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"name": " "}, "name_missing", "name"),
        ({"dosage_form": "potion", "sku": "", "barcode": ""}, "dosage_form_unknown", "dosage_form"),
        ({"pack_size": 0}, "pack_size_not_positive", "pack_size"),
        ({"hsn": "300"}, "hsn_not_understood", "hsn"),
        ({"reorder_level": -1}, "reorder_level_negative", "reorder_level"),
        ({"sku": "DAS-450", "barcode": ""}, "code_taken", "sku"),
        ({"sku": "OTHER"}, "code_taken", "barcode"),
    ],
)
def test_medicines_that_cannot_be_added(shelf: Shelf, change: dict, code: str, field: str):
    """STOCK-2."""
    add(shelf, DASA)
    with pytest.raises(Refused) as caught:
        add(shelf, MedicineDraft.model_validate(DASA.model_dump() | change))
    assert (caught.value.code, caught.value.field) == (code, field)


def test_correcting_writes_only_what_differs(shelf: Shelf):
    medicine = add(shelf, DASA)
    with shelf.clinic.transaction(by=shelf.by, why="medicines.change") as tx:
        change_medicine(tx, medicine, particulars(shelf, medicine).model_copy(update={"reorder_level": 450}))
    assert particulars(shelf, medicine).reorder_level == 450
    edited = shelf.rows("SELECT _fv FROM medicine WHERE id = :m", m=medicine)[0]["_fv"]
    assert edited.count(":") == 1
    with pytest.raises(Refused, match="base_unit_is_fixed"), shelf.clinic.transaction(by=shelf.by, why="x") as tx:
        change_medicine(tx, medicine, DASA.model_copy(update={"base_unit": "g"}))


def test_a_medicine_is_kept_no_longer_and_again(shelf: Shelf):
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100", packs=1)
    with pytest.raises(Refused, match="medicine_has_stock"), shelf.clinic.transaction(by=shelf.by, why="x") as tx:
        stop_keeping_medicine(tx, medicine)
    shelf.sell_packs(medicine)
    with shelf.clinic.transaction(by=shelf.by, why="x") as tx:
        stop_keeping_medicine(tx, medicine)
    with pytest.raises(Refused, match="medicine_not_kept"):
        receive(shelf, line(medicine))
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert search(rd, "dasamoola") == []
    with shelf.clinic.transaction(by=shelf.by, why="x") as tx:
        keep_medicine_again(tx, medicine)
    receive(shelf, line(medicine))


def test_the_starter_list_is_taken_in_once(shelf: Shelf):
    """IMP-23."""
    with shelf.clinic.transaction(by=shelf.by, why="catalogue.take") as tx:
        count = start_from_catalogue(tx)
    assert count > 281
    assert shelf.rows("SELECT count(*) AS c, count(DISTINCT sku) AS s FROM medicine") == [{"c": count, "s": count}]
    with shelf.clinic.transaction(by=shelf.by, why="catalogue.take") as tx:
        assert start_from_catalogue(tx) == 0
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert search(rd, "abhayarishta")[0].title == "Abhayarishtam"


def test_stock_comes_in_by_packs_units_and_free_goods(shelf: Shelf):
    """STOCK-3, STOCK-7."""
    medicine = add(shelf, DASA)
    received = receive(
        shelf,
        line(medicine, packs=5, free_packs=1),
        line(medicine, packs=0, units=300),
        line(medicine, mrp=Money.rupees(150)),
        line(medicine, location="Rack 2"),
    )
    first, same, dearer, elsewhere = received.batch_ids
    assert first == same
    assert len({first, dearer, elsewhere}) == 3
    on_hand = {row["batch_id"]: row["quantity"] for row in shelf.rows("SELECT * FROM stock_on_hand")}
    assert on_hand == {first: 6 * 450 + 300, dearer: 5 * 450, elsewhere: 5 * 450}
    assert receive(shelf, line(medicine, batch_number="b1")).batch_ids == (first,)
    assert len(shelf.rows("SELECT 1 FROM supplier")) == 1


def test_a_receipt_is_posted_once(shelf: Shelf):
    medicine = add(shelf, DASA)
    draft = ReceiptDraft(supplier="Arya Depot", lines=(line(medicine),))
    for repeat in (False, True):
        with shelf.clinic.transaction(by=shelf.by, why="stock.receive") as tx:
            assert receive_stock(tx, draft).is_repeat is repeat
    assert shelf.on_hand(medicine) == 5 * 450


def test_a_purchase_price_above_the_mrp_is_warned_of(shelf: Shelf):
    """STOCK-14."""
    medicine = add(shelf, DASA)
    dear = line(medicine, batch_number="B2", purchase_price=Money.rupees(150))
    assert receive(shelf, line(medicine, purchase_price=Money.rupees(100)), dear).above_mrp == (1,)
    with pytest.raises(Refused, match="mrp_not_positive"):
        receive(shelf, line(medicine, mrp=Money(0)))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"batch_number": ""}, "batch_number_missing"),
        ({"expiry": "10/2026"}, "received_expired"),
        ({"expiry": "13/2028"}, "no_such_month"),
        ({"packs": 0}, "quantity_not_positive"),
        ({"purchase_price": Money(-1)}, "price_negative"),
        ({"medicine_id": "00000000-0000-7000-8000-000000000000"}, "medicine_not_kept"),
    ],
)
def test_receipts_that_cannot_be_posted(shelf: Shelf, change: dict, code: str):
    """STOCK-7: the good line before the bad one is not posted either."""
    medicine = add(shelf, DASA)
    with pytest.raises(Refused, match=code):
        receive(shelf, line(medicine), line(medicine).model_copy(update=change))
    assert shelf.on_hand(medicine) == 0
    assert shelf.rows("SELECT 1 FROM stock_receipt") == []


def test_a_receipt_needs_lines_and_a_supplier(shelf: Shelf):
    medicine = add(shelf, DASA)
    with pytest.raises(Refused, match="receipt_has_no_lines"):
        receive(shelf)
    with pytest.raises(Refused, match="supplier_missing"):
        receive(shelf, line(medicine), supplier="")
    receive(shelf, line(medicine), supplier="", is_opening=True)
    assert shelf.rows("SELECT kind FROM stock_movement") == [{"kind": "opening"}]


def test_old_stock_may_have_no_expiry(shelf: Shelf):
    """STOCK-4."""
    medicine = add(shelf, DASA)
    receive(shelf, line(medicine, expiry=""), line(medicine, expiry="2/28", batch_number="B2"))
    rows = shelf.rows("SELECT expires_on FROM batch ORDER BY number")
    assert [row["expires_on"] for row in rows] == [None, "2028-02-29"]


def test_stock_is_corrected_with_a_reason(shelf: Shelf):
    """STOCK-8: breakage, a find, and never below nothing."""
    medicine = shelf.add("Dasamoolarishtam")
    batch = shelf.receive(medicine, packs=2)
    assert adjust(shelf, batch, MovementKind.DAMAGED, 450, "bottle broke") == 450
    assert adjust(shelf, batch, MovementKind.ADJUST_UP, 450) == 900
    assert adjust(shelf, batch, MovementKind.ADJUST_DOWN, 900) == 0
    for quantity, reason, code in (
        (1, "counted", "less_than_nothing"),
        (0, "x", "quantity_not_positive"),
        (1, "", "reason_missing"),
    ):
        with pytest.raises(Refused, match=code):
            adjust(shelf, batch, MovementKind.ADJUST_DOWN, quantity, reason)
    with pytest.raises(Refused, match="not_an_adjustment"):
        adjust(shelf, batch, MovementKind.SALE, 1)
    assert shelf.on_hand(medicine) == 0


def test_expired_stock_is_written_off_not_sold(shelf: Shelf, clock):
    """STOCK-9, SELL-4."""
    medicine = shelf.add("Dasamoolarishtam")
    batch = shelf.receive(medicine, packs=2, expiry="11/2026")
    with pytest.raises(Refused, match="not_expired_yet"):
        adjust(shelf, batch, MovementKind.EXPIRED, 900)
    clock.now = datetime(2026, 12, 1, 6, tzinfo=UTC)
    with pytest.raises(Refused, match="not_enough_stock"):
        shelf.sell_packs(medicine)
    assert adjust(shelf, batch, MovementKind.EXPIRED, 900, "expired 11/2026") == 0


def test_a_recalled_batch_is_blocked_and_freed(shelf: Shelf):
    medicine = shelf.add("Dasamoolarishtam")
    batch = shelf.receive(medicine, packs=2)
    with shelf.clinic.transaction(by=shelf.by, why="stock.block") as tx:
        block_batch(tx, batch, "recall")
    with pytest.raises(Refused, match="not_enough_stock"):
        shelf.sell_packs(medicine)
    with shelf.clinic.transaction(by=shelf.by, why="stock.block") as tx:
        unblock_batch(tx, batch)
    shelf.sell_packs(medicine)


def test_quantities_far_above_a_small_integer(shelf: Shelf):
    """STOCK-12."""
    medicine = shelf.stocked("Narayana Thailam", mrp="100", form="tailam", pack=1000, packs=5_000_000)
    assert shelf.on_hand(medicine) == 5_000_000_000
    shelf.sell_packs(medicine, 400)
    assert shelf.on_hand(medicine) == 4_999_600_000


REFUSALS = {
    "receptionist": (True, True, True),
    "doctor": (True, True, True),
    "therapist": (True, True, True),
    "manager": (False, False, False),
    "administrator": (False, False, True),
}


@pytest.mark.parametrize("role", REFUSALS)
def test_who_may_change_stock(shelf: Shelf, as_role, role: str):
    """PEOPLE-9, STOCK-8: medicines, receipts, corrections."""
    medicine = shelf.add("Amrutharishtam")
    batch = shelf.receive(medicine)
    other = Shelf(shelf.clinic, as_role(role))
    attempts = (
        lambda: add(other, DASA),
        lambda: receive(other, line(medicine)),
        lambda: adjust(other, batch, MovementKind.DAMAGED, 1),
    )
    for attempt, is_refused in zip(attempts, REFUSALS[role], strict=True):
        if is_refused:
            with pytest.raises(Refused, match="not_permitted"):
                attempt()
        else:
            attempt()


STEPS = st.lists(
    st.tuples(st.sampled_from(["receive", "sell", "up", "down", "cancel"]), st.integers(1, 40)), min_size=1, max_size=12
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_stock_is_the_sum_of_its_movements_and_never_below_nothing(shelf: Shelf, steps: list[tuple[str, int]]):
    """STOCK-5, STOCK-6: whatever is received, sold, corrected and cancelled."""
    medicine = shelf.add("Vati", form="gulika", pack=10)
    batch = shelf.receive(medicine, packs=3)
    expected, bills = 30, []
    for what, quantity in steps:
        try:
            if what == "receive":
                shelf.receive(medicine, packs=0, units=quantity, batch=f"B{quantity % 3}")
                expected += quantity
            elif what == "sell":
                units = MedicineLine(medicine_id=medicine, units=quantity)
                bills.append((shelf.sell(SaleDraft(medicines=(units,), payments=CASH)).invoice_id, quantity))
                expected -= quantity
            elif what == "cancel" and bills:
                invoice, sold = bills.pop()
                with shelf.clinic.transaction(by=shelf.by, why="billing.cancel") as tx:
                    cancel_invoice(tx, invoice, "test")
                expected += sold
            elif what in ("up", "down"):
                kind = MovementKind.ADJUST_UP if what == "up" else MovementKind.ADJUST_DOWN
                adjust(shelf, batch, kind, quantity)
                expected += quantity if what == "up" else -quantity
        except Refused as refused:
            if refused.code not in ("not_enough_stock", "less_than_nothing"):
                raise
    assert shelf.on_hand(medicine) == expected
    sums = shelf.rows(
        "SELECT s.quantity AS kept, (SELECT sum(m.quantity) FROM stock_movement m WHERE m.batch_id = s.batch_id) AS moved"
        " FROM stock_on_hand s WHERE s.medicine_id = :m",
        m=medicine,
    )
    assert all(row["kept"] == row["moved"] >= 0 for row in sums)
    assert sum(row["kept"] for row in sums) == expected


def test_the_day_of_a_movement_is_the_day_in_india(shelf: Shelf, clock):
    """DAY-12."""
    clock.now = datetime(2026, 11, 21, 19, 0, tzinfo=UTC)
    shelf.stocked("Dasamoolarishtam", mrp="100")
    assert shelf.rows("SELECT day FROM stock_movement")[0]["day"] == date(2026, 11, 22).isoformat()


def test_wrong_sums_are_found_and_made_anew(shelf: Shelf, as_role):
    """STOCK-6."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100")
    with shelf.clinic.transaction(by=EVERYTHING, why="test.harm") as tx:
        tx.session.execute(text("UPDATE stock_on_hand SET quantity = 7"))
    assert [fault.check for fault in check(shelf.clinic, EVERYTHING)] == ["stock"]
    with pytest.raises(Refused, match="not_permitted"), shelf.clinic.transaction(by=shelf.by, why="x") as tx:
        rebuild_stock_on_hand(tx)
    with shelf.clinic.transaction(by=as_role("manager"), why="stock.rebuild") as tx:
        rebuild_stock_on_hand(tx)
    assert check(shelf.clinic, EVERYTHING) == []
    assert shelf.rows("SELECT medicine_id, quantity FROM stock_on_hand") == [
        {"medicine_id": medicine, "quantity": 4500}
    ]
