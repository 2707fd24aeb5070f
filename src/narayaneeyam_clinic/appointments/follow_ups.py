"""Follow-ups that were chosen in consultations, until they are booked (BOOK-7)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import ColumnElement, exists, literal, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from narayaneeyam_clinic.appointments.booking_steps import KEEPS_ITS_TIME
from narayaneeyam_clinic.appointments.records import Appointment
from narayaneeyam_clinic.consultations.records import Consultation, Visit, VisitState
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.store.transaction import Reading

# Whose day has passed without a visit stays in the list so long.
_OVERDUE = timedelta(days=14)
_AHEAD = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """Somebody who was asked to come again and is not booked; `has_left`: the doctor, so that another one sees them."""

    consultation_id: str
    patient_id: str
    patient_name: str
    registration_number: str
    phone: str | None
    doctor_id: str
    doctor_name: str
    seen_on: date
    come_on: date
    is_overdue: bool
    has_left: bool = False


def follow_ups_to_book(
    rd: Reading, until: date | None = None, patient_id: str | None = None
) -> tuple[FollowUpRow, ...]:
    """By the day that was chosen, from two weeks back until a day (two months ahead unless told); of one patient, or of all.

    Who is booked with that doctor for any later day, or has come since, is not there; where the doctor has left, with any.
    Refused: not_permitted.
    """
    rd.require(Permission.BOOK)
    later = aliased(Consultation)
    query = (
        select(
            Consultation.id, Consultation.patient_id, Patient.name, Patient.registration_number, Patient.phone,
            Consultation.doctor_id, Staff.name.label("doctor"), Staff.is_active, Consultation.day, Consultation.follow_up_on,
        )
        .join(Patient, Patient.id == Consultation.patient_id)
        .join(Staff, Staff.id == Consultation.doctor_id)
        .where(
            Consultation.follow_up_on.between(rd.today - _OVERDUE, until or rd.today + _AHEAD),
            # By what amends it: a stay has many consultations, each with its own day to come again.
            ~exists().where(later.visit_id == Consultation.visit_id, later.amends_id == Consultation.id),
            ~_comes(Consultation.patient_id, Consultation.doctor_id, ~Staff.is_active, Consultation.day),
        )
        .order_by(Consultation.follow_up_on, Patient.name, Consultation.id)
    )  # fmt: skip
    if patient_id is not None:
        query = query.where(Consultation.patient_id.in_(same_person(rd, patient_id)))
    rows = [
        FollowUpRow(
            row.id, row.patient_id, row.name, row.registration_number, row.phone, row.doctor_id, row.doctor, row.day,
            row.follow_up_on, row.follow_up_on < rd.today, not row.is_active,
        )
        for row in rd.session.execute(query)
    ]  # fmt: skip
    return _of_whole_people(rd, rows)


def _of_whole_people(rd: Reading, rows: list[FollowUpRow]) -> tuple[FollowUpRow, ...]:
    """Told of the record that is kept, unless the person is booked or came under any of theirs. Few people have several."""
    pointers = rd.session.execute(select(Patient.id, Patient.merged_into).where(Patient.merged_into.is_not(None))).all()
    several = {one for pointer in pointers for one in pointer}
    kept_rows = []
    for row in rows:
        if row.patient_id in several:
            people = same_person(rd, row.patient_id)
            if any(
                rd.session.scalar(select(_comes(one, row.doctor_id, literal(row.has_left), row.seen_on)))
                for one in people
            ):
                continue
            kept = rd.session.get_one(Patient, people[0])
            row = replace(
                row,
                patient_id=kept.id,
                patient_name=kept.name,
                registration_number=kept.registration_number,
                phone=kept.phone,
            )
        kept_rows.append(row)
    return tuple(kept_rows)


def _comes(
    patient: str | InstrumentedAttribute[str],
    doctor: str | InstrumentedAttribute[str],
    or_any: ColumnElement[bool],
    since: date | InstrumentedAttribute[date],
) -> ColumnElement[bool]:
    """Booked with the doctor, or with any, for a later day, or came since."""
    return or_(
        exists().where(
            Appointment.patient_id == patient,
            or_(or_any, Appointment.doctor_id == doctor),
            Appointment.day > since,
            Appointment.state.in_(KEEPS_ITS_TIME),
        ),
        exists().where(
            Visit.patient_id == patient,
            or_(or_any, Visit.doctor_id == doctor),
            Visit.day > since,
            Visit.state != VisitState.CANCELLED,
        ),
    )
