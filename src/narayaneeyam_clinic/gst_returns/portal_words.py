"""The portal's own words and limits, in every file of a return."""

from __future__ import annotations

import csv
from functools import cache

from narayaneeyam_clinic.shared.places import resources

_MOST_DESCRIPTION = 30
_DESCRIPTION_LETTERS = frozenset(" ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_@./&-")

# What kind of document a run of numbers is, by the number of the portal's list.
NATURES = {
    1: "Invoices for outward supply",
    2: "Invoices for inward supply from unregistered person",
    3: "Revised Invoice",
    4: "Debit Note",
    5: "Credit Note",
    6: "Receipt Voucher",
    7: "Payment Voucher",
    8: "Refund Voucher",
    9: "Delivery Challan for job work",
    10: "Delivery Challan for supply on approval",
    11: "Delivery Challan in case of liquid gas",
    12: "Delivery Challan in cases other than by way of supply (excluding at S no. 9 to 11)",
}

UNIT_WORDS = {
    "MLT": "MLT-MILLILITRE",
    "GMS": "GMS-GRAMMES",
    "NOS": "NOS-NUMBERS",
    "OTH": "OTH-OTHERS",
    "NA": "NA",
}


def allowed_description(text: str) -> str:
    """The letters that the portal takes, at most thirty."""
    return "".join(letter for letter in text if letter in _DESCRIPTION_LETTERS)[:_MOST_DESCRIPTION].strip()


def code_text(code: str) -> str:
    """The portal's own text of an HSN or SAC; nothing for one that is not in the shipped list."""
    return _code_texts().get(code, "")


@cache
def _code_texts() -> dict[str, str]:
    with (resources() / "catalogue" / "code_texts.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"]: row["text"] for row in csv.DictReader(file)}
