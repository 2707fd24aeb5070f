"""A new PC joins a clinic from the first window (LINK-14)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.store.check import check
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.first_run.join_controller import JoinController
from narayaneeyam_desktop.first_run.join_window import PREPARING, JoinWindow
from narayaneeyam_desktop.found_hubs import HubShown
from narayaneeyam_desktop.widgets.work_strip import Progress
from tests.clinic.sync.linked import ADDRESS, Line, Pc, World, meeting
from tests.clinic_of_roles import PASSWORD

Joined = list[tuple[Clinic, Actor]]


@pytest.fixture
def line(world: World) -> Line:
    return Line(world)


@pytest.fixture
def begun(qtbot: QtBot, background: Background, line: Line) -> Iterator[Callable[[], tuple[JoinWindow, Joined]]]:
    """`begun()`: the window, and what comes of it."""
    opened: Joined = []

    def window() -> tuple[JoinWindow, Joined]:
        made = JoinWindow()
        qtbot.addWidget(made)
        controller = JoinController(
            made, background, meet=meeting(line), search=lambda: [HubShown("Hub of the clinic", ADDRESS)]
        )
        controller.joined.connect(opened.append)
        made.show()
        with qtbot.waitActive(made):
            made.activateWindow()
        qtbot.waitUntil(lambda: made.server.address.text() == ADDRESS)
        return made, opened

    yield window
    for clinic, _ in opened:
        clinic.close()


def fill(window: JoinWindow, code: str, password: str = PASSWORD) -> None:
    for field, text in ((window.server.code, code), (window.login, "receptionist"), (window.password, password)):
        field.set_text("")
        field.setFocus()
        QTest.keyClicks(field.input, text)
    QTest.keyClick(window, Qt.Key.Key_F9)


def type_code_back(window: JoinWindow) -> None:
    assert window.recovery.isVisible()
    window.recovery.typed_back.set_text(window.recovery.code.text().replace("\n", ""))
    QTest.keyClick(window, Qt.Key.Key_F9)


def homes(screen_home: Path) -> list[str]:
    return [path.parent.name for path in (screen_home / "clinics").glob("[!.]*/clinic.db")]


def test_the_window_says_when_the_server_is_still_preparing(qtbot: QtBot):
    """SYNC-26"""
    window, progress = JoinWindow(), Progress()
    qtbot.addWidget(window)
    window.show_progress(progress)
    progress.told(40, 100, PREPARING)
    qtbot.waitUntil(lambda: window.strip._words.text() == "The server is preparing the clinic for this PC… 40 %")
    progress.told(1, 4)
    qtbot.waitUntil(lambda: window.strip._words.text() == "Fetching the clinic and verifying it… 25 %")
    window.strip.end()


def test_a_new_pc_gets_the_clinic_whole(qtbot: QtBot, begun, desk_pc: Pc, screen_home: Path, world: World):
    """LINK-14"""
    desk_pc.register("Lakshmi Nair")
    desk_pc.exchange()
    window, opened = begun()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.server.code.message() == "Type the code."
    fill(window, world.service.make_code(desk_pc.row.clinic_id))
    QTest.keyClicks(window.recovery.typed_back.input, "ABCDE")
    QTest.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.recovery.isVisible() and "not the code" in window.recovery.typed_back.message())
    assert homes(screen_home) == []
    type_code_back(window)
    qtbot.waitUntil(lambda: bool(opened))
    ((clinic, person),) = opened
    assert person.login == "receptionist"
    assert len(homes(screen_home)) == 1
    assert check(clinic, PROGRAM) == []
    assert Pc(clinic, Line(world), None).names() == ["Lakshmi Nair"]  # type: ignore[arg-type]


def test_a_broken_line_or_a_wrong_password_loses_nothing(
    qtbot: QtBot, begun, desk_pc: Pc, screen_home: Path, world: World, line: Line
):
    """LINK-14: nothing is opened before it is whole; the same code and password go on."""
    window, opened = begun()
    line.down = True
    code = world.service.make_code(desk_pc.row.clinic_id)
    fill(window, code, password="something else")
    type_code_back(window)
    qtbot.waitUntil(window.server.address.has_problem)
    assert "cannot be reached" in window.server.address.message()
    line.down = False
    fill(window, code, password="something else")
    type_code_back(window)
    qtbot.waitUntil(window.password.has_problem)
    assert homes(screen_home) == []
    fill(window, code)
    type_code_back(window)
    qtbot.waitUntil(lambda: bool(opened))
    assert len(homes(screen_home)) == 1


def test_begun_before_it_goes_on_with_the_code_of_then_or_begins_anew(
    qtbot: QtBot, begun, desk_pc: Pc, screen_home: Path, world: World
):
    """LINK-14: the program was ended in the middle, and has another recovery code now."""
    first, _ = begun()
    code = world.service.make_code(desk_pc.row.clinic_id)
    fill(first, code, password="something else")
    written_down = first.recovery.code.text().replace("\n", "")
    type_code_back(first)
    qtbot.waitUntil(first.password.has_problem)
    first.close()
    second, opened = begun()
    fill(second, code)
    type_code_back(second)
    qtbot.waitUntil(lambda: second.goes_on)
    assert not second.recovery.code.isVisible()
    second.recovery.typed_back.set_text(written_down)
    QTest.keyClick(second, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(opened))
    assert len(homes(screen_home)) == 1
