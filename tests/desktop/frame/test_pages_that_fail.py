"""A page that cannot be made stops nothing else: it is reported, and the person goes on where they were (HOUSE-52)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.frame.pages_ahead import PagesAhead
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.page import Page, PageSteps
from narayaneeyam_desktop.pages import PageSpec, Section
from tests.desktop.frame.note_page import SPECS, NotePage, activate, page_of

WindowFor = Callable[..., MainWindow]


@dataclass
class Defects:
    """What was reported, and what has a defect."""

    told: list[BaseException] = field(default_factory=list)
    tried: int = 0


class Stumbling(NotePage):
    """It is made, and fails when it is shown."""

    def focus_first(self) -> None:
        raise ZeroDivisionError


@pytest.fixture
def defects() -> Defects:
    return Defects()


@pytest.fixture
def background(qtbot: QtBot, defects: Defects) -> Iterator[Background]:
    made = Background()
    made.crashed.connect(defects.told.append)
    yield made
    made.shutdown()


@pytest.fixture
def failing(defects: Defects) -> PageSpec:
    """A page whose second step fails."""

    def steps(_desk: Desk) -> PageSteps:
        defects.tried += 1
        yield
        raise ZeroDivisionError

    return PageSpec("failing", "Failing", "users", None, Section.DESK, steps, dear=2)


@pytest.fixture
def window(window_for: WindowFor, as_role: Callable[[str], Actor], failing: PageSpec) -> MainWindow:
    stumbling = PageSpec("stumbling", "Stumbling", "users", None, Section.DESK, lambda _desk: Stumbling("Stumbling"))
    return window_for(as_role("receptionist"), [*SPECS, failing, stumbling])


def test_the_page_before_stays_and_can_be_typed_in(qtbot: QtBot, window: MainWindow, defects: Defects):
    """HOUSE-52, HOUSE-38: by and by as at once, after a key."""
    activate(qtbot, window)
    before = page_of(window)
    person = window.person_in_front()
    assert person is not None
    for key in (None, Qt.Key.Key_F9):
        window.open_page("failing", {})
        if key is not None:
            focus = QApplication.focusWidget()
            assert focus is not None
            qtbot.keyClick(focus, key)
        qtbot.waitUntil(lambda: not person.is_coming())
        assert window.current_page() is before
        assert window.place() == ("today", {})
        assert before.note.input.hasFocus()
    assert before.saved == 1, "F9 pressed while the failing page was coming"
    assert [type(each) for each in defects.told] == [ZeroDivisionError] * 2
    window.go_back()
    assert window.current_page() is before


def test_the_screen_locks_and_opens_again(window: MainWindow, defects: Defects, as_role: Callable[[str], Actor]):
    """HOUSE-52, PEOPLE-13: a defect of the page that is coming does not leave the screen open, nor closed for ever."""
    for key in ("failing", "stumbling"):
        window.open_page(key, {})
        window.lock()
        assert window.is_locked()
        window.show_person(as_role("receptionist"))
        assert not window.is_locked()
    assert len(defects.told) == 2
    window.open_page("failing", {})
    window.go_back()
    assert page_of(window).title == "Today"


def test_a_page_that_was_made_is_not_lost_by_a_defect_in_its_showing(window: MainWindow, defects: Defects):
    """HOUSE-52: what is typed in it stays."""
    window.open_page("stumbling", {})
    page = page_of(window)
    page.note.set_text("half a sentence")
    window.open_page("today", {})
    window.open_page("stumbling", {})
    assert page_of(window) is page
    assert page.note.text() == "half a sentence"
    assert len(defects.told) == 2


def test_the_first_page_of_all_may_fail(window_for: WindowFor, as_role: Callable[[str], Actor], failing: PageSpec):
    """HOUSE-52: the window stands, and other pages open."""
    window = window_for(as_role("receptionist"), [failing, *SPECS[1:]])
    assert window.current_page() is None
    assert not window.is_locked()
    window.open_page("patients", {})
    assert page_of(window).title == "Patients"


def test_what_fails_ahead_is_told_once_and_the_next_is_made(
    qtbot: QtBot, window_for: WindowFor, as_role: Callable[[str], Actor], failing: PageSpec, defects: Defects
):
    """HOUSE-52, HOUSE-35"""
    made: list[str] = []

    def make(_desk: Desk) -> Page:
        made.append("dear")
        return Page("Dear")

    dear = PageSpec("dear", "Dear", "users", None, Section.ELSEWHERE, make, dear=1)
    window = window_for(as_role("receptionist"), [SPECS[0], failing, dear])
    PagesAhead(window)
    window.people.shown.emit(("today", page_of(window)))
    qtbot.waitUntil(lambda: made == ["dear"])
    person = window.person_in_front()
    assert person is not None
    person.make_ahead("failing")
    assert not person.make_rest()
    assert (defects.tried, len(defects.told)) == (1, 1)
