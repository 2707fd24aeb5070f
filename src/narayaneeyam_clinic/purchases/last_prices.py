"""What a medicine cost when it came in last, and its MRP then: shown beside what is typed now (BUY-14)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Manufacturer, Medicine, StockReceipt, Supplier
from narayaneeyam_clinic.purchases.records import StockReceiptLine
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class LastPrice:
    """For a pack, before discount and tax; `tax_basis_points` is the GST rate of that bill."""

    medicine_id: str
    rate: Money | None
    mrp: Money
    tax_basis_points: int
    supplier_id: str
    supplier: str
    day: date


def last_prices(rd: Reading, medicine_ids: Sequence[str]) -> dict[str, LastPrice]:
    """Of those that were bought before; what was reversed is passed over."""
    rd.require(Permission.SEE_STOCK)
    line, r = StockReceiptLine, StockReceipt
    gone = select(r.reverses_id).where(r.reverses_id.is_not(None))
    newest = func.row_number().over(
        partition_by=line.medicine_id, order_by=(r.received_at.desc(), line.position.desc())
    )
    lines = (
        select(line.medicine_id, line.rate, line.mrp, line.rate_basis_points, r.supplier_id, r.day, newest.label("nth"))
        .join(r, r.id == line.receipt_id)
        .where(line.medicine_id.in_(medicine_ids), r.reverses_id.is_(None), r.id.not_in(gone))
        .subquery()
    )
    rows = rd.session.execute(
        select(lines, Supplier.name).join(Supplier, Supplier.id == lines.c.supplier_id).where(lines.c.nth == 1)
    )
    return {
        row.medicine_id: LastPrice(
            row.medicine_id, row.rate, row.mrp, row.rate_basis_points, row.supplier_id, row.name, row.day
        )
        for row in rows
    }


def makers_not_wanted(rd: Reading, medicine_ids: Sequence[str]) -> dict[str, str]:
    """Why the maker of a medicine is on the black list, by medicine (BUY-3)."""
    rd.require(Permission.SEE_STOCK)
    rows = rd.session.execute(
        select(Medicine.id, Manufacturer.blacklisted_why)
        .join(Manufacturer, Manufacturer.id == Medicine.manufacturer_id)
        .where(Medicine.id.in_(medicine_ids), Manufacturer.blacklisted_why.is_not(None))
    )
    return {row[0]: row[1] or "" for row in rows}
