"""After the doctor: the visit ends when its bill is finished, or when the patient leaves without one."""

from __future__ import annotations

from narayaneeyam_clinic.consultations.records import VisitState
from narayaneeyam_clinic.consultations.visit_steps import take_step, visit_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Transaction


def visit_was_billed(tx: Transaction, visit_id: str) -> None:
    """Within the action that finishes a bill: a visit that waited for it is done. A fee paid before the doctor changes nothing."""
    visit = visit_of(tx, visit_id)
    if visit.state is VisitState.TO_BILL:
        take_step(tx, visit, VisitState.DONE)


def close_visit(tx: Transaction, visit_id: str) -> None:
    """The patient leaves and buys nothing here. Refused: not_permitted, visit_not_found, step_not_possible."""
    if not tx.by.may(Permission.SELL):
        tx.require(Permission.RUN_QUEUE)
    take_step(tx, visit_of(tx, visit_id), VisitState.DONE)
