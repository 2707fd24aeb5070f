"""GSTR-3B of a month: the lines of the summary, what stands behind each, and how much of the input tax is blocked (GSTR-15)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from narayaneeyam_desktop.gst_returns.figures_view import DocumentRow, FigureRow, FiguresView, text_of
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.small_parts import Banner, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column


class Gstr3bPage(Page):
    """Lines at the left with tax by head, the documents of the chosen one at the right.

    Signals:
        month_wanted: another month (the value of its choice).
        figure_chosen: the place of the line in the list.
        document_opened: DocumentRow.
        files_wanted: the folder (Path).
        purchases_wanted: the register of purchases of the month.
    """

    month_wanted = Signal(object)
    figure_chosen = Signal(object)
    document_opened = Signal(object)
    files_wanted = Signal(object)
    purchases_wanted = Signal()

    def __init__(
        self, months: Sequence[tuple[object, str]], *, may_export: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("GSTR-3B"))
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
        self.warnings = Banner("", Tone.AMBER)
        self.body.addWidget(self.warnings)
        self.view = FiguresView(
            [
                Column(self.tr("Line"), text_of("table"), width=76),
                Column(self.tr("What"), text_of("what"), stretch=True, strong=True),
                Column(self.tr("Value"), text_of("taxable"), width=112, right=True),
                Column(self.tr("IGST"), text_of("igst"), width=92, right=True),
                Column(self.tr("CGST"), text_of("cgst"), width=92, right=True),
                Column(self.tr("SGST"), text_of("sgst"), width=92, right=True),
            ],
            name="gstr3b",
            empty=EmptyState(self.tr("Nothing in this month"), self.tr("Choose another month."), icon_name="receipt"),
        )
        self.figures, self.documents, self.sums = self.view.figures, self.view.documents, self.view.sums
        self.view.figure_chosen.connect(self.figure_chosen)
        self.view.document_opened.connect(self.document_opened)
        self.body.addWidget(self.view, 1)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        self.notes = small_text("")
        self.notes.setWordWrap(True)
        self.body.addWidget(self.notes)
        self.add_page_action(self.tr("Register of purchases"), "F7", self._purchases)
        self.files_action = self.add_page_action(self.tr("Write the files…"), "F9", self._ask_folder, primary=True)
        self.files_action.setVisible(may_export)

    def show_summary(self, facts: str, figures: Sequence[FigureRow], warnings: Sequence[str], notes: str) -> None:
        self.facts.setText(facts)
        self.view.show_figures(figures)
        self.warnings.say("\n".join(warnings))
        self.notes.setText(notes)
        self.problem.say("")
        self.files_action.setEnabled(True)

    def show_documents(self, heading: str, rows: Sequence[DocumentRow], sums: str) -> None:
        self.view.show_documents(heading, rows, sums)

    def show_problem(self, sentence: str) -> None:
        """Why there is no summary of this month."""
        self.view.show_figures([])
        self.warnings.say("")
        self.facts.setText("")
        self.notes.setText("")
        self.files_action.setEnabled(False)
        self.problem.say(sentence)

    def focus_first(self) -> None:
        self.figures.setFocus()

    def _month_chosen(self) -> None:
        self.month_wanted.emit(self.month.value())

    def _purchases(self) -> None:
        self.purchases_wanted.emit()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the files"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.open()

    def _folder_chosen(self, folder: str) -> None:
        self.files_wanted.emit(Path(folder))
