"""A stay that was entered by mistake: it is cancelled while nothing is charged, and its number stays (STAY-13)."""

from __future__ import annotations

from narayaneeyam_clinic.admissions.admission_steps import leave_beds, stay_of, take_step
from narayaneeyam_clinic.admissions.away_time import end_away_time
from narayaneeyam_clinic.admissions.records import AdmissionState
from narayaneeyam_clinic.billing.deposits import held_in
from narayaneeyam_clinic.billing.ledger_lines import lines_of_stay
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.store.transaction import Transaction


def cancel_admission(tx: Transaction, admission_id: str, reason: str) -> None:
    """Refused: not_permitted, stay_not_found, reason_missing, stay_step_not_possible, stay_has_charges (take them back
    first), stay_holds_deposit (give it back first).
    """
    tx.require(Permission.ADMIT)
    admission = stay_of(tx, admission_id)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    if any(line.quantity for line in lines_of_stay(tx.session, admission_id)):
        raise Refused("stay_has_charges", number=admission.number)
    if held := held_in(tx.session, (), admission_id):
        raise Refused("stay_holds_deposit", number=admission.number, held=held)
    take_step(tx, admission, AdmissionState.CANCELLED)
    admission.cancelled_why = reason.strip()
    end_away_time(tx, admission_id)
    leave_beds(tx, admission_id)
    tx.session.get_one(Visit, admission.visit_id).state = VisitState.CANCELLED
