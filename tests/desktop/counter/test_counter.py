"""The counter with real keys, a real clinic behind it, and only the printer outside."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.billing.invoice_paper import invoice_paper
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.widgets.ask import Question
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


def test_a_scanned_sale_takes_its_scans_and_at_most_two_keys(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, window: MainWindow, qtbot: QtBot, settle: Settle
):
    """SELL-22, SELL-2: the answers of the scans may still be under way when F9 comes."""
    for name in ("Dasamoolarishtam", "Triphala Choornam", "Dasamoolarishtam"):
        keyboard.scan(shop.sku(name))
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    settle()
    (invoice,) = invoices(shop)
    assert invoice["payable"] == (2 * 165 + 90) * 100
    assert len(keyboard.pressed) <= 2
    assert window.message_bar.text() == f"{invoice['number']} · ₹420"
    assert len(shop.shelf.rows("SELECT id FROM invoice_print")) == 1


def test_three_star_before_a_scan_sells_three(shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle):
    """SELL-9."""
    keyboard.typed("3*")
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    assert rows(counter) == [("Dasamoolarishtam", "3", "495.00")]
    assert counter.item.text() == ""


def test_a_scan_into_the_money_is_an_item_and_not_an_amount(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle
):
    """SELL-3: where the cursor stands does not matter to a scanner."""
    counter.payment.received.input.setFocus()
    keyboard.typed("50")
    keyboard.scan(shop.sku("Triphala Choornam"))
    settle()
    assert rows(counter) == [("Triphala Choornam", "1", "90.00")]
    assert counter.payment.received.text() == "50.00"
    assert counter.item.input.hasFocus()


def test_enter_never_finishes_a_bill(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, window: MainWindow, qtbot: QtBot, settle: Settle
):
    """SELL-10, SELL-12: a name and Enter is an item; cash with what goes back; F9 finishes."""
    keyboard.typed("dasam")
    qtbot.waitUntil(counter.item.is_list_open)
    for _ in range(3):
        keyboard.key(Key.Key_Return)
        settle()
    assert rows(counter) == [("Dasamoolarishtam", "1", "165.00")]
    assert counter.item.input.hasFocus()
    counter.payment.received.input.setFocus()
    keyboard.typed("200")
    keyboard.key(Key.Key_Return)
    settle()
    assert counter.payment.back.text() == "₹35.00"
    assert invoices(shop) == []
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    assert window.message_bar.text() == f"{invoices(shop)[0]['number']} · ₹165 · give back ₹35.00"


def test_f9_pressed_twice_makes_one_invoice(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, qtbot: QtBot, settle: Settle
):
    """SELL-15."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    keyboard.key(Key.Key_F9)
    keyboard.key(Key.Key_F9)
    assert not counter.finish_action.isEnabled()
    qtbot.waitUntil(lambda: len(printed) == 1)
    settle()
    assert len(invoices(shop)) == 1
    assert shop.shelf.on_hand(shop.medicines["Dasamoolarishtam"]) == 9 * 450


def test_a_line_is_changed_by_keys(shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle):
    """SELL-11, SELL-26, STOCK-13: a digit on a row, loose units, a discount; Del takes it away."""
    keyboard.scan(shop.sku("Dhanwantharam Gulika"))
    settle()
    assert counter.lines.rows()[0].location == "C-2"
    counter.lines.setFocus()
    keyboard.typed("30 tab")
    assert counter.line_strip.isVisible()
    keyboard.key(Key.Key_Return)
    settle()
    assert rows(counter) == [("Dhanwantharam Gulika", "30 nos", "72.00")]
    assert counter.item.input.hasFocus()
    keyboard.key(Key.Key_F6)
    settle()
    keyboard.typed("10%")
    keyboard.key(Key.Key_Return)
    settle()
    assert rows(counter) == [("Dhanwantharam Gulika", "30 nos", "64.80")]
    assert counter.lines.rows()[0].discount == "10%"
    counter.lines.setFocus()
    keyboard.key(Key.Key_Delete)
    settle()
    assert rows(counter) == []


def test_what_cannot_be_understood_is_said_at_its_field(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle
):
    """SELL-7, SELL-34: and what is not there is said on its row."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    counter.lines.setFocus()
    keyboard.typed("1x1")
    keyboard.key(Key.Key_F9)
    assert counter.line_strip.quantity.has_problem()
    assert invoices(shop) == []
    counter.line_strip.quantity.set_text("")
    keyboard.typed("11")
    keyboard.key(Key.Key_Return)
    settle()
    assert "Of Dasamoolarishtam, 10 × 450 ml can be sold" in counter.problem.text()
    keyboard.key(Key.Key_F9)
    settle()
    assert invoices(shop) == []


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


def test_bills_are_held_and_resumed(shop: Shop, counter: CounterPage, keyboard: Keyboard, settle: Settle):
    """SELL-14: several at once; each comes back as it was."""
    for name in ("Dasamoolarishtam", "Triphala Choornam"):
        keyboard.scan(shop.sku(name))
        settle()
        keyboard.key(Key.Key_F4)
        settle()
    assert counter.on_hold.text() == "2 on hold"
    assert rows(counter) == []
    keyboard.key(Key.Key_F4)
    settle()
    assert sorted((pick.name, pick.what) for pick in counter.held_list.rows()) == [
        ("Dasamoolarishtam", "1 item"),
        ("Triphala Choornam", "1 item"),
    ]
    keyboard.key(Key.Key_Down)
    keyboard.key(Key.Key_Return)
    settle()
    assert len(rows(counter)) == 1
    assert counter.on_hold.text() == "1 on hold"
    assert invoices(shop) == []
    keyboard.key(Key.Key_F2)
    settle()
    assert shop.shelf.rows("SELECT state FROM draft") == [{"state": "held"}]


def test_a_bill_survives_the_end_of_the_program(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, window_for: WindowFor, qtbot: QtBot, settle: Settle
):
    """The draft is kept a second after the last change, and is there when the counter opens again."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    qtbot.waitUntil(lambda: len(shop.shelf.rows("SELECT id FROM draft")) == 1)
    again = window_for(shop.pharmacist, [spec for spec in all_pages() if spec.key in OWN_PAGES])
    again.open_page("counter", {})
    page = again.current_page()
    assert isinstance(page, CounterPage)
    qtbot.waitUntil(lambda: rows(page) == [("Dasamoolarishtam", "1", "165.00")])


def test_without_a_printer_nothing_is_lost(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, window: MainWindow, qtbot: QtBot, settle: Settle
):
    """SELL-29: the sale stands, its number is seen, and the paper is one press away."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    settle()
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(lambda: counter.unprinted.text() != "")
    number = invoices(shop)[0]["number"]
    assert counter.unprinted.text().startswith(f"{number} · ₹165. Not printed:")
    assert shop.shelf.rows("SELECT id FROM invoice_print") == []
    # The quiet bar covers none of it, nor what is needed next.
    bar = QRect(window.message_bar.mapToGlobal(QPoint()), window.message_bar.size())
    for widget in (counter.unprinted, counter.item):
        assert not bar.intersects(QRect(widget.mapToGlobal(QPoint()), widget.size()))


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


def test_everything_on_the_counter_has_a_name(counter: CounterPage):
    """A screen reader says what has the focus."""
    nameless = [
        widget
        for widget in counter.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and widget.isVisibleTo(counter)
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []
