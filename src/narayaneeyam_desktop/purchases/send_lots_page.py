"""Sending back lots that no bill here brought: to whom, how much of each, at which price (BUY-34)."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Signal

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.purchases.sending_page import SendingPage
from narayaneeyam_desktop.widgets.small_parts import EmptyState
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


class SendLotsPage(SendingPage[LotRow]):
    """One supplier, and of any lot some packs.

    Signals:
        row_chosen: LotRow.
        row_typed: TypedLot.
        head_changed: another supplier.
    """

    head_changed = Signal()

    def __init__(self) -> None:
        supplier = SuggestField(translated("purchases", "Supplier"))
        rate = MoneyEdit(translated("purchases", "Rate of a pack, before tax"))
        table: RowsTable[LotRow] = RowsTable(
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
        table.set_accessible_name(translated("purchases", "Lots without a bill"))
        super().__init__(
            translated("purchases", "Send back without a bill"), supplier, 2, table, beside={"value": rate}
        )
        self.supplier, self.rate = supplier, rate
        self.blamed["supplier"] = supplier
        self.supplier.chosen.connect(self._supplier_chosen)
        self.supplier.unchosen.connect(self.head_changed)

    def select(self, batch_id: str) -> None:
        """The lot that somebody came for."""
        for at, row in enumerate(self.table.rows()):
            if row.batch_id == batch_id:
                self.table.select(at)

    def show_lot(self, quantity: str, rate: Money | None, hint: str) -> None:
        self.quantity.set_text(quantity)
        self.rate.set_value(rate)
        self.quantity.set_hint(hint)

    def focus_first(self) -> None:
        self.supplier.setFocus()

    def note(self, row: LotRow) -> None:
        self.row_typed.emit(TypedLot(row.batch_id, self.quantity.text(), self.rate.value()))

    def _supplier_chosen(self, _taken: object) -> None:
        self.reason.setFocus()
        self.head_changed.emit()
