"""How a clinic stands with its server by what its file tells, while no link runs: for the console (SYNC-17)."""

from __future__ import annotations

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.shared.clock import to_milliseconds
from narayaneeyam_clinic.sync.link import kind_of_refusal
from narayaneeyam_clinic.sync.link_notes import counts_of, last_line
from narayaneeyam_clinic.sync.link_row import read_link, reading_raw
from narayaneeyam_clinic.sync.link_state import CLOCK_TELLS_FROM_MS, LinkKind, LinkState
from narayaneeyam_clinic.sync.messages import SaysNo

# The words of `Unreachable`; what is neither of these nor the server's is trouble of this PC's own file.
_NO_WAY = frozenset({"no_connection", "timeout", "broken_off", "certificate", "not_ours", "server_error", "stopped"})


def state_at_rest(clinic: Clinic) -> LinkState:
    """As the last exchange left it, with what waits by now. CONNECTING when there was none yet."""
    with reading_raw(clinic) as raw:
        row, line = read_link(raw), last_line(raw)
    if row is None:
        return LinkState(LinkKind.NOT_JOINED)
    counts = counts_of(clinic, row)
    last = row.last_success_at
    problem = None
    if line is not None and line.outcome != "done" and (last is None or line.at > to_milliseconds(last)):
        problem = line.outcome
        kind = kind_of_refusal(problem) if problem in tuple(SaysNo) else LinkKind.REFUSED
        kind = LinkKind.OFFLINE if problem in _NO_WAY else kind
    elif last is None:
        kind = LinkKind.CONNECTING
    else:
        kind = LinkKind.SENDING if counts.waiting else LinkKind.UP_TO_DATE
    wrong_by = row.clock_wrong_by_ms
    tells = wrong_by is not None and abs(wrong_by) >= CLOCK_TELLS_FROM_MS
    return LinkState(
        kind, counts.waiting, last_success_at=last, to_settle=counts.to_settle, parked=counts.parked,
        clock_wrong_by_ms=wrong_by if tells else None, problem=problem,
    )  # fmt: skip
