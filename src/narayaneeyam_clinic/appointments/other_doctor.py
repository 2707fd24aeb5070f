"""A booking goes to another doctor at its own time, unless that time is taken there (BOOK-10, QUEUE-4)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.appointments.book_appointment import Asked, refuse_away, refuse_overlap
from narayaneeyam_clinic.appointments.records import Appointment
from narayaneeyam_clinic.appointments.schedule_rules import minute_of
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import CalendarChanged
from narayaneeyam_clinic.store.transaction import Transaction


def refusal_with(tx: Transaction, booking: Appointment, to: Staff) -> Refused | None:
    """Why a booking cannot stand at its own time with another doctor; his hours do not count. None: it can."""
    asked = Asked(
        booking.patient_id, to, booking.day, minute_of(booking.starts_at), booking.minutes, booking.room_id, booking.id
    )
    try:
        refuse_away(tx, asked)
        refuse_overlap(tx, asked)
    except Refused as no:
        return no
    return None


def take_booking_along(tx: Transaction, visit_id: str, to: Staff) -> None:
    """Within an action: who was booked and waits stands in the calendar where they will be seen, unless the time is taken."""
    booking = tx.session.scalars(select(Appointment).where(Appointment.visit_id == visit_id).limit(1)).first()
    if booking is not None and refusal_with(tx, booking, to) is None:
        booking.doctor_id = to.id
        tx.session.flush()
        tx.tell(CalendarChanged(booking.day))
