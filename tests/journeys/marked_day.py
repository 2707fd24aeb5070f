"""A small day by the real actions, in which everything that is somebody's secret carries a mark."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.count_cash import count_cash
from narayaneeyam_clinic.billing.held_bills import hold_bill
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.amend_consultation import amend_consultation
from narayaneeyam_clinic.consultations.call_in import call_in
from narayaneeyam_clinic.consultations.consultation_draft import (
    ConsultationDraft,
    DiagnosisDraft,
    keep_consultation,
)
from narayaneeyam_clinic.consultations.finish_consultation import finish_consultation
from narayaneeyam_clinic.consultations.record_vitals import record_vitals
from narayaneeyam_clinic.consultations.start_visit import start_visit
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_clinic.patients.age_rules import parse_birth
from narayaneeyam_clinic.patients.allergies import NewAllergy, NewCondition, add_allergy, add_condition
from narayaneeyam_clinic.patients.patient_form import OtherPhone
from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.patients.register_patient import ConsentGiven, NewPatient, register_patient
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.waiting_prescriptions import prescription_to_give
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from tests.clinic.shelf import CASH, Shelf
from tests.journeys.booking_arguments import book_marked
from tests.journeys.treatment_arguments import treat_marked
from tests.journeys.ward_arguments import stay_marked

T = TypeVar("T")

NAME, OTHER_NAME = "Xqzname Kallivayalil", "Xqzcustomer"
PHONE, OTHER_PHONE = "9847055501", "9847055502"
PLACE = "Xqzplace"
# The patient by the first name alone, however it is written. Not shorter: three letters stand by chance in what is encrypted.
NAMED = ("Xqzname", "XQZNAME", "xqzname", "xqzplace", "xqzcustomer")
ALLERGY, REACTION, CONDITION = "XQZALLERGY", "XQZREACTION", "XQZCONDITION"
CONCERN, NOTE, INTERNAL, AMENDED = "XQZCONCERN", "XQZNOTE", "XQZINTERNAL", "XQZAMENDED"
DIAGNOSIS, FINDING, DIET, DRAFT = "XQZDIAG", "XQZFINDING", "XQZPATHYA", "XQZDRAFT"
PRESCRIBED, LINE_NOTE = "XQZFREEMEDICINE", "XQZLINENOTE"
PRESSURE = "187/113"
HELD = "XQZHELD"


@dataclass(frozen=True, slots=True)
class MarkedDay:
    """What came of it, by id."""

    patient_id: str
    other_patient_id: str
    visit_id: str
    other_visit_id: str
    consultation_id: str
    prescription_id: str
    allergy_id: str
    condition_id: str
    medicine_id: str
    batch_id: str
    invoice_id: str
    invoice_number: str
    cancelled_id: str
    held_id: str


def play_marked_day(clinic: Clinic, as_role: Callable[[str], Actor]) -> MarkedDay:
    """One patient from the door to the bill, a second one with the doctor, a cancelled and a held bill, the cash counted."""
    people = {role: as_role(role) for role in ("receptionist", "pharmacist", "doctor", "therapist", "manager")}

    def does(role: str, work: Callable[[Transaction], T]) -> T:
        with clinic.transaction(by=people[role], why="test.day") as tx:
            return work(tx)

    shelf = Shelf(clinic, people["pharmacist"])
    medicine_id = shelf.add("Dashamoolarishtam")
    batch_id = shelf.receive(medicine_id, packs=20, mrp="145")
    doctor_id = people["doctor"].staff_id or ""
    patient_id = does("receptionist", lambda tx: register_patient(tx, _patient(tx))).patient_id
    other_id = does("receptionist", lambda tx: register_patient(tx, _other_patient(tx))).patient_id
    allergy = NewAllergy(substance=ALLERGY, reaction=REACTION)
    allergy_id = does("pharmacist", lambda tx: add_allergy(tx, patient_id, allergy))
    condition_id = does("doctor", lambda tx: add_condition(tx, patient_id, NewCondition(name=CONDITION)))
    visit_id = does("receptionist", lambda tx: start_visit(tx, patient_id, doctor_id)).visit_id
    other_visit_id = does("receptionist", lambda tx: start_visit(tx, other_id, doctor_id)).visit_id
    vitals = VitalsDraft(blood_pressure=PRESSURE, weight="83.7")
    does("therapist", lambda tx: record_vitals(tx, visit_id, vitals))
    does("doctor", lambda tx: call_in(tx, visit_id))
    written = _consultation(patient_id, visit_id, medicine_id)
    does("doctor", lambda tx: keep_consultation(tx, written))
    finished = does("doctor", lambda tx: finish_consultation(tx, written))
    amended = does(
        "doctor", lambda tx: amend_consultation(tx, finished.consultation_id, written, reason=f"{AMENDED} forgotten")
    )
    assert amended.prescription_id is not None
    does("doctor", lambda tx: call_in(tx, other_visit_id))
    unfinished = ConsultationDraft(patient_id=other_id, visit_id=other_visit_id, notes=DRAFT, internal_note=DRAFT)
    does("doctor", lambda tx: keep_consultation(tx, unfinished))
    with clinic.reading(by=people["pharmacist"]) as rd:
        given = _given(rd, amended.prescription_id, medicine_id)
    sold = shelf.sell(
        SaleDraft(
            patient_id=patient_id,
            visit_id=visit_id,
            prescription_id=amended.prescription_id,
            medicines=(MedicineLine(medicine_id=medicine_id, packs=1, prescription_line_id=given),),
            payments=(PaymentDraft(method=PaymentMethod.CASH, amount=Money.rupees("50")),),
        )
    )
    walk_in = SaleDraft(
        customer_name=OTHER_NAME, medicines=(MedicineLine(medicine_id=medicine_id, packs=1),), payments=CASH
    )
    cancelled = does("pharmacist", lambda tx: sell_medicine(tx, walk_in))
    does("pharmacist", lambda tx: cancel_invoice(tx, cancelled.invoice_id, "Rang up twice"))
    held = SaleDraft(customer_name=HELD, medicines=(MedicineLine(medicine_id=medicine_id, packs=2),))
    does("pharmacist", lambda tx: hold_bill(tx, held, label=HELD))
    does("pharmacist", lambda tx: count_cash(tx, Money.rupees("50")))
    book_marked(does, other_id, doctor_id)
    treat_marked(does, patient_id)
    stay_marked(does, patient_id, doctor_id, medicine_id)
    return MarkedDay(
        patient_id, other_id, visit_id, other_visit_id, amended.consultation_id, amended.prescription_id, allergy_id,
        condition_id, medicine_id, batch_id, sold.invoice_id, sold.number, cancelled.invoice_id, held.id,
    )  # fmt: skip


def _patient(tx: Reading) -> NewPatient:
    return NewPatient(
        name=NAME,
        sex=Sex.FEMALE,
        birth=parse_birth("42", tx.today),
        phone=PHONE,
        place=PLACE,
        blood_group="AB-",
        other_phones=(OtherPhone(phone=OTHER_PHONE, label="Son"),),
        consent=ConsentGiven(),
    )


def _other_patient(tx: Reading) -> NewPatient:
    return NewPatient(name="Radha Menon", sex=Sex.FEMALE, birth=parse_birth("30", tx.today), phone="9847055503")


def _consultation(patient_id: str, visit_id: str, medicine_id: str) -> ConsultationDraft:
    return ConsultationDraft(
        patient_id=patient_id,
        visit_id=visit_id,
        concern=CONCERN,
        notes=NOTE,
        internal_note=INTERNAL,
        pathya=DIET,
        diagnoses=(DiagnosisDraft(term=DIAGNOSIS),),
        findings={"nadi": FINDING},
        lines=(
            PrescriptionLineDraft(medicine_id=medicine_id, dose="15 ml", when="1-0-1", days="30", note=LINE_NOTE),
            PrescriptionLineDraft(name=PRESCRIBED, dose="5 ml", when="1-0-1", days="7"),
        ),
    )


def _given(rd: Reading, prescription_id: str, medicine_id: str) -> str:
    lines = prescription_to_give(rd, prescription_id).lines
    return next(line.line_id for line in lines if line.medicine_id == medicine_id)
