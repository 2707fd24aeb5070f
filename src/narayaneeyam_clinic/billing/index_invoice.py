"""What an invoice is found by: its number in every way it is typed, and the recipient's name."""

from __future__ import annotations

from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.store.search_index import INVOICE, Searchable, code_words, index_entry
from narayaneeyam_clinic.store.transaction import Transaction


def searchable_invoice(invoice_id: str, number: str, recipient: str, day: str) -> Searchable:
    """One entry of the search index; also for making the index anew."""
    return Searchable(
        INVOICE,
        invoice_id,
        number,
        " · ".join(part for part in (recipient, day) if part),
        f"{code_words(number)} {recipient}",
    )


def index_invoice(tx: Transaction, invoice: Invoice) -> None:
    day = invoice.at.astimezone(INDIA).strftime("%d-%m-%Y")
    one = searchable_invoice(invoice.id, invoice.number, invoice.recipient_name, day)
    index_entry(tx, one.kind, one.ref_id, one.title, one.detail, one.words)
