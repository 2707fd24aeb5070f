"""A debit note: the lines of an earlier bill, what each was too low by, why, and whether it is paid at once (DEBIT)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.counter.bill_rows import Sum
from narayaneeyam_desktop.counter.totals_card import TotalsCard
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.blame import blame
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit
from narayaneeyam_desktop.widgets.typed_rows import TypedRowsCard


@dataclass(frozen=True, slots=True)
class MoreRow:
    """A line of the bill in finished words; `more` is empty until something is added to it."""

    line_id: str
    name: str
    batch: str
    gst: str
    charged: str
    most: str
    more: str
    can_grow: bool


@dataclass(frozen=True, slots=True)
class TypedMore:
    """What was typed for the chosen line; None takes it off again."""

    line_id: str
    amount: Money | None


class DebitPage(Page):
    """Digits typed in the table are the amount of its line; Enter notes them and goes on. F9 alone writes.

    Signals:
        line_typed: TypedMore.
        line_chosen: the row that the field below is about (its line's id).
        changed: how it is paid, the reason or its words changed.
        writing: the debit note is to be written.
    """

    line_typed = Signal(object)
    line_chosen = Signal(str)
    changed = Signal()
    writing = Signal()

    def __init__(
        self,
        payments: Sequence[tuple[object, str]],
        reasons: Sequence[tuple[object, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Debit note"))
        size = theme().size
        self.facts = small_text("")
        self.body.addWidget(self.facts)
        across = QHBoxLayout()
        across.setSpacing(size(12))
        across.addWidget(self._lines_card(), 1)
        self._side = Scrolled(self._money_side(payments, reasons))
        self._side.setFixedWidth(size(300))
        across.addWidget(self._side)
        self.body.addLayout(across, 1)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        self.write_action = self.add_page_action(self.tr("Write the debit note"), "F9", self.writing.emit, primary=True)

    def show_bill(self, title: str, facts: str) -> None:
        self.set_title(title)
        self.facts.setText(facts)

    def show_rows(self, rows: Sequence[MoreRow]) -> None:
        self.card.show_rows(rows)

    def show_line(self, amount: Money | None, hint: str) -> None:
        """The field below the table, for the chosen line."""
        self.amount.set_value(amount)
        self.amount.set_hint(hint)

    def show_sums(self, sums: Sequence[Sum], to_pay: str, *, by_transfer: bool) -> None:
        """What the note comes to."""
        self.totals.show_sums(sums, to_pay)
        appear(self.reference, by_transfer)
        self.write_action.setEnabled(bool(sums))
        self.problem.say("")

    def show_problem(self, field: str | None, sentence: str) -> None:
        """At the field to blame, else under the lines."""
        blamed = {"amount": self.amount, "note": self.note, "reference": self.reference}.get(field or "")
        blame(blamed, sentence, self.problem)

    def go_on(self) -> None:
        """To the next line that can still cost more."""
        rows, chosen = self.table.rows(), self.table.selected_row()
        at = rows.index(chosen) + 1 if chosen in rows else 0
        following = next((number for number in range(at, len(rows)) if rows[number].can_grow), None)
        if following is not None:
            self.table.select(following)
        self.table.setFocus()

    def focus_first(self) -> None:
        self.table.setFocus()

    def _empty(self) -> None:
        self.amount.set_value(None)

    def _lines_card(self) -> QWidget:
        self.table: RowsTable[MoreRow] = RowsTable(
            [
                Column(self.tr("What"), attrgetter("name"), stretch=True, strong=True),
                Column(self.tr("Batch"), attrgetter("batch"), width=110, may_hide=1),
                Column(self.tr("GST"), attrgetter("gst"), width=70, right=True),
                Column(self.tr("Charged"), attrgetter("charged"), width=110, right=True),
                Column(self.tr("Left to MRP"), attrgetter("most"), width=110, right=True),
                Column(self.tr("Costs more"), attrgetter("more"), width=110, right=True, strong=True),
            ],
            name="debit",
            identity=attrgetter("line_id"),
        )
        self.table.set_accessible_name(self.tr("Lines of the bill"))
        self.amount = MoneyEdit(self.tr("How much more, with tax"))
        self.card = TypedRowsCard(self.table, [self.amount], empty=self._empty)
        self.card.chosen.connect(self._chosen)
        self.card.noted.connect(self._noted)
        self.card.row.addStretch(1)
        return self.card

    def _money_side(self, payments: Sequence[tuple[object, str]], reasons: Sequence[tuple[object, str]]) -> QWidget:
        holder = QWidget()
        side = QVBoxLayout(holder)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme().size(12))
        self.totals = TotalsCard()
        side.addWidget(self.totals)
        card = Card()
        self.payment = ChoiceField(self.tr("Paid now"), payments)
        self.reference = LineField(self.tr("Reference (may stay empty)"), max_length=40)
        self.reason = ChoiceField(self.tr("Why"), reasons)
        self.note = LineField(self.tr("In words (may stay empty)"), max_length=200)
        for field in (self.payment, self.reference, self.reason, self.note):
            card.body.addWidget(field)
            field.edited.connect(self.changed)
        side.addWidget(card)
        side.addStretch(1)
        return holder

    def _chosen(self, row: MoreRow) -> None:
        self.line_chosen.emit(row.line_id)

    def _noted(self, row: MoreRow) -> None:
        self.line_typed.emit(TypedMore(row.line_id, self.amount.value()))
