"""Tables: erasures that were decided, and breaches of patients' data with whom they concern."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from narayaneeyam_clinic.rights.rights_kinds import AskedBy as AskedBy
from narayaneeyam_clinic.rights.rights_kinds import BreachKind as BreachKind
from narayaneeyam_clinic.rights.rights_kinds import BreachState as BreachState
from narayaneeyam_clinic.rights.rights_kinds import ErasureReason as ErasureReason
from narayaneeyam_clinic.rights.rights_kinds import ErasureScope as ErasureScope
from narayaneeyam_clinic.store.base import Lattice, Local, Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Flag, Id, Instant, Text_


class Erasure(Synced):
    """That a scope of one person's record is erased, for good: every PC takes the values out of its rows and out of its log,
    whenever they come (RIGHT-10). It says nothing of the person but the id of a record that names nobody any more.
    """

    __tablename__ = "erasure"
    __table_args__ = (Index("erasure_patient", "patient_id"),)

    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"))
    scope: Mapped[ErasureScope] = synced(Choice(ErasureScope), Merge.LEDGER)
    asked_by: Mapped[AskedBy] = synced(Choice(AskedBy), Merge.LEDGER)
    asked_on: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    reason: Mapped[ErasureReason] = synced(Choice(ErasureReason), Merge.LEDGER)
    decided_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    # What stays until when; None: nothing of that kind stays.
    keeps_clinical_until: Mapped[date | None] = synced(BusinessDate(), Merge.LEDGER)
    keeps_bills_until: Mapped[date | None] = synced(BusinessDate(), Merge.LEDGER)


class ErasedRow(Local):
    """A row that belongs to a person of whom something is erased: what comes of it later is looked up here (RIGHT-12)."""

    __tablename__ = "erased_row"
    __table_args__ = {"sqlite_with_rowid": False}

    row_id: Mapped[str] = mapped_column(Id(), primary_key=True)
    patient_id: Mapped[str] = mapped_column(Id(), index=True)


class Breach(Synced):
    """One breach of patients' data, as the law wants it written down and reported (RIGHT-20)."""

    __tablename__ = "breach"
    __table_args__ = (Index("breach_found", "found_at"),)

    noted_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    noted_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    kind: Mapped[BreachKind] = synced(Choice(BreachKind), Merge.LWW)
    # The hours run from when the clinic knew; when it happened may not be known.
    found_at: Mapped[datetime] = synced(Instant(), Merge.LWW)
    happened_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    account: Mapped[str] = synced(Text_(), Merge.LWW)
    extent: Mapped[str | None] = synced(Text_(), Merge.LWW)
    location: Mapped[str | None] = synced(Text_(), Merge.LWW)
    impact: Mapped[str | None] = synced(Text_(), Merge.LWW)
    measures: Mapped[str | None] = synced(Text_(), Merge.LWW)
    contact: Mapped[str | None] = synced(Text_(), Merge.LWW)
    affects_all: Mapped[bool] = synced(Flag(), Merge.LWW)
    board_told_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    board_details_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    board_reference: Mapped[str | None] = synced(Text_(), Merge.LWW)
    people_told_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    state: Mapped[BreachState] = synced(
        Choice(BreachState), Merge.STATE, lattice=Lattice((BreachState.OPEN, BreachState.CLOSED))
    )
    closed_why: Mapped[str | None] = synced(Text_(), Merge.LWW)


class BreachPerson(Synced):
    """A patient whom a breach concerns, and when they were told of it."""

    __tablename__ = "breach_person"
    __table_args__ = (Index("breach_person_breach", "breach_id"),)

    breach_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("breach.id"))
    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"))
    told_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    told_how: Mapped[str | None] = synced(Text_(), Merge.LWW)
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)
