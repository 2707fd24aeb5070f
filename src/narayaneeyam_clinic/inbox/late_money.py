"""Money for a bill that another PC had cancelled meanwhile: a payment at its counter, or a deposit that the bill took there.
It is nobody's until somebody gives it back (LEDGER-25).

Found over cancelled bills and their payments, alike on every PC; the thing is gone when all of it went back.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select

from narayaneeyam_clinic.billing.records import MONEY_METHODS, Invoice, InvoiceState, Payment, PaymentMethod
from narayaneeyam_clinic.inbox.inbox_rules import SETTLED_WITH, Answer, InboxItem, InboxKind, Place, Side
from narayaneeyam_clinic.inbox.subjects import patient_words
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.rivals import authors

_KEPT = (*MONEY_METHODS, PaymentMethod.DEPOSIT)


def late_money(rd: Reading) -> list[InboxItem]:
    """One item for each bill, for who may see bills; who may cancel bills gives it back."""
    if not rd.by.may(Permission.SEE_BILLS):
        return []
    kept: dict[str, list[Any]] = {}
    for row in _kept_of_cancelled(rd):
        kept.setdefault(row.id, []).append(row)
    return [_item(rd, rows) for rows in kept.values()]


def sides_of_late_money(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """What was paid and given back for the bill, the latest last, with who took it at which PC."""
    rows = rd.session.execute(
        select(Payment.id, Payment.receipt_number, Payment.inserted_stamp, Payment.amount)
        .where(Payment.invoice_id == item.row_id)
        .order_by(Payment.inserted_stamp, Payment.id)
    ).all()
    who = authors(rd, [row.inserted_stamp for row in rows])
    return tuple(
        Side(
            key=row.id,
            value=row.receipt_number or item.about,
            by=who[row.inserted_stamp].by,
            at=who[row.inserted_stamp].at,
            device=who[row.inserted_stamp].device,
            facts=(("amount", row.amount),),
            place=item.place,
        )
        for row in rows
    )


def _kept_of_cancelled(rd: Reading) -> Sequence[Any]:
    """Of cancelled bills, by method, what was not given back."""
    kept = func.sum(Payment.amount)
    return rd.session.execute(
        select(
            Invoice.id, Invoice.number, Invoice.patient_id, kept.label("kept"),
            func.max(Payment.inserted_stamp).label("stamp"),
        )
        .join(Payment, Payment.invoice_id == Invoice.id)
        .where(Invoice.state == InvoiceState.CANCELLED, Payment.method.in_(_KEPT))
        .group_by(Invoice.id, Payment.method)
        .having(kept > ZERO)
        .order_by(Invoice.id, Payment.method)
    ).all()  # fmt: skip


def _item(rd: Reading, rows: Sequence[Any]) -> InboxItem:
    bill, kept = rows[0], total([Money(row.kept.paise) for row in rows])
    may = rd.by.may(SETTLED_WITH[InboxKind.LATE_MONEY])
    return InboxItem(
        # What was seen comes again when more comes.
        item_id=natural_id("inbox", InboxKind.LATE_MONEY, bill.id, str(kept.paise)),
        kind=InboxKind.LATE_MONEY,
        at=Stamp(max(row.stamp for row in rows)).instant,
        table="invoice",
        row_id=bill.id,
        subject=patient_words(rd, bill.patient_id) if bill.patient_id else "",
        about=bill.number,
        amount=kept.paise,
        place=Place(invoice_id=bill.id),
        answers=frozenset({Answer.REVERSE, Answer.SEEN}) if may else frozenset(),
    )
