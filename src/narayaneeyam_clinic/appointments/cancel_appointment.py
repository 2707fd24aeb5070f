"""The patient, or the clinic, gives a booked time up (BOOK-5)."""

from __future__ import annotations

from narayaneeyam_clinic.appointments.appointment_of import appointment_of, take_booking_step
from narayaneeyam_clinic.appointments.records import AppointmentState
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction


def cancel_appointment(tx: Transaction, appointment_id: str, reason: str) -> None:
    """The time is free again. Refused: not_permitted, reason_missing, appointment_not_found, booking_step_not_possible."""
    tx.require(Permission.BOOK)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    take_booking_step(tx, appointment_of(tx, appointment_id), AppointmentState.CANCELLED, reason.strip())
