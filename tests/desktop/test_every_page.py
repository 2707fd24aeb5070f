"""What holds on every page, opened on a clinic that has lived (HOUSE-31, HOUSE-32, HOUSE-33, HOUSE-40)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.demo import shots
from narayaneeyam_desktop.frame.footer import key_text
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import all_pages
from tests.clinic_of_roles import StandingClock

PAGES = {spec.key: spec for spec in all_pages()}
CONTROLS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton, QAbstractItemView)


@pytest.fixture
def clinic(lived_clinic, tmp_path: Path) -> Iterator[Clinic]:
    """The lived clinic in place of the empty one."""
    folder = tmp_path / "home" / "clinics" / lived_clinic.folder.name
    shutil.copytree(lived_clinic.folder, folder)
    opened = Clinic(folder, lived_clinic.key, StandingClock())
    yield opened
    opened.close()


@pytest.fixture
def everybody(clinic: Clinic) -> Actor:
    """One person who may do everything, and is a doctor of the clinic."""
    with clinic.reading(by=PROGRAM) as rd:
        user = rd.session.query(User).filter_by(login="hari").one()
        doctor = actor_of(rd.session, user)
    return Actor(doctor.user_id, doctor.name, frozenset(Permission), doctor.roles, doctor.staff_id, doctor.login)


@pytest.fixture
def window(window_for, everybody: Actor, qtbot: QtBot, background: Background) -> MainWindow:
    window = window_for(everybody, list(PAGES.values()))
    window.resize(*shots.SCREEN)
    qtbot.waitUntil(background.is_idle)
    return window


def opened(key: str, window: MainWindow, clinic: Clinic, actor: Actor, qtbot: QtBot, background: Background) -> Page:
    arguments: dict[str, object] | None = {}
    example = PAGES[key].example
    if example is not None:
        with clinic.reading(by=actor) as rd:
            arguments = example(rd)
    if arguments is None:
        pytest.skip("the clinic has nothing to show here")
    window.open_page(key, arguments)
    qtbot.waitUntil(background.is_idle)
    page = window.current_page()
    assert page is not None
    return page


@pytest.mark.parametrize("key", PAGES)
def test_every_page_has_keys_names_a_way_for_tab_and_room(
    key: str, window: MainWindow, clinic: Clinic, everybody: Actor, qtbot: QtBot, background: Background
):
    """HOUSE-31, HOUSE-32, HOUSE-33, HOUSE-40"""
    page = opened(key, window, clinic, everybody, qtbot, background)
    assert wrong_keys(page, window) == []
    assert nameless_controls(page) == []
    assert tables_that_hold_tab(page, qtbot) == []
    needed = page.minimumSizeHint()
    assert (needed.width() <= page.width(), needed.height() <= page.height()) == (True, True)


def test_a_page_of_one_record_has_an_example():
    """HOUSE-18: else no picture of it is ever taken, and nothing above is true of it."""
    assert [key for key, spec in PAGES.items() if spec.identity and spec.example is None] == []


def wrong_keys(page: Page, window: MainWindow) -> list[str]:
    """Actions without words or that the footer does not show, keys that mean two things."""
    shown = [action for action in page.actions() if action.isVisible()]
    keys = [action.shortcut().toString() for action in shown if action.shortcut().toString()]
    wrong = [f"{key} twice" for key in set(keys) if keys.count(key) > 1]
    wrong += ["an action without words" for action in shown if not action.text()]
    footer = window.footer.words()
    wrong += [
        f"not in the footer: {action.text()}"
        for action in shown
        if action.isEnabled() and key_text(action) and f"{key_text(action)} {action.text()}" not in footer
    ]
    if page.primary_action is not None and page.primary_action.shortcut().toString() not in ("F9", ""):
        wrong.append(f"primary by {page.primary_action.shortcut().toString()}")
    return wrong


def nameless_controls(page: Page) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for kind in CONTROLS
        for widget in page.findChildren(kind)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not _name(widget)
    ]


def tables_that_hold_tab(page: Page, qtbot: QtBot) -> list[str]:
    page.focus_first()
    holding = []
    for table in (one for one in page.findChildren(QTableView) if one.isVisible() and one.isEnabled()):
        table.setFocus()
        qtbot.keyClick(table, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is table:
            holding.append(table.accessibleName())
    return holding


def test_pictures_are_refused_of_a_real_clinic(clinic_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch):
    """HOUSE-18"""
    monkeypatch.setattr(shots, "LOGINS", ("administrator",))
    monkeypatch.setattr(shots, "DEMO_PASSWORD", "pass-word-1")
    assert shots.main(["--clinic", str(clinic_folder)]) == 1
    assert "is a real clinic" in capsys.readouterr().err


def _name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    # The parts that Qt puts into a box belong to it.
    parent = widget.parent()
    return _name(parent) if isinstance(parent, (QComboBox, QAbstractItemView)) else ""
