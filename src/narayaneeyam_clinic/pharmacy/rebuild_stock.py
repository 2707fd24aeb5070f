"""The local sums of stock made anew from the movements, should `check` ever find them wrong (STOCK-6)."""

from __future__ import annotations

from sqlalchemy import delete, func, insert, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import StockMovement, StockOnHand
from narayaneeyam_clinic.shared.news import StockChanged
from narayaneeyam_clinic.store.transaction import Transaction


def rebuild_stock_on_hand(tx: Transaction) -> None:
    """No movement is touched: the sums are this PC's own and follow from them."""
    tx.require(Permission.CHECK)
    m = StockMovement
    tx.session.execute(delete(StockOnHand))
    sums = select(m.batch_id, func.min(m.medicine_id), func.sum(m.quantity)).group_by(m.batch_id)
    tx.session.execute(insert(StockOnHand).from_select(["batch_id", "medicine_id", "quantity"], sums))
    tx.tell(StockChanged())
