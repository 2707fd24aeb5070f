"""Locking and switching: nothing of one person is seen by another, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.main_window import MainWindow
from tests.desktop.frame.note_page import activate, page_of


def test_a_lock_hides_the_page_and_keeps_its_draft(qtbot: QtBot, window: MainWindow, as_role: Callable[[str], Actor]):
    """PEOPLE-13"""
    page = page_of(window)
    qtbot.keyClicks(page.note.input, "half a sentence")
    window.lock()
    assert window.is_locked()
    assert not page.isVisible()
    assert window.current_page() is None
    window.open_page("patients", {})
    window.say("This must not be seen.")
    assert window.message_bar.text() == ""
    window.show_person(as_role("receptionist"))
    assert page_of(window) is page
    assert page.note.text() == "half a sentence"


def test_a_switched_person_has_pages_of_their_own(qtbot: QtBot, window: MainWindow, as_role: Callable[[str], Actor]):
    """LEAK-12, PEOPLE-14"""
    receptions = page_of(window)
    qtbot.keyClicks(receptions.note.input, "mine")
    window.lock()
    window.show_person(as_role("pharmacist"))
    assert window.navigation.button("counter") is not None
    assert page_of(window) is not receptions
    assert page_of(window).note.text() == ""
    assert window.desk is not None
    assert window.desk.actor.login == "pharmacist"
    window.lock()
    window.show_person(as_role("receptionist"))
    assert page_of(window) is receptions


def test_the_lock_asks_for_the_password(qtbot: QtBot, window: MainWindow):
    window.lock([("pharmacist", "Pharmacist of the clinic")])
    form = window.lock_screen.form
    assert form.login.text() == "receptionist"
    qtbot.keyClicks(form.password.input, "wrong")
    with qtbot.waitSignal(window.sign_in_requested) as asked:
        qtbot.keyClick(form.password.input, Qt.Key.Key_Return)
    assert (asked.args[0].login, asked.args[0].password) == ("receptionist", "wrong")
    assert "wrong" not in repr(asked.args[0])
    form.show_refusal(Refused("wrong_password", field="password"))
    assert form.password.message() == "The name or the password is not right. Try again."
    form.show_refusal(Refused("sign_in_too_soon", field="password", seconds=1))
    assert not form.button.isEnabled()
    qtbot.waitUntil(form.button.isEnabled)


def test_a_wait_is_told_in_minutes_and_is_one_persons(qtbot: QtBot, window: MainWindow):
    """PEOPLE-11: whoever else signs in at this PC does not wait for it."""
    window.lock([("pharmacist", "Pharmacist of the clinic")])
    form = window.lock_screen.form
    form.show_refusal(Refused("sign_in_too_soon", field="password", seconds=130))
    assert form.password.message() == "Too many wrong passwords. You can try again in 2 min 10 s."
    assert not form.button.isEnabled()
    form.start("pharmacist")
    assert form.button.isEnabled()
    assert not form.password.has_problem()


def test_signing_out_closes_the_pages(qtbot: QtBot, window: MainWindow, as_role: Callable[[str], Actor]):
    qtbot.keyClicks(page_of(window).note.input, "gone")
    window.sign_out()
    window.show_person(as_role("receptionist"))
    assert page_of(window).note.text() == ""


def test_nobody_at_the_keyboard_locks(qtbot: QtBot, window: MainWindow):
    """PEOPLE-12: each time that somebody goes away, not only the first."""
    activate(qtbot, window)
    with qtbot.waitSignal(window.idle_watch.idle):
        window.idle_watch.set_minutes(0.001)
    assert window.idle_watch.minutes() == 0.001
    with qtbot.waitSignal(window.idle_watch.idle):
        qtbot.keyClicks(page_of(window).note.input, "back")
    window.idle_watch.set_minutes(0)


def test_who_met_a_defect_at_the_lock_may_try_again(qtbot: QtBot, window: MainWindow):
    """HOUSE-52: a form that waited for ever would lock them out; one that waits for nothing says nothing."""
    window.lock()
    form = window.lock_screen.form
    form.show_defect()
    assert not form.password.has_problem()
    qtbot.keyClicks(form.password.input, "a password")
    qtbot.keyClick(form.password.input, Qt.Key.Key_Return)
    assert not form.button.isEnabled()
    form.show_defect()
    assert form.button.isEnabled()
    assert form.password.message() == "Something went wrong in the program. Try again."
