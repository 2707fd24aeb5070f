"""A doctor works through the screens with real keys on a real clinic."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, DiagnosisDraft, kept_consultation
from narayaneeyam_clinic.consultations.consultation_page import signed_versions
from narayaneeyam_clinic.consultations.finish_consultation import finish_consultation
from narayaneeyam_clinic.consultations.queue import queue
from narayaneeyam_clinic.consultations.record_vitals import record_vitals
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_desktop.consultations.consultations_page import ConsultationsPage
from narayaneeyam_desktop.patients.timeline_words import timeline_columns
from narayaneeyam_desktop.theme.theme import apply_theme
from narayaneeyam_desktop.timeline_words import entry_lines
from tests.clinic.consultations.invented import EVERYTHING, add_patient, begin
from tests.desktop.consultations.keyboard import ENTER, look, open_first


def test_a_consultation_from_the_list_to_the_signature(qtbot, room, keys):
    """QUEUE-3, CONS-3, CONS-6, CONS-9, CONS-15, CONS-18"""
    page = open_first(qtbot, room)
    assert [row.state for row in look(room, queue)] == ["with_doctor", "waiting"]
    assert (page.strip.allergies.text(), page.title) == ("Allergy: Milk", "Lakshmi Nair")
    page.concern.input.setFocus()
    keys.type("Low back pain, 3 weeks")
    page.diagnoses.search.input.setFocus()
    keys.type("sandhi")
    qtbot.waitUntil(page.diagnoses.search.is_list_open)
    keys.press(ENTER)
    assert page.typed().diagnoses[0].namaste_code == "AAE-16"
    qtbot.mouseClick(list(page.follow_up.choices.values())[2], Qt.MouseButton.LeftButton)
    page.vitals.fields["weight"].input.setFocus()
    keys.type("61.5")
    keys.press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(look(room, lambda rd: signed_versions(rd, room.visits[0]))))
    (signed,) = look(room, lambda rd: signed_versions(rd, room.visits[0]))
    assert (signed.content.concern, signed.content.diagnoses[0].term) == ("Low back pain, 3 weeks", "Sandhigatavata")
    assert (signed.content.follow_up_on.isoformat(), signed.content.vitals.weight) == ("2026-11-28", "61.5")
    qtbot.waitUntil(lambda: isinstance(room.window.current_page(), ConsultationsPage))


def test_what_is_typed_is_kept_and_never_shown_for_another_patient(qtbot, room, keys):
    """CONS-11, CONS-13"""
    page = open_first(qtbot, room)
    page.concern.input.setFocus()
    keys.type("Only about Lakshmi")
    room.window.open_page("consultation", {"visit_id": room.visits[1]})
    other = room.page()
    assert other is not page
    qtbot.waitUntil(lambda: other.typed().visit_id == room.visits[1])
    assert other.typed().concern == ""
    assert other.title == "Ravi Menon"
    kept = look(room, lambda rd: kept_consultation(rd, room.patients[0], room.visits[0]))
    assert kept.draft.concern == "Only about Lakshmi"
    assert look(room, lambda rd: kept_consultation(rd, room.patients[1], room.visits[1])) is None
    room.window.sign_out()
    room.window.show_person(room.doctor)
    room.window.open_page("consultation", {"visit_id": room.visits[0]})
    again = room.page()
    qtbot.waitUntil(lambda: again.typed().concern == "Only about Lakshmi")
    assert again.restored.isVisible()
    again.discard_wanted.emit()
    qtbot.waitUntil(lambda: again.typed().concern == "" and not again.restored.isVisible())


def test_what_is_missing_is_named(qtbot, room, keys):
    """CONS-14"""
    page = open_first(qtbot, room)
    qtbot.keyClick(page, Qt.Key.Key_F9)
    qtbot.waitUntil(page.problem.isVisible)
    assert page.problem.text() == "Before finishing, please add: the concern or a note, a diagnosis."
    assert QApplication.focusWidget() is page.concern.input
    keys.type("Pain")
    page.diagnoses.search.input.setFocus()
    keys.type("Something rare")
    keys.press(ENTER)
    page.prescription.show_lines([PrescriptionLineDraft(name="Kanji", dose="much", when="BD")])
    qtbot.keyClick(page, Qt.Key.Key_F9)
    qtbot.waitUntil(page.prescription.editor.dose.has_problem)
    assert QApplication.focusWidget() is page.prescription.editor.dose.input


def test_vitals_warn_and_refuse_beside_their_field(qtbot, room, as_role, keys):
    """CONS-1, CONS-2, CONS-17"""
    page = open_first(qtbot, room)
    with room.clinic.transaction(by=as_role("therapist"), why="test.vitals") as tx:
        record_vitals(tx, room.visits[0], VitalsDraft(blood_pressure="128/82", height="159", weight="61.5"))
    qtbot.waitUntil(lambda: page.vitals.fields["blood_pressure"].text() == "128/82")
    assert page.vitals.bmi.text() == "24.3"
    page.vitals.fields["pulse"].input.setFocus()
    keys.type("180")
    assert page.vitals.fields["pulse"].message() == "Unusual: mostly 45 to 130"
    page.vitals.fields["spo2"].input.setFocus()
    keys.type("101")
    assert page.vitals.fields["spo2"].has_problem()
    page.vitals.fields["temperature"].input.setFocus()
    keys.type("60 C")
    assert page.vitals.fields["temperature"].message() == "A value of 60 cannot be. It lies between 30 and 45."


def test_amending_asks_for_the_reason(qtbot, room, keys):
    """CONS-16"""
    page = open_first(qtbot, room)
    draft = ConsultationDraft(
        visit_id=room.visits[0],
        patient_id=room.patients[0],
        concern="Three weeks",
        diagnoses=(DiagnosisDraft(term="X"),),
    )
    with room.clinic.transaction(by=room.doctor, why="test.finish") as tx:
        finish_consultation(tx, draft)
    room.window.sign_out()
    room.window.show_person(room.doctor)
    room.window.open_page("consultation", {"visit_id": room.visits[0]})
    page = room.page()
    qtbot.waitUntil(page.signed.isVisible)
    assert page.is_read_only
    assert page.concern.input.isReadOnly()
    qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert not page.is_read_only
    page.concern.input.selectAll()
    page.concern.input.setFocus()
    keys.type("Three months")
    qtbot.keyClick(page, Qt.Key.Key_F9)
    qtbot.waitUntil(page.reason.has_problem)
    keys.type("weeks were months")
    keys.press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: len(look(room, lambda rd: signed_versions(rd, room.visits[0]))) == 2)
    newest = look(room, lambda rd: signed_versions(rd, room.visits[0]))[0]
    assert (newest.content.concern, newest.amended_why) == ("Three months", "weeks were months")
    qtbot.waitUntil(lambda: page.is_read_only and "Version 2" in page.signed.text())


def test_what_was_just_signed_opens_as_signed(qtbot, room, keys, background):
    """CONS-15, CONS-16: without vitals the note is read again for news of its own signature; that is not what was typed."""
    page = open_first(qtbot, room)
    page.concern.input.setFocus()
    keys.type("Three weeks of pain")
    page.diagnoses.search.input.setFocus()
    keys.type("Katigraha")
    qtbot.waitUntil(background.is_idle)
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: room.window.current_page() is not page)
    qtbot.waitUntil(background.is_idle)
    room.window.open_page("consultation", {"visit_id": room.visits[0]})
    page = room.page()
    qtbot.waitUntil(lambda: page.is_read_only)
    assert page.signed.text().startswith("Signed by")
    assert page.amend_action.isEnabled()


def test_everyone_sees_the_queue_change(qtbot, room, as_role, clinic):
    """QUEUE-5"""
    room.window.open_page("consultations", {})
    listing = room.window.current_page()
    qtbot.waitUntil(lambda: len(listing.table.rows()) == 2)
    begin(clinic, as_role("receptionist"), add_patient(clinic, "Newcomer", "N1-00044"), room.doctor.staff_id)
    qtbot.waitUntil(lambda: [row.patient_name for row in listing.table.rows()][-1] == "Newcomer")
    listing.table.select(0)
    qtbot.keyClick(listing, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: listing.table.rows()[-1].state == "skipped")


def test_who_still_waits_can_be_called_in_from_the_note(qtbot, room):
    """QUEUE-3"""
    room.window.open_page("consultation", {"visit_id": room.visits[1]})
    page = room.page()
    qtbot.waitUntil(page.signed.isVisible)
    assert page.signed.text() == "Token A2 has not been called in yet."
    page.signed.followed.emit()
    qtbot.waitUntil(lambda: not page.signed.isVisible())
    assert look(room, queue)[1].state == "with_doctor"


def test_what_one_wrote_while_a_colleague_signed_is_not_lost(qtbot, room, keys):
    """CONS-11: it becomes an amendment"""
    page = open_first(qtbot, room)
    page.concern.input.setFocus()
    keys.type("Written meanwhile")
    draft = ConsultationDraft(
        visit_id=room.visits[0],
        patient_id=room.patients[0],
        concern="Signed first",
        diagnoses=(DiagnosisDraft(term="X"),),
    )
    colleague = type(room.doctor)(EVERYTHING.user_id, "Colleague", room.doctor.permissions, (), room.doctor.staff_id)
    with room.clinic.transaction(by=colleague, why="test.finish") as tx:
        finish_consultation(tx, draft)
    qtbot.keyClick(page, Qt.Key.Key_F9)
    qtbot.waitUntil(page.problem.isVisible)
    room.window.sign_out()
    room.window.show_person(room.doctor)
    room.window.open_page("consultation", {"visit_id": room.visits[0]})
    again = room.page()
    qtbot.waitUntil(lambda: again.typed().concern == "Written meanwhile")
    assert again.reason.isVisible()


def test_the_timeline_says_the_same_to_the_doctor_and_on_the_patients_page(qtbot, room):
    """PAT-16, CONS-18: one wording, in columns there and in two lines here."""
    page = open_first(qtbot, room)
    beside = {label.text() for label in page.timeline.findChildren(QLabel)}
    room.window.open_page("patient", {"patient_id": room.patients[0]})
    listed = room.window.current_page().timeline
    qtbot.waitUntil(lambda: bool(listed.rows()))
    visit = next(row for row in listed.rows() if row.kind == "visit")
    assert "Token A1 · with doctor · " + visit.who in beside
    for row in listed.rows():
        head, fact = entry_lines(row, date(2026, 11, 21))
        assert {head, fact} <= beside
        columns = [column.text(row) for column in timeline_columns()]
        assert columns[1] in head
        assert columns[2] in fact


@pytest.mark.parametrize(("scale", "is_beside"), [(1.0, True), (1.25, True), (1.5, False)])
def test_nothing_of_the_note_is_cut_at_any_size_of_letters(qtbot, qapp, room, keys, scale, is_beside):
    """CONS-19: at 1366x768; with the largest letters what happened before has a tab of its own."""
    apply_theme(qapp, scale=scale)
    room.window.setFixedSize(1366, 768)
    page = open_first(qtbot, room)
    names = ("One", "Two", "Three", "Four", "Five")
    page.prescription.show_lines([PrescriptionLineDraft(name=name, dose="1", when="BD", days="5") for name in names])
    page.prescription.edited.emit()
    qtbot.waitUntil(lambda: page.tabs.currentWidget().verticalScrollBar().isVisible() is (scale > 1))
    assert (page.tabs.count() == 3) is is_beside
    area = page.tabs.currentWidget()
    assert area.widget().width() <= area.viewport().width()
    for button in (*page.follow_up.choices.values(), page.follow_up.date_field):
        assert button.width() >= button.minimumSizeHint().width()
        assert button.visibleRegion().boundingRect() == button.rect()
    table = page.prescription.table.view
    wanted = table.fontMetrics().horizontalAdvance("Dasamoolarishtam 2 × 450 ml")
    assert table.horizontalHeader().sectionSize(0) >= wanted, [
        table.horizontalHeader().sectionSize(at) for at in range(6)
    ]
    rows_in_sight = page.prescription.table.view.viewport().height() // page.prescription.table.view.rowHeight(0)
    assert rows_in_sight >= 3
    if not is_beside:
        page.tabs.setCurrentIndex(3)
        assert page.timeline.isVisible()
        assert page.internal_note.isVisible()
