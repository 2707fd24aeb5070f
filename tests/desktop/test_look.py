"""The look follows the computer and the person, in open windows, at once (REACH-22, REACH-23, REACH-24)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.frame.busy_bar import BusyBar
from narayaneeyam_desktop.frame.navigation import Navigation
from narayaneeyam_desktop.frame.person_menu import PersonMenu
from narayaneeyam_desktop.look import Colouring, Look, LookKeeper, chosen_look, look_keeper
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.remembered import remembered
from narayaneeyam_desktop.settings.own_account_controller import OwnAccountController
from narayaneeyam_desktop.settings.own_account_page import OwnAccountPage
from narayaneeyam_desktop.theme.colours import DARK, LIGHT
from narayaneeyam_desktop.theme.theme import apply_theme, dress, theme
from narayaneeyam_desktop.widgets.field import LineField


class _Wishes(QObject):
    motionPreferenceChanged = Signal()  # noqa: N815  # as Qt calls it
    preference = Qt.MotionPreference.NoPreference

    def motionPreference(self) -> Qt.MotionPreference:
        return self.preference


class Computer(QObject):
    """What the system tells Qt: the platform of these tests has no system behind it."""

    colorSchemeChanged = Signal()  # noqa: N815  # as Qt calls it

    def __init__(self) -> None:
        super().__init__()
        self.scheme, self.asked_for = Qt.ColorScheme.Light, Qt.ColorScheme.Unknown
        self.wishes = _Wishes()

    def accessibility(self) -> _Wishes:
        return self.wishes

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        self.asked_for = scheme

    def unsetColorScheme(self) -> None:
        self.asked_for = Qt.ColorScheme.Unknown

    def becomes(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit()


@pytest.fixture
def computer() -> Computer:
    return Computer()


@pytest.fixture
def keeper(qapp: QApplication, computer: Computer) -> Iterator[LookKeeper]:
    for old in qapp.findChildren(LookKeeper):
        shiboken6.delete(old)
    made = LookKeeper(qapp, computer)  # type: ignore[arg-type]  # speaks as QStyleHints does
    yield made
    shiboken6.delete(made)
    apply_theme(qapp)


def test_an_open_window_follows_the_computer_at_once_and_keeps_what_is_typed(
    qtbot: QtBot, keeper: LookKeeper, computer: Computer
):
    """REACH-22: also the drawings, which have a colour of their own."""
    window = Navigation()
    qtbot.addWidget(window)
    window.show_pages(all_pages()[:3])
    dress(window)
    field = LineField("Name", parent=window)
    field.set_text("Lakshmi Nair")
    window.show()
    button = window.button(all_pages()[0].key)
    before = button.icon().pixmap(18, 18).toImage()
    computer.becomes(Qt.ColorScheme.Dark)
    assert theme().colours is DARK
    assert DARK.card in window.styleSheet()
    assert button.icon().pixmap(18, 18).toImage() != before
    assert field.text() == "Lakshmi Nair"
    computer.becomes(Qt.ColorScheme.Light)
    assert theme().colours is LIGHT


def test_an_own_choice_stays_whatever_the_computer_does(keeper: LookKeeper, computer: Computer):
    """REACH-22"""
    keeper.choose(Look(Colouring.DARK))
    assert (theme().colours, computer.asked_for) == (DARK, Qt.ColorScheme.Dark)
    computer.becomes(Qt.ColorScheme.Dark)
    computer.becomes(Qt.ColorScheme.Light)
    assert theme().colours is DARK
    keeper.choose(Look(Colouring.SYSTEM))
    assert (theme().colours, computer.asked_for) == (LIGHT, Qt.ColorScheme.Unknown)


def test_a_choice_of_before_is_understood(screen_home):
    """REACH-22: a PC that was dark stays dark; one that nobody asked is as the computer is."""
    assert chosen_look() == Look(Colouring.SYSTEM)
    remembered().setValue("look/dark", "true")
    remembered().setValue("look/percent", 125)
    assert chosen_look() == Look(Colouring.DARK, 125)
    remembered().setValue("look/dark", "false")
    assert chosen_look().colouring is Colouring.LIGHT


def test_nothing_moves_for_whom_it_shall_not(
    qtbot: QtBot, qapp: QApplication, background, keeper: LookKeeper, computer: Computer
):
    """REACH-23: the wish of the computer, and one's own."""
    blinks = qapp.cursorFlashTime()
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    computer.wishes.preference = Qt.MotionPreference.ReducedMotion
    computer.wishes.motionPreferenceChanged.emit()
    assert theme().is_still
    assert qapp.cursorFlashTime() == 0
    assert not any(qapp.isEffectEnabled(effect) for effect in Qt.UIEffect)
    assert _waiting_bar(over, background).maximum() == 1
    computer.wishes.preference = Qt.MotionPreference.NoPreference
    computer.wishes.motionPreferenceChanged.emit()
    assert (theme().is_still, qapp.cursorFlashTime()) == (False, blinks)
    assert _waiting_bar(over, background).maximum() == 0
    keeper.choose(Look(is_still=True))
    assert theme().is_still


def _waiting_bar(over: QWidget, background) -> BusyBar:
    """A bar of somebody who waits."""
    page = QLabel(parent=over)
    background.read(page, lambda: None, done=page.setText)
    bar = BusyBar(over, background, lambda: page)
    bar._look()
    assert bar.isVisible()
    return bar


def test_a_choice_is_seen_in_the_menu_and_on_the_page(
    qapp: QApplication, keeper: LookKeeper, desk_for: Callable[[Actor], Desk], as_role: Callable[[str], Actor]
):
    """REACH-24"""
    page = OwnAccountPage()
    controller = OwnAccountController(page, desk_for(as_role("receptionist")))
    controller.opened({})
    page.look.colours.set_value(Colouring.DARK)
    page.look.still.setChecked(True)
    page.look.button.click()
    assert look_keeper(qapp) is keeper
    assert chosen_look() == Look(Colouring.DARK, 100, is_still=True)
    window = desk_for(as_role("pharmacist"))
    menu = window.parent().top_bar.menu
    menu.aboutToShow.emit()
    chosen = [
        action.text()
        for inner in menu.actions()
        if inner.menu()
        for action in inner.menu().actions()
        if action.isChecked()
    ]
    assert chosen[:2] == ["Dark", "100 %"]
    assert isinstance(window.parent().person_menu, PersonMenu)
