"""Which months were filed, what their returns held, and what came since (GSTR-13, GSTR-14)."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, select

from narayaneeyam_clinic.gst_returns.documents_of_period import supplies_by_id, told_values
from narayaneeyam_clinic.gst_returns.records import FiledReturn
from narayaneeyam_clinic.gst_returns.supplies import CANCELLED, Change, ChangeKind, Period, Told
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.prepared import Prepared
from narayaneeyam_clinic.store.transaction import Reading, Transaction

# Until 30 November after its year a month can still be amended (CGST Act s.37(3)): nothing older is looked through.
_MONTHS_TO_AMEND = 20
# Asked before every bill.
_FILED_ON = Prepared(
    lambda: (
        select(FiledReturn.filed_on)
        .where(FiledReturn.period == bindparam("period"), FiledReturn.taken_back_at.is_(None))
        .order_by(FiledReturn.at)
        .limit(1)
    )
)


@dataclass(frozen=True, slots=True)
class FiledMonth:
    """A month that somebody says was filed."""

    id: str
    period: Period
    filed_on: date
    reference: str
    at: datetime
    by: str


def filed_months(rd: Reading) -> dict[Period, FiledMonth]:
    """Those that stand; of two PCs that marked the same month apart the first one."""
    rows = rd.session.execute(
        select(FiledReturn.id, FiledReturn.period, FiledReturn.filed_on, FiledReturn.reference, FiledReturn.at, User.name)
        .outerjoin(User, User.id == FiledReturn.by)
        .where(FiledReturn.taken_back_at.is_(None))
        .order_by(FiledReturn.at, FiledReturn.id)
    ).all()  # fmt: skip
    filed: dict[Period, FiledMonth] = {}
    for row_id, period, day, reference, at, name in rows:
        month = Period.parse(period)
        filed.setdefault(month, FiledMonth(row_id, month, day, reference or "", at, name or ""))
    return filed


def refuse_filed_month(tx: Transaction, day: date) -> None:
    """Nothing new is dated into a month whose return was filed: this PC's clock stands behind. Refused: month_filed."""
    if (filed_on := _filed_on(tx, day)) is not None:
        raise Refused("month_filed", day=day, filed_on=filed_on)


def refuse_filed_bill(tx: Transaction, number: str, day: date) -> None:
    """A bill that a filed return told is not cancelled but taken back by a credit note. Refused: bill_of_filed_month."""
    if (filed_on := _filed_on(tx, day)) is not None:
        raise Refused("bill_of_filed_month", number=number, filed_on=filed_on)


def _filed_on(tx: Transaction, day: date) -> date | None:
    row = _FILED_ON.first(tx.session, period=Period.of(day).text)
    return row[0] if row else None


def filed_before(period: Period, filed: Collection[Period]) -> list[Period]:
    """The months right before `period`, without one that was not filed between: what happened to them is told with it."""
    chain: list[Period] = []
    month = period.earlier(1)
    while month in filed and len(chain) < _MONTHS_TO_AMEND:
        chain.append(month)
        month = month.earlier(1)
    return chain[::-1]


def told_in(rd: Reading, filed: Iterable[FiledMonth]) -> dict[str, Told]:
    """What these returns told of each document, the latest of them last."""
    told: dict[str, Told] = {}
    for month in sorted(filed, key=lambda one: one.period):
        text = rd.session.scalars(select(FiledReturn.documents).where(FiledReturn.id == month.id)).one()
        told |= json.loads(text)
    return told


def changes_to_tell(rd: Reading, period: Period, filed: dict[Period, FiledMonth]) -> list[Change]:
    """What an open month's return has to tell of months that were filed before it."""
    chain = filed_before(period, filed)
    return changes_between(rd, chain[0], period, told_in(rd, (filed[one] for one in chain))) if chain else []


def changes_since(rd: Reading, period: Period, filed: dict[Period, FiledMonth]) -> list[Change]:
    """What came to a filed month afterwards and no later return has told."""
    after, told_by = period, []
    while after in filed:
        told_by.append(filed[after])
        after = after.next
    return changes_between(rd, period, period.next, told_in(rd, told_by))


def changes_between(rd: Reading, first: Period, after: Period, told: dict[str, Told]) -> list[Change]:
    """Documents of these months that differ from what was `told` of them, by date and number."""
    now = told_values(rd, first, after)
    came = [one for one, value in now.items() if one not in told and value != CANCELLED]
    gone = [one for one, value in now.items() if value == CANCELLED and told.get(one, CANCELLED) != CANCELLED]
    return in_order(
        Change(kind, Period.of(supply.day), supply)
        for kind, ids in ((ChangeKind.CAME_LATER, came), (ChangeKind.CANCELLED, gone))
        for supply in supplies_by_id(rd, ids)
    )


def in_order(changes: Iterable[Change]) -> list[Change]:
    return sorted(changes, key=lambda one: (one.supply.day, one.supply.number))
