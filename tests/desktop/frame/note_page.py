"""A small page in the real frame, for tests of the frame itself."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section
from narayaneeyam_desktop.widgets.field import LineField


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


def activate(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()


def page_of(window: MainWindow) -> NotePage:
    page = window.current_page()
    assert isinstance(page, NotePage)
    return page
