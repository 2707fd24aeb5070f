"""Lots that no bill here brought, sent back to a supplier: opening stock, and what an older program took in (BUY-34).

Goods that came with a bill go back against its line (`return_to_supplier`); for these nothing says what they cost, so the
price is the lot's, or as agreed. The document is the same, with lines that name no line of a receipt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import and_, exists, func, or_, select

from narayaneeyam_clinic.billing.gst_rules import NO_TAX, LineTax, TaxRate, bill_totals, is_inter_state
from narayaneeyam_clinic.billing.rate_table import RateTable, read_rate_table, with_shipped_rates
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, MovementKind, StockMovement, StockOnHand, StockReceipt
from narayaneeyam_clinic.purchases.keep_supplier import supplier_of
from narayaneeyam_clinic.purchases.post_return import ReturnedGoods, ReturnHead, posted_before, write_head
from narayaneeyam_clinic.purchases.receipt_rules import BilledLine, billed_line
from narayaneeyam_clinic.purchases.records import PurchaseReturnLine, ReturnKind, StockReceiptLine
from narayaneeyam_clinic.purchases.reversed_documents import checked_reason
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.limits import refuse_amount
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import StockChanged
from narayaneeyam_clinic.stock_room.records import Preparation
from narayaneeyam_clinic.store.prepared import insert_rows
from narayaneeyam_clinic.store.transaction import Reading, Transaction


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class LotGoesBack(_Part):
    """Base units of a lot; `rate` is for a pack before tax, without it what the lot cost."""

    batch_id: str
    quantity: int
    rate: Money | None = None


class LotsReturn(_Part):
    """What goes back to whom. `id` makes posting it twice harmless."""

    id: str = Field(default_factory=new_id)
    supplier_id: str
    reason: str = ""
    lines: tuple[LotGoesBack, ...] = ()


@dataclass(frozen=True, slots=True)
class LooseLot:
    """A lot that lies there and that no bill brought."""

    batch_id: str
    medicine_id: str
    medicine: str
    base_unit: str
    pack_size: int
    batch: str
    expires_on: date | None
    location: str
    mrp: Money
    rate: Money | None
    on_hand: int


@dataclass(frozen=True, slots=True)
class LotsQuote:
    """What a return comes to; `taxes` in the order of its lines."""

    lots: tuple[LooseLot, ...]
    taxes: tuple[LineTax, ...]
    is_inter_state: bool
    supplier_gstin: str | None
    payable: Money


def receipt_of_lot(rd: Reading, batch_id: str) -> str:
    """The receipt whose line the lot goes back against; nothing for one that no bill brought. Refused: not_permitted."""
    rd.require(Permission.SEE_PURCHASES)
    line, r = StockReceiptLine, StockReceipt
    gone = select(r.reverses_id).where(r.reverses_id.is_not(None))
    found = rd.session.scalars(
        select(line.receipt_id)
        .join(r, r.id == line.receipt_id)
        .join(Batch, _of_lot())
        .where(Batch.id == batch_id, r.supplier_id.is_not(None), r.reverses_id.is_(None), r.id.not_in(gone))
        .order_by(r.received_at.desc())
        .limit(1)
    ).first()
    return found or ""


def lots_without_bill(rd: Reading) -> list[LooseLot]:
    """By expiry, then by name; what was made in the house is nobody else's. Refused: not_permitted."""
    rd.require(Permission.SEE_PURCHASES)
    return _lots(rd, StockOnHand.quantity > 0)


def quote_lots(rd: Reading, draft: LotsReturn) -> LotsQuote:
    """Refused: not_permitted, supplier_not_found, return_has_no_lines, return_line_twice, lot_came_with_bill, and of a line (with
    `medicine`) quantity_not_positive, returned_goods_gone, hsn_missing, medicine_has_no_rate.
    """
    rd.require(Permission.SEE_PURCHASES)
    supplier, profile = supplier_of(rd, draft.supplier_id), clinic_profile(rd)
    if not draft.lines:
        raise Refused("return_has_no_lines", field="lines")
    if len({line.batch_id for line in draft.lines}) != len(draft.lines):
        raise Refused("return_line_twice", field="lines")
    known = {lot.batch_id: lot for lot in _lots(rd, Batch.id.in_([line.batch_id for line in draft.lines]))}
    inter_state = bool(supplier.state_code) and is_inter_state(profile.state_code, supplier.state_code or "")
    rates = with_shipped_rates(read_rate_table(rd.session)) if supplier.gstin else None
    lots, taxes = [], []
    for line in draft.lines:
        lot = known.get(line.batch_id)
        if lot is None:
            raise Refused("lot_came_with_bill", field="lines")
        _refuse_quantity(lot, line)
        lots.append(lot)
        taxes.append(_taxed(rd, lot, line, rates, inter_state=inter_state))
    return LotsQuote(tuple(lots), tuple(taxes), inter_state, supplier.gstin, bill_totals(taxes).total)


