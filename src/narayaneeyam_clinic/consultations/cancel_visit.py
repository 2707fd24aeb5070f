"""A token is cancelled: the patient went home, or the token was a mistake (QUEUE-4)."""

from __future__ import annotations

from narayaneeyam_clinic.consultations.records import VisitState
from narayaneeyam_clinic.consultations.visit_steps import take_step, visit_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction


def cancel_visit(tx: Transaction, visit_id: str, reason: str) -> None:
    """The token stays used. Refused: not_permitted, reason_missing, visit_not_found, step_not_possible."""
    tx.require(Permission.RUN_QUEUE)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    visit = visit_of(tx, visit_id)
    take_step(tx, visit, VisitState.CANCELLED)
    visit.cancelled_why = reason.strip()
