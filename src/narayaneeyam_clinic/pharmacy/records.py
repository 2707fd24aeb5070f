"""Tables: medicines, makers and suppliers, batches, receipts, and the movements whose sum is the stock."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, ForeignKey, Index, and_, not_, text
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped, mapped_column

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.base import Claim, Local, Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Flag, Id, Instant, Paise, Quantity, Text_, Whole
from narayaneeyam_clinic.store.derived import derived_by


class Nature(StrEnum):
    """What decides the GST rate beside the HSN: made by a classical text under its name, or a maker's own."""

    CLASSICAL = "classical"
    PROPRIETARY = "proprietary"
    COSMETIC = "cosmetic"
    RAW_HERB = "raw_herb"
    FOOD = "food"


class MovementKind(StrEnum):
    OPENING = "opening"
    PURCHASE = "purchase"
    SALE = "sale"
    SALE_CANCELLED = "sale_cancelled"
    SALE_RETURN = "sale_return"
    ADJUST_UP = "adjust_up"
    ADJUST_DOWN = "adjust_down"
    DAMAGED = "damaged"
    EXPIRED = "expired"
    WARD_ISSUE = "ward_issue"
    WARD_RETURN = "ward_return"
    THERAPY = "therapy"
    PURCHASE_REVERSED = "purchase_reversed"
    PURCHASE_RETURN = "purchase_return"
    TRANSFER = "transfer"
    STOCK_TAKE = "stock_take"
    PREPARATION = "preparation"


class DosageForm(Synced):
    """A form of medicine (Arishtam, Choornam, …) with its defaults."""

    __tablename__ = "dosage_form"

    code: Mapped[str] = synced(Text_(), Merge.LEDGER)
    name: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    base_unit: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    route: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    loose_allowed: Mapped[bool] = synced(Flag(), Merge.CENTRAL)
    shelf_life_months: Mapped[int | None] = synced(Whole(), Merge.CENTRAL)


class Manufacturer(Synced):
    """Who made a medicine; the licence number stands on the label."""

    __tablename__ = "manufacturer"

    name: Mapped[str] = synced(Text_(), Merge.LWW)
    licence: Mapped[str | None] = synced(Text_(), Merge.LWW)
    address: Mapped[str | None] = synced(Text_(), Merge.LWW)
    # Why nothing of theirs is bought any more.
    blacklisted_why: Mapped[str | None] = synced(Text_(), Merge.LWW)


class Supplier(Synced):
    """Whom the clinic buys from."""

    __tablename__ = "supplier"

    name: Mapped[str] = synced(Text_(), Merge.LWW)
    gstin: Mapped[str | None] = synced(Text_(), Merge.LWW)
    phone: Mapped[str | None] = synced(Text_(), Merge.LWW)
    email: Mapped[str | None] = synced(Text_(), Merge.LWW)
    address: Mapped[str | None] = synced(Text_(), Merge.LWW)
    state_code: Mapped[str | None] = synced(Text_(), Merge.LWW)
    licence: Mapped[str | None] = synced(Text_(), Merge.LWW)
    # Days until a bill is to be paid, and from an order until the goods usually come.
    terms_days: Mapped[int | None] = synced(Whole(), Merge.LWW)
    lead_days: Mapped[int | None] = synced(Whole(), Merge.LWW)
    note: Mapped[str | None] = synced(Text_(), Merge.LWW)
    # Why nothing is bought from them any more.
    blacklisted_why: Mapped[str | None] = synced(Text_(), Merge.LWW)


class Medicine(Synced):
    """Something the pharmacy keeps. Stock and doses are in `base_unit`; prices are per pack of `pack_size` base units."""

    __tablename__ = "medicine"
    __table_args__ = (
        Index("medicine_sku", "sku"),
        Index("medicine_barcode", "barcode"),
        Index("medicine_name", "name"),
    )

    sku: Mapped[str] = synced(Text_(), Merge.CLAIM, claim=Claim(among="is_active = 1"))
    barcode: Mapped[str | None] = synced(Text_(), Merge.LWW)
    name: Mapped[str] = synced(Text_(), Merge.LWW)
    formulation: Mapped[str | None] = synced(Text_(), Merge.LWW)
    dosage_form_id: Mapped[str] = synced(Id(), Merge.LWW, ForeignKey("dosage_form.id"))
    nature: Mapped[Nature] = synced(Choice(Nature), Merge.LWW)
    base_unit: Mapped[str] = synced(Text_(), Merge.LEDGER)
    pack_size: Mapped[int] = synced(Quantity(), Merge.LWW)
    loose_allowed: Mapped[bool] = synced(Flag(), Merge.LWW)
    hsn: Mapped[str | None] = synced(Text_(), Merge.LWW)
    manufacturer_id: Mapped[str | None] = synced(Id(), Merge.LWW, ForeignKey("manufacturer.id"))
    schedule_e1: Mapped[bool] = synced(Flag(), Merge.LWW)
    is_external: Mapped[bool] = synced(Flag(), Merge.LWW)
    reorder_level: Mapped[int | None] = synced(Quantity(), Merge.LWW)
    import_key: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)
    # From whom it is usually bought.
    supplier_id: Mapped[str | None] = synced(Id(), Merge.LWW, ForeignKey("supplier.id"))
    # What a pack costs by the supplier's price list, before tax, its MRP there, and from when that holds (IMP-13).
    list_mrp: Mapped[Money | None] = synced(Paise(), Merge.LWW)
    list_rate: Mapped[Money | None] = synced(Paise(), Merge.LWW)
    listed_on: Mapped[date | None] = synced(BusinessDate(), Merge.LWW)

    @hybrid_property
    def needs_supervision(self) -> bool:
        """Schedule E(1) asks for it of what is taken, not of what is for external use (Drugs Rules, rule 161)."""
        return self.schedule_e1 and not self.is_external

    @needs_supervision.inplace.expression
    @classmethod
    def _needs_supervision(cls) -> ColumnElement[bool]:
        return and_(cls.schedule_e1, not_(cls.is_external))


