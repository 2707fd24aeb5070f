"""What the stock pages and the counter's search show, on a real clinic."""

from __future__ import annotations

from datetime import date

import pytest

from narayaneeyam_clinic.people.profile import SettingKey, change_setting
from narayaneeyam_clinic.pharmacy.add_medicine import add_medicine
from narayaneeyam_clinic.pharmacy.adjust_stock import block_batch
from narayaneeyam_clinic.pharmacy.batch_list import BatchState, batch_list
from narayaneeyam_clinic.pharmacy.find_medicine import find_by_code, find_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft
from narayaneeyam_clinic.pharmacy.medicine_page import dosage_forms, medicine_page
from narayaneeyam_clinic.pharmacy.near_expiry import near_expiry
from narayaneeyam_clinic.pharmacy.records import MovementKind
from narayaneeyam_clinic.pharmacy.reorder_list import reorder_list
from narayaneeyam_clinic.pharmacy.stock_list import StockFilter, StockOrder, StockState, stock_count, stock_list
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.shelf import Shelf


@pytest.fixture
def stocked(shelf: Shelf) -> dict[str, str]:
    """Five medicines, each in a state of its own; it is 21-11-2026."""
    fine = shelf.add("Amrutharishtam")
    shelf.receive(fine, batch="A1", packs=5, expiry="12/2029", mrp="145", location="Rack 1")
    shelf.receive(fine, batch="A2", packs=2, expiry="12/2028", mrp="140", location="Rack 2")
    low = shelf.add("Balarishtam", reorder=900)
    shelf.receive(low, packs=2)
    near = shelf.add("Chandanasavam", form="asavam")
    shelf.receive(near, packs=3, expiry="01/2027", mrp="120")
    expired = shelf.add("Dasamoolarishtam")
    shelf.receive(expired, packs=4, expiry="20-11-2027", mrp="100")
    out = shelf.add("Eladi Gulika", form="gulika", pack=100)
    return {"fine": fine, "low": low, "near": near, "expired": expired, "out": out}


def rows(shelf: Shelf, **wanted: object):
    with shelf.clinic.reading(by=shelf.by) as rd:
        found = stock_list(rd, **wanted)  # type: ignore[arg-type]
        if not {"offset", "limit", "order", "descending"} & wanted.keys():
            assert stock_count(rd, **wanted) == len(found)  # type: ignore[arg-type]
        return found


def test_a_row_says_how_much_until_when_and_where(shelf: Shelf, stocked: dict[str, str]):
    """STOCK-13: price and place are those of the batch that goes next."""
    row = rows(shelf)[0]
    assert (row.name, row.on_hand, row.packs, row.loose, row.sellable) == ("Amrutharishtam", 3150, 7, 0, 3150)
    assert (row.nearest_expiry, row.mrp, row.location) == (date(2028, 12, 31), Money.rupees(140), "Rack 2")
    assert row.state is StockState.FINE


def test_each_state_and_its_list(shelf: Shelf, stocked: dict[str, str], clock):
    """STOCK-10."""
    clock.advance(days=40)  # 31-12-2026
    assert {row.name: row.state for row in rows(shelf)} == {
        "Amrutharishtam": StockState.FINE,
        "Balarishtam": StockState.REORDER,
        "Chandanasavam": StockState.NEAR_EXPIRY,
        "Dasamoolarishtam": StockState.FINE,
        "Eladi Gulika": StockState.OUT,
    }
    clock.advance(days=330)  # 26-11-2027
    names = {only: [row.name for row in rows(shelf, only=only)] for only in StockFilter}
    assert names[StockFilter.EXPIRED] == ["Chandanasavam", "Dasamoolarishtam"]
    assert names[StockFilter.OUT] == ["Chandanasavam", "Dasamoolarishtam", "Eladi Gulika"]
    assert names[StockFilter.REORDER] == ["Balarishtam"]
    assert names[StockFilter.NOT_KEPT] == []
    expired = rows(shelf, only=StockFilter.EXPIRED)[1]
    assert (expired.on_hand, expired.sellable, expired.state) == (1800, 0, StockState.EXPIRED)


def test_windows_orders_and_words(shelf: Shelf, stocked: dict[str, str]):
    assert [row.name[0] for row in rows(shelf, offset=1, limit=2)] == ["B", "C"]
    assert [row.name[0] for row in rows(shelf, order=StockOrder.NAME, descending=True)] == list("EDCBA")
    assert [row.name[0] for row in rows(shelf, order=StockOrder.ON_HAND)] == list("EBCDA")
    assert [row.name[0] for row in rows(shelf, order=StockOrder.EXPIRY)] == list("CDABE")
    assert [row.name for row in rows(shelf, typed="dasamula arishta")] == ["Dasamoolarishtam"]
    assert rows(shelf, typed="zzz") == []
    assert rows(shelf, typed="amru", only=StockFilter.OUT) == []


