"""What holds on every page, opened on a clinic that has lived (HOUSE-31, HOUSE-32, HOUSE-33, HOUSE-40; REACH)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.demo import shots
from narayaneeyam_desktop.frame.footer import key_text
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.news import News
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.settings.history_page import HistoryPage
from narayaneeyam_desktop.theme.theme import apply_theme
from narayaneeyam_desktop.widgets.tables import RowsTable
from tests.clinic_of_roles import StandingClock
from tests.desktop.cut_off import cut_off
from tests.desktop.seen_focus import is_seen_to_have_it, kind_of
from tests.desktop.walk_by_tab import faults_of_the_walk, untold_controls

PAGES = {spec.key: spec for spec in all_pages()}


@dataclass(frozen=True, slots=True)
class Place:
    """One window for all pages: making one for each would take most of the time. `crashes` are defects of background work."""

    clinic: Clinic
    actor: Actor
    background: Background
    window: MainWindow
    crashes: list[BaseException]
    shown: set[tuple[object, ...]]  # kinds of controls that were seen to have the focus


@pytest.fixture(scope="module")
def place(qapp: QApplication, lived_clinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """The window on a copy of the lived clinic; one person who may do everything, and is a doctor of the clinic."""
    home = tmp_path_factory.mktemp("every_page")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NARAYANEEYAM_HOME", str(home))
        qapp.setStyle("Fusion")
        apply_theme(qapp)
        folder = home / "clinics" / lived_clinic.folder.name
        shutil.copytree(lived_clinic.folder, folder)
        clinic, background = Clinic(folder, lived_clinic.key, StandingClock()), Background()
        crashes: list[BaseException] = []
        background.crashed.connect(crashes.append)
        with clinic.reading(by=PROGRAM) as rd:
            doctor = actor_of(rd.session, rd.session.query(User).filter_by(login="hari").one())
        actor = Actor(doctor.user_id, doctor.name, frozenset(Permission), doctor.roles, doctor.staff_id, doctor.login)
        news = News(background)
        clinic.listen(news.hear)
        window = MainWindow(clinic, background, news, list(PAGES.values()), clinic_name="Sree Dhanwanthari Ayurveda")
        window.show_person(actor)
        window.resize(*shots.SCREEN)
        window.show()
        yield Place(clinic, actor, background, window, crashes, set())
        background.shutdown()
        shiboken6.delete(window)
        clinic.close()


@pytest.fixture(autouse=True)
def look() -> None:
    """The window of all pages keeps its look: styling hundreds of widgets anew for each test takes longer than the tests."""


def opened(key: str, place: Place, qtbot: QtBot) -> Page:
    arguments: dict[str, object] | None = {}
    example = PAGES[key].example
    if example is not None:
        with place.clinic.reading(by=place.actor) as rd:
            arguments = example(rd)
    if arguments is None:
        pytest.skip("the clinic has nothing to show here")
    with qtbot.waitActive(place.window):
        place.window.activateWindow()
    place.window.open_page(key, arguments)
    for _ in range(2):  # what was read may ask for more
        turn = QTimer(singleShot=True, interval=0)
        with qtbot.waitSignal(turn.timeout):
            turn.start()
        qtbot.waitUntil(place.background.is_idle)
    page = place.window.current_page()
    assert page is not None
    return page


@pytest.mark.parametrize("key", PAGES)
def test_every_page_has_keys_names_a_way_for_tab_and_room(key: str, place: Place, qtbot: QtBot):
    """HOUSE-31, HOUSE-32, HOUSE-33, HOUSE-40, REACH-1, REACH-10, REACH-11, REACH-12, LANG-7"""
    page = opened(key, place, qtbot)
    assert wrong_keys(page, place.window) == []
    assert untold_controls(page) == []
    assert faults_of_the_walk(page) == []
    assert tables_that_hold_tab(page, qtbot) == []
    assert unseen_focus(page, place) == []
    # Buttons that find no room beside the title go below it, in an event of their own.
    qtbot.waitUntil(lambda: page.minimumSizeHint().width() <= page.width())
    assert page.minimumSizeHint().height() <= page.height()
    assert cut_off(page) == []
    assert place.crashes == []


@pytest.mark.parametrize(
    "key", ["bill", "therapies", "packages", "rooms", "gst_rates", "stay", "course", "staff", "users"]
)
def test_the_history_of_a_record_is_one_key_away(key: str, place: Place, qtbot: QtBot):
    """CAP-12: of what the page shows, or of the first in its list."""
    page = opened(key, place, qtbot)
    table = next((one for one in page.findChildren(RowsTable) if one.isVisible() and one.rows()), None)
    if table is not None:
        table.select(0)
    next(action for action in page.actions() if action.shortcut().toString() == "Ctrl+H").trigger()
    qtbot.waitUntil(lambda: isinstance(place.window.current_page(), HistoryPage) and place.background.is_idle())
    shown = place.window.current_page()
    assert isinstance(shown, HistoryPage)
    qtbot.waitUntil(lambda: bool(shown.table.rows()))
    assert place.crashes == []


def test_a_page_of_one_record_has_an_example():
    """HOUSE-18: else no picture of it is ever taken, and nothing above is true of it."""
    assert [key for key, spec in PAGES.items() if spec.identity and spec.example is None] == []


def wrong_keys(page: Page, window: MainWindow) -> list[str]:
    """Actions without words or that the footer does not show, keys that mean two things."""
    shown = [action for action in page.actions() if action.isVisible()]
    keys = [action.shortcut().toString() for action in shown if action.shortcut().toString()]
    wrong = [f"{key} twice" for key in set(keys) if keys.count(key) > 1]
    wrong += ["an action without words" for action in shown if not action.text()]
    footer = window.footer.words()
    wrong += [
        f"not in the footer: {action.text()}"
        for action in shown
        if action.isEnabled() and key_text(action) and f"{key_text(action)} {action.text()}" not in footer
    ]
    if page.primary_action is not None and page.primary_action.shortcut().toString() not in ("F9", ""):
        wrong.append(f"primary by {page.primary_action.shortcut().toString()}")
    return wrong


def unseen_focus(page: Page, place: Place) -> list[str]:
    """Kinds of controls that do not show that they have the focus; each kind is looked at once in all pages."""
    unseen, elsewhere = [], place.window.top_bar.search
    for widget in page.findChildren(QWidget):
        is_stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if not (is_stop and widget.isVisible() and widget.isEnabled()) or widget.visibleRegion().isEmpty():
            continue
        kind = kind_of(widget)
        if kind not in place.shown:
            place.shown.add(kind)
            if not is_seen_to_have_it(page, widget, elsewhere):
                unseen.append(f"{kind} {widget.accessibleName()}")
    return unseen


def tables_that_hold_tab(page: Page, qtbot: QtBot) -> list[str]:
    page.focus_first()
    holding = []
    for table in (one for one in page.findChildren(QTableView) if one.isVisible() and one.isEnabled()):
        table.setFocus()
        qtbot.keyClick(table, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is table:
            holding.append(table.accessibleName())
    return holding


def test_pictures_are_refused_of_a_real_clinic(clinic_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch):
    """HOUSE-18"""
    monkeypatch.setattr(shots, "LOGINS", ("administrator",))
    monkeypatch.setattr(shots, "DEMO_PASSWORD", "pass-word-1")
    assert shots.main(["--clinic", str(clinic_folder)]) == 1
    assert "is a real clinic" in capsys.readouterr().err
