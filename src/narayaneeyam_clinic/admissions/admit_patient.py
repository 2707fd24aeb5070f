"""Admitting: a stay with its number, visit and bed, and the deposit's receipt, in one transaction or not at all (STAY-5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from narayaneeyam_clinic.admissions.admission_steps import stay_now, take_bed
from narayaneeyam_clinic.admissions.records import Admission, AdmissionState, BedReservation, ReservationState
from narayaneeyam_clinic.billing.deposits import DepositDraft, TakenDeposit, take_deposit
from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.consultations.open_visit import open_visit_without_queue
from narayaneeyam_clinic.consultations.records import Consultation, VisitCategory
from narayaneeyam_clinic.consultations.start_visit import doctor_of
from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rooms.bed_spans import bed_words, left_behind, refuse_bed
from narayaneeyam_clinic.rooms.clean_bed import bed_of
from narayaneeyam_clinic.rooms.records import Bed, BedCondition, Room
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.limits import refuse_amount, refuse_far_day, refuse_long_of
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.shared.phone import phone
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number


class AdmissionDraft(BaseModel):
    """What the desk types. Its id becomes the stay's, so that admitting twice is admitting once.

    A deposit of nothing is none. `consent_by` is who signed the consent, `estimate_agreed_by` who agreed to what it costs.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    id: str = Field(default_factory=new_id)
    patient_id: str
    doctor_id: str
    bed_id: str
    from_consultation_id: str | None = None
    reservation_id: str | None = None
    expected_leave_on: date | None = None
    reason: str = ""
    bystander_name: str = ""
    bystander_phone: str = ""
    bystander_relation: str = ""
    bystander_stays: bool = False
    consent_by: str = ""
    estimate: Money | None = None
    estimate_agreed_by: str = ""
    deposit: Money = ZERO
    deposit_method: PaymentMethod = PaymentMethod.CASH
    deposit_reference: str = ""
    deposit_id: str = Field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Admitted:
    """The stay as it goes on the papers; `deposit` has the receipt's number, if one was given."""

    admission_id: str
    number: str
    visit_id: str
    patient_id: str
    patient_name: str
    bed: str
    deposit: TakenDeposit | None
    is_repeat: bool = False


def admit_patient(tx: Transaction, draft: AdmissionDraft) -> Admitted:
    """Refused: not_permitted (a deposit needs the right to take fees), patient_not_found, already_admitted, doctor_not_found,
    bed_not_found, bed_closed, bed_to_clean, days_wrong, category_missing, consultation_of_another_patient,
    reservation_not_found, phone_…, text_too_long, day_far_off,
    amount_negative (the estimate), and what `refuse_bed` and `take_deposit` refuse.
    """
    tx.require(Permission.ADMIT)
    if (earlier := tx.session.get(Admission, draft.id)) is not None:
        return _repeat(tx, earlier)
    patient = kept_record(tx, draft.patient_id)
    doctor = doctor_of(tx, draft.doctor_id)
    refuse_long_of(draft, "reason", "bystander_name", "bystander_relation", "consent_by", "estimate_agreed_by")
    refuse_amount(draft.estimate, "estimate")
    refuse_far_day(draft.expected_leave_on, tx.today, "expected_leave_on")
    draft = draft.model_copy(update={"reservation_id": draft.reservation_id or _own_reservation(tx, draft)})
    _refuse_second_stay(tx, patient)
    _refuse_consultation(tx, draft, patient)
    bed = _ready_bed(tx, draft, patient)
    number = draw_document_number(tx, DocumentKind.STAY, tx.today)
    visit = open_visit_without_queue(tx, patient.id, doctor.id, VisitCategory.STAY, called=number.text)
    tx.add(_admission(tx, draft, patient.id, visit.id, number.text))
    _take_reservation(tx, draft)
    take_bed(tx, draft.id, bed)
    deposit = _deposit(tx, draft)
    tx.tell(WardChanged(draft.id))
    where = bed_words(tx.session.get_one(Room, bed.room_id), bed)
    return Admitted(draft.id, number.text, visit.id, patient.id, patient.name, where, deposit)


