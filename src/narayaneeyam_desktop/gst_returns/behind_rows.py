"""The documents behind a series or a code in finished words, and where each opens (GSTR-11, GSTR-20)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.gst_returns.documents_behind import Behind, BehindDocument
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.formats import EMPTY, date_text, grouped, money_text, text_or_dash
from narayaneeyam_desktop.gst_returns.figures_view import DocumentRow

# Which argument of its page names a document.
_OPENS = {
    "bill": "invoice_id",
    "patient": "patient_id",
    "receipt": "receipt_id",
    "order": "order_id",
    "given_back": "return_id",
    "supplier": "supplier_id",
    "transfer_document": "transfer_id",
    "stock_take": "stock_take_id",
    "preparation": "preparation_id",
    "stay": "admission_id",
}


def behind_rows(behind: Behind) -> list[DocumentRow]:
    """One that was cancelled says so instead of a value."""
    return [_row(one) for one in behind.rows]


def behind_words(behind: Behind) -> str:
    """How many there are and what they come to."""
    shown = len(behind.rows)
    if shown < behind.in_all:
        words = QCoreApplication.translate("gst", "The first {shown} of {count} documents")
    else:
        words = QCoreApplication.translate("gst", "{count} documents")
        if behind.in_all == 1:
            words = QCoreApplication.translate("gst", "{count} document")
    told = words.format(shown=grouped(shown), count=grouped(behind.in_all))
    if behind.value or behind.tax:
        sums = QCoreApplication.translate("gst", "together {value}, {tax} of tax")
        told += " · " + sums.format(value=money_text(Money(behind.value)), tax=money_text(Money(behind.tax)))
    return told


def _row(one: BehindDocument) -> DocumentRow:
    value = money_text(Money(one.value)) if one.value or one.tax else EMPTY
    tax = money_text(Money(one.tax)) if one.tax else EMPTY
    if one.is_cancelled:
        value, tax = QCoreApplication.translate("gst", "cancelled"), EMPTY
    arguments: dict[str, object] = {_OPENS[one.page]: one.ref} if one.page in _OPENS else {}
    return DocumentRow(
        one.document_id, one.number, date_text(one.day), text_or_dash(one.whom), value, tax, one.page, arguments
    )
