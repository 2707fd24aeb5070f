"""Keys of the queue that ask or refuse: another doctor, the fee, cancelling, the ticket once more (QUEUE-4, QUEUE-6, QUEUE-11)."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from sqlalchemy import select

from narayaneeyam_clinic.billing.take_consultation_fee import take_consultation_fee
from narayaneeyam_clinic.consultations.call_in import call_in
from narayaneeyam_clinic.consultations.close_visit import close_visit
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.consultations.start_visit import start_visit
from narayaneeyam_clinic.consultations.visit_steps import take_step, visit_of
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.people_rows import PERSON_COLUMNS, person_rows
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.patients.patient_page import PatientPage
from narayaneeyam_desktop.patients.queue_columns import queue_columns
from narayaneeyam_desktop.widgets.ask import Question
from narayaneeyam_desktop.widgets.choose_one import ChooseOne
from tests.clinic.shelf import CASH

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def receptionist(as_role):
    return as_role("receptionist")


@pytest.fixture
def other_doctors(clinic, doctor_id):
    """Two more: name -> id."""
    made = {}
    with clinic.transaction(by=PROGRAM, why="test.doctors") as tx:
        for name, fee in (("Dr. Meera Varma", Money(25_000)), ("Dr. Omana", None)):
            made[name] = tx.add(Staff(name=name, kind=StaffKind.DOCTOR, consultation_fee=fee, is_active=True)).id
    return made


@pytest.fixture
def waiting(clinic, receptionist, doctor_id):
    """Two who wait: name -> (patient, visit)."""
    birth = BirthDate(date(1984, 5, 12), BirthPrecision.DAY)
    made = {}
    for name in ("Lakshmi Nair", "Abdul Rahman"):
        with clinic.transaction(by=receptionist, why="test.people") as tx:
            registered = register_patient(tx, NewPatient(name=name, sex=Sex.FEMALE, birth=birth))
            made[name] = (registered.patient_id, start_visit(tx, registered.patient_id, doctor_id).visit_id)
    return made


@pytest.fixture
def printed(monkeypatch):
    """The printer, which is outside: what it was given, in order."""
    sheets: list[tuple[str, bytes]] = []

    def take(pdf, title, _printer=None):
        sheets.append((title, pdf))

    monkeypatch.setattr("narayaneeyam_desktop.paper_out.print_pdf", take)
    return sheets


def at_queue(desk, count, chosen):
    desk.until(lambda: len(desk.page.queue.rows()) == count)
    desk.page.queue.setFocus()
    choose(desk, chosen)
    return desk


def choose(desk, name):
    names = [row.patient_name for row in desk.page.queue.rows()]
    desk.page.queue.select(names.index(name))


def _is_in_the_question() -> bool:
    question, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
    return question is not None and focus is not None and question.isAncestorOf(focus)


def answer(desk, *keys):
    """Keys for the question that a key has opened."""
    desk.until(lambda: QApplication.activeModalWidget() is not None)
    desk.until(_is_in_the_question)
    for key in keys:
        desk.press(key)
    desk.until(lambda: QApplication.activeModalWidget() is None)
    # A desktop does so by itself; without one nobody does.
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()


def visit(clinic, by, visit_id):
    with clinic.reading(by=by) as rd:
        row = rd.session.get_one(Visit, visit_id)
        return row.doctor_id, row.token, row.state


def said(pdf):
    return PdfReader(BytesIO(pdf)).pages[0].extract_text()


def test_a_token_goes_to_another_doctor(clinic, sit_down, receptionist, other_doctors, waiting, printed):
    """QUEUE-4: four keys, the new number in the selected row and on paper."""
    desk = at_queue(sit_down(receptionist), 2, "Lakshmi Nair")
    desk.press(Qt.Key.Key_D, CONTROL)
    asked = desk.window.findChild(ChooseOne)
    assert [asked.choices.model().index(row, 0).data() for row in range(2)] == ["Dr. Meera Varma", "Dr. Omana"]
    answer(desk, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    lakshmi = waiting["Lakshmi Nair"][1]
    desk.until(lambda: visit(clinic, receptionist, lakshmi)[0] == other_doctors["Dr. Meera Varma"])
    assert len(desk.keys) == 4
    desk.until(lambda: printed)
    assert "A1" in said(printed[0][1])
    assert "Meera" in said(printed[0][1])
    assert desk.page.panel.given.text() == "Token A1, Dr. Meera Varma: Lakshmi Nair"
    desk.until(lambda: desk.page.queue.selected_row().doctor_name == "Dr. Meera Varma")
    row = desk.page.queue.selected_row()
    assert (row.visit_id, row.token, row.fee) == (lakshmi, "A1", Money(25_000))


def test_going_back_moves_nothing(clinic, sit_down, receptionist, other_doctors, waiting, doctor_id):
    """QUEUE-4"""
    desk = at_queue(sit_down(receptionist), 2, "Lakshmi Nair")
    desk.press(Qt.Key.Key_D, CONTROL)
    answer(desk, Qt.Key.Key_Escape)
    assert visit(clinic, receptionist, waiting["Lakshmi Nair"][1])[0] == doctor_id


def test_the_key_is_there_for_who_may_and_where_there_is_another(
    sit_down, receptionist, as_role, other_doctors, waiting
):
    """QUEUE-4, PEOPLE-9"""
    desk = sit_down(receptionist)
    desk.until(lambda: desk.page.doctor_action.isVisible())
    desk = sit_down(as_role("pharmacist"))
    desk.until(lambda: len(desk.page.queue.rows()) == 2)
    assert not desk.page.doctor_action.isVisible()


def test_one_doctor_alone_has_nobody_to_move_to(sit_down, receptionist, waiting):
    """QUEUE-4"""
    desk = at_queue(sit_down(receptionist), 2, "Lakshmi Nair")
    desk.until(lambda: desk.page.panel.doctor.value())
    assert not desk.page.doctor_action.isVisible()


def test_who_has_a_token_there_already_is_said(clinic, sit_down, receptionist, other_doctors, waiting):
    """QUEUE-8"""
    with clinic.transaction(by=receptionist, why="test.second") as tx:
        start_visit(tx, waiting["Lakshmi Nair"][0], other_doctors["Dr. Meera Varma"])
    desk = at_queue(sit_down(receptionist), 3, "Lakshmi Nair")
    desk.press(Qt.Key.Key_D, CONTROL)
    answer(desk, Qt.Key.Key_Return)
    desk.until(lambda: "already has token A1 for Dr. Meera Varma" in desk.window.message_bar.text())


def test_a_finished_token_is_refused_at_once_with_the_reason(
    clinic, sit_down, receptionist, as_role, other_doctors, waiting
):
    """QUEUE-11, QUEUE-12: nothing is asked first; who has been in stands below."""
    lakshmi = waiting["Lakshmi Nair"][1]
    doctor = as_role("doctor")
    with clinic.transaction(by=doctor, why="test.done") as tx:
        call_in(tx, lakshmi)
        tx.session.get_one(Visit, lakshmi).state = VisitState.TO_BILL
        tx.session.flush()
        close_visit(tx, lakshmi)
    desk = at_queue(sit_down(receptionist), 2, "Lakshmi Nair")
    desk.press(Qt.Key.Key_Delete, CONTROL)
    assert desk.window.findChild(Question) is None
    assert desk.window.message_bar.text() == "Token A1 is: done. It cannot be cancelled now."
    desk.until(lambda: desk.page.doctor_action.isVisible())
    desk.press(Qt.Key.Key_D, CONTROL)
    assert desk.window.findChild(ChooseOne) is None
    assert desk.window.message_bar.text() == "Token A1 is: done. It cannot be moved now."
    # Who has been in stands below who still waits.
    assert [row.patient_name for row in desk.page.queue.rows()] == ["Abdul Rahman", "Lakshmi Nair"]


def test_who_buys_nothing_leaves_by_one_key(clinic, sit_down, receptionist, as_role, waiting):
    """QUEUE-15: the key says what it does with the chosen one."""
    lakshmi = waiting["Lakshmi Nair"][1]
    with clinic.transaction(by=as_role("doctor"), why="test.seen") as tx:
        call_in(tx, lakshmi)
        take_step(tx, visit_of(tx, lakshmi), VisitState.TO_BILL)
    desk = at_queue(sit_down(receptionist), 2, "Lakshmi Nair")
    desk.until(lambda: desk.page.step_action.text() == "Leaves without a bill")
    desk.press(Qt.Key.Key_F6)
    desk.until(lambda: visit(clinic, receptionist, lakshmi)[2] is VisitState.DONE)
    desk.until(lambda: desk.page.step_action.text() == "Skip")
    choose(desk, "Abdul Rahman")
    desk.press(Qt.Key.Key_F6)
    desk.until(lambda: desk.page.step_action.text() == "Back in the queue")


def test_a_fee_that_is_paid_is_said(sit_down, receptionist, waiting):
    """QUEUE-11"""
    desk = at_queue(sit_down(receptionist), 2, "Abdul Rahman")
    desk.press(Qt.Key.Key_F7)
    answer(desk, Qt.Key.Key_Return)
    desk.until(lambda: [row.is_fee_paid for row in desk.page.queue.rows()] == [False, True])
    desk.page.queue.setFocus()

    def is_said() -> bool:
        # What the printer says of the receipt may come after it, and takes its place.
        desk.press(Qt.Key.Key_F7)
        return desk.window.message_bar.text() == "The fee of token A2 is paid already."

    desk.until(is_said)
    assert QApplication.activeModalWidget() is None


def test_whoever_cancels_a_token_hears_that_its_fee_is_paid(sit_down, receptionist, waiting):
    """QUEUE-14: the bill of the fee stands until it is cancelled too."""
    desk = at_queue(sit_down(receptionist), 2, "Abdul Rahman")
    desk.press(Qt.Key.Key_F7)
    answer(desk, Qt.Key.Key_Return)
    desk.until(lambda: desk.page.queue.selected_row().is_fee_paid)
    desk.page.queue.setFocus()
    desk.press(Qt.Key.Key_Delete, CONTROL)
    question = desk.window.findChild(Question)
    assert any("₹300 is paid" in label.text() for label in question.findChildren(QLabel))


def test_a_paid_fee_stays_paid_with_another_doctor(clinic, sit_down, receptionist, other_doctors, waiting):
    """QUEUE-4, QUEUE-6"""
    desk = at_queue(sit_down(receptionist), 2, "Abdul Rahman")
    desk.press(Qt.Key.Key_F7)
    answer(desk, Qt.Key.Key_Return)
    desk.until(lambda: desk.page.queue.selected_row().is_fee_paid)
    desk.page.queue.setFocus()
    desk.press(Qt.Key.Key_D, CONTROL)
    answer(desk, Qt.Key.Key_Return)
    desk.until(lambda: desk.page.queue.selected_row().doctor_name == "Dr. Meera Varma")
    row = desk.page.queue.selected_row()
    assert (row.fee, row.is_fee_paid) == (Money(30_000), True)


def test_a_key_without_a_row_says_what_to_do(sit_down, receptionist, waiting):
    """QUEUE-11"""
    desk = sit_down(receptionist)
    desk.until(lambda: len(desk.page.queue.rows()) == 2)
    assert desk.page.panel.phone.input.hasFocus()
    desk.press(Qt.Key.Key_F7)
    assert desk.window.message_bar.text() == "Choose a token in the queue first."


@pytest.mark.parametrize(("key", "chord"), [(Qt.Key.Key_P, CONTROL), (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)])
def test_the_ticket_is_printed_once_more(sit_down, receptionist, waiting, printed, key, chord):
    """PAPER-8: from Today, and it says that it is a duplicate."""
    desk = at_queue(sit_down(receptionist), 2, "Abdul Rahman")
    desk.press(key, chord)
    desk.until(lambda: printed)
    title, pdf = printed[0]
    assert title == "OP ticket A2"
    assert "Duplicate" in said(pdf) or "DUPLICATE" in said(pdf)


def test_the_patients_page_prints_the_card_and_the_ticket(sit_down, receptionist, waiting, printed):
    """PAT-13, PAPER-8"""
    desk = sit_down(receptionist)
    desk.window.open_page("patient", {"patient_id": waiting["Abdul Rahman"][0]})
    desk.until(lambda: isinstance(desk.page, PatientPage) and desk.page.title == "Abdul Rahman")
    desk.press(Qt.Key.Key_P, CONTROL)
    desk.until(lambda: [title for title, _ in printed] == ["Card N1-00002"])
    assert "Abdul Rahman" in said(printed[0][1])
    desk.press(Qt.Key.Key_F8)
    desk.until(lambda: [title for title, _ in printed][1:] == ["OP ticket A2"])


def test_a_free_review_is_told_and_costs_nothing(clinic, clock, sit_down, receptionist, doctor_id, waiting, printed):
    """QUEUE-16: beside the token, by F7, and on giving the token, also where the last person's fee was taken in cash."""
    patient_id, visit_id = waiting["Lakshmi Nair"]
    with clinic.transaction(by=PROGRAM, why="test.rule") as tx:
        tx.session.get_one(Staff, doctor_id).review_days = 7
    with clinic.transaction(by=receptionist, why="test.paid") as tx:
        take_consultation_fee(tx, visit_id, CASH)
    clock.advance(days=1)
    desk = sit_down(receptionist)
    panel = desk.page.panel
    desk.until(panel.doctor.value)
    with clinic.reading(by=receptionist) as rd:
        [person] = person_rows(rd.session.execute(select(*PERSON_COLUMNS).where(Patient.id == patient_id)))
    desk.window.open_page("today", {"person": person})
    desk.until(panel.is_known_person)
    panel.doctor.set_value(doctor_id)
    panel.fee.set_value("cash")
    desk.press(Qt.Key.Key_F9)
    desk.until(lambda: len(desk.page.queue.rows()) == 1)
    [row] = desk.page.queue.rows()
    assert queue_columns()[-1].text(row) == "free"
    assert panel.given.text().endswith("It is a free review: an earlier fee covers it, and none was taken.")
    desk.page.queue.setFocus()
    desk.page.queue.select(desk.page.queue.rows().index(row))
    desk.press(Qt.Key.Key_F7)
    assert desk.window.message_bar.text() == f"Token {row.token} is a free review: an earlier fee covers it."
