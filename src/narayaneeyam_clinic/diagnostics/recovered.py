"""What of a person's typing a crash did not take: the drafts that stand in the clinic's file (DIAG-2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select

from narayaneeyam_clinic.store.drafts import TYPING
from narayaneeyam_clinic.store.local_records import Draft
from narayaneeyam_clinic.store.transaction import Reading


class RecoveredKind(StrEnum):
    """Kinds of drafts, as a sentence names them."""

    BILL = "bill"
    NOTE = "note"
    REGISTRATION = "registration"
    GOODS = "goods"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Recovered:
    """How many of each kind, the commonest at the counter first; `last_saved` is when the newest of them was kept."""

    counts: tuple[tuple[RecoveredKind, int], ...]
    last_saved: datetime | None


_KINDS = {
    "counter": RecoveredKind.BILL,
    "today": RecoveredKind.REGISTRATION,
    "receive": RecoveredKind.GOODS,
    "consultation": RecoveredKind.NOTE,
    "amendment": RecoveredKind.NOTE,
    "stay.round": RecoveredKind.NOTE,
    "stay.summary": RecoveredKind.NOTE,
}


def recovered_work(rd: Reading) -> Recovered:
    """Of the person who reads; bills that were held on purpose are none of it."""
    counts: dict[RecoveredKind, int] = {}
    newest: datetime | None = None
    for page, saved_at in rd.session.execute(
        select(Draft.page, Draft.saved_at).where(Draft.user_id == rd.by.user_id, Draft.state == TYPING)
    ):
        kind = _KINDS.get(page, RecoveredKind.OTHER)
        counts[kind] = counts.get(kind, 0) + 1
        newest = saved_at if newest is None else max(newest, saved_at)
    return Recovered(tuple((kind, counts[kind]) for kind in RecoveredKind if kind in counts), newest)