def test_batches_are_shown_in_the_order_they_are_sold(shelf: Shelf, stocked: dict[str, str], clock):
    """SELL-4, STOCK-13: blocked and expired ones are seen too, empty ones when asked for."""
    medicine = stocked["fine"]
    blocked = shelf.receive(medicine, batch="A0", packs=1, expiry="12/2027")
    with shelf.clinic.transaction(by=shelf.by, why="stock.block") as tx:
        block_batch(tx, blocked, "recall")
    shelf.receive(medicine, batch="A3", packs=1, expiry="")
    shelf.sell_packs(medicine, 2)
    with shelf.clinic.reading(by=shelf.by) as rd:
        shown = [(row.number, row.state) for row in batch_list(rd, medicine)]
        assert [row.number for row in batch_list(rd, medicine, also_empty=True)] == ["A0", "A2", "A1", "A3"]
        assert batch_list(rd, medicine)[0].supplier == "Arya Depot"
    assert shown == [("A0", BatchState.BLOCKED), ("A1", BatchState.GOOD), ("A3", BatchState.GOOD)]


def test_what_expires_soon_and_what_it_is_worth(shelf: Shelf, stocked: dict[str, str], as_role):
    """STOCK-10: the days of warning are the clinic's choice."""
    with shelf.clinic.reading(by=shelf.by) as rd:
        found = near_expiry(rd)
        assert [(one.medicine, one.days_left, one.value, one.is_expired) for one in found] == [
            ("Chandanasavam", 71, Money.rupees(360), False)
        ]
        assert len(near_expiry(rd, days=400)) == 2
    with shelf.clinic.transaction(by=as_role("administrator"), why="settings") as tx:
        change_setting(tx, SettingKey.NEAR_EXPIRY_DAYS, "30")
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert near_expiry(rd) == []


def test_what_to_order(shelf: Shelf, stocked: dict[str, str]):
    """STOCK-10."""
    shelf.sell_packs(stocked["low"])
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert [(one.stock.name, one.sold_lately, one.last_supplier) for one in reorder_list(rd)] == [
            ("Balarishtam", 450, "Arya Depot")
        ]


def test_a_scanned_code_finds_exactly_one(shelf: Shelf, stocked: dict[str, str]):
    """SELL-2."""
    draft = MedicineDraft(
        name="Kumaryasavam", dosage_form="asavam", pack_size=450, sku="KUM-1", barcode="8901234567890"
    )
    with shelf.clinic.transaction(by=shelf.by, why="medicines.add") as tx:
        medicine = add_medicine(tx, draft)
    with shelf.clinic.reading(by=shelf.by) as rd:
        for code in ("8901234567890", "KUM-1", "kum-1"):
            found = find_by_code(rd, code)
            assert found is not None
            assert (found.medicine_id, found.sellable, found.mrp) == (medicine, 0, None)
        assert find_by_code(rd, "890123456789") is None
        assert find_by_code(rd, " ") is None


def test_a_name_finds_what_is_in_stock_first(shelf: Shelf, stocked: dict[str, str]):
    """SELL-2: arishta finds arishtam; what cannot be sold comes last."""
    none = shelf.add("Ashokarishtam")
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert [one.medicine_id for one in find_medicine(rd, "arishta")][-1] == none
        found = find_medicine(rd, "amritarishta")
        assert [one.medicine_id for one in found] == [stocked["fine"]]
        assert (found[0].sellable, found[0].packs, found[0].location) == (3150, 7, "Rack 2")
        assert [one.name for one in find_medicine(rd, "bala arishta")] == ["Balarishtam"]


def test_the_shortest_name_that_begins_so_comes_first(shelf: Shelf):
    """SELL-2: three letters and Enter take what is asked for most, though many others are newer."""
    shelf.stocked("Dasamoolarishtam", mrp="165")
    for number in range(12):
        shelf.stocked(f"Dasamoola Hareethaki Lehyam {number}", mrp="225", form="lehyam")
    shelf.stocked("Brihat Dasamoola Thailam", mrp="210", form="tailam")
    with shelf.clinic.reading(by=shelf.by) as rd:
        found = [one.name for one in find_medicine(rd, "das")]
    assert found[0] == "Dasamoolarishtam"
    assert "Brihat Dasamoola Thailam" not in found
    assert len(found) == 8


def test_the_page_of_a_medicine(shelf: Shelf, stocked: dict[str, str]):
    shelf.sell_packs(stocked["near"])
    with shelf.clinic.reading(by=shelf.by) as rd:
        page = medicine_page(rd, stocked["near"])
        assert any(form.code == "asavam" and form.base_unit == "ml" for form in dosage_forms(rd))
        with pytest.raises(Refused, match="medicine_not_kept"):
            medicine_page(rd, "00000000-0000-7000-8000-000000000000")
    assert (page.on_hand, page.form, page.is_active) == (900, page.form, True)
    assert [(one.kind, one.quantity) for one in page.movements] == [
        (MovementKind.SALE, -450),
        (MovementKind.PURCHASE, 1350),
    ]
    assert page.movements[0].by == "Pharmacist of the clinic"


@pytest.mark.parametrize("role", ["receptionist", "therapist"])
def test_who_may_not_see_stock(shelf: Shelf, stocked: dict[str, str], as_role, role: str):
    """PEOPLE-9."""
    medicine = stocked["fine"]
    reads = (
        stock_list, stock_count, near_expiry, reorder_list, lambda rd: batch_list(rd, medicine),
        lambda rd: medicine_page(rd, medicine), lambda rd: find_medicine(rd, "a"), lambda rd: find_by_code(rd, "A"),
    )  # fmt: skip
    for read in reads:
        with pytest.raises(Refused, match="not_permitted"), shelf.clinic.reading(by=as_role(role)) as rd:
            read(rd)
