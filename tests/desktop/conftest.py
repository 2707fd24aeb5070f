"""What tests of the screens may ask for: a home of their own, the look, background work, and a window with a real clinic."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.news import News
from narayaneeyam_desktop.pages import PageSpec
from narayaneeyam_desktop.theme.theme import apply_theme
from tests.desktop.patient_bot import PatientBot

WindowFor = Callable[..., MainWindow]


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The `qtbot` of pytest-qt, with more patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def screen_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a PC remembers of the screen lies in a folder of this test."""
    home = tmp_path / "home"
    home.mkdir(exist_ok=True)
    monkeypatch.setenv("NARAYANEEYAM_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def look(qapp) -> None:
    """Every test sees the light look at 100 %."""
    qapp.setStyle("Fusion")
    apply_theme(qapp)


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    """Background work whose defects fail the test."""
    made = Background()
    crashes: list[BaseException] = []
    made.crashed.connect(crashes.append)
    yield made
    made.shutdown()
    assert crashes == []


@pytest.fixture
def window_for(qtbot: QtBot, clinic: Clinic, background: Background) -> Iterator[WindowFor]:
    """`window_for(actor, specs)`: the main window on the real clinic, shown, with this person signed in."""
    # Held until Qt has taken it down: a window whose Python half is gone first stumbles over its own event filters.
    held: list[MainWindow] = []

    def window(actor: Actor, specs: Sequence[PageSpec]) -> MainWindow:
        news = News(background)
        clinic.listen(news.hear)
        made = MainWindow(clinic, background, news, specs, clinic_name="Sree Dhanwanthari Ayurveda")
        held.append(made)
        made.show_person(actor)
        made.show()
        return made

    yield window
    for made in held:
        if shiboken6.isValid(made):
            shiboken6.delete(made)


@pytest.fixture
def desk_for(window_for: WindowFor) -> Callable[[Actor], Desk]:
    """`desk_for(actor)`: a real desk in a window without pages, to build one page and its controller on."""

    def desk(actor: Actor) -> Desk:
        made = window_for(actor, []).desk
        assert made is not None
        return made

    return desk
