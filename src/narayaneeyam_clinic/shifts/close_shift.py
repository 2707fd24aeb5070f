"""Closing a shift: every method is counted first, then compared, then kept with the number of its Z report (SHIFT-5 to SHIFT-8)."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.count_cash import sum_of_denominations
from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.billing.records import MONEY_METHODS, PaymentMethod
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Device
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.limits import refuse_amount, refuse_long
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import ShiftChanged
from narayaneeyam_clinic.shifts.records import CashShift, ShiftClose, ShiftCount
from narayaneeyam_clinic.shifts.shift_money import money_of_shift
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number

__all__ = [
    "ClosedShift",
    "MethodCount",
    "PaymentMethod",
    "ShiftCountDraft",
    "close_shift",
    "compared_counts",
]


class ShiftCountDraft(BaseModel):
    """What was counted. `pieces` are notes and coins by rupees, or `cash` is their sum; None is "not counted".

    `reasons` are for the methods whose count differs. `left_in` of the cash stays in the drawer as the next float.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    shift_id: str
    pieces: dict[int, int] = Field(default_factory=dict)
    cash: Money | None = None
    upi: Money | None = None
    card: Money | None = None
    reasons: dict[PaymentMethod, str] = Field(default_factory=dict)
    left_in: Money = ZERO
    note: str = ""


@dataclass(frozen=True, slots=True)
class MethodCount:
    """One method beside what its payments say."""

    method: PaymentMethod
    expected: Money
    counted: Money

    @property
    def difference(self) -> Money:
        """More than expected is positive."""
        return self.counted - self.expected


@dataclass(frozen=True, slots=True)
class ClosedShift:
    """A close with its number. `is_repeat`: the shift had been closed before, and nothing was written now."""

    shift_id: str
    number: str
    is_repeat: bool = False


def compared_counts(rd: Reading, draft: ShiftCountDraft) -> tuple[MethodCount, ...]:
    """What was counted beside what is expected: told only to who has counted (SHIFT-5). Refused: as closing."""
    rd.require(Permission.RUN_SHIFT)
    return _compared(rd, _shift(rd.session, draft.shift_id), draft)


def close_shift(tx: Transaction, draft: ShiftCountDraft) -> ClosedShift:
    """The same shift again gives the same close and writes nothing (SHIFT-7).

    Refused: not_permitted, shift_not_found, shift_of_another_pc (unless that PC was given up), count_missing,
    denomination_unknown, amount_negative, amount_too_large, count_differs (without a reason), left_in_too_much, text_too_long.
    """
    tx.require(Permission.RUN_SHIFT)
    shift = _shift(tx.session, draft.shift_id)
    close_id = natural_id("shift_close", shift.id)
    if (earlier := tx.session.get(ShiftClose, close_id)) is not None:
        return ClosedShift(shift.id, earlier.number, is_repeat=True)
    if shift.device_id != tx.device.id and not _was_given_up(tx, shift.device_id):
        raise Refused("shift_of_another_pc")
    counts = _compared(tx, shift, draft)
    for one in counts:
        if one.difference and not draft.reasons.get(one.method):
            raise Refused(
                "count_short" if one.difference < ZERO else "count_over",
                field=f"reason_{one.method}",
                difference=max(one.difference, -one.difference, key=_paise),
            )
    refuse_long(note=draft.note, **{f"reason_{method}": reason for method, reason in draft.reasons.items()})
    refuse_amount(draft.left_in, "left_in")
    if draft.left_in > counts[0].counted:
        raise Refused("left_in_too_much", field="left_in", counted=counts[0].counted)
    number = draw_document_number(tx, DocumentKind.SHIFT, tx.today)
    tx.add(
        ShiftClose(
            id=close_id,
            shift_id=shift.id,
            series_key=number.series_key,
            sequence=number.sequence,
            number=number.text,
            day=tx.today,
            closed_at=max(tx.now, shift.opened_at),
            closed_by=tx.by.user_id,
            pieces=" ".join(f"{rupees}:{n}" for rupees, n in sorted(draft.pieces.items(), reverse=True) if n),
            left_in=draft.left_in,
            note=draft.note or None,
        )
    )
    tx.add_all(
        [
            ShiftCount(
                id=natural_id("shift_count", close_id, one.method),
                close_id=close_id,
                method=one.method,
                expected=one.expected,
                counted=one.counted,
                reason=draft.reasons.get(one.method) or None if one.difference else None,
            )
            for one in counts
        ]
    )
    tx.tell(ShiftChanged())
    return ClosedShift(shift.id, number.text)


def _shift(session: Session, shift_id: str) -> CashShift:
    shift = session.get(CashShift, shift_id)
    if shift is None:
        raise Refused("shift_not_found")
    return shift


def _was_given_up(rd: Reading, device_id: str) -> bool:
    device = rd.session.get(Device, device_id)
    return device is not None and device.closed_why is not None


def _compared(rd: Reading, shift: CashShift, draft: ShiftCountDraft) -> tuple[MethodCount, ...]:
    """In the order cash, UPI, card. A method that took nothing may stay uncounted; the cash may not."""
    money = money_of_shift(rd.session, shift, max(rd.now, shift.opened_at))
    counted = {PaymentMethod.CASH: _cash(draft), PaymentMethod.UPI: draft.upi, PaymentMethod.CARD: draft.card}
    found = []
    for method in MONEY_METHODS:
        amount, moved = counted[method], money.came[method] or money.went[method]
        if amount is None and (moved or method is PaymentMethod.CASH):
            raise Refused("count_missing", field=str(method))
        refuse_amount(amount, str(method))
        found.append(MethodCount(method, money.expected(method), amount or ZERO))
    return tuple(found)


def _cash(draft: ShiftCountDraft) -> Money | None:
    return sum_of_denominations(draft.pieces) if draft.pieces else draft.cash


def _paise(amount: Money) -> int:
    return amount.paise
