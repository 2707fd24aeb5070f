"""The doctor, or the desk for the doctor, calls a patient in (QUEUE-3)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.consultations.visit_steps import take_step, visit_of
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class CalledIn:
    """Whom to open the consultation for."""

    visit_id: str
    patient_id: str
    token: str


def call_in(tx: Transaction, visit_id: str) -> CalledIn:
    """The patient goes in. Calling who is in already changes nothing, so that opening the page again is harmless.

    Refused: not_permitted, visit_not_found, step_not_possible, with_another_doctor (QUEUE-7).
    """
    _require(tx)
    visit = visit_of(tx, visit_id)
    if visit.state is not VisitState.WITH_DOCTOR:
        _refuse_second_consultation(tx, visit)
        take_step(tx, visit, VisitState.WITH_DOCTOR)
        visit.called_at = tx.now
    return CalledIn(visit.id, visit.patient_id, visit.token)


def call_next(tx: Transaction, doctor_id: str) -> CalledIn | None:
    """Call the first who waits for the doctor today; None when nobody waits. Refused: not_permitted."""
    _require(tx)
    first = tx.session.scalar(
        select(Visit.id)
        .where(Visit.day == tx.today, Visit.doctor_id == doctor_id, Visit.state == VisitState.WAITING)
        .order_by(Visit.queue_order, Visit.id)
        .limit(1)
    )
    return None if first is None else call_in(tx, first)


def _require(tx: Transaction) -> None:
    if not tx.by.may(Permission.CONSULT):
        tx.require(Permission.RUN_QUEUE)


def _refuse_second_consultation(tx: Transaction, visit: Visit) -> None:
    other = tx.session.execute(
        select(Visit.token, Staff.name)
        .join(Staff, Staff.id == Visit.doctor_id)
        .where(
            Visit.patient_id.in_(same_person(tx, visit.patient_id)),
            Visit.day == visit.day,
            Visit.id != visit.id,
            Visit.state == VisitState.WITH_DOCTOR,
        )
    ).first()
    if other is not None:
        raise Refused("with_another_doctor", token=other.token, doctor=other.name)
