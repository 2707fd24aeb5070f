"""Vitals on the ward: taken for the visit of a stay, and all of them over its days for the chart (STAY-64)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from narayaneeyam_clinic.admissions.admission_steps import stay_in_house, stay_of
from narayaneeyam_clinic.consultations.record_vitals import RecordedVitals, write_vitals
from narayaneeyam_clinic.consultations.records import Visit, Vitals
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_clinic.consultations.vitals_rules import Vital
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction


@dataclass(frozen=True, slots=True)
class TakenVitals:
    """One taking; `values` in the units of the record, only what was measured."""

    vitals_id: str
    at: datetime
    by: str
    values: dict[Vital, int]


def record_stay_vitals(tx: Transaction, admission_id: str, draft: VitalsDraft) -> RecordedVitals:
    """Refused: not_permitted, stay_not_found, stay_is_over, vitals_missing, and per field what `vitals_rules` refuses."""
    tx.require(Permission.RECORD_VITALS)
    stay = stay_in_house(tx, admission_id)
    recorded = write_vitals(tx, tx.session.get_one(Visit, stay.visit_id), draft)
    tx.tell(WardChanged(admission_id))
    return recorded


def stay_vitals(rd: Reading, admission_id: str) -> list[TakenVitals]:
    """All takings of a stay, the earliest first. Refused: not_permitted, stay_not_found."""
    if not rd.by.may(Permission.RECORD_VITALS):
        rd.require(Permission.SEE_CLINICAL)
    stay = stay_of(rd, admission_id)
    rows = rd.session.execute(
        select(Vitals, User.name)
        .outerjoin(User, User.id == Vitals.taken_by)
        .where(Vitals.visit_id == stay.visit_id)
        .order_by(Vitals.taken_at, Vitals.id)
    )
    return [
        TakenVitals(
            one.id,
            one.taken_at,
            name or "",
            {vital: value for vital in Vital if (value := getattr(one, vital.value)) is not None},
        )
        for one, name in rows
    ]
