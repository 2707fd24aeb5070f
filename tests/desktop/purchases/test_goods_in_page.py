"""Goods in by keyboard, on a real clinic."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.purchases.goods_in_draft import kept_receipt
from narayaneeyam_desktop.purchases.goods_in_page import GoodsInPage
from narayaneeyam_desktop.purchases.posted_page import PostedPage
from narayaneeyam_desktop.purchases.to_order_page import ToOrderPage
from tests.clinic.purchases.buying import Buying, line
from tests.clinic.shelf import Shelf
from tests.desktop.conftest import WindowFor

OWN_PAGES = (
    "receive", "purchases", "receipt", "suppliers", "supplier", "supplier_form", "makers", "to_order", "order", "orders",
    "give_back", "given_back",
)  # fmt: skip
Key = Qt.Key


@pytest.fixture
def buying(clinic: Clinic, as_role: Callable[[str], Actor]) -> Buying:
    return Buying(Shelf(clinic, as_role("pharmacist")))


@pytest.fixture
def window(buying: Buying, window_for: WindowFor, qtbot: QtBot) -> MainWindow:
    """The pharmacist, with the pages of buying."""
    made = window_for(buying.shelf.by, [spec for spec in all_pages() if spec.key in OWN_PAGES])
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


@pytest.fixture
def opened(window: MainWindow, background: Background, qtbot: QtBot) -> Callable[..., Page]:
    """`opened("receive")`: that page, with everything read."""

    def page(key: str, **arguments: object) -> Page:
        window.open_page(key, arguments)
        qtbot.waitUntil(background.is_idle)
        made = window.current_page()
        assert made is not None
        return made

    return page


def press(*keys: str | Qt.Key) -> None:
    """Types texts and presses keys on whatever has the focus."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(key, str):
            QTest.keyClicks(focus, key)
        else:
            QTest.keyClick(focus, key)


def test_goods_come_in_by_keyboard_alone(opened, buying: Buying, background: Background, qtbot: QtBot):
    """BUY-19, BUY-12, BUY-14, BUY-18, STOCK-7, STOCK-4, STOCK-14: free goods count, "12/28" is good through the 31st, what
    changed is told, the total has to meet what is printed."""
    shelf = buying.shelf
    medicine = shelf.add("Balarishtam")
    supplier = buying.supplier()
    buying.buy(line(medicine))
    before = shelf.on_hand(medicine)
    page = opened("receive")
    assert isinstance(page, GoodsInPage)
    assert page.supplier.input.hasFocus()
    press("arya")
    qtbot.waitUntil(page.supplier.is_list_open)
    press(Key.Key_Return)
    press("B-77", Key.Key_Return, "20112026", Key.Key_Return, "2000", Key.Key_Return)
    page.entry.medicine.input.setFocus()
    # As a scanner types it: the code and Enter, before any list is there.
    press(shelf.rows("SELECT sku FROM medicine")[0]["sku"], Key.Key_Return)
    qtbot.waitUntil(page.entry.batch.input.hasFocus)
    assert page.entry.medicine.text() == "Balarishtam"
    qtbot.waitUntil(lambda: page.entry.rate.text() != "")
    page.entry.mrp.input.clear()
    page.entry.rate.input.clear()
    for text in ("BL1", "12/28", "155", "160", "12", "2", "5%", "A-5"):
        press(text, Key.Key_Return)
    assert page.entry.medicine.input.hasFocus()
    qtbot.waitUntil(lambda: [row.amount for row in page.table.rows()] == ["1,915.20"])
    (row,) = page.table.rows()
    assert (row.expiry, row.packs, row.free, row.gst) == ("12-2028", "12", "2", "5%")
    assert row.warning == "cost above MRP · rate was 70.00 · MRP was 100.00"
    assert page.difference.text() == "the bill says 84.80 more"
    qtbot.waitUntil(lambda: len(shelf.rows("SELECT id FROM draft WHERE page = 'receive'")) == 1)
    with shelf.clinic.reading(by=shelf.by) as rd:
        kept = kept_receipt(rd)
    assert kept is not None
    assert (kept.head.bill, kept.lines[0].typed.batch_number, kept.lines[0].typed.discount) == ("B-77", "BL1", "5%")
    press(Key.Key_F9)
    qtbot.waitUntil(page.total.has_problem)
    page.total.input.setFocus()
    page.total.input.selectAll()
    press("1915", Key.Key_Return)
    qtbot.waitUntil(lambda: page.difference.text() == "meets the bill · round off -0.20")
    press(Key.Key_F9)
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: page.table.rows() == [])
    qtbot.waitUntil(background.is_idle)
    assert shelf.on_hand(medicine) == before + 14 * 450
    assert shelf.rows("SELECT id FROM draft") == []
    batch = shelf.rows("SELECT expires_on, location FROM batch WHERE number = 'BL1'")
    assert batch == [{"expires_on": "2028-12-31", "location": "A-5"}]
    posted = shelf.rows(
        "SELECT supplier_id, supplier_bill_day, payable FROM stock_receipt WHERE supplier_bill = 'B-77'"
    )
    assert posted == [{"supplier_id": supplier, "supplier_bill_day": "2026-11-20", "payable": 191500}]


