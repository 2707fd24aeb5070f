"""What stands beside a booking's time is corrected: the kind, the link, the note, the room."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.appointments.appointment_of import appointment_of
from narayaneeyam_clinic.appointments.book_appointment import Asked, meeting_link, refuse_overlap
from narayaneeyam_clinic.appointments.booking_steps import EXPECTED
from narayaneeyam_clinic.appointments.records import AppointmentKind
from narayaneeyam_clinic.appointments.schedule_rules import clock_words, minute_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_long_of
from narayaneeyam_clinic.shared.news import CalendarChanged
from narayaneeyam_clinic.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class BookingDetails:
    """All of them, as they shall be."""

    kind: AppointmentKind
    link: str = ""
    note: str = ""
    room_id: str | None = None


def change_appointment(tx: Transaction, appointment_id: str, details: BookingDetails) -> None:
    """Refused: not_permitted, appointment_not_found, booking_step_not_possible, link_not_understood, room_not_found, room_taken."""
    tx.require(Permission.BOOK)
    booking = appointment_of(tx, appointment_id)
    starts = minute_of(booking.starts_at)
    if booking.state not in EXPECTED:
        state = booking.state.replace("_", " ")
        raise Refused("booking_step_not_possible", day=booking.day, time=clock_words(starts), state=state)
    if details.room_id is not None and details.room_id != booking.room_id:
        doctor = tx.session.get_one(Staff, booking.doctor_id)
        refuse_overlap(
            tx, Asked(booking.patient_id, doctor, booking.day, starts, booking.minutes, details.room_id, booking.id)
        )
    refuse_long_of(details, "note", "link")
    booking.kind = details.kind
    booking.link = meeting_link(details.link)
    booking.note = details.note.strip() or None
    booking.room_id = details.room_id
    tx.tell(CalendarChanged(booking.day))
