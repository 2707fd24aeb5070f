"""A closed shift as its Z report (SHIFT-8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from narayaneeyam_clinic.billing.recipient import METHOD_WORDS
from narayaneeyam_clinic.billing.records import MONEY_METHODS, Invoice, InvoiceState
from narayaneeyam_clinic.papers.day_close import DayTable, amount
from narayaneeyam_clinic.papers.z_report import ZReportPaper
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.shifts.records import CashShift
from narayaneeyam_clinic.shifts.shift_list import ShiftRow, ShiftWhole, shift_whole
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class BillsOfShift:
    """One series of bills that this PC made in the shift; `billed` leaves the cancelled ones out."""

    first: str
    last: str
    bills: int
    cancelled: int
    billed: Money


def shift_paper(rd: Reading, shift_id: str) -> ZReportPaper:
    """Refused: as `shift_whole`."""
    whole = shift_whole(rd, shift_id)
    row = whole.row
    return ZReportPaper(
        letterhead=letterhead(clinic_profile(rd)),
        number=row.number,
        facts=(
            ("Counter", row.counter),
            ("Opened", _moment(row.opened_at, row.opened_by)),
            ("Closed", _moment(row.closed_at, row.closed_by)),
            ("Note", whole.note),
        ),
        tables=tuple(_tables(whole, bills_of_shift(rd, row))),
    )


def bills_of_shift(rd: Reading, row: ShiftRow) -> list[BillsOfShift]:
    """By series; within a read that has asked."""
    i = Invoice
    shift = rd.session.get_one(CashShift, row.shift_id)
    closed_at = row.closed_at or rd.now
    rows = rd.session.execute(
        select(
            func.min(i.number), func.max(i.number), func.count(),
            func.count().filter(i.state == InvoiceState.CANCELLED),
            func.sum(i.payable).filter(i.state == InvoiceState.ISSUED),
        )
        .where(
            i.day.between(shift.day, closed_at.astimezone(INDIA).date()), i.device_id == shift.device_id,
            i.at.between(shift.opened_at, closed_at),
        )
        .group_by(i.series_key)
        .order_by(i.series_key)
    )  # fmt: skip
    # Numbers of one series have the same width until it outgrows its zeros: then the longest is the last.
    return [
        BillsOfShift(first, last, bills, cancelled, billed or ZERO) for first, last, bills, cancelled, billed in rows
    ]


def _tables(whole: ShiftWhole, bills: list[BillsOfShift]) -> Iterable[DayTable]:
    row, money = whole.row, whole.money
    cash = row.counts[0]
    handed_over = cash.counted - (row.left_in or ZERO)
    yield DayTable(
        "Cash in the drawer",
        ("", "Amount"),
        tuple(
            (words, amount(value))
            for words, value in (
                ("Float at the opening", whole.opening_float),
                ("Taken", money.came[cash.method]),
                ("Given back", -money.went[cash.method]),
                ("Put in", money.put_in),
                ("Taken out", -money.taken_out),
                ("Paid to suppliers", -money.suppliers),
                ("Expected", cash.expected),
                ("Counted", cash.counted),
                ("Stays in the drawer", row.left_in or ZERO),
                ("Handed over", handed_over),
            )
            if value or words in ("Float at the opening", "Expected", "Counted", "Handed over")
        ),
    )
    yield DayTable(
        "Counted beside expected",
        ("Method", "Expected", "Counted", "Difference"),
        tuple(
            (
                f"{METHOD_WORDS[one.method]}: {one.reason}" if one.reason else METHOD_WORDS[one.method],
                amount(one.expected), amount(one.counted), amount(one.difference),
            )
            for one in row.counts
        ),
    )  # fmt: skip
    taken = tuple(
        (METHOD_WORDS[method], amount(money.came[method]), amount(money.went[method]),
         amount(money.came[method] - money.went[method]))
        for method in MONEY_METHODS
    )  # fmt: skip
    came, went = total(list(money.came.values())), total(list(money.went.values()))
    yield DayTable(
        f"Money of the shift (of it deposits: {amount(money.deposits)})",
        ("Method", "Taken", "Given back", "Kept"),
        (*taken, ("All", amount(came), amount(went), amount(came - went))),
        has_sum=True,
    )
    yield DayTable(
        "Bills",
        ("From – to", "Bills", "Cancelled", "Billed"),
        tuple((f"{one.first} – {one.last}", str(one.bills), str(one.cancelled), amount(one.billed)) for one in bills),
        nothing="No bill was made.",
    )
    if whole.pieces:
        yield DayTable(
            "Notes and coins",
            ("", "Pieces", "Amount"),
            tuple((f"₹{rupees}", str(n), amount(Money.rupees(rupees * n))) for rupees, n in whole.pieces),
        )
    if whole.moved:
        yield DayTable(
            "Put in and taken out",
            ("Reason", "Amount"),
            tuple((f"{one.reason} ({_moment(one.at, one.by)})", amount(one.amount)) for one in whole.moved),
        )


def _moment(at: datetime | None, by: str) -> str:
    assert at is not None  # the shift is closed
    return f"{at.astimezone(INDIA):%d-%m-%Y %H:%M}, {by}"
