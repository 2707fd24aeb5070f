"""Which steps a session may take (TREAT-9). No database."""

from __future__ import annotations

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.treatments.treatment_states import SessionState

_S = SessionState

# A wrong arrival and a wrong beginning are taken back; what was begun is finished, or broken off with the reason; one that was
# missed may still be moved to another day.
STEPS: dict[SessionState, frozenset[SessionState]] = {
    _S.PLANNED: frozenset({_S.ARRIVED, _S.STARTED, _S.MISSED, _S.MOVED, _S.CANCELLED}),
    _S.ARRIVED: frozenset({_S.PLANNED, _S.STARTED, _S.MISSED, _S.MOVED, _S.CANCELLED}),
    _S.STARTED: frozenset({_S.ARRIVED, _S.DONE, _S.MISSED, _S.MOVED}),
    _S.DONE: frozenset(),
    _S.MISSED: frozenset({_S.MOVED}),
    _S.MOVED: frozenset(),
    _S.CANCELLED: frozenset(),
}
NEED_A_REASON = frozenset({_S.MISSED, _S.MOVED, _S.CANCELLED})


def refuse_step(before: SessionState, after: SessionState, reason: str = "") -> None:
    """Refused: session_step_not_possible, reason_missing, text_too_long."""
    if after not in STEPS[before]:
        raise Refused("session_step_not_possible", state=str(before), wanted=str(after))
    if after in NEED_A_REASON and not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
