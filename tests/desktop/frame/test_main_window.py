"""The frame on a real clinic: what each person may open, going back, locking and switching, searching."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.news import QueueChanged
from narayaneeyam_desktop.demo import demo_home
from narayaneeyam_desktop.frame.everywhere_search import Destination
from narayaneeyam_desktop.frame.top_bar import TopBar
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.theme.theme import apply_theme
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from tests.desktop.frame.note_page import SPECS, activate, page_of


def test_only_what_the_role_may_open_is_there(qtbot: QtBot, window: MainWindow):
    assert window.navigation.button("counter") is None
    assert page_of(window).title == "Today"
    assert window.footer.words() == ["F9 Save"]
    today = window.navigation.button("today")
    assert today is not None
    qtbot.waitUntil(lambda: today.count() == 14)


def test_the_navigation_marks_where_the_page_in_front_was_reached(
    qtbot: QtBot, window: MainWindow, as_role: Callable[[str], Actor]
):
    """PEOPLE-14: a patient opened from the patients stands under them, also after going back and after a switch."""
    window.open_page("patients", {})
    window.open_page("patient", {"patient_id": "P1"})

    def is_marked(key: str) -> bool:
        button = window.navigation.button(key)
        return button is not None and button.isChecked()

    assert is_marked("patients")
    window.open_page("today", {})
    assert is_marked("today")
    window.go_back()
    assert page_of(window).title == "Patient P1"
    assert is_marked("patients")
    window.lock()
    window.show_person(as_role("pharmacist"))
    window.lock()
    window.show_person(as_role("receptionist"))
    assert is_marked("patients")


def test_what_is_typed_for_one_patient_never_shows_on_another(qtbot: QtBot, window: MainWindow):
    window.open_page("patient", {"patient_id": "P1"})
    first = page_of(window)
    qtbot.keyClicks(first.note.input, "low back pain")
    window.open_page("patient", {"patient_id": "P2"})
    assert page_of(window) is not first
    assert page_of(window).note.text() == ""
    window.go_back()
    assert page_of(window).note.text() == "low back pain"


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize(
    "sentence",
    [
        "Saved.",
        "Something went wrong in the program. What was saved is safe. Report: report-2026-11-21-101530-123456.txt. "
        "The bill A1/2026-27/000123 of ₹1,23,456.00 stands; give back ₹35.00 to whoever paid it.",
    ],
)
def test_a_message_covers_nothing(qapp, qtbot: QtBot, window_for, as_role, scale: float, sentence: str):
    """HOUSE-44: it has room of its own under the page at every size; a long one wraps and is whole."""
    apply_theme(qapp, scale=scale)
    window = window_for(as_role("receptionist"), SPECS)
    window.setFixedSize(1366, 768)
    activate(qtbot, window)
    bar = window.message_bar
    desk = window.desk
    assert desk is not None
    before = page_of(window).height()
    desk.say(sentence, undo=page_of(window)._save)
    qtbot.waitUntil(lambda: bar.height() >= bar.heightForWidth(bar.width()))
    here = QRect(bar.mapTo(window, QPoint()), bar.size())
    for other in (page_of(window), window.footer, window.navigation, window.top_bar):
        assert not here.intersects(QRect(other.mapTo(window, QPoint()), other.size()))
    words = bar._words
    assert words.height() >= words.heightForWidth(words.width())
    if sentence == "Saved.":
        assert page_of(window).height() == before
    qtbot.keyClick(page_of(window).note.input, Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
    assert page_of(window).saved == 1
    assert bar.text() == ""


def test_a_message_is_told_to_a_screen_reader(qtbot: QtBot, window: MainWindow):
    """HOUSE-44"""
    window.say("Saved.")
    told = QAccessible.queryAccessibleInterface(window.message_bar)
    assert told is not None
    assert told.text(QAccessible.Text.Name) == "Saved."
    assert not told.state().invisible


def test_ctrl_k_finds_and_opens(qtbot: QtBot, window: MainWindow, as_role: Callable[[str], Actor]):
    def found(_reading: object, text: str) -> list[Suggestion]:
        return [Suggestion("Lakshmi Nair", tail="42 F", value=Destination("patient", {"patient_id": text}))]

    window.set_search(found)
    window.show_person(as_role("receptionist"))
    activate(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    search = window.top_bar.search
    assert search.input.hasFocus()
    qtbot.keyClicks(search.input, "laks")
    qtbot.waitUntil(search.is_list_open)
    qtbot.keyClick(search.input, Qt.Key.Key_Return)
    assert page_of(window).title == "Patient laks"


def test_ctrl_k_says_that_nothing_was_found_and_esc_goes_back(
    qtbot: QtBot, window: MainWindow, as_role: Callable[[str], Actor]
):
    window.set_search(lambda _reading, _text: [])
    window.show_person(as_role("receptionist"))
    activate(qtbot, window)
    before, page = window.focusWidget(), page_of(window)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    search = window.top_bar.search
    qtbot.keyClicks(search.input, "zzqq")
    qtbot.waitUntil(search.is_list_open)
    assert [one.text for one in search.suggestions()] == ["Nothing was found"]
    qtbot.keyClick(search.input, Qt.Key.Key_Return)
    assert search.input.text() == "zzqq"
    assert page_of(window) is page
    qtbot.keyClick(search.input, Qt.Key.Key_Escape)
    assert search.input.text() == ""
    assert window.focusWidget() is before
    assert page_of(window) is page


def test_a_change_is_committed_told_and_said(qtbot: QtBot, window: MainWindow, clinic: Clinic):
    desk = window.desk
    assert desk is not None
    page = page_of(window)
    save = page.primary_action
    assert save is not None
    answers: list[object] = []
    with qtbot.waitSignal(desk.news.queue_changed):
        desk.change(page, lambda tx: tx.tell(QueueChanged()), why="test", done=answers.append, disables=save)
        assert not save.isEnabled()
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert save.isEnabled()
    assert window.top_bar.status.text() == "●  Saved on this PC · 10:00 AM"


def test_the_busy_bar_shows_only_for_the_page_that_waits(qtbot: QtBot, window: MainWindow):
    desk = window.desk
    assert desk is not None
    page, go_on = page_of(window), threading.Event()
    desk.read(page, lambda _reading: go_on.wait(10), done=page.show_answer)
    qtbot.waitUntil(window.busy_bar.isVisible)
    window.open_page("patients", {})
    assert page_of(window) is not page
    assert not window.busy_bar.isVisible()
    window.go_back()
    qtbot.waitUntil(window.busy_bar.isVisible)
    go_on.set()
    qtbot.waitUntil(lambda: not window.busy_bar.isVisible())


def test_a_refusal_nobody_answers_is_said_in_the_quiet_bar(qtbot: QtBot, window: MainWindow):
    desk = window.desk
    assert desk is not None
    desk.change(page_of(window), lambda tx: tx.require(Permission.SELL), why="test")
    qtbot.waitUntil(lambda: window.message_bar.text().startswith("Your role does not allow this."))


def test_a_long_job_yields_and_can_be_stopped(qtbot: QtBot, window: MainWindow):
    desk = window.desk
    assert desk is not None
    done: list[object] = []

    def batches():
        for number in range(1000):
            yield lambda tx, n=number: n

    ended: list[bool] = []
    job = desk.change_in_batches(
        page_of(window), batches(), why="test", progress=done.append, done=lambda: ended.append(True)
    )
    qtbot.waitUntil(lambda: len(done) >= 3)
    job.stop()
    qtbot.waitUntil(lambda: bool(ended))
    assert len(done) < 1000


@pytest.mark.parametrize("is_demo", [True, False])
def test_a_demo_says_so_over_every_page(qtbot: QtBot, is_demo: bool):
    """LEAK-11: in the frame; the clinic of the demo lies in the checkout's `out`."""
    bar = TopBar(is_demo=is_demo)
    qtbot.addWidget(bar)
    assert bar.demo.isVisibleTo(bar) == is_demo
    assert bar.demo.text() == "DEMO"
    assert demo_home.HOME.parent.name == "out"
