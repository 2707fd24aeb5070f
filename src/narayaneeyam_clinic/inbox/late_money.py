"""Money that is the patient's again. For a bill that another PC had cancelled meanwhile: a payment at its counter, or a
deposit that the bill took there (LEDGER-25). Or for what came back from the ward at one PC while another billed it, and the
patient has left since (LEDGER-28).

Found over bills, payments and ledger, alike on every PC; the thing is gone when all of it went back.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select, text

from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.billing.records import MONEY_METHODS, Invoice, InvoiceState, Payment, PaymentMethod
from narayaneeyam_clinic.inbox.inbox_rules import SETTLED_WITH, Answer, InboxItem, InboxKind, Place, Side
from narayaneeyam_clinic.inbox.subjects import patient_words
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import Stamp, to_milliseconds
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.rivals import authors

_KEPT = (*MONEY_METHODS, PaymentMethod.DEPOSIT)
# Before that the gate of the stay tells of it (LEDGER-19).
_LOOKED_BACK = timedelta(days=14)
# From the stays that ended lately to what was taken back of their charges, and to more of it on a bill than is left.
_TAKEN_BACK = (
    "SELECT i.id AS invoice_id, i.number, i.patient_id, c.id AS charge_id, sum(r.amount) AS amount, max(r._v) AS stamp"
    " FROM admission a INDEXED BY admission_left CROSS JOIN charge r ON r.admission_id = a.id"
    " CROSS JOIN charge c ON c.id = r.reverses_id CROSS JOIN invoice_line l ON l.charge_id = c.id"
    " CROSS JOIN invoice i ON i.id = l.invoice_id WHERE a.left_at >= :since AND i.state = 'issued'"
    " GROUP BY i.id, c.id, l.id HAVING l.quantity - coalesce("
    "(SELECT sum(n.quantity) FROM credit_note_line n WHERE n.invoice_line_id = l.id), 0) > c.quantity + sum(r.quantity)"
)


def late_money(rd: Reading) -> list[InboxItem]:
    """One item for each bill, for who may see bills; who may cancel bills gives it back. What was billed although it was taken
    back needs a credit note, on the page of the bill.
    """
    if not rd.by.may(Permission.SEE_BILLS):
        return []
    kept: dict[str, list[Any]] = {}
    for row in _kept_of_cancelled(rd):
        kept.setdefault(row.id, []).append(row)
    return [*(_item(rd, rows) for rows in kept.values()), *_billed_and_taken_back(rd)]


def sides_of_late_money(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """What was paid and given back for the bill, or taken back of what it says, the latest last, with who did it at which PC."""
    if item.table == "charge":
        return _sides_taken_back(rd, item)
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


def _billed_and_taken_back(rd: Reading) -> list[InboxItem]:
    given = {"since": to_milliseconds(rd.now - _LOOKED_BACK)}
    bills: dict[str, list[Any]] = {}
    for row in rd.session.connection().execute(text(_TAKEN_BACK), given):
        bills.setdefault(row.invoice_id, []).append(row)
    may = rd.by.may(SETTLED_WITH[InboxKind.LATE_MONEY])
    return [
        InboxItem(
            item_id=natural_id("inbox", InboxKind.LATE_MONEY, *sorted(row.charge_id for row in rows)),
            kind=InboxKind.LATE_MONEY,
            at=Stamp(max(row.stamp for row in rows)).instant,
            table="charge",
            row_id=rows[0].charge_id,
            others=tuple(row.charge_id for row in rows[1:]),
            subject=patient_words(rd, rows[0].patient_id) if rows[0].patient_id else "",
            about=rows[0].number,
            amount=-sum(int(row.amount) for row in rows),
            place=Place(invoice_id=invoice_id),
            answers=frozenset({Answer.SEEN}) if may else frozenset(),
        )
        for invoice_id, rows in sorted(bills.items())
    ]


def _sides_taken_back(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    c = Charge
    rows = rd.session.execute(
        select(c.id, c.description, c.inserted_stamp, c.amount)
        .where(c.reverses_id.in_((item.row_id, *item.others)))
        .order_by(c.inserted_stamp, c.id)
    ).all()
    who = authors(rd, [row.inserted_stamp for row in rows])
    return tuple(
        Side(
            key=row.id,
            value=row.description,
            by=who[row.inserted_stamp].by,
            at=who[row.inserted_stamp].at,
            device=who[row.inserted_stamp].device,
            facts=(("amount", -row.amount),),
            place=item.place,
        )
        for row in rows
    )
