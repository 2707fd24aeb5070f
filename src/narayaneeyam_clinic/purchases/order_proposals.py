"""What to order, by supplier, each number with its reasons (BUY-50)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, MovementKind, StockMovement, StockOnHand, Supplier
from narayaneeyam_clinic.purchases.last_prices import LastPrice, last_prices, makers_not_wanted
from narayaneeyam_clinic.purchases.order_rules import LOOK_BACK_DAYS, Lot, Need, need_of
from narayaneeyam_clinic.purchases.records import OrderState, PurchaseOrder, PurchaseOrderLine, StockReceiptLine
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading

# What goes out because it is used; what is written off, counted or sent back is no use.
_USED = (
    MovementKind.SALE,
    MovementKind.SALE_CANCELLED,
    MovementKind.SALE_RETURN,
    MovementKind.WARD_ISSUE,
    MovementKind.WARD_RETURN,
    MovementKind.THERAPY,
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """One medicine to order. `maker_why`: its maker is on the black list, and so nothing is proposed of it unasked."""

    medicine_id: str
    name: str
    base_unit: str
    pack_size: int
    need: Need
    rate: Money | None
    maker_why: str = ""


@dataclass(frozen=True, slots=True)
class SupplierProposal:
    """What to order of one supplier; without one (an empty id) somebody has to choose."""

    supplier_id: str
    supplier: str
    lead_days: int | None
    blacklisted_why: str
    lines: tuple[Proposal, ...]


def order_proposals(rd: Reading) -> list[SupplierProposal]:
    """By supplier's name, those without a supplier last; of each the medicines by name."""
    rd.require(Permission.SEE_PURCHASES)
    m = Medicine
    medicines = rd.session.execute(
        select(m.id, m.name, m.base_unit, m.pack_size, m.reorder_level, m.supplier_id)
        .where(m.is_active)
        .order_by(m.name)
    ).all()
    used, coming, lots = _used(rd), on_order(rd), _lots(rd)
    asked = [row for row in medicines if (row.reorder_level is not None or used.get(row.id, 0) > 0)]
    ids = [row.id for row in asked]
    prices, unwanted = last_prices(rd, ids), makers_not_wanted(rd, ids)
    suppliers = {one.id: one for one in rd.session.scalars(select(Supplier))}
    groups: dict[str, list[Proposal]] = defaultdict(list)
    for row in asked:
        last: LastPrice | None = prices.get(row.id)
        supplier_id = row.supplier_id or (last.supplier_id if last else "")
        supplier = suppliers.get(supplier_id)
        need = need_of(
            lots.get(row.id, ()),
            rd.today,
            level=row.reorder_level,
            used=used.get(row.id, 0),
            lead_days=supplier.lead_days if supplier else None,
            on_order=coming.get(row.id, 0),
            pack_size=row.pack_size,
        )
        if need.packs:
            groups[supplier_id].append(
                Proposal(
                    row.id, row.name, row.base_unit, row.pack_size, need, last.rate if last else None,
                    unwanted.get(row.id, ""),
                )
            )  # fmt: skip
    return sorted(
        (_group(suppliers.get(supplier_id), lines) for supplier_id, lines in groups.items()),
        key=lambda one: (not one.supplier_id, one.supplier.casefold()),
    )


def on_order(rd: Reading, medicine_ids: Sequence[str] | None = None) -> dict[str, int]:
    """Base units that open orders still expect, by medicine."""
    rd.require(Permission.SEE_PURCHASES)
    line = PurchaseOrderLine
    came = (
        select(
            StockReceiptLine.order_line_id, func.sum(StockReceiptLine.packs - StockReceiptLine.short_packs).label("n")
        )
        .where(StockReceiptLine.order_line_id.is_not(None))
        .group_by(StockReceiptLine.order_line_id)
        .subquery()
    )
    statement = (
        select(line.medicine_id, line.packs, line.pack_size, func.coalesce(came.c.n, 0).label("came"))
        .join(PurchaseOrder, PurchaseOrder.id == line.order_id)
        .outerjoin(came, came.c.order_line_id == line.id)
        .where(PurchaseOrder.state == OrderState.ORDERED)
    )
    if medicine_ids is not None:
        statement = statement.where(line.medicine_id.in_(medicine_ids))
    coming: dict[str, int] = defaultdict(int)
    for row in rd.session.execute(statement):
        coming[row.medicine_id] += max(row.packs - int(row.came), 0) * row.pack_size
    return dict(coming)


def _group(supplier: Supplier | None, lines: list[Proposal]) -> SupplierProposal:
    if supplier is None:
        return SupplierProposal("", "", None, "", tuple(lines))
    return SupplierProposal(
        supplier.id, supplier.name, supplier.lead_days, supplier.blacklisted_why or "", tuple(lines)
    )


def _used(rd: Reading) -> dict[str, int]:
    rows = rd.session.execute(
        select(StockMovement.medicine_id, -func.sum(StockMovement.quantity))
        .where(StockMovement.day > rd.today - timedelta(days=LOOK_BACK_DAYS), StockMovement.kind.in_(_USED))
        .group_by(StockMovement.medicine_id)
    )
    return {row[0]: int(row[1]) for row in rows}


def _lots(rd: Reading) -> dict[str, list[Lot]]:
    """What is not blocked."""
    lots: dict[str, list[Lot]] = defaultdict(list)
    for row in rd.session.execute(
        select(StockOnHand.medicine_id, StockOnHand.quantity, Batch.expires_on)
        .join(Batch, Batch.id == StockOnHand.batch_id)
        .where(StockOnHand.quantity > 0, Batch.blocked_why.is_(None))
    ):
        lots[row.medicine_id].append(Lot(row.quantity, row.expires_on))
    return lots
