"""From the first window to the main window, on real files: set up a clinic, sign in, lock, come back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.users import NewUser, add_user, set_user_active
from narayaneeyam_desktop.first_run.first_run_window import FirstRunWindow
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.remembered import remembered
from narayaneeyam_desktop.startup import Program
from narayaneeyam_desktop.translations import use_language
from narayaneeyam_desktop.wording import SENTENCES
from tests.clinic_of_roles import GSTIN, PASSWORD


@pytest.fixture
def program(qtbot: QtBot, screen_home: Path) -> Iterator[Program]:
    made = Program()
    yield made
    for window in (made.sign_in_window, made.first_run_window, made.main_window):
        if window is not None:
            window.close()
            window.deleteLater()
    made.end()
    use_language("en")


def active(qtbot: QtBot, window: QWidget) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()


def opened_window(qtbot: QtBot, program: Program) -> MainWindow:
    qtbot.waitUntil(lambda: program.main_window is not None and program.main_window.isVisible())
    assert program.main_window is not None
    return program.main_window


def sign_in_by_keys(qtbot: QtBot, program: Program, login: str, password: str) -> None:
    window = program.sign_in_window
    assert window is not None
    active(qtbot, window)
    window.form.login.set_text("")
    window.form.login.setFocus()
    qtbot.keyClicks(window.form.login.input, login)
    qtbot.keyClick(window.form.login.input, Qt.Key.Key_Return)
    qtbot.keyClicks(window.form.password.input, password)
    qtbot.keyClick(window.form.password.input, Qt.Key.Key_Return)


def fill_clinic(qtbot: QtBot, window: FirstRunWindow) -> None:
    qtbot.keyClicks(window.clinic.name.input, "Sree Dhanwanthari Ayurveda")
    qtbot.keyClicks(window.clinic.place.input, "Kottakkal")
    qtbot.keyClicks(window.clinic.gstin.input, GSTIN)
    qtbot.keyClick(window, Qt.Key.Key_F9)


def test_a_clinic_is_set_up_step_by_step(qtbot: QtBot, program: Program, screen_home: Path):
    program.start()
    window = program.first_run_window
    assert window is not None
    active(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.clinic.name.message() == "Type the name."
    fill_clinic(qtbot, window)
    administrator = window.administrator
    qtbot.keyClicks(administrator.name.input, "Asha Nair")
    qtbot.keyClicks(administrator.login.input, "asha")
    qtbot.keyClicks(administrator.password.input, PASSWORD)
    qtbot.keyClicks(administrator.again.input, "something else")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert administrator.again.has_problem()
    administrator.again.set_text(PASSWORD)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.recovery.isVisible() and window.next_action.isEnabled())
    assert not window.recovery.code.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    qtbot.keyClicks(window.recovery.typed_back.input, "ABCDE")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.recovery.typed_back.has_problem() and window.next_action.isEnabled())
    assert not list((screen_home / "clinics").glob("*/clinic.db"))
    window.recovery.typed_back.set_text(window.recovery.code.text().replace("\n", ""))
    qtbot.keyClick(window, Qt.Key.Key_F9)
    opened_window(qtbot, program)
    assert len(list((screen_home / "clinics").glob("*/clinic.db"))) == 1


def test_a_gstin_is_checked_when_the_field_is_left(qtbot: QtBot, program: Program):
    program.start()
    window = program.first_run_window
    assert window is not None
    active(qtbot, window)
    window.clinic.gstin.setFocus()
    qtbot.keyClicks(window.clinic.gstin.input, GSTIN[:-1] + "0")
    qtbot.keyClick(window.clinic.gstin.input, Qt.Key.Key_Tab)
    assert "last character" in window.clinic.gstin.message()


def test_signing_in_locking_and_coming_back(qtbot: QtBot, program: Program, clinic_folder: Path):
    program.start()
    sign_in_by_keys(qtbot, program, "administrator", "wrong")
    assert program.sign_in_window is not None
    form = program.sign_in_window.form
    qtbot.waitUntil(form.password.has_problem)
    sign_in_by_keys(qtbot, program, "administrator", PASSWORD)
    window = opened_window(qtbot, program)
    assert "Sree Dhanwanthari Ayurveda" in window.windowTitle()
    active(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.is_locked()
    lock = window.lock_screen.form
    qtbot.keyClicks(lock.password.input, PASSWORD)
    qtbot.keyClick(lock.password.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.is_locked())
    assert window.desk is not None
    assert window.desk.actor.login == "administrator"


def test_a_disabled_user_and_a_wait_are_told_at_the_lock(qtbot: QtBot, program: Program, clinic_folder: Path):
    """PEOPLE-11, PEOPLE-15: the real clinic answers; nobody else waits for the wrong passwords of one person."""
    program.start()
    sign_in_by_keys(qtbot, program, "administrator", PASSWORD)
    window = opened_window(qtbot, program)
    clinic, desk = program.clinic, window.desk
    assert clinic is not None
    assert desk is not None
    with clinic.transaction(by=desk.actor, why="users.new") as tx:
        remya = add_user(tx, NewUser(name="Remya", login="remya", password=PASSWORD, roles=(Role.RECEPTIONIST,)))
    with clinic.transaction(by=desk.actor, why="users.active") as tx:
        set_user_active(tx, remya, active=False)
    window.lock()
    form = window.lock_screen.form

    def tries(login: str, password: str) -> str:
        form.start(login)
        qtbot.keyClicks(form.password.input, password)
        qtbot.keyClick(form.password.input, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not window.is_locked() or form.password.has_problem())
        return form.password.message()

    assert tries("remya", PASSWORD) == SENTENCES["user_disabled"]
    told = ""
    while not told.startswith("Too many"):
        told = tries("pharmacist", "not the password")
    assert told.startswith("Too many wrong passwords. You can try again in")
    assert not form.button.isEnabled()
    tries("administrator", PASSWORD)
    assert not window.is_locked()


def test_the_language_is_chosen_before_signing_in(qtbot: QtBot, program: Program, clinic_folder: Path):
    program.start()
    before = program.sign_in_window
    assert before is not None
    before.language_chosen.emit("ml")
    after = program.sign_in_window
    assert after is not None
    assert after is not before
    assert after.form.password.label() == "പാസ്‌വേഡ്"


def test_the_language_is_chosen_before_there_is_a_clinic(program: Program):
    """LANG-6: at once, in the window itself; what was typed stays, and the first administrator's screens speak it."""
    program.start()
    window = program.first_run_window
    assert window is not None
    window.clinic.name.set_text("Sree Dhanwanthari Ayurveda")
    window.language.set_value("hi")
    window.language.edited.emit()
    assert (window.clinic.place.label(), window.heading.text(), window.next_action.text()) == (
        "स्थान", "क्लिनिक", "आगे बढ़ें",
    )  # fmt: skip
    assert window.clinic.name.text() == "Sree Dhanwanthari Ayurveda"
    assert remembered().value("look/language") == "hi"
