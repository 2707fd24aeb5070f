"""The pages of the stock on a real clinic: list, medicine, receiving, correcting, expiry, orders."""

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
from narayaneeyam_desktop.stock.expiry_page import ExpiryPage
from narayaneeyam_desktop.stock.medicine_form_page import MedicineFormPage
from narayaneeyam_desktop.stock.medicine_page import MedicinePage
from narayaneeyam_desktop.stock.reorder_page import ReorderPage
from narayaneeyam_desktop.stock.stock_page import StockPage
from tests.clinic.shelf import Shelf
from tests.desktop.conftest import WindowFor

OWN_PAGES = ("stock", "medicine", "medicine_form", "near_expiry", "reorder")
Key = Qt.Key


@pytest.fixture
def shelf(clinic: Clinic, as_role: Callable[[str], Actor]) -> Shelf:
    return Shelf(clinic, as_role("pharmacist"))


@pytest.fixture
def window(shelf: Shelf, window_for: WindowFor, qtbot: QtBot) -> MainWindow:
    """The pharmacist, with the pages of the stock."""
    made = window_for(shelf.by, [spec for spec in all_pages() if spec.key in OWN_PAGES])
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


@pytest.fixture
def opened(window: MainWindow, background: Background, qtbot: QtBot) -> Callable[..., Page]:
    """`opened("stock")`: that page, with everything read."""

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


def test_an_empty_list_offers_the_starter_list(opened, shelf: Shelf, qtbot: QtBot):
    """An empty table says what to do first."""
    page = opened("stock")
    assert isinstance(page, StockPage)
    assert "starter list" in page.empty.text()
    page.empty.action_requested.emit()
    qtbot.waitUntil(lambda: page.table.model.rowCount() > 100)
    assert page.table.model.rowCount() == len(shelf.rows("SELECT id FROM medicine"))
    page.box.setText("dasamool")
    qtbot.waitUntil(lambda: 0 < page.table.model.rowCount() < 20)


def test_stock_is_corrected_with_a_reason(opened, shelf: Shelf, qtbot: QtBot):
    """STOCK-8, HOUSE-33: without a reason nothing moves, and Enter alone posts nothing; the movement stands in the history."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="165")
    page = opened("medicine", medicine_id=medicine)
    assert isinstance(page, MedicinePage)
    press(Key.Key_F6)
    page.strip.quantity.input.setFocus()
    press("2", Key.Key_Return, Key.Key_Return, Key.Key_Return)
    assert page.strip.button.hasFocus()
    assert not page.receive_action.isEnabled(), "F9 is for what is open"
    press(Key.Key_F9)
    qtbot.waitUntil(page.strip.reason.has_problem)
    assert shelf.on_hand(medicine) == 4500
    press("Two bottles broke", Key.Key_F9)
    qtbot.waitUntil(lambda: len(page.movements.rows()) == 2)
    assert shelf.on_hand(medicine) == 3600
    assert page.movements.rows()[0].detail.endswith("Two bottles broke")
    assert page.in_stock.text() == "8 in stock"
    assert page.receive_action.isEnabled()


def test_expired_stock_is_one_key_away_and_written_off(opened, window: MainWindow, shelf: Shelf, clock, qtbot: QtBot):
    """STOCK-9, STOCK-10."""
    medicine = shelf.stocked("Triphala Choornam", mrp="90", packs=3, expiry="12/2026", form="choornam", pack=100)
    clock.advance(days=60)
    page = opened("near_expiry")
    assert isinstance(page, ExpiryPage)
    assert [row.is_expired for row in page.table.rows()] == [True]
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), MedicinePage))
    medicine_page = window.current_page()
    assert isinstance(medicine_page, MedicinePage)
    qtbot.waitUntil(medicine_page.strip.isVisible)
    assert medicine_page.strip.quantity.text() == "3"
    medicine_page.strip.reason.input.setFocus()
    press("Expired on the shelf", Key.Key_F9)
    qtbot.waitUntil(lambda: shelf.on_hand(medicine) == 0)
    assert shelf.rows("SELECT kind FROM stock_movement ORDER BY at DESC LIMIT 1") == [{"kind": "expired"}]


def test_what_runs_low_is_one_key_away(opened, shelf: Shelf):
    """STOCK-10, STOCK-15: stock and level stand beside each other in packs."""
    shelf.stocked("Dasamoolarishtam", mrp="165", packs=2, reorder=5 * 450 + 50)
    shelf.stocked("Abhayarishtam", mrp="150", packs=9, reorder=5 * 450)
    page = opened("reorder")
    assert isinstance(page, ReorderPage)
    assert [row.stock.name for row in page.table.rows()] == ["Dasamoolarishtam"]
    shown = [page.table.model.index(0, column).data() for column in (1, 2)]
    assert shown == ["2", "5 + 50 ml"]


def test_a_medicine_is_added_and_corrected(opened, window: MainWindow, shelf: Shelf, background, qtbot: QtBot):
    """STOCK-1, STOCK-2, STOCK-15: what is wrong is said at its field; corrections stand in the history."""
    page = opened("medicine_form", medicine_id=None)
    assert isinstance(page, MedicineFormPage)
    press("Balarishtam")
    page.dosage_form.set_value("arishtam")
    press(Key.Key_F9)
    qtbot.waitUntil(page.pack_size.has_problem)
    page.pack_size.input.setFocus()
    press("450", Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), MedicinePage))
    qtbot.waitUntil(background.is_idle)
    press(Key.Key_F2)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), MedicineFormPage))
    form = window.current_page()
    assert isinstance(form, MedicineFormPage)
    qtbot.waitUntil(lambda: form.name.text() == "Balarishtam")
    form.reorder_level.input.setFocus()
    press("2")
    assert form.reorder_level.message() == "in ml: less than one pack"
    press("250")
    assert form.reorder_level.message() == "in ml; in packs 5"
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), MedicinePage))
    medicine_page = window.current_page()
    assert isinstance(medicine_page, MedicinePage)
    medicine_page.tabs.setCurrentWidget(medicine_page.history)
    qtbot.waitUntil(lambda: len(medicine_page.history.rows()) == 2)
    assert medicine_page.history.rows()[0].detail == "Order again at: – → 2250"
    assert shelf.rows("SELECT base_unit, reorder_level FROM medicine") == [{"base_unit": "ml", "reorder_level": 2250}]
