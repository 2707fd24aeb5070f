"""What to order: medicines at or below their reorder level, with how much went out lately (STOCK-10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select

from narayaneeyam_clinic.pharmacy.records import Batch, MovementKind, StockMovement, StockReceipt, Supplier
from narayaneeyam_clinic.pharmacy.stock_list import StockFilter, StockOrder, StockRow, stock_list
from narayaneeyam_clinic.store.transaction import Reading

_LATELY_DAYS = 30
_ALL = 100_000


@dataclass(frozen=True, slots=True)
class ReorderRow:
    """One medicine to order. `sold_lately` counts base units of the last 30 days, cancelled bills taken off."""

    stock: StockRow
    sold_lately: int
    last_supplier: str


def reorder_list(rd: Reading) -> list[ReorderRow]:
    """The emptiest first."""
    rows = stock_list(rd, only=StockFilter.REORDER, order=StockOrder.ON_HAND, limit=_ALL)
    ids = [row.medicine_id for row in rows]
    sold = rd.session.execute(
        select(StockMovement.medicine_id, -func.sum(StockMovement.quantity))
        .where(
            StockMovement.day > rd.today - timedelta(days=_LATELY_DAYS),
            StockMovement.kind.in_((MovementKind.SALE, MovementKind.SALE_CANCELLED, MovementKind.SALE_RETURN)),
            StockMovement.medicine_id.in_(ids),
        )
        .group_by(StockMovement.medicine_id)
    ).all()
    suppliers = rd.session.execute(
        select(Batch.medicine_id, Supplier.name)
        .join(StockReceipt, StockReceipt.id == Batch.receipt_id)
        .join(Supplier, Supplier.id == StockReceipt.supplier_id)
        .where(Batch.medicine_id.in_(ids))
        .order_by(StockReceipt.received_at)
    ).all()
    by_medicine = {row[0]: row[1] for row in sold}
    last = {row.medicine_id: row.name for row in suppliers}
    return [ReorderRow(row, int(by_medicine.get(row.medicine_id, 0)), last.get(row.medicine_id, "")) for row in rows]
