"""The invoice as a PDF, on a sheet or on the 80 mm roll. What it shows is an `InvoicePaper`."""

from __future__ import annotations

from narayaneeyam_clinic.papers.invoice_paper import (
    Cancelled,
    HsnRow,
    InvoiceLine,
    InvoicePaper,
    InvoiceTotals,
    PaymentRow,
    hsn_summary,
)
from narayaneeyam_clinic.papers.invoice_roll import invoice_roll
from narayaneeyam_clinic.papers.invoice_sheet import invoice_sheet
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.sheet import Sheet

__all__ = [
    "Cancelled",
    "HsnRow",
    "InvoiceLine",
    "InvoicePaper",
    "InvoiceTotals",
    "PaperSize",
    "PaymentRow",
    "hsn_summary",
    "invoice_document",
    "invoice_pdf",
]


def invoice_pdf(paper: InvoicePaper, size: PaperSize) -> bytes:
    """The PDF; the same paper always gives the same bytes. PAPER-1."""
    return invoice_document(paper, size).pdf()


def invoice_document(paper: InvoicePaper, size: PaperSize) -> Sheet:
    """The invoice with everything placed, before it becomes a PDF."""
    return invoice_roll(paper) if size.is_roll else invoice_sheet(paper, size)
