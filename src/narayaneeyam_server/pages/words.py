"""How the page writes numbers, money and moments, as they are read in India."""

from __future__ import annotations

from datetime import UTC, datetime

from narayaneeyam_clinic.shared.clock import INDIA

NOTHING = "–"


def rupees(paise: int) -> str:
    """ "₹1,23,456.00"."""
    sign, whole, rest = "-" if paise < 0 else "", abs(paise) // 100, abs(paise) % 100
    digits = str(whole)
    head, tail = digits[:-3], digits[-3:]
    groups: list[str] = []
    while head:
        head, group = head[:-2], head[-2:]
        groups.insert(0, group)
    return f"{sign}₹{','.join([*groups, tail])}.{rest:02d}"


def moment(milliseconds: int | None, now: int) -> str:
    """When a PC was last heard: "10:42" today, else the day too; "never" for one that never came."""
    if milliseconds is None:
        return "never"
    at = datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone(INDIA)
    today = datetime.fromtimestamp(now / 1000, UTC).astimezone(INDIA).date()
    return f"{at:%H:%M}" if at.date() == today else f"{at:%d-%m-%Y %H:%M}"


def clock_words(offset_ms: int) -> str | None:
    """A clock that is more than two minutes wrong is said."""
    minutes = round(abs(offset_ms) / 60_000)
    if minutes < 2:
        return None
    far = f"{minutes} minutes" if minutes < 120 else f"{minutes // 60} hours"
    return f"clock {far} {'ahead' if offset_ms > 0 else 'behind'}"
