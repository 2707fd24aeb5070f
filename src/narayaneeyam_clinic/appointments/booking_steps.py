"""Where a booking stands, and which steps it may take (BOOK-5)."""

from __future__ import annotations

from enum import StrEnum

from narayaneeyam_clinic.appointments.records import AppointmentKind, AppointmentState
from narayaneeyam_clinic.consultations.records import VisitState

__all__ = [
    "EXPECTED",
    "KEEPS_ITS_TIME",
    "STEPS",
    "AppointmentKind",
    "AppointmentState",
    "BookingState",
    "booking_state",
]


class BookingState(StrEnum):
    """Where a booking stands as people see it: what is stored, and what follows from its visit."""

    BOOKED = "booked"
    CONFIRMED = "confirmed"
    CHECKED_IN = "checked_in"
    WITH_DOCTOR = "with_doctor"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    MOVED = "moved"


# A booking that keeps its time from others.
KEEPS_ITS_TIME = (AppointmentState.BOOKED, AppointmentState.CONFIRMED, AppointmentState.CHECKED_IN)
# One that somebody may still come to.
EXPECTED = (AppointmentState.BOOKED, AppointmentState.CONFIRMED)

# Who was given up may still come, and a mistaken no-show is booked again by moving it.
STEPS: dict[AppointmentState, frozenset[AppointmentState]] = {
    AppointmentState.BOOKED: frozenset(
        {
            AppointmentState.CONFIRMED,
            AppointmentState.CHECKED_IN,
            AppointmentState.CANCELLED,
            AppointmentState.NO_SHOW,
            AppointmentState.MOVED,
        }
    ),
    AppointmentState.CONFIRMED: frozenset(
        {
            AppointmentState.CHECKED_IN,
            AppointmentState.CANCELLED,
            AppointmentState.NO_SHOW,
            AppointmentState.MOVED,
        }
    ),
    AppointmentState.NO_SHOW: frozenset({AppointmentState.CHECKED_IN, AppointmentState.MOVED}),
    # Only after its visit was cancelled: the token was a mistake.
    AppointmentState.CHECKED_IN: frozenset({AppointmentState.CHECKED_IN}),
    AppointmentState.CANCELLED: frozenset(),
    AppointmentState.MOVED: frozenset(),
}

_ALONE = {state: BookingState(str(state)) for state in AppointmentState}
_OF_VISIT = {
    VisitState.WITH_DOCTOR: BookingState.WITH_DOCTOR,
    VisitState.TO_BILL: BookingState.COMPLETED,
    VisitState.DONE: BookingState.COMPLETED,
    VisitState.CANCELLED: BookingState.CANCELLED,
}


def booking_state(state: AppointmentState, visit: VisitState | None) -> BookingState:
    """What is stored, until somebody has come; from then on what the visit says."""
    if state is AppointmentState.CHECKED_IN and visit is not None:
        return _OF_VISIT.get(visit, BookingState.CHECKED_IN)
    return _ALONE[state]
