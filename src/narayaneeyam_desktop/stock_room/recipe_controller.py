"""Answers the page of a recipe."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.stock_room.recipes import (
    RecipeDraft,
    RecipeLineDraft,
    RecipeLineRow,
    RecipeRow,
    put_recipe_away,
    recipes,
    save_recipe,
)
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.stock_room.lot_suggestions import medicine_suggestions
from narayaneeyam_desktop.stock_room.recipe_page import RecipePage
from narayaneeyam_desktop.stock_room.shown_table import ShownRow
from narayaneeyam_desktop.stock_room.stock_room_words import amount_text, base_units_typed, pack_hint
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.wording import translated


class RecipeController(Controller):
    """A new recipe, or one that is changed."""

    def __init__(self, page: RecipePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._recipe_id = ""
        self._of: tuple[str, int, str] | None = None
        self._lines: dict[str, RecipeLineRow] = {}
        page.medicine.suggest_from(desk, medicine_suggestions)
        page.material.suggest_from(desk, medicine_suggestions)
        page.medicine.chosen.connect(self._chosen)
        page.material.chosen.connect(self._material_chosen)
        page.line_entered.connect(self._enter)
        page.line_removed.connect(self._remove)
        page.saving.connect(self._save)
        page.putting_away.connect(self._put_away)

    def opened(self, arguments: dict[str, object]) -> None:
        wanted = str(arguments.get("recipe_id") or "")
        self._recipe_id, self._lines, self._of = wanted or new_id(), {}, None
        for field in (self._page.makes, self._page.name, self._page.method):
            field.set_text("")
        self._page.medicine.take(None)
        self._page.medicine.setEnabled(not wanted)
        self._page.away_action.setVisible(bool(wanted))
        self._show()
        if wanted:
            self.desk.read(self, recipes, done=self._known, replaces="recipe")

    def _known(self, rows: list[RecipeRow]) -> None:
        row = next((one for one in rows if one.recipe_id == self._recipe_id), None)
        if row is None:
            return
        self._of = (row.medicine_id, row.pack_size, row.base_unit)
        self._page.medicine.take(Suggestion(row.medicine, row))
        self._page.makes.set_text(amount_text(row.makes, row.pack_size, row.base_unit))
        self._page.name.set_text(row.name)
        self._page.method.set_text(row.method)
        self._lines = {line.medicine_id: line for line in row.lines}
        self._show()

    def _chosen(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.value, FoundMedicine):
            self._page.makes.set_hint(pack_hint(suggestion.value.pack_size, suggestion.value.base_unit))

    def _material_chosen(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.value, FoundMedicine):
            self._page.quantity.set_hint(pack_hint(suggestion.value.pack_size, suggestion.value.base_unit))

    def _enter(self, typed: str) -> None:
        material = self._page.material.value()
        if not isinstance(material, FoundMedicine):
            self._page.show_problem("material", translated("stock_room", "Choose the material from the list."))
            return
        try:
            quantity = base_units_typed(typed, material.pack_size)
        except Refused as refused:
            self._page.show_problem("quantity", self.desk.refused(refused))
            return
        self._lines[material.medicine_id] = RecipeLineRow(
            material.medicine_id, material.name, quantity, material.pack_size, material.base_unit
        )
        self._show()
        self._page.next_line()

    def _remove(self, medicine_id: object) -> None:
        if isinstance(medicine_id, str):
            self._lines.pop(medicine_id, None)
            self._show()

    def _show(self) -> None:
        rows = [
            ShownRow(
                line.medicine_id,
                (line.medicine, amount_text(line.quantity, line.pack_size, line.base_unit)),
                line.medicine_id,
            )
            for line in self._lines.values()
        ]
        self._page.show_rows(rows)

    def _save(self) -> None:
        chosen = self._page.medicine.value()
        if isinstance(chosen, FoundMedicine):
            self._of = (chosen.medicine_id, chosen.pack_size, chosen.base_unit)
        if self._of is None:
            self._page.show_problem("medicine", translated("stock_room", "Choose the medicine from the list."))
            return
        try:
            makes = base_units_typed(self._page.makes.text(), self._of[1])
        except Refused as refused:
            self._page.show_problem("makes", self.desk.refused(refused))
            return
        draft = RecipeDraft(
            id=self._recipe_id,
            medicine_id=self._of[0],
            name=self._page.name.text(),
            makes=makes,
            method=self._page.method.text(),
            lines=tuple(
                RecipeLineDraft(medicine_id=one.medicine_id, quantity=one.quantity) for one in self._lines.values()
            ),
        )

        def work(tx: Transaction) -> str:
            return save_recipe(tx, draft)

        self.desk.change(
            self, work, why="stock_room.save_recipe", done=self._done, failed=self._refused,
            disables=self._page.primary_action,
        )  # fmt: skip

    def _put_away(self) -> None:
        work = partial(put_recipe_away, recipe_id=self._recipe_id)
        self.desk.change(
            self, work, why="stock_room.put_recipe_away", done=self._done, failed=self._refused,
            disables=self._page.away_action,
        )  # fmt: skip

    def _done(self, _recipe: object) -> None:
        self.desk.go_back()

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def make_recipe(desk: Desk) -> RecipePage:
    """The page with its controller."""
    page = RecipePage()
    RecipeController(page, desk)
    return page
