"""Whose each bed is from today on: stays that go on, and reservations that are not over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, bindparam, or_, select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.admissions.admission_steps import IN_HOUSE
from narayaneeyam_clinic.admissions.records import Admission, BedReservation, BedStay, ReservationState
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.rooms.bed_rules import Span, refuse_other_sex, refuse_overlap
from narayaneeyam_clinic.rooms.records import Bed, Room
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.prepared import Prepared
from narayaneeyam_clinic.store.transaction import Transaction


def lies_in_it() -> ColumnElement[bool]:
    """Of a bed stay: the patient has not left this bed, nor the house. One PC may let go whom another transferred meanwhile:
    the bed stay that nobody ends any more keeps no bed (STAY-12).
    """
    in_house = or_(*(Admission.state == state for state in IN_HOUSE))
    return and_(BedStay.to_at.is_(None), BedStay.admission_id.in_(select(Admission.id).where(in_house)))


def left_behind(session: Session, bed_id: str | None = None) -> list[BedStay]:
    """Bed stays of who has left the house, which their PC never ended because another had put them into this bed meanwhile:
    the bed keeps nobody, and is to be cleaned (STAY-30). Of one bed, or of all.
    """
    query = (
        select(BedStay)
        .join(Admission, Admission.id == BedStay.admission_id)
        .where(BedStay.to_at.is_(None), Admission.state.not_in(IN_HOUSE))
    )
    return list(session.scalars(query if bed_id is None else query.where(BedStay.bed_id == bed_id)))


def spans_of_stays(session: Session, today: date, besides: str = "") -> list[Span]:
    """Of every patient in a bed now. Whose day of leaving has passed is there until they have left: to_day is None."""
    return [
        Span(
            bed_id, business_date(from_at), leave if leave is not None and leave >= today else None, patient, name, sex,
            is_stay=True,
        )
        for admission_id, bed_id, from_at, leave, patient, name, sex in _STAYS.all(session)
        if admission_id != besides
    ]  # fmt: skip


def spans_of_reservations(session: Session, today: date, besides: str = "") -> list[Span]:
    """Reservations that hold today or later."""
    rows = _RESERVATIONS.all(session, today=today)
    return [
        Span(bed_id, from_day, to_day, patient, name, sex, is_stay=False)
        for reservation_id, bed_id, from_day, to_day, patient, name, sex in rows
        if reservation_id != besides
    ]


def refuse_bed(
    tx: Transaction,
    bed: Bed,
    patient: Patient,
    from_day: date,
    to_day: date | None,
    *,
    besides_stay: str = "",
    besides_reservation: str = "",
) -> None:
    """Within an action: the bed cannot be this patient's for these days (STAY-3, STAY-4).

    Refused: bed_occupied, bed_reserved, room_for_women, room_for_men, room_of_other_sex, sex_not_known, room_not_found.
    """
    room = tx.session.get(Room, bed.room_id)
    if room is None or not room.is_active:
        raise Refused("room_not_found", field="bed")
    spans = [
        *spans_of_stays(tx.session, tx.today, besides_stay),
        *spans_of_reservations(tx.session, tx.today, besides_reservation),
    ]
    refuse_overlap(spans, bed.id, bed_words(room, bed), from_day, to_day)
    others = _beds_beside(tx, room.id, bed.id)
    refuse_other_sex(
        room.gender_rule,
        patient.sex,
        [span for span in spans if span.bed_id in others],
        room.name,
        from_day,
        to_day,
    )


def bed_words(room: Room, bed: Bed) -> str:
    """How a bed is called: room and bed, "102 · A"."""
    return f"{room.name} · {bed.name}"


def _beds_beside(tx: Transaction, room_id: str, bed_id: str) -> Sequence[str]:
    return tx.session.scalars(select(Bed.id).where(Bed.room_id == room_id, Bed.id != bed_id)).all()


_STAYS = Prepared(
    lambda: (
        select(
            BedStay.admission_id,
            BedStay.bed_id,
            BedStay.from_at,
            Admission.expected_leave_on,
            Patient.id,
            Patient.name,
            Patient.sex,
        )
        .join(Admission, Admission.id == BedStay.admission_id)
        .join(Patient, Patient.id == Admission.patient_id)
        .where(lies_in_it())
        .order_by(BedStay.from_at)
    )
)
_RESERVATIONS = Prepared(
    lambda: (
        select(
            BedReservation.id,
            BedReservation.bed_id,
            BedReservation.from_day,
            BedReservation.to_day,
            Patient.id,
            Patient.name,
            Patient.sex,
        )
        .join(Patient, Patient.id == BedReservation.patient_id)
        .where(BedReservation.state == ReservationState.RESERVED, BedReservation.to_day > bindparam("today"))
        .order_by(BedReservation.from_day)
    )
)
