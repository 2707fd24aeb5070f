"""What has come of an order: the lines of receipts that name its lines (BUY-52)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select

from narayaneeyam_clinic.purchases.receipt_draft import ReceivedLine
from narayaneeyam_clinic.purchases.records import OrderState, PurchaseOrder, PurchaseOrderLine, StockReceiptLine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction


def refuse_other_orders(rd: Reading, supplier_id: str | None, lines: Sequence[ReceivedLine]) -> None:
    """Refused: order_line_differs (a line names an order of another supplier, or of another medicine)."""
    named = _named(lines)
    rows = rd.session.execute(
        select(PurchaseOrderLine.id, PurchaseOrderLine.medicine_id)
        .join(PurchaseOrder, PurchaseOrder.id == PurchaseOrderLine.order_id)
        .where(PurchaseOrderLine.id.in_(named), PurchaseOrder.supplier_id == supplier_id)
    )
    if named and {row.id for row in rows if row.medicine_id == named[row.id]} != set(named):
        raise Refused("order_line_differs", field="lines")


def close_complete_orders(tx: Transaction, lines: Sequence[ReceivedLine]) -> None:
    """After goods came in: an order of which nothing is left closes itself."""
    named = _named(lines)
    if not named:
        return
    of_orders = select(PurchaseOrderLine.order_id).where(PurchaseOrderLine.id.in_(named)).distinct()
    for order_id in sorted(tx.session.scalars(of_orders)):
        order = tx.session.get_one(PurchaseOrder, order_id)
        if order.state is OrderState.ORDERED and not any(left_of_order(tx, order_id).values()):
            order.state, order.ended_at, order.ended_by = OrderState.CLOSED, tx.now, tx.by.user_id


def _named(lines: Sequence[ReceivedLine]) -> dict[str, str]:
    """Medicine by line of an order."""
    return {line.order_line_id: line.medicine_id for line in lines if line.order_line_id}


def left_of_order(rd: Reading, order_id: str) -> dict[str, int]:
    """Packs that are still to come, by line of the order; what came over is not less than nothing."""
    came = packs_that_came(rd, order_id)
    rows = rd.session.execute(
        select(PurchaseOrderLine.id, PurchaseOrderLine.packs)
        .where(PurchaseOrderLine.order_id == order_id)
        .order_by(PurchaseOrderLine.position)
    )
    return {row.id: max(row.packs - came.get(row.id, 0), 0) for row in rows}


def packs_that_came(rd: Reading, order_id: str) -> dict[str, int]:
    """Packs billed that came, by line of the order; receipts that were reversed count back."""
    line = StockReceiptLine
    rows = rd.session.execute(
        select(PurchaseOrderLine.id, func.sum(line.packs - line.short_packs))
        .join(line, line.order_line_id == PurchaseOrderLine.id)
        .where(PurchaseOrderLine.order_id == order_id)
        .group_by(PurchaseOrderLine.id)
    )
    return {row[0]: int(row[1]) for row in rows}
