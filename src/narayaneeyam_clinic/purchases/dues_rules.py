"""What is open of a supplier's bills, since when it is due, and how old it is (BUY-41, BUY-43)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from narayaneeyam_clinic.shared.money import ZERO, Money


class Age(StrEnum):
    """By days after the day it was due."""

    NOT_YET = "not_yet"
    TO_30 = "to_30"
    TO_60 = "to_60"
    TO_90 = "to_90"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class OpenBill:
    """A bill of a supplier with what is left to pay of it."""

    receipt_id: str
    supplier_id: str
    number: str
    supplier_bill: str
    day: date
    due_on: date
    amount: Money
    open: Money

    def days_late(self, today: date) -> int:
        """0 while it is not due."""
        return max((today - self.due_on).days, 0)


def due_day(bill_day: date, terms_days: int | None) -> date:
    """Without terms a bill is due on its day."""
    return bill_day + timedelta(days=terms_days or 0)


def age_of(bill: OpenBill, today: date) -> Age:
    late = bill.days_late(today)
    if late == 0:
        return Age.NOT_YET
    return Age.TO_30 if late <= 30 else Age.TO_60 if late <= 60 else Age.TO_90 if late <= 90 else Age.OLDER


def settle_oldest(bills: Sequence[OpenBill], on_account: Money) -> tuple[tuple[OpenBill, ...], Money]:
    """The bills that stay open after what was not for a bill lessened the oldest, and what is left over then (an advance).

    A bill that is overpaid, because goods went back after it was paid, gives its surplus to the others.
    """
    pool = on_account
    for bill in bills:
        if bill.open < ZERO:
            pool = pool - bill.open
    left: list[OpenBill] = []
    for bill in sorted(bills, key=lambda one: (one.due_on, one.day, one.receipt_id)):
        if bill.open <= ZERO:
            continue
        settled = max(min(pool, bill.open), ZERO)
        pool = pool - settled
        if bill.open > settled:
            left.append(replace(bill, open=bill.open - settled))
    return tuple(left), pool


def by_age(bills: Iterable[OpenBill], today: date) -> dict[Age, Money]:
    """What is open by age; every age has its figure."""
    sums = dict.fromkeys(Age, ZERO)
    for bill in bills:
        age = age_of(bill, today)
        sums[age] = sums[age] + bill.open
    return sums
