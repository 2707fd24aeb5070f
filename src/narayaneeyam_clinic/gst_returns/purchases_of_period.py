"""What the clinic bought in a month, what went back, and what was lost: from the posted documents and movements (GSTR-16)."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from sqlalchemy import text

from narayaneeyam_clinic.gst_returns.input_tax_rules import LostGoods, Purchase, PurchaseKind, Taxes
from narayaneeyam_clinic.gst_returns.supplies import Period
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading

# Opening stock is nobody's bill and has no amounts. A reversal's amounts are negative as they stand.
_PURCHASES = text(
    "SELECT r.id, 'goods_in', coalesce(r.number, ''), r.day, coalesce(s.name, ''), coalesce(r.supplier_gstin, ''),"
    " coalesce(r.supplier_bill, ''), r.supplier_bill_day, coalesce(r.is_inter_state, 0), r.taxable, r.igst, r.cgst, r.sgst,"
    " coalesce(r.exempt, 0), coalesce(r.payable, 0), r.received_at AS at FROM stock_receipt r"
    " LEFT JOIN supplier s ON s.id = r.supplier_id WHERE r.day >= :first AND r.day < :after AND r.taxable IS NOT NULL"
    " UNION ALL SELECT r.id, 'return', r.number, r.day, coalesce(s.name, ''), coalesce(r.supplier_gstin, ''),"
    " coalesce(r.supplier_note, ''), r.supplier_note_day, r.is_inter_state, -r.taxable, -r.igst, -r.cgst, -r.sgst,"
    " -r.exempt, -r.payable, r.at FROM purchase_return r LEFT JOIN supplier s ON s.id = r.supplier_id"
    " WHERE r.day >= :first AND r.day < :after ORDER BY 4, at"
)
_LOST = text(
    "SELECT m.id, m.day, e.name, b.number, m.kind, -m.quantity, e.base_unit, m.batch_id, coalesce(b.receipt_id, ''),"
    " m.medicine_id FROM stock_movement m JOIN batch b ON b.id = m.batch_id JOIN medicine e ON e.id = m.medicine_id"
    " WHERE m.day >= :first AND m.day < :after AND m.quantity < 0"
    " AND m.kind IN ('expired', 'damaged', 'adjust_down', 'stock_take') ORDER BY m.day, m.at, m.id"
)
# The tax paid on a lot by base unit that came, free ones too: they came for the same tax. A lot that was moved or stands in
# quarantine has no line of its own, but the receipt it came with.
_LINES = (
    " count(*), sum(l.igst), sum(l.cgst), sum(l.sgst), sum((l.packs + l.free_packs) * l.pack_size + l.units)"
    " FROM stock_receipt_line l JOIN stock_receipt r ON r.id = l.receipt_id WHERE r.supplier_gstin IS NOT NULL AND "
)
_OF_LOT = text("SELECT l.batch_id," + _LINES + "l.batch_id IN (SELECT value FROM json_each(:ids)) GROUP BY l.batch_id")
_OF_RECEIPT = text(
    "SELECT l.receipt_id || ' ' || l.medicine_id," + _LINES + "l.receipt_id IN (SELECT value FROM json_each(:ids))"
    " GROUP BY l.receipt_id, l.medicine_id"
)


def purchases_of(rd: Reading, first: Period, last: Period | None = None) -> list[Purchase]:
    """Of the months from `first` to `last`, by date of our own document; what went back to a supplier is negative.

    Refused: not_permitted.
    """
    rd.require(Permission.SEE_FIGURES)
    return [_purchase(row) for row in rd.session.execute(_PURCHASES, _days(first, last or first))]


def lost_goods(rd: Reading, period: Period) -> list[LostGoods]:
    """Expired, broken and missing goods of the month with the tax that came with them. Refused: not_permitted."""
    rd.require(Permission.SEE_FIGURES)
    rows = rd.session.execute(_LOST, _days(period, period)).all()
    if not rows:
        return []
    by_lot = _tax_paid(rd, _OF_LOT, {row[7] for row in rows})
    by_receipt = _tax_paid(rd, _OF_RECEIPT, {row[8] for row in rows if row[8]})
    return [_lost(row, by_lot.get(row[7]) or by_receipt.get(f"{row[8]} {row[9]}")) for row in rows]


def _days(first: Period, last: Period) -> dict[str, str]:
    return {"first": first.first_day.isoformat(), "after": last.day_after.isoformat()}


def _purchase(row: Any) -> Purchase:
    (
        document,
        kind,
        number,
        day,
        supplier,
        gstin,
        bill,
        bill_day,
        inter,
        taxable,
        igst,
        cgst,
        sgst,
        exempt,
        payable,
        _,
    ) = row
    return Purchase(
        document, PurchaseKind(kind), number, date.fromisoformat(day), supplier, gstin, bill,
        date.fromisoformat(bill_day) if bill_day else None, bool(inter), taxable, Taxes(igst, cgst, sgst), exempt, payable,
    )  # fmt: skip


def _tax_paid(rd: Reading, statement: Any, ids: set[str]) -> dict[str, tuple[Taxes, int]]:
    rows = rd.session.execute(statement, {"ids": json.dumps(sorted(ids))})
    return {key: (Taxes(igst, cgst, sgst), came) for key, _, igst, cgst, sgst, came in rows if came}


def _lost(row: Any, paid: tuple[Taxes, int] | None) -> LostGoods:
    movement, day, what, batch, kind, quantity, unit, *_ = row
    taxes = paid[0].share(quantity, paid[1]) if paid else Taxes()
    return LostGoods(movement, date.fromisoformat(day), what, batch, kind, quantity, unit, taxes, paid is not None)
