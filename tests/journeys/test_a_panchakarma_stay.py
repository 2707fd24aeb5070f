"""Fourteen days of panchakarma through the windows: from the booked bed to the last rupee, each person at their own pages by their
own keys.

The figures are worked out by hand beside the lines, not read from the program.
"""

from __future__ import annotations

import io
import re
from datetime import date, timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from narayaneeyam_clinic.admissions.discharge_gate import GateKind, discharge_gate
from narayaneeyam_clinic.admissions.discharge_summary import discharge_summaries
from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.admissions.stay_header import stay_header
from narayaneeyam_clinic.admissions.stay_states import AdmissionState
from narayaneeyam_clinic.admissions.ward_stock import ward_medicines
from narayaneeyam_clinic.billing.ledger_records import Deposit
from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.billing.stay_statement import stay_statement
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.patients.age_rules import parse_birth
from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.patients.register_patient import ConsentGiven, NewPatient, register_patient
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.rooms.occupancy_board import BedState, occupancy_board
from narayaneeyam_clinic.rooms.records import GenderRule, Room, RoomKind
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.change_therapy import MaterialDraft, TherapyDraft, change_therapy
from narayaneeyam_clinic.treatments.sessions_of_day import sessions_of_day
from narayaneeyam_clinic.treatments.treatment_states import SessionState
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.shelf import Shelf
from tests.clinic.ward import Ward
from tests.journeys.hands import CTRL, Hands

Key, R = Qt.Key, Money.rupees
SATURDAY = date(2026, 11, 21)
SUNDAY, MONDAY, TUESDAY = (SATURDAY + timedelta(days=n) for n in range(1, 4))
LAST = SATURDAY + timedelta(days=14)
PACK, OIL = 450, 150


@pytest.fixture
def ids(clinic: Clinic) -> dict[str, str]:
    """Two rooms, meals, a bottle, an oil, a therapy that uses it, who gives it and where; a patient."""
    ward = Ward(clinic, EVERYTHING)
    ward.rooms("101", per_day="2000", bystander="300", category="Private")
    ward.rooms("201", per_day="5500", bystander="300", category="Deluxe")
    ward.meal("Lunch", "82.25")
    ward.meal("Lunch of the bystander", "105")
    shelf = Shelf(clinic, EVERYTHING)
    made = {
        "bottle": shelf.stocked("Dasamoolarishtam", mrp="145.50"),
        "oil": shelf.stocked("Ksheerabala Thailam", mrp="450", form="tailam"),
    }
    with clinic.transaction(by=EVERYTHING, why="test.house") as tx:
        tx.session.query(Staff).filter_by(kind=StaffKind.THERAPIST).one().sex = "female"
        tx.add(
            Room(
                name="Therapy 1", kind=RoomKind.THERAPY, gender_rule=GenderRule.ANY, equipment="droni", position=9,
                is_active=True,
            )
        )  # fmt: skip
        change_therapy(
            tx,
            None,
            TherapyDraft(
                name="Zzz Abhyangam of the house", minutes=60, therapists=1, same_sex=True, room_equipment="droni",
                price=R(1200), materials=(MaterialDraft(medicine_id=made["oil"], quantity=OIL),),
            ),
        )  # fmt: skip
        draft = NewPatient(
            name="Lakshmi Nair", sex=Sex.FEMALE, birth=parse_birth("42", tx.today), phone="9847011111",
            place="Kottakkal", address="Temple Road", state_code="32", consent=ConsentGiven(),
        )  # fmt: skip
        made["patient"] = register_patient(tx, draft).patient_id
    return made


def one_stay(rd: Reading) -> str:
    return rd.session.query(Admission).one().id


def booked(hands: Hands, ids: dict[str, str]) -> None:
    """STAY-3, STAY-60: her bed is kept for the fortnight, from the board."""
    page = hands.open("ward")
    hands.press(Key.Key_R)
    hands.find(page.reserve_card.patient, "laksh")
    hands.write(page.reserve_card.to_day, LAST.strftime("%d-%m-%Y"))
    hands.press(Key.Key_F9)
    (kept,) = [span for bed in hands.see("receptionist", occupancy_board).beds for span in bed.spans]
    assert (kept.patient_name, kept.from_day, kept.to_day) == ("Lakshmi Nair", SATURDAY, LAST)


