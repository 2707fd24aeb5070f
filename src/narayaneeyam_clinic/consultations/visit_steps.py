"""Which steps a visit may take between its states (QUEUE-2), and the one place where it takes them."""

from __future__ import annotations

from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import QueueChanged
from narayaneeyam_clinic.store.transaction import Transaction

# A skipped patient comes back; one who is with the doctor can be sent out again; what is done or cancelled stays so.
STEPS: dict[VisitState, frozenset[VisitState]] = {
    VisitState.WAITING: frozenset({VisitState.WITH_DOCTOR, VisitState.SKIPPED, VisitState.CANCELLED}),
    VisitState.SKIPPED: frozenset({VisitState.WAITING, VisitState.WITH_DOCTOR, VisitState.CANCELLED}),
    VisitState.WITH_DOCTOR: frozenset(
        {VisitState.WAITING, VisitState.SKIPPED, VisitState.CANCELLED, VisitState.TO_BILL, VisitState.DONE}
    ),
    VisitState.TO_BILL: frozenset({VisitState.DONE}),
    VisitState.DONE: frozenset(),
    VisitState.CANCELLED: frozenset(),
}

# The patient still expects the doctor; until then there is no second token (QUEUE-8).
BEFORE_THE_END = (VisitState.WAITING, VisitState.SKIPPED, VisitState.WITH_DOCTOR)


def may_step(before: VisitState, after: VisitState) -> bool:
    """Whether the step makes sense; staying is no step."""
    return after in STEPS[before]


def may_be_cancelled(state: VisitState) -> bool:
    """Whether a token that stands here can still be cancelled."""
    return may_step(state, VisitState.CANCELLED)


def visit_of(tx: Transaction, visit_id: str) -> Visit:
    """The visit's record. Refused: visit_not_found."""
    visit = tx.session.get(Visit, visit_id)
    if visit is None:
        raise Refused("visit_not_found")
    return visit


def take_step(tx: Transaction, visit: Visit, after: VisitState) -> None:
    """Move the visit on and tell everyone. Refused: step_not_possible, with the token and where the visit stands."""
    if not may_step(visit.state, after):
        raise Refused("step_not_possible", token=visit.token, state=_words(visit.state), wanted=_words(after))
    visit.state = after
    tx.tell(QueueChanged(visit.id))


def _words(state: VisitState) -> str:
    return state.replace("_", " ")
