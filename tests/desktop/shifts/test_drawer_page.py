"""The drawer through its pages, on a real clinic."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.office_pages import office_pages
from tests.clinic.shelf import CASH, Shelf


def test_a_shift_is_opened_counted_and_closed_with_three_keys(
    window_for, as_role, clinic, qtbot: QtBot, background: Background
):
    """SHIFT-5, SHIFT-9, SHIFT-10: F9 compares, F9 closes; before that nothing says what is expected."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    medicine = shelf.stocked("Dasamoolarishtam", mrp="165")
    window = window_for(as_role("manager"), office_pages())
    window.open_page("drawer", {})
    qtbot.waitUntil(background.is_idle)
    page = window.current_page()
    page.opening_float.set_value(Money.rupees(500))
    page.main_action.trigger()
    qtbot.waitUntil(lambda: page.is_open and background.is_idle(), timeout=30_000)
    shelf.sell(SaleDraft(medicines=(MedicineLine(medicine_id=medicine, packs=2),), payments=CASH))
    for rupees, pieces in ((500, "1"), (200, "1"), (20, "6")):
        QTest.keyClicks(page.form.notes.fields[rupees].input, pieces)
    assert not page.form.is_compared()
    page.main_action.trigger()
    qtbot.waitUntil(page.form.is_compared, timeout=30_000)
    assert page.form.reasons["cash"].isVisible()
    page.form.reasons["cash"].set_text("a note is missing")
    page.main_action.trigger()
    qtbot.waitUntil(lambda: not page.is_open and background.is_idle(), timeout=30_000)
    assert page.opening_float.value() == Money.rupees(500)
    (kept,) = shelf.rows("SELECT expected, counted, reason FROM shift_count WHERE method = 'cash'")
    assert tuple(kept.values()) == (83000, 82000, "a note is missing")
    window.open_page("shifts", {})
    table = window.current_page().table
    qtbot.waitUntil(lambda: table.model.row(0) is not None, timeout=30_000)
    assert table.model.row(0).number == "A1Z/26-27/00001"
