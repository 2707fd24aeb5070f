"""Who does not answer when called is passed over, and may be called again later (QUEUE-3)."""

from __future__ import annotations

from narayaneeyam_clinic.consultations.records import VisitState
from narayaneeyam_clinic.consultations.visit_steps import take_step, visit_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Transaction


def skip_visit(tx: Transaction, visit_id: str) -> None:
    """Pass over. Refused: not_permitted, visit_not_found, step_not_possible."""
    tx.require(Permission.RUN_QUEUE)
    take_step(tx, visit_of(tx, visit_id), VisitState.SKIPPED)


def return_to_queue(tx: Transaction, visit_id: str) -> None:
    """Who was skipped, or called in too early, waits again at the old place. Refused: as above."""
    tx.require(Permission.RUN_QUEUE)
    take_step(tx, visit_of(tx, visit_id), VisitState.WAITING)
