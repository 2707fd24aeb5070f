"""Goods come back at the counter: from the bill to the credit note by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.counter.bill_page import BillPage
from narayaneeyam_desktop.counter.take_back_page import TakeBackPage
from narayaneeyam_desktop.main_window import MainWindow
from tests.desktop.counter.conftest import Keyboard
from tests.desktop.counter.shop import Shop


def test_a_bottle_comes_back_in_four_keys(
    window: MainWindow, shop: Shop, keyboard: Keyboard, background: Background, qtbot: QtBot
):
    """RETURN-12: F4 on the bill, how many, Enter, F9; what is due is lessened first, too much is said at its field, and
    the paper is printed or kept.
    """
    sold = shop.shelf.sell(
        SaleDraft(
            patient_id=shop.patient_id,
            medicines=(MedicineLine(medicine_id=shop.medicines["Dasamoolarishtam"], packs=2),),
            payments=(PaymentDraft(method=PaymentMethod.CASH, amount=Money.rupees(300)),),
        )
    )
    window.open_page("bill", {"invoice_id": sold.invoice_id})
    bill = window.current_page()
    assert isinstance(bill, BillPage)
    qtbot.waitUntil(lambda: bill.title == sold.number and background.is_idle())
    keyboard.key(Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), TakeBackPage))
    page = window.current_page()
    assert isinstance(page, TakeBackPage)
    qtbot.waitUntil(lambda: bool(page.table.rows()) and background.is_idle())
    assert not page.write_action.isEnabled()
    keyboard.typed("3")
    keyboard.key(Qt.Key.Key_Return)
    assert page.quantity.message() == "Of Dasamoolarishtam only 2 can still come back."
    page.quantity.set_text("")
    keyboard.typed("1")
    keyboard.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.write_action.isEnabled() and background.is_idle())
    (row,) = page.table.rows()
    assert (row.billed, row.left, row.back, row.place) == ("2", "2", "1", "Shelf")
    assert "30" in page.becomes.text()
    assert page.way.isVisible()
    keyboard.key(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(shop.shelf.rows("SELECT id FROM credit_note")))
    qtbot.waitUntil(background.is_idle)
    (note,) = shop.shelf.rows("SELECT number, payable FROM credit_note")
    assert (note["number"], note["payable"]) == ("A1C/26-27/00001", 16500)
    paid = shop.shelf.rows("SELECT method, amount FROM payment ORDER BY amount")
    assert [tuple(one.values()) for one in paid] == [("cash", -13500), ("credit_note", 16500), ("cash", 30000)]
