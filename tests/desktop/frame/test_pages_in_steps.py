"""A page that is not there comes in several events; nobody who types or asks sees the steps (HOUSE-51)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.main_window import MainWindow
from tests.desktop.frame.note_page import NotePage, activate, page_of


def _has_focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_page_is_made_laid_and_shown_in_turn(qtbot: QtBot, window: MainWindow, background: Background):
    """HOUSE-35, HOUSE-51: the page before stands until the new one is whole; until then the work is not at rest."""
    before, count = window.stack.currentWidget(), window.stack.count()
    turns: list[tuple[bool, int]] = []
    window.open_page("patients", {})
    person = window.person_in_front()
    assert person is not None
    while person.is_coming():
        assert not background.is_idle()
        turns.append((window.stack.currentWidget() is before, window.stack.count() - count))
        with qtbot.waitSignal(person._next_step.timeout):
            pass
    assert turns == [(True, 0), (True, 0), (True, 1)]
    assert page_of(window).title == "Patients"
    assert background.is_idle()


def test_a_letter_typed_before_the_page_is_there_stands_in_its_field(qtbot: QtBot, window: MainWindow):
    """HOUSE-51: and what a person writes through an input method."""
    activate(qtbot, window)
    before = page_of(window)
    window.open_page("patients", {})
    qtbot.keyClick(_has_focus(), Qt.Key.Key_A)
    qtbot.keyClick(_has_focus(), Qt.Key.Key_B)
    assert (before.note.text(), page_of(window).note.text()) == ("", "ab")
    window.open_page("patient", {"patient_id": "7"})
    written = QInputMethodEvent()
    written.setCommitString("\u0d15")
    QApplication.sendEvent(_has_focus(), written)
    assert page_of(window).note.text() == "\u0d15"
    assert page_of(window).title == "Patient 7"


def test_a_key_of_the_page_belongs_to_the_one_that_comes(qtbot: QtBot, window: MainWindow):
    """HOUSE-51: F9 pressed at once after another page was asked for saves there, not on the page that is left."""
    activate(qtbot, window)
    before = page_of(window)
    window.open_page("patients", {})
    qtbot.keyClick(_has_focus(), Qt.Key.Key_F9)
    assert (before.saved, page_of(window).saved) == (0, 1)


def test_lock_back_and_other_rights_meet_a_page_that_is_coming(qtbot: QtBot, window: MainWindow):
    """HOUSE-51: whatever is done meanwhile, it is done as if the page had been there."""
    first = page_of(window)
    window.open_page("patient", {"patient_id": "7"})
    window.go_back()
    assert page_of(window) is first
    assert [page.title for page in window.stack.findChildren(NotePage) if page.title.startswith("Patient ")] == [
        "Patient 7"
    ]
    window.open_page("patients", {})
    window.lock()
    assert window.current_page() is None
    person = window._person
    assert person is not None
    assert not person.is_coming()
    window.show_person(replace(person.desk.actor))
    assert page_of(window).title == "Patients"
    window.open_page("patient", {"patient_id": "8"})
    window.sign_out()
    assert not person.is_coming()
    assert window.stack.count() == 1, "the empty one"


def test_an_answer_does_not_take_the_focus_from_the_search(qtbot: QtBot, window: MainWindow):
    """HOUSE-51: a page that is read meanwhile chooses its field; who types in the search goes on there, and Esc goes to that field."""
    activate(qtbot, window)
    page, desk, search = page_of(window), window.desk, window.top_bar.search
    assert desk is not None
    qtbot.keyClick(_has_focus(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(_has_focus(), "la")
    shown: list[bool] = []

    def show(answer: bool) -> None:
        page.focus_first()
        shown.append(answer)

    desk.read(page, lambda _reading: True, done=show)
    qtbot.waitUntil(lambda: bool(shown) and search.input.hasFocus())
    qtbot.keyClicks(_has_focus(), "k")
    assert (search.text(), page.note.text()) == ("lak", "")
    search.take(None)
    qtbot.keyClick(_has_focus(), Qt.Key.Key_Escape)
    assert page.note.input.hasFocus()


def test_who_goes_to_the_search_meanwhile_stays_there(qtbot: QtBot, window: MainWindow):
    """HOUSE-51: with the mouse, which finishes nothing; Esc leads to the page."""
    activate(qtbot, window)
    search = window.top_bar.search
    window.open_page("patients", {})
    qtbot.mouseClick(search.input, Qt.MouseButton.LeftButton)
    person = window.person_in_front()
    assert person is not None
    assert person.is_coming()
    qtbot.waitUntil(lambda: not person.is_coming())
    qtbot.keyClicks(_has_focus(), "la")
    assert (search.text(), page_of(window).note.text()) == ("la", "")
    window.open_page("today", {})
    assert page_of(window).note.input.hasFocus()
