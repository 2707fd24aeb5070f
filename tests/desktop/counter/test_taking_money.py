"""Money at the counter: UPI, split, due, another state, a clock that is behind."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.billing.invoice_paper import invoice_paper
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.widgets.ask import Question
from tests.desktop.counter.conftest import Keyboard, Settle
from tests.desktop.counter.seen import invoices
from tests.desktop.counter.shop import Shop

Key = Qt.Key


def test_the_upi_code_carries_the_rounded_amount(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, qtbot: QtBot, settle: Settle
):
    """SELL-13."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    keyboard.key(Key.Key_F7)
    settle()
    assert "am=165.00" in counter.payment.code.link()
    assert "pa=clinic@okaxis" in counter.payment.code.link()
    assert counter.payment.upi_reference.input.hasFocus()
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    assert shop.shelf.rows("SELECT method, amount FROM payment") == [{"method": "upi", "amount": 16500}]


def test_a_bill_is_split_over_cash_and_upi(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, qtbot: QtBot, settle: Settle
):
    """SELL-12, SELL-13: what does not add up is said before anything is written; the code asks for the part by UPI only."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    for _ in range(3):
        keyboard.key(Key.Key_F7)
    keyboard.typed("100")
    settle()
    assert not counter.payment.split_code.isVisible()
    keyboard.key(Key.Key_Return)
    keyboard.typed("70")
    settle()
    keyboard.key(Key.Key_F9)
    settle()
    assert counter.payment.split_cash.has_problem()
    assert invoices(shop) == []
    counter.payment.split_upi.input.setFocus()
    counter.payment.split_upi.input.selectAll()
    keyboard.typed("65")
    settle()
    assert counter.payment.split_code.isVisible()
    assert "am=65.00" in counter.payment.split_code.link()
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    settle()
    with shop.shelf.clinic.reading(by=shop.pharmacist) as rd:
        shown = invoice_paper(rd, invoices(shop)[0]["id"])
    assert "am=65.00" in shown.upi_link
    assert shown.upi_amount == Money.rupees(65)
    paid = {row["method"]: row["amount"] for row in shop.shelf.rows("SELECT method, amount FROM payment")}
    assert paid == {"cash": 10000, "upi": 6500}


def test_what_stays_due_needs_a_patient(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, qtbot: QtBot, settle: Settle
):
    """SELL-12, SELL-23."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    for _ in range(4):
        keyboard.key(Key.Key_F7)
    settle()
    keyboard.key(Key.Key_F9)
    settle()
    assert "Choose the patient" in counter.problem.text()
    keyboard.key(Key.Key_F8)
    keyboard.typed("lakshmi")
    qtbot.waitUntil(counter.customer_strip.who.is_list_open)
    keyboard.key(Key.Key_Return)
    settle()
    assert counter.customer.text().startswith("Lakshmi Nair · N1-00042")
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    settle()
    assert invoices(shop)[0]["patient_id"] == shop.patient_id
    assert shop.shelf.rows("SELECT id FROM payment") == []


def test_goods_sent_to_another_state_bear_igst(shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle):
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    keyboard.key(Key.Key_F8)
    strip = counter.customer_strip
    keyboard.typed("Ravi")
    strip.sent.setChecked(True)
    strip.state.set_value("33")
    strip.address.input.setFocus()
    keyboard.typed("Anna Nagar, Chennai")
    keyboard.key(Key.Key_Return)
    settle()
    assert "IGST 5% 7.86" in counter.totals.sums()
    assert counter.customer.text() == "Ravi"


def test_a_clock_behind_the_last_bill_does_not_close_the_counter(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, clock, printed, qtbot: QtBot, settle: Settle
):
    """SELL-16: both dates are said; with a reason the bill gets a number of the reserve series, and is not lost."""
    for _ in range(2):
        keyboard.scan(shop.sku("Dasamoolarishtam"))
        settle()
        keyboard.key(Key.Key_F9)
        settle()
        clock.advance(days=-2)
    (question,) = counter.window().findChildren(Question)
    assert "21-11-2026" in question.accessibleDescription()
    assert "19-11-2026" in question.accessibleDescription()
    question.reason.set_text("The battery of the clock is empty")
    question.yes.click()
    qtbot.waitUntil(lambda: len(printed) == 2)
    settle()
    assert [invoice["number"] for invoice in invoices(shop)] == ["A1/26-27/000001", "Z1/26-27/000001"]
