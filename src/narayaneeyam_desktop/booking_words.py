"""How a booking is said: the same in the calendar, at the desk, and in a patient's page."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.appointments.booking_card import AppointmentKind
from narayaneeyam_clinic.appointments.booking_steps import BookingState
from narayaneeyam_clinic.appointments.reminder_list import CallOutcome
from narayaneeyam_clinic.appointments.schedule_rules import instant_of
from narayaneeyam_desktop.formats import time_text
from narayaneeyam_desktop.translations import short_day_words
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import translated

# State of a booking -> its words and their tone.
_STATES = {
    BookingState.BOOKED: ("booked", Tone.BLUE),
    BookingState.CONFIRMED: ("confirmed", Tone.BLUE),
    BookingState.CHECKED_IN: ("waiting", Tone.AMBER),
    BookingState.WITH_DOCTOR: ("with doctor", Tone.LEAF),
    BookingState.COMPLETED: ("done", Tone.PLAIN),
    BookingState.NO_SHOW: ("did not come", Tone.RED),
    BookingState.CANCELLED: ("cancelled", Tone.RED),
    BookingState.MOVED: ("moved", Tone.PLAIN),
}
_KINDS = {
    AppointmentKind.IN_PERSON: "in person",
    AppointmentKind.PHONE: "by phone",
    AppointmentKind.VIDEO: "by video",
    AppointmentKind.HOME: "at home",
}

_CALLS = {
    CallOutcome.WILL_COME: "will come",
    CallOutcome.NO_ANSWER: "no answer",
    CallOutcome.ANOTHER_TIME: "wants another time",
    CallOutcome.WILL_NOT_COME: "will not come",
}


def booking_state_words(state: BookingState) -> str:
    """ "did not come"."""
    return translated("booking", _STATES[state][0])


def booking_state_tone(state: BookingState) -> Tone:
    return _STATES[state][1]


def booking_kind_words(kind: AppointmentKind) -> str:
    """ "by video"."""
    return translated("booking", _KINDS[kind])


def call_words(outcome: CallOutcome) -> str:
    """ "no answer": what came of a call."""
    return translated("booking", _CALLS[outcome])


def minute_words(day: date, minute: int) -> str:
    """A minute of a day as a time: "9:20 AM"."""
    return time_text(instant_of(day, minute))


def when_words(day: date, minute: int) -> str:
    """ "Mon 23 Nov, 9:20 AM"."""
    return f"{short_day_words(day)}, {minute_words(day, minute)}"
