"""From the list of what expires back to a supplier: against the bill, or, of what no bill brought, from a page of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.purchases.give_back_page import GiveBackPage
from narayaneeyam_desktop.purchases.posted_page import PostedPage
from narayaneeyam_desktop.purchases.send_lots_page import SendLotsPage
from narayaneeyam_desktop.stock.expiry_page import ExpiryPage
from tests.clinic.purchases.buying import Buying, line
from tests.clinic.shelf import Shelf
from tests.desktop.conftest import WindowFor

PAGES = ("near_expiry", "send_lots", "give_back", "given_back")
Key = Qt.Key


def test_each_lot_finds_its_way_back(
    clinic: Clinic,
    as_role: Callable[[str], Actor],
    window_for: WindowFor,
    background: Background,
    qtbot: QtBot,
):
    """BUY-34: by keys alone."""
    buying = Buying(Shelf(clinic, as_role("pharmacist")))
    medicine = buying.shelf.add("Dasamoolarishtam")
    soon = {"expiry": "12/26"}
    buying.buy(line(medicine, batch_number="B1", **soon))
    buying.post(ReceiptDraft(lines=(line(medicine, batch_number="O1", **soon),), is_opening=True))
    window = window_for(buying.shelf.by, [spec for spec in all_pages() if spec.key in PAGES])
    with qtbot.waitActive(window):
        window.activateWindow()

    def press(*keys: Key | str) -> None:
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            if isinstance(key, str):
                QTest.keyClicks(focus, key)
            else:
                QTest.keyClick(focus, key)

    def sent_back(batch: str) -> object:
        window.open_page("near_expiry", {})
        expiry = window.current_page()
        assert isinstance(expiry, ExpiryPage)
        qtbot.waitUntil(lambda: len(expiry.table.rows()) == 2)
        expiry.table.select([row.number for row in expiry.table.rows()].index(batch))
        expiry.back_action.trigger()
        qtbot.waitUntil(lambda: window.current_page() is not expiry)
        return window.current_page()

    assert isinstance(sent_back("B1"), GiveBackPage)
    page = sent_back("O1")
    assert isinstance(page, SendLotsPage)
    qtbot.waitUntil(lambda: [row.batch for row in page.table.rows()] == ["O1"])
    page.supplier.setFocus()
    press("Arya")
    qtbot.waitUntil(page.supplier.is_list_open)
    press(Key.Key_Return)
    press("Expires before it is sold", Key.Key_Return)
    page.table.setFocus()
    press("2", Key.Key_Return)
    qtbot.waitUntil(lambda: page.sum.text() == "₹147.00")
    assert page.table.rows()[0].worth == "147.00"
    page.write_action.trigger()
    qtbot.waitUntil(lambda: isinstance(window.current_page(), PostedPage))
    qtbot.waitUntil(background.is_idle)
    assert buying.shelf.on_hand(medicine) == 18 * 450
