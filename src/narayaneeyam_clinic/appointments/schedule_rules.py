"""When a doctor sits on a day: weekly and extra sessions, less leave and holidays (BOOK-1, BOOK-2). No database here.

Minutes count from midnight in India, which has one time zone and no summer time; a span ends where the next may begin.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import LONGEST_LOOK

A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """Hours of every week on one weekday (0 is Monday), from a day on, until a day or without end."""

    session_id: str
    weekday: int
    starts: int
    ends: int
    slot_minutes: int
    room_id: str | None
    valid_from: date
    valid_to: date | None = None

    def holds_on(self, day: date) -> bool:
        return (
            self.weekday == day.weekday() and self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)
        )


@dataclass(frozen=True, slots=True)
class ExtraHours:
    """Hours on one day, beside the weekly ones."""

    session_id: str
    day: date
    starts: int
    ends: int
    slot_minutes: int
    room_id: str | None


@dataclass(frozen=True, slots=True)
class Away:
    """Leave of a person, or a holiday of the clinic: whole days, or the same minutes of each of its days."""

    absence_id: str
    from_day: date
    to_day: date
    is_holiday: bool
    from_minute: int | None = None
    to_minute: int | None = None
    reason: str | None = None

    def covers(self, day: date) -> bool:
        return self.from_day <= day <= self.to_day

    @property
    def starts(self) -> int:
        return 0 if self.from_minute is None else self.from_minute

    @property
    def ends(self) -> int:
        return A_DAY if self.to_minute is None else self.to_minute


@dataclass(frozen=True, slots=True)
class Session:
    """Hours in which a doctor really sits on one day: what is left of them."""

    starts: int
    ends: int
    slot_minutes: int
    room_id: str | None
    session_id: str


def sessions_of(
    day: date, weekly: Iterable[WeeklyHours], extra: Iterable[ExtraHours], aways: Iterable[Away]
) -> tuple[Session, ...]:
    """One doctor's sessions of a day, by time and never overlapping; of two that overlap the later begins later.

    `aways` are the doctor's own and the clinic's.
    """
    planned = [
        *(
            Session(one.starts, one.ends, one.slot_minutes, one.room_id, one.session_id)
            for one in weekly
            if one.holds_on(day)
        ),
        *(
            Session(one.starts, one.ends, one.slot_minutes, one.room_id, one.session_id)
            for one in extra
            if one.day == day
        ),
    ]
    away = [one for one in aways if one.covers(day)]
    found: list[Session] = []
    begun = 0
    for one in sorted(planned, key=lambda each: (each.starts, each.ends, each.session_id)):
        for starts, ends in _left_of(max(one.starts, begun), one.ends, away):
            is_whole = (starts, ends) == (one.starts, one.ends)
            found.append(one if is_whole else replace(one, starts=starts, ends=ends))
        begun = max(begun, one.ends)
    return tuple(found)


def away_during(day: date, starts: int, minutes: int, aways: Iterable[Away]) -> Away | None:
    """The leave or the holiday that a booking would fall into."""
    return next((one for one in aways if one.covers(day) and one.starts < starts + minutes and starts < one.ends), None)


def session_at(sessions: Iterable[Session], starts: int, minutes: int) -> Session | None:
    """The session that holds the whole booking."""
    return next((one for one in sessions if one.starts <= starts and starts + minutes <= one.ends), None)


def instant_of(day: date, minute: int) -> datetime:
    """The moment of a minute of a day in India, in UTC."""
    return (datetime.combine(day, time(), INDIA) + timedelta(minutes=minute)).astimezone(UTC)


def minute_of(instant: datetime) -> int:
    """The minute of the day in India."""
    there = instant.astimezone(INDIA)
    return there.hour * 60 + there.minute


def clock_words(minute: int) -> str:
    """ "9:20 AM", as it stands in a sentence; the end of the day is "12:00 AM"."""
    hour = minute // 60 % 24
    return f"{hour % 12 or 12}:{minute % 60:02} {'AM' if hour < 12 else 'PM'}"


def days_from(first: date, count: int) -> Iterator[date]:
    """So many days, one after another. Refused: day_far_off (no calendar goes there, nor as long)."""
    if not 1 <= count <= LONGEST_LOOK or (date.max - first).days <= count or (first - date.min).days <= 1:
        raise Refused("day_far_off", field="day", day=first)
    return (first + timedelta(days=number) for number in range(count))


def _left_of(starts: int, ends: int, aways: Iterable[Away]) -> Iterator[tuple[int, int]]:
    for away in sorted(aways, key=lambda one: one.starts):
        if away.ends <= starts or ends <= away.starts:
            continue
        if starts < away.starts:
            yield starts, away.starts
        starts = max(starts, away.ends)
    if starts < ends:
        yield starts, ends
