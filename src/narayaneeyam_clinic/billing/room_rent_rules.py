"""What the room of a stay costs: days by the clinic's rule, categories by where the patient was, prices by date (STAY-19 to
STAY-21). No database here.

A day of the rule "24 hours" begins at the hour of admission: it is the default, because nobody pays for a night twice,
whenever they come or go, and because the law speaks of a room's price per day (entry 31A). The first day always counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby

from narayaneeyam_clinic.shared.clock import INDIA, business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money

_DAY = timedelta(days=1)
HALVES = 2


class DayRule(StrEnum):
    """How days are counted. HALF_DAY is as HOURS_24, but the last one begun counts half up to so many hours."""

    HOURS_24 = "hours_24"
    CALENDAR_DAY = "calendar_day"
    HALF_DAY = "half_day"


@dataclass(frozen=True, slots=True)
class RentRules:
    """The clinic's choice. `grace_minutes`: so long after a day nothing further is due. `half_day_hours` of HALF_DAY only.

    `charges_away`: whole days that the patient was away cost as the others; their bed was kept.
    """

    day_rule: DayRule = DayRule.HOURS_24
    grace_minutes: int = 60
    half_day_hours: int = 12
    charges_away: bool = True


@dataclass(frozen=True, slots=True)
class InCategory:
    """From when to when a patient was in a room of a category."""

    category_id: str
    from_at: datetime
    to_at: datetime | None


@dataclass(frozen=True, slots=True)
class Tariff:
    category_id: str
    valid_from: date
    per_day: Money
    per_bystander_day: Money


@dataclass(frozen=True, slots=True)
class RentDay:
    """One day in a category; `halves` is 2, or 1 for a half day."""

    day: date
    category_id: str
    halves: int
    tariff: Tariff


@dataclass(frozen=True, slots=True)
class RentRun:
    """Days in a row at one price, as one charge: `quantity` counts halves of a day."""

    first_day: date
    last_day: date
    category_id: str
    quantity: int
    price: Money
    already: int


def rent_days(
    admitted_at: datetime,
    until: datetime,
    beds: Sequence[InCategory],
    tariffs: Iterable[Tariff],
    away: Sequence[tuple[datetime, datetime | None]],
    rules: RentRules,
) -> tuple[RentDay, ...]:
    """Each day that costs something, in order. Refused: no_tariff, for a category without a price on that day."""
    by_category: dict[str, list[Tariff]] = {}
    for tariff in sorted(tariffs, key=lambda one: one.valid_from, reverse=True):
        by_category.setdefault(tariff.category_id, []).append(tariff)
    days: list[RentDay] = []
    for begins, ends, halves in _days(admitted_at, until, rules):
        if not rules.charges_away and _was_away(begins, min(ends, until), away):
            continue
        day, category = business_date(begins), _mostly_in(begins, min(ends, until), beds)
        holding = [one for one in by_category.get(category, ()) if one.valid_from <= day]
        if not holding:
            raise Refused("no_tariff", category=category, day=day)
        days.append(RentDay(day, category, halves, holding[0]))
    return tuple(days)


def rent_runs(days: Sequence[RentDay], charged: dict[date, int], *, of_bystander: bool = False) -> tuple[RentRun, ...]:
    """What is not charged yet, joined where days follow each other in one category at one price. `charged`: halves by day."""
    open_days = [
        (day, price, day.halves - charged.get(day.day, 0))
        for day in days
        if (price := day.tariff.per_bystander_day if of_bystander else day.tariff.per_day)
        and day.halves > charged.get(day.day, 0)
    ]
    runs: list[RentRun] = []
    for (category, price, _), group in groupby(
        enumerate(open_days), key=lambda one: (one[1][0].category_id, one[1][1], one[1][0].day - one[0] * _DAY)
    ):
        part = [one for _, one in group]
        first, last = part[0][0].day, part[-1][0].day
        runs.append(RentRun(first, last, category, sum(left for _, _, left in part), price, charged.get(first, 0)))
    return tuple(runs)


def _days(admitted_at: datetime, until: datetime, rules: RentRules) -> Iterable[tuple[datetime, datetime, int]]:
    """Begin, end and halves of each day that has begun; the first counts whatever its length."""
    if rules.day_rule is DayRule.CALENDAR_DAY:
        yield from _calendar_days(admitted_at, until)
        return
    grace = timedelta(minutes=rules.grace_minutes)
    begins, is_first = admitted_at, True
    while is_first or begins + grace < until:
        half = timedelta(hours=rules.half_day_hours)
        is_half = rules.day_rule is DayRule.HALF_DAY and not is_first and until - begins <= half
        yield begins, begins + _DAY, 1 if is_half else HALVES
        begins, is_first = begins + _DAY, False


def _calendar_days(admitted_at: datetime, until: datetime) -> Iterable[tuple[datetime, datetime, int]]:
    """Every date from the admission on; the date of leaving is not counted, unless it is the first."""
    day, last = business_date(admitted_at), business_date(until)
    first = day
    while day < last or day == first:
        yield _midnight(day), _midnight(day + _DAY), HALVES
        day += _DAY


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), INDIA).astimezone(UTC)


def _mostly_in(begins: datetime, ends: datetime, beds: Sequence[InCategory]) -> str:
    """The category in which the longest part of the time was spent; of equal parts the later."""
    spent: dict[str, timedelta] = {}
    for bed in beds:
        share = min(ends, bed.to_at or ends) - max(begins, bed.from_at)
        spent[bed.category_id] = spent.get(bed.category_id, timedelta()) + max(share, timedelta())
    latest = [bed.category_id for bed in sorted(beds, key=lambda bed: bed.from_at) if bed.from_at <= ends]
    order = latest or [bed.category_id for bed in beds]
    return max(dict.fromkeys(order), key=lambda category: (spent[category], -order[::-1].index(category)))


def _was_away(begins: datetime, ends: datetime, away: Sequence[tuple[datetime, datetime | None]]) -> bool:
    return any(went <= begins and (back is None or ends <= back) for went, back in away)
