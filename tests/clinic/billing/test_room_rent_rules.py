"""What the days of a stay cost, without a database."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from narayaneeyam_clinic.billing.room_rent_rules import (
    DayRule,
    InCategory,
    RentRules,
    RentRun,
    Tariff,
    rent_days,
    rent_runs,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money

R = Money.rupees
IN = datetime(2026, 11, 21, 4, 30, tzinfo=UTC)  # 10:00 in India
PRIVATE = Tariff("private", date(2026, 1, 1), R(1000), R(100))
DELUXE = Tariff("deluxe", date(2026, 1, 1), R(2000), R(0))


def after(hours: float) -> datetime:
    return IN + timedelta(hours=hours)


def halves(hours: float, rule: DayRule, **more: object) -> int:
    rules = RentRules(rule, **more)  # type: ignore[arg-type]
    days = rent_days(IN, after(hours), [InCategory("private", IN, None)], [PRIVATE], [], rules)
    return sum(day.halves for day in days)


@pytest.mark.parametrize(
    ("rule", "hours", "expected"),
    [
        (DayRule.HOURS_24, 0, 2),
        (DayRule.HOURS_24, 24.9, 2),
        (DayRule.HOURS_24, 25.1, 4),
        (DayRule.HOURS_24, 72, 6),
        (DayRule.CALENDAR_DAY, 2, 2),
        (DayRule.CALENDAR_DAY, 13.9, 2),  # 23:54
        (DayRule.CALENDAR_DAY, 24, 2),
        (DayRule.CALENDAR_DAY, 39, 4),  # 01:00 two dates later
        (DayRule.HALF_DAY, 3, 2),
        (DayRule.HALF_DAY, 30, 3),
        (DayRule.HALF_DAY, 36.1, 4),
    ],
)
def test_days_by_the_rule_of_the_clinic(rule: DayRule, hours: float, expected: int):
    """STAY-19"""
    assert halves(hours, rule) == expected


def test_a_day_costs_where_the_patient_was_longest():
    """STAY-20"""
    beds = [InCategory("private", IN, after(40)), InCategory("deluxe", after(40), None)]
    days = rent_days(IN, after(72), beds, [PRIVATE, DELUXE], [], RentRules())
    assert [day.category_id for day in days] == ["private", "private", "deluxe"]
    even = [InCategory("private", IN, after(36)), InCategory("deluxe", after(36), None)]
    assert rent_days(IN, after(48), even, [PRIVATE, DELUXE], [], RentRules())[1].category_id == "deluxe"
    assert [run.quantity for run in rent_runs(days, {})] == [4, 2]
    assert [(run.price, run.quantity) for run in rent_runs(days, {}, of_bystander=True)] == [(R(100), 4)]


def test_prices_by_the_date_of_the_day():
    """STAY-19"""
    dearer = Tariff("private", date(2026, 11, 23), R(1100), R(0))
    days = rent_days(IN, after(80), [InCategory("private", IN, None)], [dearer, PRIVATE], [], RentRules())
    assert [(run.first_day.day, run.last_day.day, run.price) for run in rent_runs(days, {})] == [
        (21, 22, R(1000)),
        (23, 24, R(1100)),
    ]
    with pytest.raises(Refused, match="no_tariff"):
        rent_days(IN, after(1), [InCategory("private", IN, None)], [DELUXE], [], RentRules())


def test_days_away_cost_as_the_clinic_has_chosen():
    """STAY-21"""
    beds, away = [InCategory("private", IN, None)], [(after(23), after(49))]
    kept = rent_days(IN, after(72), beds, [PRIVATE], away, RentRules())
    free = rent_days(IN, after(72), beds, [PRIVATE], away, RentRules(charges_away=False))
    assert [day.day.day for day in kept] == [21, 22, 23]
    assert [day.day.day for day in free] == [21, 23]
    assert [run.quantity for run in rent_runs(free, {})] == [2, 2]


def test_what_is_charged_already_is_not_charged_again():
    """STAY-22"""
    days = rent_days(IN, after(40), [InCategory("private", IN, None)], [PRIVATE], [], RentRules(DayRule.HALF_DAY))
    charged = {date(2026, 11, 21): 2, date(2026, 11, 22): 1}
    assert rent_runs(days, charged) == (
        RentRun(date(2026, 11, 22), date(2026, 11, 22), "private", 1, R(1000), already=1),
    )
