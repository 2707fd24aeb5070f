"""Answers the page that makes a batch: what the recipe proposes, and the posting."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, total
from narayaneeyam_clinic.stock_room.preparation_page import (
    ProposedMaterial,
    ProposedPreparation,
    makers,
    proposed_preparation,
)
from narayaneeyam_clinic.stock_room.prepare_medicine import (
    MaterialDraft,
    PreparationDraft,
    Prepared,
    prepare_medicine,
)
from narayaneeyam_clinic.stock_room.recipes import RecipeRow, recipes
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import expiry_text, money_text, rupees_text, text_or_dash
from narayaneeyam_desktop.stock_room.prepare_page import PreparePage
from narayaneeyam_desktop.stock_room.shown_table import ShownRow
from narayaneeyam_desktop.stock_room.stock_room_words import amount_text, base_units_typed, pack_hint
from narayaneeyam_desktop.stock_room.transfer_controller import place_suggestions
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import translated


class PrepareController(Controller):
    """One preparation."""

    def __init__(self, page: PreparePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._draft_id = new_id()
        self._recipes: dict[str, RecipeRow] = {}
        self._proposed: ProposedPreparation | None = None
        self._asked: tuple[str, int] | None = None
        page.place.suggest_from(desk, place_suggestions)
        page.planned.connect(self._plan)
        page.posting.connect(self._post)
        page.recipe_wanted.connect(self._open_recipe)

    def opened(self, arguments: dict[str, object]) -> None:
        self._asked = None
        self.desk.read(self, makers, done=self._makers, replaces="makers")
        self.desk.read(self, recipes, done=self._show_recipes, replaces="recipes")

    def _makers(self, known: list[tuple[str, str]]) -> None:
        chosen = self._page.maker.value() or self.desk.actor.staff_id
        self._page.maker.set_choices([("", translated("stock_room", "Choose")), *known])
        self._page.maker.set_value(chosen or "")

    def _show_recipes(self, rows: list[RecipeRow]) -> None:
        chosen = self._page.recipe.value()
        self._recipes = {row.recipe_id: row for row in rows}
        self._page.recipe.set_choices(
            [("", translated("stock_room", "Choose")), *((row.recipe_id, row.name) for row in rows)]
        )
        self._page.recipe.set_value(chosen if chosen in self._recipes else "")
        self._plan()

    def _plan(self) -> None:
        recipe = self._recipes.get(str(self._page.recipe.value() or ""))
        self._page.change_action.setVisible(recipe is not None)
        if recipe is None:
            return
        if not self._page.plan.text() or (self._asked and self._asked[0] != recipe.recipe_id):
            self._page.plan.set_text(amount_text(recipe.makes, recipe.pack_size, recipe.base_unit))
        try:
            planned = base_units_typed(self._page.plan.text(), recipe.pack_size)
        except Refused as refused:
            self._page.show_problem("planned", self.desk.refused(refused))
            return
        if (recipe.recipe_id, planned) != self._asked:
            self._asked = (recipe.recipe_id, planned)
            work = partial(proposed_preparation, recipe_id=recipe.recipe_id, planned=planned)
            self.desk.read(self, work, done=self._propose, failed=self._refused, replaces="proposed")

    def _propose(self, proposed: ProposedPreparation) -> None:
        before, self._proposed = self._proposed, proposed
        if before is None or before.medicine_id != proposed.medicine_id or not self._page.batch.text():
            self._page.batch.set_text(proposed.batch_number)
            self._page.expiry.set_text(proposed.expires_on.strftime("%m/%Y") if proposed.expires_on else "")
            self._page.mrp.set_value(proposed.mrp)
        self._page.plan.set_hint(pack_hint(proposed.pack_size, proposed.base_unit))
        self._page.made.set_text(amount_text(proposed.planned, proposed.pack_size, proposed.base_unit))
        cost = total([one.cost or ZERO for one in proposed.materials])
        rows = [_row(at, one) for at, one in enumerate(proposed.materials)]
        facts = translated("stock_room", "Materials cost {amount}").format(amount=rupees_text(cost))
        self._page.show_rows(rows, f"{proposed.medicine}  ·  {facts}")
        self._page.problem.say("")

    def _post(self) -> None:
        page, proposed = self._page, self._proposed
        if proposed is None or not page.recipe.value():
            page.show_problem("recipe", translated("stock_room", "Choose a recipe"))
            return
        if any(not one.batch_id for one in proposed.materials):
            page.show_problem(None, translated("stock_room", "Some of the materials are in no lot. Plan less."))
            return
        try:
            quantity = base_units_typed(page.made.text(), proposed.pack_size)
        except Refused as refused:
            page.show_problem("quantity", self.desk.refused(refused))
            return
        draft = PreparationDraft(
            id=self._draft_id,
            recipe_id=str(page.recipe.value()),
            medicine_id=proposed.medicine_id,
            planned=proposed.planned,
            quantity=quantity,
            materials=tuple(MaterialDraft(batch_id=one.batch_id, quantity=one.quantity) for one in proposed.materials),
            batch_number=page.batch.text(),
            expiry=page.expiry.text(),
            mrp=page.mrp.value() or ZERO,
            other_cost=page.other_cost.value() or ZERO,
            maker_id=str(page.maker.value() or ""),
            place=page.place.text(),
            note=page.note.text(),
        )

        def work(tx: Transaction) -> Prepared:
            return prepare_medicine(tx, draft)

        self.desk.change(
            self, work, why="stock_room.prepare", done=self._done, failed=self._refused, disables=page.post_action
        )

    def _done(self, made: Prepared) -> None:
        self._draft_id, self._proposed, self._asked = new_id(), None, None
        for field in (self._page.plan, self._page.made, self._page.batch, self._page.note):
            field.set_text("")
        self._page.recipe.set_value("")
        self._page.other_cost.set_value(None)
        self._page.show_rows([])
        self.desk.open_page("preparation", preparation_id=made.preparation_id)

    def _open_recipe(self, recipe_id: str) -> None:
        self.desk.open_page("recipe", recipe_id=recipe_id)

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def _row(at: int, one: ProposedMaterial) -> ShownRow:
    missing = not one.batch_id
    cells = (
        one.medicine,
        text_or_dash(one.number),
        expiry_text(one.expires_on),
        text_or_dash(one.location),
        amount_text(one.quantity, one.pack_size, one.base_unit),
        money_text(one.cost),
        translated("stock_room", "missing") if missing else "",
    )
    return ShownRow(at, cells, one, Tone.RED if missing else None)


def make_prepare(desk: Desk) -> PreparePage:
    """The page with its controller."""
    page = PreparePage()
    PrepareController(page, desk)
    return page
