"""Tables: purchase orders, the lines of a supplier's bill, goods and claims that go back, payments to suppliers.

The supplier's bill itself is `StockReceipt` (pharmacy): every lot came with one, opening stock too. Posted documents are
reversed by a document of their own, never changed. Packs and base units are those of the medicine; money is paise.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.base import Lattice, Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Flag, Id, Instant, Paise, Quantity, Text_, Whole


class OrderState(StrEnum):
    ORDERED = "ordered"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class ReturnKind(StrEnum):
    """Goods that go back; what was billed and did not come; a price that was billed too high."""

    GOODS = "goods"
    SHORTAGE = "shortage"
    PRICE = "price"


class PaymentWay(StrEnum):
    """How the clinic pays a supplier."""

    CASH = "cash"
    UPI = "upi"
    CARD = "card"
    BANK = "bank"
    CHEQUE = "cheque"


class PurchaseOrder(Synced):
    """What was asked of a supplier. What has come of it is the sum of the goods-in lines that name the order; an order is
    closed when nothing more is expected, with the reason when something is missing.
    """

    __tablename__ = "purchase_order"
    __table_args__ = (
        Index("purchase_order_newest", "day", "at", "id"),
        Index("purchase_order_open", "state", "supplier_id"),
    )

    series_key: Mapped[str] = synced(Text_(), Merge.LEDGER)
    sequence: Mapped[int] = synced(Whole(), Merge.LEDGER)
    number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    supplier_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("supplier.id"))
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)
    expected_on: Mapped[date | None] = synced(BusinessDate(), Merge.LEDGER)
    note: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    state: Mapped[OrderState] = synced(
        Choice(OrderState), Merge.STATE, lattice=Lattice(("ordered", "closed", "cancelled"))
    )
    ended_why: Mapped[str | None] = synced(Text_(), Merge.STATE)
    ended_at: Mapped[datetime | None] = synced(Instant(), Merge.STATE)
    ended_by: Mapped[str | None] = synced(Id(), Merge.STATE)


class PurchaseOrderLine(Synced):
    """So many packs of one medicine; `rate` is what a pack is expected to cost before tax, where it is known."""

    __tablename__ = "purchase_order_line"
    __table_args__ = (
        Index("purchase_order_line_order", "order_id"),
        Index("purchase_order_line_medicine", "medicine_id"),
    )

    order_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("purchase_order.id"))
    position: Mapped[int] = synced(Whole(), Merge.LEDGER)
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    packs: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    pack_size: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    rate: Mapped[Money | None] = synced(Paise(), Merge.LEDGER)


class StockReceiptLine(Synced):
    """One line of a supplier's bill as it was posted. `rate` is for a pack before discount and tax; `packs` and `units` are
    what was billed, `free_packs` came beside them, `short_packs` of the billed ones did not come (a claim is a
    `PurchaseReturn`). The goods that came went into `batch_id`.
    """

    __tablename__ = "stock_receipt_line"
    __table_args__ = (
        Index("stock_receipt_line_receipt", "receipt_id"),
        Index("stock_receipt_line_medicine", "medicine_id"),
        Index("stock_receipt_line_batch", "batch_id"),
        Index("stock_receipt_line_order", "order_line_id", sqlite_where=text("order_line_id IS NOT NULL")),
    )

    receipt_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("stock_receipt.id"))
    position: Mapped[int] = synced(Whole(), Merge.LEDGER)
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    batch_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    order_line_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("purchase_order_line.id"))
    hsn: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    packs: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    units: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    free_packs: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    short_packs: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    pack_size: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    mrp: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    rate: Mapped[Money | None] = synced(Paise(), Merge.LEDGER)
    discount: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    rate_basis_points: Mapped[int] = synced(Whole(), Merge.LEDGER)
    is_exempt: Mapped[bool] = synced(Flag(), Merge.LEDGER)
    taxable: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    cgst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    sgst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    igst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    amount: Mapped[Money] = synced(Paise(), Merge.LEDGER)


class PurchaseReturn(Synced):
    """What lessens what is owed to a supplier: goods sent back, a shortage, a price billed too high; with a number of its
    own, and the supplier's credit note once it has come. A return that was posted in error is reversed by another one
    (`reverses_id`), whose amounts are negative. All amounts are otherwise positive.
    """

    __tablename__ = "purchase_return"
    __table_args__ = (
        Index("purchase_return_newest", "day", "at", "id"),
        Index("purchase_return_supplier", "supplier_id", "day"),
    )

    series_key: Mapped[str] = synced(Text_(), Merge.LEDGER)
    sequence: Mapped[int] = synced(Whole(), Merge.LEDGER)
    number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    kind: Mapped[ReturnKind] = synced(Choice(ReturnKind), Merge.LEDGER)
    supplier_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("supplier.id"))
    receipt_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("stock_receipt.id"), index=True)
    reverses_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("purchase_return.id"))
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)
    reason: Mapped[str] = synced(Text_(), Merge.LEDGER)
    supplier_gstin: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    is_inter_state: Mapped[bool] = synced(Flag(), Merge.LEDGER)
    taxable: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    cgst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    sgst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    igst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    exempt: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    round_off: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    payable: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    draft_hash: Mapped[str] = synced(Text_(), Merge.LEDGER)
    # The supplier's own credit note, when it has come.
    supplier_note: Mapped[str | None] = synced(Text_(), Merge.LWW)
    supplier_note_day: Mapped[date | None] = synced(BusinessDate(), Merge.LWW)


class PurchaseReturnLine(Synced):
    """`quantity` base units of a lot; none for a claim about a price. Of free goods the amount is nothing."""

    __tablename__ = "purchase_return_line"

    return_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("purchase_return.id"), index=True)
    position: Mapped[int] = synced(Whole(), Merge.LEDGER)
    receipt_line_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("stock_receipt_line.id"), index=True)
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    batch_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    quantity: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    free_quantity: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    rate_basis_points: Mapped[int] = synced(Whole(), Merge.LEDGER)
    is_exempt: Mapped[bool] = synced(Flag(), Merge.LEDGER)
    taxable: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    cgst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    sgst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    igst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    amount: Mapped[Money] = synced(Paise(), Merge.LEDGER)


class SupplierPayment(Synced):
    """Money given to a supplier (negative: that came back), for one bill or on the account."""

    __tablename__ = "supplier_payment"
    __table_args__ = (Index("supplier_payment_supplier", "supplier_id", "day"), Index("supplier_payment_day", "day"))

    series_key: Mapped[str] = synced(Text_(), Merge.LEDGER)
    sequence: Mapped[int] = synced(Whole(), Merge.LEDGER)
    number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    supplier_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("supplier.id"))
    receipt_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("stock_receipt.id"), index=True)
    reverses_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("supplier_payment.id"))
    way: Mapped[PaymentWay] = synced(Choice(PaymentWay), Merge.LEDGER)
    amount: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    reference: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    note: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)
