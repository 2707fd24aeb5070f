"""A counter on a real clinic: the shop, the window with the program's own pages, and keys pressed as a person presses them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.pages import all_pages
from tests.clinic.shelf import Shelf
from tests.clinic_of_roles import StandingClock, TemplateClinic, actor_with
from tests.desktop.conftest import WindowFor
from tests.desktop.counter.shop import Shop

OWN_PAGES = ("counter", "bills", "bill", "take_back", "debit")

Settle = Callable[[], None]


@dataclass(slots=True)
class Keyboard:
    """Presses keys on whatever has the focus and counts them; its own clock says how fast."""

    qtbot: QtBot
    now: float = 1_000_000.0
    pressed: list[str] = field(default_factory=list)

    def moment(self, _event: QKeyEvent) -> float:
        return self.now

    def key(self, key: Qt.Key) -> None:
        """One key of a person."""
        self.now += 400
        self.pressed.append(key.name)
        QTest.keyClick(_focus(), key)

    def typed(self, text: str) -> None:
        """Letters of a person, 120 ms apart."""
        for letter in text:
            self.now += 120
            self.pressed.append(letter)
            QTest.keyClicks(_focus(), letter)

    def scan(self, code: str) -> None:
        """A scanner: 4 ms apart, ended by Enter."""
        self.now += 500
        for letter in code:
            self.now += 4
            QTest.keyClicks(_focus(), letter)
        self.now += 4
        QTest.keyClick(_focus(), Qt.Key.Key_Return)


def _focus():
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@dataclass(frozen=True, slots=True)
class FilledShop:
    """A closed clinic with everything on its shelf."""

    folder: Path
    medicines: dict[str, str]
    patient_id: str


@pytest.fixture(scope="session")
def filled_shop(template_clinic: TemplateClinic, tmp_path_factory: pytest.TempPathFactory) -> FilledShop:
    """Filled once, by the actions; copied for each test."""
    folder = tmp_path_factory.mktemp("shop") / template_clinic.folder.name
    shutil.copytree(template_clinic.folder, folder)
    clinic = Clinic(folder, template_clinic.key, StandingClock())
    made = _shop_in(clinic)
    made.fill()
    clinic.close()
    return FilledShop(folder, made.medicines, made.patient_id)


@pytest.fixture
def clinic_folder(filled_shop: FilledShop, tmp_path: Path) -> Path:
    """A fresh copy of the filled shop."""
    folder = tmp_path / "home" / "clinics" / filled_shop.folder.name
    shutil.copytree(filled_shop.folder, folder)
    return folder


@pytest.fixture
def shop(clinic: Clinic, filled_shop: FilledShop) -> Shop:
    made = _shop_in(clinic)
    made.medicines.update(filled_shop.medicines)
    made.patient_id = filled_shop.patient_id
    return made


def _shop_in(clinic: Clinic) -> Shop:
    pharmacist = actor_with(clinic, "pharmacist")
    return Shop(Shelf(clinic, pharmacist), pharmacist, actor_with(clinic, "receptionist"), actor_with(clinic, "doctor"))


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bytes]]:
    """The printer of the PC, which is outside: what it was given, by title."""
    sheets: list[tuple[str, bytes]] = []

    def take(pdf: bytes, title: str, _printer: str | None = None) -> None:
        sheets.append((title, pdf))

    monkeypatch.setattr("narayaneeyam_desktop.invoice_printer.print_pdf", take)
    return sheets


@pytest.fixture
def window(shop: Shop, window_for: WindowFor, qtbot: QtBot) -> MainWindow:
    """The pharmacist at the counter."""
    made = window_for(shop.pharmacist, [spec for spec in all_pages() if spec.key in OWN_PAGES])
    with qtbot.waitActive(made):
        made.activateWindow()
    made.open_page("counter", {})
    return made


@pytest.fixture
def counter(window: MainWindow, keyboard: Keyboard, background: Background, qtbot: QtBot) -> CounterPage:
    """The counter's page, ready for the first item."""
    page = window.current_page()
    assert isinstance(page, CounterPage)
    page.scans.moment = keyboard.moment
    qtbot.waitUntil(background.is_idle)
    qtbot.waitUntil(page.item.input.hasFocus)
    return page


@pytest.fixture
def settle(qtbot: QtBot, background: Background) -> Settle:
    """Waits until every answer is on the screen."""

    def wait() -> None:
        qtbot.waitUntil(background.is_idle)

    return wait
