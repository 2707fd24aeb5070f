"""Figures as papers carry them: lakh grouping, two decimals, day-month-year."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.shared.money import Money

NOTHING = "–"


def rupees(amount: Money) -> str:
    """ "1,23,456.00", without the sign of the currency: the column says what it is."""
    sign = "-" if amount.paise < 0 else ""
    whole, paise = divmod(abs(amount.paise), 100)
    return f"{sign}{_grouped(whole)}.{paise:02d}"


def rupees_or_nothing(amount: Money | None) -> str:
    """The amount, or "–" for nothing and zero."""
    return rupees(amount) if amount else NOTHING


def with_sign(amount: Money) -> str:
    """ "₹1,23,456.00"; a negative amount is "-₹12.00"."""
    return f"-₹{rupees(-amount)}" if amount.paise < 0 else f"₹{rupees(amount)}"


def date_text(day: date) -> str:
    """ "21-11-2026"."""
    return day.strftime("%d-%m-%Y")


def _grouped(whole: int) -> str:
    digits = str(whole)
    head, tail = digits[:-3], digits[-3:]
    pairs = [head[max(end - 2, 0) : end] for end in range(len(head), 0, -2)]
    return ",".join([*reversed(pairs), tail])
