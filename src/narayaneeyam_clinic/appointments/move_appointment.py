"""A booking gets another time, or another doctor: a new row, the old one is marked as moved (BOOK-5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.appointments.appointment_of import appointment_of, take_booking_step
from narayaneeyam_clinic.appointments.book_appointment import Booked, NewBooking, write_booking
from narayaneeyam_clinic.appointments.records import Appointment, AppointmentState
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class MoveTo:
    """Where a booking goes. The doctor and the length stay as they are unless told."""

    day: date
    starts: int
    doctor_id: str | None = None
    minutes: int | None = None
    outside_hours: bool = False


def move_appointment(tx: Transaction, appointment_id: str, to: MoveTo, reason: str = "") -> Booked:
    """Refused: not_permitted, appointment_not_found, booking_step_not_possible, and what `book_appointment` refuses."""
    tx.require(Permission.BOOK)
    return write_move(tx, appointment_of(tx, appointment_id), to, reason)


def write_move(
    tx: Transaction, booking: Appointment, to: MoveTo, reason: str = "", *, new_id: str | None = None
) -> Booked:
    """Within an action that has asked. Note, kind, link and follow-up go along; the room is that of the new session."""
    moved = write_booking(
        tx,
        NewBooking(
            patient_id=booking.patient_id,
            doctor_id=to.doctor_id or booking.doctor_id,
            day=to.day,
            starts=to.starts,
            minutes=to.minutes or booking.minutes,
            kind=booking.kind,
            link=booking.link or "",
            note=booking.note or "",
            outside_hours=to.outside_hours,
            follow_up_of_id=booking.follow_up_of_id,
        ),
        moved_from=booking,
        new_id=new_id,
    )
    take_booking_step(tx, booking, AppointmentState.MOVED, reason.strip() or None)
    return moved
