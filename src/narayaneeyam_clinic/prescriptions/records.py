"""Tables: signed prescriptions. They belong to a version of a consultation and never change."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.store.base import Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Id, Instant, Quantity, Text_, Whole


class Prescription(Synced):
    """What a doctor prescribed at one consultation. A later version of the consultation brings a later prescription."""

    __tablename__ = "prescription"
    __table_args__ = (Index("prescription_day", "day"), Index("prescription_patient", "patient_id", "day"))

    consultation_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("consultation.id"), index=True)
    visit_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("visit.id"), index=True)
    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"))
    doctor_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("staff.id"))
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    signed_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    replaced_by: Mapped[str | None] = synced(Id(), Merge.STATE, ForeignKey("prescription.id"))


class PrescriptionLine(Synced):
    """One medicine of a prescription. The dose is an exact fraction; total and packs are what it came to."""

    __tablename__ = "prescription_line"

    prescription_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("prescription.id"), index=True)
    position: Mapped[int] = synced(Whole(), Merge.LEDGER)
    medicine_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    name: Mapped[str] = synced(Text_(), Merge.LEDGER)
    dose_numerator: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    dose_denominator: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    dose_unit: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    schedule: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    food_time: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    anupana: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    every_days: Mapped[int] = synced(Whole(), Merge.LEDGER)
    days: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    note: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    total: Mapped[int | None] = synced(Quantity(), Merge.LEDGER)
    packs: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
