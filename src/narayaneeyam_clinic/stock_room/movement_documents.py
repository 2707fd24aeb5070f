"""The documents behind movements: their numbers, and where they open (SHELF-50)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import select

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.billing.credit_note_records import CreditNote
from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import MovementKind, StockMovement, StockReceipt
from narayaneeyam_clinic.purchases.records import PurchaseReturn
from narayaneeyam_clinic.stock_room.records import Preparation, StockTake, StockTransfer
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.records import Therapy, TreatmentSession

_AT_ONCE = 5_000
_LATEST_DAYS = 92
_NAMED = 5


class DocumentOf(StrEnum):
    """What kind of document a movement belongs to."""

    RECEIPT = "receipt"
    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"
    STAY = "stay"
    SESSION = "session"
    PURCHASE_RETURN = "purchase_return"
    TRANSFER = "transfer"
    STOCK_TAKE = "stock_take"
    PREPARATION = "preparation"
    WRITE_OFF = "write_off"


@dataclass(frozen=True, slots=True)
class MovementDocument:
    """`document_id` is the row itself; `opens_id` what its page is opened with (a credit note opens its bill)."""

    of: DocumentOf
    document_id: str
    opens_id: str
    number: str


_K, _D = MovementKind, DocumentOf
_OF_KIND: dict[MovementKind, DocumentOf] = {
    _K.OPENING: _D.RECEIPT,
    _K.PURCHASE: _D.RECEIPT,
    _K.PURCHASE_REVERSED: _D.RECEIPT,
    _K.SALE: _D.INVOICE,
    _K.SALE_CANCELLED: _D.INVOICE,
    _K.SALE_RETURN: _D.CREDIT_NOTE,
    _K.WARD_ISSUE: _D.STAY,
    _K.WARD_RETURN: _D.STAY,
    _K.THERAPY: _D.SESSION,
    _K.PURCHASE_RETURN: _D.PURCHASE_RETURN,
    _K.TRANSFER: _D.TRANSFER,
    _K.STOCK_TAKE: _D.STOCK_TAKE,
    _K.PREPARATION: _D.PREPARATION,
    _K.EXPIRED: _D.WRITE_OFF,
}
_BILLS = {_D.INVOICE, _D.CREDIT_NOTE}


def movement_documents(rd: Reading, asked: Iterable[tuple[MovementKind, str | None]]) -> dict[str, MovementDocument]:
    """By `document_id`. Numbers of bills for who may see bills; movements without a document are left out."""
    rd.require(Permission.SEE_STOCK)
    wanted: dict[DocumentOf, set[str]] = {}
    for kind, document_id in asked:
        if document_id is not None and kind in _OF_KIND:
            wanted.setdefault(_OF_KIND[kind], set()).add(document_id)
    found: dict[str, MovementDocument] = {}
    for of, ids in wanted.items():
        if of is _D.WRITE_OFF:
            found |= {one: MovementDocument(of, one, one, "") for one in ids}
        elif of not in _BILLS or rd.by.may(Permission.SEE_BILLS):
            ordered = sorted(ids)
            for at in range(0, len(ordered), _AT_ONCE):
                for row in rd.session.execute(_numbers(of, ordered[at : at + _AT_ONCE])):
                    found[row[0]] = MovementDocument(of, row[0], row[1], row[2] or "")
    return found


def _numbers(of: DocumentOf, ids: list[str]) -> Any:
    """Identity, what the page is opened with, number."""
    if of is _D.CREDIT_NOTE:
        return select(CreditNote.id, CreditNote.invoice_id, CreditNote.number).where(CreditNote.id.in_(ids))
    if of is _D.SESSION:
        return (
            select(TreatmentSession.id, TreatmentSession.course_id, Therapy.name)
            .join(Therapy, Therapy.id == TreatmentSession.therapy_id)
            .where(TreatmentSession.id.in_(ids))
        )
    record: Any = {
        _D.RECEIPT: StockReceipt,
        _D.INVOICE: Invoice,
        _D.STAY: Admission,
        _D.PURCHASE_RETURN: PurchaseReturn,
        _D.TRANSFER: StockTransfer,
        _D.STOCK_TAKE: StockTake,
        _D.PREPARATION: Preparation,
    }[of]
    return select(record.id, record.id, record.number).where(record.id.in_(ids))


def taken_by(rd: Reading, batch_id: str, *, after_stamp: int = 0) -> list[str]:
    """The numbers of the documents that took from a lot lately, the latest first: what a refusal names (SHELF-4)."""
    m = StockMovement
    rows = rd.session.execute(
        select(m.kind, m.document_id)
        .where(
            m.batch_id == batch_id,
            m.quantity < 0,
            m.day >= rd.today - timedelta(days=_LATEST_DAYS),
            m.inserted_stamp > after_stamp,
        )
        .order_by(m.inserted_stamp.desc())
        .limit(_NAMED)
    ).all()
    named = movement_documents(rd, [(row.kind, row.document_id) for row in rows])
    numbers = [named[row.document_id].number for row in rows if row.document_id in named]
    return list(dict.fromkeys(number for number in numbers if number))
