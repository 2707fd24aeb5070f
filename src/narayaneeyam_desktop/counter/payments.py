"""From the payment card to the payments of a draft (SELL-12)."""

from __future__ import annotations

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
