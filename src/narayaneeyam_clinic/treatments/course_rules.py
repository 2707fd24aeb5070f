"""From a doctor's order to the wishes of each day: which therapy, in which dose, how often (TREAT-3, TREAT-4). No database.

Days are counted from the course's first, which is 0. An item that stands on `days` days and comes `every_days` days has
its sessions on `from_day`, `from_day + every_days` … below `from_day + days`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.treatments.treatment_states import Phase

LONGEST_COURSE = 120
MOST_PER_DAY = 4
_MINUTES_OF_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class ItemPlan:
    """One therapy of an order. `doses` rise from session to session; the last one stays for those that follow."""

    therapy_id: str
    phase: Phase
    from_day: int = 0
    days: int = 1
    every_days: int = 1
    per_day: int = 1
    doses: tuple[str, ...] = ()
    best_minute: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class DayWish:
    """One session that an item asks for: the item's place in the order, the day, which of the day, and the dose."""

    position: int
    day: date
    nth: int
    dose: str | None


def refuse_wrong_item(item: ItemPlan, position: int) -> None:
    """Refused: course_item_wrong, with the place in the order (from 1) and what is wrong."""
    wrong = (
        ("from_day", not 0 <= item.from_day < LONGEST_COURSE),
        ("days", not item.days >= 1 or item.from_day + item.days > LONGEST_COURSE),
        ("every_days", not 1 <= item.every_days <= LONGEST_COURSE),
        ("per_day", not 1 <= item.per_day <= MOST_PER_DAY),
        ("best_minute", item.best_minute is not None and not 0 <= item.best_minute < _MINUTES_OF_A_DAY),
    )
    for part, is_wrong in wrong:
        if is_wrong:
            raise Refused("course_item_wrong", field="items", position=position + 1, part=part, longest=LONGEST_COURSE)


def day_wishes(items: Sequence[ItemPlan], starts_on: date) -> list[DayWish]:
    """Every session of an order, by day and then by the place in the order. Refused: course_item_wrong."""
    wishes = []
    for position, item in enumerate(items):
        refuse_wrong_item(item, position)
        sessions = 0
        for day in range(item.from_day, item.from_day + item.days, item.every_days):
            for nth in range(item.per_day):
                dose = item.doses[min(sessions, len(item.doses) - 1)] if item.doses else None
                wishes.append(DayWish(position, starts_on + timedelta(days=day), nth, dose))
                sessions += 1
    return sorted(wishes, key=_by_day)


def session_count(item: ItemPlan) -> int:
    """How many sessions an item asks for."""
    return len(range(0, item.days, item.every_days)) * item.per_day


def course_days(items: Sequence[ItemPlan]) -> int:
    """From the first day to the last, both counted; 0 without items."""
    return max((item.from_day + item.days for item in items), default=0)


def doses_of(text: str | None) -> tuple[str, ...]:
    """ "30|60|90" as it is stored, or "30, 60, 90" as it is typed."""
    return tuple(part.strip() for part in (text or "").replace(",", "|").split("|") if part.strip())


def doses_text(doses: Sequence[str]) -> str | None:
    """As it is stored; None for none."""
    return "|".join(doses) or None


def _by_day(wish: DayWish) -> tuple[date, int, int]:
    return wish.day, wish.nth, wish.position
