"""Which pages stay, and what is in front while others go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import shiboken6
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.draft_keeper import DraftKeeper, DraftKind
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from tests.desktop.frame.note_page import SPECS, NotePage, page_of


def _patient(window: MainWindow, number: int) -> NotePage:
    window.open_page("patient", {"patient_id": str(number)})
    return page_of(window)


def test_pages_of_patients_do_not_pile_up(window: MainWindow):
    """HOUSE-53: forty looked up one after the other; one of them has something typed on it."""
    typed = _patient(window, 0)
    typed.note.set_text("half a sentence")
    for number in range(1, 40):
        _patient(window, number)
    assert window.stack.count() == 1 + 2 + 30, "nothing, Today and the one with words, those that Esc leads back to"
    assert _patient(window, 0) is typed


def test_nobody_elses_page_comes_in_front_while_ones_own_are_made_anew(
    window: MainWindow, as_role: Callable[[str], Actor], clock
):
    """PEOPLE-14, HOUSE-47: Qt would show the next page of the stack, and who works there then presses its buttons."""
    receptions = page_of(window)
    receptions.note.set_text("of another person")
    window.lock()
    doctor = as_role("doctor")
    window.show_person(doctor)
    assert page_of(window) is not receptions
    clock.advance(days=1)
    window.open_page("patients", {})
    assert not receptions.isVisible()
    assert page_of(window).title == "Patients"
    window.show_person(replace(doctor, permissions=doctor.permissions - {Permission.SELL}))
    assert not receptions.isVisible()


class FormPage(Page):
    """It says nothing of what is typed in its form."""

    def __init__(self) -> None:
        super().__init__("Form")
        self.form = FormCard()
        self.form.add(name=LineField("Name"))
        self.body.addWidget(self.form)


def _make_form(_desk: Desk) -> Page:
    return FormPage()


def test_words_in_a_form_outlive_other_rights(window_for: Callable[..., MainWindow], as_role: Callable[[str], Actor]):
    """PEOPLE-18, HOUSE-53: an administrator changes a role while somebody types."""
    spec = PageSpec("form", "Form", "users", None, Section.DESK, _make_form, identity=("patient_id",))
    first = PageSpec("first", "First", "users", None, Section.DESK, lambda _desk: Page("First"))
    actor = as_role("receptionist")
    window = window_for(actor, [first, spec])
    window.open_page("form", {"patient_id": "7"})
    page = window.current_page()
    assert isinstance(page, FormPage)
    assert not window.has_unsaved()
    page.form.fields["name"].edited.emit()
    assert window.has_unsaved()
    window.show_person(replace(actor, permissions=actor.permissions - {Permission.SEE_QUEUE}))
    assert window.current_page() is page
    window.go_back()
    window.open_page("form", {"patient_id": "7"})
    assert window.current_page() is page


class DraftPage(Page):
    """It keeps a draft that finds no room."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("Draft")
        self.keeper = DraftKeeper(desk, DraftKind(_no_room, _no_room), str, self)
        self.left.connect(self.keeper.save)


def _no_room(_tx: object, _typed: str) -> None:
    raise Refused("disk_full")


def test_a_page_stays_until_its_draft_is_kept(
    window_for: Callable[..., MainWindow], as_role: Callable[[str], Actor], background: Background, qtbot: QtBot
):
    """HOUSE-53, DRAFT-2: Esc leaves it; its words are nowhere but on it."""
    draft = PageSpec("draft", "Draft", "users", None, Section.ELSEWHERE, DraftPage, identity=("patient_id",))
    window = window_for(as_role("receptionist"), [SPECS[0], draft])
    window.open_page("draft", {"patient_id": "7"})
    page = window.current_page()
    assert isinstance(page, DraftPage)
    page.keeper.touched()
    window.go_back()
    qtbot.waitUntil(background.is_idle)
    window.open_page("draft", {"patient_id": "8"})
    assert window.current_page() is not page
    window.open_page("draft", {"patient_id": "7"})
    assert window.current_page() is page
    page.keeper.pause()
    window.go_back()
    window.go_back()
    window.open_page("draft", {"patient_id": "7"})
    assert window.current_page() is not page


def test_a_window_that_closes_waits_for_no_page(window: MainWindow, background: Background, qtbot: QtBot):
    """HOUSE-51: a page that was coming to a window that is gone is not waited for."""
    window.open_page("patients", {})
    assert not background.is_idle()
    window.close()
    shiboken6.delete(window)
    qtbot.waitUntil(background.is_idle)
