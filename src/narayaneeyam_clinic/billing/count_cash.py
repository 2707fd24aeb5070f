"""Counting the cash of a day on this PC, beside what its payments say should be there (DAY-2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from narayaneeyam_clinic.billing.money_of_day import money_of_day
from narayaneeyam_clinic.billing.records import CashCount, PaymentMethod
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shifts.open_shift import open_shift_id
from narayaneeyam_clinic.store.transaction import Reading, Transaction

# Notes and coins in use, in rupees.
DENOMINATIONS = (500, 200, 100, 50, 20, 10, 5, 2, 1)


@dataclass(frozen=True, slots=True)
class CountedCash:
    """One count; `difference` is positive when there is more than expected."""

    expected: Money
    counted: Money
    note: str | None
    at: datetime

    @property
    def difference(self) -> Money:
        return self.counted - self.expected


def expected_cash(rd: Reading, day: date | None = None) -> Money:
    """Cash taken less cash given back on this PC on a business date (today unless told), deposits with it."""
    _require(rd)
    m = money_of_day(day or rd.today).c
    found = rd.session.scalar(
        select(func.sum(m.amount)).where(m.device_id == rd.device.id, m.method == PaymentMethod.CASH)
    )
    return found or ZERO


def sum_of_denominations(counts: Mapping[int, int]) -> Money:
    """500 -> 3 notes, … Refused: a denomination that is not in use, fewer than none."""
    for denomination, pieces in counts.items():
        if denomination not in DENOMINATIONS or pieces < 0:
            raise Refused("denomination_unknown", field="counted", denomination=denomination)
    return Money(100 * sum(denomination * pieces for denomination, pieces in counts.items()))


def count_cash(tx: Transaction, counted: Money, *, note: str = "") -> CountedCash:
    """Keep today's count of a drawer that has no shift. Refused: less than nothing, a difference without a reason,
    count_in_shift (an open shift is counted at its close, SHIFT-12).
    """
    _require(tx)
    if open_shift_id(tx.session, tx.device.id) is not None:
        raise Refused("count_in_shift")
    if counted < ZERO:
        raise Refused("amount_negative", field="counted")
    expected = expected_cash(tx)
    if counted != expected and not note.strip():
        if counted < expected:
            raise Refused("cash_short_needs_reason", field="note", difference=expected - counted)
        raise Refused("cash_over_needs_reason", field="note", difference=counted - expected)
    tx.add(
        CashCount(
            day=tx.today,
            device_id=tx.device.id,
            expected=expected,
            counted=counted,
            note=note.strip() or None,
            at=tx.now,
            by=tx.by.user_id,
        )
    )
    return CountedCash(expected, counted, note.strip() or None, tx.now)


def cash_counts(rd: Reading, day: date | None = None) -> list[CountedCash]:
    """The counts of a business date on all PCs, in the order they were made."""
    _require(rd)
    c = CashCount
    rows = rd.session.execute(
        select(c.expected, c.counted, c.note, c.at).where(c.day == (day or rd.today)).order_by(c.at, c.id)
    )
    return [CountedCash(*row) for row in rows]


def _require(rd: Reading) -> None:
    """Whoever takes money counts it; whoever sees the figures may look."""
    if not rd.by.may(Permission.TAKE_FEES):
        rd.require(Permission.SEE_FIGURES)
