"""The way of a booking as single events: when, what, for which time, why, by whom (BOOK-5, BOOK-55)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from narayaneeyam_clinic.appointments.appointment_history import BookingStep
from narayaneeyam_clinic.appointments.booking_steps import AppointmentState, BookingState
from narayaneeyam_clinic.appointments.reminder_list import CallOutcome
from narayaneeyam_desktop.booking_words import booking_state_tone, booking_state_words, call_words, when_words
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import translated

_STATES = {
    AppointmentState.BOOKED: BookingState.BOOKED,
    AppointmentState.CONFIRMED: BookingState.CONFIRMED,
    AppointmentState.CHECKED_IN: BookingState.CHECKED_IN,
    AppointmentState.NO_SHOW: BookingState.NO_SHOW,
    AppointmentState.CANCELLED: BookingState.CANCELLED,
    AppointmentState.MOVED: BookingState.MOVED,
}


@dataclass(frozen=True, slots=True)
class BookingEvent:
    """Something that happened to a booking; `time` is the one that it is about."""

    key: str
    at: datetime
    what: str
    tone: Tone
    time: str
    why: str
    by: str


def booking_events(steps: Sequence[BookingStep]) -> list[BookingEvent]:
    """All of them, the newest first."""
    reasons = {one.appointment_id: one.why or "" for one in steps}
    events = [event for step in steps for event in _of_step(step, reasons)]
    return sorted(events, key=_at, reverse=True)


def _of_step(step: BookingStep, reasons: dict[str, str]) -> Iterator[BookingEvent]:
    key, time = step.appointment_id, f"{when_words(step.day, step.starts)} · {step.doctor_name}"
    moved = step.moved_from_id in reasons
    first = BookingState.MOVED if moved else BookingState.BOOKED
    why = reasons.get(step.moved_from_id or "", "")
    yield BookingEvent(
        f"{key}:0", step.booked_at, booking_state_words(first), booking_state_tone(first), time, why, step.booked_by
    )
    for number, call in enumerate(step.calls):
        words = translated("booking", "called")
        answer = ", ".join(part for part in (call_words(CallOutcome(call.outcome)), call.note or "") if part)
        yield BookingEvent(f"{key}:call {number}", call.at, words, Tone.PLAIN, time, answer, call.by)
    for number, taken in enumerate(step.taken, start=1):
        if taken.state is None:
            words = translated("booking", "other doctor")
            yield BookingEvent(f"{key}:{number}", taken.at, words, Tone.PLAIN, time, taken.doctor, taken.by)
        # The new time tells of the move, with its reason.
        elif taken.state is not AppointmentState.MOVED:
            state = _STATES[taken.state]
            why = (step.why or "") if taken.state in (AppointmentState.CANCELLED, AppointmentState.NO_SHOW) else ""
            words, tone = booking_state_words(state), booking_state_tone(state)
            yield BookingEvent(f"{key}:{number}", taken.at, words, tone, time, why, taken.by)


def _at(event: BookingEvent) -> tuple[datetime, str]:
    return event.at, event.key
