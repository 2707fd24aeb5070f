"""GSTR-1 of a month: every figure, the documents that sum to it, and what to look at before the files are written (GSTR-12)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.gst_returns.figures_view import FiguresView, text_of
from narayaneeyam_desktop.gst_returns.filing_strip import FilingStrip
from narayaneeyam_desktop.gst_returns.return_page import ReturnPage
from narayaneeyam_desktop.widgets.ask import ask_reason
from narayaneeyam_desktop.widgets.small_parts import Banner, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column


class Gstr1Page(ReturnPage):
    """Figures at the left, the documents of the chosen one at the right; Enter opens the document.

    Signals:
        filing: (day, reference), the month was filed.
        opening_again: the reason why it is open again.
        other_page: the key of a page beside this one.
    """

    filing = Signal(object, str)
    opening_again = Signal(str)
    other_page = Signal(str)

    def __init__(
        self,
        months: Sequence[tuple[object, str]],
        today: date,
        *,
        may_export: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("GSTR-1"), months, parent)
        self.filed = Banner("", Tone.BLUE)
        self.body.addWidget(self.filed)
        self.strip = FilingStrip(today)
        self.strip.filing.connect(self.filing)
        self.body.addWidget(self.strip)
        self.summary_action = self.add_page_action(self.tr("GSTR-3B"), "F6", self._summary)
        self.registers_action = self.add_page_action(self.tr("Registers"), "F7", self._registers)
        self.file_action = self.add_page_action(self.tr("Mark as filed…"), "F8", self._ask_filed)
        self.again_action = self.add_page_action(self.tr("Open again…"), "Shift+F8", self._ask_again)
        self.add_view(
            FiguresView(
                [
                    Column(self.tr("Table"), text_of("table"), width=64),
                    Column(self.tr("What"), text_of("what"), stretch=True, strong=True),
                    Column(self.tr("Documents"), text_of("documents"), width=96, right=True, may_hide=2),
                    Column(self.tr("Taxable value"), text_of("taxable"), width=120, right=True),
                    Column(self.tr("Tax"), text_of("tax"), width=100, right=True),
                ],
                name="gstr1",
                empty=EmptyState(
                    self.tr("No bill in this month"),
                    self.tr("Choose another month; what is billed today stands in this month's return."),
                    icon_name="receipt",
                ),
            ),
            may_export=may_export,
        )
        self.show_filing("", day=None, may_open=False)

    def show_filing(self, words: str, *, day: date | None, may_open: bool) -> None:
        """`day` is proposed where the month may be marked as filed."""
        self.filed.say(words)
        self.strip.hide()
        self._day = day
        self.file_action.setVisible(day is not None)
        self.again_action.setVisible(may_open)

    def show_problem(self, sentence: str) -> None:
        """Why there is no return of this month."""
        self.show_filing("", day=None, may_open=False)
        super().show_problem(sentence)

    def _summary(self) -> None:
        self.other_page.emit("gstr3b")

    def _registers(self) -> None:
        self.other_page.emit("gst_registers")

    def _ask_filed(self) -> None:
        if self._day is not None:
            self.strip.ask(self._day)

    def _ask_again(self) -> None:
        self.question = ask_reason(
            self,
            self.tr("Open this month again?"),
            self.tr("It was marked as filed. Open it when that was an error, or when the portal refused the return."),
            self.tr("Why it is open again"),
            self._again,
            verb=self.tr("Open again"),
        )

    def _again(self, reason: str) -> None:
        self.opening_again.emit(reason)
