"""The page of a stay and of its summary, worked through by those who work there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.admissions.charge_stay import StayChargeDraft, charge_stay
from narayaneeyam_clinic.admissions.discharge_gate import patient_leaves
from narayaneeyam_clinic.admissions.discharge_summary import discharge_summaries
from narayaneeyam_clinic.admissions.issue_to_ward import IssueDraft, issue_to_ward
from narayaneeyam_clinic.admissions.order_discharge import order_discharge
from narayaneeyam_clinic.admissions.round_draft import kept_round
from narayaneeyam_clinic.admissions.stay_header import stay_header
from narayaneeyam_clinic.admissions.stay_states import AdmissionState
from narayaneeyam_clinic.admissions.summary_page import kept_summary
from narayaneeyam_clinic.admissions.ward_notes import round_notes
from narayaneeyam_clinic.admissions.ward_stock import ward_medicines
from narayaneeyam_clinic.billing.stay_statement import stay_statement
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_desktop.admissions.round_answers import RoundAnswers
from narayaneeyam_desktop.admissions.stay_page import StayPage
from narayaneeyam_desktop.admissions.summary_controller import SummaryController
from narayaneeyam_desktop.admissions.summary_page import SummaryPage
from narayaneeyam_desktop.admissions.ward_stock_page import WardStockPage
from narayaneeyam_desktop.widgets.choose_one import ChooseOne
from tests.clinic.consultations.invented import add_patient
from tests.clinic.shelf import Shelf
from tests.clinic.ward import Ward, stay_ledger
from tests.desktop.admissions.conftest import Station

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def go_to(station: Station, key: Qt.Key, part: QWidget) -> None:
    """By the key of its tab; what is asked for is made by then."""
    QTest.keyClick(station.page(), key, CONTROL)
    assert station.page().current() is part
    station.settle()


def _clinical(as_role: Callable[[str], Actor], ward: Ward, read, *values):
    with ward.clinic.reading(by=as_role("doctor")) as rd:
        return read(rd, *values)


def test_a_note_that_is_being_typed_is_found_again_and_saved_once(
    ward: Ward, lakshmi: str, station: Callable[[str], Station], as_role: Callable[[str], Actor]
):
    """STAY-63, STAY-64: allergies in red; the draft belongs to this person, patient and stay. DOC-1: so do its documents.

    STAY-79: one key goes to the next bed, in the same part, and back to what was typed.
    """
    stay = ward.admit("101 A", lakshmi)
    beside = ward.admit("102 A", add_patient(ward.clinic, "Ravi Menon", "N1-00099")).admission_id
    doctor = station("doctor")
    page = doctor.open("stay", admission_id=stay.admission_id)
    assert isinstance(page, StayPage)
    assert "Shellfish" in page.strip.allergies.text()
    assert not page.tabs.isTabVisible(5)  # bills are not the doctor's
    page.rounds.note.setFocus()
    doctor.type("Slept well")
    answers = page.findChild(RoundAnswers)
    with doctor.qtbot.waitSignal(answers.keeper.kept):
        answers.keeper.save()
    kept = _clinical(as_role, ward, kept_round, lakshmi, stay.admission_id)
    assert kept is not None
    assert kept.note == "Slept well"
    assert ward.see(kept_round, lakshmi, stay.admission_id) is None  # nobody else's
    doctor.chord(Qt.KeyboardModifier.ControlModifier, Key.Key_PageDown)
    assert doctor.window.place() == ("stay", {"admission_id": beside, "tab": "rounds"})
    doctor.chord(Qt.KeyboardModifier.ControlModifier, Key.Key_PageUp)
    assert doctor.page() is page
    page.rounds.note.setFocus()
    doctor.key(Key.Key_F9)
    assert [row.note for row in _clinical(as_role, ward, round_notes, stay.admission_id)] == ["Slept well"]
    assert _clinical(as_role, ward, kept_round, lakshmi, stay.admission_id) is None
    assert page.rounds.note.text() == ""
    doctor.chord(Qt.KeyboardModifier.ControlModifier, Key.Key_D)
    key, arguments = doctor.window.place() or ("", {})
    assert (key, arguments["patient_id"], arguments["admission_id"]) == ("documents", lakshmi, stay.admission_id)


def test_medicine_is_noted_by_one_key_and_what_is_refused_asks_why(
    ward: Ward, lakshmi: str, station: Callable[[str], Station]
):
    """STAY-65"""
    stay = ward.admit("101 A", lakshmi)
    shelf = Shelf(ward.clinic, ward.by)
    medicine = shelf.stocked("Dasamoolarishtam", mrp="165")
    ward.do(issue_to_ward, IssueDraft(admission_id=stay.admission_id, medicine_id=medicine, packs=1))
    therapist = station("therapist")
    page = therapist.open("stay", admission_id=stay.admission_id)
    go_to(therapist, Key.Key_4, page.medicines)
    page.medicines.table.setFocus()
    assert page.medicines.quantity.value() is None  # one key would otherwise note the whole bottle
    therapist.key(Key.Key_G)
    assert page.medicines.quantity.message() == "How much?"
    page.medicines.table.setFocus()
    therapist.type("2")
    therapist.type("5")
    assert page.medicines.quantity.value() == 25
    page.medicines.table.setFocus()
    therapist.key(Key.Key_G)
    therapist.key(Key.Key_G)
    QTest.keyClick(page.medicines.table.view, Key.Key_R)
    therapist.answer("Nausea")
    issued = ward.see(ward_medicines, stay.admission_id)[0]
    assert (issued.given, issued.refused) == (50, 25)
    assert page.medicines.sheet.rows()[0].reason == "Nausea"
    page.medicines.sheet.select(0)
    QTest.keyClick(page.medicines.sheet.view, Key.Key_Delete)
    therapist.answer("She took it after all")
    assert ward.see(ward_medicines, stay.admission_id)[0].refused == 0
    therapist.qtbot.waitUntil(lambda: page.medicines.sheet.rows()[0].quantity == -25)
    assert not page.medicines.back.isEnabled()


def test_bill_vouchers_and_leaving(
    ward: Ward, lakshmi: str, station: Callable[[str], Station], printed: list[str], clock
):
    """STAY-66, STAY-67: what the page shows is what the bill comes to; an open gate is the manager's."""
    stay = ward.admit("101 A", lakshmi, bystander_name="Sarada", bystander_stays=True)
    clock.advance(days=2)
    desk = station("receptionist")
    page = desk.open("stay", admission_id=stay.admission_id)
    assert page.current() is page.charges  # what reception can do nothing with is not there
    page.charges.amount.setFocus()
    desk.type("1000")
    page.charges.take.click()
    desk.settle()
    assert printed == ["Voucher A1D/26-27/00001"]
    statement = ward.see(stay_statement, stay.admission_id)
    assert statement.balance == Money.rupees(3400 - 1000) + (statement.payable - Money.rupees(3400))
    assert page.charges.balance.text().replace(",", "").endswith(str(statement.balance.paise // 100))
    QTest.keyClick(page, Key.Key_P, CONTROL)
    desk.settle()
    assert printed[-1] == f"Bill so far {stay.number}"
    # Discharge is ordered; the gate is open; reception is told so and is asked nothing.
    ward.do(order_discharge, stay.admission_id)
    go_to(desk, Key.Key_7, page.leaving)
    assert len(page.leaving.gate.rows()) == 2
    desk.key(Key.Key_F9)
    assert "2 things are open" in page.problem.text()
    # The bill is made on the page of charges; then the gate is clear and one question is asked.
    go_to(desk, Key.Key_6, page.charges)
    page.charges.amount.setFocus()
    desk.type("5000")
    desk.key(Key.Key_F9)
    desk.answer()
    after = ward.see(stay_statement, stay.admission_id)
    assert after.balance == ZERO
    assert len(printed) == 3
    assert not page.main_action.isVisible()  # there is nothing left to bill
    assert not page.refund_action.isVisible()  # that is the manager's
    go_to(desk, Key.Key_7, page.leaving)
    assert page.leaving.gate.rows() == []
    desk.key(Key.Key_F9)
    desk.answer()
    assert ward.see(stay_header, stay.admission_id).state is AdmissionState.LEFT


def test_the_manager_overrules_with_a_reason(ward: Ward, lakshmi: str, station: Callable[[str], Station], clock):
    """STAY-67"""
    stay = ward.admit("101 A", lakshmi)
    clock.advance(days=1)
    ward.do(order_discharge, stay.admission_id)
    manager = station("manager")
    page = manager.open("stay", admission_id=stay.admission_id)
    go_to(manager, Key.Key_7, page.leaving)
    manager.key(Key.Key_F9)
    manager.answer("Pays tomorrow")
    header = ward.see(stay_header, stay.admission_id)
    assert (header.state, header.overruled_why) == (AdmissionState.LEFT, "Pays tomorrow")


def test_a_fee_goes_to_the_stay_that_it_belongs_to(ward: Ward, lakshmi: str, station: Callable[[str], Station], clock):
    """STAY-78: one key, which of the person's other stays, and why."""
    old = ward.admit("101 A", lakshmi)
    ward.do(order_discharge, old.admission_id)
    ward.do(patient_leaves, old.admission_id, "Comes back in an hour")
    clock.advance(hours=1)
    new = ward.admit("102 A", lakshmi)
    fee = StayChargeDraft(admission_id=old.admission_id, description="Night visit", amount=Money.rupees(400))
    ward.do(charge_stay, fee)
    desk = station("receptionist")
    page = desk.open("stay", admission_id=old.admission_id)
    go_to(desk, Key.Key_6, page.charges)
    lines = [row.line.description if row.line is not None else "" for row in page.charges.table.rows()]
    page.charges.table.select(lines.index("Night visit"))
    QTest.keyClick(page, Key.Key_T, CONTROL)
    desk.settle()
    desk.qtbot.waitUntil(lambda: bool(desk.window.findChildren(ChooseOne)))
    QTest.keyClick(desk.window.findChildren(ChooseOne)[0].choices, Key.Key_Return)
    desk.answer("Typed at the wrong stay")
    there = [line for line in ward.see(stay_ledger, new.admission_id) if line.description == "Night visit"]
    assert [(line.amount, line.quantity) for line in there] == [(Money.rupees(400), 1)]
    assert [line.quantity for line in ward.see(stay_ledger, old.admission_id) if line.description == "Night visit"] == [
        0
    ]


def test_the_pharmacy_issues_and_takes_back(ward: Ward, lakshmi: str, station: Callable[[str], Station]):
    """STAY-68: allergies stand in red where medicine goes out."""
    stay = ward.admit("101 A", lakshmi)
    Shelf(ward.clinic, ward.by).stocked("Dasamoolarishtam", mrp="165")
    pharmacist = station("pharmacist")
    page = pharmacist.open("ward_stock")
    assert isinstance(page, WardStockPage)
    assert "Shellfish" in page.allergies.text()
    page.medicine.setFocus()
    pharmacist.type("dasa")
    pharmacist.qtbot.waitUntil(page.medicine.is_list_open)
    pharmacist.key(Key.Key_Return)
    pharmacist.type("2")
    pharmacist.key(Key.Key_F9)
    assert sum(one.quantity for one in ward.see(ward_medicines, stay.admission_id)) == 900
    page.issued.select(0)
    page.back.set_value(450)
    pharmacist.key(Key.Key_F7)
    pharmacist.answer("Not opened")
    assert sum(one.returned for one in ward.see(ward_medicines, stay.admission_id)) == 450


def test_a_summary_is_kept_signed_printed_and_amended(
    ward: Ward, lakshmi: str, station: Callable[[str], Station], printed: list[str], as_role: Callable[[str], Actor]
):
    """STAY-69: begun from what is known; every version stays."""
    stay = ward.admit("101 A", lakshmi, reason="Katigraha")
    doctor = station("doctor")
    page = doctor.open("discharge_summary", admission_id=stay.admission_id)
    assert isinstance(page, SummaryPage)
    assert page.fields["condition_at_admission"].text() == "Katigraha"
    page.fields["diagnosis"].set_text("Katigraha")
    page.fields["condition_at_discharge"].set_text("Free of pain")
    page.follow_up.set_value(date(2026, 12, 7))
    answers = page.findChild(SummaryController)
    answers.keeper.touched()
    with doctor.qtbot.waitSignal(answers.keeper.kept):
        answers.keeper.save()
    kept = _clinical(as_role, ward, kept_summary, lakshmi, stay.admission_id)
    assert kept is not None
    assert kept.draft.diagnosis == "Katigraha"
    doctor.key(Key.Key_F9)
    assert _clinical(as_role, ward, kept_summary, lakshmi, stay.admission_id) is None
    assert printed == [f"Discharge summary {stay.number}"]
    assert page.is_read_only
    QTest.keyClick(page, Key.Key_E, CONTROL)
    page.fields["condition_at_discharge"].set_text("Free of pain, walks")
    page.reason.set_text("Walking was left out")
    doctor.key(Key.Key_F9)
    rows = _clinical(as_role, ward, discharge_summaries, stay.admission_id)
    assert [(row.version, row.amended_why, row.condition_at_discharge) for row in rows] == [
        (2, "Walking was left out", "Free of pain, walks"),
        (1, "", "Free of pain"),
    ]
    assert "Version 2" in page.signed.text()
