"""An invoice to paper: made, sent to the printer, and only then noted as printed. A missing printer loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.paper_out import MadePaper, PaperOut, made_paper
from narayaneeyam_desktop.printing import print_pdf

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic


@dataclass(frozen=True, slots=True)
class SentInvoice:
    """An invoice that was made; `refused` says why it did not come to paper."""

    invoice_id: str
    paper: MadePaper
    refused: Refused | None


class InvoicePrinter(QObject):
    """Prints and shows bills and receipts for one page.

    Signals:
        printed: an invoice went to paper (its id).
        not_printed: it did not (SentInvoice); the bill itself is safe.
    """

    printed = Signal(str)
    not_printed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._out = PaperOut(desk, self)

    def print_invoice(self, invoice_id: str, number: str) -> None:
        """Sends it to the printer chosen for invoices. Once printed, each later one says Duplicate (PAPER-8)."""
        desk = self._desk

        def work(clinic: Clinic) -> SentInvoice:
            paper = made_paper(clinic, desk, PaperKind.INVOICE, number, _invoice(invoice_id))
            try:
                print_pdf(paper.pdf, paper.title, paper.printer or None)
            except Refused as refused:
                return SentInvoice(invoice_id, paper, refused)
            return SentInvoice(invoice_id, paper, None)

        desk.apart(self, work, done=self._sent)

    def show_invoice(self, invoice_id: str, number: str) -> None:
        """Opens the paper to look at, to print elsewhere or to save."""
        self._out.show(PaperKind.INVOICE, number, _invoice(invoice_id))

    def print_receipt(self, payment_id: str, number: str) -> None:
        """The receipt of a later payment (SELL-25)."""
        self._out.print(PaperKind.RECEIPT, number, _receipt(payment_id))

    def _sent(self, sent: SentInvoice) -> None:
        if sent.refused is not None:
            self.not_printed.emit(sent)
            return

        def work(tx: Transaction) -> None:
            from narayaneeyam_clinic.billing.invoice_paper import invoice_was_printed

            invoice_was_printed(tx, sent.invoice_id)

        self._desk.change(self, work, why="billing.note_printed")
        self.printed.emit(sent.invoice_id)


def _invoice(invoice_id: str) -> Callable[[Reading, PaperSize], bytes]:
    def make(rd: Reading, size: PaperSize) -> bytes:
        # Imported on the worker: the typesetting library is large, and the counter opens without it.
        from narayaneeyam_clinic.billing.invoice_paper import invoice_paper
        from narayaneeyam_clinic.papers.invoice import invoice_pdf

        return invoice_pdf(invoice_paper(rd, invoice_id), size)

    return make


def _receipt(payment_id: str) -> Callable[[Reading, PaperSize], bytes]:
    def make(rd: Reading, size: PaperSize) -> bytes:
        from narayaneeyam_clinic.billing.receipt_paper import payment_receipt_paper
        from narayaneeyam_clinic.papers.receipt import receipt_pdf

        return receipt_pdf(payment_receipt_paper(rd, payment_id), size)

    return make
