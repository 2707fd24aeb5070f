"""The queue run from Today, the list, and one patient's page (QUEUE, PAT-15 to PAT-17, SEARCH-1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from narayaneeyam_clinic.consultations.cancel_visit import cancel_visit
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.consultations.start_visit import start_visit
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.allergies import NewAllergy, add_allergy
from narayaneeyam_clinic.patients.patient_form import PatientForm
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_desktop.papers.paper_page import PaperPage
from narayaneeyam_desktop.patients.patient_page import PatientPage
from narayaneeyam_desktop.patients.patients_page import PatientsPage
from narayaneeyam_desktop.patients.queue_columns import queue_columns
from narayaneeyam_desktop.widgets.ask import Question
from narayaneeyam_desktop.widgets.choose_one import ChooseOne

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def receptionist(as_role):
    return as_role("receptionist")


@pytest.fixture
def people(clinic, receptionist, as_role, doctor_id):
    """Three who wait, the first with an allergy: name -> (patient, visit)."""
    birth = BirthDate(date(1984, 5, 12), BirthPrecision.DAY)
    made = {}
    for name in ("Lakshmi Nair", "Abdul Rahman", "Joseph K."):
        with clinic.transaction(by=receptionist, why="test.people") as tx:
            registered = register_patient(tx, NewPatient(name=name, sex=Sex.FEMALE, birth=birth, phone="9847012345"))
            made[name] = (registered.patient_id, start_visit(tx, registered.patient_id, doctor_id).visit_id)
    with clinic.transaction(by=as_role("doctor"), why="test.allergy") as tx:
        add_allergy(tx, made["Lakshmi Nair"][0], NewAllergy(substance="Sesame oil"))
    return made


def state(clinic, by, visit_id):
    with clinic.reading(by=by) as rd:
        return rd.session.get_one(Visit, visit_id).state


def names(desk):
    return [row.patient_name for row in desk.page.queue.rows()]


def test_the_queue_is_run_by_keys(clinic, sit_down, receptionist, people):
    """QUEUE-3, QUEUE-4, QUEUE-5"""
    desk = sit_down(receptionist)
    desk.until(lambda: len(desk.page.queue.rows()) == 3)
    desk.page.queue.setFocus()
    desk.page.queue.select(2)
    desk.press(Qt.Key.Key_Up, CONTROL)
    desk.until(lambda: names(desk) == ["Lakshmi Nair", "Joseph K.", "Abdul Rahman"])
    desk.page.queue.select(0)
    desk.press(Qt.Key.Key_F5)
    lakshmi = people["Lakshmi Nair"][1]
    desk.until(lambda: state(clinic, receptionist, lakshmi) is VisitState.WITH_DOCTOR)
    desk.page.queue.select(1)
    desk.press(Qt.Key.Key_F6)
    joseph = people["Joseph K."][1]
    desk.until(lambda: state(clinic, receptionist, joseph) is VisitState.SKIPPED)
    desk.until(lambda: [row.state for row in desk.page.queue.rows()][1] == "skipped")
    desk.page.queue.select(1)
    desk.press(Qt.Key.Key_F6)
    desk.until(lambda: state(clinic, receptionist, joseph) is VisitState.WAITING)
    desk.page.questions.cancel_wanted.emit((desk.page.queue.rows()[1], "went home"))
    desk.until(lambda: state(clinic, receptionist, joseph) is VisitState.CANCELLED)


def test_a_moved_token_stays_the_selected_one(clinic, sit_down, receptionist, people):
    """QUEUE-4: the next key is about the person who was moved, not about who stands there now."""
    desk = sit_down(receptionist)
    desk.until(lambda: len(desk.page.queue.rows()) == 3)
    rows = desk.page.queue.rows()
    first = next(row for row in rows if sum(one.doctor_id == row.doctor_id for one in rows) > 1)
    last = [row for row in rows if row.doctor_id == first.doctor_id][-1]
    desk.page.queue.select(rows.index(last))
    desk.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: [row.visit_id for row in desk.page.queue.rows()] != [row.visit_id for row in rows])
    assert desk.page.queue.selected_row().visit_id == last.visit_id


def test_cancelling_wants_its_reason_before_it_closes(clinic, sit_down, receptionist, people):
    """QUEUE-4: an empty reason is said in the question, and nothing that was typed is lost."""
    desk = sit_down(receptionist)
    desk.until(lambda: len(desk.page.queue.rows()) == 3)
    desk.page.queue.select(1)
    chosen = desk.page.queue.selected_row()
    desk.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    question = desk.window.findChild(Question)
    QTest.mouseClick(question.yes, Qt.MouseButton.LeftButton)
    assert question.reason.has_problem()
    question.reason.set_text("went home")
    QTest.mouseClick(question.yes, Qt.MouseButton.LeftButton)
    desk.until(lambda: state(clinic, receptionist, chosen.visit_id) is VisitState.CANCELLED)


def test_a_step_that_is_not_possible_is_said(clinic, sit_down, receptionist, people):
    """QUEUE-2"""
    desk = sit_down(receptionist)
    desk.until(lambda: len(desk.page.queue.rows()) == 3)
    desk.page.questions.cancel_wanted.emit((desk.page.queue.rows()[1], " "))
    desk.until(lambda: desk.window.message_bar.text())
    assert state(clinic, receptionist, people["Abdul Rahman"][1]) is VisitState.WAITING


def test_the_list_filters_as_one_types_and_opens_with_enter(sit_down, receptionist, people):
    """SEARCH-2"""
    desk = sit_down(receptionist)
    desk.window.open_page("patients", {})
    assert isinstance(desk.page, PatientsPage)
    desk.until(lambda: desk.page.counted.text() == "3 patients")
    desk.typed("laxmi")
    desk.until(lambda: desk.page.counted.text() == "1 found")
    desk.press(Qt.Key.Key_Down)
    desk.until(lambda: desk.page.table.selected_row() is not None)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: isinstance(desk.page, PatientPage) and desk.page.title == "Lakshmi Nair")


def test_the_search_for_everything_opens_the_patient(sit_down, receptionist, people):
    """SEARCH-1, SEARCH-4"""
    desk = sit_down(receptionist)
    search = desk.window.top_bar.search
    desk.press(Qt.Key.Key_K, CONTROL)
    desk.typed("rahman")
    desk.until(lambda: search.suggestions())
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: isinstance(desk.page, PatientPage) and desk.page.title == "Abdul Rahman")


def test_the_newest_keystroke_is_answered(sit_down, receptionist, people, background):
    """SEARCH-12: whatever was asked before, what stands there at the end belongs to what is typed."""
    desk = sit_down(receptionist)
    search = desk.window.top_bar.search
    desk.press(Qt.Key.Key_K, CONTROL)
    for letter in "joseph":
        desk.typed(letter)
        search._want()
    desk.until(lambda: [one.text for one in search.suggestions()] == ["Joseph K."])
    desk.until(background.is_idle)
    assert [one.text for one in search.suggestions()] == ["Joseph K."]


def test_the_page_shows_what_the_role_may_see(sit_down, as_role, people):
    """PAT-15, PAT-16, LEAK-3"""
    patient_id = people["Lakshmi Nair"][0]
    desk = sit_down(as_role("doctor"))
    desk.window.open_page("patient", {"patient_id": patient_id})
    desk.until(lambda: desk.page.title == "Lakshmi Nair")
    assert (desk.page.known.text(), desk.page.number.text()) == ("42 F · +91 98470 12345", "N1-00001")
    assert "Sesame oil" in desk.page.allergies.text()
    assert "allergy" in [str(row.kind) for row in desk.page.timeline.rows()]
    assert desk.page.sees_health()


def test_reception_sees_no_allergy_anywhere(sit_down, receptionist, people):
    """LEAK-3"""
    desk = sit_down(receptionist)
    desk.window.open_page("patient", {"patient_id": people["Lakshmi Nair"][0]})
    desk.until(lambda: desk.page.title == "Lakshmi Nair")
    assert not desk.page.allergies.isVisible()
    assert "allergy" not in [str(row.kind) for row in desk.page.timeline.rows()]
    assert not desk.page.sees_health()


def test_each_field_that_may_be_refused_can_be_blamed(sit_down, receptionist, people):
    """HOUSE-37: the sentence stands under the field it is about."""
    desk = sit_down(receptionist)
    desk.window.open_page("patient", {"patient_id": people["Lakshmi Nair"][0]})
    desk.until(lambda: desk.page.title == "Lakshmi Nair")
    details = desk.page.details
    for field in PatientForm.model_fields:
        assert details.show_problem(field, f"Why {field}.")
        blamed = details.other_phones[0][0] if field == "other_phones" else details.fields[field]
        assert (blamed.message(), blamed.has_problem()) == (f"Why {field}.", True)


def test_details_are_corrected_and_the_history_says_so(clinic, sit_down, receptionist, people):
    """PAT-17, PAT-19"""
    patient_id = people["Lakshmi Nair"][0]
    desk = sit_down(receptionist)
    desk.window.open_page("patient", {"patient_id": patient_id})
    desk.until(lambda: desk.page.title == "Lakshmi Nair")
    desk.press(Qt.Key.Key_F4)
    fields = desk.page.details.fields
    assert not desk.page.save_action.isVisible()
    fields["place"].setFocus()
    desk.typed("Kottakkal")
    fields["state_code"].set_value("32")
    fields["pin"].setFocus()
    desk.typed("110001")
    assert "Kerala" in fields["pin"].message()  # a word of warning, and no more
    assert desk.page.save_action.isVisible()
    desk.press(Qt.Key.Key_S, CONTROL)

    def written():
        with clinic.reading(by=receptionist) as rd:
            patient = rd.session.get_one(Patient, patient_id)
            return (patient.place, patient.pin, patient.state_code, patient.name)

    desk.until(lambda: written() == ("Kottakkal", "110001", "32", "Lakshmi Nair"))
    desk.until(lambda: not desk.page.details.is_changed())
    desk.page.tabs.setCurrentWidget(desk.page.history)
    desk.until(lambda: ("Place", "–", "Kottakkal") in [(r.field, r.before, r.after) for r in desk.page.history.rows()])


def test_a_token_is_given_from_the_patients_page(clinic, sit_down, receptionist, people, background):
    """QUEUE-8: who waits already is told so, and it stays when the queue is read again."""
    desk = sit_down(receptionist)
    desk.window.open_page("patient", {"patient_id": people["Joseph K."][0]})
    desk.until(lambda: desk.page.title == "Joseph K.")
    desk.press(Qt.Key.Key_F9)
    desk.until(lambda: desk.page.title.startswith("Today"))
    assert desk.page.panel.is_known_person()
    desk.until(lambda: desk.page.panel.doctor.value())
    desk.until(background.is_idle)
    desk.press(Qt.Key.Key_F9)
    desk.until(lambda: "A3" in desk.page.panel.doctor.message())
    with clinic.transaction(by=receptionist, why="test.cancel") as tx:
        cancel_visit(tx, people["Abdul Rahman"][1], "went home")
    desk.until(lambda: ("Abdul Rahman", "waiting") not in [(r.patient_name, r.state) for r in desk.page.queue.rows()])
    desk.until(background.is_idle)
    assert "A3" in desk.page.panel.doctor.message()


def test_a_token_for_somebody_else_leaves_what_is_typed(clinic, sit_down, receptionist, people):
    """PAT-22"""
    desk = sit_down(receptionist)
    desk.until(lambda: desk.page.panel.doctor.value())
    today = desk.page
    desk.typed("9446012345")
    with clinic.transaction(by=receptionist, why="test.cancel") as tx:
        cancel_visit(tx, people["Joseph K."][1], "came later")
    desk.window.open_page("patient", {"patient_id": people["Joseph K."][0]})
    desk.until(lambda: desk.page.title == "Joseph K.")
    desk.press(Qt.Key.Key_F9)
    desk.until(lambda: today.panel.is_known_person())
    desk.press(Qt.Key.Key_F9)
    desk.until(lambda: "A4" in [row.token for row in today.queue.rows()])
    desk.until(lambda: not today.panel.is_known_person())
    assert today.panel.phone.text() == "9446012345"


def test_the_fee_is_taken_from_the_queue(sit_down, receptionist, people):
    """QUEUE-6, PAPER-14: the printer for receipts is not there; the fee is kept and the receipt opens from the bar.

    QUEUE-14: of a cancelled token nothing is due, and what was paid is to be given back.
    """
    desk = sit_down(receptionist)
    desk.until(lambda: len(desk.page.queue.rows()) == 3)
    desk.page.queue.setFocus()
    desk.page.queue.select(1)
    desk.press(Qt.Key.Key_F7)
    desk.until(lambda: QApplication.activeModalWidget() is not None)
    desk.until(lambda: isinstance(desk.window.findChild(ChooseOne), ChooseOne))
    ways = desk.window.findChild(ChooseOne).choices
    assert [ways.model().index(row, 0).data() for row in range(ways.model().rowCount())] == [
        "in cash",
        "by UPI",
        "by card",
    ]
    QTest.keyClick(ways, Qt.Key.Key_Return)
    desk.until(lambda: [row.is_fee_paid for row in desk.page.queue.rows()] == [False, True, False])
    cancelled = [replace(row, state="cancelled") for row in desk.page.queue.rows()]
    assert [queue_columns()[-1].text(row) for row in cancelled] == ["–", "to give back", "–"]
    desk.until(lambda: "not connected" in desk.window.message_bar.text())
    QTest.mouseClick(desk.window.message_bar._undo, Qt.MouseButton.LeftButton)
    assert isinstance(desk.page, PaperPage)
    assert desk.page.preview.page_count == 1


def test_allergies_are_noted_and_ended_on_the_page(sit_down, as_role, people):
    """PAT-8"""
    desk = sit_down(as_role("doctor"))
    desk.window.open_page("patient", {"patient_id": people["Joseph K."][0]})
    desk.until(lambda: desk.page.title == "Joseph K.")
    health = desk.page.health
    desk.page.tabs.setCurrentWidget(health)
    health.substance.setFocus()
    desk.typed("Milk")
    health.add_allergy_button.click()
    desk.until(lambda: "Milk" in desk.page.allergies.text())
    desk.until(lambda: health.substance.text() == "")
    health.allergy_ended.emit((health.allergies.rows()[0], "told wrongly"))
    desk.until(lambda: not desk.page.allergies.isVisible())
    assert health.allergies.rows()[0].ended_why == "told wrongly"
