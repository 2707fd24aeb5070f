"""Leave of the staff and holidays of the clinic, and the bookings and treatments that they hit (BOOK-2, BOOK-60)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from narayaneeyam_clinic.appointments.booking_steps import EXPECTED
from narayaneeyam_clinic.appointments.records import Absence, AbsenceKind, Appointment
from narayaneeyam_clinic.appointments.schedule_rules import A_DAY, Away, away_during, minute_of
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_far_day, refuse_long_of
from narayaneeyam_clinic.shared.news import CalendarChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.records import SessionTherapist, TreatmentSession
from narayaneeyam_clinic.treatments.treatment_states import SessionState

_LONGEST_DAYS = 731


@dataclass(frozen=True, slots=True)
class NewAbsence:
    """Who is not there (nobody named: the clinic is closed), from day to day; with minutes those hours of each day."""

    staff_id: str | None
    from_day: date
    to_day: date
    from_minute: int | None = None
    to_minute: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class HitBooking:
    """A booking in hours that are blocked: somebody has to call, and move or cancel it."""

    appointment_id: str
    day: date
    starts: int
    minutes: int
    doctor_id: str
    doctor_name: str
    patient_id: str
    patient_name: str
    phone: str | None


@dataclass(frozen=True, slots=True)
class HitTreatment:
    """A planned session in hours that are blocked, with its therapist or for everybody."""

    session_id: str
    day: date
    starts: int
    patient_name: str


@dataclass(frozen=True, slots=True)
class AddedAbsence:
    """The leave or holiday as written, and the bookings and treatments that stand in it."""

    absence_id: str
    hits: tuple[HitBooking, ...]
    treatments: tuple[HitTreatment, ...] = ()


def add_absence(tx: Transaction, absence: NewAbsence) -> AddedAbsence:
    """It blocks from now on; what was booked before stays booked and is told.

    Refused: not_permitted, staff_not_found, day_far_off, text_too_long, period_not_understood, hours_not_understood.
    """
    tx.require(Permission.MANAGE_SCHEDULES)
    _refuse_absence(tx, absence)
    written = tx.add(
        Absence(
            staff_id=absence.staff_id,
            kind=AbsenceKind.HOLIDAY if absence.staff_id is None else AbsenceKind.LEAVE,
            from_day=absence.from_day,
            to_day=absence.to_day,
            from_minute=absence.from_minute,
            to_minute=absence.to_minute,
            reason=absence.reason.strip() or None,
            is_active=True,
        )
    )
    tx.tell(CalendarChanged())
    return AddedAbsence(written.id, _hits(tx, absence), _hit_treatments(tx, absence))


def remove_absence(tx: Transaction, absence_id: str) -> None:
    """The time can be booked again. Refused: not_permitted, schedule_not_found."""
    tx.require(Permission.MANAGE_SCHEDULES)
    absence = tx.session.get(Absence, absence_id)
    if absence is None or not absence.is_active:
        raise Refused("schedule_not_found")
    absence.is_active = False
    tx.tell(CalendarChanged())


def _hits(rd: Reading, absence: NewAbsence) -> tuple[HitBooking, ...]:
    away = Away("", absence.from_day, absence.to_day, absence.staff_id is None, absence.from_minute, absence.to_minute)
    query = (
        select(
            Appointment.id, Appointment.day, Appointment.starts_at, Appointment.minutes, Appointment.doctor_id,
            Staff.name.label("doctor"), Appointment.patient_id, Patient.name, Patient.phone,
        )
        .join(Staff, Staff.id == Appointment.doctor_id)
        .join(Patient, Patient.id == Appointment.patient_id)
        .where(
            Appointment.day.between(max(absence.from_day, rd.today), absence.to_day),
            Appointment.state.in_(EXPECTED),
        )
        .order_by(Appointment.day, Appointment.starts_at, Appointment.id)
    )  # fmt: skip
    if absence.staff_id is not None:
        query = query.where(Appointment.doctor_id == absence.staff_id)
    knows = rd.by.may(Permission.SEE_PATIENTS)
    return tuple(
        HitBooking(
            row.id, row.day, minute_of(row.starts_at), row.minutes, row.doctor_id, row.doctor, row.patient_id,
            row.name if knows else "", row.phone if knows else None,
        )
        for row in rd.session.execute(query)
        if away_during(row.day, minute_of(row.starts_at), row.minutes, [away]) is not None
    )  # fmt: skip


def _hit_treatments(rd: Reading, absence: NewAbsence) -> tuple[HitTreatment, ...]:
    away = Away("", absence.from_day, absence.to_day, absence.staff_id is None, absence.from_minute, absence.to_minute)
    query = (
        select(TreatmentSession, Patient.name)
        .join(Patient, Patient.id == TreatmentSession.patient_id)
        .where(
            TreatmentSession.day.between(max(absence.from_day, rd.today), absence.to_day),
            TreatmentSession.state == SessionState.PLANNED,
        )
        .order_by(TreatmentSession.day, TreatmentSession.starts_at, TreatmentSession.id)
    )
    if absence.staff_id is not None:
        query = query.join(SessionTherapist, SessionTherapist.session_id == TreatmentSession.id).where(
            SessionTherapist.staff_id == absence.staff_id, SessionTherapist.is_active
        )
    knows = rd.by.may(Permission.SEE_PATIENTS)
    return tuple(
        HitTreatment(one.id, one.day, minute_of(one.starts_at), name if knows else "")
        for one, name in rd.session.execute(query)
        if away_during(one.day, minute_of(one.starts_at), one.minutes, [away]) is not None
    )


def _refuse_absence(tx: Transaction, absence: NewAbsence) -> None:
    if absence.staff_id is not None:
        staff = tx.session.get(Staff, absence.staff_id)
        if staff is None or not staff.is_active:
            raise Refused("staff_not_found", field="staff")
    refuse_far_day(absence.from_day, tx.today, "from_day")
    refuse_long_of(absence, "reason")
    if not 0 <= (absence.to_day - absence.from_day).days <= _LONGEST_DAYS:
        raise Refused("period_not_understood", field="to_day")
    minutes = (absence.from_minute, absence.to_minute)
    if minutes != (None, None) and (
        absence.from_minute is None
        or absence.to_minute is None
        or not 0 <= absence.from_minute < absence.to_minute <= A_DAY
    ):
        raise Refused("hours_not_understood", field="from_minute")
