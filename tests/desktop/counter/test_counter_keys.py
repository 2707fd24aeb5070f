"""Keys at the counter that must do what one expects, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.counter.payment_card import Way
from narayaneeyam_desktop.main_window import MainWindow
from tests.desktop.counter.conftest import Keyboard, Settle
from tests.desktop.counter.seen import invoices, rows
from tests.desktop.counter.shop import Shop

Key = Qt.Key


def control_p() -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_a_bare_number_finds_no_medicine_by_its_digits(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle
):
    """SELL-30: money typed into the item field is told, not sold; a whole SKU of digits is one."""
    shop.medicines["Thailam 700"] = shop.shelf.stocked("Thailam 700", mrp="90", form="tailam")
    keyboard.typed("700")
    settle()
    assert not counter.item.is_list_open()
    keyboard.key(Key.Key_Return)
    settle()
    assert rows(counter) == []
    assert counter.item.message().startswith("No medicine has the SKU or barcode 700.")
    assert counter.item.input.hasFocus()
    keyboard.key(Key.Key_Escape)
    keyboard.typed("thailam 700")
    settle()
    keyboard.key(Key.Key_Return)
    settle()
    assert rows(counter) == [("Thailam 700", "1", "90.00")]


def test_a_number_becomes_the_cash_received(shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle):
    """SELL-45, SELL-30: as the refusal says; what goes back is told, and without a number F7 is the next way of paying."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    keyboard.typed("500")
    keyboard.key(Key.Key_Return)
    settle()
    assert counter.item.message().endswith("If it is the cash received, F7 takes it there.")
    keyboard.key(Key.Key_F7)
    settle()
    assert (counter.item.text(), counter.item.message(), counter.payment.received.text()) == ("", "", "500")
    assert counter.payment.way() is Way.CASH
    assert counter.payment.received.input.hasFocus()
    assert counter.payment.back.text() == "₹335.00"
    keyboard.key(Key.Key_F7)
    assert counter.payment.way() is Way.UPI


def test_down_goes_to_the_lines_and_up_comes_back(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, qtbot: QtBot, settle: Settle
):
    """SELL-32: a line is changed with Down and a digit."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    keyboard.key(Key.Key_Down)
    assert counter.lines.view.hasFocus()
    keyboard.key(Key.Key_Up)
    assert counter.item.input.hasFocus()
    keyboard.key(Key.Key_Down)
    keyboard.key(Key.Key_3)
    keyboard.key(Key.Key_Return)
    settle()
    assert rows(counter) == [("Dasamoolarishtam", "3", "495.00")]
    keyboard.typed("dha")
    qtbot.waitUntil(counter.item.is_list_open)
    keyboard.key(Key.Key_Down)
    assert counter.item.input.hasFocus()


def test_esc_comes_back_from_the_payment_to_the_bill(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, window: MainWindow, qtbot: QtBot, settle: Settle
):
    """SELL-31: Esc leaves a strip, a list, the payment, a typed word: only then the page."""
    window.open_page("bills", {})
    window.open_page("counter", {})
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    for _ in range(4):
        keyboard.key(Key.Key_F7)
        keyboard.key(Key.Key_Escape)
        assert window.current_page() is counter
        assert counter.item.input.hasFocus()
    settle()
    assert rows(counter) == [("Dasamoolarishtam", "1", "165.00")]
    keyboard.typed("dha")
    qtbot.waitUntil(counter.item.is_list_open)
    keyboard.key(Key.Key_Escape)
    keyboard.key(Key.Key_Escape)
    assert (counter.item.text(), window.current_page()) == ("", counter)
    keyboard.key(Key.Key_Escape)
    assert window.current_page() is not counter


def test_control_p_prints_the_last_bill_again(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, window: MainWindow, qtbot: QtBot, settle: Settle
):
    """SELL-29, PAPER-8: as a duplicate, whatever is being made meanwhile; before the first bill it says that there is none."""
    control_p()
    assert window.message_bar.text().startswith("No bill was finished here")
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    settle()
    keyboard.scan(shop.sku("Triphala Choornam"))
    settle()
    control_p()
    qtbot.waitUntil(lambda: len(printed) == 2)
    settle()
    number = invoices(shop)[0]["number"]
    assert [title for title, _pdf in printed] == [number, number]
    assert printed[0][1] != printed[1][1]
    assert rows(counter) == [("Triphala Choornam", "1", "90.00")]
    assert len(invoices(shop)) == 1


def test_a_bill_that_did_not_print_is_printed_later(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, monkeypatch, qtbot: QtBot, settle: Settle
):
    """SELL-29: once the printer is there Ctrl P prints the original, and the page no longer says that it is missing."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: counter.unprinted.text() != "")
    sheets: list[str] = []

    def take(_pdf: bytes, title: str, _printer: str | None = None) -> None:
        sheets.append(title)

    monkeypatch.setattr("narayaneeyam_desktop.invoice_printer.print_pdf", take)
    control_p()
    qtbot.waitUntil(lambda: counter.unprinted.text() == "")
    settle()
    assert sheets == [invoices(shop)[0]["number"]]
    assert len(shop.shelf.rows("SELECT id FROM invoice_print")) == 1


def test_f10_does_nothing(shop: Shop, counter: CounterPage, keyboard: Keyboard, window: MainWindow, settle: Settle):
    """The key beside F9 neither finishes nor leaves nor takes the focus away."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    keyboard.key(Key.Key_F10)
    settle()
    assert rows(counter) == [("Dasamoolarishtam", "1", "165.00")]
    assert invoices(shop) == []
    assert window.current_page() is counter
    assert counter.item.input.hasFocus()