def admitted(hands: Hands, ids: dict[str, str]) -> str:
    """STAY-5, STAY-62: from the patient with bystander and receipt, in at most six keys beside what is typed."""
    hands.open("patient", patient_id=ids["patient"])
    hands.count_keys()
    hands.press(Key.Key_F6)
    page = hands.page
    hands.enter("Raman", "9847012345", "husband")
    hands.type("100000")
    hands.to(page.bystander_stays)
    hands.press(Key.Key_Space)
    hands.press(Key.Key_F9)
    assert len(hands.keys) <= 6, hands.keys
    hands.until(lambda: len(hands.printed) == 1)
    assert [title for title, _pdf in hands.printed] == ["Voucher A1D/26-27/00001"]
    assert "1,00,000.00" in words_of(hands.paper("Voucher"))
    stay = hands.see("receptionist", one_stay)
    header = hands.see("receptionist", stay_header, stay)
    assert (header.number, header.state) == ("A1S/26-27/00001", AdmissionState.ADMITTED)
    assert hands.window.place() == ("stay", {"admission_id": stay})
    return stay


def ordered_and_planned(hands: Hands, ids: dict[str, str], stay: str) -> None:
    """TREAT-3, TREAT-5, TREAT-7: three days of one therapy at ten, ordered from the patient and accepted by two keys."""
    hands.comes("doctor")
    hands.open("order_course", patient_id=ids["patient"])
    page = hands.page
    hands.write(page.name, "Abhyangam")
    hands.write(page.starts_on, "22-11-2026")
    hands.to(page.therapy)
    hands.type("Zzz")
    hands.write(page.best, "10:00")
    hands.write(page.days, "3")
    hands.press(Key.Key_F9)
    plan = hands.page
    assert [(row.day, row.start) for row in plan.table.rows()] == [(day, 600) for day in (SUNDAY, MONDAY, TUESDAY)]
    hands.press(Key.Key_F9)
    assert [row.state for row in hands.see("doctor", sessions_of_day, SUNDAY)] == [SessionState.PLANNED]


def medicine_for_the_ward(hands: Hands, ids: dict[str, str], stay: str) -> None:
    """STAY-14, STAY-68: the doctor writes a note and prescribes; the pharmacist sees what is asked and issues it."""
    hands.at(SATURDAY, 11)
    page = hands.open("stay", admission_id=stay)
    hands.to(page.rounds.note)
    hands.type("Stiff knees; begins tomorrow")
    hands.press(Key.Key_F9)
    hands.press(Key.Key_F8)
    page = hands.page
    hands.to(page.concern)
    hands.type("Stiffness of both knees")
    hands.to(page.diagnoses.search)
    hands.type("Sandhigatavata")
    hands.quiet()
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Insert)
    hands.type("Dasamoolarishtam")
    hands.quiet()
    hands.press(Key.Key_Return)
    hands.enter("15", "1-1-1 AF", "", "30")
    hands.press(Key.Key_F9)
    hands.comes("pharmacist")
    page = hands.open("ward_stock")
    hands.to(page.asked.view)
    hands.press(Key.Key_Return)
    assert (page.packs.value(), page.units.value()) == (3, None)  # 15 ml three times on 30 days: 1,350 ml
    hands.press(Key.Key_F9)
    (issued,) = hands.see("pharmacist", ward_medicines, stay)
    assert issued.quantity == 3 * PACK


def a_session(hands: Hands, day: date, *, missed: str = "") -> None:
    """TREAT-9, TREAT-10, TREAT-12, TREAT-14: three touches, or one with the reason."""
    hands.at(day, 10)
    hands.comes("therapist")
    page = hands.open("treatments")
    assert [row.patient for row in page.table.rows()] == ["Lakshmi Nair"]
    if missed:
        hands.press(Key.Key_F6)
        hands.answer(missed)
        return
    hands.press(Key.Key_F9, Key.Key_F9)
    hands.write(page.card.pain_before, "6")
    hands.write(page.card.pain_after, "4")
    hands.press(Key.Key_F9)
    assert hands.said == "Done, ₹1,200 charged."


def at_the_bedside(hands: Hands, stay: str) -> None:
    """STAY-16, STAY-17, STAY-65: a bottle is given, one is refused with the reason; meals by one key each."""
    hands.at(MONDAY, 12)
    page = hands.open("stay", admission_id=stay)
    hands.press(Key.Key_4, CTRL)
    for key, reason in ((Key.Key_G, ""), (Key.Key_R, "Too sweet")):
        hands.type(str(PACK))
        hands.press(key)
        if reason:
            hands.answer(reason)
    hands.press(Key.Key_3, CTRL)
    hands.row(page.diet.meals.view, "Lunch")
    hands.press(Key.Key_P)
    hands.row(page.diet.meals.view, "Lunch of the bystander")
    hands.press(Key.Key_B)
    (issued,) = hands.see("therapist", ward_medicines, stay)
    assert (issued.given, issued.refused, issued.returned) == (PACK, PACK, 0)


