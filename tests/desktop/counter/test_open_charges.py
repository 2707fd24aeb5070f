"""What stands open in the ledger, and what is held, at the counter by keys (SELL-35, SELL-36, LEDGER-21)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.billing.deposits import DepositDraft, take_deposit
from narayaneeyam_clinic.billing.ledger import NewCharge, post_charge
from narayaneeyam_clinic.billing.open_charges import open_charges
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.main_window import MainWindow
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
    """SELL-35, LEDGER-21: three keys after the patient: F5, Enter, F9; the deposit pays first, and may be left."""
    owe(shop, ("Abhyangam", 1200), ("Abhyangam", 1200), ("Lepam", 300), held=2000)
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
    settle()
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
    settle()
    assert rows(counter) == [("Abhyangam", "1", "1,200.00")]
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
    question = window.findChild(QDialog)
    assert question is not None
    question.reason.set_text("Not done")
    question.yes.click()
    settle()
    with shop.shelf.clinic.reading(by=shop.pharmacist) as rd:
        assert open_charges(rd, shop.patient_id) == ()
