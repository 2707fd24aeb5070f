"""A return to a supplier that was posted in error: reversed by another one, and the goods are there again (BUY-33)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import MovementKind, StockMovement
from narayaneeyam_clinic.purchases.post_return import ReturnedGoods
from narayaneeyam_clinic.purchases.records import PurchaseReturn, PurchaseReturnLine
from narayaneeyam_clinic.purchases.reversed_documents import (
    REVERSED_MARK,
    checked_reason,
    reversal_id,
    reversal_number,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import PurchasesChanged, StockChanged
from narayaneeyam_clinic.store.prepared import insert_rows
from narayaneeyam_clinic.store.transaction import Transaction

_SAME = ("sequence", "kind", "supplier_id", "receipt_id", "supplier_gstin", "is_inter_state", "draft_hash")
_AMOUNTS = ("taxable", "cgst", "sgst", "igst", "exempt", "round_off", "payable")


def reverse_return(tx: Transaction, return_id: str, reason: str) -> ReturnedGoods:
    """The same again changes nothing. Refused: not_permitted, reason_missing, return_not_found, return_is_reversal."""
    tx.require(Permission.BUY)
    why = checked_reason(reason)
    back = tx.session.get(PurchaseReturn, return_id)
    if back is None:
        raise Refused("return_not_found")
    if back.reverses_id is not None:
        raise Refused("return_is_reversal", number=back.number)
    document_id, number = reversal_id(return_id), reversal_number(back.number)
    if tx.session.get(PurchaseReturn, document_id) is not None:
        return ReturnedGoods(document_id, number, -back.payable, is_repeat=True)
    tx.add(
        PurchaseReturn(
            id=document_id,
            series_key=back.series_key + REVERSED_MARK,
            number=number,
            reverses_id=return_id,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
            reason=why,
            **{name: getattr(back, name) for name in _SAME},
            **{name: -getattr(back, name) for name in _AMOUNTS},
        )
    )
    line_ids = _write_lines(tx, return_id, document_id)
    _goods_again(tx, return_id, document_id, line_ids, why)
    tx.tell(PurchasesChanged(back.supplier_id))
    return ReturnedGoods(document_id, number, -back.payable)


def _write_lines(tx: Transaction, return_id: str, document_id: str) -> dict[str, str]:
    lines = tx.session.scalars(select(PurchaseReturnLine).where(PurchaseReturnLine.return_id == return_id)).all()
    kept = ("position", "receipt_line_id", "medicine_id", "batch_id", "rate_basis_points", "is_exempt")
    turned = ("quantity", "free_quantity", "taxable", "cgst", "sgst", "igst", "amount")
    insert_rows(
        tx.session,
        PurchaseReturnLine,
        [
            {
                "id": natural_id("reversal", line.id),
                "return_id": document_id,
                **{name: getattr(line, name) for name in kept},
                **{name: -getattr(line, name) for name in turned},
            }
            for line in lines
        ],
    )
    return {line.id: natural_id("reversal", line.id) for line in lines}


def _goods_again(tx: Transaction, return_id: str, document_id: str, line_ids: dict[str, str], why: str) -> None:
    moved = tx.session.scalars(select(StockMovement).where(StockMovement.document_id == return_id)).all()
    insert_rows(
        tx.session,
        StockMovement,
        [
            {
                "id": natural_id("reversal", movement.id),
                "batch_id": movement.batch_id,
                "medicine_id": movement.medicine_id,
                "kind": MovementKind.PURCHASE_RETURN,
                "quantity": -movement.quantity,
                "day": tx.today,
                "at": tx.now,
                "by": tx.by.user_id,
                "document_id": document_id,
                "line_id": line_ids.get(movement.line_id or ""),
                "reason": why,
            }
            for movement in moved
        ],
    )
    if moved:
        tx.tell(StockChanged(tuple(sorted({movement.medicine_id for movement in moved}))))
