"""The manager's day and the counting of cash through the pages, on a real clinic."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.count_cash import cash_counts
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.check import log_head
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.day.day_tables import collected_text, expected_text
from narayaneeyam_desktop.formats import rupees_text
from narayaneeyam_desktop.office_pages import office_pages
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.theme.theme import apply_theme
from narayaneeyam_desktop.widgets.date_field import typed_day
from tests.clinic.shelf import Shelf

AsRole = Callable[[str], Actor]


@pytest.fixture
def shelf(clinic: Clinic, as_role: AsRole) -> Shelf:
    """Two bills of 330 and 165 in cash."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    medicine = shelf.stocked("Dasamoolarishtam", mrp="165")
    shelf.sell_packs(medicine, 2)
    shelf.sell_packs(medicine, 1)
    return shelf


@pytest.fixture
def window(window_for, as_role: AsRole, shelf: Shelf):
    return window_for(as_role("manager"), office_pages())


def test_the_day_follows_what_happens(
    window, shelf: Shelf, qtbot: QtBot, background: Background, clinic: Clinic, as_role: AsRole
):
    """DAY-1, DAY-3, DAY-11: figures by method and person, a bill cancelled meanwhile, the head of the log."""
    window.open_page("day", {})
    qtbot.waitUntil(background.is_idle)
    page = window.current_page()
    assert [(row.name, row.total) for row in page.collections.rows()] == [
        ("Pharmacist of the clinic", Money.rupees(495)), ("All", Money.rupees(495)),
    ]  # fmt: skip
    invoice = shelf.rows("SELECT id, number FROM invoice ORDER BY number DESC")[0]
    with clinic.transaction(by=as_role("manager"), why="billing.cancel") as tx:
        cancel_invoice(tx, invoice["id"], "typed twice")
    qtbot.waitUntil(lambda: len(page.cancelled.rows()) == 1)
    assert page.cancelled.rows()[0].number == invoice["number"]
    with clinic.reading(by=as_role("manager")) as rd:
        assert log_head(rd) in page.head.text()


def test_another_date(window, qtbot: QtBot, background: Background):
    """DAY-12: the day before is empty; tomorrow has not come."""
    window.open_page("day", {})
    qtbot.waitUntil(background.is_idle)
    page = window.current_page()
    page.before_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert (page.day, page.collections.rows()) == (date(2026, 11, 20), [])
    page.date.set_text("22-11-2026")
    page.date.finished.emit()
    assert page.date.has_problem()
    page.today_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page.day == date(2026, 11, 21)


def test_cash_is_counted_by_notes(window, qtbot: QtBot, background: Background, clinic: Clinic, as_role: AsRole):
    """DAY-2: F9 on the day, notes counted, a difference refused without its reason, then kept."""
    window.open_page("day", {})
    qtbot.waitUntil(background.is_idle)
    window.current_page().count_action.trigger()
    qtbot.waitUntil(background.is_idle)
    page = window.current_page()
    for rupees, pieces in ((200, "2"), (50, "1"), (20, "2")):
        QTest.keyClicks(page.pieces[rupees].input, pieces)
    assert page.counted() == Money.rupees(490)
    page.keep_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert "reason" in page.note.message()
    page.note.set_text("a coin fell behind the desk")
    page.keep_action.trigger()
    qtbot.waitUntil(background.is_idle)
    with clinic.reading(by=as_role("manager")) as rd:
        (count,) = cash_counts(rd)
    assert (count.expected, count.difference, count.note) == (
        Money.rupees(495), Money.rupees(-5), "a coin fell behind the desk",
    )  # fmt: skip
    assert page.counted() is None


def test_more_paid_back_than_taken_is_said_in_words(window, shelf: Shelf, qtbot: QtBot, background: Background):
    """DAY-2: yesterday's bill paid back from today's drawer leaves no bare minus on the pages."""
    assert expected_text(Money.rupees(-702), rupees_text) == "₹702 short"
    assert collected_text(Money.rupees(-702)) == "702.00 back"
    assert expected_text(Money.rupees(702)) == "702.00"
    window.open_page("cash", {})
    qtbot.waitUntil(background.is_idle)
    page = window.current_page()
    page.show_cash(Money.rupees(-702), [])
    assert page._expected_words.text() == "₹702 short"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_figures_of_the_day_are_whole_in_large_letters(
    qapp, window_for, as_role: AsRole, shelf: Shelf, qtbot: QtBot, background: Background, scale: float
):
    """HOUSE-40: no amount of the day is cut, at any text size of the menu."""
    apply_theme(qapp, scale=scale)
    window = window_for(as_role("manager"), office_pages())
    window.setFixedSize(1366, 768)
    window.open_page("day", {})
    qtbot.waitUntil(background.is_idle)
    page = window.current_page()
    for table in (page.collections, page.cash, page.visits):
        view = table.view
        for column in range(view.model().columnCount()):
            if table._columns[column].right:
                assert view.columnWidth(column) >= view.sizeHintForColumn(column), (table.view.accessibleName(), column)


def test_the_day_is_printed_and_exported(
    window_for, as_role: AsRole, shelf: Shelf, qtbot: QtBot, background: Background, tmp_path: Path
):
    """DAY-4, DAY-11: the file is written; the paper opens to look at."""
    window = window_for(as_role("manager"), all_pages())
    window.open_page("day", {})
    qtbot.waitUntil(background.is_idle)
    page = window.current_page()
    page.export_wanted.emit(tmp_path / "day.csv")
    qtbot.waitUntil(background.is_idle)
    assert "495" in (tmp_path / "day.csv").read_text(encoding="utf-8-sig")
    page.print_action.trigger()
    qtbot.waitUntil(background.is_idle)
    paper = window.current_page()
    assert (paper.title, paper.preview.page_count) == ("Day 21-11-2026", 1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("21-11-2026", date(2026, 11, 21)),
        ("1/2/27", date(2027, 2, 1)),
        ("2111", date(2026, 11, 21)),
        ("05.12", date(2026, 12, 5)),
        ("31-02-2026", None),
        ("soon", None),
    ],
)
def test_days_as_people_type_them(text: str, day: date | None):
    assert typed_day(text, date(2026, 6, 1)) == day
