"""Tables: patients and what is known of them beside their visits."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.patients.age_rules import BirthPrecision as BirthPrecision
from narayaneeyam_clinic.patients.sexes import Sex as Sex
from narayaneeyam_clinic.store.base import Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Flag, Id, Instant, Text_

# Whom lists show: kept, and not merged into another. The words must stay as they are in the indexes.
LISTED = "is_active = 1 AND merged_into IS NULL"


class Patient(Synced):
    """A person who is treated. The registration number and the public code are never changed once issued."""

    __tablename__ = "patient"
    __table_args__ = (
        Index("patient_number", "registration_number"),
        Index("patient_import_key", "import_key"),
        # Lists and counts read these alone, so that even the last of 200,000 is shown at once. Phones are found by the
        # search index. Each page of an index in no order of time is encrypted anew for nearly every row of an import.
        Index("patient_listed", "id", sqlite_where=text(LISTED)),
        Index("patient_listed_name", "name", sqlite_where=text(LISTED)),
        Index("patient_listed_number", "registration_number", sqlite_where=text(LISTED)),
        Index("patient_merged", "merged_into", sqlite_where=text("merged_into IS NOT NULL")),
    )

    registration_number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    public_code: Mapped[str] = synced(Text_(), Merge.LEDGER)
    registered_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    name: Mapped[str] = synced(Text_(), Merge.LWW)
    sex: Mapped[Sex | None] = synced(Choice(Sex), Merge.SAFETY)
    born_on: Mapped[date | None] = synced(BusinessDate(), Merge.SAFETY)
    birth_precision: Mapped[BirthPrecision | None] = synced(Choice(BirthPrecision), Merge.SAFETY)
    phone: Mapped[str | None] = synced(Text_(), Merge.LWW)
    place: Mapped[str | None] = synced(Text_(), Merge.LWW)
    email: Mapped[str | None] = synced(Text_(), Merge.LWW)
    address: Mapped[str | None] = synced(Text_(), Merge.LWW)
    pin: Mapped[str | None] = synced(Text_(), Merge.LWW)
    state_code: Mapped[str | None] = synced(Text_(), Merge.LWW)
    emergency_name: Mapped[str | None] = synced(Text_(), Merge.LWW)
    emergency_phone: Mapped[str | None] = synced(Text_(), Merge.LWW)
    bystander_name: Mapped[str | None] = synced(Text_(), Merge.LWW)
    bystander_phone: Mapped[str | None] = synced(Text_(), Merge.LWW)
    referral_source: Mapped[str | None] = synced(Text_(), Merge.LWW)
    occupation: Mapped[str | None] = synced(Text_(), Merge.LWW)
    blood_group: Mapped[str | None] = synced(Text_(), Merge.SAFETY)
    diet: Mapped[str | None] = synced(Text_(), Merge.LWW)
    habits: Mapped[str | None] = synced(Text_(), Merge.LWW)
    language: Mapped[str | None] = synced(Text_(), Merge.LWW)
    import_key: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    merged_into: Mapped[str | None] = synced(Id(), Merge.STATE, ForeignKey("patient.id"))
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)


class PatientPhone(Synced):
    """A further number of a patient; the main one stands on the patient."""

    __tablename__ = "patient_phone"

    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"), index=True)
    phone: Mapped[str] = synced(Text_(), Merge.LWW, index=True)
    label: Mapped[str | None] = synced(Text_(), Merge.LWW)
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)


class Allergy(Synced):
    """What a patient must not be given; added by row, so that two PCs' additions both stay."""

    __tablename__ = "allergy"

    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"), index=True)
    substance: Mapped[str] = synced(Text_(), Merge.SAFETY)
    reaction: Mapped[str | None] = synced(Text_(), Merge.SAFETY)
    severity: Mapped[str | None] = synced(Text_(), Merge.SAFETY)
    noted_on: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    noted_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    ended_why: Mapped[str | None] = synced(Text_(), Merge.SAFETY)


class Condition(Synced):
    """A long-standing condition."""

    __tablename__ = "condition"

    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"), index=True)
    name: Mapped[str] = synced(Text_(), Merge.LWW)
    since: Mapped[str | None] = synced(Text_(), Merge.LWW)
    ended_why: Mapped[str | None] = synced(Text_(), Merge.LWW)


class Consent(Synced):
    """That the privacy notice was given: which version, in which language, how, and by whom it was accepted."""

    __tablename__ = "consent"

    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"), index=True)
    notice_version: Mapped[str] = synced(Text_(), Merge.LEDGER)
    notice_hash: Mapped[str] = synced(Text_(), Merge.LEDGER)
    language: Mapped[str] = synced(Text_(), Merge.LEDGER)
    method: Mapped[str] = synced(Text_(), Merge.LEDGER)
    given_by: Mapped[str] = synced(Text_(), Merge.LEDGER)
    given_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    taken_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    # What it was given for; None: for everything that its notice lists.
    purposes: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    withdrawn_at: Mapped[datetime | None] = synced(Instant(), Merge.STATE)
    withdrawn_by: Mapped[str | None] = synced(Text_(), Merge.LWW)
    withdrawn_why: Mapped[str | None] = synced(Text_(), Merge.LWW)
