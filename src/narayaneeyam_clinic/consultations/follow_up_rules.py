"""When a patient is asked to come again: the choices that take one tap (CONS-9)."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum


class FollowUp(StrEnum):
    """A usual interval."""

    ONE_DAY = "1 day"
    THREE_DAYS = "3 days"
    ONE_WEEK = "1 week"
    TWO_WEEKS = "2 weeks"
    ONE_MONTH = "1 month"


_DAYS = {FollowUp.ONE_DAY: 1, FollowUp.THREE_DAYS: 3, FollowUp.ONE_WEEK: 7, FollowUp.TWO_WEEKS: 14}


def follow_up_day(choice: FollowUp, today: date) -> date:
    """The day it means; a month from 31 January is the last day of February."""
    if choice in _DAYS:
        return today + timedelta(days=_DAYS[choice])
    year, month = (today.year + 1, 1) if today.month == 12 else (today.year, today.month + 1)
    return date(year, month, min(today.day, monthrange(year, month)[1]))
