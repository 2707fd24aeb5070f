"""Whether a visit today would be a review, from the visits and bills that there are (BOOK-12)."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from narayaneeyam_clinic.consultations.queue import fee_lines
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.consultations.review_rules import Cover, PaidVisit, ReviewRule, cover_on
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.store.transaction import Reading

_LATEST = 20


def cover_today(rd: Reading, patient_id: str, doctor: Staff) -> Cover | None:
    """What an earlier fee still covers with this doctor today, within a door that has asked; None: the fee is taken."""
    rule = ReviewRule(doctor.review_days, doctor.review_visits)
    if not rule.gives_any or not doctor.consultation_fee:
        return None
    people = same_person(rd, patient_id)
    review = aliased(Visit)
    used = (
        select(func.count())
        .where(
            review.patient_id.in_(people),
            review.review_of_id == Visit.id,
            review.doctor_id == doctor.id,
            review.state != VisitState.CANCELLED,
        )
        .scalar_subquery()
    )
    paid = select(Visit.id, Visit.day, used).where(
        Visit.patient_id.in_(people),
        Visit.doctor_id == doctor.id,
        Visit.state != VisitState.CANCELLED,
        Visit.fee > ZERO,
        fee_lines(Visit.id).exists(),
    )
    if rule.days is not None:
        paid = paid.where(Visit.day >= rd.today - timedelta(days=rule.days))
    rows = rd.session.execute(paid.order_by(Visit.day.desc()).limit(_LATEST))
    return cover_on(rule, rd.today, [PaidVisit(*row) for row in rows])
