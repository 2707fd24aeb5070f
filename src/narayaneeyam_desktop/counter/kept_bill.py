"""A bill as it is kept while it is typed and while it is on hold: the draft and what stood in the payment card."""

from __future__ import annotations

from typing import Any

from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.counter.payment_card import TypedPayment, Way

_AMOUNTS = ("received", "cash", "upi", "card")


def kept_payment(typed: TypedPayment) -> dict[str, Any]:
    """Plain values."""
    kept: dict[str, Any] = {
        "way": str(typed.way),
        "upi_reference": typed.upi_reference,
        "card_reference": typed.card_reference,
    }
    for name in _AMOUNTS:
        amount: Money | None = getattr(typed, name)
        kept[name] = None if amount is None else amount.paise
    return kept


def kept_body(draft: SaleDraft, typed: TypedPayment) -> dict[str, Any]:
    """What a draft of the counter holds."""
    return {"draft": draft.model_dump(mode="json"), "payment": kept_payment(typed)}


def bill_of(body: Any) -> tuple[SaleDraft, TypedPayment]:
    """The other way round."""
    payment = body["payment"]
    amounts = {name: None if payment[name] is None else Money(payment[name]) for name in _AMOUNTS}
    typed = TypedPayment(
        Way(payment["way"]),
        upi_reference=payment["upi_reference"],
        card_reference=payment["card_reference"],
        **amounts,
    )
    return SaleDraft.model_validate(body["draft"]), typed
