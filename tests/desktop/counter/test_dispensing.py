"""From a prescription to a bill: what waits, what remains, what was left the last time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.pages import all_pages
from tests.clinic.shelf import CASH
from tests.desktop.conftest import WindowFor
from tests.desktop.counter.conftest import OWN_PAGES, Keyboard, Settle
from tests.desktop.counter.seen import invoices, rows
from tests.desktop.counter.shop import Shop

Key = Qt.Key


def test_five_lines_of_a_prescription_reach_paper_in_five_keys(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, qtbot: QtBot, settle: Settle
):
    """SELL-21, SELL-1: F5, Enter, F9."""
    shop.prescribe(
        "Dasamoolarishtam", "Triphala Choornam", "Dhanwantharam Gulika", "Kottamchukkadi Thailam", "Abhayarishtam"
    )
    settle()
    keyboard.key(Key.Key_F5)
    settle()
    keyboard.key(Key.Key_Return)
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    assert len(keyboard.pressed) <= 5
    settle()
    (invoice,) = invoices(shop)
    assert printed[0][0] == invoice["number"]
    assert invoice["prescription_id"] is not None
    assert len(shop.shelf.rows("SELECT id FROM invoice_line")) == 5
    assert shop.shelf.rows("SELECT state FROM visit")[0]["state"] == "done"
    assert counter.item.input.hasFocus()
    assert rows(counter) == []


def test_who_sees_no_patients_still_dispenses(
    shop: Shop, window_for: WindowFor, keyboard: Keyboard, printed, qtbot: QtBot, settle: Settle
):
    """SELL-33: the name stands on the prescription; no other patient is to be seen."""
    shop.prescribe("Dasamoolarishtam")
    seller = replace(shop.pharmacist, permissions=shop.pharmacist.permissions - {Permission.SEE_PATIENTS})
    window = window_for(seller, [spec for spec in all_pages() if spec.key in OWN_PAGES])
    with qtbot.waitActive(window):
        window.activateWindow()
    window.open_page("counter", {})
    counter = window.current_page()
    assert isinstance(counter, CounterPage)
    settle()
    qtbot.waitUntil(counter.item.input.hasFocus)
    keyboard.key(Key.Key_F5)
    settle()
    keyboard.key(Key.Key_Return)
    settle()
    assert [row[0] for row in rows(counter)] == ["Dasamoolarishtam"]
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    settle()
    (invoice,) = invoices(shop)
    assert invoice["recipient_name"]


def test_the_next_sale_of_a_prescription_offers_what_remains(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle
):
    """SELL-8: prescribed, given and left are shown; how much of the rest is wanted is asked, not filled in."""
    prescription_id = shop.prescribe("Dhanwantharam Gulika", "Balarishtam")
    line_id = shop.shelf.rows("SELECT id FROM prescription_line WHERE name LIKE 'Dhan%'")[0]["id"]
    shop.shelf.sell(
        SaleDraft(
            patient_id=shop.patient_id,
            prescription_id=prescription_id,
            medicines=(
                MedicineLine(
                    medicine_id=shop.medicines["Dhanwantharam Gulika"], units=20, prescription_line_id=line_id
                ),
            ),
            payments=CASH,
        )
    )
    settle()
    keyboard.key(Key.Key_F5)
    settle()
    keyboard.key(Key.Key_Return)
    settle()
    assert rows(counter) == [("Dhanwantharam Gulika", "–", "–")]
    assert counter.lines.rows()[0].problem == "The quantity must be more than nothing."
    assert counter.problem.text() == "Dhanwantharam Gulika: The quantity must be more than nothing."
    shown = {row.name: (row.amounts, row.state) for row in counter.still.rows()}
    assert shown["Dhanwantharam Gulika"] == ("prescribed 60 nos · given 20 nos · left 40 nos", "")
    assert shown["Balarishtam"][1] == "out of stock"
    counter.lines.setFocus()
    keyboard.typed("15 nos")
    keyboard.key(Key.Key_Return)
    settle()
    assert counter.still.rows()[0].amounts == "prescribed 60 nos · given 35 nos · left 25 nos"
    assert "Triphala" not in counter.warning.text()


def test_what_was_given_before_an_amendment_counts(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, window: MainWindow, qtbot: QtBot, settle: Settle
):
    """SELL-8: the doctor prescribes 45 days in place of 30 after the 60 were given; 30 remain, and how many is asked."""
    shop.prescribe("Dhanwantharam Gulika", days="30")
    settle()
    keyboard.key(Key.Key_F5)
    settle()
    keyboard.key(Key.Key_Return)
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    settle()
    newer = shop.amend("Dhanwantharam Gulika", days="45")
    settle()
    window.open_page("counter", {"prescription_id": newer})
    settle()
    assert rows(counter) == [("Dhanwantharam Gulika", "–", "–")]
    assert counter.still.rows()[0].amounts == "prescribed 90 nos · given 60 nos · left 30 nos"
    counter.lines.setFocus()
    keyboard.typed("30 nos")
    keyboard.key(Key.Key_Return)
    settle()
    assert rows(counter) == [("Dhanwantharam Gulika", "30 nos", "72.00")]
    assert counter.still.rows() == []


def test_a_patient_who_comes_again_is_offered_what_was_left(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, clock, qtbot: QtBot, settle: Settle
):
    """SELL-8: a week later, over the counter."""
    shop.prescribe("Dhanwantharam Gulika")
    clock.advance(days=7)
    keyboard.key(Key.Key_F8)
    keyboard.typed("lakshmi")
    qtbot.waitUntil(counter.customer_strip.who.is_list_open)
    keyboard.key(Key.Key_Return)
    settle()
    keyboard.key(Key.Key_F5)
    settle()
    assert [pick.state for pick in counter.waiting_list.rows()] == ["earlier"]
    keyboard.key(Key.Key_Return)
    settle()
    assert rows(counter) == [("Dhanwantharam Gulika", "60 nos", "144.00")]
    assert counter.on_hold.text() == ""
