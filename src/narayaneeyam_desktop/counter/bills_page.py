"""All bills, newest first, or who owes and since when (SELL-28): filtered by number, patient, day, opened with Enter."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_clinic.billing.invoice_list import InvoiceRow, InvoiceState
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_desktop.formats import cash_text, date_text, money_text, text_or_dash, time_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.search_box import SearchBox
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import PagedTable
from narayaneeyam_desktop.wording import counted


class Days(StrEnum):
    """Of which days."""

    ALL = "all"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"


class Which(StrEnum):
    """Which bills."""

    ALL = "all"
    DUE = "due"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for."""

    typed: str = ""
    days: Days = Days.ALL
    which: Which = Which.ALL


class BillsPage(Page):
    """A search box and two choices over a table of any length.

    Signals:
        filtered: something else is asked for (Wanted).
        bill_opened: a bill (InvoiceRow).
        counter_wanted: a new bill.
    """

    filtered = Signal(object)
    bill_opened = Signal(object)
    counter_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Bills"))
        size = theme().size
        self.box = SearchBox(self.tr("Number or name"))
        self.box.setMaximumWidth(size(320))
        self.days = ChoiceField(
            "",
            [
                (Days.ALL, self.tr("All days")),
                (Days.TODAY, self.tr("Today")),
                (Days.YESTERDAY, self.tr("Yesterday")),
                (Days.WEEK, self.tr("Last 7 days")),
                (Days.MONTH, self.tr("This month")),
            ],
        )
        self.days.input.setAccessibleName(self.tr("Days"))
        self.which = ChoiceField(
            "",
            [
                (Which.ALL, self.tr("All bills")),
                (Which.DUE, self.tr("Due, oldest first")),
                (Which.CANCELLED, self.tr("Cancelled")),
            ],
        )
        self.which.input.setAccessibleName(self.tr("Which bills"))
        self.counted = small_text("", "muted")
        self._due: Money | None = None
        self.empty = EmptyState("", icon_name="receipt")
        self.table: PagedTable[InvoiceRow] = PagedTable(
            self._columns(), name="bills", empty=self.empty, identity=attrgetter("invoice_id")
        )
        self.table.set_accessible_name(self.tr("Bills"))
        row = QHBoxLayout()
        row.setSpacing(size(12))
        for field in (self.days, self.which):
            field.fit_words(180)
        row.addWidget(self.box, 2)
        for field in (self.days, self.which):
            row.addWidget(field)
        row.addWidget(self.counted, 1)
        self.body.addLayout(row)
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.table.filter_with(self.box)
        self.box.searched.connect(self._filter)
        self.days.edited.connect(self._filter)
        self.which.edited.connect(self._filter)
        self.table.row_opened.connect(self.bill_opened)
        self.table.model.counted.connect(self._show_count)
        self.tell_enter(self.tr("Open"))
        self.new_action = self.add_page_action(self.tr("New bill"), "F2", self.counter_wanted.emit)

    def wanted(self) -> Wanted:
        """What is asked for now."""
        return Wanted(self.box.text().strip(), Days(str(self.days.value())), Which(str(self.which.value())))

    def focus_first(self) -> None:
        self.box.setFocus()
        self.box.selectAll()

    def show_dues(self) -> None:
        """Those that are due, on all days."""
        self.box.clear()
        self.days.set_value(Days.ALL)
        self.which.set_value(Which.DUE)
        self._filter()

    def _filter(self, _text: str = "") -> None:
        self.filtered.emit(self.wanted())

    def show_due(self, due: Money | None) -> None:
        """What all the listed bills have due; None where that was not asked."""
        self._due = due
        self._show_counted()

    def _show_counted(self) -> None:
        count = self.table.model.rowCount()
        words = (
            self.tr("1 bill") if count == 1 else counted(self.tr("{count} bill"), self.tr("{count} bills"), count=count)
        )
        if self._due is not None:
            words += "  ·  " + self.tr("{amount} due in all").format(amount=cash_text(self._due))
        self.counted.setText(words)

    def _show_count(self, _count: int) -> None:
        self._show_counted()
        if self.wanted() == Wanted():
            self.empty.say(self.tr("No bill yet"), self.tr("Press F2 to make the first one at the counter."))
        else:
            self.empty.say(self.tr("No bill is found"), self.tr("Try other days, or fewer letters."))

    def _columns(self) -> list[Column[InvoiceRow]]:
        return [
            Column(self.tr("Number"), _number, width=160, strong=True),
            Column(self.tr("Date"), _day, width=160, tail=_time),
            Column(self.tr("Name"), _name, stretch=True),
            Column(self.tr("Made by"), _by, width=150, may_hide=3),
            Column(self.tr("To pay"), _payable, width=96, right=True),
            Column(self.tr("Due"), _due, width=96, right=True),
            Column("", _state, width=92, tone=_tone, says=_states()),
        ]


def state_words(row: InvoiceRow) -> str:
    """In one word."""
    cancelled, due, paid = _states()
    if row.state is InvoiceState.CANCELLED:
        return cancelled
    return due if row.due > ZERO else paid


def _states() -> tuple[str, str, str]:
    return (
        QCoreApplication.translate("counter", "cancelled"),
        QCoreApplication.translate("counter", "due"),
        QCoreApplication.translate("counter", "paid"),
    )


def _number(row: InvoiceRow) -> str:
    return row.number


def _day(row: InvoiceRow) -> str:
    return date_text(row.day)


def _time(row: InvoiceRow) -> str:
    return time_text(row.at)


def _name(row: InvoiceRow) -> str:
    return text_or_dash(row.name)


def _by(row: InvoiceRow) -> str:
    return row.by


def _payable(row: InvoiceRow) -> str:
    return money_text(row.payable)


def _due(row: InvoiceRow) -> str:
    return money_text(row.due) if row.due else "–"


def _state(row: InvoiceRow) -> str:
    return state_words(row)


def _tone(row: InvoiceRow) -> Tone | None:
    if row.state is InvoiceState.CANCELLED:
        return Tone.RED
    return Tone.AMBER if row.due > ZERO else Tone.PLAIN
