"""Today and the patients on a real clinic with the program's own pages; keys pressed as a person presses them, and counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.preferences import choose_preference
from narayaneeyam_desktop.everywhere import look_everywhere
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import all_pages
from tests.desktop.conftest import WindowFor

OWN_PAGES = ("today", "patients", "patient", "paper")


@dataclass(slots=True)
class Desk:
    """One person at the desk: a window, and the keys they pressed beside the letters they typed."""

    qtbot: QtBot
    window: MainWindow
    keys: list[str] = field(default_factory=list)

    @property
    def page(self) -> Page:
        page = self.window.current_page()
        assert page is not None
        return page

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.keys.append(key.name)
        QTest.keyClick(focused(), key, modifier)

    def typed(self, text: str) -> None:
        QTest.keyClicks(focused(), text)

    def until(self, holds: Callable[[], object]) -> None:
        """Waits until it holds."""
        self.qtbot.waitUntil(lambda: bool(holds()))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def doctor_id(clinic: Clinic) -> str:
    """The doctor of the clinic takes a fee. No printer of this machine is used: the chosen one is not there."""
    with clinic.transaction(by=PROGRAM, why="test.fee") as tx:
        doctor = tx.session.query(Staff).filter_by(kind=StaffKind.DOCTOR).one()
        doctor.consultation_fee = Money(30_000)
        for paper in ("op_ticket", "patient_card", "receipt"):
            choose_preference(tx, f"printer.{paper}", "Printer that is not there")
        return doctor.id


@pytest.fixture
def sit_down(qtbot: QtBot, window_for: WindowFor, doctor_id: str) -> Callable[[Actor], Desk]:
    """`sit_down(actor)`: the window with this person's pages, the first of them in front."""

    def desk(actor: Actor) -> Desk:
        window = window_for(actor, [spec for spec in all_pages() if spec.key in OWN_PAGES])
        window.set_search(look_everywhere)
        window.show_person(actor)
        with qtbot.waitActive(window):
            window.activateWindow()
        made = Desk(qtbot, window)
        made.until(lambda: made.page.title)
        return made

    return desk
