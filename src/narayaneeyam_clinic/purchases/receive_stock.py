"""Taking goods in from a supplier, or counting the opening stock: one posted document with its lots and movements (BUY-16)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, select

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, MovementKind, StockMovement, StockReceipt, Supplier
from narayaneeyam_clinic.purchases.ordered_goods import close_complete_orders
from narayaneeyam_clinic.purchases.receipt_draft import ReceiptDraft, ReceivedLine, ReceivedStock
from narayaneeyam_clinic.purchases.records import StockReceiptLine
from narayaneeyam_clinic.purchases.work_out_receipt import WorkedLine, WorkedReceipt, work_out_receipt
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.shared.news import PurchasesChanged, StockChanged
from narayaneeyam_clinic.store.draft_hash import hash_of_draft
from narayaneeyam_clinic.store.prepared import insert_rows
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number

__all__ = ["ReceiptDraft", "ReceivedLine", "ReceivedStock", "receive_stock"]


def receive_stock(tx: Transaction, draft: ReceiptDraft) -> ReceivedStock:
    """Post the receipt whole or not at all. The same number, expiry, MRP and place adds to the lot (STOCK-3).

    Refused: as `work_out_receipt`; receipt_differs (another receipt has this id).
    """
    tx.require(Permission.RECEIVE_STOCK)
    draft_hash = hash_of_draft(draft)
    earlier = tx.session.get(StockReceipt, draft.id)
    if earlier is not None:
        return _same_again(tx, earlier, draft_hash)
    worked_out = work_out_receipt(tx, draft)
    supplier = worked_out.supplier
    if supplier is None and not draft.is_opening:
        supplier = tx.add(Supplier(name=draft.supplier))
    number = _write_head(tx, draft, worked_out, supplier, draft_hash)
    batch_ids = _lots(tx, draft, worked_out.lines)
    line_ids = _write_lines(tx, draft, worked_out.lines, batch_ids)
    _move(tx, draft, worked_out.lines, batch_ids, line_ids)
    if supplier is not None:
        close_complete_orders(tx, draft.lines)
        tx.tell(PurchasesChanged(supplier.id))
    tx.tell(StockChanged(tuple(sorted({one.line.medicine_id for one in worked_out.lines}))))
    above = tuple(at for at, one in enumerate(worked_out.lines) if (one.line.purchase_price or ZERO) > one.line.mrp)
    return ReceivedStock(draft.id, tuple(batch_ids), above, number, worked_out.totals.payable)


def _same_again(tx: Transaction, earlier: StockReceipt, draft_hash: str) -> ReceivedStock:
    if earlier.draft_hash not in (None, draft_hash):
        raise Refused("receipt_differs", number=earlier.number or "")
    batches = tx.session.scalars(select(StockMovement.batch_id).where(StockMovement.document_id == earlier.id))
    return ReceivedStock(
        earlier.id,
        tuple(batches),
        number=earlier.number or "",
        payable=earlier.payable or ZERO,
        is_repeat=True,
    )


def _write_head(
    tx: Transaction, draft: ReceiptDraft, worked_out: WorkedReceipt, supplier: Supplier | None, draft_hash: str
) -> str:
    """The receipt's number; opening stock is nobody's bill, and has neither number nor amounts."""
    row: dict[str, Any] = {
        "id": draft.id,
        "supplier_id": supplier.id if supplier else None,
        "supplier_bill": draft.supplier_bill or None,
        "day": tx.today,
        "received_at": tx.now,
        "received_by": tx.by.user_id,
        "import_key": draft.import_key,
        "device_id": tx.device.id,
        "draft_hash": draft_hash,
    }
    text = ""
    if supplier is not None:
        number, totals = draw_document_number(tx, DocumentKind.GOODS_IN, tx.today), worked_out.totals
        text = number.text
        row |= {
            "series_key": number.series_key,
            "sequence": number.sequence,
            "number": number.text,
            "supplier_bill_day": draft.supplier_bill_day,
            "supplier_gstin": supplier.gstin,
            "is_inter_state": worked_out.is_inter_state,
            "taxable": totals.taxable,
            "cgst": totals.cgst,
            "sgst": totals.sgst,
            "igst": totals.igst,
            "exempt": totals.exempt,
            "round_off": totals.round_off,
            "payable": totals.payable,
        }
    insert_rows(tx.session, StockReceipt, [row])
    return text


def _lots(tx: Transaction, draft: ReceiptDraft, lines: Sequence[WorkedLine]) -> list[str]:
    """The batch of each line: one that is there already, or a new one."""
    # Only lots that end with one of these days can be the same: the index has medicine and expiry.
    ends = {one.expires_on for one in lines}
    same_end: ColumnElement[bool] = Batch.expires_on.in_([day for day in ends if day is not None])
    if None in ends:
        same_end = same_end | Batch.expires_on.is_(None)
    known: dict[tuple[object, ...], str] = {
        (b.medicine_id, b.number.upper(), b.expires_on, b.mrp, b.location.casefold()): b.id
        for b in tx.session.execute(
            select(Batch.id, Batch.medicine_id, Batch.number, Batch.expires_on, Batch.mrp, Batch.location).where(
                Batch.medicine_id.in_({one.line.medicine_id for one in lines}), same_end
            )
        )
    }
    fresh: list[dict[str, Any]] = []
    batch_ids = []
    for one in lines:
        key = _lot_key(one)
        if key not in known:
            known[key] = new_id()
            fresh.append(_lot(tx, draft, one, known[key]))
        batch_ids.append(known[key])
    insert_rows(tx.session, Batch, fresh)
    return batch_ids


def _lot_key(one: WorkedLine) -> tuple[object, ...]:
    """What makes two receipts the same lot (STOCK-3)."""
    line = one.line
    return (line.medicine_id, line.batch_number.upper(), one.expires_on, line.mrp, line.location.casefold())


def _lot(tx: Transaction, draft: ReceiptDraft, one: WorkedLine, batch_id: str) -> dict[str, Any]:
    line = one.line
    return {
        "id": batch_id,
        "medicine_id": line.medicine_id,
        "number": line.batch_number,
        "expires_on": one.expires_on,
        "mrp": line.mrp,
        "purchase_price": line.purchase_price if draft.is_opening else one.cost,
        "location": line.location,
        "received_on": tx.today,
        "receipt_id": draft.id,
        "import_key": line.import_key,
    }


def _write_lines(
    tx: Transaction, draft: ReceiptDraft, lines: Sequence[WorkedLine], batch_ids: Sequence[str]
) -> list[str | None]:
    """The lines of the supplier's bill; opening stock is its movements alone."""
    if draft.is_opening:
        return [None for _ in lines]
    rows = [
        {
            "id": natural_id("stock_receipt_line", draft.id, str(position)),
            "receipt_id": draft.id,
            "position": position,
            "medicine_id": one.line.medicine_id,
            "batch_id": batch_id,
            "order_line_id": one.line.order_line_id,
            "hsn": one.hsn,
            "packs": one.line.packs,
            "units": one.line.units,
            "free_packs": one.line.free_packs,
            "short_packs": one.line.short_packs,
            "pack_size": one.pack_size,
            "mrp": one.line.mrp,
            "rate": one.line.purchase_price,
            "discount": one.tax.discount,
            "rate_basis_points": one.tax.rate.basis_points,
            "is_exempt": one.tax.is_exempt,
            "taxable": one.tax.taxable,
            "cgst": one.tax.cgst,
            "sgst": one.tax.sgst,
            "igst": one.tax.igst,
            "amount": one.tax.total,
        }
        for position, (one, batch_id) in enumerate(zip(lines, batch_ids, strict=True), 1)
    ]
    insert_rows(tx.session, StockReceiptLine, rows)
    return [str(row["id"]) for row in rows]


def _move(
    tx: Transaction,
    draft: ReceiptDraft,
    lines: Sequence[WorkedLine],
    batch_ids: Sequence[str],
    line_ids: Sequence[str | None],
) -> None:
    """What came; of a line that was billed and did not come at all, nothing."""
    kind = MovementKind.OPENING if draft.is_opening else MovementKind.PURCHASE
    insert_rows(
        tx.session,
        StockMovement,
        [
            {
                "batch_id": batch_id,
                "medicine_id": one.line.medicine_id,
                "kind": kind,
                "quantity": one.came,
                "day": tx.today,
                "at": tx.now,
                "by": tx.by.user_id,
                "document_id": draft.id,
                "line_id": line_id,
            }
            for one, batch_id, line_id in zip(lines, batch_ids, line_ids, strict=True)
            if one.came
        ],
    )
