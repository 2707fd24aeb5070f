"""Tables: reports that a person keeps under a name."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.store.base import Merge, Synced, synced
from narayaneeyam_clinic.store.columns import Flag, Id, Text_


class SavedReport(Synced):
    """A report with its period and filters (`choices`, a JSON object of texts), for everybody who may see it."""

    __tablename__ = "saved_report"

    name: Mapped[str] = synced(Text_(), Merge.LWW)
    report: Mapped[str] = synced(Text_(), Merge.LEDGER)
    choices: Mapped[str] = synced(Text_(), Merge.LWW)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)