def return_lots(tx: Transaction, draft: LotsReturn) -> ReturnedGoods:
    """Post it whole or not at all. Refused: not_permitted, reason_missing, return_differs (another one has this id), and as
    `quote_lots`.
    """
    tx.require(Permission.BUY)
    if (before := posted_before(tx, draft.id, draft)) is not None:
        return before
    reason = checked_reason(draft.reason)
    quote = quote_lots(tx, draft)
    totals = bill_totals(quote.taxes)
    head = ReturnHead(
        ReturnKind.GOODS, draft.supplier_id, None, quote.supplier_gstin, quote.is_inter_state,
        totals.taxable, totals.cgst, totals.sgst, totals.igst, totals.exempt, ZERO, quote.payable,
    )  # fmt: skip
    posted = write_head(tx, draft.id, draft, head, reason)
    _write_lines(tx, draft, quote)
    tx.tell(StockChanged(tuple(sorted({lot.medicine_id for lot in quote.lots}))))
    return posted


def _write_lines(tx: Transaction, draft: LotsReturn, quote: LotsQuote) -> None:
    lines: list[dict[str, Any]] = []
    movements: list[dict[str, Any]] = []
    for position, (line, lot, tax) in enumerate(zip(draft.lines, quote.lots, quote.taxes, strict=True), 1):
        line_id = natural_id("purchase_return_line", draft.id, line.batch_id)
        of_lot = {"medicine_id": lot.medicine_id, "batch_id": lot.batch_id}
        heads = {name: getattr(tax, name) for name in ("is_exempt", "taxable", "cgst", "sgst", "igst")}
        lines.append(
            {
                "id": line_id, "return_id": draft.id, "position": position, "receipt_line_id": None, **of_lot,
                "quantity": line.quantity, "free_quantity": 0, "rate_basis_points": tax.rate.basis_points, **heads,
                "amount": tax.total,
            }
        )  # fmt: skip
        movements.append(
            {
                **of_lot, "kind": MovementKind.PURCHASE_RETURN, "quantity": -line.quantity, "day": tx.today, "at": tx.now,
                "by": tx.by.user_id, "document_id": draft.id, "line_id": line_id, "reason": draft.reason.strip(),
            }
        )  # fmt: skip
    insert_rows(tx.session, PurchaseReturnLine, lines)
    insert_rows(tx.session, StockMovement, movements)


def _of_lot() -> Any:
    """A line of a receipt and a lot: its own, or, of one that was moved, the same medicine of the same receipt."""
    line = StockReceiptLine
    return or_(
        line.batch_id == Batch.id, and_(line.receipt_id == Batch.receipt_id, line.medicine_id == Batch.medicine_id)
    )


def _lots(rd: Reading, wanted: Any) -> list[LooseLot]:
    line, r = StockReceiptLine, StockReceipt
    billed = exists(select(line.id).join(r, r.id == line.receipt_id).where(_of_lot(), r.supplier_id.is_not(None)))
    rows: Sequence[Any] = rd.session.execute(
        select(Batch, Medicine.name, Medicine.base_unit, Medicine.pack_size, func.coalesce(StockOnHand.quantity, 0))
        .join(Medicine, Medicine.id == Batch.medicine_id)
        .outerjoin(StockOnHand, StockOnHand.batch_id == Batch.id)
        .where(wanted, ~billed, ~exists(select(Preparation.id).where(Preparation.batch_id == Batch.id)))
        .order_by(Batch.expires_on.is_(None), Batch.expires_on, Medicine.name, Batch.id)
    ).all()
    return [
        LooseLot(
            lot.id, lot.medicine_id, name, unit, pack_size, lot.number, lot.expires_on, lot.location, lot.mrp,
            lot.purchase_price, int(on_hand),
        )
        for lot, name, unit, pack_size, on_hand in rows
    ]  # fmt: skip


def _refuse_quantity(lot: LooseLot, line: LotGoesBack) -> None:
    refuse_amount(line.rate, "value")
    if line.quantity <= 0:
        raise Refused("quantity_not_positive", field="quantity", quantity=line.quantity, medicine=lot.medicine)
    if line.quantity > max(lot.on_hand, 0):
        raise Refused(
            "returned_goods_gone", field="quantity", medicine=lot.medicine, batch=lot.batch, left=max(lot.on_hand, 0),
            asked=line.quantity,
        )  # fmt: skip


def _taxed(rd: Reading, lot: LooseLot, line: LotGoesBack, rates: RateTable | None, *, inter_state: bool) -> LineTax:
    """By the dated table of today, as the supplier's own credit note has it; without GSTIN there is no tax."""
    rate = NO_TAX
    price = line.rate if line.rate is not None else lot.rate
    if rates is not None and price is not None:
        rate = _rate_of(rd, lot, rates)
    counted = BilledLine(
        rate=price, quantity=line.quantity, free_quantity=0, pack_size=lot.pack_size, tax=rate, is_exempt=not rate
    )
    return billed_line(counted, inter_state=inter_state)


def _rate_of(rd: Reading, lot: LooseLot, rates: RateTable) -> TaxRate:
    medicine = rd.session.get_one(Medicine, lot.medicine_id)
    if not medicine.hsn:
        raise Refused("hsn_missing", field="lines", medicine=lot.medicine)
    try:
        row = rates.on(medicine.hsn, str(medicine.nature), rd.today)
    except Refused as refused:
        raise Refused(
            "medicine_has_no_rate", field="lines", medicine=lot.medicine, hsn=medicine.hsn, day=rd.today
        ) from refused
    return NO_TAX if row.exempt else row.rate
