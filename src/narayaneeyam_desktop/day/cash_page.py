"""Counting the cash of this PC's drawer, by notes and coins if one likes (DAY-2)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.billing.count_cash import DENOMINATIONS, CountedCash, sum_of_denominations
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_desktop.day.day_tables import difference_text, difference_tone, expected_text
from narayaneeyam_desktop.formats import EMPTY, money_text, rupees_text, text_or_dash, time_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.notes_and_coins import NotesAndCoins
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Pill, TableCard, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit


class CashPage(Page):
    """Pieces of each note and coin at the left, the sum and its difference in the middle, today's counts at the right.

    Signals:
        keep_wanted: (the cash counted as Money, the reason for a difference).
    """

    keep_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Cash"), parent)
        self._expected = ZERO
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        self.notes = NotesAndCoins(DENOMINATIONS)
        self.pieces = self.notes.fields
        self.notes.edited.connect(self._pieces_typed)
        scrolled = Scrolled(self.notes)
        scrolled.setFixedWidth(self.notes.sizeHint().width() + theme().size(12))
        row.addWidget(scrolled)
        right = QVBoxLayout()
        right.setSpacing(theme().size(12))
        right.addWidget(self._make_sum())
        right.addWidget(self._make_counts(), 1)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)
        self.keep_action = self.add_page_action(self.tr("Keep this count"), "F9", self._keep, primary=True)
        self.whole.edited.connect(self._whole_typed)
        self._show_difference()

    def show_cash(self, expected: Money, counts: Sequence[CountedCash]) -> None:
        """What the payments say should be there now, and the counts of today."""
        self._expected = expected
        self._expected_words.setText(expected_text(expected, rupees_text))
        self.counts.show_rows(list(reversed(counts)))
        self._show_difference()

    def start(self) -> None:
        """Nothing is counted yet."""
        self.notes.clear()
        self.whole.set_value(None)
        self.note.set_text("")
        self.form.mark_saved()
        self._show_difference()

    def counted(self) -> Money | None:
        """The sum of the pieces, or the sum typed; None while nothing is."""
        pieces = self.notes.pieces()
        return sum_of_denominations(pieces) if pieces else self.whole.value()

    def focus_first(self) -> None:
        self.notes.focus_first()

    def _make_sum(self) -> FormCard:
        self.whole = MoneyEdit(
            self.tr("Or the whole sum (₹)"), hint=self.tr("When the notes are not counted one by one.")
        )
        self._sum = small_text(EMPTY, "amount")
        self._expected_words = small_text(EMPTY, "")
        self._state = Pill()
        self.note = LineField(self.tr("Reason for the difference"), max_length=200)
        self.form = FormCard(self.tr("Counted"))
        self.form.body.addWidget(self._sum)
        line = QHBoxLayout()
        line.setSpacing(theme().size(12))
        line.addWidget(small_text(self.tr("Expected on this PC"), "muted"))
        line.addWidget(self._expected_words)
        line.addWidget(self._state)
        line.addStretch(1)
        self.form.body.addLayout(line)
        self.form.add(counted=self.whole, note=self.note)
        self.form.close_with_problem()
        return self.form

    def _make_counts(self) -> Card:
        self.counts: RowsTable[CountedCash] = RowsTable(
            [
                Column(self.tr("Time"), _at, width=84),
                Column(self.tr("Counted"), _counted, width=100, right=True),
                Column(self.tr("Difference"), _difference, width=130, tone=_tone, right=True),
                Column(self.tr("Reason"), _note, width=120, stretch=True),
            ],
            name="cash_counts",
            empty=EmptyState(
                self.tr("Not counted today"),
                self.tr("Type how many of each note and coin there are, or the whole sum. F9 keeps the count."),
            ),
        )
        self.counts.set_accessible_name(self.tr("Counts of today"))
        return TableCard(self.counts, self.tr("Counts of today"))

    def _pieces_typed(self) -> None:
        self.whole.set_value(None)
        self._show_difference()

    def _whole_typed(self) -> None:
        self.notes.clear()
        self._show_difference()

    def _show_difference(self) -> None:
        counted = self.counted()
        self._sum.setText(rupees_text(counted))
        difference = None if counted is None else counted - self._expected
        if difference is None:
            self._state.show_state("")
        else:
            self._state.show_state(difference_text(difference), difference_tone(difference))
        appear(self.note, bool(difference))

    def _keep(self) -> None:
        counted = self.counted()
        if counted is None:
            self.whole.show_problem(self.tr("Count the notes, or type the whole sum."))
            self.whole.setFocus()
        else:
            self.keep_wanted.emit((counted, self.note.text()))


def _at(row: CountedCash) -> str:
    return time_text(row.at)


def _counted(row: CountedCash) -> str:
    return money_text(row.counted)


def _difference(row: CountedCash) -> str:
    return difference_text(row.difference)


def _tone(row: CountedCash) -> Tone:
    return difference_tone(row.difference)


def _note(row: CountedCash) -> str:
    return text_or_dash(row.note)
