"""At the counter: another maker's medicine by one key, and a second person's PIN for a large discount."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.discount_limits import set_discount_limit
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.pins import set_own_pin
from narayaneeyam_clinic.pharmacy.add_medicine import add_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft
from narayaneeyam_desktop.counter.counter_page import CounterPage
from tests.clinic_of_roles import PASSWORD
from tests.desktop.counter.conftest import Keyboard, Settle
from tests.desktop.counter.seen import invoices, rows
from tests.desktop.counter.shop import Shop

Key = Qt.Key


def test_another_maker_and_a_discount_that_somebody_allows(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, printed, qtbot: QtBot, settle: Settle,
    as_role: Callable[[str], Actor],
):  # fmt: skip
    """SELL-37, SELL-42: F3 gives what is there; F9 asks for reason and PIN, and then finishes."""
    manager = as_role("manager")
    clinic = shop.shelf.clinic
    with clinic.transaction(by=as_role("administrator"), why="test.limit") as tx:
        set_discount_limit(tx, Role.PHARMACIST, 1000)
    with clinic.transaction(by=manager, why="test.pin") as tx:
        set_own_pin(tx, PASSWORD, "2846")
    for name, maker in (("Ashokarishtam", "Vaidya"), ("Ashokarishtam Gold", "Other maker")):
        draft = MedicineDraft(
            name=name, dosage_form="arishtam", pack_size=450, manufacturer=maker, formulation="Ashokarishtam"
        )
        with clinic.transaction(by=shop.pharmacist, why="test.add") as tx:
            shop.medicines[name] = add_medicine(tx, draft)
    shop.shelf.receive(shop.medicines["Ashokarishtam Gold"], mrp="200")
    shop.prescribe("Ashokarishtam")
    settle()
    keyboard.key(Key.Key_F5)
    settle()
    keyboard.key(Key.Key_Return)
    settle()
    assert "F3 gives Ashokarishtam Gold instead (Other maker)" in counter.still.rows()[0].amounts
    keyboard.key(Key.Key_F3)
    settle()
    assert rows(counter) == [("Ashokarishtam Gold", "2", "400.00")]
    keyboard.key(Key.Key_F6)
    keyboard.typed("25%")
    keyboard.key(Key.Key_Return)
    settle()
    keyboard.key(Key.Key_F9)
    qtbot.waitUntil(counter.allow_strip.isVisible, timeout=30_000)
    keyboard.typed("staff")
    keyboard.key(Key.Key_Return)
    keyboard.typed("2846")
    keyboard.key(Key.Key_Return)
    qtbot.waitUntil(lambda: len(printed) == 1, timeout=30_000)
    settle()
    (invoice,) = invoices(shop)
    assert (invoice["payable"], invoice["allowed_by"]) == (30000, manager.user_id)
    (line,) = shop.shelf.rows("SELECT substitutes_id, exception_why FROM invoice_line")
    assert tuple(line.values()) == (shop.medicines["Ashokarishtam"], "out of stock; staff")
