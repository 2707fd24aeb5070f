"""Sending back to a supplier: how much of each line goes, or was short, or was billed too dear (BUY-30, BUY-31)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Signal

from narayaneeyam_desktop.purchases.sending_page import SendingPage
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.small_parts import small_text
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


class GiveBackPage(SendingPage[BackRow]):
    """Goods, a shortage or a price of one bill: each has its fields.

    Signals:
        row_chosen: BackRow.
        row_typed: TypedBack.
        kind_chosen: goods, shortage or price.
    """

    kind_chosen = Signal()

    def __init__(self, kinds: Sequence[tuple[object, str]]) -> None:
        kind = ChoiceField(translated("purchases", "What goes back"), kinds)
        free = QuantityEdit(translated("purchases", "Free packs beside them"))
        value = MoneyEdit(translated("purchases", "Billed too much, before tax"))
        table: RowsTable[BackRow] = RowsTable(
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
        table.set_accessible_name(translated("purchases", "Lines of the bill"))
        super().__init__(
            translated("purchases", "Send back"), kind, 1, table, beside={"free_quantity": free, "value": value}
        )
        self.kind, self.free, self.value = kind, free, value
        self.facts = small_text("")
        self.body.insertWidget(0, self.facts)
        kind.edited.connect(self.kind_chosen)

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

    def empty_fields(self) -> None:
        self.show_line("", None, "")

    def focus_first(self) -> None:
        self.table.setFocus()

    def note(self, row: BackRow) -> None:
        self.row_typed.emit(TypedBack(row.line_id, self.quantity.text(), self.free.value(), self.value.value()))
