"""Sending back to a supplier: how much of each line goes, or was short, or was billed too dear (BUY-30, BUY-31)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.row_keys import RowKeys
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Rule, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit, QuantityEdit
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class BackRow:
    """A line of the bill in finished words; `goes` and `worth` are empty until something of it goes back."""

    line_id: str
    name: str
    batch: str
    billed: str
    there: str
    left: str
    goes: str
    worth: str


@dataclass(frozen=True, slots=True)
class TypedBack:
    """What was typed for the chosen line: packs ("2", "30 tab"), free packs, a value before tax."""

    line_id: str
    quantity: str
    free: int | None
    value: object


class GiveBackPage(Page):
    """Digits typed in the table are the packs of its line; Enter notes them. F9 alone writes.

    Signals:
        kind_chosen: goods, shortage or price.
        line_typed: TypedBack.
        line_chosen: the row that the fields below are about (its line's id).
        writing: the return is to be posted.
    """

    kind_chosen = Signal()
    line_typed = Signal(object)
    line_chosen = Signal(str)
    writing = Signal()

    def __init__(self, kinds: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(translated("purchases", "Send back"))
        size = theme().size
        self.facts = small_text("")
        self.body.addWidget(self.facts)
        head = Card()
        across = QHBoxLayout()
        across.setSpacing(size(12))
        self.kind = ChoiceField(translated("purchases", "What goes back"), kinds)
        self.reason = LineField(translated("purchases", "Reason"), max_length=200)
        across.addWidget(self.kind, 1, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.reason, 3, Qt.AlignmentFlag.AlignTop)
        head.body.addLayout(across)
        self.body.addWidget(head)
        self.kind.edited.connect(self.kind_chosen)
        card = Card(margin=0)
        card.body.setSpacing(0)
        self.table: RowsTable[BackRow] = RowsTable(
            [
                Column(translated("purchases", "Medicine"), attrgetter("name"), width=200, stretch=True, strong=True),
                Column(translated("purchases", "Batch"), attrgetter("batch"), width=100),
                Column(translated("purchases", "Billed"), attrgetter("billed"), width=110, right=True),
                Column(translated("purchases", "There"), attrgetter("there"), width=110, right=True, may_hide=1),
                Column(translated("purchases", "Can go back"), attrgetter("left"), width=150, right=True),
                Column(translated("purchases", "Goes back"), attrgetter("goes"), width=130, right=True, strong=True),
                Column(translated("purchases", "Worth"), attrgetter("worth"), width=110, right=True),
            ],
            name="give_back",
            identity=attrgetter("line_id"),
            is_steady=True,
        )
        self.table.set_accessible_name(translated("purchases", "Lines of the bill"))
        RowKeys(self.table.view, digits=self._begin, delete=self._take_off)
        self.table.row_chosen.connect(self._chosen)
        self.table.row_opened.connect(self._opened)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(Rule())
        row = QHBoxLayout()
        row.setContentsMargins(size(12), size(8), size(12), size(12))
        row.setSpacing(size(12))
        self.quantity = LineField(translated("purchases", "Packs that go back"), max_length=20)
        self.free = QuantityEdit(translated("purchases", "Free packs beside them"))
        self.value = MoneyEdit(translated("purchases", "Billed too much, before tax"))
        for field in (self.quantity, self.free, self.value):
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

    def show_rows(self, rows: Sequence[BackRow]) -> None:
        self.table.show_rows(rows)
        if rows and self.table.selected_row() is None:
            self.table.select(0)
        self.problem.say("")

    def show_kind(self, *, is_goods: bool, is_price: bool) -> None:
        """The fields of this kind."""
        appear(self.quantity, not is_price)
        appear(self.free, is_goods)
        appear(self.value, is_price)

    def show_line(self, quantity: str, free: int | None, hint: str) -> None:
        self.quantity.set_text(quantity)
        self.free.set_value(free)
        self.value.set_value(None)
        self.quantity.set_hint(hint)

    def show_sums(self, words: str, total: str) -> None:
        self.sums.setText(words)
        self.sum.setText(total)
        self.write_action.setEnabled(bool(total))

    def show_problem(self, field: str | None, sentence: str) -> None:
        blamed = {
            "quantity": self.quantity, "free_quantity": self.free, "value": self.value, "reason": self.reason,
        }.get(field or "")  # fmt: skip
        if blamed is None or blamed.isHidden():
            self.problem.say(sentence)
        else:
            blamed.show_problem(sentence)
            blamed.setFocus()

    def draft_state(self) -> object | None:
        return any(row.goes for row in self.table.rows()) or None

    def focus_first(self) -> None:
        self.table.setFocus()

    def _begin(self, digit: str) -> None:
        field = self.value if self.quantity.isHidden() else self.quantity
        field.setFocus()
        field.input.setText(digit)

    def _take_off(self) -> None:
        self.show_line("", None, "")
        self._noted()

    def _chosen(self, row: BackRow | None) -> None:
        if row is not None:
            self.line_chosen.emit(row.line_id)

    def _opened(self, _row: BackRow) -> None:
        field = self.value if self.quantity.isHidden() else self.quantity
        field.setFocus()
        field.input.selectAll()

    def _noted(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.line_typed.emit(TypedBack(row.line_id, self.quantity.text(), self.free.value(), self.value.value()))
