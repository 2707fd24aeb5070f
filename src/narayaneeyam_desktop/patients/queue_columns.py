"""How the day stands on Today: who has come, in the order of the queue, and who is booked and still to come."""

from __future__ import annotations

from narayaneeyam_clinic.appointments.booking_steps import BookingState
from narayaneeyam_clinic.appointments.today_board import Expected
from narayaneeyam_clinic.consultations.queue import QueueRow
from narayaneeyam_desktop.booking_words import booking_state_tone, booking_state_words
from narayaneeyam_desktop.formats import EMPTY, rupees_text, time_text
from narayaneeyam_desktop.person_words import who_it_is
from narayaneeyam_desktop.visit_words import all_visit_states, visit_state_tone, visit_state_words
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.wording import translated

# A line of Today: a visit of the queue, or a booking.
DayRow = QueueRow | Expected


def row_identity(row: DayRow) -> str:
    """What stays of a row as long as it lives."""
    return row.booking.appointment_id if isinstance(row, Expected) else row.visit_id


def queue_columns() -> list[Column[DayRow]]:
    """Token, patient, doctor, time, state, waiting, fee; the rows' order says as much as the two that hide first."""
    return [
        Column(translated("queue", "Token"), _token, width=64, strong=True),
        Column(translated("queue", "Patient"), _name, width=220, stretch=True, tail=_tail),
        Column(translated("queue", "Doctor"), _doctor, width=140),
        Column(translated("queue", "Time"), _time, width=84, may_hide=2),
        Column(translated("queue", "State"), _state, width=110, tone=_tone, says=_all_states()),
        Column(translated("queue", "Waiting"), _waiting, width=78, right=True, may_hide=3, says=(_minutes(100),)),
        Column(translated("queue", "Fee"), _fee, width=96, tone=_fee_tone, may_hide=True, says=_fees()),
    ]


def _fees() -> tuple[str, ...]:
    due = translated("queue", "{amount} due").format(amount="₹300")
    return translated("queue", "paid"), due, translated("queue", "to give back"), translated("queue", "free")


def _all_states() -> tuple[str, ...]:
    expected = (BookingState.BOOKED, BookingState.CONFIRMED)
    return (*all_visit_states(), *map(booking_state_words, expected))


def _token(row: DayRow) -> str:
    return EMPTY if isinstance(row, Expected) else row.token


def _name(row: DayRow) -> str:
    return row.booking.patient_name if isinstance(row, Expected) else row.patient_name


def _tail(row: DayRow) -> str:
    if isinstance(row, Expected):
        return row.booking.registration_number
    return who_it_is(row.age, row.sex)


def _doctor(row: DayRow) -> str:
    # The heading says what they are; the room is for the names.
    return row.doctor_name.removeprefix("Dr.").strip()


def _time(row: DayRow) -> str:
    """When they came; of who has not come, the time that is kept."""
    return time_text(row.booking.starts_at if isinstance(row, Expected) else row.arrived_at)


def _state(row: DayRow) -> str:
    return booking_state_words(row.booking.state) if isinstance(row, Expected) else visit_state_words(row.state)


def _tone(row: DayRow) -> Tone:
    if isinstance(row, Expected):
        return booking_state_tone(row.booking.state)
    return visit_state_tone(row.state)


def _waiting(row: DayRow) -> str:
    if isinstance(row, Expected):
        return "" if row.late_minutes is None else translated("queue", "late")
    return EMPTY if row.waiting_minutes is None else _minutes(row.waiting_minutes)


def _minutes(minutes: int) -> str:
    return translated("queue", "{minutes} min").format(minutes=minutes)


def _fee(row: DayRow) -> str:
    if isinstance(row, Expected):
        return ""
    if row.fee is None:
        # An earlier fee covers it (QUEUE-16).
        return translated("queue", "free") if row.is_review else EMPTY
    if _is_cancelled(row):
        return translated("queue", "to give back") if row.is_fee_paid else EMPTY
    if row.is_fee_paid:
        return translated("queue", "paid")
    return translated("queue", "{amount} due").format(amount=rupees_text(row.fee))


def _fee_tone(row: DayRow) -> Tone | None:
    if isinstance(row, Expected) or row.fee is None:
        return None
    if _is_cancelled(row):
        return Tone.AMBER if row.is_fee_paid else None
    return Tone.LEAF if row.is_fee_paid else Tone.AMBER


def _is_cancelled(row: QueueRow) -> bool:
    """Nothing is due of a token that was cancelled, and what was paid for it goes back with its bill (QUEUE-14)."""
    return row.state == "cancelled"
