"""Tables: credit notes with their lines; what a bill charged and the clinic took back."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.billing.return_rules import ReturnsTo
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.base import Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Flag, Id, Instant, Paise, Quantity, Text_, Whole


class CreditNote(Synced):
    """A document against one bill (CGST Act s.34, Rule 53). Its id is the draft's id, so it can be written only once; it is
    never changed or cancelled. All amounts are positive. What it comes to stands as a payment of the bill by credit note.
    """

    __tablename__ = "credit_note"
    __table_args__ = (
        Index("credit_note_newest", "day", "at", "id"),
        Index("credit_note_number", "number"),
        Index("credit_note_series", "series_key", "sequence"),
        Index("credit_note_patient", "patient_id", "day", sqlite_where=text("patient_id IS NOT NULL")),
    )

    series_key: Mapped[str] = synced(Text_(), Merge.LEDGER)
    sequence: Mapped[int] = synced(Whole(), Merge.LEDGER)
    number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    invoice_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("invoice.id"), index=True)
    patient_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"))
    # A word of the portal's list of reasons (`CreditReason`), and what the person wrote beside it.
    reason: Mapped[str] = synced(Text_(), Merge.LEDGER)
    note: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    recipient_name: Mapped[str] = synced(Text_(), Merge.LEDGER)
    recipient_address: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    recipient_gstin: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
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
    draft_hash: Mapped[str] = synced(Text_(), Merge.LEDGER)


class CreditNoteLine(Synced):
    """So much of one line of the bill, at the billed price, discount and rate (`return_rules`)."""

    __tablename__ = "credit_note_line"

    credit_note_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("credit_note.id"), index=True)
    invoice_line_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("invoice_line.id"), index=True)
    position: Mapped[int] = synced(Whole(), Merge.LEDGER)
    quantity: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    # Where the goods went; of a service nothing goes anywhere.
    returns_to: Mapped[ReturnsTo | None] = synced(Choice(ReturnsTo), Merge.LEDGER)
    taxable: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    cgst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    sgst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    igst: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    amount: Mapped[Money] = synced(Paise(), Merge.LEDGER)
