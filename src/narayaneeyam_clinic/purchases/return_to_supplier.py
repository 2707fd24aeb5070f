"""Goods, a shortage or a price that go back to a supplier: one posted document against a receipt (BUY-30 to BUY-33)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from narayaneeyam_clinic.billing.return_rules import LineShare
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, MovementKind, StockMovement, StockOnHand, StockReceipt
from narayaneeyam_clinic.purchases.bought_lines import ReceivedGoods, goods_of_receipt
from narayaneeyam_clinic.purchases.post_return import ReturnedGoods, ReturnHead, posted_before, write_head
from narayaneeyam_clinic.purchases.records import PurchaseReturn, PurchaseReturnLine, ReturnKind
from narayaneeyam_clinic.purchases.return_rules import added, goods_share, price_share, round_off_of, shortage_share
from narayaneeyam_clinic.purchases.reversed_documents import checked_reason, reversal_id
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.limits import refuse_far_day, refuse_long
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import PurchasesChanged, StockChanged
from narayaneeyam_clinic.store.prepared import insert_rows
from narayaneeyam_clinic.store.transaction import Reading, Transaction

__all__ = [
    "GoesBack",
    "ReturnKind",
    "ReturnQuote",
    "ReturnedGoods",
    "SupplierReturn",
    "note_credit_of_supplier",
    "quote_return",
    "return_to_supplier",
]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class GoesBack(_Part):
    """Of one line of the receipt: base units of billed and of free goods, or (of a price) a value before tax.

    `batch_id` is the lot that the goods are taken from, when they do not lie where they were put.
    """

    receipt_line_id: str
    quantity: int = 0
    free_quantity: int = 0
    value: Money = ZERO
    batch_id: str = ""


class SupplierReturn(_Part):
    """What goes back. `id` makes posting it twice harmless."""

    id: str = Field(default_factory=new_id)
    receipt_id: str
    kind: ReturnKind = ReturnKind.GOODS
    reason: str = ""
    lines: tuple[GoesBack, ...] = ()


@dataclass(frozen=True, slots=True)
class ReturnPart:
    line: GoesBack
    goods: ReceivedGoods
    batch_id: str
    share: LineShare


@dataclass(frozen=True, slots=True)
class ReturnQuote:
    """What a return comes to."""

    parts: tuple[ReturnPart, ...]
    worth: LineShare
    exempt: Money
    round_off: Money
    payable: Money


def quote_return(rd: Reading, draft: SupplierReturn) -> ReturnQuote:
    """Refused: receipt_not_found, receipt_is_reversal, receipt_was_reversed, return_has_no_lines, receipt_line_unknown,
    and of a line (with `medicine`) quantity_not_positive, more_than_came, more_than_short, more_than_line_worth,
    returned_goods_gone, another_batch.
    """
    rd.require(Permission.SEE_PURCHASES)
    return _worked_out(rd, draft)[1]


def return_to_supplier(tx: Transaction, draft: SupplierReturn) -> ReturnedGoods:
    """Post it whole or not at all. Refused: not_permitted, reason_missing, return_differs (another one has this id), and as
    `quote_return`.
    """
    tx.require(Permission.BUY)
    if (before := posted_before(tx, draft.id, draft)) is not None:
        return before
    reason = checked_reason(draft.reason)
    receipt, quote = _worked_out(tx, draft)
    assert receipt.supplier_id is not None
    worth = quote.worth
    head = ReturnHead(
        draft.kind, receipt.supplier_id, receipt.id, receipt.supplier_gstin, bool(receipt.is_inter_state),
        worth.taxable, worth.cgst, worth.sgst, worth.igst, quote.exempt, quote.round_off, quote.payable,
    )  # fmt: skip
    posted = write_head(tx, draft.id, draft, head, reason)
    _write_lines(tx, draft, quote)
    return posted


def note_credit_of_supplier(tx: Transaction, return_id: str, number: str, day: date | None) -> None:
    """The supplier's own credit note has come. Refused: not_permitted, return_not_found, text_too_long, day_far_off."""
    tx.require(Permission.BUY)
    back = tx.session.get(PurchaseReturn, return_id)
    if back is None:
        raise Refused("return_not_found")
    refuse_long(supplier_note=number)
    refuse_far_day(day, tx.today, "supplier_note_day")
    back.supplier_note, back.supplier_note_day = number.strip() or None, day
    tx.tell(PurchasesChanged(back.supplier_id))


