"""The UPI link for one bill, with the clinic's own UPI id: the QR on the screen and on paper (SELL-13)."""

from __future__ import annotations

from narayaneeyam_clinic.billing.upi_link import upi_link
from narayaneeyam_clinic.people.profile import Profile, clinic_profile
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading


def payment_link(profile: Profile, amount: Money, reference: str) -> str:
    """Empty when the clinic has no UPI id or there is nothing to pay. `amount` is the rounded payable."""
    if not profile.upi_id or amount <= ZERO:
        return ""
    return upi_link(profile.upi_id, profile.name, amount, reference=reference, note=f"Invoice {reference}")


def payment_link_at_counter(rd: Reading, amount: Money, draft_id: str) -> str:
    """Before the bill has its number: the end of the draft's id is the reference."""
    profile = clinic_profile(rd)
    if not profile.upi_id or amount <= ZERO:
        return ""
    return upi_link(profile.upi_id, profile.name, amount, reference=draft_id[-12:])
