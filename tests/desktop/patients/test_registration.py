"""A walk-in at the desk, by keyboard alone (PAT-1, PAT-2, PAT-14, PAT-18, PAT-22)."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from sqlalchemy import func, select

from narayaneeyam_clinic.billing.records import MONEY_METHODS, Invoice, Payment
from narayaneeyam_clinic.consultations.cancel_visit import cancel_visit
from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.records import Consent, Patient, Sex
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.store.drafts import load_draft
from narayaneeyam_desktop.papers.paper_page import PaperPage
from narayaneeyam_desktop.patients.registration import Registration
from narayaneeyam_desktop.patients.today_page import TodayPage

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down
CONTROL_KEYS = 7


@pytest.fixture
def receptionist(as_role):
    return as_role("receptionist")


@pytest.fixture
def at_desk(sit_down, receptionist):
    desk = sit_down(receptionist)
    assert isinstance(desk.page, TodayPage)
    desk.until(lambda: desk.page.panel.doctor.value())
    return desk


def stored(clinic, query):
    with clinic.reading(by=PROGRAM) as rd:
        return rd.session.execute(query).all()


def register_known(clinic, by, name="Lakshmi Nair", phone="9847012345"):
    birth = BirthDate(date(1984, 5, 12), BirthPrecision.DAY)
    with clinic.transaction(by=by, why="patients.register") as tx:
        draft = NewPatient(name=name, sex=Sex.FEMALE, birth=birth, phone=phone, place="Tirur")
        return register_patient(tx, draft).patient_id


@pytest.fixture
def printed(monkeypatch):
    """The printer, which is outside: what it was given, by title."""
    sheets: dict[str, bytes] = {}

    def take(pdf, title, _printer=None):
        sheets[title] = pdf

    monkeypatch.setattr("narayaneeyam_desktop.paper_out.print_pdf", take)
    return sheets


def test_a_walk_in_takes_seven_keys(clinic, sit_down, receptionist, printed):
    """PAT-1, QUEUE-5: from the empty card to the OP ticket on paper, with a doctor who was not chosen before."""
    with clinic.transaction(by=PROGRAM, why="test.staff") as tx:
        other = tx.add(Staff(name="Dr. Vasudevan", kind=StaffKind.DOCTOR, is_active=True)).id
    desk = sit_down(receptionist)
    desk.until(lambda: desk.page.panel.doctor.value())
    assert desk.page.panel.doctor.value() != other
    desk.press(Qt.Key.Key_F2)
    desk.typed("98470 12345")
    desk.press(ENTER)
    desk.typed("lakshmi nair")
    desk.press(ENTER)
    desk.typed("42")
    desk.press(ENTER)
    desk.typed("f")
    desk.press(ENTER)
    desk.typed("Kottakkal")
    desk.press(ENTER)
    desk.typed("vas")
    desk.press(Qt.Key.Key_F9)
    assert len(desk.keys) <= CONTROL_KEYS
    desk.until(lambda: [row.token for row in desk.page.queue.rows()] == ["A1"])
    assert stored(clinic, select(Visit.doctor_id)) == [(other,)]
    row = stored(clinic, select(Patient.name, Patient.phone, Patient.sex, Patient.place, Patient.born_on))[0]
    assert tuple(row) == ("Lakshmi Nair", "+919847012345", Sex.FEMALE, "Kottakkal", date(1984, 5, 21))
    # The queue hears the news before the card hears the answer, or after it.
    desk.until(lambda: desk.page.panel.phone.text() == "")
    assert desk.page.panel.phone.input.hasFocus()
    desk.until(lambda: printed)
    (title, pdf) = next(iter(printed.items()))
    assert title == "OP ticket A1"
    said = PdfReader(BytesIO(pdf)).pages[0].extract_text()
    assert "A1" in said
    assert "N1-00001" in said


def test_without_the_printer_the_ticket_is_not_lost(at_desk):
    """PAPER-13, PAPER-14: the bar says so, and its button opens the ticket."""
    desk, panel = at_desk, at_desk.page.panel
    panel.name.set_text("Lakshmi")
    panel.age.set_text("42")
    panel.sex.set_value("female")
    desk.press(Qt.Key.Key_F9)
    desk.until(lambda: "not connected" in desk.window.message_bar.text())
    QTest.mouseClick(desk.window.message_bar._undo, Qt.MouseButton.LeftButton)
    assert isinstance(desk.page, PaperPage)
    assert (desk.page.title, desk.page.preview.page_count) == ("OP ticket A1", 1)


def test_the_token_is_read_whatever_the_printer_says(clinic, receptionist, at_desk):
    """QUEUE-10: the new row is the selected one, and the card says the number until the next."""
    desk, panel = at_desk, at_desk.page.panel
    for name in ("Lakshmi Nair", "Unni Nair"):
        panel.name.set_text(name)
        panel.age.set_text("42")
        panel.sex.set_value("female")
        desk.press(Qt.Key.Key_F9)
        desk.until(lambda name=name: name in panel.given.text())
    desk.until(lambda: "not connected" in desk.window.message_bar.text())
    desk.until(lambda: desk.page.queue.selected_row() is not None and desk.page.queue.selected_row().token == "A2")
    assert desk.page.queue.selected_row().patient_name == "Unni Nair"
    assert panel.given.text().startswith("Token A2, Dr. ")
    assert panel.given.text().endswith(": Unni Nair")
    assert panel.given.isVisible()
    desk.typed("98470")
    assert panel.given.isVisible()
    with clinic.transaction(by=receptionist, why="test.cancel") as tx:
        cancel_visit(tx, desk.page.queue.selected_row().visit_id, "went home")
    desk.until(lambda: not panel.given.isVisible())


def test_a_wrong_mobile_is_said_when_it_is_left(clinic, receptionist, at_desk):
    """PAT-10: not while it is typed, and not on the way to those who have it."""
    register_known(clinic, receptionist)
    desk, panel = at_desk, at_desk.page.panel
    desk.typed("98470")
    desk.until(lambda: panel.with_phone.people())
    desk.press(DOWN)
    assert not panel.phone.has_problem()
    desk.press(Qt.Key.Key_Up)
    assert panel.phone.input.hasFocus()
    desk.press(Qt.Key.Key_Tab)
    assert panel.phone.has_problem()
    assert panel.name.input.hasFocus()
    panel.phone.setFocus()
    desk.typed("12345")
    assert not panel.phone.has_problem()
    desk.press(ENTER)
    assert not panel.phone.has_problem()
    panel.phone.set_text("2345678901")
    panel.phone.setFocus()
    desk.press(ENTER)
    assert panel.phone.message()


def test_the_family_is_listed_and_one_is_chosen_with_the_arrows(clinic, receptionist, at_desk):
    """PAT-2: nobody is typed twice."""
    patient_id = register_known(clinic, receptionist)
    register_known(clinic, receptionist, name="Unni Nair")
    desk = at_desk
    desk.typed("98470")
    desk.until(lambda: len(desk.page.panel.with_phone.people()) == 2)
    desk.press(DOWN)
    desk.press(ENTER)
    assert desk.page.panel.is_known_person()
    desk.press(Qt.Key.Key_F9)
    desk.until(lambda: desk.page.queue.rows())
    assert [row.patient_id for row in desk.page.queue.rows()] == [patient_id]
    assert stored(clinic, select(func.count()).select_from(Patient))[0][0] == 2
    assert len(desk.keys) == 3


def test_a_number_that_others_have_can_be_typed_on(clinic, receptionist, at_desk):
    """PAT-3: Enter in the number goes to the name; nobody is chosen by accident."""
    register_known(clinic, receptionist)
    desk = at_desk
    desk.typed("9847012345")
    desk.until(lambda: desk.page.panel.with_phone.people())
    desk.press(ENTER)
    assert desk.page.panel.name.input.hasFocus()
    assert not desk.page.panel.is_known_person()


def test_who_was_found_for_the_last_person_is_not_offered_to_the_next(clinic, receptionist, at_desk, background, qtbot):
    """PAT-2: an answer that comes when the card is empty again would offer somebody else for a token."""
    register_known(clinic, receptionist)
    desk, panel = at_desk, at_desk.page.panel
    desk.typed("9847012345")
    desk.page.findChild(Registration).findChild(QTimer).timeout.emit()
    assert not background.is_idle()
    desk.press(Qt.Key.Key_F2)
    assert panel.phone.text() == ""
    qtbot.waitUntil(background.is_idle)
    assert panel.with_phone.people() == ()


def test_the_first_wrong_field_gets_the_focus(at_desk):
    """PAT-18: the clinic refuses the date first; the number above it is wrong as well."""
    desk, panel = at_desk, at_desk.page.panel
    for words in ("12345", "Lakshmi", "31-02-1984"):
        desk.typed(words)
        desk.press(ENTER)
    desk.press(Qt.Key.Key_F9)
    desk.until(panel.phone.input.hasFocus)
    assert panel.age.has_problem()


def test_a_likely_duplicate_is_named_while_typing(clinic, receptionist, at_desk):
    """PAT-14"""
    patient_id = register_known(clinic, receptionist)
    panel = at_desk.page.panel
    panel.name.setFocus()
    at_desk.typed("Laxmi Nair")
    at_desk.press(ENTER)
    at_desk.typed("42")
    at_desk.press(ENTER)
    at_desk.typed("f")
    at_desk.press(ENTER)
    at_desk.typed("Tirur")
    at_desk.until(lambda: [row.patient_id for row in panel.alike.people()] == [patient_id])
    assert panel.alike.isVisible()


def test_what_is_wrong_stands_under_its_field_and_nothing_is_lost(clinic, at_desk):
    """PAT-18, PAT-10, HOUSE-37"""
    desk, panel = at_desk, at_desk.page.panel
    desk.typed("12345")
    desk.press(ENTER)
    assert panel.phone.message() == "No phone in India has this number. Compare it and type it again."
    desk.typed("Lakshmi")
    desk.press(ENTER)
    desk.typed("31-02-1984")
    desk.press(ENTER)
    assert panel.age.message() == "February 1984 has 29 days."
    panel.age.set_text("42")
    panel.sex.set_value("female")
    desk.press(Qt.Key.Key_F9)
    desk.until(lambda: panel.phone.input.hasFocus())
    assert panel.phone.has_problem()
    assert (panel.name.text(), panel.age.text()) == ("Lakshmi", "42")
    assert stored(clinic, select(func.count()).select_from(Patient))[0][0] == 0


@pytest.mark.parametrize("way", MONEY_METHODS)
def test_consent_and_fee_are_taken_with_the_token(clinic, at_desk, printed, way):
    """PAT-9, QUEUE-6: one press, one transaction; then the ticket and the receipt. Money comes by every way that the counter has."""
    desk, panel = at_desk, at_desk.page.panel
    panel.name.set_text("Lakshmi")
    panel.age.set_text("42")
    panel.sex.set_value("female")
    panel.consent.set_value("ml")
    panel.fee.set_value(str(way))
    desk.press(Qt.Key.Key_F9)
    desk.until(lambda: [row.is_fee_paid for row in desk.page.queue.rows()] == [True])
    assert stored(clinic, select(Consent.language))[0][0] == "ml"
    assert stored(clinic, select(Patient.language))[0][0] == "ml"
    invoice = stored(clinic, select(Invoice.payable, Invoice.visit_id))[0]
    visit = stored(clinic, select(Visit.id))[0]
    assert (invoice.payable.paise, invoice.visit_id) == (30_000, visit.id)
    assert stored(clinic, select(Payment.method))[0][0] == way
    number = stored(clinic, select(Invoice.number))[0][0]
    desk.until(lambda: set(printed) == {"OP ticket A1", number})
    assert printed[number].startswith(b"%PDF")


def test_saving_without_a_token(clinic, at_desk):
    desk, panel = at_desk, at_desk.page.panel
    panel.name.set_text("Lakshmi")
    panel.age.set_text("42")
    panel.sex.set_value("female")
    panel.phone.setFocus()
    desk.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: "N1-00001" in desk.window.message_bar.text())
    assert stored(clinic, select(Visit.id)) == []


def test_a_half_typed_registration_is_there_again(clinic, at_desk, sit_down, receptionist):
    """PAT-22: what was typed a second ago is in the file, whatever becomes of the program."""
    at_desk.typed("98470 12345")
    at_desk.press(ENTER)
    at_desk.typed("Lakshmi")

    def kept():
        with clinic.reading(by=receptionist) as rd:
            draft = load_draft(rd, "today")
        return draft is not None and draft.body["name"] == "Lakshmi"

    at_desk.until(kept)
    again = sit_down(receptionist)
    again.until(lambda: again.page.panel.name.text() == "Lakshmi")
    assert again.page.panel.phone.text() == "98470 12345"
    assert "here again" in again.page.panel.note.text()
    again.page.panel.note.followed.emit()
    assert again.page.panel.name.text() == ""
    again.until(lambda: not kept())


def test_closing_the_window_keeps_what_was_just_typed(clinic, at_desk, background, qtbot, receptionist):
    """DRAFT-2: not a second has passed."""
    at_desk.typed("98470 12345")
    at_desk.press(ENTER)
    at_desk.typed("Lakshmi")
    at_desk.window.close()
    shiboken6.delete(at_desk.window)
    qtbot.waitUntil(background.is_idle)
    with clinic.reading(by=receptionist) as rd:
        draft = load_draft(rd, "today")
    assert draft is not None
    assert draft.body["name"] == "Lakshmi"


def test_only_who_may_registers(sit_down, as_role):
    """PEOPLE-9: the pharmacist sees the queue and no card."""
    desk = sit_down(as_role("pharmacist"))
    assert not desk.page.panel.isVisible()
    assert not desk.page.token_action.isVisible()


def test_what_a_key_put_away_comes_back(clinic, at_desk):
    """F2 in the middle of a name is a slip, so it can be undone."""
    desk, panel = at_desk, at_desk.page.panel
    desk.typed("9847012345")
    desk.press(ENTER)
    desk.typed("Lakshmi")
    desk.press(Qt.Key.Key_F2)
    assert (panel.phone.text(), panel.name.text()) == ("", "")
    assert desk.window.message_bar.text()
    QTest.mouseClick(desk.window.message_bar._undo, Qt.MouseButton.LeftButton)
    assert (panel.phone.text(), panel.name.text()) == ("9847012345", "Lakshmi")
    desk.press(Qt.Key.Key_F2)
    desk.typed("9847000000")
    QTest.mouseClick(desk.window.message_bar._undo, Qt.MouseButton.LeftButton)
    assert (panel.phone.text(), panel.name.text()) == ("9847000000", "")
