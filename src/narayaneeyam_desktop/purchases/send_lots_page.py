"""Sending back lots that no bill here brought: to whom, how much of each, at which price (BUY-34)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.row_keys import RowKeys
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Rule, Tone, small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class LotRow:
    """A lot in finished words; `goes` and `worth` are empty until something of it goes back."""

    batch_id: str
    name: str
    batch: str
    expiry: str
    place: str
    there: str
    rate: str
    goes: str
    worth: str


@dataclass(frozen=True, slots=True)
class TypedLot:
    """What was typed for the chosen lot: packs ("2", "30 tab") and the price of a pack before tax."""

    batch_id: str
    quantity: str
    rate: object


class SendLotsPage(Page):
    """Digits typed in the table are the packs of its lot; Enter notes them. F9 alone writes.

    Signals:
        lot_typed: TypedLot.
        lot_chosen: the row that the fields below are about (its batch's id).
        head_changed: another supplier.
        writing: the return is to be posted.
    """

    lot_typed = Signal(object)
    lot_chosen = Signal(str)
    head_changed = Signal()
    writing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(translated("purchases", "Send back without a bill"))
        size = theme().size
        head = Card()
        across = QHBoxLayout()
        across.setSpacing(size(12))
        self.supplier = SuggestField(translated("purchases", "Supplier"))
        self.reason = LineField(translated("purchases", "Reason"), max_length=200)
        across.addWidget(self.supplier, 2, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.reason, 3, Qt.AlignmentFlag.AlignTop)
        head.body.addLayout(across)
        self.body.addWidget(head)
        self.supplier.chosen.connect(self._supplier_chosen)
        self.supplier.unchosen.connect(self.head_changed)
        card = Card(margin=0)
        card.body.setSpacing(0)
        self.table: RowsTable[LotRow] = RowsTable(
            [
                Column(translated("purchases", "Medicine"), attrgetter("name"), width=200, stretch=True, strong=True),
                Column(translated("purchases", "Batch"), attrgetter("batch"), width=110),
                Column(translated("purchases", "Expiry"), attrgetter("expiry"), width=90),
                Column(translated("purchases", "Place"), attrgetter("place"), width=100, may_hide=2),
                Column(translated("purchases", "There"), attrgetter("there"), width=120, right=True),
                Column(translated("purchases", "Rate"), attrgetter("rate"), width=100, right=True),
                Column(translated("purchases", "Goes back"), attrgetter("goes"), width=120, right=True, strong=True),
                Column(translated("purchases", "Worth"), attrgetter("worth"), width=110, right=True),
            ],
            name="send_lots",
            identity=attrgetter("batch_id"),
            is_steady=True,
            empty=EmptyState(
                translated("purchases", "Every lot here came with a bill"),
                translated("purchases", "It goes back from the page of that bill."),
                icon_name="package-plus",
            ),
        )
        self.table.set_accessible_name(translated("purchases", "Lots without a bill"))
        RowKeys(self.table.view, digits=self._begin, delete=self._take_off)
        self.table.row_chosen.connect(self._chosen)
        self.table.row_opened.connect(self._opened)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(Rule())
        row = QHBoxLayout()
        row.setContentsMargins(size(12), size(8), size(12), size(12))
        row.setSpacing(size(12))
        self.quantity = LineField(translated("purchases", "Packs that go back"), max_length=20)
        self.rate = MoneyEdit(translated("purchases", "Rate of a pack, before tax"))
        for field in (self.quantity, self.rate):
            field.moves_on_enter = False
            field.enter_pressed.connect(self._noted)
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.sums, self.sum = small_text(""), small_text("", "amount")
        row.addWidget(self.sums, 2)
        row.addWidget(self.sum)
        card.body.addLayout(row)
        self.body.addWidget(card, 1)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        self.write_action = self.add_page_action(
            translated("purchases", "Send back"), "F9", self.writing.emit, primary=True
        )

    def show_rows(self, rows: Sequence[LotRow]) -> None:
        self.table.show_rows(rows)
        if rows and self.table.selected_row() is None:
            self.table.select(0)
        self.problem.say("")

    def select(self, batch_id: str) -> None:
        """The lot that somebody came for."""
        for at, row in enumerate(self.table.rows()):
            if row.batch_id == batch_id:
                self.table.select(at)

    def show_lot(self, quantity: str, rate: Money | None, hint: str) -> None:
        self.quantity.set_text(quantity)
        self.rate.set_value(rate)
        self.quantity.set_hint(hint)

    def show_sums(self, words: str, total: str) -> None:
        self.sums.setText(words)
        self.sum.setText(total)
        self.write_action.setEnabled(bool(total))

    def show_problem(self, field: str | None, sentence: str) -> None:
        blamed = {
            "quantity": self.quantity, "value": self.rate, "reason": self.reason, "supplier": self.supplier,
        }.get(field or "")  # fmt: skip
        if blamed is None:
            self.problem.say(sentence)
        else:
            blamed.show_problem(sentence)
            blamed.setFocus()

    def draft_state(self) -> object | None:
        return any(row.goes for row in self.table.rows()) or None

    def focus_first(self) -> None:
        self.supplier.setFocus()

    def _begin(self, digit: str) -> None:
        self.quantity.setFocus()
        self.quantity.input.setText(digit)

    def _take_off(self) -> None:
        self.quantity.set_text("")
        self._noted()

    def _supplier_chosen(self, _taken: object) -> None:
        self.reason.setFocus()
        self.head_changed.emit()

    def _chosen(self, row: LotRow | None) -> None:
        if row is not None:
            self.lot_chosen.emit(row.batch_id)

    def _opened(self, _row: LotRow) -> None:
        self.quantity.setFocus()
        self.quantity.input.selectAll()

    def _noted(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.lot_typed.emit(TypedLot(row.batch_id, self.quantity.text(), self.rate.value()))
