"""The manager looks at the return of a month: figures, the documents behind them, the files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.gst_returns.supplies import Period
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.gst_returns.gstr1_page import Gstr1Page
from narayaneeyam_desktop.pages import all_pages
from tests.clinic.shelf import Shelf
from tests.desktop.conftest import WindowFor


@pytest.fixture
def page(clinic: Clinic, as_role: Callable[[str], Actor], window_for: WindowFor, background: Background, qtbot: QtBot):
    """Two bills of this month, one of two bottles and one of one, and the page of the month before."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    bottle = shelf.stocked("Dasamoolarishtam", mrp="210")
    shelf.sell_packs(bottle, 2)
    shelf.sell_packs(bottle, 1)
    made = window_for(as_role("manager"), [spec for spec in all_pages() if spec.key in ("gstr1", "bill")])
    with qtbot.waitActive(made):
        made.activateWindow()
    made.open_page("gstr1", {})
    shown = made.current_page()
    assert isinstance(shown, Gstr1Page)
    qtbot.waitUntil(background.is_idle)
    return shown


def test_every_figure_opens_its_documents(
    page: Gstr1Page, clinic: Clinic, tmp_path: Path, background: Background, qtbot: QtBot
):
    """GSTR-11, GSTR-12: the month before first, then this one; the documents of a figure add up to it, Enter opens one."""
    now = Period.of(business_date(clinic.clock()))
    assert page.month.value() == now.earlier(1)
    assert page.month.input.currentText() == "October 2026"
    assert page.figures.rows() == []
    page.month.set_value(now)
    page.month.edited.emit()
    qtbot.waitUntil(lambda: len(page.figures.rows()) == 3)
    small, code, numbers = page.figures.rows()
    assert (small.table, small.what, small.documents, small.taxable, small.tax) == (
        "7", "All other bills · Kerala · 5 %", "2", "600.00", "30.00",
    )  # fmt: skip
    assert (code.what, numbers.documents) == ("Code 30049011 · 5 %", "2")
    page.figures.setFocus()
    page.figures.select(0)
    qtbot.waitUntil(lambda: len(page.documents.rows()) == 2)
    assert [row.taxable for row in page.documents.rows()] == ["400.00", "200.00"]
    assert page.sums.text() == "Together 600.00 and 30.00 of tax"
    page.files_wanted.emit(tmp_path / "gst")
    qtbot.waitUntil(lambda: len(list((tmp_path / "gst").glob("*.csv"))) == 3)
    qtbot.waitUntil(background.is_idle)
    page.documents.setFocus()
    page.documents.select(1)
    QTest.keyClick(page.documents.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.isVisible())
