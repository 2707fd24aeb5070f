"""A bill that was too low: from its page to the debit note by keys."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.counter.bill_page import BillPage
from narayaneeyam_desktop.counter.debit_page import DebitPage
from narayaneeyam_desktop.main_window import MainWindow
from tests.clinic_of_roles import StandingClock
from tests.desktop.counter.conftest import Keyboard
from tests.desktop.counter.shop import Shop


def test_a_bill_of_yesterday_costs_more_in_five_keys(
    window: MainWindow, shop: Shop, keyboard: Keyboard, background: Background, qtbot: QtBot, clock: StandingClock
):
    """DEBIT-12: F3 on the bill, 1 and 6, Enter, F9; too much is said at its field. The note is a bill that is due."""
    now = clock.now
    clock.now = now - timedelta(days=1)
    sold = shop.shelf.sell(
        SaleDraft(
            patient_id=shop.patient_id,
            medicines=(
                MedicineLine(medicine_id=shop.medicines["Dasamoolarishtam"], packs=1, discount_basis_points=1000),
            ),
            payments=(PaymentDraft(method=PaymentMethod.CASH),),
        )
    )
    clock.now = now
    window.open_page("bill", {"invoice_id": sold.invoice_id})
    bill = window.current_page()
    assert isinstance(bill, BillPage)
    qtbot.waitUntil(lambda: bill.title == sold.number and background.is_idle())
    keyboard.key(Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), DebitPage))
    page = window.current_page()
    assert isinstance(page, DebitPage)
    qtbot.waitUntil(lambda: bool(page.table.rows()) and background.is_idle())
    assert not page.write_action.isEnabled()
    keyboard.typed("17")
    keyboard.key(Qt.Key.Key_Return)
    assert page.amount.message() == "Dasamoolarishtam may cost at most ₹16.50 more, for the MRP is its ceiling."
    page.amount.set_text("")
    keyboard.typed("16")
    keyboard.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.write_action.isEnabled() and background.is_idle())
    (row,) = page.table.rows()
    assert (row.gst, row.charged, row.most, row.more) == ("5%", "148.50", "16.50", "16.00")
    keyboard.key(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(shop.shelf.rows("SELECT id FROM invoice WHERE debits_id IS NOT NULL")))
    qtbot.waitUntil(background.is_idle)
    (note,) = shop.shelf.rows("SELECT number, payable, debits_id FROM invoice WHERE debits_id IS NOT NULL")
    assert tuple(note.values()) == ("A1N/26-27/00001", 1600, sold.invoice_id)
