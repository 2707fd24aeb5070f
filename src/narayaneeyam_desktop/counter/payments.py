"""From the payment card to the payments of a draft, and back when a bill is taken up again (SELL-12)."""

from __future__ import annotations

from collections.abc import Sequence

from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft, PaymentMethod
from narayaneeyam_desktop.counter.payment_card import TypedPayment, Way


def payments_of(typed: TypedPayment) -> tuple[PaymentDraft, ...]:
    """One payment without an amount pays the whole; a split says its amounts; due is no payment at all."""
    if typed.way is Way.CASH:
        return (PaymentDraft(method=PaymentMethod.CASH, received=typed.received),)
    if typed.way is Way.UPI:
        return (PaymentDraft(method=PaymentMethod.UPI, reference=typed.upi_reference),)
    if typed.way is Way.CARD:
        return (PaymentDraft(method=PaymentMethod.CARD, reference=typed.card_reference),)
    if typed.way is Way.DUE:
        return ()
    parts = (
        (PaymentMethod.CASH, typed.cash),
        (PaymentMethod.UPI, typed.upi),
        (PaymentMethod.CARD, typed.card),
    )
    return tuple(PaymentDraft(method=method, amount=amount) for method, amount in parts if amount)


def typed_of(payments: Sequence[PaymentDraft]) -> TypedPayment:
    """What stood in the card for these payments."""
    if not payments:
        return TypedPayment(Way.DUE)
    if payments[0].amount is not None:
        amounts = {payment.method: payment.amount for payment in payments}
        return TypedPayment(
            Way.SPLIT,
            cash=amounts.get(PaymentMethod.CASH),
            upi=amounts.get(PaymentMethod.UPI),
            card=amounts.get(PaymentMethod.CARD),
        )
    only = payments[0]
    if only.method is PaymentMethod.UPI:
        return TypedPayment(Way.UPI, upi_reference=only.reference)
    if only.method is PaymentMethod.CARD:
        return TypedPayment(Way.CARD, card_reference=only.reference)
    return TypedPayment(Way.CASH, received=only.received)


def new_payments() -> tuple[PaymentDraft, ...]:
    """Of a new bill: cash."""
    return payments_of(TypedPayment(Way.CASH))
