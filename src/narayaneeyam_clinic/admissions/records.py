"""Tables: reservations, stays with the beds they were in, and what is done and written on the ward."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.base import Claim, Lattice, Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Flag, Id, Instant, Paise, Quantity, Text_, Whole


class ReservationState(StrEnum):
    RESERVED = "reserved"
    TAKEN = "taken"
    CANCELLED = "cancelled"


class AdmissionState(StrEnum):
    """Where a stay stands. The bed is free again when the patient has LEFT, not when discharge is ordered."""

    ADMITTED = "admitted"
    DISCHARGE_ORDERED = "discharge_ordered"
    LEFT = "left"
    CANCELLED = "cancelled"


class WardEventKind(StrEnum):
    """What became of medicine that was issued to the ward."""

    GIVEN = "given"
    REFUSED = "refused"
    RETURNED = "returned"


class TaskState(StrEnum):
    OPEN = "open"
    DONE = "done"
    NOT_DONE = "not_done"


class BedReservation(Synced):
    """A bed kept for somebody from a day until the day they leave (`to_day` itself is free again)."""

    __tablename__ = "bed_reservation"
    __table_args__ = (Index("bed_reservation_bed", "bed_id", "from_day"),)

    bed_id: Mapped[str] = synced(Id(), Merge.LWW, ForeignKey("bed.id"))
    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"), index=True)
    from_day: Mapped[date] = synced(BusinessDate(), Merge.LWW)
    to_day: Mapped[date] = synced(BusinessDate(), Merge.LWW)
    note: Mapped[str | None] = synced(Text_(), Merge.LWW)
    state: Mapped[ReservationState] = synced(
        Choice(ReservationState),
        Merge.STATE,
        lattice=Lattice(("reserved", "cancelled", "taken"), frozenset({frozenset(("cancelled", "taken"))})),
    )
    admission_id: Mapped[str | None] = synced(Id(), Merge.STATE)
    reserved_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    reserved_by: Mapped[str] = synced(Id(), Merge.LEDGER)


class Admission(Synced):
    """A stay. It belongs to a visit, so that vitals, notes and prescriptions of the stay are those of a visit like any other."""

    __tablename__ = "admission"
    __table_args__ = (
        Index("admission_patient", "patient_id", "admitted_at"),
        Index("admission_open", "state", sqlite_where=text("state IN ('admitted', 'discharge_ordered')")),
        Index("admission_left", "left_at"),
    )

    number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    patient_id: Mapped[str] = synced(
        Id(), Merge.CLAIM, ForeignKey("patient.id"), claim=Claim(among="state IN ('admitted', 'discharge_ordered')")
    )
    visit_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("visit.id"), index=True)
    doctor_id: Mapped[str] = synced(Id(), Merge.LWW, ForeignKey("staff.id"))
    from_consultation_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("consultation.id"))
    admitted_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    admitted_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    expected_leave_on: Mapped[date | None] = synced(BusinessDate(), Merge.LWW)
    reason: Mapped[str | None] = synced(Text_(), Merge.LWW)
    bystander_name: Mapped[str | None] = synced(Text_(), Merge.LWW)
    bystander_phone: Mapped[str | None] = synced(Text_(), Merge.LWW)
    bystander_relation: Mapped[str | None] = synced(Text_(), Merge.LWW)
    bystander_stays: Mapped[bool] = synced(Flag(), Merge.LWW)
    consent_by: Mapped[str | None] = synced(Text_(), Merge.LWW)
    consent_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    estimate: Mapped[Money | None] = synced(Paise(), Merge.LWW)
    estimate_agreed_by: Mapped[str | None] = synced(Text_(), Merge.LWW)
    state: Mapped[AdmissionState] = synced(
        Choice(AdmissionState),
        Merge.STATE,
        lattice=Lattice(
            ("admitted", "cancelled", "discharge_ordered", "left"),
            frozenset(frozenset(("cancelled", later)) for later in ("discharge_ordered", "left")),
        ),
    )
    discharge_ordered_at: Mapped[datetime | None] = synced(Instant(), Merge.STATE)
    discharge_ordered_by: Mapped[str | None] = synced(Id(), Merge.STATE)
    left_at: Mapped[datetime | None] = synced(Instant(), Merge.STATE)
    overruled_by: Mapped[str | None] = synced(Id(), Merge.LWW)
    overruled_why: Mapped[str | None] = synced(Text_(), Merge.LWW)
    cancelled_why: Mapped[str | None] = synced(Text_(), Merge.LWW)


# Whoever is in the house: a bed stay that was begun on one PC while another let the patient go claims no bed.
_LIES_IN_IT = Claim(
    among="to_at IS NULL AND admission_id IN (SELECT id FROM admission WHERE state IN ('admitted', 'discharge_ordered'))"
)


class BedStay(Synced):
    """Which bed a stay was in from when to when; a transfer ends one and begins the next. One bed has one at a time."""

    __tablename__ = "bed_stay"
    __table_args__ = (
        Index("bed_stay_bed", "bed_id", "from_at"),
        Index("bed_stay_now", "bed_id", sqlite_where=text("to_at IS NULL")),
    )

    admission_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("admission.id"), index=True)
    bed_id: Mapped[str] = synced(Id(), Merge.CLAIM, ForeignKey("bed.id"), claim=_LIES_IN_IT)
    category_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("room_category.id"))
    from_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    to_at: Mapped[datetime | None] = synced(Instant(), Merge.STATE)
    why: Mapped[str | None] = synced(Text_(), Merge.LEDGER)


class AwayTime(Synced):
    """Leave of absence: the patient is away for a while and the bed stays theirs."""

    __tablename__ = "away_time"

    admission_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("admission.id"), index=True)
    from_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    expected_back_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    back_at: Mapped[datetime | None] = synced(Instant(), Merge.STATE)
    reason: Mapped[str | None] = synced(Text_(), Merge.LWW)


class RoundNote(Synced):
    """A doctor's or nurse's note of a day on the ward. It never changes: an amendment is a further note with a reason."""

    __tablename__ = "round_note"

    admission_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("admission.id"), index=True)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    note: Mapped[str] = synced(Text_(), Merge.LEDGER)
    internal_note: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    amends_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("round_note.id"))
    amended_why: Mapped[str | None] = synced(Text_(), Merge.LEDGER)


class DietOrder(Synced):
    """What the patient may eat from a day on, until a later order of the stay."""

    __tablename__ = "diet_order"

    admission_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("admission.id"), index=True)
    from_day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    pathya: Mapped[str] = synced(Text_(), Merge.LEDGER)
    apathya: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    ordered_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    ordered_by: Mapped[str] = synced(Id(), Merge.LEDGER)


class Meal(Synced):
    """One kind of meal on the clinic's list with its price: breakfast, kanji, lunch …"""

    __tablename__ = "meal"

    name: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    price: Mapped[Money] = synced(Paise(), Merge.CENTRAL)
    position: Mapped[int] = synced(Whole(), Merge.CENTRAL)
    is_active: Mapped[bool] = synced(Flag(), Merge.CENTRAL)


