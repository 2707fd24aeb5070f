"""Opening the drawer of a PC with its float, and putting cash in or taking it out for a reason (SHIFT-1 to SHIFT-3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.limits import refuse_amount, refuse_long
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.shared.news import ShiftChanged
from narayaneeyam_clinic.shifts.records import CashMovement, CashShift, ShiftClose
from narayaneeyam_clinic.shifts.shift_money import money_between, money_of_shift
from narayaneeyam_clinic.store.transaction import Reading, Transaction

# What is stored is whole milliseconds: the next shift begins after the close, never with it.
_TICK = timedelta(milliseconds=1)


class _Typed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class OpeningDraft(_Typed):
    """The cash that lies in the drawer as it is opened. `id` makes opening it twice harmless."""

    id: str = Field(default_factory=new_id)
    opening_float: Money


class CashMove(_Typed):
    """Cash put in, or (negative) taken out. `id` makes it harmless twice."""

    id: str = Field(default_factory=new_id)
    amount: Money
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MovedCash:
    """One movement as it is listed."""

    amount: Money
    reason: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class OpenShift:
    """The shift of this PC that goes on. What it took is not said here: it is counted first (SHIFT-5)."""

    shift_id: str
    opened_at: datetime
    opened_by: str
    opening_float: Money
    moved: tuple[MovedCash, ...]


@dataclass(frozen=True, slots=True)
class ProposedFloat:
    """What should lie in the drawer: what the last close left in it and the cash that came without a shift since."""

    left_in: Money
    taken_since: Money

    @property
    def amount(self) -> Money:
        return self.left_in + self.taken_since


def open_shift(tx: Transaction, draft: OpeningDraft) -> str:
    """Returns the id. Refused: not_permitted, amount_negative, amount_too_large, shift_is_open (one at a time on a PC),
    clock_before_last_close.
    """
    tx.require(Permission.RUN_SHIFT)
    if tx.session.get(CashShift, draft.id) is not None:
        return draft.id
    refuse_amount(draft.opening_float, "opening_float")
    if open_shift_id(tx.session, tx.device.id) is not None:
        raise Refused("shift_is_open")
    opened_at, last = tx.now, _last_close(tx.session, tx.device.id)
    if last is not None and opened_at < last.closed_at + _TICK:
        if opened_at < last.closed_at - _TICK:  # its payments would stand within the last shift
            raise Refused("clock_before_last_close", last=last.closed_at)
        opened_at = last.closed_at + _TICK
    tx.add(
        CashShift(
            id=draft.id,
            device_id=tx.device.id,
            day=tx.today,
            opened_at=opened_at,
            opened_by=tx.by.user_id,
            opening_float=draft.opening_float,
        )
    )
    tx.tell(ShiftChanged())
    return draft.id


def move_cash(tx: Transaction, move: CashMove) -> None:
    """Refused: not_permitted, no_shift_open, amount_missing, amount_too_large, reason_missing, more_than_in_drawer."""
    tx.require(Permission.RUN_SHIFT)
    if tx.session.get(CashMovement, move.id) is not None:
        return
    shift_id = open_shift_id(tx.session, tx.device.id)
    if shift_id is None:
        raise Refused("no_shift_open")
    if not move.amount:
        raise Refused("amount_missing", field="amount")
    refuse_amount(max(move.amount, -move.amount, key=_paise), "amount")
    if not move.reason:
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=move.reason)
    if move.amount < ZERO:
        there = money_of_shift(tx.session, tx.session.get_one(CashShift, shift_id), tx.now).expected(PaymentMethod.CASH)
        if there + move.amount < ZERO:
            raise Refused("more_than_in_drawer", field="amount")
    tx.add(
        CashMovement(id=move.id, shift_id=shift_id, amount=move.amount, reason=move.reason, at=tx.now, by=tx.by.user_id)
    )
    tx.tell(ShiftChanged())


def shift_now(rd: Reading) -> OpenShift | None:
    """The open shift of this PC with the cash moved in it. Needs RUN_SHIFT."""
    rd.require(Permission.RUN_SHIFT)
    shift_id = open_shift_id(rd.session, rd.device.id)
    if shift_id is None:
        return None
    shift = rd.session.get_one(CashShift, shift_id)
    opener = rd.session.get(User, shift.opened_by)
    return OpenShift(
        shift.id, shift.opened_at, opener.name if opener else "", shift.opening_float, moved_cash(rd.session, shift_id)
    )


def proposed_float(rd: Reading) -> ProposedFloat:
    """For the next opening on this PC; of a PC that never closed a shift nothing is known. Needs RUN_SHIFT."""
    rd.require(Permission.RUN_SHIFT)
    last = _last_close(rd.session, rd.device.id)
    if last is None:
        return ProposedFloat(ZERO, ZERO)
    since = money_between(rd.session, rd.device.id, last.closed_at + _TICK, rd.now)
    return ProposedFloat(last.left_in, total([one.amount for one in since if one.method is PaymentMethod.CASH]))


def has_open_shift(rd: Reading) -> bool:
    """Whether the drawer of this PC is open; a yes or no, for the counter's reminder (SHIFT-2)."""
    return open_shift_id(rd.session, rd.device.id) is not None


def open_shift_id(session: Session, device_id: str) -> str | None:
    """Within an action or read that has asked."""
    closed = exists().where(ShiftClose.shift_id == CashShift.id)
    return session.scalars(
        select(CashShift.id)
        .where(CashShift.device_id == device_id, ~closed)
        .order_by(CashShift.opened_at.desc())
        .limit(1)
    ).first()


def moved_cash(session: Session, shift_id: str) -> tuple[MovedCash, ...]:
    """The movements of a shift, the earliest first; within a read that has asked."""
    m = CashMovement
    rows = session.execute(
        select(m.amount, m.reason, m.at, User.name)
        .outerjoin(User, User.id == m.by)
        .where(m.shift_id == shift_id)
        .order_by(m.at, m.id)
    )
    return tuple(MovedCash(amount, reason, at, name or "") for amount, reason, at, name in rows)


def _last_close(session: Session, device_id: str) -> ShiftClose | None:
    return session.scalars(
        select(ShiftClose)
        .join(CashShift, CashShift.id == ShiftClose.shift_id)
        .where(CashShift.device_id == device_id)
        .order_by(CashShift.opened_at.desc())
        .limit(1)
    ).first()


def _paise(amount: Money) -> int:
    return amount.paise
