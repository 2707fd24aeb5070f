"""What came into a PC's drawer and went out of it between two moments, by method (SHIFT-4).

Payments of bills and money given back, deposits taken and refunded, and suppliers paid in cash: by the PC that wrote them.
A deposit that a bill takes and a credit note are no money.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Result, literal, select, union_all
from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.ledger_records import Deposit
from narayaneeyam_clinic.billing.records import MONEY_METHODS, Payment, PaymentMethod
from narayaneeyam_clinic.purchases.records import PaymentWay, SupplierPayment
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.shifts.records import CashMovement, CashShift

# Where money comes from, as the Z report names it.
BILLS, DEPOSITS = "bills", "deposits"


@dataclass(frozen=True, slots=True)
class TakenMoney:
    """One payment or deposit; what was given back is negative."""

    source: str
    method: PaymentMethod
    amount: Money


@dataclass(frozen=True, slots=True)
class ShiftMoney:
    """The money of one shift. `came` and `went` are the sums of what came and of what was given back, by method; both are
    positive. `suppliers` is what suppliers got from the drawer, `put_in` and `taken_out` the movements with a reason.
    """

    opening_float: Money
    came: Mapping[PaymentMethod, Money]
    went: Mapping[PaymentMethod, Money]
    deposits: Money
    suppliers: Money
    put_in: Money
    taken_out: Money

    def expected(self, method: PaymentMethod) -> Money:
        """What the count should find: for cash all that lies in the drawer, the float with it."""
        taken = self.came[method] - self.went[method]
        if method is not PaymentMethod.CASH:
            return taken
        return self.opening_float + taken - self.suppliers + self.put_in - self.taken_out


def money_of_shift(session: Session, shift: CashShift, until: datetime) -> ShiftMoney:
    """From its opening up to a moment, both of them included."""
    taken = money_between(session, shift.device_id, shift.opened_at, until)
    moved = list(session.scalars(select(CashMovement.amount).where(CashMovement.shift_id == shift.id)))
    return ShiftMoney(
        opening_float=shift.opening_float,
        came=_by_method([one for one in taken if one.amount > ZERO]),
        went=_by_method([TakenMoney(one.source, one.method, -one.amount) for one in taken if one.amount < ZERO]),
        deposits=total([one.amount for one in taken if one.source == DEPOSITS]),
        suppliers=_paid_to_suppliers(session, shift, until),
        put_in=total([amount for amount in moved if amount > ZERO]),
        taken_out=total([-amount for amount in moved if amount < ZERO]),
    )


def money_between(session: Session, device_id: str, since: datetime, until: datetime) -> list[TakenMoney]:
    """All of a PC but its suppliers; found by business date first, so that not all years are read."""
    p, d = Payment, Deposit
    days = business_date(since), business_date(until)
    rows: Result[*tuple[Any, ...]] = session.execute(
        union_all(
            select(literal(BILLS), p.method, p.amount).where(
                p.day.between(*days), p.device_id == device_id, p.at.between(since, until), p.method.in_(MONEY_METHODS)
            ),
            select(literal(DEPOSITS), d.method, d.amount).where(
                d.day.between(*days), d.device_id == device_id, d.at.between(since, until), d.method.is_not(None)
            ),
        )
    )
    return [TakenMoney(source, method, amount) for source, method, amount in rows]


def _paid_to_suppliers(session: Session, shift: CashShift, until: datetime) -> Money:
    """In cash, by this PC: it came out of the drawer that was open."""
    s = SupplierPayment
    days = business_date(shift.opened_at), business_date(until)
    amounts = session.scalars(
        select(s.amount).where(
            s.day.between(*days), s.device_id == shift.device_id, s.at.between(shift.opened_at, until),
            s.way == PaymentWay.CASH,
        )
    )  # fmt: skip
    return total(list(amounts))


def _by_method(taken: list[TakenMoney]) -> dict[PaymentMethod, Money]:
    return {method: total([one.amount for one in taken if one.method is method]) for method in MONEY_METHODS}
