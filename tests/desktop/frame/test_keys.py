"""Keys of a page and of the program: where they work, where they rest, and where they are told."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.theme.theme import apply_theme
from tests.desktop.frame.note_page import SPECS, activate, page_of


def test_alt_number_opens_and_alt_left_and_escape_go_back(qtbot: QtBot, window: MainWindow):
    activate(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page_of(window).title == "Patients"
    window.open_page("patient", {"patient_id": "P1"})
    assert page_of(window).title == "Patient P1"
    qtbot.keyClick(page_of(window).note.input, Qt.Key.Key_Escape)
    assert page_of(window).title == "Patients"
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page_of(window).title == "Today"


def test_f9_does_the_primary_action(qtbot: QtBot, window: MainWindow):
    """HOUSE-33"""
    activate(qtbot, window)
    page = page_of(window)
    qtbot.keyClick(page.note.input, Qt.Key.Key_Return)
    assert page.saved == 0
    page.note.setFocus()
    qtbot.keyClick(page.note.input, Qt.Key.Key_F9)
    assert page.saved == 1


def test_the_pages_keys_work_wherever_the_focus_is(qtbot: QtBot, window: MainWindow):
    """HOUSE-43: in the search, in the navigation and at the person's button; what is typed in the search stays there."""
    activate(qtbot, window)
    page, search = page_of(window), window.top_bar.search.input
    today = window.navigation.button("today")
    assert today is not None
    page.add_page_action("Enter", "Return", page._enter, button=False)
    page.add_page_action("Everything", "Ctrl+A", page._take_all, button=False)
    for number, place in enumerate((search, today, window.top_bar.person), start=1):
        place.setFocus()
        qtbot.keyClick(place, Qt.Key.Key_F9)
        assert page.saved == number
    search.setFocus()
    qtbot.keyClicks(search, "laksh")
    qtbot.keyClick(search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert (search.selectedText(), page.saved, page.entered, page.everything) == ("laksh", 3, 0, 0)


def test_the_pages_keys_rest_while_locked_and_under_a_question(qtbot: QtBot, window: MainWindow):
    """HOUSE-43"""
    activate(qtbot, window)
    page = page_of(window)
    window.open_page("patients", {})
    other = page_of(window)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert (page.saved, other.saved) == (0, 1)
    window.lock()
    qtbot.keyClick(window.lock_screen.form.login.input, Qt.Key.Key_F9)
    assert other.saved == 1


def test_a_key_of_the_overlay_does_what_it_says(qtbot: QtBot, window: MainWindow):
    activate(qtbot, window)
    page = page_of(window)
    qtbot.keyClick(page.note.input, Qt.Key.Key_F1)
    assert window.keys_overlay.isVisible()
    qtbot.keyClick(window.keys_overlay, Qt.Key.Key_F9)
    assert page.saved == 1
    assert not window.keys_overlay.isVisible()
    qtbot.keyClick(page.note.input, Qt.Key.Key_F1)
    qtbot.keyClick(window.keys_overlay, Qt.Key.Key_F1)
    assert not window.keys_overlay.isVisible()


def test_the_footer_is_one_row_in_large_letters(qapp, qtbot: QtBot, window_for, as_role):
    """HOUSE-31, HOUSE-49: what the row has no room for stands under More; what a button tells goes first."""
    apply_theme(qapp, scale=1.5)
    window = window_for(as_role("receptionist"), SPECS)
    window.setFixedSize(1366, 768)
    page = page_of(window)
    added = [
        page.add_page_action(f"Something of this page {number}", f"F{number}", page._save, button=False)
        for number in range(2, 9)
    ]
    added[0].setPriority(QAction.Priority.LowPriority)
    footer = window.footer
    footer.show_actions(page.actions())
    activate(qtbot, window)
    shown = [part for part in footer.parts() if part.isVisible()]
    left_over = footer.menu_of_more().actions()
    assert len(shown) + len(left_over) == len(page.actions()) == len(footer.words())
    assert left_over[:2] == [page.primary_action, added[0]]
    places = [part.geometry() for part in (*shown, footer.more)]
    for part, place in zip((*shown, footer.more), places, strict=True):
        assert place.width() >= part.sizeHint().width()
        assert footer.rect().contains(place)
    assert not any(a.intersects(b) for at, a in enumerate(places) for b in places[at + 1 :])
    left_over[1].trigger()
    for action in added:
        action.setVisible(False)
    qtbot.waitUntil(footer.more.isHidden)


def test_f1_shows_the_keys_of_the_page_and_of_the_program(qtbot: QtBot, window: MainWindow):
    activate(qtbot, window)
    note = page_of(window).note.input
    qtbot.keyClick(note, Qt.Key.Key_F1)
    overlay = window.keys_overlay
    assert overlay.words().startswith("F9: Save. Ctrl K: Search everything")
    assert overlay.hasFocus()
    qtbot.keyClick(overlay, Qt.Key.Key_Escape)
    assert not overlay.isVisible()
    assert note.hasFocus()
    assert page_of(window).title == "Today"


def test_ctrl_held_alone_shows_the_keys_until_it_comes_up(qtbot: QtBot, window: MainWindow):
    activate(qtbot, window)
    note = page_of(window).note.input
    qtbot.keyPress(note, Qt.Key.Key_Control)
    qtbot.waitUntil(window.keys_overlay.isVisible)
    qtbot.keyRelease(window.keys_overlay, Qt.Key.Key_Control)
    assert not window.keys_overlay.isVisible()
    qtbot.keyPress(note, Qt.Key.Key_Control)
    qtbot.keyClick(note, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.assertNotEmitted(window._ctrl_watch.held, wait=700):
        pass
