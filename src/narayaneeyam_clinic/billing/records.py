"""Tables: dated GST rates, invoices with their lines and payments, and the counting of cash."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.base import Lattice, Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Flag, Id, Instant, Paise, Quantity, Text_, Whole


class InvoiceState(StrEnum):
    ISSUED = "issued"
    CANCELLED = "cancelled"


class LineKind(StrEnum):
    MEDICINE = "medicine"
    CONSULTATION = "consultation"
    THERAPY = "therapy"
    OTHER = "other"
    ROOM = "room"
    MEAL = "meal"
    PACKAGE = "package"


class PaymentMethod(StrEnum):
    CASH = "cash"
    UPI = "upi"
    CARD = "card"
    DEPOSIT = "deposit"
    CREDIT_NOTE = "credit_note"


# How money comes and goes; a deposit that a bill takes came earlier, by one of these, and a credit note is no money.
MONEY_METHODS = (PaymentMethod.CASH, PaymentMethod.UPI, PaymentMethod.CARD)


class GstRate(Synced):
    """A rate by HSN or SAC and nature between two dates; "not yet confirmed" until the accountant has seen it."""

    __tablename__ = "gst_rate"

    hsn: Mapped[str] = synced(Text_(), Merge.LEDGER)
    nature: Mapped[str] = synced(Text_(), Merge.LEDGER)
    rate_basis_points: Mapped[int] = synced(Whole(), Merge.CENTRAL)
    is_exempt: Mapped[bool] = synced(Flag(), Merge.CENTRAL)
    valid_from: Mapped[date] = synced(BusinessDate(), Merge.CENTRAL)
    valid_to: Mapped[date | None] = synced(BusinessDate(), Merge.CENTRAL)
    source: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    is_confirmed: Mapped[bool] = synced(Flag(), Merge.CENTRAL)


class Invoice(Synced):
    """A finished bill under the title that the law gives it. Its id is the draft's id, so it can be finished only once."""

    __tablename__ = "invoice"
    __table_args__ = (
        Index("invoice_newest", "day", "at", "id"),
        # All that the question "what is due" needs of an invoice, so that it is answered from this index and the payments'.
        Index("invoice_due", "state", "day", "at", "id", "payable"),
        Index("invoice_number", "number"),
        Index("invoice_series", "series_key", "sequence"),
        # Of a sale over the counter nothing is known of these: no page is written for it.
        Index("invoice_patient", "patient_id", "day", sqlite_where=text("patient_id IS NOT NULL")),
        Index("invoice_visit", "visit_id", sqlite_where=text("visit_id IS NOT NULL")),
        Index("invoice_prescription", "prescription_id", sqlite_where=text("prescription_id IS NOT NULL")),
        Index("invoice_stay", "admission_id", sqlite_where=text("admission_id IS NOT NULL")),
        Index("invoice_registered", "recipient_gstin", "day", sqlite_where=text("recipient_gstin IS NOT NULL")),
        Index("invoice_debits", "debits_id", sqlite_where=text("debits_id IS NOT NULL")),
    )

    series_key: Mapped[str] = synced(Text_(), Merge.LEDGER)
    sequence: Mapped[int] = synced(Whole(), Merge.LEDGER)
    number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    title: Mapped[str] = synced(Text_(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    patient_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"))
    visit_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("visit.id"))
    prescription_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("prescription.id"))
    doctor_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("staff.id"))
    recipient_name: Mapped[str] = synced(Text_(), Merge.LEDGER)
    recipient_address: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    supplier_gstin: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    place_of_supply: Mapped[str] = synced(Text_(), Merge.LEDGER)
    is_inter_state: Mapped[bool] = synced(Flag(), Merge.LEDGER)
    taxable: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    cgst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    sgst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    igst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    exempt: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    round_off: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    payable: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    # What was asked for, hashed: the same id with other content is refused, not answered with this invoice (SELL-15).
    draft_hash: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    state: Mapped[InvoiceState] = synced(Choice(InvoiceState), Merge.STATE, lattice=Lattice(("issued", "cancelled")))
    cancelled_at: Mapped[datetime | None] = synced(Instant(), Merge.STATE)
    cancelled_by: Mapped[str | None] = synced(Id(), Merge.STATE)
    cancelled_why: Mapped[str | None] = synced(Text_(), Merge.STATE)
    admission_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("admission.id"))
    # Of somebody registered for GST, as it was on that day.
    recipient_gstin: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    # The bill of supply beside a tax invoice: what somebody registered bought at once and the law wants on two papers.
    goes_with_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("invoice.id"))
    # Who allowed a discount above the seller's own limit, or a price other than the MRP.
    allowed_by: Mapped[str | None] = synced(Id(), Merge.LEDGER)
    # Where goods are sent, when they are.
    delivery_address: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    # Of a debit note (CGST Act s.34(3)): the bill that was too low, why (as of a credit note), and what was written beside it.
    debits_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("invoice.id"))
    debit_reason: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    debit_words: Mapped[str | None] = synced(Text_(), Merge.LEDGER)


