"""A booking's record, and the one place where it takes a step (BOOK-5)."""

from __future__ import annotations

from narayaneeyam_clinic.appointments.booking_steps import STEPS
from narayaneeyam_clinic.appointments.records import Appointment, AppointmentState
from narayaneeyam_clinic.appointments.schedule_rules import clock_words, minute_of
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.shared.news import CalendarChanged
from narayaneeyam_clinic.store.transaction import Transaction


def appointment_of(tx: Transaction, appointment_id: str) -> Appointment:
    """Refused: appointment_not_found."""
    found = tx.session.get(Appointment, appointment_id)
    if found is None:
        raise Refused("appointment_not_found")
    return found


def take_booking_step(tx: Transaction, booking: Appointment, after: AppointmentState, why: str | None = None) -> None:
    """Move the booking on and tell everyone. Refused: booking_step_not_possible."""
    refuse_step(booking, after)
    refuse_long(reason=why)
    booking.state = after
    booking.state_why = why
    tx.tell(CalendarChanged(booking.day))


def refuse_step(booking: Appointment, after: AppointmentState) -> None:
    """Refused: booking_step_not_possible."""
    if after not in STEPS[booking.state]:
        raise Refused(
            "booking_step_not_possible",
            day=booking.day,
            time=clock_words(minute_of(booking.starts_at)),
            state=booking.state.replace("_", " "),
        )
