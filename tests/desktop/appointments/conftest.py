"""A clinic whose doctor sits, in a window with the pages of the calendar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.patients.patient_search import index_patient
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.store.preferences import choose_preference
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.pages import all_pages
from tests.clinic.appointments.booking_desk import BookingDesk
from tests.clinic.consultations.invented import EVERYTHING, add_doctor, add_patient
from tests.desktop.conftest import WindowFor

PAGES = ("today", "patient", "calendar", "booking", "booking_way", "schedules", "calls", "consultations", "treatments")


@dataclass(slots=True)
class Front:
    """One person at the desk: the window, and the keys they pressed."""

    qtbot: QtBot
    window: MainWindow
    background: Background
    keys: list[str] = field(default_factory=list)

    @property
    def page(self) -> Any:
        return self.window.current_page()

    def open(self, key: str, **arguments: object) -> Any:
        self.window.open_page(key, arguments)
        self.quiet()
        return self.page

    def quiet(self) -> None:
        """Until nothing more is read or written."""
        self.qtbot.waitUntil(self.background.is_idle)

    def press(self, key: Qt.Key) -> None:
        self.keys.append(key.name)
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def type_into_question(self, text: str = "") -> None:
        """When the question that a key has opened has the focus."""
        self.qtbot.waitUntil(_is_in_the_question)
        QTest.keyClicks(cast(QWidget, QApplication.focusWidget()), text)


def _is_in_the_question() -> bool:
    question, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
    return question is not None and focus is not None and question.isAncestorOf(focus)


@pytest.fixture
def books(clinic: Clinic, as_role: Callable[[str], Actor]) -> BookingDesk:
    """Dr. Hari Kumar sits 9 to 12 from Monday to Saturday in slots of 20 minutes; Dr. Meera Varma on Monday from 10 to 12."""
    with clinic.transaction(by=EVERYTHING, why="test.printer") as tx:
        doctor = tx.session.query(Staff).filter_by(kind=StaffKind.DOCTOR).one().id
        for paper in ("op_ticket", "receipt"):
            choose_preference(tx, f"printer.{paper}", "Printer that is not there")
    second = add_patient(clinic, "Ravi Menon", "N1-00043")
    with clinic.transaction(by=EVERYTHING, why="test.search") as tx:
        index_patient(tx, tx.session.get_one(Patient, second))
    made = BookingDesk(clinic, as_role("receptionist"), doctor, add_doctor(clinic), add_patient(clinic), second)
    made.sits(made.doctor, weekdays=range(6))
    made.sits(made.other, weekdays=[0], starts=10 * 60)
    return made


@pytest.fixture
def front(books: BookingDesk, window_for: WindowFor, qtbot: QtBot, background: Background) -> Callable[[Actor], Front]:
    """`front(actor)`: the window of this person, in front."""

    def opened(actor: Actor) -> Front:
        window = window_for(actor, [spec for spec in all_pages() if spec.key in PAGES])
        window.resize(1366, 768)
        with qtbot.waitActive(window):
            window.activateWindow()
        return Front(qtbot, window, background)

    return opened
