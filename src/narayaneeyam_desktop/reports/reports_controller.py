"""Answers the manager's first page: what is quick is read first, what looks back over all years by itself (REPORT-20)."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.reports.board_figures import (
    Board,
    BoardDays,
    BoardFigure,
    Tile,
    manager_board,
    manager_board_later,
)
from narayaneeyam_clinic.reports.keep_report import KeptReport, Span, forget_report, kept_reports
from narayaneeyam_clinic.reports.report import Asked, Kind, Report
from narayaneeyam_clinic.reports.report_list import report_list
from narayaneeyam_clinic.shared.clock import INDIA, business_date
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import EMPTY, grouped, rupees_text
from narayaneeyam_desktop.reports.report_texts import told
from narayaneeyam_desktop.reports.reports_page import BEFORE, MONTH, WEEK_AGO, FigureRow, ReportEntry, ReportsPage
from narayaneeyam_desktop.widgets.trend_chart import Trend, TrendPoint


class ReportsController(Controller):
    """Read again when the page is opened, and after news of bills while it is in front."""

    def __init__(self, page: ReportsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._days = BoardDays.of(business_date(desk.clinic.clock()))
        self._figures: dict[Tile, BoardFigure] = {}
        self._kept: dict[str, KeptReport] = {}
        page.report_opened.connect(self._open)
        page.figure_opened.connect(self._open_figure)
        page.forget_wanted.connect(self._forget)
        desk.news.bill_changed.connect(self._changed)
        desk.news.reports_changed.connect(self._list_changed)

    def opened(self, _arguments: dict[str, object]) -> None:
        self._read_list()
        self._read_board()

    def _changed(self, _news: object) -> None:
        if self._page.isVisible():
            self._read_board()

    def _list_changed(self, _news: object) -> None:
        if self._page.isVisible():
            self._read_list()

    def _read_list(self) -> None:
        def work(rd: Reading) -> tuple[list[KeptReport], list[Report]]:
            return kept_reports(rd), report_list(rd)

        self.desk.read(self, work, done=self._show_list, replaces="list")

    def _show_list(self, found: tuple[list[KeptReport], list[Report]]) -> None:
        kept, reports = found
        self._kept = {one.kept_id: one for one in kept}
        self._page.show_reports(
            [
                *(ReportEntry(one.report, one.name, self.tr("Kept"), one.kept_id) for one in kept),
                *(ReportEntry(one.key, told(one.words), told(one.section)) for one in reports),
            ]
        )

    def _read_board(self) -> None:
        self.desk.read(self, manager_board, done=self._show_board, replaces="board")
        self.desk.read(self, manager_board_later, done=self._show_later, replaces="later")

    def _show_board(self, board: Board) -> None:
        self._days = board.days
        self._figures |= {one.tile: one for one in board.figures}
        self._show_figures()
        points = [
            TrendPoint(datetime.combine(day, time(12), INDIA), paise / 100, rupees_text(Money(paise)))
            for day, paise in board.chart
        ]
        self._page.show_chart(Trend(self.tr("Collected"), tuple(points)))

    def _show_later(self, figures: tuple[BoardFigure, ...]) -> None:
        self._figures |= {one.tile: one for one in figures}
        self._show_figures()

    def _show_figures(self) -> None:
        self._page.show_figures([_row(self._figures[tile]) for tile in Tile if tile in self._figures])

    def _open(self, entry: ReportEntry) -> None:
        kept = self._kept.get(entry.kept_id)
        if kept is None:
            self.desk.open_page("report", report=entry.key)
        else:
            self.desk.open_page("report", report=kept.report, asked=kept.asked, span=kept.span)

    def _open_figure(self, opened: tuple[FigureRow, int]) -> None:
        row, column = opened
        figure = self._figures[Tile(row.key)]
        days, today = self._days, (self._days.today, self._days.today)
        since, until = {WEEK_AGO: (days.week_ago, days.week_ago), MONTH: days.month, BEFORE: days.before}.get(
            column, today
        )
        span = {WEEK_AGO: Span.FIXED, MONTH: Span.THIS_MONTH, BEFORE: Span.FIXED}.get(column, Span.TODAY)
        self.desk.open_page("report", report=figure.report, asked=Asked(since, until), span=span)

    def _forget(self, entry: ReportEntry) -> None:
        kept_id = entry.kept_id

        def work(tx: Transaction) -> None:
            forget_report(tx, kept_id)

        self.desk.change(self, work, why="reports.forget")


def _row(figure: BoardFigure) -> FigureRow:
    cells = (figure.today, figure.week_ago, figure.month, figure.before)
    return FigureRow(str(figure.tile), _words(figure.tile), *(_text(figure.kind, cell) for cell in cells))


def _text(kind: Kind, cell: int | None) -> str:
    if cell is None:
        return EMPTY
    if kind is Kind.MONEY:
        return rupees_text(Money(cell).to_whole_rupees())
    return f"{cell / 100:.1f} %" if kind is Kind.PERCENT else grouped(cell)


def _words(tile: Tile) -> str:
    return {
        Tile.VISITS: QCoreApplication.translate("manager_board", "Visits"),
        Tile.FIRST_TIME: QCoreApplication.translate("manager_board", "New patients"),
        Tile.COLLECTED: QCoreApplication.translate("manager_board", "Collected"),
        Tile.BILLED: QCoreApplication.translate("manager_board", "Billed"),
        Tile.OCCUPANCY: QCoreApplication.translate("manager_board", "Occupancy"),
        Tile.SESSIONS: QCoreApplication.translate("manager_board", "Therapy sessions"),
        Tile.EXPIRING: QCoreApplication.translate("manager_board", "Stock about to expire"),
        Tile.DUE: QCoreApplication.translate("manager_board", "Due from patients"),
    }[tile]


def make_reports(desk: Desk) -> ReportsPage:
    """The page with its controller."""
    page = ReportsPage()
    ReportsController(page, desk)
    return page
