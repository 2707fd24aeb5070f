"""The bills that were made: found, printed again, paid later, cancelled after a question."""

from __future__ import annotations

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft, Sold
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.counter.bill_page import BillPage
from narayaneeyam_desktop.counter.bills_page import BillsPage, Which
from narayaneeyam_desktop.main_window import MainWindow
from tests.desktop.counter.shop import Shop


@pytest.fixture
def sold(shop: Shop) -> Sold:
    """Two bottles for Lakshmi Nair, of which 100 rupees are paid."""
    return shop.shelf.sell(
        SaleDraft(
            patient_id=shop.patient_id,
            medicines=(MedicineLine(medicine_id=shop.medicines["Dasamoolarishtam"], packs=2),),
            payments=(PaymentDraft(method=PaymentMethod.CASH, amount=Money.rupees(100)),),
        )
    )


@pytest.fixture
def bill(window: MainWindow, sold: Sold, background: Background, qtbot: QtBot) -> BillPage:
    """The page of that bill."""
    window.open_page("bill", {"invoice_id": sold.invoice_id})
    page = window.current_page()
    assert isinstance(page, BillPage)
    qtbot.waitUntil(lambda: page.title == sold.number)
    qtbot.waitUntil(background.is_idle)
    return page


def test_the_list_is_filtered(window: MainWindow, sold: Sold, shop: Shop, background: Background, qtbot: QtBot):
    shop.shelf.sell_packs(shop.medicines["Abhayarishtam"])
    window.open_page("bills", {})
    page = window.current_page()
    assert isinstance(page, BillsPage)
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 2)
    page.which.set_value(Which.DUE)
    page.which.edited.emit()
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1)
    assert page.table.model.row(0).number == sold.number
    page.which.set_value(Which.ALL)
    page.box.setText("lakshmi")
    qtbot.waitUntil(background.is_idle)
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1)


def test_a_due_is_paid_later_with_a_receipt(bill: BillPage, shop: Shop, sold: Sold, qtbot: QtBot):
    """SELL-25: too much is refused at its field; then all that is due."""
    bill.amount.set_value(Money.rupees(500))
    bill.take_button.click()
    qtbot.waitUntil(bill.amount.has_problem)
    bill.amount.set_value(None)
    bill.take_button.click()
    qtbot.waitUntil(lambda: bill.state.text() == "paid")
    later = shop.shelf.rows("SELECT amount, receipt_number FROM payment WHERE receipt_number IS NOT NULL")
    assert [row["amount"] for row in later] == [23000]


def test_cancelling_asks_why_and_then_once_more(bill: BillPage, shop: Shop, sold: Sold, qtbot: QtBot):
    """SELL-18, SELL-19: the number stays, stock and money go back."""
    bill.cancel_action.trigger()
    bill._ask()
    assert bill.reason.has_problem()
    bill.reason.set_text("Wrong medicine")
    bill._ask()
    qtbot.waitUntil(bill.confirm.isVisible)
    assert shop.shelf.rows("SELECT state FROM invoice") == [{"state": "issued"}]
    bill.confirm.click()
    qtbot.waitUntil(lambda: bill.state.text() == "cancelled")
    assert shop.shelf.rows("SELECT number, state FROM invoice") == [{"number": sold.number, "state": "cancelled"}]
    assert shop.shelf.on_hand(shop.medicines["Dasamoolarishtam"]) == 10 * 450
    assert bill.cancelled.text().endswith("Wrong medicine")
    assert not bill.cancel_action.isVisible()


def test_a_second_print_is_a_duplicate(bill: BillPage, shop: Shop, sold: Sold, printed, qtbot: QtBot):
    """PAPER-8: known by the prints that are noted."""

    def is_noted(times: int) -> bool:
        return len(shop.shelf.rows("SELECT id FROM invoice_print")) == times

    for times in (1, 2):
        bill.print_action.trigger()
        qtbot.waitUntil(partial(is_noted, times))
    assert [title for title, _pdf in printed] == [sold.number, sold.number]
    assert printed[0][1] != printed[1][1]
