"""Past and open shifts, one shift whole, and whether the drawers of a day are closed (SHIFT-9 to SHIFT-11)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import aliased

from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Device, User
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.shifts.open_shift import MovedCash, moved_cash
from narayaneeyam_clinic.shifts.records import CashShift, ShiftClose, ShiftCount
from narayaneeyam_clinic.shifts.shift_money import ShiftMoney, money_of_shift
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class CountedMethod:
    """As it was kept at the close."""

    method: PaymentMethod
    expected: Money
    counted: Money
    reason: str

    @property
    def difference(self) -> Money:
        return self.counted - self.expected


@dataclass(frozen=True, slots=True)
class ShiftRow:
    """One shift in a list; of an open one `number` is empty and nothing is counted."""

    shift_id: str
    day: date
    counter: str
    opened_at: datetime
    opened_by: str
    number: str
    closed_at: datetime | None
    closed_by: str
    left_in: Money | None
    counts: tuple[CountedMethod, ...]

    @property
    def is_closed(self) -> bool:
        return self.closed_at is not None

    @property
    def counted(self) -> Money | None:
        return total([one.counted for one in self.counts]) if self.is_closed else None

    @property
    def difference(self) -> Money | None:
        """The largest of its methods: too much in the drawer does not make good what is missing of the cards."""
        return max((one.difference for one in self.counts), key=_size, default=ZERO) if self.is_closed else None


@dataclass(frozen=True, slots=True)
class ShiftWhole:
    """One closed shift with everything that its Z report says."""

    row: ShiftRow
    opening_float: Money
    money: ShiftMoney
    moved: tuple[MovedCash, ...]
    pieces: tuple[tuple[int, int], ...]
    note: str


def shift_count(rd: Reading) -> int:
    """How many shifts all PCs ever opened. Needs SEE_FIGURES."""
    rd.require(Permission.SEE_FIGURES)
    return rd.session.scalar(select(func.count()).select_from(CashShift)) or 0


def shift_list(rd: Reading, *, offset: int = 0, limit: int = 100) -> list[ShiftRow]:
    """Of all PCs, the newest first. Needs SEE_FIGURES."""
    rd.require(Permission.SEE_FIGURES)
    newest = _rows().order_by(CashShift.day.desc(), CashShift.opened_at.desc(), CashShift.id)
    return _listed(rd, newest.offset(offset).limit(limit))


def shift_whole(rd: Reading, shift_id: str) -> ShiftWhole:
    """A closed shift, for its Z report. Refused: not_permitted (RUN_SHIFT or SEE_FIGURES), shift_not_found, shift_is_open."""
    if not rd.by.may(Permission.RUN_SHIFT):
        rd.require(Permission.SEE_FIGURES)
    rows = _listed(rd, _rows().where(CashShift.id == shift_id))
    if not rows:
        raise Refused("shift_not_found")
    close = rd.session.scalars(select(ShiftClose).where(ShiftClose.shift_id == shift_id)).first()
    if close is None:
        raise Refused("shift_is_open")
    shift = rd.session.get_one(CashShift, shift_id)
    pieces = tuple(_piece(part) for part in close.pieces.split())
    money = money_of_shift(rd.session, shift, close.closed_at)
    return ShiftWhole(rows[0], shift.opening_float, money, moved_cash(rd.session, shift_id), pieces, close.note or "")


_Opener, _Closer = aliased(User), aliased(User)


def _rows() -> Select[*tuple[Any, ...]]:
    s, c = CashShift, ShiftClose
    wanted: Select[*tuple[Any, ...]] = (
        select(
            s.id, s.day, Device.counter_code, s.opened_at, _Opener.name, c.id.label("close_id"), c.number, c.closed_at,
            _Closer.name, c.left_in,
        )
        .join(Device, Device.id == s.device_id)
        .outerjoin(c, c.shift_id == s.id)
        .outerjoin(_Opener, _Opener.id == s.opened_by)
        .outerjoin(_Closer, _Closer.id == c.closed_by)
    )  # fmt: skip
    return wanted


def _listed(rd: Reading, wanted: Select[*tuple[Any, ...]]) -> list[ShiftRow]:
    found = rd.session.execute(wanted).all()
    counts = _counts(rd, [row.close_id for row in found if row.close_id])
    return [
        ShiftRow(
            row[0], row[1], row[2], row[3], row[4] or "", row.number or "", row.closed_at, row[8] or "", row.left_in,
            counts.get(row.close_id, ()),
        )
        for row in found
    ]  # fmt: skip


def _counts(rd: Reading, closes: Iterable[str]) -> dict[str, tuple[CountedMethod, ...]]:
    c = ShiftCount
    by_close: dict[str, tuple[CountedMethod, ...]] = {}
    rows = rd.session.execute(
        select(c.close_id, c.method, c.expected, c.counted, c.reason).where(c.close_id.in_(list(closes)))
    ).all()
    order = list(PaymentMethod)
    for row in sorted(rows, key=lambda row: order.index(row.method)):
        one = CountedMethod(row.method, row.expected, row.counted, row.reason or "")
        by_close[row.close_id] = (*by_close.get(row.close_id, ()), one)
    return by_close


def _piece(part: str) -> tuple[int, int]:
    rupees, _, n = part.partition(":")
    return int(rupees), int(n)


def _size(difference: Money) -> int:
    return abs(difference.paise)
