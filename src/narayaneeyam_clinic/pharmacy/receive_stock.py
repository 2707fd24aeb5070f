"""Taking goods in from a supplier, or counting the opening stock: one posted document with its lots and movements."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, MovementKind, StockMovement, StockReceipt, Supplier
from narayaneeyam_clinic.pharmacy.stock_rules import base_units, is_expired, parse_expiry
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import StockChanged
from narayaneeyam_clinic.store.transaction import Transaction


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class ReceivedLine(_Part):
    """One line of the supplier's bill. `mrp` and `purchase_price` are for a pack; free goods are counted in beside the paid.

    `expiry` is as printed ("03/2028"); empty for old stock that does not expire.
    """

    medicine_id: str
    batch_number: str
    expiry: str = ""
    mrp: Money
    purchase_price: Money | None = None
    packs: int = Field(default=0, ge=0)
    units: int = Field(default=0, ge=0)
    free_packs: int = Field(default=0, ge=0)
    location: str = ""
    import_key: str | None = None


class ReceiptDraft(_Part):
    """Goods as they came. `id` makes posting it twice harmless; opening stock has no supplier."""

    id: str = Field(default_factory=new_id)
    supplier: str = ""
    supplier_bill: str = ""
    lines: tuple[ReceivedLine, ...] = ()
    is_opening: bool = False
    import_key: str | None = None


@dataclass(frozen=True, slots=True)
class ReceivedStock:
    """What was posted. `above_mrp`: positions (from 0) of lines whose purchase price is above the MRP (STOCK-14)."""

    receipt_id: str
    batch_ids: tuple[str, ...]
    above_mrp: tuple[int, ...] = ()
    is_repeat: bool = False


def receive_stock(tx: Transaction, draft: ReceiptDraft) -> ReceivedStock:
    """Post the receipt whole or not at all. The same number, expiry, MRP and place adds to the lot (STOCK-3).

    Refused: no lines; no supplier for bought goods; a line without medicine, batch number, quantity or MRP; a medicine
    that has expired already.
    """
    tx.require(Permission.RECEIVE_STOCK)
    if tx.session.get(StockReceipt, draft.id):
        batches = tx.session.scalars(select(StockMovement.batch_id).where(StockMovement.document_id == draft.id))
        return ReceivedStock(draft.id, tuple(batches), is_repeat=True)
    if not draft.lines:
        raise Refused("receipt_has_no_lines", field="lines")
    if not draft.supplier and not draft.is_opening:
        raise Refused("supplier_missing", field="supplier")
    medicines = _medicines(tx, draft)
    lots = [_checked(line, medicines.get(line.medicine_id), tx.today) for line in draft.lines]
    tx.add(
        StockReceipt(
            id=draft.id,
            supplier_id=_supplier_named(tx, draft.supplier),
            supplier_bill=draft.supplier_bill or None,
            day=tx.today,
            received_at=tx.now,
            received_by=tx.by.user_id,
            import_key=draft.import_key,
        )
    )
    batch_ids = _lots(tx, draft, lots)
    kind = MovementKind.OPENING if draft.is_opening else MovementKind.PURCHASE
    tx.add_all(
        [
            StockMovement(
                batch_id=batch_id,
                medicine_id=lot.line.medicine_id,
                kind=kind,
                quantity=lot.quantity,
                day=tx.today,
                at=tx.now,
                by=tx.by.user_id,
                document_id=draft.id,
            )
            for batch_id, lot in zip(batch_ids, lots, strict=True)
        ]
    )
    tx.tell(StockChanged(tuple(sorted(medicines))))
    above = tuple(at for at, lot in enumerate(lots) if (lot.line.purchase_price or ZERO) > lot.line.mrp)
    return ReceivedStock(draft.id, tuple(batch_ids), above)


@dataclass(frozen=True, slots=True)
class _Lot:
    line: ReceivedLine
    expires_on: date | None
    quantity: int

    @property
    def key(self) -> tuple[object, ...]:
        """What makes two receipts the same lot (STOCK-3)."""
        line = self.line
        return (line.medicine_id, line.batch_number.upper(), self.expires_on, line.mrp, line.location.casefold())


def _medicines(tx: Transaction, draft: ReceiptDraft) -> dict[str, Medicine]:
    ids = {line.medicine_id for line in draft.lines}
    return {medicine.id: medicine for medicine in tx.session.scalars(select(Medicine).where(Medicine.id.in_(ids)))}


def _checked(line: ReceivedLine, medicine: Medicine | None, today: date) -> _Lot:
    if medicine is None or not medicine.is_active:
        raise Refused("medicine_not_kept", field="medicine", medicine=medicine.name if medicine else "")
    if not line.batch_number:
        raise Refused("batch_number_missing", field="batch_number", medicine=medicine.name)
    if line.mrp <= ZERO:
        raise Refused("mrp_not_positive", field="mrp", medicine=medicine.name)
    if line.purchase_price is not None and line.purchase_price < ZERO:
        raise Refused("price_negative", field="purchase_price")
    expires_on = parse_expiry(line.expiry) if line.expiry else None
    if is_expired(expires_on, today):
        raise Refused(
            "received_expired", field="expiry", medicine=medicine.name, batch=line.batch_number, expiry=expires_on
        )
    quantity = base_units(line.packs + line.free_packs, medicine.pack_size, line.units)
    if quantity <= 0:
        raise Refused("quantity_not_positive", field="quantity", quantity=quantity)
    return _Lot(line, expires_on, quantity)


def _supplier_named(tx: Transaction, name: str) -> str | None:
    if not name:
        return None
    found = tx.session.scalars(
        select(Supplier.id).where(func.lower(Supplier.name) == name.lower()).order_by(Supplier.id).limit(1)
    ).first()
    return found or tx.add(Supplier(name=name)).id


def _lots(tx: Transaction, draft: ReceiptDraft, lots: list[_Lot]) -> list[str]:
    """The batch of each line: one that is there already, or a new one."""
    medicines = {lot.line.medicine_id for lot in lots}
    known: dict[tuple[object, ...], str] = {
        (b.medicine_id, b.number.upper(), b.expires_on, b.mrp, b.location.casefold()): b.id
        for b in tx.session.execute(
            select(Batch.id, Batch.medicine_id, Batch.number, Batch.expires_on, Batch.mrp, Batch.location).where(
                Batch.medicine_id.in_(medicines)
            )
        )
    }
    fresh: list[Batch] = []
    for lot in lots:
        if lot.key not in known:
            batch = Batch(
                id=new_id(),
                medicine_id=lot.line.medicine_id,
                number=lot.line.batch_number,
                expires_on=lot.expires_on,
                mrp=lot.line.mrp,
                purchase_price=lot.line.purchase_price,
                location=lot.line.location,
                received_on=tx.today,
                receipt_id=draft.id,
                import_key=lot.line.import_key,
            )
            fresh.append(batch)
            known[lot.key] = batch.id
    tx.add_all(fresh)
    return [known[lot.key] for lot in lots]
