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
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import QueueChanged
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.demo import demo_home
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.frame.everywhere_search import Destination
from narayaneeyam_desktop.frame.top_bar import TopBar
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section
from narayaneeyam_desktop.theme.theme import apply_theme
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.suggest_field import Suggestion


class NotePage(Page):
    """A page with one field, as pages are made."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.note = LineField("Note")
        self.body.addWidget(self.note)
        self.saved = 0
        self.entered = self.everything = 0
        self.add_page_action("Save", "F9", self._save, primary=True)

    def focus_first(self) -> None:
        self.note.setFocus()

    def draft_state(self) -> object | None:
        return self.note.text() or None

    def show_answer(self, answer: object) -> None:
        self.set_title(str(answer))

    def _save(self) -> None:
        self.saved += 1

    def _enter(self) -> None:
        self.entered += 1

    def _take_all(self) -> None:
        self.everything += 1


class NoteController(Controller):
    """Shows what its page was opened with."""

    def __init__(self, page: NotePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page

    def opened(self, arguments: dict[str, object]) -> None:
        if "patient_id" in arguments:
            self.page.set_title(f"Patient {arguments['patient_id']}")


def made(title: str) -> Callable[[Desk], Page]:
    def make(desk: Desk) -> Page:
        page = NotePage(title)
        NoteController(page, desk)
        return page

    return make


SPECS = [
    PageSpec(
        "today", "Today", "calendar-check", Permission.SEE_QUEUE, Section.DESK, made("Today"), waiting=lambda rd: 14
    ),
    PageSpec("counter", "Counter", "shopping-bag", Permission.SELL, Section.SHOP, made("Counter")),
    PageSpec("patients", "Patients", "users", Permission.SEE_PATIENTS, Section.DESK, made("Patients")),
    PageSpec(
        "patient", "Patient", "users", Permission.SEE_PATIENTS, Section.ELSEWHERE, made(""), identity=("patient_id",)
    ),
]


@pytest.fixture
def window(window_for: Callable[..., MainWindow], as_role: Callable[[str], Actor]) -> MainWindow:
    return window_for(as_role("receptionist"), SPECS)


def activate(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()


def page_of(window: MainWindow) -> NotePage:
    page = window.current_page()
    assert isinstance(page, NotePage)
    return page


def test_only_what_the_role_may_open_is_there(qtbot: QtBot, window: MainWindow):
    assert window.navigation.button("counter") is None
    assert page_of(window).title == "Today"
    assert window.footer.words() == ["F9 Save"]
    today = window.navigation.button("today")
    assert today is not None
    qtbot.waitUntil(lambda: today.count() == 14)


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
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert (page.saved, page_of(window).saved) == (0, 1)
    other = page_of(window)
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


def test_the_footer_is_whole_in_large_letters(qapp, qtbot: QtBot, window_for, as_role):
    """HOUSE-31: what one row has no room for stands in a second one."""
    apply_theme(qapp, scale=1.5)
    window = window_for(as_role("receptionist"), SPECS)
    window.setFixedSize(1366, 768)
    page = page_of(window)
    for number in range(2, 9):
        page.add_page_action(f"Something of this page {number}", f"F{number}", page._save, button=False)
    window.footer.show_actions(page.actions())
    activate(qtbot, window)
    parts = window.footer.parts()
    assert len(parts) == len(page.actions())
    places = [part.geometry() for part in parts]
    for part, place in zip(parts, places, strict=True):
        assert place.width() >= part.sizeHint().width()
        assert window.footer.rect().contains(place)
    assert not any(a.intersects(b) for at, a in enumerate(places) for b in places[at + 1 :])


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
    with qtbot.waitSignal(window.idle_watch.idle):
        window.idle_watch.set_minutes(0.001)
    window.idle_watch.set_minutes(0)


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


def test_the_busy_bar_shows_only_for_the_page_that_waits(qtbot: QtBot, window: MainWindow):
    desk = window.desk
    assert desk is not None
    page, go_on = page_of(window), threading.Event()
    desk.read(page, lambda _reading: go_on.wait(10), done=page.show_answer)
    qtbot.waitUntil(window.busy_bar.isVisible)
    window.open_page("patients", {})
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
