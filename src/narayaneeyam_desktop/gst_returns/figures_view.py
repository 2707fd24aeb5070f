"""Figures at the left, the documents behind the chosen one at the right: what the pages of returns share (GSTR-11)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, small_text
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
    igst: str = ""
    cgst: str = ""
    sgst: str = ""


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document behind the chosen figure, in finished words. Enter opens `page` with `arguments`, where there is one."""

    document_id: str
    number: str
    day: str
    whom: str
    taxable: str
    tax: str
    page: str = ""
    arguments: dict[str, object] = field(default_factory=dict)


class DocumentsCard(Card):
    """The documents behind a figure, with what they come to; `is_wide` where the card has the whole page.

    Signals:
        document_opened: DocumentRow.
    """

    document_opened = Signal(object)

    def __init__(self, name: str, *, is_wide: bool = False) -> None:
        super().__init__(margin=0)
        size = theme().size
        self.body.setSpacing(0)
        heading = QVBoxLayout()
        heading.setContentsMargins(size(12), size(10), size(12), size(6))
        self.heading = small_text("", "heading")
        self.heading.setWordWrap(True)
        heading.addWidget(self.heading)
        self.body.addLayout(heading)
        self.documents: RowsTable[DocumentRow] = RowsTable(
            [
                Column(self.tr("Number"), attrgetter("number"), width=150, strong=True, stretch=not is_wide),
                Column(self.tr("Date"), attrgetter("day"), width=100, may_hide=3),
                # In large letters the name goes before a number is cut.
                Column(self.tr("Name"), attrgetter("whom"), width=150, stretch=is_wide, may_hide=2),
                Column(self.tr("Value"), attrgetter("taxable"), width=112, right=True),
                Column(self.tr("Tax"), attrgetter("tax"), width=84, right=True),
            ],
            name=f"{name}_documents",
            empty=EmptyState(self.tr("Choose a figure"), self.tr("Its documents stand here, and Enter opens one.")),
            identity=attrgetter("document_id"),
        )
        self.documents.set_accessible_name(self.tr("Documents of the figure"))
        self.documents.row_opened.connect(self.document_opened)
        self.body.addWidget(self.documents, 1)
        self.sums = small_text("")
        self.sums.setWordWrap(True)
        self.sums.setContentsMargins(size(12), size(6), size(12), size(10))
        self.body.addWidget(self.sums)

    def show_documents(self, heading: str, rows: Sequence[DocumentRow], sums: str) -> None:
        self.heading.setText(heading)
        self.documents.show_rows(rows)
        self.sums.setText(sums)
        appear(self.sums, bool(sums))


class FiguresView(QWidget):
    """Two tables side by side.

    Signals:
        figure_chosen: the place of the figure in the list.
        document_opened: DocumentRow.
    """

    figure_chosen = Signal(object)
    document_opened = Signal(object)

    def __init__(
        self, columns: Sequence[Column[FigureRow]], *, name: str, empty: EmptyState, shares: tuple[int, int] = (3, 2)
    ) -> None:
        super().__init__()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme().size(12))
        self.figures: RowsTable[FigureRow] = RowsTable(columns, name=name, empty=empty, identity=attrgetter("number"))
        self.figures.set_accessible_name(self.tr("Figures of the return"))
        self.figures.row_chosen.connect(self._chosen)
        card = Card(margin=0)
        card.body.addWidget(self.figures, 1)
        across.addWidget(card, shares[0])
        self.behind = DocumentsCard(name)
        self.behind.document_opened.connect(self.document_opened)
        self.documents, self.sums = self.behind.documents, self.behind.sums
        across.addWidget(self.behind, shares[1])

    def show_figures(self, figures: Sequence[FigureRow]) -> None:
        self.figures.show_rows(figures)
        if figures and self.figures.selected_row() is None:
            self.figures.select(0)
        if not figures:
            self.show_documents("", [], "")

    def show_documents(self, heading: str, rows: Sequence[DocumentRow], sums: str) -> None:
        self.behind.show_documents(heading, rows, sums)

    def _chosen(self, row: FigureRow | None) -> None:
        if row is not None:
            self.figure_chosen.emit(row.number)


def text_of(name: str) -> Callable[[FigureRow], str]:
    """A column's text is a field of the row."""
    return attrgetter(name)
