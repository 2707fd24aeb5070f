"""The account of a supplier: every bill, return, payment and reversal by day, with what is owed after it (BUY-40)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import StockReceipt
from narayaneeyam_clinic.purchases.dues_rules import due_day
from narayaneeyam_clinic.purchases.keep_supplier import supplier_of
from narayaneeyam_clinic.purchases.records import PaymentWay, PurchaseReturn, ReturnKind, SupplierPayment
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading


class Entry(StrEnum):
    """What an entry of the account is."""

    BILL = "bill"
    BILL_REVERSED = "bill_reversed"
    RETURN = "return"
    RETURN_REVERSED = "return_reversed"
    PAYMENT = "payment"
    PAYMENT_REVERSED = "payment_reversed"


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One entry. `amount` is what it adds to what is owed (a payment: below nothing), `balance` what is owed after it.
    `theirs` is the supplier's number, or the reference of a payment; `is_reversed`: another entry took it back.
    """

    entry: Entry
    document_id: str
    number: str
    theirs: str
    day: date
    at: datetime
    amount: Money
    balance: Money
    due_on: date | None = None
    kind: ReturnKind | None = None
    way: PaymentWay | None = None
    why: str = ""
    is_reversed: bool = False


def supplier_ledger(rd: Reading, supplier_id: str) -> list[LedgerRow]:
    """The oldest first. Refused: not_permitted, supplier_not_found."""
    rd.require(Permission.SEE_PURCHASES)
    terms = supplier_of(rd, supplier_id).terms_days
    rows = sorted(
        [*_bills(rd, supplier_id, terms), *_returns(rd, supplier_id), *_payments(rd, supplier_id)],
        key=lambda row: (row.day, row.at, row.document_id),
    )
    balance, ledger = ZERO, []
    for row in rows:
        balance = balance + row.amount
        ledger.append(_with_balance(row, balance))
    return ledger


def _with_balance(row: LedgerRow, balance: Money) -> LedgerRow:
    return LedgerRow(
        row.entry, row.document_id, row.number, row.theirs, row.day, row.at, row.amount, balance, row.due_on, row.kind,
        row.way, row.why, row.is_reversed,
    )  # fmt: skip


def _bills(rd: Reading, supplier_id: str, terms: int | None) -> list[LedgerRow]:
    receipts = rd.session.scalars(select(StockReceipt).where(StockReceipt.supplier_id == supplier_id)).all()
    gone = {receipt.reverses_id for receipt in receipts}
    return [
        LedgerRow(
            entry=Entry.BILL if one.reverses_id is None else Entry.BILL_REVERSED,
            document_id=one.id,
            number=one.number or "",
            theirs=one.supplier_bill or "",
            day=one.day,
            at=one.received_at,
            amount=one.payable or ZERO,
            balance=ZERO,
            due_on=due_day(one.supplier_bill_day or one.day, terms) if one.reverses_id is None else None,
            why=one.reason or "",
            is_reversed=one.id in gone,
        )
        for one in receipts
    ]


def _returns(rd: Reading, supplier_id: str) -> list[LedgerRow]:
    returns = rd.session.scalars(select(PurchaseReturn).where(PurchaseReturn.supplier_id == supplier_id)).all()
    gone = {one.reverses_id for one in returns}
    return [
        LedgerRow(
            entry=Entry.RETURN if one.reverses_id is None else Entry.RETURN_REVERSED,
            document_id=one.id,
            number=one.number,
            theirs=one.supplier_note or "",
            day=one.day,
            at=one.at,
            amount=-one.payable,
            balance=ZERO,
            kind=one.kind,
            why=one.reason,
            is_reversed=one.id in gone,
        )
        for one in returns
    ]


def _payments(rd: Reading, supplier_id: str) -> list[LedgerRow]:
    payments = rd.session.scalars(select(SupplierPayment).where(SupplierPayment.supplier_id == supplier_id)).all()
    gone = {one.reverses_id for one in payments}
    return [
        LedgerRow(
            entry=Entry.PAYMENT if one.reverses_id is None else Entry.PAYMENT_REVERSED,
            document_id=one.id,
            number=one.number,
            theirs=one.reference or "",
            day=one.day,
            at=one.at,
            amount=-one.amount,
            balance=ZERO,
            way=one.way,
            why=one.note or "",
            is_reversed=one.id in gone,
        )
        for one in payments
    ]
