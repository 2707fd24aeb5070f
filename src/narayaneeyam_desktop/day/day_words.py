"""The words for methods of payment."""

from __future__ import annotations

from narayaneeyam_clinic.reports.day_figures import PaymentMethod
from narayaneeyam_desktop.wording import translated

METHODS = {
    PaymentMethod.CASH: "Cash",
    PaymentMethod.UPI: "UPI",
    PaymentMethod.CARD: "Card",
    PaymentMethod.DEPOSIT: "Deposit",
}


def method_text(method: PaymentMethod) -> str:
    return translated("payments", METHODS[method])
