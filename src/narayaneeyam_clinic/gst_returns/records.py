"""Tables: returns that were filed; what is written into their month afterwards is an amendment."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.store.base import Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Id, Instant, Text_


class FiledReturn(Synced):
    """A GSTR-1 of one month ("MMYYYY") that a person says was filed. `documents` keeps what it held, so that a document that
    comes later from another PC, or one that was changed, is told as an amendment of it: a JSON object from the id of each
    bill and credit note to its value as filed ("cancelled" for one that only the table of documents counts).
    """

    __tablename__ = "filed_return"
    __table_args__ = (Index("filed_return_period", "period"),)

    period: Mapped[str] = synced(Text_(), Merge.LEDGER)
    filed_on: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    reference: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    documents: Mapped[str] = synced(Text_(), Merge.LEDGER)
    # Marked in error: the month is open again.
    taken_back_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    taken_back_by: Mapped[str | None] = synced(Id(), Merge.LWW)
    taken_back_why: Mapped[str | None] = synced(Text_(), Merge.LWW)
