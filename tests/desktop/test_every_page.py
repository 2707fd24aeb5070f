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
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import all_pages

PAGES = {spec.key: spec for spec in all_pages()}
CONTROLS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton, QAbstractItemView)


@pytest.fixture
def clinic(lived_clinic, tmp_path: Path) -> Iterator[Clinic]:
    """The lived clinic in place of the empty one."""
    folder = tmp_path / "home" / "clinics" / lived_clinic.folder.name
    shutil.copytree(lived_clinic.folder, folder)
    opened = Clinic.open(folder, lived_clinic.key)
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


pages_shown = pytest.mark.parametrize(
    "key", [key for key, spec in PAGES.items() if spec.section != "elsewhere" or spec.example is not None]
)


@pages_shown
def test_keys_stand_in_the_footer_and_no_key_means_two_things(
    key: str, window: MainWindow, clinic: Clinic, everybody: Actor, qtbot: QtBot, background: Background
):
    """HOUSE-31, HOUSE-33"""
    page = opened(key, window, clinic, everybody, qtbot, background)
    shown = [action for action in page.actions() if action.isVisible()]
    assert all(action.text() for action in shown)
    keys = [action.shortcut().toString() for action in shown if action.shortcut().toString()]
    assert len(keys) == len(set(keys)), "one key, one meaning"
    footer = window.footer.text() if hasattr(window.footer, "text") else ""
    for action in shown:
        if footer and action.isEnabled() and action.shortcut().toString():
            assert action.text().replace("…", "") in footer.replace("…", "")
    if page.primary_action is not None:
        assert page.primary_action.shortcut().toString() in ("F9", "")


@pages_shown
def test_every_control_has_a_name(
    key: str, window: MainWindow, clinic: Clinic, everybody: Actor, qtbot: QtBot, background: Background
):
    """HOUSE-32"""
    page = opened(key, window, clinic, everybody, qtbot, background)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for kind in CONTROLS
        for widget in page.findChildren(kind)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not _name(widget)
    ]
    assert nameless == []


@pages_shown
def test_tab_leaves_a_table_and_comes_round(
    key: str, window: MainWindow, clinic: Clinic, everybody: Actor, qtbot: QtBot, background: Background
):
    """HOUSE-32: nothing holds the keyboard."""
    page = opened(key, window, clinic, everybody, qtbot, background)
    page.focus_first()
    for table in (one for one in page.findChildren(QTableView) if one.isVisible() and one.isEnabled()):
        table.setFocus()
        qtbot.keyClick(table, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is not table


@pages_shown
def test_the_page_fits_the_commonest_screen(
    key: str, window: MainWindow, clinic: Clinic, everybody: Actor, qtbot: QtBot, background: Background
):
    """HOUSE-40"""
    page = opened(key, window, clinic, everybody, qtbot, background)
    needed = page.minimumSizeHint()
    assert needed.width() <= page.width()
    assert needed.height() <= page.height()


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
