"""A patient arrives and is given a token for a doctor."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from narayaneeyam_clinic.consultations.queue_rules import waits_from
from narayaneeyam_clinic.consultations.records import Visit, VisitCategory, VisitState
from narayaneeyam_clinic.consultations.review_cover import cover_today
from narayaneeyam_clinic.consultations.visit_steps import BEFORE_THE_END
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.shared.clock import to_milliseconds
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import QueueChanged
from narayaneeyam_clinic.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class StartedVisit:
    """The visit with its token, as it goes on the OP ticket. `fee` is None or zero where there is none to take; `is_review`:
    an earlier one covers it.
    """

    visit_id: str
    token: str
    day: date
    arrived_at: datetime
    patient_id: str
    patient_name: str
    doctor_id: str
    doctor_name: str
    fee: Money | None
    is_review: bool = False


def start_visit(tx: Transaction, patient_id: str, doctor_id: str) -> StartedVisit:
    """Put the patient into the doctor's queue of today (QUEUE-1).

    Refused: not_permitted, patient_not_found, doctor_not_found, already_has_token (with the `token`; QUEUE-8).
    """
    tx.require(Permission.RUN_QUEUE)
    return give_token(tx, patient_id, doctor_id)


def give_token(tx: Transaction, patient_id: str, doctor_id: str, booked_for: datetime | None = None) -> StartedVisit:
    """Within an action that has asked: the visit of who walked in, or was booked for a moment. Refused: as above."""
    patient = _patient(tx, patient_id)
    doctor = doctor_of(tx, doctor_id)
    refuse_second_token(tx, patient.id, doctor)
    cover = cover_today(tx, patient.id, doctor)
    visit = tx.add(
        Visit(
            patient_id=patient.id,
            doctor_id=doctor.id,
            day=tx.today,
            token=next_token(tx, doctor.id, tx.today),
            arrived_at=tx.now,
            queue_order=queue_place(tx.now, booked_for),
            state=VisitState.WAITING,
            fee=ZERO if cover else doctor.consultation_fee,
            category=VisitCategory.BOOKED if booked_for else VisitCategory.WALK_IN,
            review_of_id=cover.visit_id if cover else None,
        )
    )
    tx.tell(QueueChanged(visit.id))
    return StartedVisit(
        visit.id, visit.token, visit.day, visit.arrived_at, patient.id, patient.name, doctor.id, doctor.name, visit.fee,
        cover is not None,
    )  # fmt: skip


def queue_place(arrived_at: datetime, booked_for: datetime | None) -> int:
    """The order of the queue: arrivals, with booked patients at their time (BOOK-8). Moving puts a visit between two others."""
    return to_milliseconds(arrived_at if booked_for is None else waits_from(booked_for, arrived_at))


def next_token(tx: Transaction, doctor_id: str, day: date) -> str:
    """This PC's letter and the next number of the doctor's day, from 1 (QUEUE-1, QUEUE-9). Another PC has another letter."""
    letter = tx.device.token_letter
    taken = tx.session.scalars(
        select(Visit.token).where(
            Visit.day == day, Visit.doctor_id == doctor_id, func.substr(Visit.token, 1, len(letter)) == letter
        )
    )
    numbers = (token[len(letter) :] for token in taken)
    return f"{letter}{max((int(number) for number in numbers if number.isdecimal()), default=0) + 1}"


def refuse_second_token(tx: Transaction, patient_id: str, doctor: Staff) -> None:
    """Refused: already_has_token, when the patient is waiting for, or with, this doctor today."""
    token = tx.session.scalar(
        select(Visit.token).where(
            Visit.patient_id.in_(same_person(tx, patient_id)),
            Visit.day == tx.today,
            Visit.doctor_id == doctor.id,
            Visit.state.in_(BEFORE_THE_END),
        )
    )
    if token is not None:
        raise Refused("already_has_token", field="doctor", token=token, doctor=doctor.name)


def doctor_of(tx: Transaction, doctor_id: str) -> Staff:
    """The doctor's record. Refused: doctor_not_found, for who is no doctor or has left."""
    doctor = tx.session.get(Staff, doctor_id)
    if doctor is None or doctor.kind is not StaffKind.DOCTOR or not doctor.is_active:
        raise Refused("doctor_not_found", field="doctor")
    return doctor


def _patient(tx: Transaction, patient_id: str) -> Patient:
    patient = tx.session.get(Patient, patient_id)
    if patient is None or not patient.is_active:
        raise Refused("patient_not_found", field="patient")
    return _patient(tx, patient.merged_into) if patient.merged_into else patient
