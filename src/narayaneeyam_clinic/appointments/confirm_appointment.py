"""The patient has said that they will come (BOOK-5)."""

from __future__ import annotations

from narayaneeyam_clinic.appointments.appointment_of import appointment_of, take_booking_step
from narayaneeyam_clinic.appointments.records import AppointmentState
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Transaction


def confirm_appointment(tx: Transaction, appointment_id: str) -> None:
    """Refused: not_permitted, appointment_not_found, booking_step_not_possible."""
    tx.require(Permission.BOOK)
    take_booking_step(tx, appointment_of(tx, appointment_id), AppointmentState.CONFIRMED)
