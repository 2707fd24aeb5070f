"""The bill of services for who takes fees and sells no medicines: what stands open for a person, and the money (LEDGER-29)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from narayaneeyam_clinic.billing.open_charges import PersonToBill
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.charge_words import charge_names
from narayaneeyam_desktop.counter.bill_rows import Sum
from narayaneeyam_desktop.counter.payment_card import PaymentCard
from narayaneeyam_desktop.counter.totals_card import TotalsCard
from narayaneeyam_desktop.formats import date_text, money_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """One thing that stands open. `key` is the charge's id, or the visit's whose fee it is; `note` is what to look at first."""

    key: str
    day: date
    what: str
    amount: Money
    is_on_bill: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class ServicesShown:
    """The bill as it would be now, in finished words."""

    who: str
    rows: tuple[ServiceRow, ...]
    sums: tuple[Sum, ...]
    to_pay: str
    finish_words: str
    problem: str = ""
    rest: str = ""


class ServicesPage(Page):
    """F9 takes the money and prints; F7 is the next way of paying; Enter leaves a row out or puts it back. Without a patient
    it lists everybody for whom something stands open.

    Signals:
        toggled: ServiceRow.
        person_chosen: PersonToBill.
        finish_wanted, last_wanted: F9, Ctrl P.
        paper_wanted: the bill that did not come to paper is to be looked at.
    """

    toggled = Signal(object)
    person_chosen = Signal(object)
    finish_wanted = Signal()
    last_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Bill of services"))
        self.who = small_text("", "heading")
        self.add_beside_title(self.who)
        self.people = self._people_table()
        self.table = self._services_table()
        self.payment, self.totals = PaymentCard(), TotalsCard()
        self.problem, self.rest = Banner(tone=Tone.RED), Banner(tone=Tone.BLUE)
        self.unprinted = Banner(tone=Tone.AMBER)
        self.unprinted.followed.connect(self.paper_wanted)
        self._body = QStackedWidget()
        self._body.addWidget(_carded(self.people))
        self._body.addWidget(self._bill())
        self.body.addWidget(self._body, 1)
        self.toggle_action = self.tell_enter(self.tr("Leave out or put on the bill"))
        self.way_action = self.add_page_action(self.tr("Payment"), "F7", self.payment.next_way, button=False)
        self.last_action = self.add_page_action(
            self.tr("Print the last bill"), "Ctrl+P", self.last_wanted.emit, button=False
        )
        self.finish_action = self.add_page_action(
            self.tr("Take money and print"), "F9", self.finish_wanted.emit, primary=True
        )
        self.people.row_opened.connect(self.person_chosen)
        self.table.row_opened.connect(self.toggled)

    def show_people(self, people: Sequence[PersonToBill]) -> None:
        """Everybody for whom something stands open; one is to be chosen."""
        self._show_part(0)
        self.people.show_rows(people)

    def show_services(self, shown: ServicesShown) -> None:
        self._show_part(1)
        self.who.setText(shown.who)
        self.table.show_rows(shown.rows)
        if self.table.selected_row() is None and self.hasFocus():
            self.focus_first()
        self.totals.show_sums(shown.sums, shown.to_pay)
        self.finish_action.setText(shown.finish_words)
        self.problem.say(shown.problem, Tone.RED)
        self.rest.say(shown.rest, Tone.BLUE)

    def show_problem(self, sentence: str) -> None:
        """Why it cannot be finished, until something changes."""
        self.problem.say(sentence, Tone.RED)

    def show_unprinted(self, sentence: str) -> None:
        """A finished bill that did not come to paper, with the way to it."""
        self.unprinted.say(sentence, Tone.AMBER, link=self.tr("Open the paper") if sentence else "")

    def focus_first(self) -> None:
        (self.table if self._body.currentIndex() else self.people).setFocus()

    def _show_part(self, part: int) -> None:
        if self._body.currentIndex() != part:
            had_focus = self.people.view.hasFocus() or self.table.view.hasFocus()
            self._body.setCurrentIndex(part)
            if had_focus:
                self.focus_first()
        for action in (self.toggle_action, self.way_action, self.finish_action):
            action.setVisible(bool(part))

    def _bill(self) -> QWidget:
        size = theme().size
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(size(12))
        right.addWidget(self.totals)
        right.addWidget(self.payment)
        right.addStretch(1)
        inside = QWidget()
        inside.setLayout(right)
        side = Scrolled(inside)
        side.setFixedWidth(max(size(300), self.payment.width_of_ways()))
        left = QVBoxLayout()
        left.setSpacing(size(12))
        for banner in (self.unprinted, self.problem, self.rest):
            left.addWidget(banner)
        left.addWidget(_carded(self.table), 1)
        bill = QWidget()
        across = QHBoxLayout(bill)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(size(12))
        across.addLayout(left, 1)
        across.addWidget(side)
        return bill

    def _people_table(self) -> RowsTable[PersonToBill]:
        table: RowsTable[PersonToBill] = RowsTable(
            [
                Column(
                    self.tr("Name"), attrgetter("name"), width=220, stretch=True, tail=attrgetter("registration_number")
                ),
                Column(self.tr("What"), _what_of, width=260, stretch=True, may_hide=1),
                Column(self.tr("Day"), _day, width=100),
                Column(self.tr("Amount"), _amount, width=110, right=True, strong=True),
            ],
            name="people_to_bill",
            empty=EmptyState(
                self.tr("Nobody has anything to bill"),
                self.tr("What is done for somebody and stands on no bill yet waits here."),
            ),
            identity=attrgetter("patient_id"),
        )
        table.set_accessible_name(self.tr("People with something to bill"))
        return table

    def _services_table(self) -> RowsTable[ServiceRow]:
        table: RowsTable[ServiceRow] = RowsTable(
            [
                Column("", self._state, width=110, tone=_tone),
                Column(self.tr("Day"), _day, width=100),
                Column(self.tr("What"), attrgetter("what"), stretch=True, tail=attrgetter("note")),
                Column(self.tr("Amount"), _amount, width=110, right=True, strong=True),
            ],
            name="services_to_bill",
            empty=EmptyState(
                self.tr("Nothing waits for a bill"),
                self.tr("Treatments and fees stand here once they are done; medicines are sold at the counter."),
            ),
            identity=attrgetter("key"),
        )
        table.set_accessible_name(self.tr("What stands open"))
        return table

    def _state(self, row: ServiceRow) -> str:
        return self.tr("on the bill") if row.is_on_bill else self.tr("left out")


def _carded(table: QWidget) -> Card:
    card = Card(margin=0)
    card.body.addWidget(table)
    return card


def _what_of(row: PersonToBill) -> str:
    return charge_names(row.what)


def _day(row: ServiceRow | PersonToBill) -> str:
    return date_text(row.day)


def _amount(row: ServiceRow | PersonToBill) -> str:
    return money_text(row.amount)


def _tone(row: ServiceRow) -> Tone:
    return Tone.LEAF if row.is_on_bill else Tone.PLAIN
