"""Ctrl+H from the page of a record to the history of its changes (CAP-12)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.staff import StaffDetails, change_staff, staff_list
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.office_pages import office_pages
from narayaneeyam_desktop.settings.history_page import HistoryPage

AsRole = Callable[[str], Actor]


@pytest.fixture
def window(window_for, as_role: AsRole, qtbot: QtBot) -> Any:
    made = window_for(as_role("administrator"), office_pages())
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def opened(window: Any, key: str, qtbot: QtBot, background: Background) -> Any:
    window.open_page(key, {})
    page = window.current_page()
    qtbot.waitUntil(background.is_idle)
    return page


def press_history(window: Any, qtbot: QtBot, background: Background) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(background.is_idle)


def test_who_changed_what_of_somebody_on_the_staff(window, qtbot, background, clinic, as_role):
    """CAP-12: the newest first, with both values, in words."""
    with clinic.transaction(by=as_role("manager"), why="people.change_staff") as tx:
        row = staff_list(tx)[0]
        change_staff(tx, row.id, StaffDetails(name=row.name, kind=row.kind, phone="9847012345"))
    page = opened(window, "staff", qtbot, background)
    page.table.select(next(at for at, one in enumerate(page.table.rows()) if one.id == row.id))
    press_history(window, qtbot, background)
    shown = window.current_page()
    assert isinstance(shown, HistoryPage)
    qtbot.waitUntil(lambda: bool(shown.table.rows()))
    assert row.name in shown.title
    [phone] = [one for one in shown.table.rows() if one.field == "Mobile"]
    assert (phone.by, phone.before, phone.after) == (as_role("manager").name, "–", "+91 98470 12345")


def test_the_clinic_s_own_history(window, qtbot, background):
    """CAP-12"""
    opened(window, "clinic_profile", qtbot, background)
    press_history(window, qtbot, background)
    shown = window.current_page()
    assert isinstance(shown, HistoryPage)
    qtbot.waitUntil(lambda: bool(shown.table.rows()))
    assert "code_salt" not in {one.field for one in shown.table.rows()}


def test_where_nobody_is_chosen_the_key_says_so(window, qtbot, background):
    """CAP-12"""
    page = opened(window, "users", qtbot, background)
    page.table.select_none()
    press_history(window, qtbot, background)
    assert window.current_page() is page
    assert window.message_bar.text() == "Choose in the list first whose changes you want to see."
