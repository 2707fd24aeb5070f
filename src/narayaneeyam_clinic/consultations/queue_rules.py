"""Where somebody stands in the one queue of walk-ins and booked patients (BOOK-8). No database here."""

from __future__ import annotations

from datetime import datetime, timedelta

# Who is later than this waits from when they came.
LATE = timedelta(minutes=15)


def waits_from(booked_for: datetime, arrived_at: datetime) -> datetime:
    """The moment by which a booked patient stands among walk-ins, who stand by their arrival: the booked time, or the
    arrival of who came late.
    """
    return arrived_at if arrived_at > booked_for + LATE else booked_for
