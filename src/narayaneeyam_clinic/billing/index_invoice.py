"""What an invoice is found by: its number in every way it is typed, and the recipient's name."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.store.search_index import INVOICE, Searchable, code_words, index_entry
from narayaneeyam_clinic.store.transaction import Transaction


def searchable_invoice(invoice_id: str, number: str, recipient: str, day: str) -> Searchable:
    """One entry of the search index; also for making the index anew. `day` as it is shown, dd-MM-yyyy."""
    shown = " · ".join(part for part in (recipient, day) if part)
    return Searchable(INVOICE, invoice_id, number, shown, f"{code_words(number)} {recipient}")


def index_invoice(tx: Transaction, invoice_id: str, number: str, recipient: str, day: date) -> None:
    """After a bill was finished; cancelled ones are still found."""
    one = searchable_invoice(invoice_id, number, recipient, day.strftime("%d-%m-%Y"))
    index_entry(tx, one.kind, one.ref_id, one.title, one.detail, one.words)
