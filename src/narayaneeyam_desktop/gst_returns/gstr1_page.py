"""GSTR-1 of a month: every figure, the documents that sum to it, and what to look at before the files are written (GSTR-12)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from narayaneeyam_desktop.gst_returns.figures_view import DocumentRow, FigureRow, FiguresView, text_of
from narayaneeyam_desktop.gst_returns.filing_strip import FilingStrip
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.ask import ask_reason
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.small_parts import Banner, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column


class Gstr1Page(Page):
    """Figures above, the documents of the chosen one below; Enter opens the document.

    Signals:
        month_wanted: another month (the value of its choice).
        figure_chosen: the place of the figure in the list.
        document_opened: DocumentRow.
        files_wanted: the folder (Path).
        filing: (day, reference), the month was filed.
        opening_again: the reason why it is open again.
        other_page: the key of a page beside this one.
    """

    month_wanted = Signal(object)
    figure_chosen = Signal(object)
    document_opened = Signal(object)
    files_wanted = Signal(object)
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
        super().__init__("", parent)
        self.set_title(self.tr("GSTR-1"))
        size = theme().size
        self.month = ChoiceField(self.tr("Month"), months)
        self.month.setFixedWidth(size(200))
        self.month.edited.connect(self._month_chosen)
        self.facts = small_text("")
        self.facts.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(size(16))
        head.addWidget(self.month)
        head.addWidget(self.facts, 1)
        self.body.addLayout(head)
        self.filed = Banner("", Tone.BLUE)
        self.body.addWidget(self.filed)
        self.strip = FilingStrip(today)
        self.strip.filing.connect(self.filing)
        self.body.addWidget(self.strip)
        self.warnings = Banner("", Tone.AMBER)
        self.body.addWidget(self.warnings)
        self.view = FiguresView(
            [
                Column(self.tr("Table"), text_of("table"), width=64),
                Column(self.tr("What"), text_of("what"), stretch=True, strong=True),
                Column(self.tr("Documents"), text_of("documents"), width=96, right=True),
                Column(self.tr("Taxable value"), text_of("taxable"), width=120, right=True),
                Column(self.tr("Tax"), text_of("tax"), width=100, right=True),
            ],
            name="gstr1",
            empty=EmptyState(
                self.tr("No bill in this month"),
                self.tr("Choose another month; what is billed today stands in this month's return."),
                icon_name="receipt",
            ),
        )
        self.figures, self.documents, self.sums = self.view.figures, self.view.documents, self.view.sums
        self.view.figure_chosen.connect(self.figure_chosen)
        self.view.document_opened.connect(self.document_opened)
        self.body.addWidget(self.view, 1)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        # Said plainly beside the files, because nobody has tried it there.
        self.notes = small_text("")
        self.notes.setWordWrap(True)
        self.body.addWidget(self.notes)
        self.summary_action = self.add_page_action(self.tr("GSTR-3B"), "F6", self._summary)
        self.registers_action = self.add_page_action(self.tr("Registers"), "F7", self._registers)
        self.file_action = self.add_page_action(self.tr("Mark as filed…"), "F8", self._ask_filed)
        self.again_action = self.add_page_action(self.tr("Open again…"), "Shift+F8", self._ask_again)
        self.files_action = self.add_page_action(self.tr("Write the files…"), "F9", self._ask_folder, primary=True)
        self.files_action.setVisible(may_export)
        self.show_filing("", day=None, may_open=False)

    def show_return(self, facts: str, figures: Sequence[FigureRow], warnings: Sequence[str], notes: str) -> None:
        self.facts.setText(facts)
        self.view.show_figures(figures)
        self.warnings.say("\n".join(warnings))
        self.notes.setText(notes)
        self.problem.say("")
        self.files_action.setEnabled(True)

    def show_filing(self, words: str, *, day: date | None, may_open: bool) -> None:
        """`day` is proposed where the month may be marked as filed."""
        self.filed.say(words)
        self.strip.hide()
        self._day = day
        self.file_action.setVisible(day is not None)
        self.again_action.setVisible(may_open)

    def show_documents(self, heading: str, rows: Sequence[DocumentRow], sums: str) -> None:
        self.view.show_documents(heading, rows, sums)

    def show_problem(self, sentence: str) -> None:
        """Why there is no return of this month."""
        self.view.show_figures([])
        self.warnings.say("")
        self.facts.setText("")
        self.notes.setText("")
        self.show_filing("", day=None, may_open=False)
        self.files_action.setEnabled(False)
        self.problem.say(sentence)

    def focus_first(self) -> None:
        self.figures.setFocus()

    def _month_chosen(self) -> None:
        self.month_wanted.emit(self.month.value())

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

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the files"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.open()

    def _folder_chosen(self, folder: str) -> None:
        self.files_wanted.emit(Path(folder))
