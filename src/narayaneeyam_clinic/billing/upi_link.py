"""The UPI payment link that becomes a QR code on the screen and on the bill (NPCI UPI Linking Specifications 1.6).

Nobody calls back when it was paid: the payment is recorded by hand with its reference.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money

_UPI_ID = re.compile(r"[A-Za-z0-9.\-_]{2,256}@[A-Za-z][A-Za-z0-9]{2,64}")
_CATEGORY = re.compile(r"[0-9]{4}")
_REFERENCE = re.compile(r"[0-9]{12}")
_NOT_IN_REFERENCE = re.compile(r"[^A-Za-z0-9]+")
_REFERENCE_LENGTH = 35
_NOTE_LENGTH = 50

# Person to person transfers usually stop here; the counter warns and does not refuse.
USUAL_LIMIT = Money.rupees(100_000)


def upi_id(text: str) -> str:
    """A UPI id such as clinic@okaxis, trimmed. Refused when it has not the form of one."""
    trimmed = text.strip()
    if not _UPI_ID.fullmatch(trimmed):
        raise Refused("upi_id_not_understood", field="upi_id", text=trimmed)
    return trimmed


def upi_link(
    payee: str, name: str, amount: Money | None = None, *, reference: str = "", note: str = "", category: str = ""
) -> str:
    """The link; without `amount` it is a standing QR where the payer types it. `category` is the bank's merchant code.

    `amount` must be the rounded payable. Spaces become %20, because some payment apps show a plus sign as it is.
    """
    if amount is not None and amount <= ZERO:
        raise Refused("amount_not_positive", field="amount", amount=amount)
    if not name.strip():
        raise Refused("payee_name_missing", field="name")
    if category and not _CATEGORY.fullmatch(category):
        raise Refused("merchant_category_not_understood", field="category", text=category)
    parts = [f"pa={upi_id(payee)}", f"pn={quote(name.strip(), safe='')}"]
    if category:
        parts.append(f"mc={category}")
    if plain := upi_reference(reference):
        parts.append(f"tr={plain}")
    if note.strip():
        parts.append(f"tn={quote(note.strip()[:_NOTE_LENGTH].rstrip(), safe='')}")
    if amount is not None:
        parts.append(f"am={amount.as_decimal()}")
    return "upi://pay?" + "&".join([*parts, "cu=INR"])


def upi_reference(text: str) -> str:
    """A document number as the payment's reference: only letters, digits and hyphens survive, at most 35."""
    return _NOT_IN_REFERENCE.sub("-", text)[:_REFERENCE_LENGTH].strip("-")


def payment_reference(text: str) -> str:
    """The 12 digits (RRN or UTR) that the payer's app shows, spaces taken out. Refused when there are not twelve."""
    digits = re.sub(r"\s", "", text)
    if not _REFERENCE.fullmatch(digits):
        raise Refused("upi_reference_not_understood", field="reference", text=text)
    return digits


def is_above_usual_limit(amount: Money) -> bool:
    return amount > USUAL_LIMIT
