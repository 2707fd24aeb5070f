"""Trouble at sign-in, on real files: each in calm words with the way out, and nothing of the clinic changed (KEY-7 to KEY-9)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.vault import new_key
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.frame.sign_in_form import Credentials
from narayaneeyam_desktop.remembered import remember
from narayaneeyam_desktop.sign_in.sign_in_controller import SignInController
from narayaneeyam_desktop.sign_in.sign_in_window import SignInWindow
from narayaneeyam_desktop.startup import Program
from tests.clinic_of_roles import PASSWORD, TemplateClinic


class OtherKey(KeyringBackend):
    """The keyring of another program: it holds a key that is not this clinic's."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        return new_key().hex()

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class Locked(OtherKey):
    """A keyring that the person has not unlocked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked


@pytest.fixture
def use_keyring() -> Iterator[type[KeyringBackend]]:
    before = keyring.get_keyring()
    yield keyring.set_keyring  # type: ignore[misc]
    keyring.set_keyring(before)


@pytest.fixture
def program(qtbot: QtBot, clinic_folder: Path, screen_home: Path) -> Iterator[Program]:
    made = Program()
    made.start()
    yield made
    for window in (made.sign_in_window, made.restore_window, made.main_window):
        if window is not None:
            window.close()
            window.deleteLater()
    made.end()


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> SignInWindow:
    made = program.sign_in_window
    assert made is not None
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def sign_in(qtbot: QtBot, window: SignInWindow, password: str = PASSWORD) -> None:
    window.form.login.set_text("administrator")
    window.form.password.setFocus()
    window.form.password.set_text(password)
    qtbot.keyClick(window.form.password.input, Qt.Key.Key_Return)


def test_f1_shows_the_keys_before_signing_in(qtbot: QtBot, window: SignInWindow):
    """HOUSE-45: also while the recovery code is asked for; Esc takes them away, F9 does what it says."""
    assert window.keys.hint.isVisible()
    qtbot.keyClick(window.form.login.input, Qt.Key.Key_F1)
    overlay = window.keys.overlay
    assert overlay is not None
    assert overlay.words().startswith("F9: Sign in. Enter: Next field; after the password, sign in")
    qtbot.keyClick(overlay, Qt.Key.Key_Escape)
    assert not overlay.isVisible()
    window.show_recovery()
    qtbot.keyClick(window.recover.login.input, Qt.Key.Key_F1)
    assert overlay.words().startswith("F9: Set the password and sign in")
    qtbot.keyClick(overlay, Qt.Key.Key_F1)
    assert not overlay.isVisible()


def told(qtbot: QtBot, window: SignInWindow) -> str:
    qtbot.waitUntil(lambda: bool(window.problem.text()))
    assert window.form.button.isEnabled()
    return window.problem.text()


def test_a_damaged_file_offers_a_restore(qtbot: QtBot, window: SignInWindow, clinic_folder: Path):
    path = clinic_folder / "clinic.db"
    content = bytearray(path.read_bytes())
    content[100:3000] = b"\x00" * 2900
    path.write_bytes(content)
    sign_in(qtbot, window)
    assert told(qtbot, window).startswith("The file clinic.db is damaged and was not changed.")
    assert path.read_bytes() == bytes(content)
    with qtbot.waitSignal(window.restore_wanted):
        window.problem.followed.emit()


def test_a_defect_while_signing_in_is_said(qtbot: QtBot, program: Program, window: SignInWindow):
    """HOUSE-38: before the main window, too, there are words, and the next try is possible."""
    window.form.set_busy(True)
    program.background.crashed.emit(ValueError("a defect"))
    assert told(qtbot, window).startswith("Something went wrong in the program. What was saved is safe. Report:")


def test_a_defect_at_the_lock_is_said(qtbot: QtBot, program: Program, window: SignInWindow):
    """HOUSE-52: who types their password while the program stumbles is not locked out."""
    with qtbot.waitSignal(program.ready):
        sign_in(qtbot, window)
    main = program.main_window
    assert main is not None
    main.lock()
    form = main.lock_screen.form
    form.set_busy(True)
    program.background.crashed.emit(ValueError("a defect"))
    assert form.button.isEnabled()
    assert form.password.message() == "Something went wrong in the program. Try again."


def test_a_newer_database_asks_for_a_newer_program(
    qtbot: QtBot, window: SignInWindow, clinic_folder: Path, template_clinic: TemplateClinic
):
    raw = connect(clinic_folder / "clinic.db", template_clinic.key)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    sign_in(qtbot, window)
    assert told(qtbot, window).startswith("This clinic was opened with a newer program.")


def test_damaged_keys_and_their_copy_offer_a_restore(qtbot: QtBot, window: SignInWindow, clinic_folder: Path):
    for file in clinic_folder.glob("keys*"):
        file.write_text("{", encoding="utf-8")
    sign_in(qtbot, window)
    assert "is damaged. Restore it from a backup." in told(qtbot, window)


@pytest.mark.parametrize("lost", ["clinic.db", "keys"])
def test_a_pc_that_lost_a_file_does_not_begin_a_new_clinic(
    qtbot: QtBot, clinic_folder: Path, program: Program, lost: str
):
    """KEY-25: the set-up of a new clinic would be the last thing to help."""
    for file in clinic_folder.glob(f"{lost}*"):
        file.unlink()
    assert program.sign_in_window is not None
    program.sign_in_window.close()
    program.start()
    window = program.sign_in_window
    assert program.first_run_window is None
    with qtbot.waitActive(window):
        window.activateWindow()
    sign_in(qtbot, window)
    assert "backup" in told(qtbot, window)


def test_a_locked_keyring_falls_to_the_password(qtbot: QtBot, program: Program, window: SignInWindow, use_keyring):
    use_keyring(Locked())
    sign_in(qtbot, window, "not the password")
    qtbot.waitUntil(window.form.password.has_problem)
    assert window.form.password.message() == "The name or the password is not right. Try again."
    sign_in(qtbot, window)
    qtbot.waitUntil(lambda: program.main_window is not None)


def test_a_keyring_with_another_key_is_told_when_the_password_does_not_help(
    qtbot: QtBot, program: Program, window: SignInWindow, use_keyring
):
    use_keyring(OtherKey())
    sign_in(qtbot, window, "not the password")
    assert told(qtbot, window).startswith("The key on this PC does not fit this clinic's file")
    window.problem.followed.emit()
    assert window.recover.isVisible()
    window.show_sign_in()
    sign_in(qtbot, window)
    qtbot.waitUntil(lambda: program.main_window is not None)


@pytest.mark.parametrize("last", ["a copy", "z copy"])
def test_who_types_before_the_list_comes_gets_the_clinic_of_last_time(
    qtbot: QtBot, background: Background, clinic_folder: Path, screen_home: Path, last: str
):
    """BAK-20: with a restored clinic beside the one before, whatever their folders are called."""
    shutil.copytree(clinic_folder, clinic_folder.with_name(last))
    remember("sign_in/clinic", last)
    window = SignInWindow("en")
    qtbot.addWidget(window)
    controller = SignInController(window, background)
    opened: list[tuple[Clinic, Actor]] = []
    controller.opened.connect(opened.append)
    window.sign_in_requested.emit((None, Credentials("administrator", PASSWORD)))
    qtbot.waitUntil(lambda: bool(opened), timeout=30_000)
    clinic, _actor = opened[0]
    clinic.close()
    assert clinic.folder.name == last
