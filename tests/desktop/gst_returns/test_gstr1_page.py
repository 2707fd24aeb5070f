"""The manager looks at the return of a month: figures, the documents behind them, the files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.gst_returns.export_registers import Register
from narayaneeyam_clinic.gst_returns.supplies import Period
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.gst_returns.gstr1_page import Gstr1Page
from narayaneeyam_desktop.gst_returns.gstr3b_page import Gstr3bPage
from narayaneeyam_desktop.gst_returns.registers_page import RegistersPage
from narayaneeyam_desktop.main_window import MainWindow
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
    made = window_for(
        as_role("manager"), [spec for spec in all_pages() if spec.key in ("gstr1", "gstr3b", "gst_registers", "bill")]
    )
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
    assert (code.what, numbers.documents) == ("Code 30049011 · 5 % · MLT", "2")
    page.figures.setFocus()
    page.figures.select(0)
    qtbot.waitUntil(lambda: len(page.documents.rows()) == 2)
    assert [row.taxable for row in page.documents.rows()] == ["400.00", "200.00"]
    assert page.sums.text() == "Together 600.00 and 30.00 of tax"
    page.figures.select(2)
    qtbot.waitUntil(lambda: page.sums.text() == "2 documents · together 630.00, 30.00 of tax")
    assert [row.number for row in page.documents.rows()] == ["A1/26-27/000001", "A1/26-27/000002"]
    page.figures.select(0)
    qtbot.waitUntil(lambda: [row.taxable for row in page.documents.rows()] == ["400.00", "200.00"])
    page.files_wanted.emit(tmp_path / "gst")
    qtbot.waitUntil(lambda: len(list((tmp_path / "gst").glob("*.csv"))) == 4)
    qtbot.waitUntil(background.is_idle)
    page.documents.setFocus()
    page.documents.select(1)
    QTest.keyClick(page.documents.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.isVisible())


def test_a_month_is_marked_as_filed_and_opened_again(page: Gstr1Page, background: Background, qtbot: QtBot):
    """GSTR-13: only a month that is over; the page says when and under which reference."""
    assert page.file_action.isVisible()
    page.file_action.trigger()
    page.strip.reference.set_text("AA3210260000001")
    qtbot.mouseClick(page.strip.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.filed.text().startswith("Filed on 21-11-2026 by Manager of the clinic."))
    assert "AA3210260000001" in page.filed.text()
    assert not page.strip.isVisible()
    assert not page.file_action.isVisible()
    page.opening_again.emit("typed the wrong month")
    qtbot.waitUntil(page.file_action.isVisible)
    page.month.set_value(_chosen(page).next)
    page.month.edited.emit()
    qtbot.waitUntil(lambda: len(page.figures.rows()) == 3)
    assert not page.file_action.isVisible()


def test_the_summary_and_the_registers(page: Gstr1Page, clinic: Clinic, background: Background, qtbot: QtBot):
    """GSTR-15, GSTR-17, GSTR-20: beside the return, of the same month; the lines add up and name their documents."""
    page.month.set_value(_chosen(page).next)
    page.month.edited.emit()
    qtbot.waitUntil(lambda: len(page.figures.rows()) == 3)
    window = page.window()
    assert isinstance(window, MainWindow)
    page.summary_action.trigger()
    summary = window.current_page()
    assert isinstance(summary, Gstr3bPage)
    qtbot.waitUntil(lambda: len(summary.figures.rows()) == 9)
    taxable = summary.figures.rows()[0]
    assert (taxable.table, taxable.taxable, taxable.cgst, taxable.sgst) == ("3.1(a)", "600.00", "15.00", "15.00")
    qtbot.waitUntil(lambda: [row.taxable for row in summary.documents.rows()] == ["400.00", "200.00"])
    assert summary.facts.text().startswith("Of what was supplied 0.00 of 600.00 is exempt: 0 %")
    window.open_page("gst_registers", {})
    registers = window.current_page()
    assert isinstance(registers, RegistersPage)
    series = registers.tables["series"]
    qtbot.waitUntil(lambda: [row.cells[0] for row in series.rows()] == ["A1/26-27", "A1G/26-27"])
    assert series.rows()[0].cells[1:] == ("Bills", "A1/26-27/000001", "A1/26-27/000002", "2", "–", "–")
    behind = registers.behind.documents
    qtbot.waitUntil(lambda: [row.number for row in behind.rows()] == ["A1/26-27/000001", "A1/26-27/000002"])
    registers.register.set_value(Register.CODES)
    registers.register.edited.emit()
    codes = registers.tables["codes"]
    qtbot.waitUntil(lambda: len(codes.rows()) == 1)
    assert codes.rows()[0].cells[3:] == ("5 %", "1,350 MLT", "600.00", "30.00", "630.00")
    qtbot.waitUntil(lambda: [row.taxable for row in behind.rows()] == ["400.00", "200.00"])
    assert registers.behind.sums.text() == "2 documents · together 600.00, 30.00 of tax"
    assert registers.facts.text() == "Together 630.00, of it 30.00 of tax"


def _chosen(page: Gstr1Page) -> Period:
    chosen = page.month.value()
    assert isinstance(chosen, Period)
    return chosen
