"""The doctor says that the patient may go home; the bed is theirs until they have left (STAY-12)."""

from __future__ import annotations

from narayaneeyam_clinic.admissions.admission_steps import stay_of, take_step
from narayaneeyam_clinic.admissions.records import AdmissionState
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Transaction


def order_discharge(tx: Transaction, admission_id: str) -> None:
    """Refused: not_permitted, stay_not_found, stay_step_not_possible."""
    tx.require(Permission.DISCHARGE)
    admission = stay_of(tx, admission_id)
    take_step(tx, admission, AdmissionState.DISCHARGE_ORDERED)
    admission.discharge_ordered_at, admission.discharge_ordered_by = tx.now, tx.by.user_id


def withdraw_discharge(tx: Transaction, admission_id: str) -> None:
    """The patient stays on. Refused: not_permitted, stay_not_found, stay_step_not_possible."""
    tx.require(Permission.DISCHARGE)
    admission = stay_of(tx, admission_id)
    take_step(tx, admission, AdmissionState.ADMITTED)
    admission.discharge_ordered_at = admission.discharge_ordered_by = None
