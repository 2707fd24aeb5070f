"""After a bill is finished: what it came to is said, it goes to paper, and when it does not the page says so (SELL-29)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from narayaneeyam_clinic.pharmacy.sale_draft import Sold
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.counter.services_page import ServicesPage
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import cash_text, rupees_text
from narayaneeyam_desktop.invoice_printer import InvoicePrinter, SentInvoice
from narayaneeyam_desktop.paper_out import MadePaper, PaperOut


@dataclass(frozen=True, slots=True)
class _Last:
    invoice_id: str
    number: str


class FinishedBills(QObject):
    """The bills that one person has finished at this counter since signing in."""

    def __init__(self, page: CounterPage | ServicesPage, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._desk = page, desk
        self._printer = InvoicePrinter(desk, self)
        self._labels = PaperOut(desk, self)
        self._said: dict[str, str] = {}  # of each bill under way to the printer, by its id
        self._last: _Last | None = None
        self._unprinted: MadePaper | None = None
        self._printer.printed.connect(self._printed)
        self._printer.not_printed.connect(self._not_printed)
        page.paper_wanted.connect(self._open_paper)
        page.last_wanted.connect(self.print_last)

    def tell_and_print(self, sold: Sold) -> None:
        """Number, amount, what goes back and what stays due; then the paper."""
        words = f"{sold.number} · " + rupees_text(sold.payable)
        if sold.due == sold.payable:
            words = f"{sold.number} · " + self.tr("{amount} due").format(amount=rupees_text(sold.due))
        if sold.change > ZERO:
            words += " · " + self.tr("give back {amount}").format(amount=cash_text(sold.change))
        if ZERO < sold.due < sold.payable:
            words += " · " + self.tr("{amount} due").format(amount=cash_text(sold.due))
        self._last = _Last(sold.invoice_id, sold.number)
        self._said[sold.invoice_id] = words
        self._desk.say(words)
        self._printer.print_invoice(sold.invoice_id, sold.number)
        if sold.second is not None:
            self._printer.print_invoice(sold.second.invoice_id, sold.second.number)

    def print_last(self) -> None:
        """Ctrl P: once more, or now that the printer is there. What was printed before comes out as a duplicate (PAPER-8)."""
        if self._last is None:
            self._desk.say(self.tr("No bill was finished here since you signed in. Bills lists the earlier ones."))
            return
        self._desk.say(self.tr("{number} goes to the printer again.").format(number=self._last.number))
        self._printer.print_invoice(self._last.invoice_id, self._last.number)

    def print_labels(self) -> None:
        """F12: the labels of the last bill, for what is packed now (PAPER-22)."""
        if self._last is None:
            self._desk.say(self.tr("No bill was finished here since you signed in. Bills lists the earlier ones."))
            return
        # Imported when it is wanted: the papers are large, and the counter opens without them.
        from narayaneeyam_desktop.papers_to_print import print_labels

        print_labels(self._labels, self._last.invoice_id, self._last.number)

    def _printed(self, invoice_id: str) -> None:
        self._said.pop(invoice_id, None)
        self._unprinted = None
        self._page.show_unprinted("")

    def _not_printed(self, sent: SentInvoice) -> None:
        """The sale stands; the paper can be looked at, saved, or printed elsewhere."""
        if sent.refused is None:
            return
        self._unprinted = sent.paper
        bill = self._said.get(sent.invoice_id, sent.paper.title)
        words = self.tr("{bill}. Not printed: {why}").format(bill=bill, why=self._desk.refused(sent.refused))
        self._page.show_unprinted(words)

    def _open_paper(self) -> None:
        if self._unprinted is not None:
            self._desk.open_page("paper", paper=self._unprinted)
