"""How values stand on the screen: Indian grouping, dates as dd-MM-yyyy, an empty value as a dash."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.money import Money

EMPTY = "–"
_MINUS = "-"


def grouped(whole: int) -> str:
    """A whole number in lakhs and crores: 1234567 -> "12,34,567"."""
    digits = str(abs(whole))
    head, tail = digits[:-3], digits[-3:]
    pairs = []
    while head:
        pairs.append(head[-2:])
        head = head[:-2]
    return (_MINUS if whole < 0 else "") + ",".join([*reversed(pairs), tail])


def money_text(amount: Money | None) -> str:
    """For a column of amounts: "1,23,456.00"."""
    if amount is None:
        return EMPTY
    sign = _MINUS if amount.paise < 0 else ""
    rupees, paise = divmod(abs(amount.paise), 100)
    return f"{sign}{grouped(rupees)}.{paise:02d}"


def rupees_text(amount: Money | None) -> str:
    """For a sentence or a large number: "₹1,23,456.00", and whole rupees without paise: "₹693"."""
    if amount is None:
        return EMPTY
    sign = _MINUS if amount.paise < 0 else ""
    rupees, paise = divmod(abs(amount.paise), 100)
    return f"{sign}₹{grouped(rupees)}" + (f".{paise:02d}" if paise else "")


def cash_text(amount: Money) -> str:
    """ "₹7.00": money that changes hands always shows its paise."""
    words = rupees_text(amount)
    return words if "." in words else f"{words}.00"


def quantity_text(quantity: int | Decimal | None, unit: str = "") -> str:
    """A count or a measure: "1,250 ml"."""
    if quantity is None:
        return EMPTY
    if isinstance(quantity, Decimal):
        text = format(quantity.normalize(), "f")
    else:
        text = grouped(quantity)
    return f"{text} {unit}".rstrip()


def date_text(day: date | None) -> str:
    """ "21-11-2026"."""
    return EMPTY if day is None else day.strftime("%d-%m-%Y")


def expiry_text(day: date | None) -> str:
    """The month a medicine can be used to: "06-2027"."""
    return EMPTY if day is None else day.strftime("%m-%Y")


def time_text(instant: datetime | None) -> str:
    """The time of day in India: "10:42 AM"."""
    return EMPTY if instant is None else instant.astimezone(INDIA).strftime("%I:%M %p").lstrip("0")


def bytes_text(count: int) -> str:
    """A size for a person: "812 bytes", "12.4 kB", "3.1 MB", "120.5 GB"."""
    if count < 1_000:
        return f"{count} bytes"
    for unit, size in (("kB", 10**3), ("MB", 10**6), ("GB", 10**9)):
        if count < size * 1_000 or unit == "GB":
            return f"{count / size:.1f} {unit}"
    raise AssertionError("every size has its unit")


def moment_text(instant: datetime | None) -> str:
    """Date and time in India: "21-11-2026 10:42 AM"."""
    return EMPTY if instant is None else f"{date_text(instant.astimezone(INDIA).date())} {time_text(instant)}"


def text_or_dash(text: str | None) -> str:
    """The text, or the dash for none."""
    return text or EMPTY


def unit_text(base_unit: str | None) -> str:
    """How a base unit stands on the screen: pieces ("count") are "nos", as on the bill."""
    return "nos" if base_unit == "count" else base_unit or ""
