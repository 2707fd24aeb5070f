"""The papers of stays as they go to the printer: each is made from what is committed, beside the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from narayaneeyam_clinic.admissions.discharge_summary import SummaryDraft
from narayaneeyam_clinic.admissions.estimate_paper import EstimateWish, agreed_estimate_paper, estimate_paper
from narayaneeyam_clinic.admissions.summary_paper import draft_summary_paper, summary_paper
from narayaneeyam_clinic.billing.stay_statement import interim_bill_paper
from narayaneeyam_clinic.papers.discharge import discharge_pdf
from narayaneeyam_clinic.papers.interim_bill import interim_bill_pdf
from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.stay_estimate import estimate_pdf
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.invoice_printer import InvoicePrinter, SentInvoice
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.papers_to_print import print_voucher

if TYPE_CHECKING:
    from narayaneeyam_clinic.papers.paper_size import PaperSize
    from narayaneeyam_clinic.store.transaction import Reading


class StayPapers(QObject):
    """One for each controller that prints papers of stays."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._out = PaperOut(desk, self)
        self._bills = InvoicePrinter(desk, self)
        self._bills.not_printed.connect(self._not_printed)

    def voucher(self, deposit_id: str, number: str, *, again: bool = False) -> None:
        """The receipt of a deposit, or the voucher of a refund."""
        print_voucher(self._out, deposit_id, number, again=again)

    def estimate(self, wish: EstimateWish) -> None:
        """The estimate with the sentences to sign, before somebody is admitted."""

        def make(rd: Reading, size: PaperSize) -> bytes:
            return estimate_pdf(estimate_paper(rd, wish), size)

        self._out.print(PaperKind.STAY, self.tr("Estimate"), make)

    def agreed_estimate(self, admission_id: str) -> None:
        """What was agreed to, again."""

        def make(rd: Reading, size: PaperSize) -> bytes:
            return estimate_pdf(agreed_estimate_paper(rd, admission_id), size)

        self._out.print(PaperKind.STAY, self.tr("Estimate"), make)

    def interim(self, admission_id: str, number: str) -> None:
        """The bill so far; it is no tax document and has no number of its own."""

        def make(rd: Reading, size: PaperSize) -> bytes:
            return interim_bill_pdf(interim_bill_paper(rd, admission_id), size)

        self._out.print(PaperKind.STAY, self.tr("Bill so far {number}").format(number=number), make)

    def summary(self, summary_id: str, number: str, *, again: bool = False) -> None:
        """A signed discharge summary."""

        def make(rd: Reading, size: PaperSize) -> bytes:
            return discharge_pdf(summary_paper(rd, summary_id, is_duplicate=again), size)

        self._out.print(PaperKind.STAY, self.tr("Discharge summary {number}").format(number=number), make)

    def summary_draft(self, draft: SummaryDraft, number: str) -> None:
        """What is typed, to be read through; it is shown, and printed from there."""

        def make(rd: Reading, size: PaperSize) -> bytes:
            return discharge_pdf(draft_summary_paper(rd, draft), size)

        self._out.show(PaperKind.STAY, self.tr("Discharge summary {number}").format(number=number), make)

    def invoice(self, invoice_id: str, number: str) -> None:
        """The final bill, through the paper of all bills."""
        self._bills.print_invoice(invoice_id, number)

    def _not_printed(self, sent: SentInvoice) -> None:
        if sent.refused is not None:
            opening = _Opening(self._desk, sent.invoice_id)
            self._desk.say(self._desk.refused(sent.refused), opening, self.tr("Open the bill"))


class _Opening:
    """Opens the page of one bill, where it can be printed later."""

    def __init__(self, desk: Desk, invoice_id: str) -> None:
        self._desk = desk
        self._invoice_id = invoice_id

    def __call__(self) -> None:
        self._desk.open_page("bill", invoice_id=self._invoice_id)
