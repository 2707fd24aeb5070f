"""Carrying goods: where to, which lots, how much of each (SHELF-8)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_desktop.stock_room.shown_table import Shown, TablePage
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.blame import blame
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.row_keys import RowKeys
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from narayaneeyam_desktop.widgets.suggest_field import SuggestField
from narayaneeyam_desktop.wording import translated


class TransferPage(TablePage):
    """Place, lot, quantity in one row; Enter in the quantity adds the line. Delete takes a line off. F9 writes.

    Signals:
        lot_chosen: a lot was taken (its Suggestion).
        code_typed: a scanned code (str).
        line_entered: quantity as typed (str).
        line_removed: the key of a line.
        writing: the transfer is to be written.
    """

    lot_chosen = Signal(object)
    code_typed = Signal(str)
    line_entered = Signal(str)
    line_removed = Signal(object)
    writing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translated("stock_room", "Transfer"),
            [
                Shown(translated("stock_room", "Medicine")),
                Shown(translated("stock_room", "Batch"), 130),
                Shown(translated("stock_room", "Expiry"), 90, may_hide=1),
                Shown(translated("stock_room", "From"), 130),
                Shown(translated("stock_room", "Lies there"), 120, right=True),
                Shown(translated("stock_room", "To carry"), 120, right=True),
            ],
            name="transfer",
            empty=EmptyState(
                translated("stock_room", "No lots yet"),
                translated("stock_room", "Scan a pack or type a medicine, then how many packs."),
                icon_name="scan-barcode",
            ),
            parent=parent,
        )
        self.to_place = SuggestField(translated("stock_room", "To which place"), at_least=0)
        self.lot = SuggestField(translated("stock_room", "Medicine or code"))
        self.quantity = LineField(translated("stock_room", "Packs"), max_length=20)
        self.quantity.moves_on_enter = False
        self.note = LineField(translated("stock_room", "Note (may stay empty)"), max_length=200)
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        for field, share in ((self.to_place, 3), (self.lot, 5), (self.quantity, 2), (self.note, 3)):
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self.above.addLayout(row)
        self.lot.chosen.connect(self.lot_chosen)
        self.lot.entered.connect(self.code_typed)
        self.quantity.enter_pressed.connect(self._entered)
        self.to_place.chosen.connect(self.to_place.go_to_next)
        RowKeys(self.table.view, delete=self._take_off)
        self.add_page_action(translated("stock_room", "Write the transfer"), "F9", self.writing.emit, primary=True)

    def show_hint(self, hint: str) -> None:
        """What lies in the chosen lot."""
        self.quantity.set_hint(hint)

    def next_lot(self) -> None:
        """Ready for the next scan."""
        self.lot.take(None)
        self.quantity.set_text("")
        self.quantity.set_hint("")
        self.problem.say("")
        self.lot.input.setFocus()

    def to_quantity(self) -> None:
        self.quantity.input.setFocus()
        self.quantity.input.selectAll()

    def show_problem(self, field: str | None, sentence: str) -> None:
        """At the field to blame, else under the lines."""
        blamed = {"quantity": self.quantity, "to_place": self.to_place, "lot": self.lot}.get(field or "")
        is_at_line = field == "quantity" and not self.quantity.text()
        blame(None if is_at_line else blamed, sentence, self.problem)

    def focus_first(self) -> None:
        (self.lot if self.to_place.text() else self.to_place).input.setFocus()

    def _take_off(self) -> None:
        self.line_removed.emit(self.selected())

    def _entered(self) -> None:
        self.line_entered.emit(self.quantity.text())
