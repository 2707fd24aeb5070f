"""A stay that was cancelled while another PC worked on it goes on: what was charged there can be billed (LEDGER-23)."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from narayaneeyam_clinic.admissions.admission_steps import stay_now, stay_of
from narayaneeyam_clinic.admissions.records import Admission, AdmissionState, BedStay
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.patients.merged_people import kept_record
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rooms.bed_spans import refuse_bed
from narayaneeyam_clinic.rooms.records import Bed, BedCondition
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Transaction


def reopen_admission(tx: Transaction, admission_id: str) -> bool:
    """Whether the patient has the bed again that they had; where it is somebody else's by now, they are transferred to another.

    Refused: not_permitted, stay_not_found, stay_step_not_possible (it is not cancelled), already_admitted.
    """
    tx.require(Permission.ADMIT)
    admission = stay_of(tx, admission_id)
    if admission.state is not AdmissionState.CANCELLED:
        raise Refused(
            "stay_step_not_possible",
            number=admission.number,
            state=admission.state.replace("_", " "),
            wanted=AdmissionState.ADMITTED.value,
        )
    if (other := stay_now(tx, admission.patient_id)) is not None:
        patient = kept_record(tx, admission.patient_id)
        raise Refused("already_admitted", field="patient", patient=patient.name, number=other.number)
    admission.state, admission.cancelled_why = AdmissionState.ADMITTED, None
    tx.session.get_one(Visit, admission.visit_id).state = VisitState.DONE
    has_bed = _take_last_bed(tx, admission)
    tx.tell(WardChanged(admission.id))
    return has_bed


def _take_last_bed(tx: Transaction, admission: Admission) -> bool:
    """Reopened on two PCs apart it is one bed stay: its id follows from the one that ended."""
    last = tx.session.scalars(
        select(BedStay)
        .where(BedStay.admission_id == admission.id)
        .order_by(BedStay.from_at.desc(), BedStay.id.desc())
        .limit(1)
    ).first()
    bed = tx.session.get(Bed, last.bed_id) if last else None
    if last is None or bed is None or not bed.is_active or bed.condition is BedCondition.CLOSED:
        return False
    leaves = admission.expected_leave_on and max(admission.expected_leave_on, tx.today + timedelta(days=1))
    try:
        refuse_bed(tx, bed, kept_record(tx, admission.patient_id), tx.today, leaves, besides_stay=admission.id)
    except Refused:
        return False
    tx.add(
        BedStay(
            id=natural_id("reopened", last.id),
            admission_id=admission.id,
            bed_id=last.bed_id,
            category_id=last.category_id,
            from_at=tx.now,
        )
    )
    return True
