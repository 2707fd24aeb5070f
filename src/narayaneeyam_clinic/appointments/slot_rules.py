"""Which slots of a session are free, and whether two bookings overlap: always on their whole duration (BOOK-3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from narayaneeyam_clinic.appointments.schedule_rules import Session

# Of a booking outside every session, where nobody said how long it takes.
USUAL_MINUTES = 15
LONGEST_MINUTES = 8 * 60

Span = tuple[int, int]  # from minute, to minute


@dataclass(frozen=True, slots=True)
class FreeTime:
    """A slot that can be booked."""

    starts: int
    minutes: int
    room_id: str | None


def minutes_taken(spans: Iterable[Span]) -> int:
    """The minutes of a day as the bits of one number, set where something stands: what is free is one comparison away."""
    taken = 0
    for starts, ends in spans:
        if starts < ends:
            taken |= ((1 << (ends - starts)) - 1) << starts
    return taken


def free_times(session: Session, taken: int, minutes: int | None = None, not_before: int = 0) -> list[FreeTime]:
    """The starts of the session's slots from which `minutes` (a slot unless told) are free, earliest first.

    `taken` are the minutes in which the doctor, the room or the patient have something on that day.
    """
    whole = (1 << (session.ends - session.starts)) - 1
    if taken >> session.starts & whole == whole:
        return []
    wanted = minutes or session.slot_minutes
    needed = (1 << wanted) - 1
    return [
        FreeTime(starts, wanted, session.room_id)
        for starts in range(session.starts, session.ends - wanted + 1, session.slot_minutes)
        if starts >= not_before and not taken >> starts & needed
    ]
