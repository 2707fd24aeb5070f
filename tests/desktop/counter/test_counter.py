"""The counter with real keys, a real clinic behind it, and only the printer outside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.main_window import MainWindow
from tests.desktop.counter.conftest import Keyboard
from tests.desktop.counter.shop import Shop

Key = Qt.Key


@pytest.fixture
def settle(qtbot: QtBot, background: Background):
    """Waits until every answer is on the screen."""

    def wait() -> None:
        qtbot.waitUntil(background.is_idle)

    return wait


def invoices(shop: Shop) -> list[dict]:
    return shop.shelf.rows("SELECT * FROM invoice ORDER BY sequence")


def test_five_lines_of_a_prescription_reach_paper_in_five_keys(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, qtbot: QtBot, settle
):
    """SELL-21, SELL-1: F5, Enter, F9."""
    names = ("Dasamoolarishtam", "Triphala Choornam", "Dhanwantharam Gulika", "Kottamchukkadi Thailam", "Abhayarishtam")
    shop.prescribe(*names)
    settle()
    keyboard.key(Key.Key_F5)
    settle()
    keyboard.key(Key.Key_Return)
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    assert len(keyboard.pressed) <= 5
    settle()
    assert printed[0][0] == invoices(shop)[0]["number"]
    assert counter.item.input.hasFocus()


def test_a_scanned_sale_takes_its_scans_and_one_key(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, window: MainWindow, qtbot: QtBot, settle
):
    """SELL-22, SELL-3."""
    for name in ("Dasamoolarishtam", "Triphala Choornam", "Dasamoolarishtam"):
        keyboard.scan(shop.sku(name))
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    settle()
    (invoice,) = invoices(shop)
    assert invoice["payable"] == (2 * 165 + 90) * 100
    assert len(keyboard.pressed) <= 2
    assert window.message_bar.text() == f"{invoice['number']} · ₹420"
