"""A doctor orders a course of therapies; what has not begun of it can be stopped (TREAT-3, TREAT-23)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ConfigDict
from sqlalchemy import select

from narayaneeyam_clinic.admissions.admission_steps import stay_now
from narayaneeyam_clinic.consultations.open_visit import open_visit_without_queue
from narayaneeyam_clinic.consultations.records import Visit, VisitCategory, VisitState
from narayaneeyam_clinic.consultations.start_visit import doctor_of
from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import LONGEST_TEXT, refuse_long, refuse_long_of
from narayaneeyam_clinic.shared.news import TreatmentsChanged
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.course_rules import ItemPlan, day_wishes, doses_text, refuse_wrong_item
from narayaneeyam_clinic.treatments.records import CourseItem, Therapy, TreatmentCourse, TreatmentSession
from narayaneeyam_clinic.treatments.treatment_states import CourseState, SessionState

_NOT_BEGUN = (SessionState.PLANNED, SessionState.ARRIVED)
_BEFORE = 366


class CourseDraft(BaseModel):
    """An order. Without a visit the course has one of its own; without a doctor the person who orders is meant."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    patient_id: str
    name: str
    starts_on: date
    items: tuple[ItemPlan, ...]
    visit_id: str | None = None
    doctor_id: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class OrderedCourse:
    """The course, and how many sessions it asks for."""

    course_id: str
    sessions: int


def order_course(tx: Transaction, draft: CourseDraft) -> OrderedCourse:
    """Write the order with its items; a stay under way, or the visit, is what it belongs to.

    Refused: not_permitted, patient_not_found, doctor_not_found, course_without_items, course_item_wrong,
    therapy_not_found, course_starts_wrong, visit_not_found.
    """
    tx.require(Permission.ORDER_TREATMENTS)
    patient = kept_record(tx, draft.patient_id)
    doctor = doctor_of(tx, draft.doctor_id or tx.by.staff_id or "")
    if not draft.items:
        raise Refused("course_without_items", field="items")
    refuse_long_of(draft, "name")
    refuse_long_of(draft, "note", longest=LONGEST_TEXT)
    if not 0 <= (draft.starts_on - tx.today).days <= _BEFORE:
        raise Refused("course_starts_wrong", field="starts_on")
    for position, item in enumerate(draft.items):
        refuse_wrong_item(item, position)
        therapy = tx.session.get(Therapy, item.therapy_id)
        if therapy is None or not therapy.is_active:
            raise Refused("therapy_not_found", field="items", position=position + 1)
    stay = stay_now(tx, patient.id)
    visit_id = draft.visit_id or (stay.visit_id if stay else None)
    if visit_id is not None:
        visit = tx.session.get(Visit, visit_id)
        if visit is None or visit.patient_id not in same_person(tx, patient.id) or visit.state is VisitState.CANCELLED:
            raise Refused("visit_not_found")
    else:
        visit_id = open_visit_without_queue(tx, patient.id, doctor.id, VisitCategory.TREATMENT).id
    course = tx.add(
        TreatmentCourse(
            patient_id=patient.id,
            visit_id=visit_id,
            admission_id=stay.id if stay else None,
            doctor_id=doctor.id,
            name=draft.name or "Course",
            starts_on=draft.starts_on,
            note=draft.note or None,
            state=CourseState.ORDERED,
            ordered_at=tx.now,
            ordered_by=tx.by.user_id,
        )
    )
    tx.add_all([_item(course.id, position, item) for position, item in enumerate(draft.items)])
    tx.tell(TreatmentsChanged(patient.id))
    return OrderedCourse(course.id, len(day_wishes(draft.items, draft.starts_on)))


def stop_course(tx: Transaction, course_id: str, reason: str) -> int:
    """What has not begun is cancelled for this reason; how many sessions those were.

    Refused: not_permitted, course_not_found, course_is_over, reason_missing.
    """
    tx.require(Permission.ORDER_TREATMENTS)
    course = course_of(tx, course_id)
    if course.state in (CourseState.STOPPED, CourseState.DONE):
        raise Refused("course_is_over", name=course.name)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    waiting = tx.session.scalars(
        select(TreatmentSession).where(TreatmentSession.course_id == course_id, TreatmentSession.state.in_(_NOT_BEGUN))
    ).all()
    for session in waiting:
        session.state = SessionState.CANCELLED
        session.state_why = reason.strip()
    course.state = CourseState.STOPPED
    course.stopped_why = reason.strip()
    tx.tell(TreatmentsChanged(course.patient_id))
    return len(waiting)


def course_of(tx: Transaction, course_id: str) -> TreatmentCourse:
    """The course's record. Refused: course_not_found."""
    course = tx.session.get(TreatmentCourse, course_id)
    if course is None:
        raise Refused("course_not_found")
    return course


def _item(course_id: str, position: int, item: ItemPlan) -> CourseItem:
    return CourseItem(
        course_id=course_id,
        therapy_id=item.therapy_id,
        phase=item.phase,
        position=position,
        from_day=item.from_day,
        days=item.days,
        every_days=item.every_days,
        per_day=item.per_day,
        doses=doses_text(item.doses),
        best_minute=item.best_minute,
        note=item.note,
    )
