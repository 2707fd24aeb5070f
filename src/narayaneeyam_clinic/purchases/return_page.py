"""What went back to a supplier, as its page shows it (BUY-33)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, StockReceipt, Supplier
from narayaneeyam_clinic.purchases.records import PurchaseReturn, PurchaseReturnLine, ReturnKind, StockReceiptLine
from narayaneeyam_clinic.purchases.reversed_documents import reversal_id
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class ReturnedLineRow:
    """Base units of billed and of free goods, and what they are worth with tax."""

    medicine: str
    base_unit: str
    pack_size: int
    hsn: str
    batch: str
    expires_on: date | None
    quantity: int
    free_quantity: int
    rate_basis_points: int
    taxable: Money
    tax: Money
    amount: Money


@dataclass(frozen=True, slots=True)
class ReturnPage:
    """A return with its lines. `reversal_id` is the document that took it back, `reverses_id` the one that this takes back."""

    return_id: str
    number: str
    kind: ReturnKind
    day: date
    at: datetime
    by: str
    reason: str
    supplier_id: str
    supplier: str
    receipt_id: str
    receipt_number: str
    supplier_bill: str
    supplier_bill_day: date | None
    is_inter_state: bool
    taxable: Money
    cgst: Money
    sgst: Money
    igst: Money
    exempt: Money
    round_off: Money
    payable: Money
    supplier_note: str
    supplier_note_day: date | None
    reverses_id: str
    reversal_id: str
    lines: tuple[ReturnedLineRow, ...]


def return_page(rd: Reading, return_id: str) -> ReturnPage:
    """Refused: not_permitted, return_not_found."""
    rd.require(Permission.SEE_PURCHASES)
    back = rd.session.get(PurchaseReturn, return_id)
    if back is None:
        raise Refused("return_not_found")
    receipt = rd.session.get(StockReceipt, back.receipt_id) if back.receipt_id else None
    supplier = rd.session.get_one(Supplier, back.supplier_id)
    writer = rd.session.get(User, back.by)
    undone = rd.session.get(PurchaseReturn, reversal_id(return_id))
    return ReturnPage(
        return_id=back.id,
        number=back.number,
        kind=back.kind,
        day=back.day,
        at=back.at,
        by=writer.name if writer else "",
        reason=back.reason,
        supplier_id=supplier.id,
        supplier=supplier.name,
        receipt_id=receipt.id if receipt else "",
        receipt_number=(receipt.number or "") if receipt else "",
        supplier_bill=(receipt.supplier_bill or "") if receipt else "",
        supplier_bill_day=(receipt.supplier_bill_day or receipt.day) if receipt else None,
        is_inter_state=back.is_inter_state,
        taxable=back.taxable,
        cgst=back.cgst,
        sgst=back.sgst,
        igst=back.igst,
        exempt=back.exempt,
        round_off=back.round_off,
        payable=back.payable,
        supplier_note=back.supplier_note or "",
        supplier_note_day=back.supplier_note_day,
        reverses_id=back.reverses_id or "",
        reversal_id=undone.id if undone else "",
        lines=_lines(rd, return_id),
    )


def _lines(rd: Reading, return_id: str) -> tuple[ReturnedLineRow, ...]:
    line = PurchaseReturnLine
    rows = rd.session.execute(
        select(line, Medicine.name, Medicine.base_unit, Medicine.pack_size, Batch.number, Batch.expires_on,
               func.coalesce(StockReceiptLine.hsn, Medicine.hsn))
        .join(Medicine, Medicine.id == line.medicine_id)
        .join(Batch, Batch.id == line.batch_id)
        .outerjoin(StockReceiptLine, StockReceiptLine.id == line.receipt_line_id)
        .where(line.return_id == return_id)
        .order_by(line.position)
    )  # fmt: skip
    return tuple(
        ReturnedLineRow(
            medicine=name,
            base_unit=unit,
            pack_size=size,
            hsn=hsn or "",
            batch=batch,
            expires_on=expires_on,
            quantity=one.quantity,
            free_quantity=one.free_quantity,
            rate_basis_points=one.rate_basis_points,
            taxable=one.taxable,
            tax=one.cgst + one.sgst + one.igst,
            amount=one.amount,
        )
        for one, name, unit, size, batch, expires_on, hsn in rows
    )


def last_return(rd: Reading) -> str | None:
    """The newest one, for whoever wants an example; None while nothing went back."""
    rd.require(Permission.SEE_PURCHASES)
    return rd.session.scalars(
        select(PurchaseReturn.id).order_by(PurchaseReturn.day.desc(), PurchaseReturn.at.desc()).limit(1)
    ).first()
