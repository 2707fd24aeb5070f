"""A question before what cannot be undone: yes with a reason, or nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.widgets.ask import ask, ask_reason


class Asker(QWidget):
    """Somebody who asks, and notes each answer."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[str] = []

    def take(self, answer: str) -> None:
        self.answers.append(answer)


@pytest.fixture
def asker(qtbot: QtBot) -> Asker:
    made = Asker()
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def test_the_reason_is_needed_and_enter_never_says_yes(qtbot: QtBot, asker: Asker):
    question = ask_reason(
        asker, "Cancel bill A1-7?", "It stays in the books.", "Why", asker.take, verb="Cancel the bill"
    )
    question.activateWindow()
    qtbot.waitUntil(question.reason.input.hasFocus)
    qtbot.keyClick(question.reason.input, Qt.Key.Key_F9)
    assert question.reason.message() == "Write the reason."
    qtbot.keyClicks(question.reason.input, "typed twice")
    qtbot.keyClick(question.reason.input, Qt.Key.Key_Return)
    assert asker.answers == []
    # What follows is what was asked for: a second Enter loses nothing of what was typed.
    assert question.yes.hasFocus()
    qtbot.keyClick(question.yes, Qt.Key.Key_Return)
    assert asker.answers == []
    assert question.isVisible()
    qtbot.keyClick(question.yes, Qt.Key.Key_F9)
    assert asker.answers == ["typed twice"]


def test_escape_does_nothing(qtbot: QtBot, asker: Asker):
    question = ask(asker, "Close the day?", "", "Close", asker.take)
    assert question.back.text() == "Back"
    with qtbot.waitSignal(question.rejected):
        qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert asker.answers == []
