"""A ward with two free beds, a patient who is known, and a window for each who works there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.allergies import NewAllergy, add_allergy
from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.widgets.ask import Question
from tests.clinic.ward import Ward
from tests.desktop.conftest import WindowFor


@dataclass
class Station:
    """One person's window; `keys` counts what is pressed beside letters that are typed."""

    window: MainWindow
    background: Background
    qtbot: QtBot
    keys: int = 0

    def page(self):
        return self.window.current_page()

    def open(self, key: str, **arguments: object):
        self.window.open_page(key, arguments)
        self.settle()
        return self.page()

    def settle(self) -> None:
        """Every answer is on the screen."""
        self.qtbot.waitUntil(self.background.is_idle)

    def key(self, key: Qt.Key) -> None:
        self.keys += 1
        QTest.keyClick(_focus(), key)
        self.settle()

    def chord(self, chord: Qt.KeyboardModifier, key: Qt.Key) -> None:
        """Two keys held together are one."""
        self.keys += 1
        QTest.keyClick(_focus(), key, chord)
        self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(_focus(), text)

    def question(self) -> Question:
        """The question that is asked now."""
        asked = [one for one in self.window.findChildren(Question) if one.isVisible()]
        assert len(asked) == 1
        return asked[0]

    def answer(self, reason: str = "") -> None:
        asked = self.question()
        asked.reason.set_text(reason)
        asked.yes.click()
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.settle()


def _focus():
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def ward(clinic: Clinic) -> Ward:
    made = Ward.of(clinic)
    made.rooms("101", "102", per_day="1500", bystander="200")
    return made


@pytest.fixture
def lakshmi(ward: Ward) -> str:
    """A patient as the desk registers one: she is found by letters. She must not have shellfish."""
    draft = NewPatient(
        name="Lakshmi Nair", sex=Sex.FEMALE, phone="9847011111", birth=BirthDate(date(1984, 5, 2), BirthPrecision.DAY)
    )
    patient_id = ward.do(register_patient, draft).patient_id
    ward.do(add_allergy, patient_id, NewAllergy(substance="Shellfish"))
    return patient_id


@pytest.fixture
def seated(window_for: WindowFor, background: Background, qtbot: QtBot) -> Callable[[Actor], Station]:
    """`seated(actor)`: a window of this person, in front."""

    def made(actor: Actor) -> Station:
        window = window_for(actor, all_pages())
        with qtbot.waitActive(window):
            window.activateWindow()
        return Station(window, background, qtbot)

    return made


@pytest.fixture
def station(as_role: Callable[[str], Actor], seated: Callable[[Actor], Station]) -> Callable[[str], Station]:
    """`station("receptionist")`: a window of that role, in front."""
    return lambda role: seated(as_role(role))


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The printer of the PC, which is outside: the titles of what it was given."""
    titles: list[str] = []

    def take(_pdf: bytes, title: str, _printer: str | None = None) -> None:
        titles.append(title)

    monkeypatch.setattr("narayaneeyam_desktop.paper_out.print_pdf", take)
    monkeypatch.setattr("narayaneeyam_desktop.invoice_printer.print_pdf", take)
    return titles