class StockReceipt(Synced):
    """Goods taken in, or opening stock; the posted document behind movements, with the supplier's bill and its totals.

    One that was posted in error is reversed by another one (`reverses_id`), whose quantities and amounts are negative.
    """

    __tablename__ = "stock_receipt"
    __table_args__ = (
        Index("stock_receipt_newest", "day", "received_at", "id"),
        Index("stock_receipt_supplier", "supplier_id", "day", sqlite_where=text("supplier_id IS NOT NULL")),
        Index("stock_receipt_reverses", "reverses_id", sqlite_where=text("reverses_id IS NOT NULL")),
    )

    supplier_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("supplier.id"))
    supplier_bill: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    received_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    received_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    import_key: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    # Absent on what an older program took in.
    series_key: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    sequence: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    number: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    device_id: Mapped[str | None] = synced(Id(), Merge.LEDGER)
    reverses_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("stock_receipt.id"))
    reason: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    supplier_bill_day: Mapped[date | None] = synced(BusinessDate(), Merge.LEDGER)
    supplier_gstin: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    is_inter_state: Mapped[bool | None] = synced(Flag(), Merge.LEDGER)
    taxable: Mapped[Money | None] = synced(Paise(), Merge.LEDGER)
    cgst: Mapped[Money | None] = synced(Paise(), Merge.LEDGER)
    sgst: Mapped[Money | None] = synced(Paise(), Merge.LEDGER)
    igst: Mapped[Money | None] = synced(Paise(), Merge.LEDGER)
    exempt: Mapped[Money | None] = synced(Paise(), Merge.LEDGER)
    round_off: Mapped[Money | None] = synced(Paise(), Merge.LEDGER)
    payable: Mapped[Money | None] = synced(Paise(), Merge.LEDGER)
    draft_hash: Mapped[str | None] = synced(Text_(), Merge.LEDGER)


class Batch(Synced):
    """A lot: one medicine, batch number, expiry, MRP and location. A receipt with another MRP is another lot."""

    __tablename__ = "batch"
    __table_args__ = (Index("batch_medicine", "medicine_id", "expires_on"), Index("batch_import_key", "import_key"))

    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    expires_on: Mapped[date | None] = synced(BusinessDate(), Merge.LEDGER)
    mrp: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    purchase_price: Mapped[Money | None] = synced(Paise(), Merge.LEDGER)
    location: Mapped[str] = synced(Text_(), Merge.LEDGER)
    received_on: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    receipt_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("stock_receipt.id"))
    import_key: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    blocked_why: Mapped[str | None] = synced(Text_(), Merge.LWW)


class StockMovement(Synced):
    """One change of one batch, in signed base units. The stock is the sum of these and nothing else (STOCK-3)."""

    __tablename__ = "stock_movement"
    __table_args__ = (
        # With what a stock of another day is summed from: a million rows are read from it alone (SHELF-52).
        Index("stock_movement_day", "day", "batch_id", "quantity"),
        # Sales are found by their document and by day: an index of all by batch would write a page for each line sold.
        Index("stock_movement_other", "batch_id", sqlite_where=text("kind <> 'sale'")),
    )

    batch_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    kind: Mapped[MovementKind] = synced(Choice(MovementKind), Merge.LEDGER)
    quantity: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    document_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, index=True)
    line_id: Mapped[str | None] = synced(Id(), Merge.LEDGER)
    reason: Mapped[str | None] = synced(Text_(), Merge.LEDGER)


class StockOnHand(Local):
    """The sum of movements by batch, kept by a trigger; `check` compares it with the movements."""

    __tablename__ = "stock_on_hand"
    __table_args__ = (
        Index("stock_on_hand_medicine", "medicine_id"),
        # What was sold twice over is asked for after every change.
        Index("stock_on_hand_below", "batch_id", sqlite_where=text("quantity < 0")),
        # Of 60,000 batches all but some hundred are long gone: lists read those alone that hold something (SHELF-70).
        Index("stock_on_hand_held", "medicine_id", "batch_id", "quantity", sqlite_where=text("quantity <> 0")),
    )

    batch_id: Mapped[str] = mapped_column(Id(), primary_key=True)
    medicine_id: Mapped[str] = mapped_column(Id())
    quantity: Mapped[int] = mapped_column(Quantity())


# Written out: SQLite uses the index of what is held for these words, not for a value that is given later.
IS_HELD = text("stock_on_hand.quantity <> 0")

derived_by(
    "derived_stock_on_hand",
    """CREATE TRIGGER derived_stock_on_hand AFTER INSERT ON stock_movement BEGIN
INSERT INTO stock_on_hand (batch_id, medicine_id, quantity) VALUES (NEW.batch_id, NEW.medicine_id, NEW.quantity)
ON CONFLICT (batch_id) DO UPDATE SET quantity = quantity + excluded.quantity; END""",
)
# A row that two PCs made under one identity takes the first writer's quantity when they meet (MERGE-5).
derived_by(
    "derived_stock_on_hand_settled",
    """CREATE TRIGGER derived_stock_on_hand_settled AFTER UPDATE OF quantity ON stock_movement BEGIN
UPDATE stock_on_hand SET quantity = quantity - OLD.quantity + NEW.quantity WHERE batch_id = NEW.batch_id; END""",
)
