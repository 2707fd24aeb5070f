"""Which backups stay, when the next is due, when people are warned: rules alone, by examples and by properties."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narayaneeyam_clinic.store.backup_rules import KEEP, Keep, Kept, PlaceState, is_due, place_state, to_keep

NOON = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
MOST = KEEP.days + KEEP.weeks + KEEP.months + 2

backups = st.lists(st.tuples(st.integers(0, 500 * 24), st.booleans()), max_size=40, unique_by=lambda pair: pair[0]).map(
    lambda pairs: [Kept(f"b{hours}", NOON - timedelta(hours=hours), ok) for hours, ok in pairs]
)


@settings(max_examples=60)
@given(backups, st.randoms(use_true_random=False))
def test_what_stays(made: list[Kept], order):
    """BAK-13: never more than the rules say; the newest and the newest verified among them; a second look removes nothing more."""
    staying = to_keep(made)
    assert staying <= {one.name for one in made}
    assert len(staying) <= MOST
    newest_first = sorted(made, key=lambda one: one.made_at, reverse=True)
    for found in (newest_first[:1], [one for one in newest_first if one.is_verified][:1]):
        assert {one.name for one in found} <= staying
    shuffled = list(made)
    order.shuffle(shuffled)
    assert to_keep(shuffled) == staying
    assert to_keep([one for one in made if one.name in staying]) == staying


@settings(max_examples=30)
@given(backups)
def test_a_new_backup_never_costs_more_days_than_it_brings(made: list[Kept]):
    """BAK-13: of what stayed before, only what a period has outgrown goes; what was gone does not come back."""
    before = to_keep(made)
    after = to_keep([*made, Kept("now", NOON + timedelta(hours=1), True)])
    assert "now" in after
    assert after - before <= {"now"}


def test_a_year_of_days():
    """BAK-13: one a day for a year leaves seven days, five weeks and twelve months."""
    year = [Kept(f"day {n}", NOON - timedelta(days=n), True) for n in range(365)]
    staying = to_keep(year)
    assert {f"day {n}" for n in range(7)} <= staying
    assert 7 + 3 + 11 <= len(staying) <= MOST
    assert to_keep(year, Keep(days=1, weeks=0, months=0)) == {"day 0"}


def test_a_verified_one_stands_for_its_day():
    """BAK-13"""
    good, bad = Kept("good", NOON - timedelta(hours=30), True), Kept("bad", NOON - timedelta(hours=29), False)
    assert to_keep([good, bad, Kept("new", NOON, True)], Keep(days=2, weeks=0, months=0)) == {"good", "new"}


@pytest.mark.parametrize(
    ("hours_ago", "every", "due"),
    [(None, 4, True), (3, 4, False), (4, 4, True), (-100, 4, True), (1000, 0, False), (None, 0, False)],
)
def test_when_the_next_is_due(hours_ago: int | None, every: int, due: bool):
    """BAK-10: a clock that was put back does not put off the next one for ever."""
    last = None if hours_ago is None else NOON - timedelta(hours=hours_ago)
    assert is_due(last, NOON, every) is due


def test_when_people_are_warned():
    """BAK-14: three days after the last verified one, or after the place was chosen."""
    day = timedelta(days=1)
    assert place_state(None, NOON - 2 * day, NOON) is PlaceState.NEVER
    assert place_state(None, NOON - 4 * day, NOON) is PlaceState.LATE
    assert place_state(NOON - 2 * day, NOON - 90 * day, NOON) is PlaceState.GOOD
    assert place_state(NOON - 4 * day, NOON - 90 * day, NOON) is PlaceState.LATE
    # The clock stood nine years ahead when it was verified, or chosen.
    assert place_state(NOON + 3000 * day, NOON - 90 * day, NOON) is PlaceState.LATE
    assert place_state(None, NOON + 3000 * day, NOON) is PlaceState.LATE
