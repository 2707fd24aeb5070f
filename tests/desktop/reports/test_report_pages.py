"""The manager's first page and the page of a report, from a figure to the bill behind it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.reports.keep_report import Span, kept_reports
from narayaneeyam_clinic.reports.report import OPENS
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.counter.bill_page import BillPage
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.reports.report_page import ReportPage
from narayaneeyam_desktop.reports.reports_page import MONTH, ReportsPage
from tests.clinic.shelf import Shelf
from tests.desktop.conftest import WindowFor

WAIT_MS = 30_000


@pytest.fixture
def window(clinic: Clinic, as_role: Callable[[str], Actor], window_for: WindowFor, qtbot: QtBot) -> MainWindow:
    """Two bills of today, and the manager's first page in front."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    bottle = shelf.stocked("Dasamoolarishtam", mrp="210")
    shelf.sell_packs(bottle, 2)
    shelf.sell_packs(bottle, 1)
    made = window_for(as_role("manager"), [spec for spec in all_pages() if spec.key in ("reports", "report", "bill")])
    with qtbot.waitActive(made):
        made.activateWindow()
    made.open_page("reports", {})
    return made


def test_a_figure_opens_its_report_and_a_document_its_bill(
    window: MainWindow,
    clinic: Clinic,
    as_role: Callable[[str], Actor],
    background: Background,
    qtbot: QtBot,
    tmp_path: Path,
):
    """REPORT-3, REPORT-9, REPORT-20: from the month's collections to the person, the document, the bill; kept under a name."""
    board = window.current_page()
    assert isinstance(board, ReportsPage)
    qtbot.waitUntil(lambda: len(board.figures.rows()) == 8, timeout=WAIT_MS)
    collected = next(row for row in board.figures.rows() if row.key == "collected")
    assert (collected.today, collected.week_ago, collected.month, collected.before) == ("₹630", "₹0", "₹630", "₹0")
    assert len(board.chart.measures()) == 30
    board.figure_opened.emit((collected, MONTH))
    page = window.current_page()
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(lambda: page.table is not None and len(page.table.rows()) == 1, timeout=WAIT_MS)
    page.grouping.set_value("person")
    page.grouping.edited.emit()
    qtbot.waitUntil(lambda: page.documents is not None and len(page.documents.rows()) == 2, timeout=WAIT_MS)
    qtbot.waitUntil(background.is_idle, timeout=WAIT_MS)
    assert page.sums.text() == "1 row · Taken 630.00 · Given back – · Collected 630.00"
    assert page.title == "Collections"
    page.keep_wanted.emit("Who took what")
    page.file_wanted.emit(tmp_path / "who.csv")
    qtbot.waitUntil((tmp_path / "who.csv").exists, timeout=WAIT_MS)
    qtbot.waitUntil(background.is_idle, timeout=WAIT_MS)
    with clinic.reading(by=as_role("manager")) as rd:
        assert [(one.name, one.span, one.asked.grouping) for one in kept_reports(rd)] == [
            ("Who took what", Span.THIS_MONTH, "person")
        ]
    assert page.documents is not None
    page.document_opened.emit(page.documents.rows()[0])
    assert isinstance(window.current_page(), BillPage)
    qtbot.waitUntil(background.is_idle, timeout=WAIT_MS)


def test_what_a_document_opens_is_a_page_that_takes_it(qtbot: QtBot):
    """REPORT-3: the page of each kind of document exists, and is one page for each of them."""
    pages = {spec.key: spec for spec in all_pages()}
    assert {key: (argument,) for key, argument in OPENS.items()} == {key: pages[key].identity for key in OPENS}