def _admission(tx: Transaction, draft: AdmissionDraft, patient_id: str, visit_id: str, number: str) -> Admission:
    return Admission(
        id=draft.id,
        number=number,
        patient_id=patient_id,
        visit_id=visit_id,
        doctor_id=draft.doctor_id,
        from_consultation_id=draft.from_consultation_id,
        admitted_at=tx.now,
        admitted_by=tx.by.user_id,
        expected_leave_on=draft.expected_leave_on,
        reason=draft.reason or None,
        bystander_name=draft.bystander_name or None,
        bystander_phone=phone(draft.bystander_phone, field="bystander_phone") if draft.bystander_phone else None,
        bystander_relation=draft.bystander_relation or None,
        bystander_stays=draft.bystander_stays,
        consent_by=draft.consent_by or None,
        consent_at=tx.now if draft.consent_by else None,
        estimate=draft.estimate,
        estimate_agreed_by=draft.estimate_agreed_by or None,
        state=AdmissionState.ADMITTED,
    )


def _repeat(tx: Transaction, earlier: Admission) -> Admitted:
    patient = tx.session.get_one(Patient, earlier.patient_id)
    return Admitted(
        earlier.id, earlier.number, earlier.visit_id, patient.id, patient.name, "", deposit=None, is_repeat=True
    )


def _refuse_second_stay(tx: Transaction, patient: Patient) -> None:
    stay = stay_now(tx, patient.id)
    if stay is not None:
        raise Refused("already_admitted", field="patient", patient=patient.name, number=stay.number)


def _refuse_consultation(tx: Transaction, draft: AdmissionDraft, patient: Patient) -> None:
    if draft.from_consultation_id is None:
        return
    found = tx.session.get(Consultation, draft.from_consultation_id)
    if found is None or found.patient_id not in same_person(tx, patient.id):
        raise Refused("consultation_of_another_patient", field="consultation")


def _ready_bed(tx: Transaction, draft: AdmissionDraft, patient: Patient) -> Bed:
    if draft.expected_leave_on is not None and draft.expected_leave_on < tx.today:
        raise Refused("days_wrong", field="expected_leave_on", from_day=tx.today, to_day=draft.expected_leave_on)
    bed = bed_of(tx, draft.bed_id)
    refuse_bed_not_ready(tx, bed)
    # Who comes and leaves on one day still has the bed this day.
    leaves = draft.expected_leave_on and max(draft.expected_leave_on, tx.today + timedelta(days=1))
    refuse_bed(tx, bed, patient, tx.today, leaves, besides_reservation=draft.reservation_id or "")
    return bed


def refuse_bed_not_ready(tx: Transaction, bed: Bed) -> None:
    """Refused: bed_closed, bed_to_clean."""
    if bed.condition is BedCondition.CLOSED:
        raise Refused("bed_closed", field="bed", bed=bed.name, why=bed.closed_why or "")
    if bed.condition is BedCondition.TO_CLEAN or left_behind(tx.session, bed.id):
        raise Refused("bed_to_clean", field="bed", bed=bed.name)


def _own_reservation(tx: Transaction, draft: AdmissionDraft) -> str | None:
    """Whoever comes to the bed that was kept for them takes what was kept, also when nobody names it."""
    found: str | None = tx.session.scalar(
        select(BedReservation.id)
        .where(
            BedReservation.bed_id == draft.bed_id,
            BedReservation.patient_id.in_(same_person(tx, draft.patient_id)),
            BedReservation.state == ReservationState.RESERVED,
            BedReservation.from_day <= tx.today,
            BedReservation.to_day > tx.today,
        )
        .order_by(BedReservation.from_day, BedReservation.id)
        .limit(1)
    )
    return found


def _take_reservation(tx: Transaction, draft: AdmissionDraft) -> None:
    if draft.reservation_id is None:
        return
    found = tx.session.get(BedReservation, draft.reservation_id)
    if found is None or found.state is not ReservationState.RESERVED:
        raise Refused("reservation_not_found", field="reservation")
    if found.patient_id not in same_person(tx, draft.patient_id):
        raise Refused("reservation_not_found", field="reservation")
    found.state, found.admission_id = ReservationState.TAKEN, draft.id


def _deposit(tx: Transaction, draft: AdmissionDraft) -> TakenDeposit | None:
    if not draft.deposit:
        return None
    return take_deposit(
        tx,
        DepositDraft(
            id=draft.deposit_id,
            patient_id=draft.patient_id,
            admission_id=draft.id,
            amount=draft.deposit,
            method=draft.deposit_method,
            reference=draft.deposit_reference,
        ),
    )
