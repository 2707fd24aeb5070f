"""GSTR-3B of a month: the lines of the summary, what stands behind each, and how much of the input tax is blocked (GSTR-15)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.gst_returns.figures_view import FiguresView, text_of
from narayaneeyam_desktop.gst_returns.return_page import ReturnPage
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from narayaneeyam_desktop.widgets.table_columns import Column


class Gstr3bPage(ReturnPage):
    """Lines at the left with tax by head, the documents of the chosen one at the right.

    Signals:
        purchases_wanted: the register of purchases of the month.
    """

    purchases_wanted = Signal()

    def __init__(
        self, months: Sequence[tuple[object, str]], *, may_export: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("GSTR-3B"), months, parent)
        self.add_page_action(self.tr("Register of purchases"), "F7", self._purchases)
        self.add_view(
            FiguresView(
                [
                    Column(self.tr("Line"), text_of("table"), width=76),
                    Column(self.tr("What"), text_of("what"), width=130, stretch=True, strong=True),
                    Column(self.tr("Value"), text_of("taxable"), width=112, right=True),
                    Column(self.tr("IGST"), text_of("igst"), width=92, right=True),
                    Column(self.tr("CGST"), text_of("cgst"), width=92, right=True),
                    # As much as CGST: it goes where the letters are large.
                    Column(self.tr("SGST"), text_of("sgst"), width=92, right=True, may_hide=2),
                ],
                name="gstr3b",
                empty=EmptyState(
                    self.tr("Nothing in this month"), self.tr("Choose another month."), icon_name="receipt"
                ),
            ),
            may_export=may_export,
        )

    def _purchases(self) -> None:
        self.purchases_wanted.emit()
