"""Tables: visits of the day with their tokens, signed consultations, vitals, findings, diagnoses."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.base import Claim, Lattice, Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Id, Instant, Paise, Text_, Whole


class VisitState(StrEnum):
    """Where a visit stands; it moves forward, and a skipped one may come back to waiting."""

    WAITING = "waiting"
    WITH_DOCTOR = "with_doctor"
    TO_BILL = "to_bill"
    DONE = "done"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


class VisitCategory(StrEnum):
    """How a visit came about. A stay, and a course that began without a consultation, have a visit without a queue."""

    WALK_IN = "walk_in"
    BOOKED = "booked"
    STAY = "stay"
    TREATMENT = "treatment"


# Somebody who was seen, or whose bill is made, was not cancelled, whatever another PC said meanwhile: people look at it.
_VISIT_GOES = Lattice(
    order=("waiting", "skipped", "cancelled", "with_doctor", "to_bill", "done"),
    clashes=frozenset(frozenset(("cancelled", later)) for later in ("with_doctor", "to_bill", "done")),
)


class Visit(Synced):
    """One patient on one day for one doctor, with a token. `queue_order` is what "move" changes."""

    __tablename__ = "visit"
    __table_args__ = (
        # With all that a claim of a token asks: half a million visits are looked through in the index alone (INBOX-6).
        Index("visit_day", "day", "doctor_id", "token", "state"),
        Index("visit_patient", "patient_id", "day"),
    )

    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"))
    doctor_id: Mapped[str] = synced(Id(), Merge.LWW, ForeignKey("staff.id"))
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    token: Mapped[str] = synced(Text_(), Merge.CLAIM, claim=Claim(("day", "doctor_id"), "state <> 'cancelled'"))
    arrived_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    queue_order: Mapped[int] = synced(Whole(), Merge.LWW)
    state: Mapped[VisitState] = synced(Choice(VisitState), Merge.STATE, lattice=_VISIT_GOES)
    called_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    finished_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    fee: Mapped[Money | None] = synced(Paise(), Merge.LWW)
    cancelled_why: Mapped[str | None] = synced(Text_(), Merge.LWW)
    # How it came about; None in what was written before there were bookings: somebody walked in.
    category: Mapped[VisitCategory | None] = synced(Choice(VisitCategory), Merge.LEDGER)
    # The earlier visit whose fee covers this one; with another doctor it is another one, or none.
    review_of_id: Mapped[str | None] = synced(Id(), Merge.LWW, ForeignKey("visit.id"))


class Consultation(Synced):
    """A signed consultation. Nothing in it changes: an amendment is a further version with a reason (CONS-16)."""

    __tablename__ = "consultation"
    __table_args__ = (
        Index("consultation_patient", "patient_id", "day"),
        Index("consultation_follow_up", "follow_up_on", sqlite_where=text("follow_up_on IS NOT NULL")),
    )

    visit_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("visit.id"), index=True)
    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"))
    doctor_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("staff.id"))
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    version: Mapped[int] = synced(Whole(), Merge.LEDGER)
    amends_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("consultation.id"))
    amended_why: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    signed_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    signed_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    concern: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    notes: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    internal_note: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    pathya: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    apathya: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    follow_up_on: Mapped[date | None] = synced(BusinessDate(), Merge.LEDGER)


class Vitals(Synced):
    """One taking of vitals; what was not measured is absent. Temperature in tenths of °C, weight in grams."""

    __tablename__ = "vitals"

    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"), index=True)
    visit_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("visit.id"), index=True)
    taken_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    taken_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    systolic_mmhg: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    diastolic_mmhg: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    pulse_per_minute: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    temperature_tenths_c: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    spo2_percent: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    breaths_per_minute: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    height_mm: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    weight_g: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    pain_score: Mapped[int | None] = synced(Whole(), Merge.LEDGER)


class Finding(Synced):
    """One field of the examination (ashtavidha, dashavidha, agni, koshtha…) as the doctor found it."""

    __tablename__ = "finding"

    consultation_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("consultation.id"), index=True)
    field: Mapped[str] = synced(Text_(), Merge.LEDGER)
    value: Mapped[str] = synced(Text_(), Merge.LEDGER)


class Constitution(Synced):
    """Prakriti or vikriti as a clinician found it on a date; never a computed truth."""

    __tablename__ = "constitution"

    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"), index=True)
    kind: Mapped[str] = synced(Text_(), Merge.LEDGER)
    value: Mapped[str] = synced(Text_(), Merge.SAFETY)
    instrument: Mapped[str | None] = synced(Text_(), Merge.LWW)
    found_on: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    found_by: Mapped[str] = synced(Id(), Merge.LEDGER)


class Diagnosis(Synced):
    """One diagnosis of a consultation, in words or coded."""

    __tablename__ = "diagnosis"

    consultation_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("consultation.id"), index=True)
    term: Mapped[str] = synced(Text_(), Merge.LEDGER)
    namaste_code: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    tm2_code: Mapped[str | None] = synced(Text_(), Merge.LEDGER)


class DiagnosisTerm(Synced):
    """A term of the coded list: the few shipped examples, and what the clinic imported from the official list."""

    __tablename__ = "diagnosis_term"

    term: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    namaste_code: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    tm2_code: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    devanagari: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    definition: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
