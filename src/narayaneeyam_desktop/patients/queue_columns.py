"""How the queue of the day stands on the screen."""

from __future__ import annotations

from narayaneeyam_clinic.consultations.queue import QueueRow
from narayaneeyam_desktop.formats import EMPTY, rupees_text, time_text
from narayaneeyam_desktop.person_words import sex_letter
from narayaneeyam_desktop.visit_words import all_visit_states, visit_state_tone, visit_state_words
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.wording import translated


def queue_columns() -> list[Column[QueueRow]]:
    """Token, patient, doctor, arrival, state, waiting, fee; the rows' order says as much as the two that hide first."""
    return [
        Column(translated("queue", "Token"), _token, width=64, strong=True),
        Column(translated("queue", "Patient"), _name, width=220, stretch=True, tail=_tail),
        Column(translated("queue", "Doctor"), _doctor, width=140),
        Column(translated("queue", "Arrived"), _arrived, width=84, may_hide=3),
        Column(translated("queue", "State"), _state, width=110, tone=_tone, says=all_visit_states()),
        Column(translated("queue", "Waiting"), _waiting, width=78, right=True, may_hide=2, says=(_minutes(100),)),
        Column(translated("queue", "Fee"), _fee, width=96, tone=_fee_tone, may_hide=True, says=_fees()),
    ]


def _fees() -> tuple[str, ...]:
    return translated("queue", "paid"), translated("queue", "{amount} due").format(amount="₹300")


def _token(row: QueueRow) -> str:
    return row.token


def _name(row: QueueRow) -> str:
    return row.patient_name


def _tail(row: QueueRow) -> str:
    return " ".join(part for part in (row.age.removesuffix(" y"), sex_letter(row.sex)) if part)


def _doctor(row: QueueRow) -> str:
    # The heading says what they are; the room is for the names.
    return row.doctor_name.removeprefix("Dr.").strip()


def _arrived(row: QueueRow) -> str:
    return time_text(row.arrived_at)


def _state(row: QueueRow) -> str:
    return visit_state_words(row.state)


def _tone(row: QueueRow) -> Tone:
    return visit_state_tone(row.state)


def _waiting(row: QueueRow) -> str:
    if row.waiting_minutes is None:
        return EMPTY
    return _minutes(row.waiting_minutes)


def _minutes(minutes: int) -> str:
    return translated("queue", "{minutes} min").format(minutes=minutes)


def _fee(row: QueueRow) -> str:
    if row.fee is None:
        return EMPTY
    if row.is_fee_paid:
        return translated("queue", "paid")
    return translated("queue", "{amount} due").format(amount=rupees_text(row.fee))


def _fee_tone(row: QueueRow) -> Tone | None:
    if row.fee is None:
        return None
    return Tone.LEAF if row.is_fee_paid else Tone.AMBER
