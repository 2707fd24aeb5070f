"""Which slots of a session are free, and whether two bookings overlap: always on their whole duration (BOOK-3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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


def overlap(starts: int, minutes: int, other_starts: int, other_minutes: int) -> bool:
    """Whether two spans share a minute; one that ends when the other begins does not."""
    return starts < other_starts + other_minutes and other_starts < starts + minutes


def free_times(
    session: Session, busy: Iterable[Span], minutes: int | None = None, not_before: int = 0
) -> Iterator[FreeTime]:
    """The starts of the session's slots from which `minutes` (a slot unless told) are free, earliest first.

    `busy` is what the doctor, the room and the patient have at that day, in any order.
    """
    wanted = minutes or session.slot_minutes
    taken = sorted(one for one in busy if one[0] < session.ends and session.starts < one[1])
    at = 0
    for starts in range(session.starts, session.ends - wanted + 1, session.slot_minutes):
        if starts < not_before:
            continue
        # What ended before this start never matters again; a long one may hide behind a short one that began later.
        while at < len(taken) and taken[at][1] <= starts:
            at += 1
        if not any(one[0] < starts + wanted and starts < one[1] for one in taken[at:]):
            yield FreeTime(starts, wanted, session.room_id)
