"""Lines of a prescription by keys: written, changed, taken off, brought back; warnings, and what is wrong with a line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, DiagnosisDraft
from narayaneeyam_clinic.consultations.finish_consultation import finish_consultation
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_desktop.theme.theme import apply_theme
from tests.clinic.consultations.invented import EVERYTHING, begin
from tests.desktop.consultations.keyboard import ENTER, open_first


def test_a_line_needs_five_control_keys(qtbot, room, keys):
    """RX-1, RX-3, RX-7, RX-8, RX-11, RX-12"""
    page = open_first(qtbot, room)
    editor = page.prescription.editor
    qtbot.keyClick(page, Qt.Key.Key_Insert)
    assert QApplication.focusWidget() is editor.medicine.input
    keys.type("dasamool")
    qtbot.waitUntil(editor.medicine.is_list_open)
    (offered,) = editor.medicine.suggestions()
    assert (offered.text, offered.state, offered.tail) == (
        "Dasamoolarishtam",
        "38 in stock",
        "Arishtam 450 ml · expires 06-2027",
    )
    keys.press(ENTER)
    keys.type("25")
    keys.press(ENTER)
    keys.type("1-0-1 AF")
    keys.press(ENTER)
    keys.type("water")
    keys.press(ENTER)
    keys.type("15")
    assert "2 × 450 ml" in editor._outcome.text()
    keys.press(ENTER)
    assert keys.controls == 5
    (line,) = page.prescription.taken_lines()
    assert line == PrescriptionLineDraft(
        medicine_id=room.medicines["Dasamoolarishtam"],
        name="Dasamoolarishtam",
        dose="25",
        when="1-0-1 AF",
        anupana="water",
        days="15",
    )
    (row,) = page.prescription.table.rows()
    assert (row.when, row.to_take, row.stock, row.is_wrong) == ("morning, night, after food", "2 × 450 ml", "38", False)
    # The next line begins by itself; Enter before the list has come still finds the one medicine that is meant.
    assert QApplication.focusWidget() is editor.medicine.input
    keys.type("balarishtam")
    keys.press(ENTER)
    qtbot.waitUntil(lambda: editor.typed().medicine_id == room.medicines["Balarishtam"])
    assert "out of stock" in editor._outcome.text()


def test_lines_are_changed_and_taken_away(qtbot, room, keys):
    page = open_first(qtbot, room)
    panel = page.prescription
    lines = [PrescriptionLineDraft(name=name, dose="1 tab", when="BD", days="5") for name in ("One", "Two")]
    panel.show_lines(lines)
    panel.edited.emit()
    dose = panel.editor.dose.input
    panel.table.view.setFocus()
    panel.table.select(1)
    keys.press(ENTER)
    assert dose.hasFocus()
    dose.selectAll()
    keys.type("2 tab")
    panel.editor.days.input.setFocus()
    keys.press(ENTER)
    assert [line.dose for line in panel.taken_lines()] == ["1 tab", "2 tab"]
    panel.table.view.setFocus()
    panel.table.select(0)
    keys.press(Qt.Key.Key_Delete)
    assert [line.name for line in panel.taken_lines()] == ["Two"]


def test_a_line_that_was_taken_off_comes_back(qtbot, room, keys):
    """RX-16: by the quiet bar's Undo or by Ctrl Z in the table, where it was and as it was; never after the signature."""
    page = open_first(qtbot, room)
    panel, bar = page.prescription, room.window.message_bar
    names = ("One", "Two", "Three")
    lines = [PrescriptionLineDraft(name=name, dose="1/2 tab", when="BD", days="5", note=name) for name in names]
    panel.show_lines(lines)
    panel.edited.emit()
    panel.table.view.setFocus()
    panel.table.select(1)
    keys.press(Qt.Key.Key_Delete)
    assert bar.text() == "Two was taken off."
    bar.follow()
    assert list(panel.taken_lines()) == lines
    panel.table.select(0)
    keys.press(Qt.Key.Key_Delete)
    keys.press(Qt.Key.Key_Delete)
    assert [line.name for line in panel.taken_lines()] == ["Three"]
    keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list(panel.taken_lines()) == lines
    # What came back by the key does not come twice, and what is kept is what stands there.
    bar.follow()
    assert list(page.typed().lines) == lines
    panel.table.select(2)
    keys.press(Qt.Key.Key_Delete)
    panel.set_read_only(True)
    bar.follow()
    assert [line.name for line in panel.taken_lines()] == ["One", "Two"]


