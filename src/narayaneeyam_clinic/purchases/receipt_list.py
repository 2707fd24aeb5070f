"""Supplier's bills that came in, newest first, a window at a time; and one of them with its lines (BUY-10, BUY-16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, or_, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.pharmacy.records import StockReceipt, Supplier
from narayaneeyam_clinic.purchases.bought_lines import ReceivedGoods, goods_of_receipt
from narayaneeyam_clinic.purchases.dues_rules import due_day
from narayaneeyam_clinic.purchases.pay_supplier import open_of_bill
from narayaneeyam_clinic.purchases.records import PurchaseReturn, ReturnKind
from narayaneeyam_clinic.purchases.reversed_documents import reversal_id
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.store.window import Window


@dataclass(frozen=True, slots=True)
class ReceiptFilter:
    """What to list: with these letters in the supplier's name or one of the numbers, between two days (both included)."""

    typed: str = ""
    since: date | None = None
    until: date | None = None
    supplier_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """One receipt; one that was reversed and one that reverses are both listed."""

    receipt_id: str
    number: str
    day: date
    at: datetime
    supplier_id: str
    supplier: str
    supplier_bill: str
    supplier_bill_day: date | None
    payable: Money
    is_reversed: bool
    is_reversal: bool
    by: str


@dataclass(frozen=True, slots=True)
class ReturnOfReceipt:
    """A return that was posted against a receipt."""

    return_id: str
    number: str
    kind: ReturnKind
    day: date
    payable: Money


@dataclass(frozen=True, slots=True)
class ReceiptPage:
    """A receipt with its lines, totals and what became of it. `open` is what is left to pay of it."""

    row: ReceiptRow
    supplier_gstin: str
    is_inter_state: bool
    taxable: Money
    cgst: Money
    sgst: Money
    igst: Money
    exempt: Money
    round_off: Money
    open: Money
    due_on: date
    reason: str
    reverses_id: str
    reversal_id: str
    lines: tuple[ReceivedGoods, ...]
    returns: tuple[ReturnOfReceipt, ...]


def receipt_count(rd: Reading, wanted: ReceiptFilter) -> int:
    """How many rows `receipt_list` has in all."""
    rd.require(Permission.SEE_PURCHASES)
    return int(
        rd.session.execute(
            select(func.count()).select_from(_narrowed(select(StockReceipt.id), wanted).subquery())
        ).scalar_one()
    )


def receipt_list(rd: Reading, wanted: ReceiptFilter, *, offset: int = 0, limit: int = 100) -> list[ReceiptRow]:
    """A negative offset counts from the end."""
    rd.require(Permission.SEE_PURCHASES)
    r = StockReceipt
    newest, oldest = (r.day.desc(), r.received_at.desc(), r.id.desc()), (r.day.asc(), r.received_at.asc(), r.id.asc())
    window = Window(offset, limit)
    chosen = window.cut(_narrowed(select(r.id), wanted).order_by(*(oldest if window.backwards else newest)))
    rows = rd.session.execute(_columns().where(r.id.in_(chosen.scalar_subquery())).order_by(*newest))
    return [_row(row) for row in rows]


def receipt_page(rd: Reading, receipt_id: str) -> ReceiptPage:
    """Refused: not_permitted, receipt_not_found (opening stock is no bill)."""
    rd.require(Permission.SEE_PURCHASES)
    receipt = rd.session.get(StockReceipt, receipt_id)
    found = rd.session.execute(_columns().where(StockReceipt.id == receipt_id)).first()
    if receipt is None or found is None or receipt.supplier_id is None:
        raise Refused("receipt_not_found")
    terms = rd.session.scalar(select(Supplier.terms_days).where(Supplier.id == receipt.supplier_id))
    row = _row(found)
    return ReceiptPage(
        row=row,
        supplier_gstin=receipt.supplier_gstin or "",
        is_inter_state=bool(receipt.is_inter_state),
        **{name: getattr(receipt, name) or ZERO for name in ("taxable", "cgst", "sgst", "igst", "exempt", "round_off")},
        open=ZERO if row.is_reversal else open_of_bill(rd, receipt),
        due_on=due_day(receipt.supplier_bill_day or receipt.day, terms),
        reason=receipt.reason or "",
        reverses_id=receipt.reverses_id or "",
        reversal_id=reversal_id(receipt.id) if row.is_reversed else "",
        lines=tuple(goods_of_receipt(rd, receipt)),
        returns=tuple(
            ReturnOfReceipt(one.id, one.number, one.kind, one.day, one.payable)
            for one in rd.session.execute(
                select(
                    PurchaseReturn.id, PurchaseReturn.number, PurchaseReturn.kind, PurchaseReturn.day,
                    PurchaseReturn.payable,
                )
                .where(PurchaseReturn.receipt_id == receipt_id)
                .order_by(PurchaseReturn.at, PurchaseReturn.id)
            )
        ),
    )  # fmt: skip


def _columns() -> Any:
    r = StockReceipt
    turned = select(StockReceipt.reverses_id).where(StockReceipt.reverses_id.is_not(None))
    return (
        select(
            r.id, r.number, r.day, r.received_at, r.supplier_id, Supplier.name.label("supplier"), r.supplier_bill,
            r.supplier_bill_day, r.payable, r.reverses_id, r.id.in_(turned).label("is_reversed"),
            User.name.label("by_name"),
        )
        .join(Supplier, Supplier.id == r.supplier_id)
        .outerjoin(User, User.id == r.received_by)
    )  # fmt: skip


def _row(row: Any) -> ReceiptRow:
    return ReceiptRow(
        receipt_id=row.id,
        number=row.number or "",
        day=row.day,
        at=row.received_at,
        supplier_id=row.supplier_id,
        supplier=row.supplier,
        supplier_bill=row.supplier_bill or "",
        supplier_bill_day=row.supplier_bill_day,
        payable=row.payable or ZERO,
        is_reversed=bool(row.is_reversed),
        is_reversal=row.reverses_id is not None,
        by=row.by_name or "",
    )


def _narrowed(statement: Any, wanted: ReceiptFilter) -> Any:
    r = StockReceipt
    statement = statement.where(r.supplier_id.is_not(None))
    if wanted.since is not None:
        statement = statement.where(r.day >= wanted.since)
    if wanted.until is not None:
        statement = statement.where(r.day <= wanted.until)
    if wanted.supplier_id is not None:
        statement = statement.where(r.supplier_id == wanted.supplier_id)
    if typed := wanted.typed.strip():
        like = f"%{typed.replace('%', '').replace('_', '')}%"
        named = select(Supplier.id).where(Supplier.name.ilike(like))
        statement = statement.where(or_(r.number.ilike(like), r.supplier_bill.ilike(like), r.supplier_id.in_(named)))
    return statement
