"""The words of stored choices, and how cells are told on paper and in the console (REPORT-1)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from narayaneeyam_clinic.papers.figures import NOTHING, date_text, rupees
from narayaneeyam_clinic.reports.reasons import reason_words
from narayaneeyam_clinic.reports.report import Cell, Column, Kind
from narayaneeyam_clinic.shared.money import Money

# Of `Kind.WORD` columns and of filters with a fixed list.
WORDS = {
    "": "Not told",
    "cash": "Cash",
    "upi": "UPI",
    "card": "Card",
    "bill": "Bill",
    "credit_note": "Credit note",
    "debit_note": "Debit note",
    "payment": "Payment",
    "deposit": "Deposit",
    "supplier": "Payment to supplier",
    "reversed": "Reversed",
    "goods": "Goods returned",
    "shortage": "Shortage",
    "price": "Price claim",
    "tax_invoice": "Tax invoice",
    "bill_of_supply": "Bill of supply",
    "invoice_cum_bill_of_supply": "Invoice-cum-bill of supply",
    "expired": "Expired",
    "expiring": "Expiring",
    "walk_in": "Walked in",
    "booked": "Booked",
    "female": "Female",
    "male": "Male",
    "other": "Other",
    "01": "Sales return",
    "02": "Discount after the sale",
    "03": "Deficiency in service",
    "04": "Correction of the bill",
    "05": "Change in place of supply",
    "06": "Provisional assessment",
    "07": "Other reasons",
    "not_listed": "Not of the list",
    "30": "30 days",
    "60": "60 days",
    "180": "180 days",
    "365": "365 days",
}


def words_of(cell: Cell) -> str:
    """A stored word in English; one that is not known stands for itself."""
    text = str(cell or "")
    return WORDS.get(text) or (reason_words(text) if "." in text else text)


def value_of(column: Column, cell: Cell) -> str | int | Decimal | Money | date | None:
    """A cell as what it is: for files."""
    if cell is None or cell == "":
        return None
    if column.kind is Kind.MONEY:
        return Money(int(cell))
    if column.kind is Kind.DATE:
        return date.fromisoformat(str(cell))
    if column.kind in (Kind.PERCENT, Kind.TENTHS):
        return Decimal(int(cell)) / (100 if column.kind is Kind.PERCENT else 10)
    if column.kind is Kind.WORD:
        return words_of(cell)
    return cell


def text_of(column: Column, cell: Cell) -> str:
    """A cell as finished text: for papers and the console."""
    value = value_of(column, cell)
    if value is None:
        return WORDS[""] if column.kind is Kind.WORD and cell is not None else NOTHING
    if isinstance(value, Money):
        return rupees(value)
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, Decimal):
        return f"{value:.1f}" + (" %" if column.kind is Kind.PERCENT else "")
    return str(value)
