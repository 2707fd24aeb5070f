"""The manager's day: figures above, four tables below, the head of the log at the foot (DAY-1, DAY-2, DAY-3)."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QWidget

from narayaneeyam_clinic.reports.day_figures import DayFigures
from narayaneeyam_clinic.shared.money import Money, total
from narayaneeyam_desktop.day.day_tables import (
    CancelledTable,
    CashTable,
    CollectionsTable,
    VisitsTable,
    collected_text,
    difference_text,
    difference_tone,
    expected_text,
)
from narayaneeyam_desktop.formats import date_text, grouped, moment_text, rupees_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.form_beside import LARGE_LETTERS
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Pill, TableCard, Tone, small_text


class DayPage(Page):
    """One date; every figure of it.

    Signals:
        day_wanted: the figures of another date (date).
        count_wanted, shifts_wanted: to the counting of cash, and to the shifts of all drawers.
        print_wanted: the close of the day on paper.
        export_wanted: the day as a file (Path).
    """

    day_wanted = Signal(object)
    count_wanted = Signal()
    shifts_wanted = Signal()
    print_wanted = Signal()
    export_wanted = Signal(object)

    def __init__(self, today: date, *, may_export: bool, may_count: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The day"), parent)
        self._today = self.day = today
        self.date = DateField("", today)
        self.date.input.setAccessibleName(self.tr("Date"))
        self.date.setFixedWidth(theme().size(130))
        self.date.set_value(today)
        self.title_row.insertWidget(1, self.date)
        self.problem = Banner("", Tone.AMBER)
        self.body.addWidget(self.problem)
        self.body.addLayout(self._make_figures())
        self.visits, self.collections = VisitsTable(), CollectionsTable()
        self.cancelled, self.cash = CancelledTable(), CashTable()
        self.body.addWidget(self._make_tables(), 1)
        self.head = small_text("", "label")
        self.head.setWordWrap(True)
        self.head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.head)
        self.before_action = self.add_page_action(self.tr("Day before"), "F5", self._day_before, button=False)
        self.after_action = self.add_page_action(self.tr("Day after"), "F6", self._day_after, button=False)
        self.today_action = self.add_page_action(self.tr("Today"), "F7", self._go_to_today, button=False)
        self.export_action = self.add_page_action(self.tr("Export…"), "F3", self._ask_file)
        self.export_action.setVisible(may_export)
        self.shifts_action = self.add_page_action(self.tr("Shifts"), "F4", self.shifts_wanted.emit, button=False)
        self.print_action = self.add_page_action(self.tr("Print the day"), "F8", self._print)
        self.count_action = self.add_page_action(self.tr("Count cash"), "F9", self._count, primary=True)
        self.count_action.setVisible(may_count)
        self.date.finished.connect(self._date_typed)

    def _make_tables(self) -> QWidget:
        """Two beside two; in the largest letters one below the other, so that every figure is whole."""
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme().size(12))
        for row, column, heading, table in (
            (0, 0, self.tr("Collections by method and person"), self.collections),
            (0, 1, self.tr("Visits"), self.visits),
            (1, 0, self.tr("Cash of each counter"), self.cash),
            (1, 1, self.tr("Cancelled bills"), self.cancelled),
        ):
            card = TableCard(table, heading)
            if theme().scale < LARGE_LETTERS:
                grid.addWidget(card, row, column)
            else:
                card.setMinimumHeight(theme().size(200))
                grid.addWidget(card, row * 2 + column, 0)
        if theme().scale < LARGE_LETTERS:
            grid.setColumnStretch(0, 11)
            grid.setColumnStretch(1, 9)
            return inside
        return Scrolled(inside)

    def show_figures(self, figures: DayFigures) -> None:
        """All figures of one date."""
        self.day = figures.day
        self.date.set_value(figures.day)
        self._came.setText(grouped(figures.came))
        self._bills.setText(grouped(figures.bills))
        self._billed.setText(rupees_text(figures.billed))
        self._collected.setText(collected_text(figures.collected, rupees_text))
        counted = [each.difference for each in figures.cash if each.difference is not None]
        open_shifts = sum(each.is_open for each in figures.cash)
        if not figures.cash:
            self._cash_state.show_state("")
        elif open_shifts:
            # The day is closed when all its shifts are (SHIFT-11).
            self._cash_state.show_state(self.tr("{count} open").format(count=open_shifts), Tone.AMBER)
        elif len(counted) < len(figures.cash):
            self._cash_state.show_state(difference_text(None), difference_tone(None))
        else:
            # Too much in one drawer does not make good what is missing in another.
            shown = total(counted) or max(counted, key=_size)
            self._cash_state.show_state(difference_text(shown), difference_tone(shown))
        self._cash.setText(expected_text(total([each.expected for each in figures.cash]), rupees_text))
        for table in (self.visits, self.collections, self.cancelled, self.cash):
            table.show_figures(figures)
        signed = figures.countersigned
        self.head.setText(
            self.tr("Head of the log: {head}").format(head=figures.log_head)
            if signed is None
            else self.tr("Head of the log: {head} · countersigned by the server up to {number}, {moment}").format(
                head=figures.log_head, number=grouped(signed.said.seq), moment=moment_text(signed.at)
            )
        )
        is_today = figures.day == self._today
        self.after_action.setEnabled(not is_today)
        self.today_action.setEnabled(not is_today)
        self.count_action.setEnabled(is_today)
        self.problem.say("")

    def show_problem(self, sentence: str) -> None:
        self.problem.say(sentence, Tone.AMBER)

    def focus_first(self) -> None:
        self.date.setFocus()

    def _make_figures(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        self._came, self._bills, self._billed = _figure(), _figure(), _figure()
        self._collected, self._cash = _figure(), _figure()
        self._cash_state = Pill()
        for words, figure, beside in (
            (self.tr("Visits"), self._came, None),
            (self.tr("Bills"), self._bills, None),
            (self.tr("Billed"), self._billed, None),
            (self.tr("Collected"), self._collected, None),
            (self.tr("Cash expected"), self._cash, self._cash_state),
        ):
            card = Card(margin=12)
            card.body.setSpacing(0)
            card.body.addWidget(small_text(words, "label"))
            line = QHBoxLayout()
            line.setSpacing(theme().size(8))
            line.addWidget(figure)
            line.addStretch(1)
            if beside is not None:
                line.addWidget(beside)
            card.body.addLayout(line)
            # A state beside a figure needs room of its own.
            row.addWidget(card, 4 if beside is None else 5)
        return row

    def _date_typed(self) -> None:
        day = self.date.value()
        if day is not None and day != self.day:
            self._want(day)

    def _want(self, day: date) -> None:
        if day > self._today:
            self.date.show_problem(self.tr("This day has not come yet."))
        else:
            self.day_wanted.emit(day)

    def _day_before(self) -> None:
        self._want(self.day - timedelta(days=1))

    def _day_after(self) -> None:
        self._want(self.day + timedelta(days=1))

    def _go_to_today(self) -> None:
        self._want(self._today)

    def _count(self) -> None:
        self.count_wanted.emit()

    def _print(self) -> None:
        self.print_wanted.emit()

    def _ask_file(self) -> None:
        name = self.tr("Day {date}").format(date=date_text(self.day))
        dialog = QFileDialog(self, self.tr("Export the day"), str(Path.home() / f"{name}.xlsx"))
        dialog.setNameFilters([self.tr("Spreadsheet (*.xlsx)"), self.tr("CSV (*.csv)")])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, path: str) -> None:
        self.export_wanted.emit(Path(path))


def _size(difference: Money) -> Money:
    return max(difference, -difference)


def _figure() -> QLabel:
    return small_text("–", "title")
