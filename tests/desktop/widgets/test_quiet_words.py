"""Sentences that come up while somebody types."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.frame.message_bar import MessageBar
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone


def _nothing() -> None:
    """What would be undone."""


def test_what_comes_up_takes_the_focus_from_nobody(qtbot: QtBot):
    """REACH-5: with their buttons too; that they are said at once is heard by the test of the accessibility bus."""
    place = QWidget()
    qtbot.addWidget(place)
    line, banner, bar = QLineEdit(), Banner("", Tone.AMBER), MessageBar(place)
    column = QVBoxLayout(place)
    for each in (line, banner, bar):
        column.addWidget(each)
    place.show()
    place.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    banner.say("The clock of this PC is wrong.", Tone.RED, link="Look")
    bar.say("Saved.", _nothing)
    assert (banner.isVisible(), bar.isVisible()) == (True, True)
    assert QApplication.focusWidget() is line
