"""The patient did not come (BOOK-5). Who comes late after all is checked in as if nothing had been said."""

from __future__ import annotations

from narayaneeyam_clinic.appointments.appointment_of import appointment_of, take_booking_step
from narayaneeyam_clinic.appointments.records import AppointmentState
from narayaneeyam_clinic.appointments.schedule_rules import clock_words, minute_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction


def mark_no_show(tx: Transaction, appointment_id: str) -> None:
    """Refused: not_permitted, appointment_not_found, booking_is_to_come, booking_step_not_possible."""
    tx.require(Permission.BOOK)
    booking = appointment_of(tx, appointment_id)
    if booking.starts_at > tx.now:
        raise Refused("booking_is_to_come", day=booking.day, time=clock_words(minute_of(booking.starts_at)))
    take_booking_step(tx, booking, AppointmentState.NO_SHOW)
