"""Who can open the clinic's file, on the page; and another key through the whole program (KEY-14, KEY-15, KEY-18)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.key_slots import KeyState
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.office_pages import office_pages
from narayaneeyam_desktop.settings.keys_page import KeysPage
from narayaneeyam_desktop.startup import Program
from narayaneeyam_desktop.widgets.ask import Question
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE

PATIENCE_MS = 30_000


def say_yes(page: KeysPage) -> None:
    (question,) = (one for one in page.findChildren(Question) if one.isVisible())
    question.yes.click()


def choose(page: KeysPage, login: str) -> None:
    page.table.select(next(n for n, row in enumerate(page.table.rows()) if row.login == login))


def test_a_user_is_added_and_taken_away(window_for, as_role, qtbot: QtBot, background: Background, clinic: Clinic):
    """KEY-14, KEY-15: with their own password; a wrong one is said under its field, and none stays on the page."""
    window = window_for(as_role("administrator"), office_pages())
    window.open_page("keys", {})
    qtbot.waitUntil(background.is_idle, timeout=PATIENCE_MS)
    page = window.current_page()
    assert isinstance(page, KeysPage)
    assert not page.go_action.isVisible()
    choose(page, "doctor")
    page.add_action.trigger()
    page.password.set_text("not the password")
    page.go_action.trigger()
    qtbot.waitUntil(page.password.has_problem, timeout=PATIENCE_MS)
    page.password.set_text(PASSWORD)
    page.go_action.trigger()
    qtbot.waitUntil(background.is_idle, timeout=PATIENCE_MS)
    vault = Vault(clinic.folder)
    assert vault.open_by_password("doctor", PASSWORD) == clinic.key
    assert page.password.text() == ""
    choose(page, "doctor")
    page.remove_action.trigger()
    say_yes(page)
    qtbot.waitUntil(background.is_idle, timeout=PATIENCE_MS)
    assert {row.login: row.state for row in page.table.rows()}["doctor"] is KeyState.TAKEN_AWAY
    with pytest.raises(ClinicFileError):
        vault.open_by_password("doctor", PASSWORD)


@pytest.fixture
def program(qtbot: QtBot, clinic_folder: Path, screen_home: Path) -> Iterator[Program]:
    made = Program()
    made.start()
    yield made
    made.end()


def sign_in(qtbot: QtBot, program: Program) -> None:
    window = program.sign_in_window
    assert window is not None
    window.form.login.set_text("administrator")
    window.form.password.set_text(PASSWORD)
    with qtbot.waitSignal(program.ready, timeout=PATIENCE_MS):
        qtbot.keyClick(window.form.password.input, Qt.Key.Key_Return)


def test_the_key_is_changed_and_one_signs_in_again(qtbot: QtBot, program: Program, clinic_folder: Path):
    """KEY-18: the clinic is closed, written anew and opened again."""
    before = Vault(clinic_folder).check
    sign_in(qtbot, program)
    window = program.main_window
    assert window is not None
    window.open_page("keys", {})
    page = window.current_page()
    assert isinstance(page, KeysPage)
    page.change_action.trigger()
    page.password.set_text(PASSWORD)
    page.recovery_code.set_text("ABCDE")
    page.go_action.trigger()
    say_yes(page)
    qtbot.waitUntil(page.recovery_code.has_problem, timeout=PATIENCE_MS)
    page.recovery_code.set_text(RECOVERY_CODE)
    page.go_action.trigger()
    say_yes(page)
    qtbot.waitUntil(lambda: program.sign_in_window is not None, timeout=PATIENCE_MS)
    assert program.sign_in_window is not None
    assert program.sign_in_window.problem.text() == "The clinic's file has another key. Sign in."
    assert Vault(clinic_folder).check != before
    sign_in(qtbot, program)
