"""Fields, by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.theme.theme import dress, theme
from narayaneeyam_desktop.widgets.field import ChoiceField, Field, LineField, TextField
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit, PhoneField, QuantityEdit


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def put(qtbot: QtBot, form: QWidget, *fields: Field) -> None:
    column = form.layout()
    assert column is not None
    for field in fields:
        column.addWidget(field)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    fields[0].setFocus()


@pytest.mark.parametrize(
    ("keys", "amount", "shown"),
    [
        ("700", Money(70_000), "700.00"),
        ("123456.5", Money(12_345_650), "1,23,456.50"),
        ("1,200", Money(120_000), "1,200.00"),
        ("₹90", Money(9_000), "90.00"),
        ("12.345", Money(1_234), "12.34"),
        ("7h0", Money(7_000), "70.00"),
        ("-5", Money(500), "5.00"),
        (".", None, ""),
        ("", None, ""),
    ],
)
def test_money_is_typed_as_people_do(qtbot: QtBot, form: QWidget, keys: str, amount: Money | None, shown: str):
    field = MoneyEdit("Received")
    put(qtbot, form, field, LineField("Note"))
    if keys.isascii():
        qtbot.keyClicks(field.input, keys)
    else:  # the test library has no key for ₹; a keyboard and the clipboard do
        field.input.insert(keys)
    qtbot.keyClick(field.input, Qt.Key.Key_Tab)
    assert field.value() == amount
    assert field.input.text() == shown


def test_enter_goes_to_the_next_field(qtbot: QtBot, form: QWidget):
    """HOUSE-33"""
    first, second, third = (
        LineField("Name"),
        ChoiceField("Sex", [("f", "Female"), ("m", "Male")]),
        QuantityEdit("Packs"),
    )
    put(qtbot, form, first, second, third)
    qtbot.keyClick(first.input, Qt.Key.Key_Return)
    assert form.focusWidget() is second.input
    qtbot.keyClick(second.input, Qt.Key.Key_M)
    assert second.value() == "m"
    qtbot.keyClick(second.input, Qt.Key.Key_Return)
    assert form.focusWidget() is third.input
    qtbot.keyClicks(third.input, "12x")
    assert third.value() == 12


DOCTORS = ((0, "Not yet"), (1, "Dr. Hari Namboodiri"), (2, "Dr. Meera Pillai"), (3, "Dr. Hema Menon"))


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("h", 1),
        ("he", 3),
        ("hh", 3),
        ("hhh", 1),
        ("m", 2),
        ("men", 3),
        ("dr", 1),
        ("dr hem", 3),
        ("dr. m", 2),
        ("hari n", 1),
        ("n", 0),
        ("z", 0),
        ("a", 0),
    ],
)
def test_a_choice_is_found_by_the_beginning_of_any_of_its_words(qtbot: QtBot, form: QWidget, typed: str, chosen: int):
    field = ChoiceField("Doctor", DOCTORS)
    put(qtbot, form, field)
    edits: list[object] = []
    field.edited.connect(lambda: edits.append(field.value()))
    qtbot.keyClicks(field.input, typed)
    assert field.value() == chosen
    assert field.input.findChild(QListView) is None or not field.input.view().isVisible()
    assert bool(edits) == (chosen != 0)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_space_opens_the_list_and_letters_find_in_it_too(qtbot: QtBot, form: QWidget):
    field = ChoiceField("Doctor", DOCTORS)
    put(qtbot, form, field)
    qtbot.keyClick(field.input, Qt.Key.Key_Space)
    listed = field.input.view()
    qtbot.waitUntil(listed.isVisible)
    qtbot.keyClicks(listed, "dr m")
    assert listed.currentIndex().row() == 2
    assert field.value() == 0
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert field.value() == 2


def test_several_lines_keep_enter(qtbot: QtBot, form: QWidget):
    field, after = TextField("Concern"), LineField("Next")
    put(qtbot, form, field, after)
    qtbot.keyClicks(field.input, "a")
    qtbot.keyClick(field.input, Qt.Key.Key_Return)
    qtbot.keyClicks(field.input, "b")
    assert field.text() == "a\nb"
    qtbot.keyClick(field.input, Qt.Key.Key_Tab)
    assert form.focusWidget() is after.input


def test_a_problem_stands_under_the_field_until_it_is_changed(qtbot: QtBot, form: QWidget):
    field = LineField("Name", hint="As on the card.")
    put(qtbot, form, field)
    field.show_problem("Type the name.")
    assert (field.message(), field.input.accessibleDescription()) == ("Type the name.", "Type the name.")
    assert field.input.accessibleName() == "Name"
    qtbot.keyClicks(field.input, "A")
    assert (field.message(), field.has_problem()) == ("As on the card.", False)


def test_phones_take_no_letters(qtbot: QtBot, form: QWidget):
    field = PhoneField("Mobile")
    put(qtbot, form, field)
    qtbot.keyClicks(field.input, "+91 98a470-12345")
    assert field.text() == "+91 98470-12345"


@pytest.mark.qt_log_ignore("raise")
def test_a_choice_has_the_room_of_its_words_or_tells_them(qtbot: QtBot):
    """LANG-7, LANG-8: as wide as the words of its language need; a name that is longer is told under the pointer."""
    long_name = "Vaidyaratnam Sreedharan Namboothiri of Puthenpurackal"
    field = ChoiceField("Doctor", [(1, "Dr. Hari"), (2, "Those with something due, the oldest first")])
    qtbot.addWidget(field)
    field.fit_words(100)
    whole = field.input.fontMetrics().horizontalAdvance("Those with something due, the oldest first")
    assert whole < field.width() <= theme().size(280)
    field.set_choices([(1, long_name)])
    field.setFixedWidth(120)
    field.show()
    QApplication.sendEvent(field.input, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
    assert field.input.toolTip() == long_name


@pytest.mark.parametrize("make", [LineField, TextField])
def test_what_cannot_be_changed_looks_so(qtbot: QtBot, form: QWidget, make: type[LineField] | type[TextField]):
    """CONS-15: several lines as one; a signed note does not look as if one could write into it."""
    dress(form)
    field = make("Concern")
    put(qtbot, form, field)

    def ground() -> str:
        picture = field.input.grab().toImage()
        return picture.pixelColor(picture.width() - 20, picture.height() // 2).name()

    written = ground()
    field.input.setReadOnly(True)
    assert ground() == theme().colours.ground != written
    field.input.setReadOnly(False)
    assert ground() == written