class MealServed(Synced):
    """A meal that was brought to the patient or to the bystander; taken back by a charge that reverses it."""

    __tablename__ = "meal_served"

    admission_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("admission.id"), index=True)
    meal_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("meal.id"))
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    for_bystander: Mapped[bool] = synced(Flag(), Merge.LEDGER)
    servings: Mapped[int] = synced(Whole(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)


class WardIssue(Synced):
    """Medicine of a batch that went from the pharmacy to the ward for one stay, in base units."""

    __tablename__ = "ward_issue"

    admission_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("admission.id"), index=True)
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    batch_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    prescription_line_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("prescription_line.id"))
    quantity: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)


class WardEvent(Synced):
    """What became of issued medicine, in base units: given, refused by the patient, or returned to the pharmacy."""

    __tablename__ = "ward_event"

    issue_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("ward_issue.id"), index=True)
    kind: Mapped[WardEventKind] = synced(Choice(WardEventKind), Merge.LEDGER)
    quantity: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    reason: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)


class WardTask(Synced):
    """Something to be done for a stay by nurses or therapists."""

    __tablename__ = "ward_task"
    __table_args__ = (Index("ward_task_day", "day", "state"),)

    admission_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("admission.id"), index=True)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    due_minute: Mapped[int | None] = synced(Whole(), Merge.LWW)
    what: Mapped[str] = synced(Text_(), Merge.LWW)
    state: Mapped[TaskState] = synced(
        Choice(TaskState),
        Merge.STATE,
        lattice=Lattice(("open", "not_done", "done"), frozenset({frozenset(("not_done", "done"))})),
    )
    reason: Mapped[str | None] = synced(Text_(), Merge.LWW)
    made_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    ended_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    ended_by: Mapped[str | None] = synced(Id(), Merge.LWW)


class DischargeSummary(Synced):
    """A signed version of the summary; drafts are drafts. A later version amends an earlier one, with a reason."""

    __tablename__ = "discharge_summary"

    admission_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("admission.id"), index=True)
    version: Mapped[int] = synced(Whole(), Merge.LEDGER)
    amends_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("discharge_summary.id"))
    amended_why: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    diagnosis: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    condition_at_admission: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    course_in_hospital: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    treatments_given: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    condition_at_discharge: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    pathya: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    apathya: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    follow_up_on: Mapped[date | None] = synced(BusinessDate(), Merge.LEDGER)
    prescription_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("prescription.id"))
    signed_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    signed_by: Mapped[str] = synced(Id(), Merge.LEDGER)
