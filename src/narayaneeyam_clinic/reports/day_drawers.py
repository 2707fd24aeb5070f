"""The cash of each drawer on a day: its shifts, the counts without a shift, and what came beside them (DAY-2, SHIFT-11)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, or_, select

from narayaneeyam_clinic.billing.money_of_day import money_of_day
from narayaneeyam_clinic.billing.records import CashCount, PaymentMethod
from narayaneeyam_clinic.people.records import Device, User
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.shifts.records import CashShift, ShiftClose, ShiftCount
from narayaneeyam_clinic.shifts.shift_money import money_of_shift
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class DrawersCash:
    """The cash of one PC's drawer in one shift, or of a PC without a shift. `counted` is None when nobody counted.

    `shift` is the number of the Z report; of a shift that goes on it is empty and `is_open` is true.
    """

    counter: str
    expected: Money
    counted: Money | None
    note: str | None
    at: datetime | None
    by: str
    shift: str = ""
    is_open: bool = False

    @property
    def difference(self) -> Money | None:
        """More than expected is positive."""
        return None if self.counted is None else self.counted - self.expected


def cash_of_drawers(rd: Reading, day: date) -> tuple[DrawersCash, ...]:
    """By counter; within a read that has asked. The shifts of a day are those opened on it."""
    shifts = _shifts(rd, day)
    found = [(device_id, drawer) for device_id, drawer in _in_shifts(rd, shifts, day)]
    found += _without_shift(rd, day, shifts)
    counters = dict(
        rd.session.execute(
            select(Device.id, Device.counter_code).where(Device.id.in_({device_id for device_id, _ in found}))
        ).all()
    )
    rows = [(counters.get(device_id, ""), at, drawer) for at, (device_id, drawer) in enumerate(found)]
    return tuple(
        DrawersCash(counter, one.expected, one.counted, one.note, one.at, one.by, one.shift, one.is_open)
        for counter, _, one in sorted(rows, key=lambda row: row[:2])
    )


def _shifts(rd: Reading, day: date) -> list[tuple[CashShift, ShiftClose | None]]:
    """Open at any moment of the day, the earliest first."""
    rows = rd.session.execute(
        select(CashShift, ShiftClose)
        .outerjoin(ShiftClose, ShiftClose.shift_id == CashShift.id)
        .where(CashShift.day <= day, or_(CashShift.day == day, ShiftClose.day >= day, ShiftClose.id.is_(None)))
        .order_by(CashShift.opened_at)
    )
    return [(shift, close) for shift, close in rows]


def _in_shifts(
    rd: Reading, shifts: list[tuple[CashShift, ShiftClose | None]], day: date
) -> Iterator[tuple[str, DrawersCash]]:
    for shift, close in shifts:
        if shift.day != day:
            continue
        if close is None:
            expected = money_of_shift(rd.session, shift, max(rd.now, shift.opened_at)).expected(PaymentMethod.CASH)
            yield shift.device_id, DrawersCash("", expected, None, None, None, "", is_open=True)
            continue
        kept = rd.session.scalars(
            select(ShiftCount).where(ShiftCount.close_id == close.id, ShiftCount.method == PaymentMethod.CASH)
        ).first()
        if kept is not None:
            closer = rd.session.get(User, close.closed_by)
            by = closer.name if closer else ""
            yield (
                shift.device_id,
                DrawersCash("", kept.expected, kept.counted, kept.reason, close.closed_at, by, close.number),
            )


def _without_shift(
    rd: Reading, day: date, shifts: list[tuple[CashShift, ShiftClose | None]]
) -> list[tuple[str, DrawersCash]]:
    """A PC that took cash while no shift was open on it, or counted so; where nothing came, none."""
    m = money_of_day(day).c
    with_shift = {shift.device_id for shift, _ in shifts}
    expected: dict[str, Money] = dict(
        rd.session.execute(
            select(m.device_id, func.sum(m.amount))
            .where(m.method == PaymentMethod.CASH, m.device_id.not_in(with_shift))
            .group_by(m.device_id)
        ).all()
    )
    for device_id in with_shift:
        spans = [(s.opened_at, c.closed_at if c else None) for s, c in shifts if s.device_id == device_id]
        rows = rd.session.execute(
            select(m.at, m.amount).where(m.method == PaymentMethod.CASH, m.device_id == device_id)
        ).all()
        if outside := total([amount for at, amount in rows if not _is_within(at, spans)]):
            expected[device_id] = outside
    last: dict[str, Any] = {
        row.device_id: row
        for row in rd.session.execute(
            select(CashCount.device_id, CashCount.counted, CashCount.note, CashCount.at, User.name)
            .outerjoin(User, User.id == CashCount.by)
            .where(CashCount.day == day)
            .order_by(CashCount.at, CashCount.id)
        )
    }
    return [(device_id, _counted(expected.get(device_id, ZERO), last.get(device_id))) for device_id in [
        *expected, *(other for other in last if other not in expected)
    ]]  # fmt: skip


def _is_within(at: datetime, spans: list[tuple[datetime, datetime | None]]) -> bool:
    return any(since <= at and (until is None or at <= until) for since, until in spans)


def _counted(expected: Money, row: Any | None) -> DrawersCash:
    if row is None:
        return DrawersCash("", expected, None, None, None, "")
    return DrawersCash("", expected, row.counted, row.note, row.at, row.name or "")
