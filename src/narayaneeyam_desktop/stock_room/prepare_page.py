"""Making a batch in the house: by which recipe, how much, out of which lots (SHELF-61, SHELF-62)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from narayaneeyam_desktop.stock_room.shown_table import Shown, TablePage
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.blame import blame
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from narayaneeyam_desktop.widgets.suggest_field import SuggestField
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit
from narayaneeyam_desktop.wording import translated

_ACROSS = 5


class PreparePage(TablePage):
    """Two rows of fields over the materials. F9 posts.

    Signals:
        planned: the recipe or the planned amount changed.
        posting: F9.
        recipe_wanted: another recipe is to be written, or (F4) the chosen one changed: its id or "".
    """

    planned = Signal()
    posting = Signal()
    recipe_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translated("stock_room", "Prepare"),
            [
                Shown(translated("stock_room", "Material")),
                Shown(translated("stock_room", "Batch"), 150),
                Shown(translated("stock_room", "Expiry"), 100),
                Shown(translated("stock_room", "Place"), 130),
                Shown(translated("stock_room", "Quantity"), 140, right=True),
                Shown(translated("stock_room", "Cost"), 120, right=True),
                Shown(translated("stock_room", "State"), 120, is_state=True),
            ],
            name="prepare",
            empty=EmptyState(
                translated("stock_room", "Choose a recipe"),
                translated("stock_room", "Its materials appear here, the lots that expire first before the others."),
                icon_name="clipboard-list",
            ),
            parent=parent,
        )
        self.recipe = ChoiceField(translated("stock_room", "Recipe"))
        self.plan = LineField(translated("stock_room", "Planned"), max_length=20)
        self.made = LineField(translated("stock_room", "Came out"), max_length=20)
        self.batch = LineField(translated("stock_room", "Batch"), max_length=40)
        self.expiry = LineField(translated("stock_room", "Expiry"), placeholder="MM/YY", max_length=20)
        self.mrp = MoneyEdit(translated("stock_room", "MRP of a pack"))
        self.other_cost = MoneyEdit(translated("stock_room", "Other cost"))
        self.maker = ChoiceField(translated("stock_room", "Made by"))
        self.place = SuggestField(translated("stock_room", "Place"), at_least=0)
        self.note = LineField(translated("stock_room", "Note (may stay empty)"), max_length=200)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().size(12))
        grid.setVerticalSpacing(theme().size(4))
        fields = (
            self.recipe, self.plan, self.made, self.batch, self.expiry, self.mrp, self.other_cost, self.maker, self.place,
            self.note,
        )  # fmt: skip
        for at, field in enumerate(fields):
            grid.addWidget(field, at // _ACROSS, at % _ACROSS, Qt.AlignmentFlag.AlignTop)
        for column in range(_ACROSS):
            grid.setColumnStretch(column, 1)
        self.above.addLayout(grid)
        self.recipe.edited.connect(self.planned)
        self.plan.finished.connect(self.planned)
        self.place.chosen.connect(self.place.go_to_next)
        self.change_action = self.add_page_action(translated("stock_room", "Change the recipe"), "F4", self._change)
        self.add_page_action(translated("stock_room", "New recipe"), "F3", self._new)
        self.post_action = self.add_page_action(
            translated("stock_room", "Post the preparation"), "F9", self.posting.emit, primary=True
        )

    def show_problem(self, field: str | None, sentence: str) -> None:
        blamed = {
            "planned": self.plan, "quantity": self.made, "batch_number": self.batch, "expiry": self.expiry, "mrp": self.mrp,
            "other_cost": self.other_cost, "maker": self.maker, "recipe": self.recipe,
        }.get(field or "")  # fmt: skip
        blame(blamed, sentence, self.problem)

    def focus_first(self) -> None:
        self.recipe.input.setFocus()

    def _change(self) -> None:
        self.recipe_wanted.emit(str(self.recipe.value() or ""))

    def _new(self) -> None:
        self.recipe_wanted.emit("")
