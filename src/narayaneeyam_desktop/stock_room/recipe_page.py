"""Writing a recipe: what it makes, out of which materials (SHELF-60)."""

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


class RecipePage(TablePage):
    """Enter in the quantity adds the material, Delete takes it off, F9 keeps the recipe.

    Signals:
        line_entered: quantity of the chosen material as typed (str).
        line_removed: a material's id.
        saving, putting_away: the actions.
    """

    line_entered = Signal(str)
    line_removed = Signal(object)
    saving = Signal()
    putting_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translated("stock_room", "Recipe"),
            [
                Shown(translated("stock_room", "Material")),
                Shown(translated("stock_room", "Quantity"), 200, right=True),
            ],
            name="recipe",
            empty=EmptyState(
                translated("stock_room", "No materials yet"),
                translated("stock_room", "Type a material and how much of it goes in, such as 300 g."),
                icon_name="clipboard-list",
            ),
            parent=parent,
        )
        self.medicine = SuggestField(translated("stock_room", "What is made"))
        self.makes = LineField(translated("stock_room", "How much comes out"), max_length=20)
        self.name = LineField(translated("stock_room", "Name of the recipe"), max_length=80)
        self.method = LineField(translated("stock_room", "How it is made"), max_length=500)
        self.material = SuggestField(translated("stock_room", "Material"))
        self.quantity = LineField(translated("stock_room", "How much"), max_length=20)
        self.quantity.moves_on_enter = False
        for fields in (
            ((self.medicine, 4), (self.makes, 2), (self.name, 3), (self.method, 5)),
            ((self.material, 4), (self.quantity, 2)),
        ):
            row = QHBoxLayout()
            row.setSpacing(theme().size(12))
            for field, share in fields:
                row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
            if len(fields) == 2:
                row.addStretch(8)
            self.above.addLayout(row)
        self.medicine.chosen.connect(self.medicine.go_to_next)
        self.material.chosen.connect(self.material.go_to_next)
        self.quantity.enter_pressed.connect(self._entered)
        RowKeys(self.table.view, delete=self._take_off)
        self.away_action = self.add_page_action(
            translated("stock_room", "Put the recipe away"), "F7", self.putting_away.emit
        )
        self.add_page_action(translated("stock_room", "Keep the recipe"), "F9", self.saving.emit, primary=True)

    def show_problem(self, field: str | None, sentence: str) -> None:
        blamed = {
            "medicine": self.medicine, "makes": self.makes, "quantity": self.quantity, "material": self.material,
        }.get(field or "")  # fmt: skip
        blame(blamed, sentence, self.problem)

    def focus_first(self) -> None:
        (self.medicine if self.medicine.isEnabled() else self.material).input.setFocus()

    def next_line(self) -> None:
        self.material.take(None)
        self.quantity.set_text("")
        self.quantity.set_hint("")
        self.problem.say("")
        self.material.input.setFocus()

    def _take_off(self) -> None:
        self.line_removed.emit(self.selected())

    def _entered(self) -> None:
        self.line_entered.emit(self.quantity.text())
