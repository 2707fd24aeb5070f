"""Which backups stay at a place, when the next is due, and when people must be warned (BAK-10, BAK-13, BAK-14). No database."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from narayaneeyam_clinic.shared.clock import INDIA

WARN_AFTER = timedelta(days=3)
# Its own clock stood wrong, or was put right since: what is dated in the future says nothing of when the next is due, nor how
# long ago it was.
_AHEAD = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Keep:
    """How many days, weeks and months keep their last backup."""

    days: int = 7
    weeks: int = 5
    months: int = 12


KEEP = Keep()


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup at a place, as the rules see it."""

    name: str
    made_at: datetime
    is_verified: bool


class PlaceState(StrEnum):
    """How it stands with a place."""

    NEVER = "never"
    GOOD = "good"
    LATE = "late"


def to_keep(backups: Iterable[Kept], keep: Keep = KEEP) -> frozenset[str]:
    """Names of those that stay: the newest, the newest verified, and the last of each day, week and month that is kept.

    A verified one stands for its day before a newer one that is not.
    """
    newest_first = sorted(backups, key=lambda one: (one.made_at, one.name), reverse=True)
    staying = {one.name for one in newest_first[:1]}
    staying |= {one.name for one in newest_first if one.is_verified and one is _first_verified(newest_first)}
    for count, period in ((keep.days, _day), (keep.weeks, _week), (keep.months, _month)):
        staying |= _last_of_each(newest_first, period, count)
    return frozenset(staying)


def is_due(last_tried: datetime | None, now: datetime, every_hours: int) -> bool:
    """Whether the next automatic backup of a place is to begin; 0 hours: never by itself."""
    if every_hours <= 0:
        return False
    return last_tried is None or last_tried > now + _AHEAD or now - last_tried >= timedelta(hours=every_hours)


def is_within(moment: datetime, now: datetime, span: timedelta) -> bool:
    """Whether it was at most so long ago."""
    return moment <= now + _AHEAD and now - moment <= span


def place_state(verified_at: datetime | None, since: datetime, now: datetime) -> PlaceState:
    """`since` is when the place was chosen: one that is new has its three days too."""
    if verified_at is not None and is_within(verified_at, now, WARN_AFTER):
        return PlaceState.GOOD
    if verified_at is None and is_within(since, now, WARN_AFTER):
        return PlaceState.NEVER
    return PlaceState.LATE


def _first_verified(newest_first: list[Kept]) -> Kept | None:
    return next((one for one in newest_first if one.is_verified), None)


def _last_of_each(newest_first: list[Kept], period: Callable[[datetime], Hashable], count: int) -> set[str]:
    last: dict[Hashable, Kept] = {}
    for one in newest_first:
        there = last.setdefault(period(one.made_at), one)
        if one.is_verified and not there.is_verified:
            last[period(one.made_at)] = one
    return {one.name for one in list(last.values())[:count]}


def _day(moment: datetime) -> Hashable:
    return moment.astimezone(INDIA).date()


def _week(moment: datetime) -> Hashable:
    return moment.astimezone(INDIA).isocalendar()[:2]


def _month(moment: datetime) -> Hashable:
    local = moment.astimezone(INDIA)
    return local.year, local.month
