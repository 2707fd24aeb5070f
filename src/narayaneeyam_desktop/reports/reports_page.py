"""The manager's first page: figures of today and of the month beside those before, a chart, and the list of reports (REPORT-20)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, TableCard
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.trend_chart import Trend, TrendChart

# The columns of the figures that a person opens a report of: which days they are of.
TODAY, WEEK_AGO, MONTH, BEFORE = range(1, 5)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure in finished words."""

    key: str
    what: str
    today: str
    week_ago: str
    month: str
    before: str


@dataclass(frozen=True, slots=True)
class ReportEntry:
    """One line of the list: a report, or one that is kept (`kept_id`) under a name."""

    key: str
    words: str
    section: str
    kept_id: str = ""


class ReportsPage(Page):
    """Figures and chart at the left, the reports at the right.

    Signals:
        report_opened: ReportEntry. figure_opened: (FigureRow, one of the columns above). forget_wanted: ReportEntry.
    """

    report_opened = Signal(object)
    figure_opened = Signal(object)
    forget_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Reports"))
        size = theme().size
        across = QHBoxLayout()
        across.setSpacing(size(12))
        left = QVBoxLayout()
        left.setSpacing(size(12))
        self.figures = self._made_figures()
        left.addWidget(TableCard(self.figures), 5)
        self.chart = TrendChart(self.tr("Collected in the last 30 days, in rupees"))
        chart_card = Card(margin=8)
        chart_card.body.addWidget(self.chart, 1)
        left.addWidget(chart_card, 3)
        across.addLayout(left, 8)
        self.list = self._made_list()
        across.addWidget(TableCard(self.list), 5)
        self.body.addLayout(across, 1)
        self.tell_enter(self.tr("Open"))
        self.forget_action = self.add_page_action(self.tr("Keep no more"), "Del", self._forget, button=False)
        self.open_action = self.add_page_action(self.tr("Open the report"), "F9", self._open, primary=True)
        self.list.row_chosen.connect(self._chosen)
        self._chosen(None)

    def show_figures(self, rows: Sequence[FigureRow]) -> None:
        self.figures.show_rows(rows)

    def show_chart(self, trend: Trend) -> None:
        # From nothing on: what was collected is compared with no collection at all.
        self.chart.show_trends([trend], limits=(0.0, max((one.value for one in trend.points), default=1.0)))

    def show_reports(self, entries: Sequence[ReportEntry]) -> None:
        self.list.show_rows(entries)

    def focus_first(self) -> None:
        self.list.setFocus()

    def _made_figures(self) -> RowsTable[FigureRow]:
        table: RowsTable[FigureRow] = RowsTable(
            [
                Column(self.tr("Figure"), attrgetter("what"), width=150, stretch=True, strong=True),
                Column(self.tr("Today"), attrgetter("today"), width=104, right=True, strong=True),
                Column(self.tr("A week ago"), attrgetter("week_ago"), width=104, right=True, may_hide=1),
                Column(self.tr("This month"), attrgetter("month"), width=124, right=True, strong=True),
                Column(self.tr("Last month so far"), attrgetter("before"), width=124, right=True),
            ],
            name="manager_board",
            empty=EmptyState(self.tr("The figures are being read"), ""),
            identity=attrgetter("key"),
        )
        table.set_accessible_name(self.tr("Figures"))
        table.row_opened.connect(self._figure_opened)
        return table

    def _made_list(self) -> RowsTable[ReportEntry]:
        table: RowsTable[ReportEntry] = RowsTable(
            [
                Column(self.tr("Report"), attrgetter("words"), stretch=True, strong=True),
                Column(self.tr("Of"), attrgetter("section"), width=92, may_hide=1),
            ],
            name="report_list",
            empty=EmptyState(
                self.tr("No report may be seen"), self.tr("The administrator gives the right to see figures.")
            ),
            identity=attrgetter("key", "kept_id"),
        )
        table.set_accessible_name(self.tr("Reports"))
        table.row_opened.connect(self.report_opened)
        return table

    def _chosen(self, entry: ReportEntry | None) -> None:
        self.forget_action.setEnabled(entry is not None and bool(entry.kept_id))

    def _figure_opened(self, row: FigureRow) -> None:
        column = self.figures.view.currentIndex().column()
        self.figure_opened.emit((row, max(TODAY, column)))

    def _forget(self) -> None:
        entry = self.list.selected_row()
        if entry is not None and entry.kept_id:
            self.forget_wanted.emit(entry)

    def _open(self) -> None:
        if self.figures.view.hasFocus():
            row = self.figures.selected_row()
            if row is not None:
                self._figure_opened(row)
            return
        entry = self.list.selected_row()
        if entry is not None:
            self.report_opened.emit(entry)
