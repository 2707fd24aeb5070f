"""The counter with real keys, a real clinic behind it, and only the printer outside."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.pages import all_pages
from tests.desktop.conftest import WindowFor
from tests.desktop.counter.conftest import OWN_PAGES, Keyboard, Settle
from tests.desktop.counter.seen import invoices, rows
from tests.desktop.counter.shop import Shop

Key = Qt.Key


def test_a_scanned_sale_takes_its_scans_and_at_most_two_keys(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, window: MainWindow, qtbot: QtBot, settle: Settle
):
    """SELL-22, SELL-2: the answers of the scans may still be under way when F9 comes."""
    for name in ("Dasamoolarishtam", "Triphala Choornam", "Dasamoolarishtam"):
        keyboard.scan(shop.sku(name))
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    settle()
    (invoice,) = invoices(shop)
    assert invoice["payable"] == (2 * 165 + 90) * 100
    assert len(keyboard.pressed) <= 2
    assert window.message_bar.text() == f"{invoice['number']} · ₹420"
    assert len(shop.shelf.rows("SELECT id FROM invoice_print")) == 1


def test_three_star_before_a_scan_sells_three(shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle):
    """SELL-9."""
    keyboard.typed("3*")
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    assert rows(counter) == [("Dasamoolarishtam", "3", "495.00")]
    assert counter.item.text() == ""


def test_a_scan_into_the_money_is_an_item_and_not_an_amount(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle
):
    """SELL-3: where the cursor stands does not matter to a scanner."""
    counter.payment.received.input.setFocus()
    keyboard.typed("50")
    keyboard.scan(shop.sku("Triphala Choornam"))
    settle()
    assert rows(counter) == [("Triphala Choornam", "1", "90.00")]
    assert counter.payment.received.text() == "50.00"
    assert counter.item.input.hasFocus()


def test_enter_never_finishes_a_bill(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, window: MainWindow, qtbot: QtBot, settle: Settle
):
    """SELL-10, SELL-12: a name and Enter is an item; cash with what goes back; F9 finishes."""
    keyboard.typed("dasam")
    qtbot.waitUntil(counter.item.is_list_open)
    for _ in range(3):
        keyboard.key(Key.Key_Return)
        settle()
    assert rows(counter) == [("Dasamoolarishtam", "1", "165.00")]
    assert counter.item.input.hasFocus()
    counter.payment.received.input.setFocus()
    keyboard.typed("200")
    keyboard.key(Key.Key_Return)
    settle()
    assert counter.payment.back.text() == "₹35.00"
    assert invoices(shop) == []
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    assert window.message_bar.text() == f"{invoices(shop)[0]['number']} · ₹165 · give back ₹35.00"


def test_f9_pressed_twice_makes_one_invoice(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, qtbot: QtBot, settle: Settle
):
    """SELL-15."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    keyboard.key(Key.Key_F9)
    keyboard.key(Key.Key_F9)
    assert not counter.finish_action.isEnabled()
    qtbot.waitUntil(lambda: len(printed) == 1)
    settle()
    assert len(invoices(shop)) == 1
    assert shop.shelf.on_hand(shop.medicines["Dasamoolarishtam"]) == 9 * 450


def test_a_line_is_changed_by_keys(shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle):
    """SELL-11, SELL-26, STOCK-13: a digit on a row, loose units, a discount; Del takes it away."""
    keyboard.scan(shop.sku("Dhanwantharam Gulika"))
    settle()
    assert counter.lines.rows()[0].location == "C-2"
    counter.lines.setFocus()
    keyboard.typed("30 tab")
    assert counter.line_strip.isVisible()
    keyboard.key(Key.Key_Return)
    settle()
    assert rows(counter) == [("Dhanwantharam Gulika", "30 nos", "72.00")]
    assert counter.item.input.hasFocus()
    keyboard.key(Key.Key_F6)
    settle()
    keyboard.typed("10%")
    keyboard.key(Key.Key_Return)
    settle()
    assert rows(counter) == [("Dhanwantharam Gulika", "30 nos", "64.80")]
    assert counter.lines.rows()[0].discount == "10%"
    counter.lines.setFocus()
    keyboard.key(Key.Key_Delete)
    settle()
    assert rows(counter) == []


def test_what_cannot_be_understood_is_said_at_its_field(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle
):
    """SELL-7, SELL-34: and what is not there is said on its row."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    counter.lines.setFocus()
    keyboard.typed("1x1")
    keyboard.key(Key.Key_F9)
    assert counter.line_strip.quantity.has_problem()
    assert invoices(shop) == []
    counter.line_strip.quantity.set_text("")
    keyboard.typed("11")
    keyboard.key(Key.Key_Return)
    settle()
    assert "Of Dasamoolarishtam, 10 × 450 ml can be sold" in counter.problem.text()
    keyboard.key(Key.Key_F9)
    settle()
    assert invoices(shop) == []


def test_bills_are_held_and_resumed(shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle):
    """SELL-14: several at once; each comes back as it was."""
    for name in ("Dasamoolarishtam", "Triphala Choornam"):
        keyboard.scan(shop.sku(name))
        settle()
        keyboard.key(Key.Key_F4)
        settle()
    assert counter.on_hold.text() == "2 on hold"
    assert rows(counter) == []
    keyboard.key(Key.Key_F4)
    settle()
    assert sorted((pick.name, pick.what) for pick in counter.held_list.rows()) == [
        ("Dasamoolarishtam", "1 item"),
        ("Triphala Choornam", "1 item"),
    ]
    keyboard.key(Key.Key_Down)
    keyboard.key(Key.Key_Return)
    settle()
    assert len(rows(counter)) == 1
    assert counter.on_hold.text() == "1 on hold"
    assert invoices(shop) == []
    keyboard.key(Key.Key_F2)
    settle()
    assert shop.shelf.rows("SELECT state FROM draft") == [{"state": "held"}]


def test_a_bill_survives_the_end_of_the_program(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, window_for: WindowFor, qtbot: QtBot, settle: Settle
):
    """The draft is kept a second after the last change, and is there when the counter opens again."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    qtbot.waitUntil(lambda: len(shop.shelf.rows("SELECT id FROM draft")) == 1)
    again = window_for(shop.pharmacist, [spec for spec in all_pages() if spec.key in OWN_PAGES])
    again.open_page("counter", {})
    page = again.current_page()
    assert isinstance(page, CounterPage)
    qtbot.waitUntil(lambda: rows(page) == [("Dasamoolarishtam", "1", "165.00")])


def test_without_a_printer_nothing_is_lost(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, window: MainWindow, qtbot: QtBot, settle: Settle
):
    """SELL-29: the sale stands, its number is seen, and the paper is one press away."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: counter.unprinted.text() != "")
    number = invoices(shop)[0]["number"]
    assert counter.unprinted.text().startswith(f"{number} · ₹165. Not printed:")
    assert shop.shelf.rows("SELECT id FROM invoice_print") == []
    # The quiet bar covers none of it, nor what is needed next.
    bar = QRect(window.message_bar.mapToGlobal(QPoint()), window.message_bar.size())
    for widget in (counter.unprinted, counter.item):
        assert not bar.intersects(QRect(widget.mapToGlobal(QPoint()), widget.size()))


def test_everything_on_the_counter_has_a_name(counter: CounterPage):
    """A screen reader says what has the focus."""
    nameless = [
        widget
        for widget in counter.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and widget.isVisibleTo(counter)
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []
