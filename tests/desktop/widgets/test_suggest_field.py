"""Suggestions while typing: keys choose, typing never waits, an older answer never shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.suggest_field import SuggestField, Suggestion

MEDICINES = ["Dasamoolarishtam", "Dasamoolakaduthrayam", "Dhanwantharam", "Balarishtam"]


def suggested(_reading: object, text: str) -> Sequence[Suggestion]:
    return [Suggestion(name, value=name.upper()) for name in MEDICINES if name.lower().startswith(text.lower())]


@pytest.fixture
def field(qtbot: QtBot, desk_for: Callable[[Actor], Desk], as_role: Callable[[str], Actor]) -> Iterator[SuggestField]:
    form = QWidget()
    column = QVBoxLayout(form)
    made = SuggestField("Medicine")
    column.addWidget(made)
    column.addWidget(LineField("Dose"))
    qtbot.addWidget(form)
    made.suggest_from(desk_for(as_role("doctor")), suggested)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    made.setFocus()
    yield made
    form.close()


def test_arrows_and_enter_take_a_suggestion_and_enter_moves_on(qtbot: QtBot, field: SuggestField):
    qtbot.keyClicks(field.input, "das")
    qtbot.waitUntil(field.is_list_open)
    assert [each.text for each in field.suggestions()] == MEDICINES[:2]
    qtbot.keyClick(field.input, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.chosen) as chosen:
        qtbot.keyClick(field.input, Qt.Key.Key_Return)
    assert (chosen.args[0].value, field.value(), field.text()) == (
        "DASAMOOLAKADUTHRAYAM",
        "DASAMOOLAKADUTHRAYAM",
        "Dasamoolakaduthrayam",
    )
    assert not field.is_list_open()


def test_changing_the_text_takes_back_the_choice(qtbot: QtBot, field: SuggestField):
    field.take(Suggestion("Balarishtam", value=1))
    with qtbot.waitSignal(field.unchosen):
        qtbot.keyClick(field.input, Qt.Key.Key_Backspace)
    assert field.value() is None


def test_escape_closes_the_list_and_keeps_the_text(qtbot: QtBot, field: SuggestField):
    qtbot.keyClicks(field.input, "d")
    qtbot.waitUntil(field.is_list_open)
    qtbot.keyClick(field.input, Qt.Key.Key_Escape)
    assert (field.is_list_open(), field.text()) == (False, "d")


def test_an_answer_for_other_text_is_not_shown(field: SuggestField):
    field.input.setText("bal")
    field.offer("ba", [Suggestion("Balarishtam")])
    assert not field.is_list_open()


def test_enter_on_free_text_says_so(qtbot: QtBot, field: SuggestField):
    field.input.setText("8901234567890")
    with qtbot.waitSignal(field.entered) as entered:
        qtbot.keyClick(field.input, Qt.Key.Key_Return)
    assert entered.args == ["8901234567890"]