def test_expiry_is_proposed_from_the_month_of_making(opened, buying: Buying, background: Background, qtbot: QtBot):
    """STOCK-4: and what is no month is said under the field."""
    shelf = buying.shelf
    medicine = shelf.add("Triphala Choornam", form="choornam", pack=100)
    page = opened("receive", medicine_id=medicine)
    assert isinstance(page, GoodsInPage)
    months = shelf.rows("SELECT shelf_life_months AS m FROM dosage_form WHERE code = 'choornam'")[0]["m"]
    page.entry.expiry.input.setFocus()
    press("m 11/26", Key.Key_Return)
    last = 2026 * 12 + 10 + months - 1
    assert page.entry.expiry.text() == f"{last % 12 + 1:02d}/{last // 12}"
    page.entry.expiry.input.setFocus()
    page.entry.expiry.input.clear()
    press("13/26", Key.Key_Return)
    assert page.entry.expiry.has_problem()


def test_an_order_is_placed_from_what_is_low_and_its_goods_come(
    opened, window, buying: Buying, background, qtbot: QtBot
):
    """BUY-50, BUY-51, BUY-52: the packs are corrected by typing them; what is left of the order stands on the bill."""
    shelf = buying.shelf
    medicine = shelf.add("Vati", form="gulika", pack=10, reorder=20)
    other = shelf.add("Gulika", form="gulika", pack=10, reorder=20)
    buying.buy(line(medicine, packs=1), line(other, packs=1))
    page = opened("to_order")
    assert isinstance(page, ToOrderPage)
    assert [(row.name, row.packs, row.rate) for row in page.table.rows()] == [
        ("Gulika", "1", "70.00"),
        ("Vati", "1", "70.00"),
    ]
    assert "There are 10 nos" in page.why.text()
    page.table.setFocus()
    page.table.select(1)
    press("5")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.rows()[1].packs == "5")
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), PostedPage))
    ordered = window.current_page()
    assert isinstance(ordered, PostedPage)
    qtbot.waitUntil(lambda: ordered.title == "A1P/26-27/00001")
    qtbot.waitUntil(background.is_idle)
    assert [row.cells[2] for row in ordered.table.rows()] == ["1", "5"]
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), GoodsInPage))
    goods = window.current_page()
    assert isinstance(goods, GoodsInPage)
    qtbot.waitUntil(lambda: len(goods.table.rows()) == 2)
    assert (goods.supplier.text(), [row.packs for row in goods.table.rows()]) == ("Arya Depot", ["1", "5"])
    assert [row.warning for row in goods.table.rows()] == ["to be filled", "to be filled"]
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: "no batch yet" in goods.problem.text())
    assert len(shelf.rows("SELECT id FROM stock_receipt")) == 1
