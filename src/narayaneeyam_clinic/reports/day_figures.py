"""The figures of one business date for the manager: visits, collections, cancelled bills, cash (DAY-1, DAY-2, DAY-3, DAY-12)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from narayaneeyam_clinic.billing.money_of_day import money_of_day
from narayaneeyam_clinic.billing.records import MONEY_METHODS, Invoice, InvoiceState, PaymentMethod
from narayaneeyam_clinic.consultations.queue import has_a_place
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, User
from narayaneeyam_clinic.reports.day_drawers import DrawersCash, cash_of_drawers
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.check import countersigned_head, log_head
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.countersigned import Head

__all__ = [
    "CancelledBill",
    "DayFigures",
    "DoctorsVisits",
    "DrawersCash",
    "PaymentMethod",
    "PersonsCollection",
    "day_figures",
]

_NOT_SEEN = (VisitState.CANCELLED, VisitState.SKIPPED)


@dataclass(frozen=True, slots=True)
class DoctorsVisits:
    """How many came to a doctor, and how many of them are finished; cancelled and skipped visits are not counted."""

    doctor: str
    came: int
    finished: int


@dataclass(frozen=True, slots=True)
class PersonsCollection:
    """What one person took less what they gave back, by method; a method that they did not use is absent."""

    name: str
    by_method: Mapping[PaymentMethod, Money]

    @property
    def total(self) -> Money:
        return total(tuple(self.by_method.values()))


@dataclass(frozen=True, slots=True)
class CancelledBill:
    """A bill of the day that was cancelled; its number stays in the series."""

    invoice_id: str
    number: str
    payable: Money
    at: datetime | None
    by: str
    why: str


@dataclass(frozen=True, slots=True)
class DayFigures:
    """All of a day. `billed` sums the payable of the bills that stand; every method of payment is in `by_method`, with deposits
    on the day when they came or were given back."""

    day: date
    visits: tuple[DoctorsVisits, ...]
    cancelled_visits: int
    bills: int
    billed: Money
    by_method: Mapping[PaymentMethod, Money]
    by_person: tuple[PersonsCollection, ...]
    cancelled: tuple[CancelledBill, ...]
    cash: tuple[DrawersCash, ...]
    log_head: str
    # What the server has countersigned of this PC's log; None while it stands alone.
    countersigned: Head | None = None

    @property
    def came(self) -> int:
        return sum(each.came for each in self.visits)

    @property
    def collected(self) -> Money:
        return total(tuple(self.by_method.values()))


def day_figures(rd: Reading, day: date | None = None) -> DayFigures:
    """The figures of a business date in India, today unless told. Needs SEE_FIGURES."""
    rd.require(Permission.SEE_FIGURES)
    wanted = day or rd.today
    visits, cancelled_visits = _visits(rd, wanted)
    bills, billed = rd.session.execute(
        select(func.count(), func.sum(Invoice.payable)).where(
            Invoice.day == wanted, Invoice.state == InvoiceState.ISSUED
        )
    ).one()
    by_person = _collections(rd, wanted)
    by_method = {
        method: total([each.by_method[method] for each in by_person if method in each.by_method])
        for method in MONEY_METHODS
    }
    return DayFigures(
        wanted, visits, cancelled_visits, bills, billed or ZERO, by_method, by_person, _cancelled(rd, wanted),
        cash_of_drawers(rd, wanted), log_head(rd), countersigned_head(rd),
    )  # fmt: skip


def _visits(rd: Reading, day: date) -> tuple[tuple[DoctorsVisits, ...], int]:
    came: dict[str, list[int]] = {}
    not_seen = 0
    rows = rd.session.execute(
        select(Staff.name, Visit.state, func.count())
        .join(Staff, Staff.id == Visit.doctor_id)
        .where(Visit.day == day, has_a_place())
        .group_by(Staff.name, Visit.state)
        .order_by(Staff.name)
    )
    for name, state, count in rows:
        if state in _NOT_SEEN:
            not_seen += count
            continue
        sums = came.setdefault(name, [0, 0])
        sums[0] += count
        if state in (VisitState.DONE, VisitState.TO_BILL):
            sums[1] += count
    return tuple(DoctorsVisits(name, *sums) for name, sums in came.items()), not_seen


def _collections(rd: Reading, day: date) -> tuple[PersonsCollection, ...]:
    found: dict[str, tuple[str, dict[PaymentMethod, Money]]] = {}
    m = money_of_day(day).c
    rows = rd.session.execute(
        select(m.by, func.coalesce(User.name, ""), m.method, func.sum(m.amount))
        .outerjoin(User, User.id == m.by)
        .group_by(m.by, User.name, m.method)
        .order_by(User.name)
    )
    for user_id, name, method, amount in rows:
        found.setdefault(user_id, (name, {}))[1][method] = amount
    return tuple(PersonsCollection(name, by_method) for name, by_method in found.values())


def _cancelled(rd: Reading, day: date) -> tuple[CancelledBill, ...]:
    i = Invoice
    rows = rd.session.execute(
        select(
            i.id, i.number, i.payable, i.cancelled_at, func.coalesce(User.name, ""), func.coalesce(i.cancelled_why, "")
        )
        .outerjoin(User, User.id == i.cancelled_by)
        .where(i.day == day, i.state == InvoiceState.CANCELLED)
        .order_by(i.cancelled_at, i.number)
    )
    return tuple(CancelledBill(*row) for row in rows)
