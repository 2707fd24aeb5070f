"""Money given to a supplier, for one bill or on the account, and taken back when it was posted in error (BUY-42)."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import func, select

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import StockReceipt
from narayaneeyam_clinic.purchases.keep_supplier import supplier_of
from narayaneeyam_clinic.purchases.records import PaymentWay, PurchaseReturn, SupplierPayment
from narayaneeyam_clinic.purchases.reversed_documents import (
    REVERSED_MARK,
    checked_reason,
    reversal_id,
    reversal_number,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.limits import refuse_amount, refuse_long_of
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import PurchasesChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number

__all__ = ["PaidSupplier", "PaymentToSupplier", "PaymentWay", "pay_supplier", "reverse_payment"]


class PaymentToSupplier(BaseModel):
    """`receipt_id` is the bill it is for; empty: on the account, which an advance is too. `id` makes it harmless twice."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    id: str = Field(default_factory=new_id)
    supplier_id: str
    receipt_id: str = ""
    way: PaymentWay = PaymentWay.BANK
    amount: Money
    reference: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PaidSupplier:
    """The payment that was written."""

    payment_id: str
    number: str
    amount: Money
    is_repeat: bool = False


def pay_supplier(tx: Transaction, paid: PaymentToSupplier) -> PaidSupplier:
    """Refused: not_permitted, amount_not_positive, amount_too_large, supplier_not_found, receipt_not_found, more_than_open
    (with `left`), payment_differs.
    """
    tx.require(Permission.PAY_SUPPLIERS)
    earlier = tx.session.get(SupplierPayment, paid.id)
    if earlier is not None:
        same = (earlier.supplier_id, earlier.receipt_id or "", earlier.way, earlier.amount)
        if same != (paid.supplier_id, paid.receipt_id, paid.way, paid.amount):
            raise Refused("payment_differs", number=earlier.number)
        return PaidSupplier(earlier.id, earlier.number, earlier.amount, is_repeat=True)
    if paid.amount <= ZERO:
        raise Refused("amount_not_positive", field="amount")
    refuse_amount(paid.amount, "amount")
    refuse_long_of(paid, "reference", "note")
    supplier = supplier_of(tx, paid.supplier_id)
    if paid.receipt_id:
        receipt = tx.session.get(StockReceipt, paid.receipt_id)
        if receipt is None or receipt.supplier_id != supplier.id or receipt.reverses_id is not None:
            raise Refused("receipt_not_found")
        left = open_of_bill(tx, receipt)
        if paid.amount > left:
            raise Refused("more_than_open", field="amount", left=max(left, ZERO), bill=receipt.supplier_bill or "")
    number = draw_document_number(tx, DocumentKind.SUPPLIER_PAYMENT, tx.today)
    tx.add(
        SupplierPayment(
            id=paid.id,
            series_key=number.series_key,
            sequence=number.sequence,
            number=number.text,
            supplier_id=supplier.id,
            receipt_id=paid.receipt_id or None,
            way=paid.way,
            amount=paid.amount,
            reference=paid.reference or None,
            note=paid.note or None,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
        )
    )
    tx.tell(PurchasesChanged(supplier.id))
    return PaidSupplier(paid.id, number.text, paid.amount)


def reverse_payment(tx: Transaction, payment_id: str, reason: str) -> PaidSupplier:
    """The same again changes nothing. Refused: not_permitted, reason_missing, payment_not_found, payment_is_reversal."""
    tx.require(Permission.PAY_SUPPLIERS)
    why = checked_reason(reason)
    payment = tx.session.get(SupplierPayment, payment_id)
    if payment is None:
        raise Refused("supplier_payment_not_found")
    if payment.reverses_id is not None:
        raise Refused("payment_is_reversal", number=payment.number)
    document_id, number = reversal_id(payment_id), reversal_number(payment.number)
    if tx.session.get(SupplierPayment, document_id) is not None:
        return PaidSupplier(document_id, number, -payment.amount, is_repeat=True)
    tx.add(
        SupplierPayment(
            id=document_id,
            series_key=payment.series_key + REVERSED_MARK,
            sequence=payment.sequence,
            number=number,
            supplier_id=payment.supplier_id,
            receipt_id=payment.receipt_id,
            reverses_id=payment_id,
            way=payment.way,
            amount=-payment.amount,
            reference=payment.reference,
            note=why,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
        )
    )
    tx.tell(PurchasesChanged(payment.supplier_id))
    return PaidSupplier(document_id, number, -payment.amount)


def open_of_bill(rd: Reading, receipt: StockReceipt) -> Money:
    """What the bill comes to less its returns and what was paid for it."""
    if rd.session.get(StockReceipt, reversal_id(receipt.id)) is not None:
        return ZERO
    back = rd.session.scalar(select(func.sum(PurchaseReturn.payable)).where(PurchaseReturn.receipt_id == receipt.id))
    paid = rd.session.scalar(select(func.sum(SupplierPayment.amount)).where(SupplierPayment.receipt_id == receipt.id))
    return (receipt.payable or ZERO) - (back or ZERO) - (paid or ZERO)
