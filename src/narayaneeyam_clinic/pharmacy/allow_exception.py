"""A second person allows at the counter what the seller may not, by their PIN (SELL-37)."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.people.pins import who_allows
from narayaneeyam_clinic.pharmacy.exceptions import Allowance, sealed
from narayaneeyam_clinic.pharmacy.quote_sale import require_billing
from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """What came of a PIN: the allowance, or why not. A wrong PIN is an answer and no refusal, so that it is counted."""

    allowance: Allowance | None
    refused: Refused | None = None


def allow_exception(tx: Transaction, draft: SaleDraft, user_id: str, pin: str) -> PinAnswer:
    """Refused: not_permitted (to bill at all), sign_in_too_soon after wrong PINs in a row."""
    require_billing(tx, draft)
    allower = who_allows(tx, user_id, pin)
    if allower is None:
        return PinAnswer(None, Refused("wrong_pin", field="pin"))
    tx.note_access("exception_allowed", user_id)
    return PinAnswer(sealed(draft, allower.user_id, allower.name))
