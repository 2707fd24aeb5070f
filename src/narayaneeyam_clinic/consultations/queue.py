"""The queue of a day, as the desk, the doctors and the counter see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select

from narayaneeyam_clinic.appointments.records import Appointment, AppointmentKind
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, LineKind
from narayaneeyam_clinic.consultations.records import Visit, VisitCategory, VisitState
from narayaneeyam_clinic.patients.age_rules import BirthPrecision, age_text, birth_of
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One visit of the day.

    `age` is short ("42 y"), `waiting_minutes` is None once the patient was called, `fee` is None where there is none to take.
    `booked_for` is the booked time of who did not walk in, `how` they meet and `link` the address of a video call;
    `is_review`: an earlier fee covers this visit.
    """

    visit_id: str
    token: str
    state: VisitState
    patient_id: str
    patient_name: str
    registration_number: str
    sex: Sex | None
    age: str
    doctor_id: str
    doctor_name: str
    arrived_at: datetime
    waiting_minutes: int | None
    fee: Money | None
    is_fee_paid: bool
    cancelled_why: str | None
    category: VisitCategory = VisitCategory.WALK_IN
    booked_for: datetime | None = None
    is_review: bool = False
    how: AppointmentKind | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """How many visits of a day stand where."""

    waiting: int = 0
    with_doctor: int = 0
    to_bill: int = 0
    done: int = 0
    skipped: int = 0
    cancelled: int = 0

    @property
    def seen(self) -> int:
        return self.to_bill + self.done


@dataclass(frozen=True, slots=True)
class DoctorChoice:
    """A doctor for whom a token can be given; `waiting` people wait there now."""

    doctor_id: str
    name: str
    fee: Money | None
    waiting: int


def queue(rd: Reading, day: date | None = None, doctor_id: str | None = None) -> list[QueueRow]:
    """The visits of a day (today unless told) in the order they will be called; of one doctor, or of all. Refused: not_permitted.

    Walk-ins stand by their arrival, booked patients by their time (BOOK-8); `queue_order` is that moment, until the desk
    moves somebody.
    """
    rd.require(Permission.SEE_QUEUE)
    fee_paid = fee_lines(Visit.id).exists()
    query = (
        select(
            Visit.id, Visit.token, Visit.state, Visit.patient_id, Visit.arrived_at, Visit.fee, Visit.cancelled_why,
            Patient.name, Patient.registration_number, Patient.sex, Patient.born_on, Patient.birth_precision,
            Visit.doctor_id, Staff.name.label("doctor_name"), fee_paid.label("is_fee_paid"), Visit.category,
            Visit.review_of_id, Appointment.starts_at.label("booked_for"), Appointment.kind.label("how"), Appointment.link,
        )
        .join(Patient, Patient.id == Visit.patient_id)
        .join(Staff, Staff.id == Visit.doctor_id)
        .outerjoin(Appointment, Appointment.visit_id == Visit.id)
        .where(Visit.day == (day or rd.today), has_a_place())
        .order_by(Visit.queue_order, Visit.id)
    )  # fmt: skip
    if doctor_id is not None:
        query = query.where(Visit.doctor_id == doctor_id)
    return [
        QueueRow(
            visit_id=row.id,
            token=row.token,
            state=row.state,
            patient_id=row.patient_id,
            patient_name=row.name,
            registration_number=row.registration_number,
            sex=row.sex,
            age=age_in_words(row.born_on, row.birth_precision, rd.today),
            doctor_id=row.doctor_id,
            doctor_name=row.doctor_name,
            arrived_at=row.arrived_at,
            waiting_minutes=_minutes(row.arrived_at, rd.now) if row.state in _WAITING else None,
            fee=row.fee or None,
            is_fee_paid=bool(row.is_fee_paid),
            cancelled_why=row.cancelled_why,
            category=row.category or VisitCategory.WALK_IN,
            booked_for=row.booked_for,
            is_review=row.review_of_id is not None,
            how=row.how,
            link=row.link,
        )
        for row in rd.session.execute(query)
    ]


def queue_counts(rd: Reading, day: date | None = None, doctor_id: str | None = None) -> QueueCounts:
    """How many visits of a day stand where; of one doctor, or of all. Refused: not_permitted."""
    rd.require(Permission.SEE_QUEUE)
    query = select(Visit.state, func.count()).where(Visit.day == (day or rd.today), has_a_place())
    if doctor_id is not None:
        query = query.where(Visit.doctor_id == doctor_id)
    return QueueCounts(**{str(state): count for state, count in rd.session.execute(query.group_by(Visit.state))})


def has_a_place() -> ColumnElement[bool]:
    """That a visit stands in a queue; a stay and a course have visits of their own, which nobody waits with."""
    return or_(Visit.category.is_(None), Visit.category.in_((VisitCategory.WALK_IN, VisitCategory.BOOKED)))


def fee_was_billed(rd: Reading, visit_id: str) -> bool:
    """Whether the consultation fee of a visit stands on a bill that is not cancelled."""
    return rd.session.scalar(fee_lines(visit_id).limit(1)) is not None


def waiting_for_me(rd: Reading) -> int:
    """How many wait today: for the doctor who asks, or for all doctors when somebody else asks."""
    counts = queue_counts(rd, doctor_id=rd.by.staff_id if rd.by.may(Permission.CONSULT) else None)
    return counts.waiting


def doctor_choices(rd: Reading) -> list[DoctorChoice]:
    """The doctors of the clinic by name, with how many wait for each today. Refused: not_permitted."""
    rd.require(Permission.SEE_QUEUE)
    waiting = (
        select(func.count())
        .where(Visit.doctor_id == Staff.id, Visit.day == rd.today, Visit.state == VisitState.WAITING)
        .scalar_subquery()
    )
    rows = rd.session.execute(
        select(Staff.id, Staff.name, Staff.consultation_fee, waiting.label("waiting"))
        .where(Staff.kind == StaffKind.DOCTOR, Staff.is_active)
        .order_by(Staff.name)
    )
    return [DoctorChoice(row.id, row.name, row.consultation_fee or None, row.waiting) for row in rows]


def age_in_words(born_on: date | None, precision: BirthPrecision | None, day: date) -> str:
    """ "42 y", "7 m"; nothing where the birth is not known."""
    return age_text(birth_of(born_on, precision), day)


_WAITING = (VisitState.WAITING, VisitState.SKIPPED)


def fee_lines(visit_id: Any) -> Select[str]:
    """The lines by which a visit's fee was billed, on bills that stand."""
    return (
        select(InvoiceLine.id)
        .join(Invoice, Invoice.id == InvoiceLine.invoice_id)
        .where(
            Invoice.visit_id == visit_id,
            Invoice.state != InvoiceState.CANCELLED,
            InvoiceLine.kind == LineKind.CONSULTATION,
        )
    )


def _minutes(since: datetime, now: datetime) -> int:
    return max(0, int((now - since).total_seconds() // 60))
