"""What still stands for somebody who has left the clinic: people who are booked with them, treatments they were to give (BOOK-58)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from narayaneeyam_clinic.appointments.booking_steps import EXPECTED
from narayaneeyam_clinic.appointments.records import Appointment
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.records import SessionTherapist, TreatmentSession
from narayaneeyam_clinic.treatments.treatment_states import SessionState


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """How much there is from today on."""

    bookings: int
    treatments: int


def left_behind(rd: Reading, staff_id: str) -> LeftBehind:
    """Counts only, so that whoever keeps the staff hears of it. Refused: not_permitted."""
    rd.require(Permission.MANAGE_STAFF)
    bookings = select(func.count(Appointment.id)).where(
        Appointment.doctor_id == staff_id, Appointment.day >= rd.today, Appointment.state.in_(EXPECTED)
    )
    treatments = (
        select(func.count(TreatmentSession.id))
        .join(SessionTherapist, SessionTherapist.session_id == TreatmentSession.id)
        .where(
            SessionTherapist.staff_id == staff_id,
            SessionTherapist.is_active,
            TreatmentSession.day >= rd.today,
            TreatmentSession.state == SessionState.PLANNED,
        )
    )
    return LeftBehind(rd.session.scalar(bookings) or 0, rd.session.scalar(treatments) or 0)
