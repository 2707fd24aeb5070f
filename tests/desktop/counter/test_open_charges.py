"""What stands open in the ledger, and what is held, at the counter by keys (SELL-35, SELL-36, LEDGER-21)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.billing.deposits import DepositDraft, take_deposit
from narayaneeyam_clinic.billing.ledger import NewCharge, post_charge
from narayaneeyam_clinic.billing.open_charges import open_charges
from narayaneeyam_clinic.billing.patient_account import AccountKind
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.counter.account_page import AccountPage
from narayaneeyam_desktop.counter.bill_page import BillPage
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.counter.payment_card import Way
from narayaneeyam_desktop.counter.services_page import ServicesPage
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.widgets.ask import Question
from narayaneeyam_desktop.widgets.small_parts import Banner
from tests.desktop.conftest import WindowFor
from tests.desktop.counter.conftest import Keyboard, Settle
from tests.desktop.counter.seen import invoices, rows
from tests.desktop.counter.shop import Shop

Key = Qt.Key
R = Money.rupees


def owe(shop: Shop, *therapies: tuple[str, int], held: int = 0) -> None:
    """Sessions that were done, and money given for nothing in particular."""
    with shop.shelf.clinic.transaction(by=PROGRAM, why="test.sessions") as tx:
        for position, (name, rupees) in enumerate(therapies):
            post_charge(tx, NewCharge(shop.patient_id, "therapy", name, R(rupees), position=position))
        if held:
            take_deposit(tx, DepositDraft(patient_id=shop.patient_id, amount=R(held)))


def test_open_charges_are_billed_by_keys(
    shop: Shop, window: MainWindow, counter: CounterPage, keyboard: Keyboard, printed, qtbot: QtBot, settle: Settle
):
    """SELL-35, LEDGER-21, LEDGER-22: three keys, F5, Enter, F9, with a patient or without; the deposit pays first, and may
    be left.
    """
    owe(shop, ("Abhyangam", 1200), ("Abhyangam", 1200), ("Lepam", 300), held=2000)
    window.open_page("counter", {"waiting": True})
    qtbot.waitUntil(lambda: [row.name for row in counter.waiting_list.rows()] == ["Lakshmi Nair"])
    assert counter.waiting_list.rows()[0].tail == "N1-00042  ·  2 × Abhyangam, Lepam"
    window.open_page("counter", {"patient_id": shop.patient_id})
    settle()
    assert "Not billed yet: 2 × Abhyangam, Lepam, ₹2,700. F5 puts it on the bill." in counter.warning.text()
    keyboard.key(Key.Key_F5)
    settle()
    assert [row.name for row in counter.waiting_list.rows()] == [
        "All that is not billed yet",
        "Abhyangam",
        "Abhyangam",
        "Lepam",
    ]
    keyboard.key(Key.Key_Return)
    qtbot.waitUntil(lambda: len(rows(counter)) == 3 and counter.totals.amount.text() == "₹700")
    assert rows(counter) == [("Abhyangam", "1", "1,200.00")] * 2 + [("Lepam", "1", "300.00")]
    assert counter.lines.rows()[0].tail == "therapy, 21-11-2026, exempt"
    assert "Not billed yet" not in counter.warning.text()
    assert counter.totals.sums()[-1] == "From the deposit -2,000.00"
    assert (counter.totals.amount.text(), counter.finish_action.text()) == ("₹700", "Take ₹700 and print")
    counter.payment.deposit.click()
    settle()
    assert counter.totals.amount.text() == "₹2,700"
    counter.payment.deposit.click()
    settle()
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    settle()
    assert invoices(shop)[-1]["payable"] == 270000
    paid = shop.shelf.rows("SELECT method, amount FROM payment ORDER BY method")
    assert [(row["method"], row["amount"]) for row in paid] == [("cash", 70000), ("deposit", 200000)]


def test_a_session_is_not_typed_beside_the_ledger(
    shop: Shop, window: MainWindow, counter: CounterPage, keyboard: Keyboard, qtbot: QtBot, settle: Settle
):
    """SELL-35, SELL-36: its name finds what stands open; price and number stay; with the patient it goes; one key from
    elsewhere puts it there; Del in the list takes it back.
    """
    owe(shop, ("Abhyangam", 1200))
    window.open_page("counter", {"patient_id": shop.patient_id, "charges": True})
    qtbot.waitUntil(lambda: rows(counter) == [("Abhyangam", "1", "1,200.00")])
    counter.lines.setFocus()
    keyboard.typed("2")
    keyboard.key(Key.Key_Return)
    assert counter.line_strip.quantity.has_problem()
    keyboard.key(Key.Key_Escape)
    counter.lines.setFocus()
    keyboard.key(Key.Key_Delete)
    settle()
    assert rows(counter) == []
    keyboard.typed("abhyan")
    qtbot.waitUntil(counter.item.is_list_open)
    assert [one.state for one in counter.item.suggestions() if one.text == "Abhyangam"] == ["to bill"]
    counter.item.clear()
    keyboard.key(Key.Key_F5)
    settle()
    keyboard.key(Key.Key_Delete)
    question = window.findChild(Question)
    assert question is not None
    assert question.reason is not None
    question.reason.set_text("Not done")
    question.yes.click()
    settle()
    with shop.shelf.clinic.reading(by=shop.pharmacist) as rd:
        assert open_charges(rd, shop.patient_id) == ()


def test_the_patients_page_tells_and_leads_to_the_counter(
    shop: Shop, window_for: WindowFor, printed, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    """LEDGER-21, LEDGER-22, LEDGER-27: one key from the patient to the bill; a deposit is taken on the account, and on the page of a
    bill one key pays from what is held.
    """
    owe(shop, ("Abhyangam", 1200))
    pages = ("patient", "counter", "bill", "account")
    vouchers: list[str] = []

    def take(_pdf: bytes, title: str, *_more: object) -> None:
        vouchers.append(title)

    monkeypatch.setattr("narayaneeyam_desktop.paper_out.print_pdf", take)
    window = window_for(shop.pharmacist, [spec for spec in all_pages() if spec.key in pages])
    with qtbot.waitActive(window):
        window.activateWindow()
    window.open_page("patient", {"patient_id": shop.patient_id})
    page = window.current_page()
    told = "Not billed yet: Abhyangam, ₹1,200."
    qtbot.waitUntil(lambda: told in [one.text() for one in page.findChildren(Banner)])
    assert page is not None
    QTest.keyClick(page, Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    counter = window.current_page()
    assert isinstance(counter, CounterPage)
    qtbot.waitUntil(lambda: rows(counter) == [("Abhyangam", "1", "1,200.00")])
    counter.payment.choose(Way.DUE)
    counter.payment.edited.emit(counter.payment.typed())
    counter.finish_action.trigger()
    qtbot.waitUntil(lambda: len(invoices(shop)) == 1)
    invoice = invoices(shop)[-1]["id"]
    window.open_page("account", {"patient_id": shop.patient_id})
    account = window.current_page()
    assert isinstance(account, AccountPage)
    qtbot.waitUntil(lambda: [row.kind for row in account.table.rows()] == [AccountKind.DUE])
    account.amount.set_value(R(700))
    account.take_action.trigger()
    qtbot.waitUntil(lambda: [row.kind for row in account.table.rows()] == [AccountKind.DUE, AccountKind.TAKEN])
    qtbot.waitUntil(lambda: vouchers == ["Voucher A1D/26-27/00001"])
    window.open_page("bill", {"invoice_id": invoice})
    bill = window.current_page()
    assert isinstance(bill, BillPage)
    qtbot.waitUntil(bill.deposit_action.isVisible)
    assert bill.deposit_action.text() == "Pay ₹700.00 from the deposit"
    bill.deposit_action.trigger()
    qtbot.waitUntil(lambda: (bill.due.text(), bill.deposit_action.isVisible()) == ("Due ₹500.00", False))


def test_a_receptionist_bills_services_by_keys(shop: Shop, window_for: WindowFor, printed, qtbot: QtBot):
    """LEDGER-29: from the patient by one key; Enter leaves a row out; F9 takes the money; who sells nothing has no counter."""
    owe(shop, ("Abhyangam", 1200), ("Lepam", 300), held=500)
    window = window_for(
        shop.reception, [spec for spec in all_pages() if spec.key in ("patient", "services", "counter")]
    )
    with qtbot.waitActive(window):
        window.activateWindow()
    window.open_page("patient", {"patient_id": shop.patient_id})
    page = window.current_page()
    assert page is not None
    told = "Not billed yet: Abhyangam, Lepam, ₹1,500.  Held as deposit: ₹500."
    qtbot.waitUntil(lambda: told in [one.text() for one in page.findChildren(Banner)])
    QTest.keyClick(page, Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    bill = window.current_page()
    assert isinstance(bill, ServicesPage)
    qtbot.waitUntil(lambda: [row.what for row in bill.table.rows()] == ["Abhyangam", "Lepam"])
    assert bill.finish_action.text() == "Take ₹1,000 and print"
    bill.table.select(1)
    QTest.keyClick(bill.table.view, Key.Key_Return)
    qtbot.waitUntil(lambda: bill.problem.isHidden() and bill.rest.text() == "Left out, and stays open: ₹300.")
    assert bill.finish_action.text() == "Take ₹700 and print"
    bill.finish_action.trigger()
    qtbot.waitUntil(lambda: len(printed) == 1)
    qtbot.waitUntil(lambda: [row.what for row in bill.table.rows()] == ["Lepam"])
    assert invoices(shop)[-1]["payable"] == 120000
