"""`check` of what was bought: each receipt and return is the sum of its lines and moved just that, and no line went back
more than once (BUY-61).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from narayaneeyam_clinic.store.fault import Fault
from narayaneeyam_clinic.store.transaction import Reading

_MOVED = " LEFT JOIN (SELECT document_id, sum(quantity) AS moved FROM stock_movement WHERE kind IN ({kinds}) GROUP BY document_id) m"


def purchase_faults(rd: Reading, raw: Any) -> Iterator[Fault]:
    """What older programs took in has neither amounts nor lines, and opening stock is nobody's bill."""
    yield from _receipts(raw)
    yield from _returns(raw)
    yield from _over_returned(raw)


def _receipts(raw: Any) -> Iterator[Fault]:
    rows = raw.execute(
        "SELECT coalesce(r.number, r.id), r.taxable + r.cgst + r.sgst + r.igst + r.exempt, coalesce(l.amount, 0),"
        " r.payable - r.round_off, coalesce(l.came, 0), coalesce(m.moved, 0) FROM stock_receipt r"
        " LEFT JOIN (SELECT receipt_id, sum(amount) AS amount,"
        " sum((packs - short_packs + free_packs) * pack_size + units) AS came FROM stock_receipt_line GROUP BY receipt_id) l"
        " ON l.receipt_id = r.id" + _MOVED.format(kinds="'purchase', 'purchase_reversed'") + " ON m.document_id = r.id"
        " WHERE r.payable IS NOT NULL"
    )
    for number, heads, lines, before_rounding, came, moved in rows:
        if not heads == lines == before_rounding:
            yield Fault("receipt", number, f"totals {heads}, lines {lines}, payable before rounding {before_rounding}")
        if came != moved:
            yield Fault("receipt", number, f"its lines say that {came} came, its movements {moved}")


def _returns(raw: Any) -> Iterator[Fault]:
    rows = raw.execute(
        "SELECT r.number, r.taxable + r.cgst + r.sgst + r.igst + r.exempt, coalesce(l.amount, 0), r.payable - r.round_off,"
        " CASE r.kind WHEN 'goods' THEN coalesce(l.left, 0) ELSE 0 END, -coalesce(m.moved, 0) FROM purchase_return r"
        " LEFT JOIN (SELECT return_id, sum(amount) AS amount, sum(quantity + free_quantity) AS left"
        " FROM purchase_return_line GROUP BY return_id) l ON l.return_id = r.id"
        + _MOVED.format(kinds="'purchase_return'")
        + " ON m.document_id = r.id"
    )
    for number, heads, lines, before_rounding, left, moved in rows:
        if not heads == lines == before_rounding:
            yield Fault(
                "purchase return", number, f"totals {heads}, lines {lines}, payable before rounding {before_rounding}"
            )
        if left != moved:
            yield Fault("purchase return", number, f"its lines say that {left} went back, its movements {moved}")


def _over_returned(raw: Any) -> Iterator[Fault]:
    rows = raw.execute(
        "SELECT coalesce(r.number, r.id), n.position, sum(l.quantity), n.packs * n.pack_size + n.units FROM purchase_return_line l"
        " JOIN stock_receipt_line n ON n.id = l.receipt_line_id JOIN stock_receipt r ON r.id = n.receipt_id GROUP BY n.id"
        " HAVING sum(l.quantity) > n.packs * n.pack_size + n.units OR sum(l.free_quantity) > n.free_packs * n.pack_size"
        " OR sum(l.amount) > n.amount"
    )
    for number, position, went, billed in rows:
        yield Fault("purchase return", number, f"of line {position} went back {went}, billed were {billed}")
