"""A booking goes to another time, is to be held another way, or both at once (BOOK-52)."""

from __future__ import annotations

from dataclasses import replace

from narayaneeyam_clinic.appointments.appointment_of import appointment_of
from narayaneeyam_clinic.appointments.change_appointment import BookingDetails, change_appointment
from narayaneeyam_clinic.appointments.move_appointment import MoveTo, move_appointment
from narayaneeyam_clinic.appointments.records import AppointmentKind
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Transaction


def replan_appointment(tx: Transaction, appointment_id: str, details: BookingDetails, to: MoveTo | None = None) -> str:
    """The id of the booking that stands afterwards; without `to` its time stays. Who is not met in person needs no room.

    Refused: not_permitted, and what `move_appointment` and `change_appointment` refuse.
    """
    tx.require(Permission.BOOK)
    if to is not None:
        appointment_id = move_appointment(tx, appointment_id, to).appointment_id
    booking = appointment_of(tx, appointment_id)
    room = booking.room_id if details.kind is AppointmentKind.IN_PERSON else None
    if (details.kind, details.link.strip(), details.note.strip(), room) != (
        booking.kind,
        booking.link or "",
        booking.note or "",
        booking.room_id,
    ):
        change_appointment(tx, booking.id, replace(details, room_id=room))
    return booking.id
