"""A booked patient has come: the visit begins with its token (BOOK-8, BOOK-9)."""

from __future__ import annotations

from narayaneeyam_clinic.appointments.appointment_of import appointment_of, take_booking_step
from narayaneeyam_clinic.appointments.records import AppointmentState
from narayaneeyam_clinic.appointments.schedule_rules import clock_words, minute_of
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.consultations.start_visit import StartedVisit, give_token
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction


def check_in(tx: Transaction, appointment_id: str) -> StartedVisit:
    """The token of a booking of today, also for who was given up already, and again when the first token was cancelled.

    Refused: not_permitted, appointment_not_found, not_booked_for_today, booking_step_not_possible, and what `start_visit`
    refuses.
    """
    tx.require(Permission.RUN_QUEUE)
    booking = appointment_of(tx, appointment_id)
    if booking.day != tx.today:
        raise Refused("not_booked_for_today", day=booking.day)
    before = tx.session.get(Visit, booking.visit_id) if booking.visit_id else None
    if before is not None and before.state is not VisitState.CANCELLED:
        time = clock_words(minute_of(booking.starts_at))
        raise Refused("booking_step_not_possible", day=booking.day, time=time, state="checked in")
    take_booking_step(tx, booking, AppointmentState.CHECKED_IN)
    started = give_token(tx, booking.patient_id, booking.doctor_id, booking.starts_at)
    booking.visit_id = started.visit_id
    return started
