"""What the page of admitting proposes: the beds this patient may have, the doctors, and what the stay would come to (STAY-62)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from narayaneeyam_clinic.admissions.ordered_treatments import OrderedTreatment, ordered_treatments
from narayaneeyam_clinic.admissions.records import BedReservation, ReservationState
from narayaneeyam_clinic.appointments.next_slot import last_doctor
from narayaneeyam_clinic.consultations.queue import DoctorChoice, doctor_choices
from narayaneeyam_clinic.consultations.records import Consultation
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.patient_page import PatientBanner, patient_banner
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rooms.bed_rules import Span, refuse_other_sex, refuse_overlap
from narayaneeyam_clinic.rooms.bed_spans import spans_of_reservations, spans_of_stays
from narayaneeyam_clinic.rooms.occupancy_board import BedState, BoardBed, occupancy_board
from narayaneeyam_clinic.rooms.room_list import category_list
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading

USUAL_DAYS = 7


@dataclass(frozen=True, slots=True)
class FreeBed:
    """A bed this patient may have today; its tariff, where there is one."""

    bed_id: str
    room: str
    bed: str
    category: str
    per_day: Money | None
    per_bystander_day: Money | None


@dataclass(frozen=True, slots=True)
class AdmissionProposal:
    """`bed_id` is the one that was asked for, else the first that suits. `patient` is None while nobody is chosen."""

    patient: PatientBanner | None
    beds: tuple[FreeBed, ...]
    doctors: tuple[DoctorChoice, ...]
    bed_id: str | None
    doctor_id: str | None
    reservation_id: str | None
    expected_leave_on: date
    today: date
    treatments: tuple[OrderedTreatment, ...] = ()


@dataclass(frozen=True, slots=True)
class EstimatePart:
    """So many days at so much: of the room, or of the bystander's bed."""

    is_bystander: bool
    days: int
    price: Money
    amount: Money


def admission_proposal(
    rd: Reading,
    patient_id: str | None = None,
    *,
    bed_id: str | None = None,
    reservation_id: str | None = None,
    consultation_id: str | None = None,
) -> AdmissionProposal:
    """Refused: not_permitted, patient_not_found."""
    rd.require(Permission.ADMIT)
    patient = patient_banner(rd, patient_id) if patient_id else None
    reservation = _reservation(rd, reservation_id, patient)
    leave = reservation.to_day if reservation is not None else rd.today + timedelta(days=USUAL_DAYS)
    beds = _free_beds(rd, patient, leave, reservation)
    wanted = bed_id or (reservation.bed_id if reservation is not None else None)
    first = next((bed.bed_id for bed in beds if bed.bed_id == wanted), beds[0].bed_id if beds else None)
    doctors = tuple(doctor_choices(rd))
    return AdmissionProposal(
        patient=patient,
        beds=beds,
        doctors=doctors,
        bed_id=first,
        doctor_id=_doctor(rd, doctors, patient_id, consultation_id),
        reservation_id=reservation.id if reservation is not None else None,
        expected_leave_on=leave,
        today=rd.today,
        treatments=ordered_treatments(rd, patient_id) if patient_id else (),
    )


def estimate_parts(bed: FreeBed, today: date, leave: date | None, *, bystander_stays: bool) -> tuple[EstimatePart, ...]:
    """What is known before anything is done: days in the room by today's tariff, and those of the bystander's bed."""
    days = max(1, (leave - today).days) if leave is not None else 0
    parts = []
    if days and bed.per_day:
        parts.append(EstimatePart(is_bystander=False, days=days, price=bed.per_day, amount=bed.per_day.times(days)))
    if days and bystander_stays and bed.per_bystander_day:
        price = bed.per_bystander_day
        parts.append(EstimatePart(is_bystander=True, days=days, price=price, amount=price.times(days)))
    return tuple(parts)


def _free_beds(
    rd: Reading, patient: PatientBanner | None, leave: date, reservation: BedReservation | None
) -> tuple[FreeBed, ...]:
    """Beds that can be given today; those that are free until the day of leaving before those that somebody reserved."""
    tariffs = {one.category_id: one.today for one in category_list(rd)}
    own = reservation.id if reservation is not None else ""
    spans = [*spans_of_stays(rd.session, rd.today), *spans_of_reservations(rd.session, rd.today, own)]
    board = occupancy_board(rd).beds
    room_of = {bed.bed_id: bed.room_id for bed in board}
    found = []
    for bed in board:
        is_free = bed.state in (BedState.FREE, BedState.RESERVED)
        beside = [span for span in spans if span.bed_id != bed.bed_id and room_of.get(span.bed_id) == bed.room_id]
        if not is_free or not _suits(bed, patient, spans, beside, rd.today, rd.today + timedelta(days=1)):
            continue
        tariff = tariffs.get(bed.category_id)
        row = FreeBed(
            bed.bed_id,
            bed.room,
            bed.bed,
            bed.category,
            tariff.per_day if tariff else None,
            tariff.per_bystander_day if tariff else None,
        )
        found.append((not _suits(bed, patient, spans, beside, rd.today, leave), row))
    return tuple(row for _, row in sorted(found, key=_order))


def _order(found: tuple[bool, FreeBed]) -> bool:
    return found[0]


def _suits(
    bed: BoardBed,
    patient: PatientBanner | None,
    spans: Sequence[Span],
    beside: Sequence[Span],
    today: date,
    leave: date,
) -> bool:
    try:
        refuse_overlap(spans, bed.bed_id, bed.bed, today, leave)
        if patient is not None:
            refuse_other_sex(bed.gender_rule, patient.sex, beside, bed.room, today, leave)
    except Refused:
        return False
    return True


def _reservation(rd: Reading, reservation_id: str | None, patient: PatientBanner | None) -> BedReservation | None:
    """The one that was asked for, else the patient's own that begins by today."""
    query = select(BedReservation).where(BedReservation.state == ReservationState.RESERVED)
    if reservation_id is not None:
        return rd.session.scalars(query.where(BedReservation.id == reservation_id)).first()
    if patient is None:
        return None
    return rd.session.scalars(
        query.where(
            BedReservation.patient_id.in_(same_person(rd, patient.patient_id)),
            BedReservation.from_day <= rd.today,
            BedReservation.to_day > rd.today,
        ).order_by(BedReservation.from_day)
    ).first()


def _doctor(
    rd: Reading, doctors: Sequence[DoctorChoice], patient_id: str | None, consultation_id: str | None
) -> str | None:
    """Who wrote the consultation, else the person themselves, else who saw the patient last, else the first."""
    known = [doctor.doctor_id for doctor in doctors]
    wanted = [
        rd.session.scalar(select(Consultation.doctor_id).where(Consultation.id == consultation_id)),
        rd.by.staff_id,
        last_doctor(rd, patient_id) if patient_id else None,
    ]
    return next((one for one in wanted if one in known), known[0] if known else None)
