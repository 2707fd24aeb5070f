"""GSTR-1 of a month: every figure, the documents that sum to it, and what to look at before the files are written (GSTR-12)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure in finished words; `number` is its place in the list that the controller keeps."""

    number: int
    table: str
    what: str
    documents: str
    taxable: str
    tax: str


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document behind the chosen figure, in finished words."""

    document_id: str
    invoice_id: str
    number: str
    day: str
    whom: str
    value: str
    taxable: str
    tax: str


class Gstr1Page(Page):
    """Figures above, the documents of the chosen one below; Enter opens the document.

    Signals:
        month_wanted: another month (the value of its choice).
        figure_chosen: the place of the figure in the list.
        document_opened: DocumentRow.
        files_wanted: the folder (Path).
    """

    month_wanted = Signal(object)
    figure_chosen = Signal(object)
    document_opened = Signal(object)
    files_wanted = Signal(object)

    def __init__(
        self, months: Sequence[tuple[object, str]], *, may_export: bool, parent: QWidget | None = None
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
        self.warnings = Banner("", Tone.AMBER)
        self.body.addWidget(self.warnings)
        across = QHBoxLayout()
        across.setSpacing(size(12))
        across.addWidget(self._figures_card(), 3)
        across.addWidget(self._documents_card(), 2)
        self.body.addLayout(across, 1)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        # Said plainly beside the files, because nobody has tried it there.
        self.body.addWidget(
            small_text(
                self.tr(
                    "The files match the portal's published form field by field; they were not tried in the portal."
                )
            )
        )
        self.files_action = self.add_page_action(self.tr("Write the files…"), "F9", self._ask_folder, primary=True)
        self.files_action.setVisible(may_export)

    def show_return(self, facts: str, figures: Sequence[FigureRow], warnings: Sequence[str]) -> None:
        self.facts.setText(facts)
        self.figures.show_rows(figures)
        self.warnings.say("\n".join(warnings))
        self.problem.say("")
        self.files_action.setEnabled(True)
        if figures and self.figures.selected_row() is None:
            self.figures.select(0)
        if not figures:
            self.documents.show_rows([])

    def show_documents(self, heading: str, rows: Sequence[DocumentRow], sums: str) -> None:
        self.documents_heading.setText(heading)
        self.documents.show_rows(rows)
        self.sums.setText(sums)
        appear(self.sums, bool(sums))

    def show_problem(self, sentence: str) -> None:
        """Why there is no return of this month."""
        self.figures.show_rows([])
        self.documents.show_rows([])
        self.warnings.say("")
        self.facts.setText("")
        self.files_action.setEnabled(False)
        self.problem.say(sentence)

    def focus_first(self) -> None:
        self.figures.setFocus()

    def _figures_card(self) -> Card:
        card = Card(margin=0)
        self.figures: RowsTable[FigureRow] = RowsTable(
            [
                Column(self.tr("Table"), attrgetter("table"), width=64),
                Column(self.tr("What"), attrgetter("what"), stretch=True, strong=True),
                Column(self.tr("Documents"), attrgetter("documents"), width=96, right=True),
                Column(self.tr("Taxable value"), attrgetter("taxable"), width=120, right=True),
                Column(self.tr("Tax"), attrgetter("tax"), width=100, right=True),
            ],
            name="gstr1",
            empty=EmptyState(
                self.tr("No bill in this month"),
                self.tr("Choose another month; what is billed today stands in this month's return."),
                icon_name="receipt",
            ),
            identity=attrgetter("number"),
        )
        self.figures.set_accessible_name(self.tr("Figures of the return"))
        self.figures.row_chosen.connect(self._chosen)
        card.body.addWidget(self.figures, 1)
        return card

    def _documents_card(self) -> Card:
        size = theme().size
        card = Card(margin=0)
        card.body.setSpacing(0)
        heading = QVBoxLayout()
        heading.setContentsMargins(size(12), size(10), size(12), size(6))
        self.documents_heading = small_text("", "heading")
        self.documents_heading.setWordWrap(True)
        heading.addWidget(self.documents_heading)
        card.body.addLayout(heading)
        self.documents: RowsTable[DocumentRow] = RowsTable(
            [
                Column(self.tr("Number"), attrgetter("number"), width=150, strong=True),
                Column(self.tr("Date"), attrgetter("day"), width=100, may_hide=2),
                Column(self.tr("Name"), attrgetter("whom"), stretch=True, may_hide=1),
                Column(self.tr("Taxable value"), attrgetter("taxable"), width=112, right=True),
                Column(self.tr("Tax"), attrgetter("tax"), width=84, right=True),
            ],
            name="gstr1_documents",
            empty=EmptyState(self.tr("Choose a figure"), self.tr("Its documents stand here, and Enter opens one.")),
            identity=attrgetter("document_id"),
        )
        self.documents.set_accessible_name(self.tr("Documents of the figure"))
        self.documents.row_opened.connect(self.document_opened)
        card.body.addWidget(self.documents, 1)
        self.sums = small_text("")
        self.sums.setContentsMargins(size(12), size(6), size(12), size(10))
        card.body.addWidget(self.sums)
        return card

    def _month_chosen(self) -> None:
        self.month_wanted.emit(self.month.value())

    def _chosen(self, row: FigureRow | None) -> None:
        if row is not None:
            self.figure_chosen.emit(row.number)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the files"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.open()

    def _folder_chosen(self, folder: str) -> None:
        self.files_wanted.emit(Path(folder))
