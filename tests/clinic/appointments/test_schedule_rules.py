"""Hours, leave and slots as pure rules."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.appointments.schedule_rules import (
    Away,
    ExtraHours,
    Session,
    WeeklyHours,
    away_during,
    clock_words,
    instant_of,
    minute_of,
    sessions_of,
)
from narayaneeyam_clinic.appointments.slot_rules import free_times, minutes_taken

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
WEEKLY = WeeklyHours("w", 0, 540, 720, 20, "room", date(2026, 1, 1))


def away(first=MONDAY, last=MONDAY, **more):
    return Away("a", first, last, is_holiday=False, **more)


def spans(*args):
    return [(one.starts, one.ends) for one in sessions_of(*args)]


def test_weekly_hours_hold_on_their_weekday_while_they_are_valid():
    """BOOK-1"""
    assert spans(MONDAY, [WEEKLY], [], []) == [(540, 720)]
    assert spans(TUESDAY, [WEEKLY], [], []) == []
    ended = WeeklyHours("w", 0, 540, 720, 20, None, date(2026, 1, 1), date(2026, 11, 22))
    later = WeeklyHours("w", 0, 540, 720, 20, None, date(2026, 11, 24))
    assert spans(MONDAY, [ended, later], [], []) == []


def test_an_extra_session_stands_beside_the_weekly_ones():
    """BOOK-1: of two that overlap the later begins later."""
    evening = ExtraHours("x", MONDAY, 1020, 1080, 15, None)
    assert spans(MONDAY, [WEEKLY], [evening], []) == [(540, 720), (1020, 1080)]
    assert spans(TUESDAY, [WEEKLY], [evening], []) == []
    assert spans(MONDAY, [WEEKLY], [ExtraHours("x", MONDAY, 700, 780, 15, None)], []) == [(540, 720), (720, 780)]


def test_leave_takes_whole_days_or_hours_and_cuts_in_the_middle():
    """BOOK-2"""
    assert spans(MONDAY, [WEEKLY], [], [away(date(2026, 11, 20), TUESDAY)]) == []
    assert spans(MONDAY, [WEEKLY], [], [away(from_minute=0, to_minute=600)]) == [(600, 720)]
    assert spans(MONDAY, [WEEKLY], [], [away(from_minute=600, to_minute=660)]) == [(540, 600), (660, 720)]
    assert spans(MONDAY, [WEEKLY], [], [away(TUESDAY, TUESDAY)]) == [(540, 720)]
    assert away_during(MONDAY, 590, 20, [away(from_minute=600, to_minute=660)]) is not None
    assert away_during(MONDAY, 580, 20, [away(from_minute=600, to_minute=660)]) is None


def test_a_booking_longer_than_a_slot_keeps_all_that_it_touches():
    """BOOK-3"""
    session = Session(540, 660, 15, "room", "w")
    free = [one.starts for one in free_times(session, minutes_taken([(555, 600)]))]
    assert free == [540, 600, 615, 630, 645]
    assert [one.starts for one in free_times(session, minutes_taken([(555, 600)]), 30)] == [600, 615, 630]
    assert [one.starts for one in free_times(session, 0, None, 641)] == [645]
    # A long booking is not forgotten behind a short one that began later.
    assert [one.starts for one in free_times(session, minutes_taken([(540, 640), (545, 550)]))] == [645]


def overlap(starts, minutes, other_starts, other_minutes):
    return starts < other_starts + other_minutes and other_starts < starts + minutes


@given(
    st.lists(st.tuples(st.integers(500, 760), st.integers(1, 90)), max_size=12),
    st.sampled_from([10, 15, 20, 45]),
    st.sampled_from([None, 10, 30, 60]),
)
def test_free_is_exactly_what_overlaps_nothing(taken, slot, minutes):
    """BOOK-3"""
    session = Session(540, 720, slot, None, "w")
    wanted = minutes or slot
    free = [one.starts for one in free_times(session, minutes_taken((at, at + long) for at, long in taken), minutes)]
    assert free == [
        at
        for at in range(540, 720 - wanted + 1, slot)
        if not any(overlap(at, wanted, other, long) for other, long in taken)
    ]


def test_minutes_are_of_the_day_in_india():
    assert instant_of(MONDAY, 330).isoformat() == "2026-11-23T00:00:00+00:00"
    assert minute_of(instant_of(MONDAY, 1439)) == 1439
    assert clock_words(545) == "9:05 AM"