def into_another_room(hands: Hands, stay: str) -> None:
    """STAY-10: at three hours into her third day; the bed that was left is to be cleaned, and is."""
    hands.at(MONDAY, 13)
    hands.comes("receptionist")
    page = hands.open("stay", admission_id=stay)
    hands.press(Key.Key_7, CTRL)
    hands.to(page.leaving.bed)
    hands.type("201")
    hands.write(page.leaving.reason, "A quieter room")
    hands.to(page.leaving.move_button)
    hands.press(Key.Key_Space)
    assert hands.shown(page.leaving.beds.view, "Bed") == ["201 · A", "101 · A"]
    board = hands.see("receptionist", occupancy_board)
    assert {bed.room: bed.state for bed in board.beds} == {"101": BedState.TO_CLEAN, "201": BedState.OCCUPIED}


def what_was_refused_comes_back(hands: Hands, stay: str) -> None:
    """STAY-18: on the shelf again and off the bill."""
    hands.at(TUESDAY, 15)
    hands.comes("pharmacist")
    page = hands.open("ward_stock")
    hands.row(page.issued.view, "Dasamoolarishtam")
    hands.write(page.back, str(PACK))
    hands.press(Key.Key_F7)
    hands.answer("Refused by the patient")
    (issued,) = hands.see("pharmacist", ward_medicines, stay)
    assert (issued.given, issued.refused, issued.returned) == (PACK, PACK, PACK)


def bill_so_far(hands: Hands, stay: str) -> None:
    """STAY-66, STAY-72, LEDGER-11: the interim bill of Tuesday morning has no number and is no tax document."""
    hands.at(TUESDAY, 9)
    hands.comes("receptionist")
    page = hands.open("stay", admission_id=stay)
    hands.press(Key.Key_6, CTRL)
    hands.press(Key.Key_P, CTRL)
    words = words_of(hands.paper("Bill so far"))
    # Three days have begun: 2 x 2,000 and one of 5,500; one therapy, three bottles and a lunch; three nights of the bystander.
    # 4,000 + 1,200 + 436.50 + 82.25 = 5,718.75; 5,500 + 900 + 100 = 6,500 and 5 % of it 325: 12,543.75, rounded to 12,544.
    assert hands.see("receptionist", stay_statement, stay).payable == R(12544)
    assert page.charges.balance.text() == "₹87,456"
    # The lunch of the bystander stands there with its 5.00 of tax, so 12,223.75, and 320.00 come on top.
    for told in ("12,223.75", "GST 320.00", "Round off 0.25", "Left of the deposit ₹87,456.00", "not a tax document"):
        assert told in words


def discharge_is_ordered(hands: Hands, stay: str) -> None:
    """STAY-12, STAY-23, STAY-24, STAY-69: what is open is listed; the summary is signed and printed; the bed stays hers."""
    hands.at(LAST, 9)
    hands.comes("doctor")
    page = hands.open("stay", admission_id=stay)
    hands.press(Key.Key_7, CTRL)
    hands.press(Key.Key_F9)
    assert page.stay.state is AdmissionState.DISCHARGE_ORDERED
    gate = hands.see("doctor", discharge_gate, stay)
    assert {item.kind for item in gate} == {GateKind.UNBILLED, GateKind.MEDICINE}
    assert set(hands.shown(page.leaving.gate.view, "")) == {"not billed", "on the ward"}
    assert "Bed of the bystander · Deluxe, 23-11-2026 – 04-12-2026" in hands.shown(page.leaving.gate.view, "What")
    hands.press(Key.Key_F7)
    page = hands.page
    assert "Sandhigatavata" in page.fields["diagnosis"].text()
    assert "Zzz Abhyangam of the house" in page.fields["treatments_given"].text()
    for name, text in (
        ("course_in_hospital", "Two days of abhyangam, one missed for a fever."),
        ("condition_at_discharge", "Walks without a stick"),
        ("pathya", "Warm food"),
    ):
        hands.write(page.fields[name], text)
    hands.write(page.follow_up, "19-12-2026")
    hands.press(Key.Key_F9)
    (summary,) = hands.see("doctor", discharge_summaries, stay)
    assert (summary.version, summary.condition_at_discharge) == (1, "Walks without a stick")
    words = words_of(hands.paper("Discharge summary"))
    assert "Walks without a stick" in words
    assert "22-11-2026" in words


def the_last_of_the_medicine(hands: Hands, stay: str) -> None:
    """STAY-17: what was still on the ward goes home with her."""
    hands.comes("therapist")
    hands.open("stay", admission_id=stay)
    hands.press(Key.Key_4, CTRL)
    hands.press(Key.Key_G)
    (issued,) = hands.see("therapist", ward_medicines, stay)
    assert (issued.given, issued.open) == (2 * PACK, 0)


