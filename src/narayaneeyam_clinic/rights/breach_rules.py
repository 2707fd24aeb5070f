"""What the law wants of a breach, and until when (RIGHT-21). Pure rules."""

from __future__ import annotations

from datetime import datetime, timedelta

HOURS_FOR_DETAILS = 72


def details_due_at(found_at: datetime) -> datetime:
    """When the Board must have the details: 72 hours after the clinic knew."""
    return found_at + timedelta(hours=HOURS_FOR_DETAILS)


def hours_left(found_at: datetime, now: datetime) -> int:
    """Whole hours that are left for the details, rounded down; below zero when they are over."""
    return (details_due_at(found_at) - now) // timedelta(hours=1)
