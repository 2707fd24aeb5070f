"""A token is moved: to another place in the queue, or to another doctor (QUEUE-4)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.appointments.other_doctor import take_booking_along
from narayaneeyam_clinic.appointments.records import Appointment
from narayaneeyam_clinic.consultations.queue import fee_was_billed
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.consultations.review_cover import cover_today
from narayaneeyam_clinic.consultations.start_visit import doctor_of, next_token, queue_place, refuse_second_token
from narayaneeyam_clinic.consultations.visit_steps import visit_of
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.shared.news import QueueChanged
from narayaneeyam_clinic.store.transaction import Transaction

CAN_BE_MOVED = (VisitState.WAITING, VisitState.SKIPPED)
_STEP = 60_000


@dataclass(frozen=True, slots=True)
class MovedVisit:
    """Where the patient waits now; with another doctor the token is a new one."""

    visit_id: str
    token: str
    doctor_name: str
    patient_name: str


def move_visit(tx: Transaction, visit_id: str, *, before: str | None = None) -> None:
    """Put a waiting visit in front of another of the same doctor and day, or at the end.

    Refused: not_permitted, visit_not_found, step_not_possible (it does not wait), not_in_this_queue.
    """
    tx.require(Permission.RUN_QUEUE)
    visit = _waiting(tx, visit_id)
    others = [
        one
        for one in tx.session.scalars(
            select(Visit)
            .where(Visit.day == visit.day, Visit.doctor_id == visit.doctor_id, Visit.state.in_(CAN_BE_MOVED))
            .order_by(Visit.queue_order, Visit.id)
        )
        if one.id != visit.id
    ]
    place = len(others)
    if before is not None:
        place = next((at for at, one in enumerate(others) if one.id == before), -1)
        if place < 0:
            raise Refused("not_in_this_queue")
    _put(visit, others, place)
    tx.tell(QueueChanged(visit.id))


def move_to_doctor(tx: Transaction, visit_id: str, doctor_id: str) -> MovedVisit:
    """Another doctor sees the patient, who keeps the time of arrival and gets that doctor's next token.

    The fee becomes that doctor's (nothing, where an earlier one covers the visit), unless it was paid already.

    Refused: not_permitted, visit_not_found, step_not_possible, doctor_not_found, already_has_token.
    """
    tx.require(Permission.RUN_QUEUE)
    visit = _waiting(tx, visit_id)
    doctor = doctor_of(tx, doctor_id)
    if doctor.id != visit.doctor_id:
        give_to_doctor(tx, visit, doctor)
    patient = tx.session.get_one(Patient, visit.patient_id)
    return MovedVisit(visit.id, visit.token, doctor.name, patient.name)


def give_to_doctor(tx: Transaction, visit: Visit, doctor: Staff) -> None:
    """Within an action that has asked; a booking goes along where its time is free. Refused: already_has_token."""
    refuse_second_token(tx, visit.patient_id, doctor)
    visit.token = next_token(tx, doctor.id, visit.day)
    visit.doctor_id = doctor.id
    booked_for = tx.session.scalar(select(Appointment.starts_at).where(Appointment.visit_id == visit.id).limit(1))
    visit.queue_order = queue_place(visit.arrived_at, booked_for)
    if not fee_was_billed(tx, visit.id):
        cover = cover_today(tx, visit.patient_id, doctor)
        visit.fee = ZERO if cover else doctor.consultation_fee
        visit.review_of_id = cover.visit_id if cover else None
    tx.session.flush()
    take_booking_along(tx, visit.id, doctor)
    tx.tell(QueueChanged(visit.id))


def _waiting(tx: Transaction, visit_id: str) -> Visit:
    visit = visit_of(tx, visit_id)
    if visit.state not in CAN_BE_MOVED:
        raise Refused("step_not_possible", token=visit.token, state=visit.state.replace("_", " "), wanted="moved")
    return visit


def _put(visit: Visit, others: list[Visit], place: int) -> None:
    """Between two neighbours where there is room, so that one row changes; else all of them are spaced out again."""
    below = others[place - 1].queue_order if place else None
    above = others[place].queue_order if place < len(others) else None
    if below is not None and above is not None and above - below < 2:
        order = [*others[:place], visit, *others[place:]]
        start = order[0].queue_order
        for at, one in enumerate(order):
            one.queue_order = start + at * _STEP
    elif below is not None and above is not None:
        visit.queue_order = (below + above) // 2
    elif below is not None:
        visit.queue_order = max(below + _STEP, visit.queue_order)
    elif above is not None:
        visit.queue_order = min(above - _STEP, visit.queue_order)
