"""How it stands between this PC and the clinic's server: what the frame, the Sync page and the console tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

CLOCK_TELLS_FROM_MS = 60_000
"""A clock that is wrong by less is not worth a word (WIRE-7)."""


class LinkKind(StrEnum):
    """One word for the whole."""

    NOT_JOINED = "not_joined"
    CONNECTING = "connecting"
    UP_TO_DATE = "up_to_date"
    OFFLINE = "offline"
    SENDING = "sending"
    RECEIVING = "receiving"
    REVOKED = "revoked"
    UPDATE_NEEDED = "update_needed"
    # The server answers and refuses; `problem` is its code.
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class LinkState:
    """`waiting`: own groups that the server has not taken. `done` and `total` are groups, while sending or receiving.

    `to_settle`: fields that people must decide. `parked`: groups that wait for something or cannot be applied.
    `clock_wrong_by_ms`: this PC's time minus the server's, None while it is not wrong or not known. `problem`: one word
    for OFFLINE (why) and REFUSED (what).
    """

    kind: LinkKind
    waiting: int = 0
    done: int = 0
    total: int = 0
    last_success_at: datetime | None = None
    to_settle: int = 0
    parked: int = 0
    clock_wrong_by_ms: int | None = None
    problem: str | None = None
