"""The look that was chosen at this PC: colours, text size, movement; and what the computer says where it is to decide (REACH-21 to 24)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal

from narayaneeyam_desktop.read_ahead import AFTER_THE_FIRST_PAINT
from narayaneeyam_desktop.remembered import remember, remembered
from narayaneeyam_desktop.theme.theme import apply_theme, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints
    from PySide6.QtWidgets import QApplication

TEXT_SIZES = (100, 125, 150)


class Colouring(StrEnum):
    """Whose choice the colours are."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Look:
    """The choice. `percent` is the text size; with `is_still` nothing moves, else the computer decides that too."""

    colouring: Colouring = Colouring.SYSTEM
    percent: int = 100
    is_still: bool = False


def chosen_look() -> Look:
    """What is remembered; what nobody has chosen is as the computer is set."""
    settings = remembered()
    # Before there were three ways a choice was noted as dark or not.
    before = {"true": Colouring.DARK, "false": Colouring.LIGHT}.get(str(settings.value("look/dark", "")))
    said = str(settings.value("look/colours", before or Colouring.SYSTEM))
    colouring = Colouring(said) if said in set(Colouring) else Colouring.SYSTEM
    percent = int(str(settings.value("look/percent", "100")))
    is_still = str(settings.value("look/still", "false")) == "true"
    return Look(colouring, percent if percent in TEXT_SIZES else TEXT_SIZES[0], is_still)


def remember_look(look: Look) -> None:
    remember("look/colours", look.colouring.value)
    remember("look/percent", look.percent)
    remember("look/still", "true" if look.is_still else "false")


_keeper: LookKeeper | None = None
# Of 255: a window of less is a dark one.
_HALF_LIGHT = 128


class LookKeeper(QObject):
    """Puts the chosen look on the application, and follows the computer from then on.

    Signals:
        resized: another text size is on the screen; margins are set when a window is made, so it is made anew.
    """

    resized = Signal()

    def __init__(self, application: QApplication, hints: QStyleHints | None = None) -> None:
        """`hints` are what the computer says; those of the application unless told."""
        super().__init__(application)
        # Asking the application for it later would make the half of `Qt` in Python before the first window (SPEED-1).
        global _keeper
        _keeper = self
        self._application = application
        self._is_on = self._rests = False
        self._hints = hints or application.styleHints()
        self._wishes = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._wishes.motionPreferenceChanged.connect(self._follow)
        self._tell_computer(chosen_look().colouring)
        if hints is not None:
            self._follow()
            return
        # What the computer says is asked in the names of `Qt`, which the first window does not wait for (SPEED-1): until it stands,
        # the colours that the computer has given us tell the same.
        look = chosen_look()
        is_dark = application.palette().window().color().lightness() < _HALF_LIGHT
        self._put_on(
            look, is_dark if look.colouring is Colouring.SYSTEM else look.colouring is Colouring.DARK, look.is_still
        )
        QTimer.singleShot(AFTER_THE_FIRST_PAINT, self, self._follow)

    def choose(self, look: Look) -> None:
        """From now on, and at the next start."""
        was = theme().scale
        remember_look(look)
        self._tell_computer(look.colouring)
        self._apply(look)
        if theme().scale != was:
            self.resized.emit()

    def rest(self) -> None:
        """Who takes pictures puts on one look after the other: nothing is followed any more."""
        self._rests = True

    def _follow(self) -> None:
        """The computer was set otherwise, perhaps by our own asking."""
        if not self._rests:
            self._apply(chosen_look())

    def _tell_computer(self, colouring: Colouring) -> None:
        """What is not ours, the frame of the window and the dialogs of the system, has the same colours where the system can."""
        if colouring is Colouring.SYSTEM:
            self._hints.unsetColorScheme()
        else:
            schemes = QtCore.Qt.ColorScheme
            self._hints.setColorScheme(schemes.Dark if colouring is Colouring.DARK else schemes.Light)

    def _apply(self, look: Look) -> None:
        is_dark = look.colouring is Colouring.DARK or (
            look.colouring is Colouring.SYSTEM and self._hints.colorScheme() == QtCore.Qt.ColorScheme.Dark
        )
        wants_rest = self._wishes.motionPreference() == QtCore.Qt.MotionPreference.ReducedMotion
        self._put_on(look, is_dark, look.is_still or wants_rest)

    def _put_on(self, look: Look, is_dark: bool, is_still: bool) -> None:
        shown = theme()
        if self._is_on and (shown.colours.is_dark, shown.scale, shown.is_still) == (
            is_dark,
            look.percent / 100,
            is_still,
        ):
            return
        self._is_on = True
        apply_theme(self._application, dark=is_dark, scale=look.percent / 100, still=is_still)


def look_keeper(application: QApplication) -> LookKeeper:
    """The one of this application; made when it is asked for first."""
    return _keeper if _keeper is not None and shiboken6.isValid(_keeper) else LookKeeper(application)
