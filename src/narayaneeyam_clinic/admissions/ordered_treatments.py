"""What the treatments that a doctor has ordered would come to, for the estimate of a stay (STAY-71)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.course_rules import session_count
from narayaneeyam_clinic.treatments.package_cover import cover_for
from narayaneeyam_clinic.treatments.plan_course import item_plan
from narayaneeyam_clinic.treatments.records import CourseItem, Therapy, TreatmentCourse, TreatmentSession
from narayaneeyam_clinic.treatments.treatment_states import CourseState, SessionState


@dataclass(frozen=True, slots=True)
class OrderedTreatment:
    """So many sessions of a therapy that are still to come, at the price of the clinic's list."""

    name: str
    sessions: int
    price: Money
    amount: Money


def ordered_treatments(rd: Reading, patient_id: str) -> tuple[OrderedTreatment, ...]:
    """Of the courses that are not over, by name; nothing for who may not see treatments. What has no price on the list is left
    out, and what a package of the patient covers: that was paid for.
    """
    if not rd.by.may(Permission.SEE_TREATMENTS):
        return ()
    done = (
        select(func.count())
        .where(TreatmentSession.item_id == CourseItem.id, TreatmentSession.state == SessionState.DONE)
        .scalar_subquery()
    )
    rows = rd.session.execute(
        select(CourseItem, Therapy, done)
        .join(TreatmentCourse, TreatmentCourse.id == CourseItem.course_id)
        .join(Therapy, Therapy.id == CourseItem.therapy_id)
        .where(
            TreatmentCourse.patient_id.in_(same_person(rd, patient_id)),
            TreatmentCourse.state.in_((CourseState.ORDERED, CourseState.PLANNED)),
        )
        .order_by(Therapy.name)
    )
    sessions: dict[Therapy, int] = {}
    for item, therapy, held in rows:
        left = session_count(item_plan(item)) - held
        if therapy.price and left > 0:
            sessions[therapy] = sessions.get(therapy, 0) + left
    return tuple(
        OrderedTreatment(therapy.name, count, therapy.price, therapy.price.times(count))
        for therapy, count in sessions.items()
        if therapy.price and cover_for(rd, patient_id, therapy.id) is None
    )
