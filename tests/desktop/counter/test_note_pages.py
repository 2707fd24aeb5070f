"""Both notes about an earlier bill while they are typed: what stays, what is told where, and what the next one begins with."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine, returnable_bill
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft
from narayaneeyam_desktop.counter.debit_page import DebitPage
from narayaneeyam_desktop.counter.note_page import NotePage
from narayaneeyam_desktop.counter.take_back_page import TakeBackPage
from narayaneeyam_desktop.main_window import MainWindow
from tests.clinic_of_roles import StandingClock
from tests.desktop.counter.conftest import Keyboard, Settle
from tests.desktop.counter.shop import Shop

Key = Qt.Key


@pytest.fixture
def bill_id(shop: Shop, clock: StandingClock) -> str:
    """A bill of yesterday: two bottles and a jar with a tenth off, paid in cash."""
    now = clock.now
    clock.now = now - timedelta(days=1)
    lines = tuple(
        MedicineLine(medicine_id=shop.medicines[name], packs=packs, discount_basis_points=1000)
        for name, packs in (("Dasamoolarishtam", 2), ("Triphala Choornam", 1))
    )
    sold = shop.shelf.sell(
        SaleDraft(patient_id=shop.patient_id, medicines=lines, payments=(PaymentDraft(method=PaymentMethod.CASH),))
    )
    clock.now = now
    return sold.invoice_id


def opened(key: str, bill_id: str, window: MainWindow, qtbot: QtBot, settle: Settle) -> NotePage:
    window.open_page("bill", {"invoice_id": bill_id})
    window.current_page()
    window.open_page(key, {"invoice_id": bill_id})
    page = window.current_page()
    assert isinstance(page, NotePage)
    qtbot.waitUntil(lambda: bool(page.table.rows()))
    settle()
    return page


@pytest.fixture
def returning(bill_id: str, window: MainWindow, qtbot: QtBot, settle: Settle) -> TakeBackPage:
    page = opened("take_back", bill_id, window, qtbot, settle)
    assert isinstance(page, TakeBackPage)
    return page


@pytest.fixture
def debiting(bill_id: str, window: MainWindow, qtbot: QtBot, settle: Settle) -> DebitPage:
    page = opened("debit", bill_id, window, qtbot, settle)
    assert isinstance(page, DebitPage)
    return page


def came_back_elsewhere(shop: Shop, bill_id: str, quantity: int) -> None:
    """Of the first line, at another counter."""
    with shop.shelf.clinic.reading(by=shop.pharmacist) as rd:
        line = returnable_bill(rd, bill_id).lines[0]
    returned = ReturnedLine(invoice_line_id=line.invoice_line_id, quantity=quantity)
    with shop.shelf.clinic.transaction(by=shop.pharmacist, why="billing.take_back") as tx:
        take_back(tx, ReturnDraft(invoice_id=bill_id, lines=(returned,)))


def test_the_place_is_changed_after_everything_came_back(
    returning: TakeBackPage, window: MainWindow, keyboard: Keyboard, qtbot: QtBot, settle: Settle
):
    """RETURN-14: F6, Tab from the quantity to the place, and the line goes there with the quantity it has."""
    keyboard.key(Key.Key_F6)
    qtbot.waitUntil(returning.write_action.isEnabled)
    assert [row.back for row in returning.table.rows()] == ["2", "1"]
    assert returning.quantity.text() == "2"
    keyboard.key(Key.Key_Return)
    keyboard.key(Key.Key_Tab)
    assert returning.place.input.hasFocus()
    keyboard.typed("q")
    settle()
    assert [(row.back, row.place) for row in returning.table.rows()] == [("2", "Quarantine"), ("1", "Shelf")]
    assert [words.split()[0] for words in window.footer.words()] == ["F6", "F9"]


def test_a_place_chosen_first_waits_for_the_quantity(returning: TakeBackPage, keyboard: Keyboard, settle: Settle):
    """RETURN-14"""
    keyboard.key(Key.Key_Return)
    keyboard.key(Key.Key_Tab)
    keyboard.typed("q")
    assert returning.place.input.hasFocus()
    returning.quantity.setFocus()
    keyboard.typed("1")
    keyboard.key(Key.Key_Return)
    settle()
    assert [(row.back, row.place) for row in returning.table.rows()] == [("1", "Quarantine"), ("", "")]


def test_what_came_back_elsewhere_is_told_by_name_and_what_is_typed_stays(
    returning: TakeBackPage, shop: Shop, bill_id: str, keyboard: Keyboard, qtbot: QtBot, settle: Settle
):
    """RETURN-13: nothing is written until it is put right, and the field of another line is not to blame."""
    keyboard.typed("2")
    keyboard.key(Key.Key_Return)
    qtbot.waitUntil(returning.write_action.isEnabled)
    keyboard.typed("1")
    came_back_elsewhere(shop, bill_id, 450)
    qtbot.waitUntil(returning.problem.isVisible)
    settle()
    assert returning.problem.text() == "Of Dasamoolarishtam only 1 can still come back."
    assert (returning.quantity.text(), returning.quantity.message()) == ("1", "of 1")
    assert returning.quantity.input.hasFocus()
    assert not returning.write_action.isEnabled()
    assert [row.left for row in returning.table.rows()] == ["1", "1"]
    keyboard.key(Key.Key_Return)
    returning.table.select(0)
    assert returning.quantity.message() == "of 1"
    keyboard.typed("1")
    keyboard.key(Key.Key_Return)
    qtbot.waitUntil(returning.write_action.isEnabled)
    assert not returning.problem.isVisible()


def test_an_amount_that_cannot_stand_any_more_is_told_by_name(
    debiting: DebitPage, shop: Shop, bill_id: str, keyboard: Keyboard, qtbot: QtBot, settle: Settle
):
    """DEBIT-14: the bottles of which more was asked for came back meanwhile."""
    keyboard.typed("20")
    keyboard.key(Key.Key_Return)
    qtbot.waitUntil(debiting.write_action.isEnabled)
    debiting.table.select(0)
    came_back_elsewhere(shop, bill_id, 900)
    qtbot.waitUntil(debiting.problem.isVisible)
    settle()
    assert debiting.problem.text().startswith("All of Dasamoolarishtam came back.")
    assert debiting.amount.message() == "all of it came back"
    assert not debiting.write_action.isEnabled()


def test_nobody_is_called_away_while_a_reference_is_typed(
    debiting: DebitPage, keyboard: Keyboard, qtbot: QtBot, settle: Settle
):
    """DEBIT-15: it is judged when the note is written, beside it; the words for the reason are typed in peace."""
    keyboard.typed("10")
    keyboard.key(Key.Key_Return)
    qtbot.waitUntil(debiting.write_action.isEnabled)
    debiting.way.setFocus()
    keyboard.typed("u")
    qtbot.waitUntil(debiting.reference.isVisible)
    debiting.reference.setFocus()
    for digit in "12":
        keyboard.typed(digit)
        settle()
    assert debiting.reference.message() == ""
    debiting.note.setFocus()
    for letter in "old price":
        keyboard.typed(letter)
        settle()
    assert debiting.note.text() == "old price"
    debiting.table.setFocus()
    debiting.table.select(1)
    keyboard.typed("5")
    keyboard.key(Key.Key_Return)
    settle()
    assert debiting.write_action.isEnabled()
    assert debiting.totals.amount.text() == "₹15"
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(debiting.reference.has_problem)
    assert debiting.reference.message() == "A UPI reference has 12 digits."
    assert debiting.reference.input.hasFocus()


@pytest.mark.parametrize(("key", "typed"), [("take_back", "1"), ("debit", "10")])
def test_what_is_typed_stays_when_the_page_is_left_and_the_next_note_begins_empty(
    key: str, typed: str, bill_id: str, window: MainWindow, keyboard: Keyboard, qtbot: QtBot, settle: Settle
):
    """RETURN-13, DEBIT-14: Esc and back; after the writing neither quantity nor words are left over."""
    page = opened(key, bill_id, window, qtbot, settle)
    keyboard.typed(typed)
    keyboard.key(Key.Key_Return)
    qtbot.waitUntil(page.write_action.isEnabled)
    page.note.setFocus()
    keyboard.typed("seal")
    keyboard.key(Key.Key_Escape)
    assert window.current_page() is not page
    window.open_page(key, {"invoice_id": bill_id})
    assert window.current_page() is page
    settle()
    assert (page.table.rows()[0].is_said, page.note.text()) == (True, "seal")
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: window.current_page() is not page)
    settle()
    assert page.draft_state() is None
    window.open_page(key, {"invoice_id": bill_id})
    again = window.current_page()
    assert isinstance(again, NotePage)
    settle()
    assert ([row.is_said for row in again.table.rows()], again.note.text()) == ([False, False], "")
    assert QApplication.activeModalWidget() is None
