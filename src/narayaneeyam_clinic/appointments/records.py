"""Tables: when doctors sit, when nobody does, who is booked, and the calls that remind."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.store.base import Lattice, Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Flag, Id, Instant, Text_, Whole


class AbsenceKind(StrEnum):
    """Why nobody is there."""

    LEAVE = "leave"
    HOLIDAY = "holiday"


class AppointmentKind(StrEnum):
    """How doctor and patient meet."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"
    HOME = "home"


class AppointmentState(StrEnum):
    """Where a booking stands. With the doctor, and completed, follow from the visit that began with the check-in."""

    BOOKED = "booked"
    CONFIRMED = "confirmed"
    CHECKED_IN = "checked_in"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    MOVED = "moved"


# Who came did not cancel, did not stay away and was not moved, whatever another PC wrote meanwhile: people look at it.
_BOOKING_GOES = Lattice(
    order=("booked", "confirmed", "no_show", "cancelled", "moved", "checked_in"),
    clashes=frozenset(frozenset(("checked_in", other)) for other in ("cancelled", "no_show", "moved"))
    | {frozenset(("cancelled", "moved"))},
)


class WeeklySession(Synced):
    """Hours in which a doctor sits on a day of every week (0 is Monday). Minutes count from midnight in India."""

    __tablename__ = "weekly_session"

    doctor_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("staff.id"), index=True)
    weekday: Mapped[int] = synced(Whole(), Merge.LEDGER)
    starts_minute: Mapped[int] = synced(Whole(), Merge.LWW)
    ends_minute: Mapped[int] = synced(Whole(), Merge.LWW)
    slot_minutes: Mapped[int] = synced(Whole(), Merge.LWW)
    room_id: Mapped[str | None] = synced(Id(), Merge.LWW, ForeignKey("room.id"))
    valid_from: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    valid_to: Mapped[date | None] = synced(BusinessDate(), Merge.LWW)
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)


class ExtraSession(Synced):
    """Hours in which a doctor sits on one day beside the weekly ones; the weekly pattern stays as it is."""

    __tablename__ = "extra_session"
    __table_args__ = (Index("extra_session_day", "day", "doctor_id"),)

    doctor_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("staff.id"))
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    starts_minute: Mapped[int] = synced(Whole(), Merge.LEDGER)
    ends_minute: Mapped[int] = synced(Whole(), Merge.LEDGER)
    slot_minutes: Mapped[int] = synced(Whole(), Merge.LEDGER)
    room_id: Mapped[str | None] = synced(Id(), Merge.LWW, ForeignKey("room.id"))
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)


class Absence(Synced):
    """Leave of one person, or a holiday of the whole clinic (no person). Without minutes it is whole days."""

    __tablename__ = "absence"
    __table_args__ = (Index("absence_days", "to_day", "from_day"),)

    staff_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("staff.id"))
    kind: Mapped[AbsenceKind] = synced(Choice(AbsenceKind), Merge.LEDGER)
    from_day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    to_day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    from_minute: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    to_minute: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    reason: Mapped[str | None] = synced(Text_(), Merge.LWW)
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)


class Appointment(Synced):
    """A booking. Two PCs may book the same time without knowing of each other: both stay, and people decide (BOOK)."""

    __tablename__ = "appointment"
    __table_args__ = (
        Index("appointment_doctor_day", "doctor_id", "day", "starts_at"),
        Index("appointment_day", "day", "starts_at"),
        # What `kept_times` groups, in its order; its condition is read word for word.
        Index(
            "appointment_busy",
            *("day", "doctor_id", "room_id", "starts_at", "minutes"),
            sqlite_where=text("state IN ('booked', 'confirmed', 'checked_in')"),
        ),
        Index("appointment_patient", "patient_id", "day"),
        Index("appointment_visit", "visit_id", sqlite_where=text("visit_id IS NOT NULL")),
        Index("appointment_moved_from", "moved_from_id", sqlite_where=text("moved_from_id IS NOT NULL")),
    )

    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"))
    doctor_id: Mapped[str] = synced(Id(), Merge.LWW, ForeignKey("staff.id"))
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    starts_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    minutes: Mapped[int] = synced(Whole(), Merge.LWW)
    room_id: Mapped[str | None] = synced(Id(), Merge.LWW, ForeignKey("room.id"))
    kind: Mapped[AppointmentKind] = synced(Choice(AppointmentKind), Merge.LWW)
    link: Mapped[str | None] = synced(Text_(), Merge.LWW)
    note: Mapped[str | None] = synced(Text_(), Merge.LWW)
    state: Mapped[AppointmentState] = synced(Choice(AppointmentState), Merge.STATE, lattice=_BOOKING_GOES)
    state_why: Mapped[str | None] = synced(Text_(), Merge.LWW)
    visit_id: Mapped[str | None] = synced(Id(), Merge.STATE, ForeignKey("visit.id"))
    moved_from_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("appointment.id"))
    follow_up_of_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("consultation.id"))
    booked_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    booked_by: Mapped[str] = synced(Id(), Merge.LEDGER)


class ReminderCall(Synced):
    """That somebody was called about a booking, and what they said."""

    __tablename__ = "reminder_call"

    appointment_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("appointment.id"), index=True)
    outcome: Mapped[str] = synced(Text_(), Merge.LEDGER)
    note: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)


class DutyShift(Synced):
    """The hours in which somebody of the staff is to be there on one day."""

    __tablename__ = "duty_shift"
    __table_args__ = (Index("duty_shift_day", "day", "staff_id"),)

    staff_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("staff.id"))
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    starts_minute: Mapped[int] = synced(Whole(), Merge.LEDGER)
    ends_minute: Mapped[int] = synced(Whole(), Merge.LEDGER)
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)


class Attendance(Synced):
    """When somebody came and left on one day. Its id is made from person and day, so that two PCs write one row."""

    __tablename__ = "attendance"

    staff_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("staff.id"))
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER, index=True)
    came_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    left_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    note: Mapped[str | None] = synced(Text_(), Merge.LWW)
