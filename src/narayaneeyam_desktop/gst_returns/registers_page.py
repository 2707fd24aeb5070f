"""The registers beside the returns: series of numbers, what was supplied by code, purchases (GSTR-17, GSTR-20)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from narayaneeyam_desktop.gst_returns.figures_view import DocumentsCard
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A line of any register in finished words; `cells` in the order of its columns. Enter opens `page`, where there is one."""

    id: str
    cells: tuple[str, ...]
    page: str = ""
    arguments: dict[str, object] = field(default_factory=dict)


class RegistersPage(Page):
    """One register at a time.

    Signals:
        wanted: (register, period) as they were chosen.
        row_chosen: RegisterRow; its documents are wanted.
        row_opened: RegisterRow.
        document_opened: DocumentRow.
        file_wanted: the file (Path).
    """

    wanted = Signal(object, object)
    row_chosen = Signal(object)
    row_opened = Signal(object)
    document_opened = Signal(object)
    file_wanted = Signal(object)

    def __init__(
        self,
        registers: Sequence[tuple[object, str]],
        periods: Sequence[tuple[object, str]],
        *,
        may_export: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("GST registers"))
        size = theme().size
        self.register = ChoiceField(self.tr("Register"), registers)
        self.register.setFixedWidth(size(240))
        self.period = ChoiceField(self.tr("Period"), periods)
        self.period.setFixedWidth(size(240))
        for choice in (self.register, self.period):
            choice.edited.connect(self._chosen)
        self.facts = small_text("")
        self.facts.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(size(16))
        head.addWidget(self.register)
        head.addWidget(self.period)
        head.addWidget(self.facts, 1)
        self.body.addLayout(head)
        self.warning = Banner("", Tone.AMBER)
        self.body.addWidget(self.warning)
        self.stack = QStackedWidget()
        self.tables = {str(key): self._table(str(key)) for key, _ in registers}
        card = Card(margin=0)
        card.body.addWidget(self.stack, 1)
        self.body.addWidget(card, 3)
        # Below, because the registers need the whole width.
        self.behind = DocumentsCard("gst_registers", is_wide=True)
        self.behind.document_opened.connect(self.document_opened)
        self.body.addWidget(self.behind, 2)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        self.file_action = self.add_page_action(self.tr("Write the table…"), "F9", self._ask_file, primary=True)
        self.file_action.setVisible(may_export)

    def show_register(self, key: str, rows: Sequence[RegisterRow], facts: str, warning: str) -> None:
        table = self.tables[key]
        self.behind.show_documents("", [], "")
        # Where each line is a document itself, nothing stands behind it.
        appear(self.behind, bool(rows) and not rows[0].page)
        table.show_rows(rows)
        if rows and table.selected_row() is None:
            table.select(0)
        self.stack.setCurrentWidget(table)
        self.facts.setText(facts)
        self.warning.say(warning)
        self.problem.say("")

    def focus_first(self) -> None:
        self.register.setFocus()

    def _table(self, key: str) -> RowsTable[RegisterRow]:
        table: RowsTable[RegisterRow] = RowsTable(
            self._columns()[key],
            name=f"gst_{key}",
            empty=EmptyState(self.tr("Nothing in this period"), self.tr("Choose another one."), icon_name="receipt"),
            identity=attrgetter("id"),
        )
        table.set_accessible_name(self.tr("Lines of the register"))
        table.row_chosen.connect(self._row_chosen)
        table.row_opened.connect(self._row_opened)
        self.stack.addWidget(table)
        return table

    def _columns(self) -> dict[str, list[Column[RegisterRow]]]:
        at = self._column
        return {
            "series": [
                at(0, self.tr("Series"), 120, strong=True),
                at(1, self.tr("What"), 180),
                at(2, self.tr("First"), 150),
                at(3, self.tr("Last"), 150),
                at(4, self.tr("Documents"), 96, right=True),
                at(5, self.tr("Cancelled"), 0),
                at(6, self.tr("Missing or twice"), 0),
            ],
            "codes": [
                at(0, self.tr("Code"), 110, strong=True),
                at(1, self.tr("First of it"), 0),
                at(2, self.tr("Recipients"), 110),
                at(3, self.tr("Rate"), 64, right=True),
                at(4, self.tr("Quantity"), 120, right=True),
                at(5, self.tr("Taxable value"), 120, right=True),
                at(6, self.tr("Tax"), 100, right=True),
                at(7, self.tr("Value"), 120, right=True),
            ],
            "purchases": [
                at(0, self.tr("Date"), 100),
                at(1, self.tr("Number"), 140, strong=True),
                at(2, self.tr("Supplier"), 0),
                at(3, self.tr("GSTIN"), 150, may_hide=2),
                at(4, self.tr("Their bill"), 110, may_hide=3),
                at(5, self.tr("Taxable value"), 112, right=True),
                at(6, self.tr("Tax"), 92, right=True),
                at(7, self.tr("Payable"), 112, right=True),
                at(8, self.tr("Input tax"), 150),
            ],
        }

    @staticmethod
    def _column(
        place: int, title: str, width: int, *, strong: bool = False, right: bool = False, may_hide: int = 0
    ) -> Column[RegisterRow]:
        """One of the cells; without a width it takes the room that is left."""

        def cell(row: RegisterRow) -> str:
            return row.cells[place]

        if not width:
            return Column(title, cell, stretch=True, strong=strong, right=right, may_hide=may_hide)
        return Column(title, cell, width=width, strong=strong, right=right, may_hide=may_hide)

    def _row_chosen(self, row: RegisterRow | None) -> None:
        if row is not None and not row.page:
            self.row_chosen.emit(row)

    def _row_opened(self, row: RegisterRow) -> None:
        """A document opens; of a line with documents behind it Enter goes to them."""
        if row.page:
            self.row_opened.emit(row)
        else:
            self.behind.documents.setFocus()

    def _chosen(self) -> None:
        self.wanted.emit(self.register.value(), self.period.value())

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("File of the table"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["XLSX (*.xlsx)", "CSV (*.csv)"])
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, file: str) -> None:
        self.file_wanted.emit(Path(file))
