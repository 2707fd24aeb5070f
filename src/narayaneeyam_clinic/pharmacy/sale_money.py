"""Discounts of a draft as amounts, and its payments against what is payable: cash with change, split, due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from narayaneeyam_clinic.billing.records import MONEY_METHODS, PaymentMethod
from narayaneeyam_clinic.billing.upi_link import is_above_usual_limit, payment_reference
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft, SaleDraft, SaleWarning, WarningKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money, total


@dataclass(frozen=True, slots=True)
class MoneyIn:
    """One payment as it will be kept: what it pays, and the cash that was handed over."""

    method: PaymentMethod
    amount: Money
    received: Money | None
    reference: str | None


@dataclass(frozen=True, slots=True)
class SplitPayments:
    """All payments of a bill after its deposits. `refused` says why they cannot stand; the figures then leave out the
    wrong ones.
    """

    parts: tuple[MoneyIn, ...]
    payable: Money
    from_deposit: Money
    refused: tuple[Refused, ...]
    warnings: tuple[SaleWarning, ...]

    @property
    def paid(self) -> Money:
        return self.from_deposit + total([part.amount for part in self.parts])

    @property
    def change(self) -> Money:
        return total([part.received - part.amount for part in self.parts if part.received is not None])

    @property
    def due(self) -> Money:
        return self.payable - self.paid


def discount_of(amounts: Sequence[Money], basis_points: int, discount: Money) -> Money:
    """A discount in parts of ten thousand or as an amount, never both. Refused: more than there is, less than nothing."""
    whole = total(list(amounts))
    if basis_points and discount:
        raise Refused("two_discounts", field="discount")
    if basis_points:
        discount = whole.times_ratio(basis_points, 10_000)
    if not ZERO <= discount <= whole:
        raise Refused("discount_too_large", field="discount", discount=discount, amount=whole)
    return discount


def split_payments(
    draft: SaleDraft, payable: Money, *, knows_patient: bool, from_deposit: Money = ZERO
) -> SplitPayments:
    """SELL-12. A payment without an amount pays what deposits and the ones before it left open."""
    parts: list[MoneyIn] = []
    refused: list[Refused] = []
    for payment in draft.payments:
        left = payable - from_deposit - total([part.amount for part in parts])
        try:
            if part := money_in(payment, left):
                parts.append(part)
        except Refused as reason:
            refused.append(reason)
    due = payable - from_deposit - total([part.amount for part in parts])
    if draft.deposit_shown is not None and draft.deposit_shown != from_deposit:
        refused.append(Refused("deposit_changed", shown=draft.deposit_shown, held=from_deposit))
    if draft.payable_shown is not None and draft.payable_shown != payable:
        refused.append(Refused("payable_changed", shown=draft.payable_shown, payable=payable))
    if due > ZERO and not knows_patient and not refused:
        refused.append(Refused("due_needs_patient", field="patient", due=due))
    large = [part for part in parts if part.method is PaymentMethod.UPI and is_above_usual_limit(part.amount)]
    warnings = tuple(SaleWarning(WarningKind.UPI_LIMIT, None) for _ in large[:1])
    return SplitPayments(tuple(parts), payable, from_deposit, tuple(refused), warnings)


def money_in(payment: PaymentDraft, left: Money) -> MoneyIn | None:
    """One payment against what is left to pay; None when nothing is left and no amount was said.

    Refused: nothing or less, more than is left, less cash in hand than it pays, change for anything but cash.
    """
    if payment.method not in MONEY_METHODS:  # only the bill of the ledger takes it, from what is held (LEDGER-14)
        raise Refused("deposit_is_no_payment", field="method")
    amount = left if payment.amount is None else payment.amount
    if payment.amount is None and left <= ZERO:
        return None
    if amount <= ZERO:
        raise Refused("amount_not_positive", field="amount", amount=amount)
    if amount > left:
        raise Refused("paid_too_much", field="amount", amount=amount, left=left)
    if payment.received is not None and payment.method is not PaymentMethod.CASH:
        raise Refused("change_only_for_cash", field="received")
    if payment.received is not None and payment.received < amount:
        raise Refused("received_too_little", field="received", received=payment.received, amount=amount)
    reference = payment.reference or None
    if reference and payment.method is PaymentMethod.UPI:
        reference = payment_reference(reference)
    return MoneyIn(payment.method, amount, payment.received, reference)
