"""Treatments through the screens: ordered, planned and treated by keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.treatments.change_package import PackageDraft, change_package
from narayaneeyam_clinic.treatments.records import TreatmentCourse, TreatmentSession
from narayaneeyam_clinic.treatments.session_steps import miss_session
from narayaneeyam_clinic.treatments.treatment_states import SessionState
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.treatments.bought_page import BoughtPage
from narayaneeyam_desktop.treatments.course_page import CoursePage
from narayaneeyam_desktop.treatments.day_page import TreatmentDayPage
from narayaneeyam_desktop.treatments.order_page import OrderPage
from narayaneeyam_desktop.treatments.place_page import PlacePage
from narayaneeyam_desktop.treatments.plan_page import PlanPage
from narayaneeyam_desktop.widgets.ask import Question
from tests.clinic.treatments.test_sessions import THALAM
from tests.clinic.treatments.therapy_house import MONDAY, TODAY, TherapyHouse, therapy_house
from tests.desktop.conftest import WindowFor

PAGES = (
    "patients",
    "bought_packages",
    "treatments",
    "courses",
    "course",
    "order_course",
    "plan",
    "session_place",
    "patient",
    "today",
)


@pytest.fixture
def house(clinic: Clinic, as_role: Callable[[str], Actor]) -> TherapyHouse:
    return therapy_house(clinic, as_role)


@pytest.fixture
def at(qtbot: QtBot, window_for: WindowFor, as_role: Callable[[str], Actor]) -> Callable[[str], MainWindow]:
    """`at("doctor")`: the window of that role."""

    def opened(role: str) -> MainWindow:
        window = window_for(as_role(role), [one for one in all_pages() if one.key in PAGES])
        window.resize(1366, 768)
        with qtbot.waitExposed(window):
            window.activateWindow()
        return window

    return opened


def press(key: Qt.Key, *, shift: bool = False) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier)


def sessions(house: TherapyHouse) -> list[tuple[SessionState, object]]:
    with house.clinic.reading(by=PROGRAM) as rd:
        return [
            (one.state, one.day)
            for one in rd.session.scalars(select(TreatmentSession).order_by(TreatmentSession.day, TreatmentSession.id))
        ]


def test_a_doctor_orders_and_plans_a_course_by_keys(
    qtbot: QtBot, background: Background, house: TherapyHouse, at: Callable[[str], MainWindow]
):
    """TREAT-3, TREAT-6, TREAT-7, TREAT-26: template, F9, look, F9; nothing is written before; one session is added by hand."""
    window = at("doctor")
    window.open_page("order_course", {"patient_id": house.patient_id})
    page = window.current_page()
    assert isinstance(page, OrderPage)
    qtbot.waitUntil(lambda: "Lakshmi" in page.who.text() and background.is_idle())
    page.template.input.setFocus()
    qtbot.keyClicks(page.template.input, "kati")
    qtbot.waitUntil(lambda: len(page.table.rows()) == 1)
    press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), PlanPage) and background.is_idle())
    plan = window.current_page()
    assert isinstance(plan, PlanPage)
    qtbot.waitUntil(lambda: len(plan.table.rows()) == 7)
    assert sessions(house) == []
    press(Qt.Key.Key_Delete)
    assert len(plan.table.rows()) == 6
    press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), CoursePage) and background.is_idle())
    assert len(sessions(house)) == 6
    course = window.current_page()
    assert isinstance(course, CoursePage)
    qtbot.waitUntil(lambda: course.grid.chosen() is not None)
    assert "1" in course.missing.text()
    # By hand, in the cell where none stands: TREAT-26.
    grid = course.grid
    cells = [grid.grid_model.index(0, column) for column in range(grid.grid_model.columnCount())]
    grid.setCurrentIndex(next(cell for cell in cells if not grid.grid_model.sessions_at(cell)))
    grid.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), PlacePage) and background.is_idle())
    place = window.current_page()
    assert isinstance(place, PlacePage)
    qtbot.waitUntil(lambda: place.time.value() is not None and background.is_idle())
    press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.current_page() is course and background.is_idle())
    assert len(sessions(house)) == 7


def _is_asked() -> bool:
    question, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
    return question is not None and focus is not None and question.isAncestorOf(focus)


def _stands_at(page: TreatmentDayPage, background: Background, state: SessionState) -> bool:
    return page.table.rows()[0].state is state and background.is_idle()


def test_a_therapist_takes_a_session_from_coming_to_done_by_one_key(
    qtbot: QtBot, background: Background, house: TherapyHouse, at: Callable[[str], MainWindow]
):
    """TREAT-9, TREAT-14, TREAT-30: F9 three times on the page on which their day begins; pain that is no number is said beside its field;
    the card has the allergies.
    """
    house.planned(THALAM, starts_on=TODAY)
    window = at("therapist")
    assert window.place() == ("treatments", {})
    page = window.current_page()
    assert isinstance(page, TreatmentDayPage)
    page.mine.setChecked(False)
    qtbot.waitUntil(lambda: len(page.table.rows()) == 1 and background.is_idle())
    page.focus_first()
    for state in (SessionState.ARRIVED, SessionState.STARTED):
        press(Qt.Key.Key_F9)
        qtbot.waitUntil(partial(_stands_at, page, background, state))
    page.card.pain_before.set_text("11")
    press(Qt.Key.Key_F9)
    assert page.card.pain_before.message() == "A number from 0 to 10."
    page.card.pain_before.set_text("6")
    page.card.observations.set_text("slept")
    page.step_action.trigger()
    # Nobody knows what it costs yet: it is asked, and nothing is charged for nothing (TREAT-29).
    qtbot.waitUntil(page.card.price.has_problem)
    page.card.price.set_value(Money.rupees(700))
    qtbot.waitUntil(background.is_idle)
    page.step_action.trigger()
    qtbot.waitUntil(lambda: page.table.rows()[0].state is SessionState.DONE and background.is_idle())
    assert not page.step_action.isEnabled()
    # Taken back by the message, and on a second end by F6 with the reason.
    window.message_bar.follow()
    qtbot.waitUntil(partial(_stands_at, page, background, SessionState.STARTED))
    page.step_action.trigger()
    qtbot.waitUntil(partial(_stands_at, page, background, SessionState.DONE))
    assert page.miss_action.text() == "Not done"
    page.miss_action.trigger()
    qtbot.waitUntil(_is_asked)
    qtbot.keyClicks(QApplication.focusWidget(), "the wrong patient")
    press(Qt.Key.Key_F9)
    qtbot.waitUntil(partial(_stands_at, page, background, SessionState.STARTED))
    page.step_action.trigger()
    qtbot.waitUntil(partial(_stands_at, page, background, SessionState.DONE))
    with qtbot.waitActive(window):
        window.activateWindow()
    page.board.show_sessions(page.table.rows())
    page.tabs.setCurrentWidget(page.board)
    page.board.setFocus()
    press(Qt.Key.Key_Down)
    assert "Lakshmi" in page.board.accessibleDescription()


def test_a_session_is_moved_and_clashes_are_named_first(
    qtbot: QtBot, background: Background, house: TherapyHouse, at: Callable[[str], MainWindow]
):
    """TREAT-8: what clashes stands on the page before anything is kept; F9 is refused, Shift F9 keeps it."""
    first = house.planned(THALAM).session_ids[0]
    window = at("receptionist")
    window.open_page("session_place", {"session_id": first})
    page = window.current_page()
    assert isinstance(page, PlacePage)
    qtbot.waitUntil(lambda: "Lakshmi" in page.what.text() and background.is_idle())
    page.time.set_text("13:30")
    page.time.finished.emit()
    qtbot.waitUntil(lambda: "no treatments" in page.clashes.text())
    page.reason.set_text("comes late")
    page.focus_first()
    press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "clashes" in page.form.problem.text() and background.is_idle())
    assert [state for state, _ in sessions(house)] == [SessionState.PLANNED] * 3
    press(Qt.Key.Key_F9, shift=True)
    qtbot.waitUntil(lambda: len(sessions(house)) == 4 and background.is_idle())
    assert (SessionState.MOVED, MONDAY) in sessions(house)


def test_the_orders_list_waits_for_who_plans(
    qtbot: QtBot, background: Background, house: TherapyHouse, at: Callable[[str], MainWindow]
):
    """TREAT-7, TREAT-14: the navigation counts what waits; F4 shows the courses, F9 proposes all that wait."""
    house.order(THALAM)
    window = at("receptionist")
    window.open_page("courses", {})
    page = window.current_page()
    qtbot.waitUntil(lambda: len(page.table.rows()) == 1 and background.is_idle())
    press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), PlanPage))
    with house.clinic.reading(by=PROGRAM) as rd:
        assert len(rd.session.scalars(select(TreatmentCourse)).all()) == 1


def test_a_package_that_is_sold_and_given_back_prints_its_vouchers(
    qtbot: QtBot,
    background: Background,
    house: TherapyHouse,
    at: Callable[[str], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
):
    """STAY-70, TREAT-18: the desk sells it for cash, the manager gives it back by F8 and the reason."""
    printed: list[str] = []

    def take(_pdf: bytes, title: str, _printer: str | None = None) -> None:
        printed.append(title)

    monkeypatch.setattr("narayaneeyam_desktop.paper_out.print_pdf", take)
    draft = PackageDraft(name="Head", price=Money.rupees(2100), items=((THALAM[0].therapy_id, 3),))
    with house.clinic.transaction(by=house.as_role("manager"), why="test.package") as tx:
        change_package(tx, None, draft)
    window = at("receptionist")
    window.open_page("bought_packages", {"patient_id": house.patient_id})
    page = window.current_page()
    assert isinstance(page, BoughtPage)
    qtbot.waitUntil(lambda: page.sell_action.isEnabled() and background.is_idle())
    page.package.setFocus()
    press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: printed == ["Voucher A1D/26-27/00001"] and len(page.table.rows()) == 1)
    manager = at("manager")
    manager.open_page("bought_packages", {"patient_id": house.patient_id})
    theirs = manager.current_page()
    assert isinstance(theirs, BoughtPage)
    qtbot.waitUntil(lambda: len(theirs.table.rows()) == 1 and background.is_idle())
    with qtbot.waitActive(manager):
        manager.activateWindow()
    qtbot.waitUntil(theirs.refund_action.isVisible)
    theirs.focus_first()
    press(Qt.Key.Key_F8)
    (question,) = [one for one in manager.findChildren(Question) if one.isVisible()]
    question.reason.set_text("goes home")
    question.yes.click()
    qtbot.waitUntil(lambda: len(printed) == 2 and background.is_idle())
    assert printed[1].startswith("Voucher ")


def test_a_course_tells_what_was_ordered_and_what_was_missed(
    qtbot: QtBot, background: Background, house: TherapyHouse, at: Callable[[str], MainWindow]
):
    """TREAT-31, TREAT-32: before it has times, and after a missed day, which cannot be cancelled and goes to another day by two
    keys.
    """
    waits = house.order(THALAM)
    window = at("receptionist")

    def opened(course_id: str) -> CoursePage:
        window.open_page("course", {"course_id": course_id})
        page = window.current_page()
        assert isinstance(page, CoursePage)
        qtbot.waitUntil(lambda: bool(page.known.text()) and background.is_idle())
        return page

    assert opened(waits).known.text().endswith("0 of 3 done")
    first = house.planned(THALAM, starts_on=TODAY).session_ids[0]
    with house.clinic.transaction(by=house.as_role("therapist"), why="test.miss") as tx:
        miss_session(tx, first, "fever")
        course_id = tx.session.get_one(TreatmentSession, first).course_id
    page = opened(course_id)
    assert page.known.text().endswith("0 of 2 done · 1 missed")
    grid = page.grid
    cells = [grid.grid_model.index(0, column) for column in range(grid.grid_model.columnCount())]
    grid.setCurrentIndex(next(cell for cell in cells if grid.grid_model.sessions_at(cell)))
    chosen = grid.chosen()
    assert chosen is not None
    assert chosen.state is SessionState.MISSED
    assert (page.place_action.isVisible(), page.cancel_action.isVisible()) == (True, False)
    grid.setFocus()
    press(Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: isinstance(window.current_page(), PlacePage) and background.is_idle())
    place = window.current_page()
    assert isinstance(place, PlacePage)
    qtbot.waitUntil(lambda: (place.day.value() or TODAY) > TODAY and background.is_idle())
    assert place.reason.text() == "fever"
    assert not place.clashes.text()
    press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.current_page() is page and background.is_idle())
    assert page.known.text().endswith("0 of 3 done")
