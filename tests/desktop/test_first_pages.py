"""With which page somebody's day begins: the page of their work, which a quick switch brings too."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.users import set_user_roles
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.clinic_session import ClinicSession
from narayaneeyam_desktop.main_window import MainWindow


@pytest.fixture
def first_page(
    qtbot: QtBot, clinic: Clinic, background: Background, screen_home: object
) -> Iterator[Callable[[Actor], str]]:
    windows: list[MainWindow] = []
    # Pages are made ahead of time in the window: it needs its session for as long as it stands.
    sessions: list[ClinicSession] = []

    def page(actor: Actor) -> str:
        session = ClinicSession(clinic, actor, background)
        sessions.append(session)
        session.shown.connect(windows.append)
        with qtbot.waitSignal(session.shown):
            session.start()
        shown = windows[-1].current_page()
        assert shown is not None
        return type(shown).__name__

    yield page
    background.shutdown()
    for window in windows:
        if shiboken6.isValid(window):
            shiboken6.delete(window)


@pytest.mark.parametrize(
    ("role", "page"),
    [
        (Role.RECEPTIONIST, "TodayPage"),
        (Role.DOCTOR, "ConsultationsPage"),
        (Role.PHARMACIST, "CounterPage"),
        (Role.THERAPIST, "TreatmentDayPage"),
        (Role.MANAGER, "ReportsPage"),
    ],
)
def test_a_day_begins_on_the_page_of_ones_work(first_page, as_role, role: Role, page: str):
    """PEOPLE-25"""
    assert first_page(as_role(role)) == page


def test_a_doctor_who_also_does_everything_else_begins_with_the_patients(first_page, clinic, as_role):
    """PEOPLE-25: alone in a small clinic."""
    with clinic.transaction(by=PROGRAM, why="test.roles") as tx:
        set_user_roles(tx, as_role("doctor").user_id, tuple(Role))
    assert first_page(as_role("doctor")) == "ConsultationsPage"