def final_bill(hands: Hands, stay: str) -> None:
    """LEDGER-6 to LEDGER-8, LEDGER-10, LEDGER-14, STAY-20, STAY-22: one bill, exempt and taxable together, the deposit taken off."""
    hands.comes("receptionist")
    page = hands.open("stay", admission_id=stay)
    hands.press(Key.Key_6, CTRL)
    hands.press(Key.Key_F9)
    hands.answer()
    # Rooms: 2 x 2,000 = 4,000 exempt; at three hours into the third day she moved: 12 x 5,500 = 66,000, taxed on the whole.
    # Therapies: 2 of 3 at 1,200 = 2,400; bottles: 2 of 3 at 145.50 = 291; a lunch of 82.25: exempt.
    # Bystander: 14 nights at 300 = 4,200, and a lunch of 105 with 5 % in it: 100 + 2.50 + 2.50.
    exempt = R(4000) + R(2400) + R(291) + Money(8225)
    taxable = R(66000) + R(4200) + R(100)
    cgst = Money(165000 + 10500 + 250)
    whole = exempt + taxable + cgst + cgst
    assert whole == Money(8058825)
    invoice = hands.see("receptionist", lambda rd: rd.session.query(Invoice).one())
    assert (invoice.number, invoice.payable, invoice.round_off) == ("A1/26-27/000001", R(80588), Money(-25))
    assert (invoice.exempt, invoice.taxable, invoice.cgst, invoice.sgst) == (exempt, taxable, cgst, cgst)
    words = words_of(hands.paper("A1/26-27/000001"))
    for told in ("A1/26-27/000001", "6,773.25", "70,300.00", "1,757.50", "80,588.00"):
        assert told in words, f"{told} is not in {words}"
    assert page.charges.balance.text() == "₹19,412"


def she_leaves(hands: Hands, stay: str) -> None:
    """STAY-12, STAY-67: nothing is open, so it is asked once; then the bed is to be cleaned."""
    page = hands.page
    hands.press(Key.Key_7, CTRL)
    assert page.leaving.gate.rows() == []
    hands.press(Key.Key_F9)
    hands.answer()
    assert hands.see("receptionist", stay_header, stay).state is AdmissionState.LEFT
    assert {bed.room: bed.state for bed in hands.see("receptionist", occupancy_board).beds}["201"] is BedState.TO_CLEAN


def the_rest_is_given_back(hands: Hands, stay: str) -> None:
    """LEDGER-13, STAY-70: the voucher has its number."""
    hands.comes("manager")
    page = hands.open("stay", admission_id=stay)
    hands.press(Key.Key_6, CTRL)
    hands.write(page.charges.reason, "Left of the deposit")
    hands.to(page.charges.refund)
    hands.press(Key.Key_Space)
    deposits = hands.see("manager", lambda rd: [(one.number, one.amount) for one in rd.session.query(Deposit)])
    assert ("A1F/26-27/00001", R(-19412)) in deposits
    assert page.charges.balance.text() == "₹0"
    words = words_of(hands.paper("Voucher A1F"))
    assert "19,412.00" in words


@pytest.mark.journey
def test_fourteen_days_from_the_booked_bed_to_the_last_rupee(hands: Hands, ids: dict[str, str]):
    """STAY-3, STAY-5, STAY-10, STAY-12, STAY-17, STAY-18, STAY-20, STAY-22, STAY-23, STAY-62, STAY-65 to STAY-70, STAY-72, TREAT-3,
    TREAT-5, TREAT-7, TREAT-9, TREAT-11, TREAT-12, TREAT-14, LEDGER-6, LEDGER-7, LEDGER-8, LEDGER-10, LEDGER-11, LEDGER-13, LEDGER-14.
    """
    booked(hands, ids)
    stay = admitted(hands, ids)
    ordered_and_planned(hands, ids, stay)
    medicine_for_the_ward(hands, ids, stay)
    a_session(hands, SUNDAY)
    a_session(hands, MONDAY, missed="Fever")
    at_the_bedside(hands, stay)
    into_another_room(hands, stay)
    bill_so_far(hands, stay)
    a_session(hands, TUESDAY)
    what_was_refused_comes_back(hands, stay)
    discharge_is_ordered(hands, stay)
    the_last_of_the_medicine(hands, stay)
    final_bill(hands, stay)
    she_leaves(hands, stay)
    the_rest_is_given_back(hands, stay)
    shelf = Shelf(hands.clinic, EVERYTHING)
    assert (shelf.on_hand(ids["oil"]), shelf.on_hand(ids["bottle"])) == (10 * PACK - 2 * OIL, 10 * PACK - 2 * PACK)
    assert check(hands.clinic, hands.actor("administrator")) == []


def words_of(pdf: bytes) -> str:
    """The text of all pages."""
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return re.sub(r"\s+", " ", text)
