"""Pages that are made before anybody opens them, and the stack that asks only the page in front (HOUSE-35)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.news import (
    BillChanged,
    ConsultationChanged,
    MedicineChanged,
    PatientChanged,
    PeopleChanged,
    PrescriptionChanged,
    QueueChanged,
    SettingsChanged,
    StockChanged,
)
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.frame.page_stack import PageStack
from narayaneeyam_desktop.frame.pages_ahead import PagesAhead
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.page import Page, PageSteps
from narayaneeyam_desktop.pages import PageSpec, Section, all_pages

SOME_ID = "01980000-0000-7000-8000-000000000001"


class Workshop:
    """Counts the pages it makes."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def spec(self, key: str, permission: Permission | None = None, *, dear: int = 0, of_one: bool = False) -> PageSpec:
        def make(desk: Desk) -> Page:
            self.made.append(key)
            return Page(key)

        identity = ("patient_id",) if of_one else ()
        section = Section.ELSEWHERE if of_one else Section.DESK
        return PageSpec(key, key, "users", permission, section, make, identity, dear=dear)


@pytest.fixture
def workshop() -> Workshop:
    return Workshop()


@pytest.fixture
def window(window_for: Callable[..., MainWindow], as_role: Callable[[str], Actor], workshop: Workshop) -> MainWindow:
    specs = [
        workshop.spec("today"),
        workshop.spec("patient", dear=1, of_one=True),
        workshop.spec("counter", Permission.SELL, dear=2),
    ]
    made = window_for(as_role("pharmacist"), specs)
    PagesAhead(made).setObjectName("ahead")
    made.people.shown.emit(("today", made.current_page()))
    return made


def test_the_dearest_page_is_made_before_it_is_wanted(qtbot: QtBot, window: MainWindow, workshop: Workshop):
    """HOUSE-35: one at a time; opening it makes nothing, and then the next is made."""
    qtbot.waitUntil(lambda: workshop.made == ["today", "counter"])
    window.open_page("counter", {})
    assert workshop.made == ["today", "counter"]
    page = window.current_page()
    assert page is not None
    assert page.title == "counter"
    qtbot.waitUntil(lambda: workshop.made == ["today", "counter", "patient"])


def test_the_steps_of_a_large_page_come_one_by_one(
    qtbot: QtBot, window_for: Callable[..., MainWindow], as_role: Callable[[str], Actor], workshop: Workshop
):
    """HOUSE-35, HOUSE-51: each in an event of its own; who opens the page meanwhile gets it with the same parts."""

    def in_steps(_desk: Desk) -> PageSteps:
        workshop.made.append("strips")
        yield
        workshop.made.append("payment")
        yield
        workshop.made.append("counter")
        return Page("counter")

    counter = replace(workshop.spec("counter", dear=2), make=in_steps)
    window = window_for(as_role("pharmacist"), [workshop.spec("today"), counter])
    person = window.person_in_front()
    assert person is not None
    for made in ("strips", "payment", "counter"):
        assert person.lacks("counter")
        person.make_ahead("counter")
        assert workshop.made[-1] == made
    person.make_ahead("counter")
    assert not person.lacks("counter")
    assert not person.make_rest()
    assert workshop.made == ["today", "strips", "payment", "counter"]
    window.sign_out()
    window.show_person(as_role("pharmacist"))
    person = window.person_in_front()
    assert person is not None
    person.make_ahead("counter")
    window.open_page("counter", {})
    page = window.current_page()
    assert page is not None
    assert page.title == "counter"
    assert workshop.made == ["today", "strips", "payment", "counter"] * 2


def test_a_page_of_one_record_made_ahead_shows_whoever_is_opened(qtbot: QtBot, window: MainWindow, workshop: Workshop):
    """HOUSE-35: a second patient still has a page of their own."""
    window.open_page("counter", {})
    qtbot.waitUntil(lambda: "patient" in workshop.made)
    window.open_page("patient", {"patient_id": "a"})
    first = window.current_page()
    window.open_page("patient", {"patient_id": "b"})
    second = window.current_page()
    assert first is not second
    assert first is not None
    assert first.arguments == {"patient_id": "a"}


