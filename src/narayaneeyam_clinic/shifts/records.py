"""Tables: cash shifts of a PC with cash put in and taken out, their close and what was counted of each method.

What a shift took is not kept: it is the sum of the payments of this PC from its opening to its close.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.base import Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Id, Instant, Paise, Text_, Whole


class CashShift(Synced):
    """The drawer of one PC was opened with `opening_float` by one person. One at a time on a PC."""

    __tablename__ = "cash_shift"
    __table_args__ = (Index("cash_shift_device", "device_id", "opened_at"), Index("cash_shift_day", "day"))

    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    opened_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    opened_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    opening_float: Mapped[Money] = synced(Paise(), Merge.LEDGER)


class CashMovement(Synced):
    """Cash put into the drawer, or (negative) taken out of it, for a reason: to the bank, for milk, change brought."""

    __tablename__ = "cash_movement"

    shift_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("cash_shift.id"), index=True)
    amount: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    reason: Mapped[str] = synced(Text_(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)


class ShiftClose(Synced):
    """The end of a shift with the number of its Z report. Its id is made from the shift's: a shift is closed once.

    `pieces` is the cash by denomination in rupees, "500:3 200:1"; `left_in` stays in the drawer as the next float.
    """

    __tablename__ = "shift_close"
    __table_args__ = (Index("shift_close_shift", "shift_id"),)

    shift_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("cash_shift.id"))
    series_key: Mapped[str] = synced(Text_(), Merge.LEDGER)
    sequence: Mapped[int] = synced(Whole(), Merge.LEDGER)
    number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    closed_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    closed_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    pieces: Mapped[str] = synced(Text_(), Merge.LEDGER)
    left_in: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    note: Mapped[str | None] = synced(Text_(), Merge.LEDGER)


class ShiftCount(Synced):
    """One method at the close: what its payments say, what was counted, and why they differ."""

    __tablename__ = "shift_count"

    close_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("shift_close.id"), index=True)
    method: Mapped[PaymentMethod] = synced(Choice(PaymentMethod), Merge.LEDGER)
    expected: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    counted: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    reason: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