def _worked_out(rd: Reading, draft: SupplierReturn) -> tuple[StockReceipt, ReturnQuote]:
    receipt = rd.session.get(StockReceipt, draft.receipt_id)
    if receipt is None or receipt.supplier_id is None:
        raise Refused("receipt_not_found")
    if receipt.reverses_id is not None:
        raise Refused("receipt_is_reversal", number=receipt.number or "")
    if rd.session.get(StockReceipt, reversal_id(receipt.id)) is not None:
        raise Refused("receipt_was_reversed", number=receipt.number or "")
    if not draft.lines:
        raise Refused("return_has_no_lines", field="lines")
    if len({line.receipt_line_id for line in draft.lines}) != len(draft.lines):
        raise Refused("return_line_twice", field="lines")
    goods = {one.line_id: one for one in goods_of_receipt(rd, receipt)}
    parts = tuple(_part(rd, draft.kind, line, goods.get(line.receipt_line_id)) for line in draft.lines)
    if draft.kind is ReturnKind.GOODS:
        _refuse_gone(rd, parts)
    worth = added(part.share for part in parts)
    exempt = added(part.share for part in parts if part.goods.bought.is_exempt).amount
    before = added(one.back.worth for one in goods.values())
    whole = added(one.bought.worth for one in goods.values())
    # What an older program took in has no amounts.
    round_off = round_off_of(receipt.payable or ZERO, whole.amount, before.amount, worth.amount)
    return receipt, ReturnQuote(parts, worth, exempt, round_off, worth.amount + round_off)


def _part(rd: Reading, kind: ReturnKind, line: GoesBack, goods: ReceivedGoods | None) -> ReturnPart:
    if goods is None:
        raise Refused("receipt_line_unknown", field="lines")
    try:
        if kind is ReturnKind.GOODS:
            share = goods_share(goods.bought, goods.back, line.quantity, line.free_quantity)
        elif kind is ReturnKind.SHORTAGE:
            share = shortage_share(goods.bought, goods.back, line.quantity)
        else:
            share = price_share(goods.bought, goods.back, line.value)
    except Refused as refused:
        raise Refused(refused.code, field=refused.field, **{**refused.facts, "medicine": goods.medicine}) from refused
    batch_id = line.batch_id or goods.batch_id
    if batch_id != goods.batch_id:
        _refuse_another_batch(rd, batch_id, goods)
    return ReturnPart(line, goods, batch_id, share)


def _refuse_another_batch(rd: Reading, batch_id: str, goods: ReceivedGoods) -> None:
    """The same goods at another place, or set apart, are still the same goods."""
    lot = rd.session.get(Batch, batch_id)
    if (
        lot is None
        or lot.medicine_id != goods.medicine_id
        or lot.number.upper() != goods.batch.upper()
        or lot.expires_on != goods.expires_on
    ):
        raise Refused("another_batch", field="batch", medicine=goods.medicine, batch=goods.batch)


def _refuse_gone(rd: Reading, parts: tuple[ReturnPart, ...]) -> None:
    leaves: Counter[str] = Counter()
    for part in parts:
        leaves[part.batch_id] += part.line.quantity + part.line.free_quantity
    stock = rd.session.execute(
        select(StockOnHand.batch_id, StockOnHand.quantity).where(StockOnHand.batch_id.in_(leaves))
    )
    on_hand = {row.batch_id: row.quantity for row in stock}
    for part in parts:
        left = max(on_hand.get(part.batch_id, 0), 0)
        if leaves[part.batch_id] > left:
            raise Refused(
                "returned_goods_gone",
                field="quantity",
                medicine=part.goods.medicine,
                batch=part.goods.batch,
                left=left,
                asked=leaves[part.batch_id],
            )


def _write_lines(tx: Transaction, draft: SupplierReturn, quote: ReturnQuote) -> None:
    rows: list[dict[str, Any]] = [
        {
            "id": natural_id("purchase_return_line", draft.id, part.line.receipt_line_id),
            "return_id": draft.id,
            "position": position,
            "receipt_line_id": part.line.receipt_line_id,
            "medicine_id": part.goods.medicine_id,
            "batch_id": part.batch_id,
            "quantity": part.share.quantity,
            "free_quantity": part.line.free_quantity if draft.kind is ReturnKind.GOODS else 0,
            "rate_basis_points": part.goods.bought.rate.basis_points,
            "is_exempt": part.goods.bought.is_exempt,
            "taxable": part.share.taxable,
            "cgst": part.share.cgst,
            "sgst": part.share.sgst,
            "igst": part.share.igst,
            "amount": part.share.amount,
        }
        for position, part in enumerate(quote.parts, 1)
    ]
    insert_rows(tx.session, PurchaseReturnLine, rows)
    if draft.kind is not ReturnKind.GOODS:
        return
    insert_rows(
        tx.session,
        StockMovement,
        [
            {
                "batch_id": row["batch_id"],
                "medicine_id": row["medicine_id"],
                "kind": MovementKind.PURCHASE_RETURN,
                "quantity": -(row["quantity"] + row["free_quantity"]),
                "day": tx.today,
                "at": tx.now,
                "by": tx.by.user_id,
                "document_id": draft.id,
                "line_id": row["id"],
                "reason": draft.reason.strip(),
            }
            for row in rows
        ],
    )
    tx.tell(StockChanged(tuple(sorted({row["medicine_id"] for row in rows}))))
