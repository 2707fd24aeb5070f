"""Tables: the ledger of what patients owe beside the counter (stays, courses, packages), and the deposits they gave."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.base import Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Id, Instant, Paise, Quantity, Text_, Whole


class DepositKind(StrEnum):
    """What a row of the deposits did; amounts are signed from the account's side."""

    TAKEN = "taken"
    APPLIED = "applied"
    REFUNDED = "refunded"


class Charge(Synced):
    """One thing that is owed, or (negative, naming what it reverses) no longer owed. Bills, the gate of a discharge and the
    balance of a package are sums over these rows and over nothing else (LEDGER).

    `kind` is a word of `charge_kinds`, which says how it is taxed and where it stands on a bill. `source_id` is the row
    that it came from. A session that a package pays for has `amount` 0 and its share of the package in `covered`.
    """

    __tablename__ = "charge"
    __table_args__ = (
        Index("charge_stay", "admission_id", "day", sqlite_where=text("admission_id IS NOT NULL")),
        Index("charge_patient", "patient_id", "day"),
        Index("charge_outside", "day", sqlite_where=text("admission_id IS NULL")),
        Index("charge_source", "source_id", sqlite_where=text("source_id IS NOT NULL")),
        Index("charge_package", "package_sale_id", sqlite_where=text("package_sale_id IS NOT NULL")),
        Index("charge_reverses", "reverses_id", sqlite_where=text("reverses_id IS NOT NULL")),
    )

    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"))
    admission_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("admission.id"))
    package_sale_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("package_sale.id"))
    kind: Mapped[str] = synced(Text_(), Merge.LEDGER)
    description: Mapped[str] = synced(Text_(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    quantity: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    base_unit: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    # `price` is for so many of `quantity`: base units of a pack, 2 halves of a day.
    pack_size: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    price: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    amount: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    covered: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    sac: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    medicine_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    batch_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    source_id: Mapped[str | None] = synced(Id(), Merge.LEDGER)
    reverses_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("charge.id"))
    position: Mapped[int] = synced(Whole(), Merge.LEDGER)
    reason: Mapped[str | None] = synced(Text_(), Merge.LEDGER)


class Deposit(Synced):
    """Money held for a patient: taken (+, a receipt voucher), applied to an invoice (-), refunded (-, a refund voucher)."""

    __tablename__ = "deposit"
    __table_args__ = (
        Index("deposit_day", "day"),
        Index("deposit_stay", "admission_id", sqlite_where=text("admission_id IS NOT NULL")),
        Index("deposit_series", "series_key", "sequence", sqlite_where=text("series_key IS NOT NULL")),
    )

    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"), index=True)
    admission_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("admission.id"))
    package_sale_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("package_sale.id"))
    invoice_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("invoice.id"))
    kind: Mapped[DepositKind] = synced(Choice(DepositKind), Merge.LEDGER)
    # How the money came or went; of an application to an invoice there is none.
    method: Mapped[PaymentMethod | None] = synced(Choice(PaymentMethod), Merge.LEDGER)
    amount: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    reference: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    reason: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    series_key: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    sequence: Mapped[int | None] = synced(Whole(), Merge.LEDGER)
    number: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)
