"""The stock room on the screen, on a real clinic: goods carried by keyboard, and counted by a scanner."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

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
from narayaneeyam_desktop.stock_room.differences_page import DifferencesPage
from narayaneeyam_desktop.stock_room.stock_take_page import StockTakePage
from narayaneeyam_desktop.stock_room.transfer_page import TransferPage
from tests.clinic.stock_room.room import Room
from tests.desktop.conftest import WindowFor

OWN_PAGES = ("stock_room", "transfer", "begin_stock_take", "stock_take", "stock_take_differences", "bin_card")
Key = Qt.Key
WAIT = 30_000


@pytest.fixture
def room(clinic: Clinic, as_role: Callable[[str], Actor]) -> Room:
    return Room(clinic, as_role("pharmacist"))


@pytest.fixture
def window(room: Room, window_for: WindowFor, qtbot: QtBot) -> MainWindow:
    """The pharmacist, with the pages of the stock room."""
    made = window_for(room.by, [spec for spec in all_pages() if spec.key in OWN_PAGES])
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


@pytest.fixture
def opened(window: MainWindow, background: Background, qtbot: QtBot) -> Callable[..., Page]:
    def page(key: str, **arguments: object) -> Page:
        window.open_page(key, arguments)
        qtbot.waitUntil(background.is_idle, timeout=WAIT)
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


def test_goods_are_carried_by_keyboard_alone(opened, room: Room, qtbot: QtBot):
    """SHELF-8, SHELF-4: by name and by code; too much is said at its field; F9 writes, and the page is ready for the next."""
    medicine = room.shelf.add("Balarishtam")
    batch = room.shelf.receive(medicine, packs=5, location="Store")
    code = room.shelf.rows("SELECT sku FROM medicine WHERE id = :m", m=medicine)[0]["sku"]
    page = opened("transfer")
    assert isinstance(page, TransferPage)
    assert page.to_place.input.hasFocus()
    page.to_place.set_text("Counter")
    page.lot.input.setFocus()
    press("balari")
    qtbot.waitUntil(page.lot.is_list_open, timeout=WAIT)
    press(Key.Key_Return)
    qtbot.waitUntil(page.quantity.input.hasFocus, timeout=WAIT)
    press("6", Key.Key_Return)
    qtbot.waitUntil(page.quantity.has_problem, timeout=WAIT)
    page.quantity.set_text("")
    press("2", Key.Key_Return)
    qtbot.waitUntil(page.lot.input.hasFocus, timeout=WAIT)
    page.lot.input.setText(code)
    page.lot.entered.emit(code)
    qtbot.waitUntil(page.quantity.input.hasFocus, timeout=WAIT)
    press("1", Key.Key_Return)
    assert [row.cells[5] for row in page.table.rows()] == ["3"]
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: room.on_hand(batch) == 900, timeout=WAIT)
    qtbot.waitUntil(lambda: page.table.rows() == [], timeout=WAIT)
    assert room.shelf.rows("SELECT to_place FROM stock_transfer") == [{"to_place": "Counter"}]


def test_stock_is_counted_by_a_scanner(opened, window: MainWindow, room: Room, qtbot: QtBot):
    """SHELF-22, SHELF-11, SHELF-15: a scan counts one pack, the last is taken back by a key, the difference is posted."""
    medicine = room.shelf.add("Balarishtam")
    batch = room.shelf.receive(medicine, packs=3, location="Store")
    code = room.shelf.rows("SELECT sku FROM medicine WHERE id = :m", m=medicine)[0]["sku"]
    take = room.begin("Store", is_blind=True).stock_take_id
    page = opened("stock_take", stock_take_id=take)
    assert isinstance(page, StockTakePage)
    for counted in range(1, 4):
        page.lot.input.setText(code)
        page.lot.entered.emit(code)
        qtbot.waitUntil(partial(_has_counts, room, counted), timeout=WAIT)
    qtbot.waitUntil(lambda: [row.cells[5] for row in page.table.rows()] == ["3"], timeout=WAIT)
    assert page.table.rows()[0].cells[4] == "–"
    press(Key.Key_F8)
    qtbot.waitUntil(lambda: [row.cells[5] for row in page.table.rows()] == ["2"], timeout=WAIT)
    assert page.progress.text() == "1 of 1 lots counted"
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), DifferencesPage), timeout=WAIT)
    differences = window.current_page()
    assert isinstance(differences, DifferencesPage)
    qtbot.waitUntil(lambda: [row.cells[4] for row in differences.table.rows()] == ["-1"], timeout=WAIT)
    press(Key.Key_F9)
    qtbot.waitUntil(differences.reason.has_problem, timeout=WAIT)
    press("one broke", Key.Key_F9)
    qtbot.waitUntil(lambda: room.on_hand(batch) == 900, timeout=WAIT)
    qtbot.waitUntil(lambda: window.current_page() is page, timeout=WAIT)
    qtbot.waitUntil(lambda: page.state.text() == "posted", timeout=WAIT)


def _counts(room: Room) -> int:
    return int(room.shelf.rows("SELECT count(*) AS n FROM stock_take_count")[0]["n"])


def _has_counts(room: Room, wanted: int) -> bool:
    return _counts(room) == wanted
