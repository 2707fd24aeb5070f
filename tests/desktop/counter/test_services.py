"""Therapies and open fees on a bill, by keys, with a real clinic behind them (SELL-20)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.billing.invoice_paper import invoice_paper
from narayaneeyam_clinic.papers.invoice import InvoicePaper
from narayaneeyam_clinic.pharmacy.sale_draft import LineKind, SaleDraft, ServiceLine
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.counter.counter_page import CounterPage
from tests.clinic.consultations.invented import add_doctor, begin
from tests.clinic.shelf import CASH
from tests.desktop.counter.conftest import Keyboard, Settle
from tests.desktop.counter.seen import invoices, rows
from tests.desktop.counter.shop import Shop

Key = Qt.Key


@pytest.fixture
def visit(shop: Shop) -> str:
    """Lakshmi Nair waits for a doctor who takes 300."""
    doctor = add_doctor(shop.shelf.clinic, fee=Money.rupees(300))
    return begin(shop.shelf.clinic, shop.reception, shop.patient_id, doctor).visit_id


def billed_before(shop: Shop, name: str, rupees: int) -> None:
    line = ServiceLine(kind=LineKind.THERAPY, description=name, price=Money.rupees(rupees))
    shop.shelf.sell(SaleDraft(services=(line,), payments=CASH))


def choose(keyboard: Keyboard, counter: CounterPage, qtbot: QtBot, typed: str) -> None:
    keyboard.typed(typed)
    qtbot.waitUntil(counter.item.is_list_open)
    keyboard.key(Key.Key_Return)


def choose_patient(keyboard: Keyboard, counter: CounterPage, qtbot: QtBot) -> None:
    keyboard.key(Key.Key_F8)
    keyboard.typed("lakshmi")
    qtbot.waitUntil(counter.customer_strip.who.is_list_open)
    keyboard.key(Key.Key_Return)


def paper(shop: Shop, invoice_id: str) -> InvoicePaper:
    with shop.shelf.clinic.reading(by=shop.pharmacist) as rd:
        return invoice_paper(rd, invoice_id)


def test_worked_bill_W6_by_keys(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, visit: str, printed, qtbot: QtBot, settle: Settle
):
    """SELL-20, GST-16: a fee, a therapy and medicines on one bill, on screen, in the clinic's file and on paper."""
    for name, mrp in (("Indukantham Kashayam", "178"), ("Kalyanaka Ghrutham", "262")):
        shop.shelf.stocked(name, mrp=mrp)
    billed_before(shop, "Abhyangam", 1200)
    choose_patient(keyboard, counter, qtbot)
    settle()
    assert "The consultation fee of Dr. Meera Varma, ₹300, is not paid yet." in counter.warning.text()
    for typed in ("2*indukan", "kalyanaka", "abhyan", "fee"):
        choose(keyboard, counter, qtbot, typed)
        settle()
    assert rows(counter) == [
        ("Indukantham Kashayam", "2", "356.00"),
        ("Kalyanaka Ghrutham", "1", "262.00"),
        ("Abhyangam", "1", "1,200.00"),
        ("Consultation, Dr. Meera Varma", "1", "300.00"),
    ]
    assert [(row.tail, row.gst) for row in counter.lines.rows()][2:] == [("therapy, exempt", "–"), ("exempt", "–")]
    assert counter.totals.sums() == [
        "Taxable value 588.56",
        "CGST 2.5% 14.72",
        "SGST 2.5% 14.72",
        "Exempt 1,500.00",
        "Round off 0.00",
    ]
    assert counter.totals.amount.text() == "₹2,118"
    assert "consultation fee" not in counter.warning.text()
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    settle()
    invoice = invoices(shop)[-1]
    assert (invoice["visit_id"], invoice["exempt"], invoice["payable"]) == (visit, 150000, 211800)
    shown = paper(shop, invoice["id"])
    assert shown.title == "INVOICE-CUM-BILL OF SUPPLY"
    assert [(line.description, line.quantity, line.gst_rate) for line in shown.lines][2:] == [
        ("Abhyangam", "1", "Exempt"),
        ("Consultation, Dr. Meera Varma", "1", "Exempt"),
    ]


def test_the_list_says_what_is_no_medicine(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, visit: str, qtbot: QtBot, settle: Settle
):
    """SELL-20: beside the medicines, with a word for its kind."""
    shop.shelf.stocked("Nasya Thailam", mrp="90", form="tailam")
    billed_before(shop, "Nasyam", 400)
    keyboard.typed("nasya")
    qtbot.waitUntil(counter.item.is_list_open)
    assert [(one.text, one.state) for one in counter.item.suggestions()] == [
        ("Nasya Thailam", "10 in stock"),
        ("Nasyam", "therapy"),
    ]
    assert counter.item.suggestions()[1].tail == "30 min  ·  400.00"
    counter.item.clear()
    choose_patient(keyboard, counter, qtbot)
    settle()
    keyboard.typed("consult")
    qtbot.waitUntil(counter.item.is_list_open)
    assert [(one.tail, one.state) for one in counter.item.suggestions()] == [("300.00", "fee")]


def test_a_therapy_without_a_price_asks_for_it(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, qtbot: QtBot, settle: Settle
):
    """SELL-20: by keys; without a price the bill is not finished."""
    choose(keyboard, counter, qtbot, "3*shirodhara")
    settle()
    assert counter.line_strip.price.input.hasFocus()
    keyboard.key(Key.Key_F9)
    assert counter.line_strip.price.has_problem()
    keyboard.key(Key.Key_Escape)
    keyboard.key(Key.Key_F9)
    settle()
    assert counter.problem.text() == "Write the price."
    assert invoices(shop) == []
    counter.lines.setFocus()
    keyboard.key(Key.Key_Return)
    keyboard.key(Key.Key_Tab)
    keyboard.typed("1500")
    keyboard.key(Key.Key_Return)
    settle()
    assert rows(counter) == [("Sirodhara (Thailadhara)", "3", "4,500.00")]
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    settle()
    choose(keyboard, counter, qtbot, "shirodhara")
    settle()
    assert rows(counter) == [("Sirodhara (Thailadhara)", "1", "1,500.00")]
    counter.lines.setFocus()
    keyboard.typed("2 ml")
    keyboard.key(Key.Key_Return)
    assert counter.line_strip.quantity.message() == "A therapy or fee is counted in whole pieces, such as 2."


def test_a_fee_goes_with_its_patient(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, visit: str, qtbot: QtBot, settle: Settle
):
    """SELL-20: for somebody else it is not on the bill; taken out, it is offered again."""
    choose_patient(keyboard, counter, qtbot)
    settle()
    choose(keyboard, counter, qtbot, "fee")
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    assert len(rows(counter)) == 2
    counter.lines.select(1)
    counter.lines.setFocus()
    keyboard.key(Key.Key_Delete)
    settle()
    assert "consultation fee" in counter.warning.text()
    counter.focus_first()
    choose(keyboard, counter, qtbot, "fee")
    settle()
    keyboard.key(Key.Key_F8)
    keyboard.typed("Ravi")
    keyboard.key(Key.Key_Return)
    settle()
    assert rows(counter) == [("Dasamoolarishtam", "1", "165.00")]
    assert counter.problem.text() == ""