def test_a_line_being_changed_outlives_the_taking_off_of_another(qtbot, room, keys):
    """RX-16"""
    page = open_first(qtbot, room)
    panel = page.prescription
    panel.show_lines([PrescriptionLineDraft(name=name, dose="1", when="BD", days="5") for name in ("One", "Two")])
    panel.edited.emit()
    panel.table.view.setFocus()
    panel.table.select(1)
    keys.press(ENTER)
    keys.type("\b3")
    panel.table.view.setFocus()
    panel.table.select(0)
    keys.press(Qt.Key.Key_Delete)
    assert [(line.name, line.dose) for line in panel.lines()] == [("Two", "3")]


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_why_a_line_is_wrong_is_never_cut(qtbot, qapp, room, keys, scale):
    """RX-17: however narrow the field, the sentence has the width of the line."""
    apply_theme(qapp, scale=scale)
    room.window.setFixedSize(1366, 768)
    page = open_first(qtbot, room)
    page.concern.input.setFocus()
    keys.type("Pain")
    page.diagnoses.search.input.setFocus()
    keys.type("X")
    keys.press(ENTER)
    keys.press(Qt.Key.Key_Insert)
    for typed in ("Yogaraja", "1/2", "BD", "", "alt 30"):
        keys.type(typed)
        keys.press(ENTER)
    keys.press(Qt.Key.Key_F9)
    editor = page.prescription.editor
    qtbot.waitUntil(editor.days.has_problem)
    assert editor._outcome.text().startswith("alt 30 is not a number of days")
    assert editor.days.message() == ""
    words = editor.findChild(QLabel, "outcome")
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()) and words.width() > 300)
    qtbot.waitUntil(lambda: words.visibleRegion().boundingRect() == words.rect())


def test_the_last_prescription_is_repeated_with_one_chord(qtbot, room, clock):
    """RX-9, RX-10"""
    page = open_first(qtbot, room)
    assert not page.repeat_action.isVisible()
    line = PrescriptionLineDraft(
        medicine_id=room.medicines["Agnitundi Vati"],
        name="Agnitundi Vati",
        dose="1",
        when="BD",
        anupana="Milk",
        days="5",
    )
    draft = ConsultationDraft(
        visit_id=room.visits[0],
        patient_id=room.patients[0],
        concern="Pain",
        diagnoses=(DiagnosisDraft(term="X"),),
        lines=(line,),
    )
    with room.clinic.transaction(by=room.doctor, why="test.finish") as tx:
        finish_consultation(tx, draft)
    clock.advance(days=7)
    assert room.doctor.staff_id is not None
    again = begin(room.clinic, EVERYTHING, room.patients[0], room.doctor.staff_id).visit_id
    room.window.open_page("consultation", {"visit_id": again})
    page = room.page()
    qtbot.waitUntil(page.repeat_action.isVisible)
    qtbot.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.typed().lines == (line,)
    assert page.prescription.repeated.text() == "Repeated from 21-11-2026"
    qtbot.waitUntil(page.prescription.warnings.isVisible)
    assert "allergic to Milk" in page.prescription.warnings.text()
    assert "Schedule E(1)" in page.prescription.warnings.text()


def test_a_red_line_says_why(qtbot, room, keys):
    """RX-5: a line that is not understood is named in words as well, before anybody tries to sign it."""
    page = open_first(qtbot, room)
    keys.press(Qt.Key.Key_Insert)
    for typed in ("Yogaraja", "1/2", "BD", "", "alt 30"):
        keys.type(typed)
        keys.press(ENTER)
    (row,) = page.prescription.table.rows()
    assert row.is_wrong
    qtbot.waitUntil(page.prescription.warnings.isVisible)
    assert page.prescription.warnings.text() == "Yogaraja: alt 30 is not a number of days."


def test_a_line_just_taken_is_in_sight(qtbot, room, keys):
    """RX-11: also the sixth."""
    room.window.setFixedSize(1366, 768)
    page = open_first(qtbot, room)
    names = ("One", "Two", "Three", "Four", "Five")
    page.prescription.show_lines([PrescriptionLineDraft(name=name, dose="1", when="BD", days="5") for name in names])
    page.prescription.edited.emit()
    keys.press(Qt.Key.Key_Insert)
    for typed in ("Sixth", "1", "BD", "", "5"):
        keys.type(typed)
        keys.press(ENTER)
    view = page.prescription.table.view
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.model().index(5, 0))))
