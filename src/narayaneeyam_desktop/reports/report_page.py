"""One report: its period, grouping and filters above, rows below, and beside them the documents of the chosen row (REPORT-3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from narayaneeyam_clinic.reports.report import Column
from narayaneeyam_clinic.reports.report_rows import ReportRow
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.reports.report_table import report_table
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.ask import ask_reason
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.work_strip import Progress, WorkStrip

# So many filters fit beside the period.
_BESIDE = 3


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen, in finished words: (value, words). Without `spans` the report tells how things stand now."""

    title: str
    spans: Sequence[tuple[object, str]]
    groupings: Sequence[tuple[object, str]]
    filters: Sequence[tuple[str, str, Sequence[tuple[object, str]]]]


class ReportPage(Page):
    """Rows at the left; the documents of the chosen one at the right, where the rows are sums.

    Signals:
        span_chosen: another period by its word; days_typed: (first day, last day); grouping_chosen; filter_chosen.
        row_chosen, row_opened: ReportRow or None. document_opened: ReportRow. sort_wanted: (key, descending).
        file_wanted: Path. print_wanted. keep_wanted: the name.
    """

    span_chosen = Signal(object)
    days_typed = Signal(object)
    grouping_chosen = Signal(object)
    filter_chosen = Signal()
    row_chosen = Signal(object)
    row_opened = Signal(object)
    document_opened = Signal(object)
    sort_wanted = Signal(object)
    file_wanted = Signal(object)
    print_wanted = Signal()
    keep_wanted = Signal(str)

    def __init__(self, today: date, *, may_export: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.file_name = "report"
        # So many figures of a document have room beside the rows.
        self.figures_beside = 1 if theme().scale > 1 else 2
        size = theme().size
        self._head = QHBoxLayout()
        self._head.setSpacing(size(12))
        self.span = ChoiceField(self.tr("Period"))
        self.since, self.until = DateField(self.tr("From"), today), DateField(self.tr("To"), today)
        self.span.fit_words(150)
        self._head.addWidget(self.span)
        for one in (self.since, self.until):
            one.setFixedWidth(size(112))
            self._head.addWidget(one)
        self.grouping = ChoiceField(self.tr("Rows"))
        self.grouping.fit_words(176)
        self._head.addWidget(self.grouping)
        self.filters: dict[str, ChoiceField] = {}
        self._head.addStretch(1)
        self.body.addLayout(self._head)
        # Filters stand beside the period, or below it where there are many or the letters are large.
        self._below = QHBoxLayout()
        self._below.setSpacing(size(12))
        self._below.addStretch(1)
        self.body.addLayout(self._below)
        self.problem = Banner("", Tone.AMBER)
        self.body.addWidget(self.problem)
        self.work = WorkStrip()
        self.body.addWidget(self.work)
        self._across = QHBoxLayout()
        self._across.setSpacing(size(12))
        self._rows_card, self._documents_card = Card(margin=0), Card(margin=0)
        # In larger letters a document needs half of the page to stay whole.
        self._across.addWidget(self._rows_card, 1 if theme().scale > 1 else 3)
        self._across.addWidget(self._documents_card, 1 if theme().scale > 1 else 2)
        self._documents_heading = small_text("", "heading")
        self._documents_heading.setWordWrap(True)
        self._documents_heading.setContentsMargins(size(12), size(10), size(12), size(4))
        self._documents_card.body.addWidget(self._documents_heading)
        self.body.addLayout(self._across, 1)
        self.sums = small_text("")
        self.sums.setWordWrap(True)
        self.body.addWidget(self.sums)
        self.table: RowsTable[ReportRow] | None = None
        self.documents: RowsTable[ReportRow] | None = None
        self._columns: tuple[Column, ...] = ()
        self._is_new = True
        self._document_columns: tuple[Column, ...] = ()
        self.tell_enter(self.tr("Open"))
        self.keep_action = self.add_page_action(self.tr("Keep…"), "F4", self._ask_name)
        self.print_action = self.add_page_action(self.tr("Print"), "F8", self._print)
        self.file_action = self.add_page_action(self.tr("Export…"), "F9", self._ask_file, primary=True)
        self.file_action.setVisible(may_export)
        self.span.edited.connect(self._span_edited)
        self.since.finished.connect(self._day_typed)
        self.until.finished.connect(self._day_typed)
        self.grouping.edited.connect(self._grouping_edited)

    def show_choices(self, choices: Choices) -> None:
        """What this report can be asked for."""
        self.set_title(choices.title)
        for one in (self.span, self.since, self.until):
            appear(one, bool(choices.spans))
        self.span.set_choices(choices.spans)
        self.grouping.set_choices(choices.groupings)
        appear(self.grouping, len(choices.groupings) > 1)
        for one in self.filters.values():
            one.deleteLater()
        self.filters = {}
        for key, words, values in choices.filters:
            field = ChoiceField(words, values)
            field.fit_words(150)
            field.edited.connect(self.filter_chosen)
            self.filters[key] = field
            row = self._below if len(choices.filters) > _BESIDE or theme().scale > 1 else self._head
            row.insertWidget(row.count() - 1, field)

    def show_asked(self, span: object, since: date, until: date, grouping: str, filters: Mapping[str, str]) -> None:
        """What is asked for now."""
        self.span.set_value(span)
        self.since.set_value(since)
        self.until.set_value(until)
        self.grouping.set_value(grouping)
        for key, field in self.filters.items():
            field.set_value(filters.get(key, ""))

    def show_rows(self, columns: tuple[Column, ...], rows: Sequence[ReportRow], sums: str, *, is_each: bool) -> None:
        """The report; `is_each` rows are documents themselves, and nothing stands beside them."""
        if self.table is None or columns != self._columns:
            self._columns = columns
            self.table = self._replace(self._rows_card, self.table, self._made_table(columns, "report"))
            self.table.set_accessible_name(self.title)
            self.table.row_chosen.connect(self.row_chosen)
            self.table.row_opened.connect(self.row_opened)
            self.table.sort_requested.connect(self.sort_wanted)
        appear(self._documents_card, not is_each)
        self.table.show_rows(rows)
        self.sums.setText(sums)
        self.problem.say("")
        if self._is_new:
            self._is_new = False
            self.table.setFocus()
        if rows and not is_each and self.table.selected_row() is None:
            self.table.select(0)
        if not rows:
            self.row_chosen.emit(None)

    def show_documents(self, heading: str, columns: tuple[Column, ...], rows: Sequence[ReportRow]) -> None:
        """What stands behind the chosen row."""
        self._documents_heading.setText(heading)
        appear(self._documents_heading, bool(heading))
        if self.documents is None or columns != self._document_columns:
            self._document_columns = columns
            empty = EmptyState(self.tr("Choose a row"), self.tr("Its documents stand here, and Enter opens one."))
            self.documents = self._replace(
                self._documents_card, self.documents, report_table(columns, "report_documents", empty, gives_way="whom")
            )
            self.documents.set_accessible_name(self.tr("Documents of the row"))
            self.documents.row_opened.connect(self.document_opened)
        self.documents.show_rows(rows)

    def show_work(self, progress: Progress) -> None:
        """The report is being made."""
        self.work.follow(progress, self.tr("The report is being made"))

    def show_problem(self, sentence: str) -> None:
        self.problem.say(sentence, Tone.AMBER)

    def chosen_filters(self) -> dict[str, str]:
        """The value of each filter that is set."""
        return {key: str(value) for key, field in self.filters.items() if (value := field.value())}

    def focus_first(self) -> None:
        if self.table is not None:
            self.table.setFocus()
        else:
            self.grouping.setFocus()

    def go_to_documents(self) -> None:
        """From a row to its documents."""
        if self.documents is not None:
            self.documents.setFocus()

    def _made_table(self, columns: tuple[Column, ...], name: str) -> RowsTable[ReportRow]:
        empty = EmptyState(
            self.tr("Nothing here in this period"),
            self.tr("Choose another period or fewer filters."),
            icon_name="chart-column",
        )
        return report_table(columns, f"{name}_{'_'.join(one.key for one in columns[:2])}", empty)

    @staticmethod
    def _replace(card: Card, old: QWidget | None, new: RowsTable[ReportRow]) -> RowsTable[ReportRow]:
        if old is not None:
            card.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        card.body.addWidget(new, 1)
        return new

    def _span_edited(self) -> None:
        self.span_chosen.emit(self.span.value())

    def _grouping_edited(self) -> None:
        self.grouping_chosen.emit(self.grouping.value())

    def _day_typed(self) -> None:
        since, until = self.since.value(), self.until.value()
        if since is not None and until is not None:
            self.days_typed.emit((since, until))

    def _print(self) -> None:
        self.print_wanted.emit()

    def _ask_name(self) -> None:
        ask_reason(
            self,
            self.tr("Keep this report"),
            self.tr("It stands in the list of reports under this name, with its period, rows and filters."),
            self.tr("Name"),
            self._named,
            verb=self.tr("Keep"),
        )

    def _named(self, name: str) -> None:
        self.keep_wanted.emit(name)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the report"), str(Path.home() / f"{self.file_name}.xlsx"))
        dialog.setNameFilters([self.tr("Spreadsheet (*.xlsx)"), self.tr("PDF (*.pdf)"), self.tr("CSV (*.csv)")])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, path: str) -> None:
        self.file_wanted.emit(Path(path))
