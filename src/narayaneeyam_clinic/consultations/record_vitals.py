"""Somebody takes a patient's vitals at a visit; the doctor finds them on the page (CONS-1, CONS-17)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.consultations.queue import age_in_words
from narayaneeyam_clinic.consultations.records import Visit, VisitCategory, VisitState, Vitals
from narayaneeyam_clinic.consultations.visit_steps import BEFORE_THE_END, visit_of
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft, read_vitals, vitals_as_typed
from narayaneeyam_clinic.consultations.vitals_rules import Unlikely, Vital
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, User
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import QueueChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction


@dataclass(frozen=True, slots=True)
class RecordedVitals:
    """One taking, and which of its values are worth a second look. They were kept all the same."""

    vitals_id: str
    unlikely: tuple[Unlikely, ...]


@dataclass(frozen=True, slots=True)
class VitalsOfVisit:
    """The newest value of each kind taken at a visit, as texts, with who took the last of them and when."""

    latest: VitalsDraft
    taken_at: datetime
    taken_by: str


@dataclass(frozen=True, slots=True)
class VisitForVitals:
    """A patient whose vitals can be taken; `taken_at` is when they were taken last at this visit."""

    visit_id: str
    token: str
    patient_name: str
    sex: Sex | None
    age: str
    doctor_name: str
    taken_at: datetime | None


def record_vitals(tx: Transaction, visit_id: str, draft: VitalsDraft) -> RecordedVitals:
    """Keep what was measured; what was not is absent.

    Refused: not_permitted, visit_not_found, visit_is_over, vitals_missing, and per field what `vitals_rules` refuses.
    """
    tx.require(Permission.RECORD_VITALS)
    visit = visit_of(tx, visit_id)
    if visit.state is VisitState.CANCELLED or (visit.state is VisitState.DONE and not _goes_on(tx, visit)):
        raise Refused("visit_is_over", token=visit.token)
    return write_vitals(tx, visit, draft)


def _goes_on(tx: Transaction, visit: Visit) -> bool:
    """A stay has its visit until the patient leaves, a course without a consultation as long as it is treated."""
    if visit.category is VisitCategory.STAY:
        in_house = select(Admission.id).where(Admission.visit_id == visit.id, Admission.left_at.is_(None)).limit(1)
        return tx.session.scalar(in_house) is not None
    return visit.category is VisitCategory.TREATMENT


def write_vitals(tx: Transaction, visit: Visit, draft: VitalsDraft) -> RecordedVitals:
    """Within an action that has checked the right and the visit."""
    read = read_vitals(draft)
    if read.problems:
        raise read.problems[0]
    if not read.values:
        raise Refused("vitals_missing", field="blood_pressure")
    taken = tx.add(
        Vitals(
            patient_id=visit.patient_id,
            visit_id=visit.id,
            taken_at=tx.now,
            taken_by=tx.by.user_id,
            **{vital.value: value for vital, value in read.values.items()},
        )
    )
    tx.tell(QueueChanged(visit.id))
    return RecordedVitals(taken.id, read.unlikely)


def vitals_of_visit(rd: Reading, visit_id: str) -> VitalsOfVisit | None:
    """What was measured at a visit so far; None when nothing was. Refused: not_permitted."""
    if not rd.by.may(Permission.RECORD_VITALS):
        rd.require(Permission.SEE_CLINICAL)
    takings = rd.session.execute(
        select(Vitals, User.name)
        .outerjoin(User, User.id == Vitals.taken_by)
        .where(Vitals.visit_id == visit_id)
        .order_by(Vitals.taken_at, Vitals.id)
    ).all()
    if not takings:
        return None
    values: dict[Vital, int | None] = {}
    for taken, _name in takings:
        values |= {vital: value for vital in Vital if (value := getattr(taken, vital.value)) is not None}
    last, name = takings[-1]
    return VitalsOfVisit(vitals_as_typed(values), last.taken_at, name or "")


def visits_for_vitals(rd: Reading) -> list[VisitForVitals]:
    """Who is here today and has not left the doctor yet, in the order of the queue. Refused: not_permitted."""
    rd.require(Permission.RECORD_VITALS)
    taken_at = select(func.max(Vitals.taken_at)).where(Vitals.visit_id == Visit.id).scalar_subquery()
    rows = rd.session.execute(
        select(
            Visit.id, Visit.token, Patient.name, Patient.sex, Patient.born_on, Patient.birth_precision,
            Staff.name.label("doctor_name"), taken_at.label("taken_at"),
        )
        .join(Patient, Patient.id == Visit.patient_id)
        .join(Staff, Staff.id == Visit.doctor_id)
        .where(Visit.day == rd.today, Visit.state.in_(BEFORE_THE_END))
        .order_by(Visit.queue_order, Visit.id)
    )  # fmt: skip
    return [
        VisitForVitals(
            visit_id=row.id,
            token=row.token,
            patient_name=row.name,
            sex=row.sex,
            age=age_in_words(row.born_on, row.birth_precision, rd.today),
            doctor_name=row.doctor_name,
            taken_at=row.taken_at,
        )
        for row in rows
    ]


def last_height(rd: Reading, patient_id: str) -> int | None:
    """The newest height of a patient in millimetres, for the BMI of a visit at which only the weight is taken."""
    height: int | None = rd.session.scalar(
        select(Vitals.height_mm)
        .where(Vitals.patient_id.in_(same_person(rd, patient_id)), Vitals.height_mm.is_not(None))
        .order_by(Vitals.taken_at.desc())
        .limit(1)
    )
    return height
