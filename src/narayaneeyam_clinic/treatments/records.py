"""Tables: therapies with what they need, courses and their sessions, packages and who bought them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.base import Lattice, Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Flag, Id, Instant, Paise, Quantity, Text_, Whole
from narayaneeyam_clinic.treatments.treatment_states import CourseState, PackageState, Phase, SessionState, TaxContext

# What was begun or done on one PC was not missed, moved or cancelled, whatever another wrote meanwhile: people look at it.
_SESSION_GOES = Lattice(
    order=("planned", "arrived", "cancelled", "missed", "moved", "started", "done"),
    clashes=frozenset(
        frozenset((there, here))
        for there in ("cancelled", "missed", "moved")
        for here in ("arrived", "started", "done")
    ),
)


class Therapy(Synced):
    """A therapy of the clinic's list. Its id is made from its code, so that the shipped list is one on every PC.

    `skill` names what a therapist must have learned (None: any); `room_equipment` what the room must have (None: any room
    for therapies). `rest_minutes` is what must lie between it and the patient's next, `clean_minutes` what the room needs.
    """

    __tablename__ = "therapy"

    code: Mapped[str] = synced(Text_(), Merge.LEDGER)
    name: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    minutes: Mapped[int] = synced(Whole(), Merge.CENTRAL)
    therapists: Mapped[int] = synced(Whole(), Merge.CENTRAL)
    skill: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    same_sex: Mapped[bool] = synced(Flag(), Merge.CENTRAL)
    room_equipment: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    empty_stomach: Mapped[bool] = synced(Flag(), Merge.CENTRAL)
    rest_minutes: Mapped[int] = synced(Whole(), Merge.CENTRAL)
    clean_minutes: Mapped[int] = synced(Whole(), Merge.CENTRAL)
    price: Mapped[Money | None] = synced(Paise(), Merge.CENTRAL)
    sac: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    tax_context: Mapped[TaxContext] = synced(Choice(TaxContext), Merge.CENTRAL)
    is_active: Mapped[bool] = synced(Flag(), Merge.CENTRAL)


class TherapyMaterial(Synced):
    """Oil, powder or another medicine that one session uses, in base units. A changed one is ended and written anew."""

    __tablename__ = "therapy_material"

    therapy_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("therapy.id"), index=True)
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    quantity: Mapped[int] = synced(Quantity(), Merge.CENTRAL)
    is_active: Mapped[bool] = synced(Flag(), Merge.CENTRAL)


class StaffSkill(Synced):
    """That somebody has learned something; its id is made from person and skill."""

    __tablename__ = "staff_skill"

    staff_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("staff.id"), index=True)
    skill: Mapped[str] = synced(Text_(), Merge.LEDGER)
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)


class TreatmentCourse(Synced):
    """What a doctor ordered: therapies by days and phases, for a visit or a stay."""

    __tablename__ = "treatment_course"
    __table_args__ = (
        Index("treatment_course_patient", "patient_id", "starts_on"),
        Index("treatment_course_stay", "admission_id", sqlite_where=text("admission_id IS NOT NULL")),
        Index("treatment_course_open", "state", sqlite_where=text("state IN ('ordered', 'planned')")),
    )

    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"))
    visit_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("visit.id"), index=True)
    admission_id: Mapped[str | None] = synced(Id(), Merge.LWW, ForeignKey("admission.id"))
    doctor_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("staff.id"))
    name: Mapped[str] = synced(Text_(), Merge.LWW)
    starts_on: Mapped[date] = synced(BusinessDate(), Merge.LWW)
    note: Mapped[str | None] = synced(Text_(), Merge.LWW)
    state: Mapped[CourseState] = synced(
        Choice(CourseState),
        Merge.STATE,
        lattice=Lattice(("ordered", "planned", "stopped", "done"), frozenset({frozenset(("stopped", "done"))})),
    )
    stopped_why: Mapped[str | None] = synced(Text_(), Merge.LWW)
    ordered_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    ordered_by: Mapped[str] = synced(Id(), Merge.LEDGER)


class CourseItem(Synced):
    """One therapy of a course: on which days (the first is 0), how often a day, with rising doses if any ("30|60|90")."""

    __tablename__ = "course_item"

    course_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("treatment_course.id"), index=True)
    therapy_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("therapy.id"))
    phase: Mapped[Phase] = synced(Choice(Phase), Merge.LEDGER)
    position: Mapped[int] = synced(Whole(), Merge.LEDGER)
    from_day: Mapped[int] = synced(Whole(), Merge.LEDGER)
    days: Mapped[int] = synced(Whole(), Merge.LEDGER)
    every_days: Mapped[int] = synced(Whole(), Merge.LEDGER)
    per_day: Mapped[int] = synced(Whole(), Merge.LEDGER)
    doses: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    best_minute: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    note: Mapped[str | None] = synced(Text_(), Merge.LEDGER)


class TreatmentSession(Synced):
    """One session of a course in time and place. What is moved stays, and the new one names it."""

    __tablename__ = "treatment_session"
    __table_args__ = (
        Index("treatment_session_day", "day", "starts_at"),
        Index("treatment_session_patient", "patient_id", "day"),
    )

    course_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("treatment_course.id"), index=True)
    item_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("course_item.id"))
    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"))
    therapy_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("therapy.id"))
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    starts_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    minutes: Mapped[int] = synced(Whole(), Merge.LEDGER)
    room_id: Mapped[str | None] = synced(Id(), Merge.LWW, ForeignKey("room.id"))
    dose: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    state: Mapped[SessionState] = synced(Choice(SessionState), Merge.STATE, lattice=_SESSION_GOES)
    state_why: Mapped[str | None] = synced(Text_(), Merge.LWW)
    moved_from_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("treatment_session.id"))
    arrived_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    started_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    ended_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    observations: Mapped[str | None] = synced(Text_(), Merge.LWW)
    complications: Mapped[str | None] = synced(Text_(), Merge.SAFETY)
    vitals_before_id: Mapped[str | None] = synced(Id(), Merge.LWW, ForeignKey("vitals.id"))
    vitals_after_id: Mapped[str | None] = synced(Id(), Merge.LWW, ForeignKey("vitals.id"))
    pain_before: Mapped[int | None] = synced(Whole(), Merge.LWW)
    pain_after: Mapped[int | None] = synced(Whole(), Merge.LWW)


class SessionTherapist(Synced):
    """Who treats in a session; its id is made from session and person. Who was replaced stays, not active."""

    __tablename__ = "session_therapist"

    session_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("treatment_session.id"), index=True)
    staff_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("staff.id"))
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)


class SessionMaterial(Synced):
    """What a session used of a batch, in base units; the stock movement names this row as its document."""

    __tablename__ = "session_material"

    session_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("treatment_session.id"), index=True)
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    batch_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    quantity: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)


class Package(Synced):
    """Therapies sold together at one price, paid before they are given."""

    __tablename__ = "package"

    name: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    price: Mapped[Money] = synced(Paise(), Merge.CENTRAL)
    note: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    is_active: Mapped[bool] = synced(Flag(), Merge.CENTRAL)


class PackageItem(Synced):
    """How many sessions of a therapy a package holds. A changed one is ended and written anew."""

    __tablename__ = "package_item"

    package_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("package.id"), index=True)
    therapy_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("therapy.id"))
    sessions: Mapped[int] = synced(Whole(), Merge.LEDGER)
    is_active: Mapped[bool] = synced(Flag(), Merge.CENTRAL)


class PackageSale(Synced):
    """A package that a patient bought, at the price of that day."""

    __tablename__ = "package_sale"

    package_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("package.id"))
    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"), index=True)
    admission_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("admission.id"))
    name: Mapped[str] = synced(Text_(), Merge.LEDGER)
    price: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    sold_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    sold_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    state: Mapped[PackageState] = synced(Choice(PackageState), Merge.STATE, lattice=Lattice(("sold", "refunded")))
    refunded_why: Mapped[str | None] = synced(Text_(), Merge.LWW)


class PackageSaleItem(Synced):
    """What was bought, with its share of the price: the shares of all items and sessions add up to the price."""

    __tablename__ = "package_sale_item"

    sale_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("package_sale.id"), index=True)
    therapy_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("therapy.id"))
    sessions: Mapped[int] = synced(Whole(), Merge.LEDGER)
    value: Mapped[Money] = synced(Paise(), Merge.LEDGER)
