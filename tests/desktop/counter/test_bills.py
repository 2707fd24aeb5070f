"""The bills that were made: found, printed again, paid later, cancelled after a question."""

from __future__ import annotations

from functools import partial
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.billing.take_payment import take_payment
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft, Sold
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.history import history
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


def test_after_a_payment_the_next_key_presses_nothing(bill: BillPage, qtbot: QtBot):
    """SELL-25: a disabled or hidden button hands the focus on, and after it in the row comes "Cancel the bill…"."""
    for amount in (Money.rupees(30), Money.rupees(5000)):
        bill.amount.set_value(amount)
        bill.take_button.setFocus()
        QTest.keyClick(bill.take_button, Qt.Key.Key_Space)
        if amount == Money.rupees(30):
            qtbot.waitUntil(lambda: bill.due.text() == "Due ₹200.00")
            assert bill.lines.isAncestorOf(bill.focusWidget())
        else:
            # Refused: the button has the focus again, or the field that is to blame.
            qtbot.waitUntil(bill.amount.has_problem)
            qtbot.waitUntil(bill.take_button.isEnabled)
            assert bill.focusWidget() is bill.take_button


def test_a_payment_is_taken_by_keys(bill: BillPage, qtbot: QtBot):
    """SELL-25: F8 takes what is typed, all that is due where nothing is; paid, there is nothing to take."""
    QTest.keyClick(bill.lines.view, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: bill.state.text() == "paid")
    assert not bill.take_action.isVisible()


def test_cancelling_asks_why(bill: BillPage, shop: Shop, sold: Sold, qtbot: QtBot):
    """SELL-18, SELL-19: one question, with the reason; the number stays, stock and money go back."""
    bill.cancel_action.trigger()
    question = bill.question
    assert question is not None
    question.yes.click()
    assert question.reason.has_problem()
    assert shop.shelf.rows("SELECT state FROM invoice") == [{"state": "issued"}]
    question.reason.set_text("Wrong medicine")
    question.yes.click()
    qtbot.waitUntil(lambda: bill.state.text() == "cancelled")
    assert shop.shelf.rows("SELECT number, state FROM invoice") == [{"number": sold.number, "state": "cancelled"}]
    assert shop.shelf.on_hand(shop.medicines["Dasamoolarishtam"]) == 10 * 450
    assert bill.cancelled.text().endswith("Wrong medicine")
    assert not bill.cancel_action.isVisible()
    assert not bill.labels_action.isVisible()


def test_a_bill_is_cancelled_by_keys_and_everything_says_so(
    window: MainWindow, bill: BillPage, shop: Shop, sold: Sold, printed, qtbot: QtBot
):
    """SELL-18, SELL-19, CAP-12, PAPER-18: Ctrl Del, the reason, F9; row, money, stock, log and paper."""
    QTest.keyClick(window, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bill.question is not None and bill.question.isVisible())
    question = bill.question
    assert question is not None
    question.activateWindow()
    qtbot.waitUntil(question.reason.input.hasFocus)
    QTest.keyClicks(question.reason.input, "Wrong medicine")
    QTest.keyClick(question.reason.input, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bill.state.text() == "cancelled")
    rows = shop.shelf.rows("SELECT number, state, cancelled_why, cancelled_by FROM invoice")
    assert rows == [
        {
            "number": sold.number,
            "state": "cancelled",
            "cancelled_why": "Wrong medicine",
            "cancelled_by": shop.pharmacist.user_id,
        }
    ]
    assert [row["amount"] for row in shop.shelf.rows("SELECT amount FROM payment ORDER BY rowid")] == [10000, -10000]
    moved = shop.shelf.rows("SELECT kind, quantity, document_id FROM stock_movement WHERE document_id IS NOT NULL")
    of_the_bill = {(row["kind"], row["quantity"]) for row in moved if row["document_id"] == sold.invoice_id}
    assert of_the_bill == {("sale", -900), ("sale_cancelled", 900)}
    with shop.shelf.clinic.reading(by=PROGRAM) as rd:
        newest = history(rd, "invoice", sold.invoice_id)[0]
    assert (newest.by, newest.why) == (shop.pharmacist.name, "billing.cancel")
    changed = {change.field: change.after for change in newest.changes}
    assert (changed["state"], changed["cancelled_why"]) == ("cancelled", "Wrong medicine")
    bill.print_action.trigger()
    qtbot.waitUntil(lambda: len(printed) == 1)
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(printed[0][1])).pages)
    assert "CANCELLED" in text
    assert "Wrong medicine" in text


def test_going_back_from_the_question_cancels_nothing(bill: BillPage, shop: Shop, qtbot: QtBot):
    bill.cancel_action.trigger()
    assert bill.question is not None
    bill.question.back.click()
    assert shop.shelf.rows("SELECT state FROM invoice") == [{"state": "issued"}]


def test_who_owes_longest_comes_first(
    window: MainWindow, sold: Sold, shop: Shop, clock, background: Background, qtbot: QtBot
):
    """SELL-28: who owes how much and since when, and what it comes to; taking it brings the sum down."""
    clock.advance(days=3)
    later = shop.shelf.sell(
        SaleDraft(
            patient_id=shop.patient_id,
            medicines=(MedicineLine(medicine_id=shop.medicines["Abhayarishtam"], packs=1),),
        )
    )
    window.open_page("bills", {})
    page = window.current_page()
    assert isinstance(page, BillsPage)
    page.which.set_value(Which.DUE)
    page.which.edited.emit()
    qtbot.waitUntil(lambda: page.counted.text() == "2 bills  ·  ₹380.00 due in all")
    assert [page.table.model.row(at).number for at in range(2)] == [sold.number, later.number]
    with shop.shelf.clinic.transaction(by=shop.pharmacist, why="test.pay") as tx:
        take_payment(tx, sold.invoice_id, PaymentDraft(method=PaymentMethod.CASH))
    qtbot.waitUntil(lambda: page.counted.text() == "1 bill  ·  ₹150.00 due in all")
    page.which.set_value(Which.ALL)
    page.which.edited.emit()
    qtbot.waitUntil(lambda: page.counted.text() == "2 bills")
    qtbot.waitUntil(background.is_idle)


def test_a_second_print_is_a_duplicate(bill: BillPage, shop: Shop, sold: Sold, printed, qtbot: QtBot):
    """PAPER-8: known by the prints that are noted."""

    def is_noted(times: int) -> bool:
        return len(shop.shelf.rows("SELECT id FROM invoice_print")) == times

    for times in (1, 2):
        bill.print_action.trigger()
        qtbot.waitUntil(partial(is_noted, times))
    assert [title for title, _pdf in printed] == [sold.number, sold.number]
    assert printed[0][1] != printed[1][1]
