"""What a credit or debit note says on paper of the bill it is against, and why it was written (Rule 53)."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.billing.return_rules import CreditReason
from narayaneeyam_clinic.papers.figures import date_text

_REASONS = {
    CreditReason.SALES_RETURN: "Sales return",
    CreditReason.POST_SALE_DISCOUNT: "Discount after the sale",
    CreditReason.DEFICIENCY: "Deficiency in services",
    CreditReason.CORRECTION: "Correction in invoice",
    CreditReason.PLACE_OF_SUPPLY: "Change in place of supply",
    CreditReason.PROVISIONAL: "Finalisation of provisional assessment",
    CreditReason.OTHERS: "Others",
}


def note_words(bill_number: str, bill_day: date, reason: str, words: str) -> tuple[str, str]:
    """Two lines below the figures; `reason` is the portal's word of it, `words` what was written beside it."""
    why = _REASONS[CreditReason(reason)]
    return (
        f"Against bill {bill_number} of {date_text(bill_day)}",
        f"Reason: {why}, {words}" if words else f"Reason: {why}",
    )
