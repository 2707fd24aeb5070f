"""Table: which things of the inbox somebody has looked at. The things themselves are derived and never stored."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.store.base import Lattice, Merge, Synced, synced
from narayaneeyam_clinic.store.columns import Choice, Id, Instant, Text_


class Look(StrEnum):
    """Whether a thing of the inbox was put away, or was brought back."""

    AGAIN = "again"
    SEEN = "seen"


class InboxSeen(Synced):
    """One thing that was seen, for everybody: its id is the thing's own, which is the same on every PC (INBOX-3)."""

    __tablename__ = "inbox_seen"

    kind: Mapped[str] = synced(Text_(), Merge.LEDGER)
    # Seen on one PC while it was brought back on another: it is seen.
    look: Mapped[Look] = synced(Choice(Look), Merge.STATE, lattice=Lattice((Look.AGAIN, Look.SEEN)))
    seen_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    seen_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
