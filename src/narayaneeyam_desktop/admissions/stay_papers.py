"""The papers of stays as they go to the printer: each is made from what is committed, beside the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from narayaneeyam_clinic.admissions.estimate_paper import EstimateWish, estimate_paper
from narayaneeyam_clinic.billing.deposit_paper import voucher_paper
from narayaneeyam_clinic.papers.stay_estimate import estimate_pdf
from narayaneeyam_clinic.papers.voucher import voucher_pdf
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.paper_out import PaperKind, PaperOut

if TYPE_CHECKING:
    from narayaneeyam_clinic.papers.paper_size import PaperSize
    from narayaneeyam_clinic.store.transaction import Reading


class StayPapers(QObject):
    """One for each controller that prints papers of stays."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._out = PaperOut(desk, self)

    def voucher(self, deposit_id: str, number: str, *, again: bool = False) -> None:
        """The receipt of a deposit, or the voucher of a refund."""

        def make(rd: Reading, size: PaperSize) -> bytes:
            return voucher_pdf(voucher_paper(rd, deposit_id, is_duplicate=again), size)

        self._out.print(PaperKind.VOUCHER, self.tr("Voucher {number}").format(number=number), make)

    def estimate(self, wish: EstimateWish) -> None:
        """The estimate with the sentences to sign, before somebody is admitted."""

        def make(rd: Reading, size: PaperSize) -> bytes:
            return estimate_pdf(estimate_paper(rd, wish), size)

        self._out.print(PaperKind.STAY, self.tr("Estimate"), make)
