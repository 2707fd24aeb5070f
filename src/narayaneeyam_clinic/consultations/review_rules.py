"""When a visit is a review that an earlier fee covers (BOOK-12). No database here.

A doctor's rule says for how many days a paid visit is followed by free ones, how many they are at most, or both. What was
used is counted over the visits, never stored, so a review that is cancelled is given back by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class ReviewRule:
    """None is "without that limit"; without both nothing is free."""

    days: int | None
    visits: int | None

    @property
    def gives_any(self) -> bool:
        return (self.days, self.visits) != (None, None) and 0 not in (self.days, self.visits)


@dataclass(frozen=True, slots=True)
class PaidVisit:
    """A visit whose fee was taken, and how many free ones it has covered so far."""

    visit_id: str
    day: date
    reviews: int = 0


@dataclass(frozen=True, slots=True)
class Cover:
    """The paid visit that covers, what it still covers, and until when; None is "without that limit"."""

    visit_id: str
    visits_left: int | None
    until: date | None


def cover_on(rule: ReviewRule, day: date, paid: Iterable[PaidVisit]) -> Cover | None:
    """The latest paid visit that still covers one on this day; the day after a week of 7 days is not covered."""
    if not rule.gives_any:
        return None
    for one in sorted(paid, key=lambda each: (each.day, each.visit_id), reverse=True):
        until = None if rule.days is None else one.day + timedelta(days=rule.days)
        left = None if rule.visits is None else rule.visits - one.reviews
        if one.day <= day and (until is None or day <= until) and (left is None or left > 0):
            return Cover(one.visit_id, left, until)
    return None