class InvoiceLine(Synced):
    """One line as it was billed: price, rate, batch and taxes stay for ever, whatever later happens to the medicine."""

    __tablename__ = "invoice_line"
    __table_args__ = (
        Index(
            "invoice_line_prescription_line",
            "prescription_line_id",
            sqlite_where=text("prescription_line_id IS NOT NULL"),
        ),
        # What a therapy cost last is found among a million lines of medicines.
        Index("invoice_line_therapy", "description", "id", sqlite_where=text("kind = 'therapy'")),
        Index("invoice_line_charge", "charge_id", sqlite_where=text("charge_id IS NOT NULL")),
    )

    invoice_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("invoice.id"), index=True)
    position: Mapped[int] = synced(Whole(), Merge.LEDGER)
    kind: Mapped[LineKind] = synced(Choice(LineKind), Merge.LEDGER)
    description: Mapped[str] = synced(Text_(), Merge.LEDGER)
    medicine_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    batch_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    prescription_line_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("prescription_line.id"))
    hsn: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    batch_number: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    expires_on: Mapped[date | None] = synced(BusinessDate(), Merge.LEDGER)
    quantity: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    base_unit: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    pack_size: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    mrp: Mapped[Money | None] = synced(Paise(), Merge.LEDGER)
    price: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    discount: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    rate_basis_points: Mapped[int] = synced(Whole(), Merge.LEDGER)
    is_exempt: Mapped[bool] = synced(Flag(), Merge.LEDGER)
    taxable: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    cgst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    sgst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    igst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    amount: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    # The row of the ledger that this line bills; a charge without a line of an invoice in force is not billed yet.
    charge_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("charge.id"))
    # Given in place of the prescribed one, the same formulation of another maker, or sold at another price than the MRP: why.
    substitutes_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    exception_why: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    # Of a debit note: the line of the bill that this amount is added to.
    debits_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("invoice_line.id"))


class Payment(Synced):
    """Money taken for a bill, or (negative) given back; what is not paid is due.

    A later payment is a document of its own with a number from the receipts' series; at the sale the invoice is the receipt.
    """

    __tablename__ = "payment"
    __table_args__ = (
        Index("payment_day", "day"),
        Index("payment_series", "series_key", "sequence", sqlite_where=text("series_key IS NOT NULL")),
        Index("payment_invoice", "invoice_id", "amount"),
    )

    invoice_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("invoice.id"))
    method: Mapped[PaymentMethod] = synced(Choice(PaymentMethod), Merge.LEDGER)
    amount: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    received: Mapped[Money | None] = synced(Paise(), Merge.LEDGER)
    reference: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    series_key: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    sequence: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    receipt_number: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)


class InvoicePrint(Synced):
    """That an invoice went to paper: the first is the original, each later one is marked as a duplicate."""

    __tablename__ = "invoice_print"

    invoice_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("invoice.id"), index=True)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)


class CashCount(Synced):
    """The cash of a day as it was counted on one PC, beside what was expected."""

    __tablename__ = "cash_count"

    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER, index=True)
    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)
    expected: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    counted: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    note: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
