"""What a medicine cost when it came in last, and its MRP then, or what the price list says since: shown beside what is
typed now (BUY-14, IMP-13).
"""

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
    """For a pack, before discount and tax. `is_listed`: by a price list that is in force and not older than the last receipt;
    otherwise that of the receipt, with its supplier.
    """

    medicine_id: str
    rate: Money | None
    mrp: Money
    supplier_id: str
    supplier: str
    day: date
    is_listed: bool = False


def last_prices(rd: Reading, medicine_ids: Sequence[str]) -> dict[str, LastPrice]:
    """Of those that were bought before, or stand in a price list; what was reversed is passed over."""
    rd.require(Permission.SEE_STOCK)
    bought = _bought(rd, medicine_ids)
    return bought | _listed(rd, medicine_ids, bought)


def _bought(rd: Reading, medicine_ids: Sequence[str]) -> dict[str, LastPrice]:
    line, r = StockReceiptLine, StockReceipt
    gone = select(r.reverses_id).where(r.reverses_id.is_not(None))
    newest = func.row_number().over(
        partition_by=line.medicine_id, order_by=(r.received_at.desc(), line.position.desc())
    )
    lines = (
        select(line.medicine_id, line.rate, line.mrp, r.supplier_id, r.day, newest.label("nth"))
        .join(r, r.id == line.receipt_id)
        .where(line.medicine_id.in_(medicine_ids), r.reverses_id.is_(None), r.id.not_in(gone))
        .subquery()
    )
    rows = rd.session.execute(
        select(lines, Supplier.name).join(Supplier, Supplier.id == lines.c.supplier_id).where(lines.c.nth == 1)
    )
    return {
        row.medicine_id: LastPrice(row.medicine_id, row.rate, row.mrp, row.supplier_id, row.name, row.day)
        for row in rows
    }


def _listed(rd: Reading, medicine_ids: Sequence[str], bought: dict[str, LastPrice]) -> dict[str, LastPrice]:
    m = Medicine
    rows = rd.session.execute(
        select(m.id, m.list_rate, m.list_mrp, m.listed_on, m.supplier_id, Supplier.name)
        .outerjoin(Supplier, Supplier.id == m.supplier_id)
        .where(m.id.in_(medicine_ids), m.list_mrp.is_not(None), m.listed_on <= rd.today)
    )
    found: dict[str, LastPrice] = {}
    for row in rows:
        last = bought.get(row.id)
        if last is None or row.listed_on >= last.day:
            rate = row.list_rate if row.list_rate is not None else (last.rate if last else None)
            whose = (last.supplier_id, last.supplier) if last else (row.supplier_id or "", row.name or "")
            found[row.id] = LastPrice(row.id, rate, row.list_mrp, *whose, row.listed_on, is_listed=True)
    return found


def makers_not_wanted(rd: Reading, medicine_ids: Sequence[str]) -> dict[str, str]:
    """Why the maker of a medicine is on the black list, by medicine (BUY-3)."""
    rd.require(Permission.SEE_STOCK)
    rows = rd.session.execute(
        select(Medicine.id, Manufacturer.blacklisted_why)
        .join(Manufacturer, Manufacturer.id == Medicine.manufacturer_id)
        .where(Medicine.id.in_(medicine_ids), Manufacturer.blacklisted_why.is_not(None))
    )
    return {row[0]: row[1] or "" for row in rows}
