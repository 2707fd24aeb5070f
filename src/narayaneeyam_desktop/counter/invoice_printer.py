"""An invoice to paper: made, sent to the printer, and only then noted as printed. A missing printer loses nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.billing.invoice_paper import invoice_paper, invoice_was_printed
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.papers.invoice import PaperSize, invoice_pdf
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.printing import print_pdf
from narayaneeyam_desktop.remembered import remembered

_SIZE = "printing/invoice_size"
_PRINTER = "printing/invoice_printer"


def chosen_size() -> PaperSize:
    """The paper of bills on this PC; A5 unless told."""
    size = str(remembered().value(_SIZE, ""))
    return PaperSize(size) if size in set(PaperSize) else PaperSize.A5


def choose_size(size: PaperSize) -> None:
    remembered().setValue(_SIZE, str(size))


def chosen_printer() -> str | None:
    """The printer of bills on this PC; None is the PC's default one."""
    return str(remembered().value(_PRINTER, "")) or None


class InvoicePrinter(QObject):
    """Prints bills for one page.

    Signals:
        printed: a bill went to paper (its id).
        not_printed: it did not ((invoice id, Refused)); the bill itself is safe.
    """

    printed = Signal(str)
    not_printed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def print_invoice(self, invoice_id: str, number: str) -> None:
        """Sends it to the chosen printer, off the screen's thread."""
        job = _PrintJob(self._desk.actor, invoice_id, number, chosen_size(), chosen_printer())
        told = _Told(self, invoice_id)
        self._desk.apart(self, job, done=self._sent, failed=told.refused)

    def _sent(self, invoice_id: str) -> None:
        def work(tx: Transaction) -> None:
            invoice_was_printed(tx, invoice_id)

        self._desk.change(self, work, why="billing.note_printed")
        self.printed.emit(invoice_id)


class _PrintJob:
    """Runs on a worker."""

    def __init__(self, actor: Actor, invoice_id: str, number: str, size: PaperSize, printer: str | None) -> None:
        self._actor, self._invoice_id, self._number, self._size, self._printer = (
            actor,
            invoice_id,
            number,
            size,
            printer,
        )

    def __call__(self, clinic: Clinic) -> str:
        with clinic.reading(by=self._actor) as rd:
            pdf = read_invoice_pdf(rd, self._invoice_id, self._size)
        print_pdf(pdf, self._number, self._printer)
        return self._invoice_id


class _Told:
    def __init__(self, printer: InvoicePrinter, invoice_id: str) -> None:
        self._printer, self._invoice_id = printer, invoice_id

    def refused(self, refused: Refused) -> None:
        self._printer.not_printed.emit((self._invoice_id, refused))


def read_invoice_pdf(rd: Reading, invoice_id: str, size: PaperSize) -> bytes:
    """The invoice as a PDF."""
    return invoice_pdf(invoice_paper(rd, invoice_id), size)
