"""A receipt that was posted in error: reversed whole by another one, while all its goods are still there (BUY-17)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, MovementKind, StockMovement, StockOnHand, StockReceipt
from narayaneeyam_clinic.purchases.records import PurchaseReturn, StockReceiptLine, SupplierPayment
from narayaneeyam_clinic.purchases.reversed_documents import checked_reason, reversal_id, reversal_number
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import PurchasesChanged, StockChanged
from narayaneeyam_clinic.store.prepared import insert_rows
from narayaneeyam_clinic.store.transaction import Transaction

_AMOUNTS = ("taxable", "cgst", "sgst", "igst", "exempt", "round_off", "payable")
_LINE_AMOUNTS = ("discount", "taxable", "cgst", "sgst", "igst", "amount")
_LINE_QUANTITIES = ("packs", "units", "free_packs", "short_packs")


@dataclass(frozen=True, slots=True)
class ReversedReceipt:
    """The document that reverses."""

    receipt_id: str
    number: str
    is_repeat: bool = False


def reverse_receipt(tx: Transaction, receipt_id: str, reason: str) -> ReversedReceipt:
    """Amounts and quantities below nothing, and the stock taken out again. The same again changes nothing.

    Refused: not_permitted, reason_missing, receipt_not_found, receipt_is_reversal, receipt_has_returns,
    receipt_has_payments, received_goods_gone (with `medicine`, `batch`, `left` and `came` in base units).
    """
    tx.require(Permission.RECEIVE_STOCK)
    why = checked_reason(reason)
    receipt = tx.session.get(StockReceipt, receipt_id)
    if receipt is None:
        raise Refused("receipt_not_found")
    number = reversal_number(receipt.number)
    if tx.session.get(StockReceipt, reversal_id(receipt_id)) is not None:
        return ReversedReceipt(reversal_id(receipt_id), number, is_repeat=True)
    if receipt.reverses_id is not None:
        raise Refused("receipt_is_reversal", number=receipt.number or "")
    _refuse_used(tx, receipt)
    movements = _movements(tx, receipt_id)
    _refuse_gone(tx, movements)
    _write_head(tx, receipt, number, why)
    line_ids = _write_lines(tx, receipt_id)
    insert_rows(
        tx.session,
        StockMovement,
        [
            {
                "id": natural_id("reversal", movement.id),
                "batch_id": movement.batch_id,
                "medicine_id": movement.medicine_id,
                "kind": MovementKind.PURCHASE_REVERSED,
                "quantity": -movement.quantity,
                "day": tx.today,
                "at": tx.now,
                "by": tx.by.user_id,
                "document_id": reversal_id(receipt_id),
                "line_id": line_ids.get(movement.line_id or ""),
                "reason": why,
            }
            for movement in movements
        ],
    )
    tx.tell(StockChanged(tuple(sorted({movement.medicine_id for movement in movements}))))
    tx.tell(PurchasesChanged(receipt.supplier_id))
    return ReversedReceipt(reversal_id(receipt_id), number)


def _refuse_used(tx: Transaction, receipt: StockReceipt) -> None:
    back = tx.session.scalars(
        select(PurchaseReturn.number)
        .where(
            PurchaseReturn.receipt_id == receipt.id,
            PurchaseReturn.reverses_id.is_(None),
            PurchaseReturn.id.not_in(
                select(PurchaseReturn.reverses_id).where(
                    PurchaseReturn.receipt_id == receipt.id, PurchaseReturn.reverses_id.is_not(None)
                )
            ),
        )
        .limit(1)
    ).first()
    if back is not None:
        raise Refused("receipt_has_returns", number=receipt.number or "", back=back)
    paid = tx.session.scalar(select(func.sum(SupplierPayment.amount)).where(SupplierPayment.receipt_id == receipt.id))
    if paid:
        raise Refused("receipt_has_payments", number=receipt.number or "", paid=paid)


def _movements(tx: Transaction, receipt_id: str) -> list[Any]:
    m = StockMovement
    return list(
        tx.session.execute(
            select(m.id, m.batch_id, m.medicine_id, m.quantity, m.line_id).where(m.document_id == receipt_id)
        )
    )


def _refuse_gone(tx: Transaction, movements: list[Any]) -> None:
    came: Counter[str] = Counter()
    for movement in movements:
        came[movement.batch_id] += movement.quantity
    rows = tx.session.execute(
        select(Batch.id, Batch.number, Medicine.name, func.coalesce(StockOnHand.quantity, 0).label("left"))
        .join(Medicine, Medicine.id == Batch.medicine_id)
        .outerjoin(StockOnHand, StockOnHand.batch_id == Batch.id)
        .where(Batch.id.in_(came))
        .order_by(Medicine.name, Batch.number)
    )
    for row in rows:
        if row.left < came[row.id]:
            raise Refused(
                "received_goods_gone", medicine=row.name, batch=row.number, left=max(row.left, 0), came=came[row.id]
            )


def _write_head(tx: Transaction, receipt: StockReceipt, number: str, why: str) -> None:
    amounts: dict[str, Money | None] = {}
    for name in _AMOUNTS:
        amount: Money | None = getattr(receipt, name)
        amounts[name] = None if amount is None else ZERO - amount
    insert_rows(
        tx.session,
        StockReceipt,
        [
            {
                "id": reversal_id(receipt.id),
                "supplier_id": receipt.supplier_id,
                "supplier_bill": receipt.supplier_bill,
                "day": tx.today,
                "received_at": tx.now,
                "received_by": tx.by.user_id,
                "number": number,
                "device_id": tx.device.id,
                "reverses_id": receipt.id,
                "reason": why,
                "supplier_bill_day": receipt.supplier_bill_day,
                "supplier_gstin": receipt.supplier_gstin,
                "is_inter_state": receipt.is_inter_state,
                **amounts,
            }
        ],
    )


def _write_lines(tx: Transaction, receipt_id: str) -> dict[str, str]:
    """The reversing line's id by the line's."""
    lines = tx.session.scalars(
        select(StockReceiptLine).where(StockReceiptLine.receipt_id == receipt_id).order_by(StockReceiptLine.position)
    ).all()
    kept = ("position", "medicine_id", "batch_id", "order_line_id", "hsn", "pack_size", "mrp", "rate",
            "rate_basis_points", "is_exempt")  # fmt: skip
    insert_rows(
        tx.session,
        StockReceiptLine,
        [
            {
                "id": natural_id("reversal", line.id),
                "receipt_id": reversal_id(receipt_id),
                **{name: getattr(line, name) for name in kept},
                **{name: -getattr(line, name) for name in (*_LINE_QUANTITIES, *_LINE_AMOUNTS)},
            }
            for line in lines
        ],
    )
    return {line.id: natural_id("reversal", line.id) for line in lines}
