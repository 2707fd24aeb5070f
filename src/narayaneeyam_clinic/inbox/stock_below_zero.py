"""Batches of which more was sold than there was: both invoices stand, somebody counts (INBOX-7)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select

from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.inbox.inbox_rules import SETTLED_WITH, Answer, InboxItem, InboxKind, Place, Side
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, StockMovement, StockOnHand
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.rivals import authors

_LAST_SHOWN = 4
_LATEST_READ = 20


def stock_below_zero(rd: Reading) -> list[InboxItem]:
    """For who may see the stock; who may adjust it can count."""
    if not rd.by.may(Permission.SEE_STOCK):
        return []
    rows = rd.session.execute(
        select(
            StockOnHand.batch_id, StockOnHand.quantity, Batch.number, Medicine.id.label("medicine_id"), Medicine.name,
            Medicine.base_unit, Medicine.pack_size,
        )
        .join(Batch, Batch.id == StockOnHand.batch_id)
        .join(Medicine, Medicine.id == StockOnHand.medicine_id)
        .where(StockOnHand.quantity < 0)
    )  # fmt: skip
    may = rd.by.may(SETTLED_WITH[InboxKind.STOCK])
    return [
        InboxItem(
            item_id=natural_id("inbox", InboxKind.STOCK, row.batch_id),
            kind=InboxKind.STOCK,
            at=_last_taken(rd, row.batch_id),
            table="batch",
            row_id=row.batch_id,
            subject=row.name,
            about=row.number,
            amount=row.quantity,
            unit=row.base_unit,
            pack_size=row.pack_size,
            place=Place(medicine_id=row.medicine_id),
            answers=frozenset({Answer.COUNT}) if may else frozenset(),
        )
        for row in rows
    ]


def sides_of_stock(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """The last movements that took from the batch, the earliest first. Numbers of bills for who may see bills."""
    rows = sorted(_latest_of(rd, item.row_id, takes=True), key=lambda row: row.inserted_stamp)[-_LAST_SHOWN:]
    who = authors(rd, [row.inserted_stamp for row in rows])
    bills = _numbers(rd, [row.document_id for row in rows]) if rd.by.may(Permission.SEE_BILLS) else {}
    return tuple(
        Side(
            key=row.id,
            value=bills.get(row.document_id),
            by=who[row.inserted_stamp].by,
            at=who[row.inserted_stamp].at,
            device=who[row.inserted_stamp].device,
            facts=(("quantity", -row.quantity),),
            place=Place(invoice_id=row.document_id if row.document_id in bills else None),
        )
        for row in rows
    )


def counted_as(rd: Reading, batch_id: str, on_hand: int) -> str:
    """The identity of a count of the batch as it stands: counted on two PCs apart, it is corrected once."""
    last = max((row.inserted_stamp for row in _latest_of(rd, batch_id)), default=0)
    return natural_id("stock_count", batch_id, str(on_hand), str(last))


def _latest_of(rd: Reading, batch_id: str, *, takes: bool = False) -> Sequence[Any]:
    """The movements of the latest days, found by the index of days: a batch that went below zero moved lately."""
    m = StockMovement
    query = select(m.id, m.inserted_stamp, m.quantity, m.kind, m.document_id).where(m.batch_id == batch_id)
    if takes:
        query = query.where(m.quantity < 0)
    return rd.session.execute(query.order_by(m.day.desc()).limit(_LATEST_READ)).all()


def _numbers(rd: Reading, ids: list[str | None]) -> dict[str | None, str]:
    rows = rd.session.execute(select(Invoice.id, Invoice.number).where(Invoice.id.in_([one for one in ids if one])))
    return {row.id: row.number for row in rows}


def _last_taken(rd: Reading, batch_id: str) -> datetime:
    return Stamp(max((row.inserted_stamp for row in _latest_of(rd, batch_id)), default=0)).instant