def test_what_somebody_may_no_longer_open_does_not_stand_ready(
    qtbot: QtBot, window: MainWindow, workshop: Workshop, as_role: Callable[[str], Actor]
):
    """HOUSE-35, PEOPLE-2: rights that were taken away take the page that was made for them."""
    qtbot.waitUntil(lambda: "counter" in workshop.made)
    desk = window.desk
    assert desk is not None
    window.lock()
    window.show_person(replace(desk.actor, permissions=desk.actor.permissions - {Permission.SELL}))
    window.open_page("counter", {})
    page = window.current_page()
    assert page is not None
    assert page.title == "today"
    assert window.stack.count() == 2, "the empty one, and Today made anew"


def test_nothing_is_made_behind_the_lock(qtbot: QtBot, window: MainWindow, workshop: Workshop):
    """HOUSE-35, PEOPLE-12"""
    ahead = window.findChild(PagesAhead, "ahead")
    with qtbot.waitSignal(ahead._soon.timeout):
        window.lock()
    assert workshop.made == ["today"]


def test_signing_out_takes_the_pages_made_ahead(qtbot: QtBot, window: MainWindow, workshop: Workshop):
    """HOUSE-35"""
    qtbot.waitUntil(lambda: "counter" in workshop.made)
    window.sign_out()
    assert window.stack.count() == 1, "the empty one"


def test_a_page_that_was_never_opened_hears_news_quietly(
    qtbot: QtBot,
    clinic: Clinic,
    background: Background,
    window_for: Callable[..., MainWindow],
    as_role: Callable[[str], Actor],
):
    """HOUSE-35: pages made ahead know no patient and no visit yet; whatever is told, none of them stumbles."""
    everyone = replace(as_role("doctor"), permissions=frozenset(Permission))
    window = window_for(everyone, all_pages())
    person = window.person_in_front()
    assert person is not None
    dear = [spec for spec in all_pages() if spec.dear]
    for spec in dear:
        person.make_ahead(spec.key)
        while person.make_rest():
            pass
    for told in (
        PatientChanged(SOME_ID),
        QueueChanged(SOME_ID),
        ConsultationChanged(SOME_ID, SOME_ID),
        PrescriptionChanged(SOME_ID, SOME_ID),
        MedicineChanged(),
        StockChanged(),
        BillChanged(SOME_ID),
        PeopleChanged(),
        SettingsChanged(),
    ):
        person.desk.news.hear(told)
    qtbot.waitUntil(background.is_idle)
    for spec in dear:
        assert spec.identity or not person.lacks(spec.key)


class Asked(QWidget):
    """Counts how often it is asked for its size."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def minimumSizeHint(self) -> QSize:
        self.times += 1
        return QSize(100, 50)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


def test_only_the_page_in_front_is_asked_for_its_size(qtbot: QtBot):
    """HOUSE-35: with every page that was opened, each change on the screen had taken longer."""
    stack = PageStack()
    qtbot.addWidget(stack)
    front, behind = Asked(), Asked()
    stack.addWidget(front)
    stack.addWidget(behind)
    stack.setCurrentWidget(front)
    behind.times = 0
    assert stack.minimumSizeHint() == stack.sizeHint() == QSize(100, 50)
    assert (front.times > 0, behind.times, stack.hasHeightForWidth()) == (True, 0, False)


def test_who_signs_in_has_the_page_of_their_work_made_and_no_other(
    window_for: Callable[..., MainWindow], as_role: Callable[[str], Actor], workshop: Workshop
):
    """HOUSE-35, PEOPLE-25: what a person's day begins on is made in its own event, before it is shown."""
    work = replace(workshop.spec("counter", Permission.SELL), begins=5)
    window = window_for(as_role("pharmacist"), [workshop.spec("today"), work])
    assert workshop.made == ["counter"]
    window.sign_out()
    person = window.people.meet(as_role("pharmacist"))
    assert not person.lacks("counter")
    assert person.lacks("today")
    window.show_person(as_role("pharmacist"))
    page = window.current_page()
    assert page is not None
    assert page.title == "counter"
    assert workshop.made == ["counter", "counter"]
