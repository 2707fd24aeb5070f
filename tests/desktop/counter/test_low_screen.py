"""The counter on the smallest screen: money is never cut, the payer sees the code whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.theme.theme import theme
from tests.desktop.counter.conftest import Keyboard, Settle
from tests.desktop.counter.shop import Shop

Key = Qt.Key
ITEM, BATCH, EXPIRY, QUANTITY, AMOUNT = 1, 2, 3, 4, 8


@pytest.fixture
def low(window: MainWindow, counter: CounterPage, qtbot: QtBot) -> CounterPage:
    """As low and narrow as the window goes: what 150 % leaves of a common clinic screen."""
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: counter.width() < theme().size(800))
    return counter


def test_columns_go_before_figures_are_cut(
    shop: Shop, low: CounterPage, keyboard: Keyboard, settle: Settle, qtbot: QtBot
):
    """Quantity and amount stand whole; batch, discount and tax are on the paper."""
    keyboard.typed("9*")
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    view = low.lines.view
    assert view.isColumnHidden(BATCH)
    words = QFontMetrics(theme().font())
    for column, text in ((EXPIRY, "06-2027"), (QUANTITY, "60 nos"), (AMOUNT, "1,485.00")):
        assert not view.isColumnHidden(column)
        assert view.columnWidth(column) >= words.horizontalAdvance(text) + theme().size(8)
    assert view.columnWidth(ITEM) >= words.horizontalAdvance("Dasamoolarishtam")


@pytest.mark.parametrize("presses", [1, 3], ids=["upi", "split"])
def test_the_code_is_seen_whole(
    shop: Shop, low: CounterPage, keyboard: Keyboard, settle: Settle, qtbot: QtBot, presses: int
):
    """SELL-13: whatever stands above it."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    for _ in range(presses):
        keyboard.key(Key.Key_F7)
    if presses == 3:
        keyboard.key(Key.Key_Tab)
        keyboard.typed("65")
    settle()
    code = low.payment.shown_code()
    assert code is not None
    qtbot.waitUntil(lambda: code.visibleRegion().boundingRect() == code.rect())


def test_what_is_to_be_looked_at_makes_room_for_a_strip(
    shop: Shop, low: CounterPage, keyboard: Keyboard, settle: Settle, qtbot: QtBot
):
    keyboard.scan(shop.sku("Triphala Choornam"))
    settle()
    assert "is good only until" in low.warning.text()
    low.lines.setFocus()
    keyboard.key(Key.Key_Return)
    settle()
    assert low.warning.text() == ""
    for field in (low.line_strip.quantity, low.line_strip.batch, low.line_strip.discount):
        assert field.input.visibleRegion().boundingRect() == field.input.rect()
    keyboard.key(Key.Key_Escape)
    assert "is good only until" in low.warning.text()
