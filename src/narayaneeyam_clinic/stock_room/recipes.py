"""Recipes: how a medicine is made in the house (SHELF-60)."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.news import StockRoomChanged
from narayaneeyam_clinic.stock_room.records import Recipe, RecipeLine
from narayaneeyam_clinic.store.transaction import Reading, Transaction


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class RecipeLineDraft(_Part):
    """So many base units of a raw material."""

    medicine_id: str
    quantity: int


class RecipeDraft(_Part):
    """`makes` base units of the medicine come out of the lines. With the id of a recipe that is there it is changed."""

    id: str = Field(default_factory=new_id)
    medicine_id: str
    name: str = ""
    makes: int
    method: str = ""
    lines: tuple[RecipeLineDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class RecipeLineRow:
    medicine_id: str
    medicine: str
    quantity: int
    pack_size: int
    base_unit: str


@dataclass(frozen=True, slots=True)
class RecipeRow:
    recipe_id: str
    medicine_id: str
    medicine: str
    name: str
    makes: int
    method: str
    pack_size: int
    base_unit: str
    lines: tuple[RecipeLineRow, ...]


def recipes(rd: Reading) -> list[RecipeRow]:
    """Those in use, by the name of what they make."""
    rd.require(Permission.SEE_STOCK)
    found = rd.session.execute(
        select(Recipe, Medicine.name, Medicine.pack_size, Medicine.base_unit)
        .join(Medicine, Medicine.id == Recipe.medicine_id)
        .where(Recipe.is_active.is_(True))
        .order_by(Medicine.name, Recipe.name, Recipe.id)
    ).all()
    lines = rd.session.execute(
        select(
            RecipeLine.recipe_id, RecipeLine.medicine_id, Medicine.name, RecipeLine.quantity, Medicine.pack_size,
            Medicine.base_unit,
        )
        .join(Medicine, Medicine.id == RecipeLine.medicine_id)
        .where(RecipeLine.is_active.is_(True))
        .order_by(RecipeLine.position, RecipeLine.id)
    ).all()  # fmt: skip
    return [
        RecipeRow(
            recipe_id=recipe.id,
            medicine_id=recipe.medicine_id,
            medicine=medicine,
            name=recipe.name,
            makes=recipe.makes,
            method=recipe.method or "",
            pack_size=pack_size,
            base_unit=base_unit,
            lines=tuple(RecipeLineRow(*line[1:]) for line in lines if line.recipe_id == recipe.id),
        )
        for recipe, medicine, pack_size, base_unit in found
    ]


def save_recipe(tx: Transaction, draft: RecipeDraft) -> str:
    """The recipe's id. Refused: not_permitted, medicine_not_kept, quantity_not_positive, recipe_without_lines, recipe_of_itself."""
    tx.require(Permission.PREPARE_MEDICINES)
    medicine = tx.session.get(Medicine, draft.medicine_id)
    if medicine is None:
        raise Refused("medicine_not_kept", field="medicine", medicine="")
    if draft.makes <= 0:
        raise Refused("quantity_not_positive", field="makes", quantity=draft.makes)
    if not draft.lines:
        raise Refused("recipe_without_lines", field="lines")
    for line in draft.lines:
        if line.medicine_id == medicine.id:
            raise Refused("recipe_of_itself", field="lines", medicine=medicine.name)
        if tx.session.get(Medicine, line.medicine_id) is None:
            raise Refused("medicine_not_kept", field="lines", medicine="")
        if line.quantity <= 0:
            raise Refused("quantity_not_positive", field="lines", quantity=line.quantity)
    recipe = tx.session.get(Recipe, draft.id)
    if recipe is None:
        recipe = tx.add(
            Recipe(
                id=draft.id, medicine_id=medicine.id, name=draft.name or medicine.name, makes=draft.makes,
                method=draft.method or None, is_active=True,
            )
        )  # fmt: skip
    else:
        recipe.name, recipe.makes = draft.name or medicine.name, draft.makes
        recipe.method, recipe.is_active = draft.method or None, True
    _lines(tx, recipe.id, draft)
    tx.tell(StockRoomChanged())
    return recipe.id


def put_recipe_away(tx: Transaction, recipe_id: str) -> None:
    """Nothing is made by it any more. Refused: not_permitted, recipe_not_found."""
    tx.require(Permission.PREPARE_MEDICINES)
    recipe = tx.session.get(Recipe, recipe_id)
    if recipe is None:
        raise Refused("recipe_not_found")
    recipe.is_active = False
    tx.tell(StockRoomChanged())


def _lines(tx: Transaction, recipe_id: str, draft: RecipeDraft) -> None:
    """A material keeps its row; one that is left out is put away."""
    there = {
        line.medicine_id: line
        for line in tx.session.scalars(
            select(RecipeLine).where(RecipeLine.recipe_id == recipe_id).order_by(RecipeLine.is_active, RecipeLine.id)
        )
    }
    for line in there.values():
        line.is_active = False
    for position, wanted in enumerate(draft.lines, 1):
        known = there.pop(wanted.medicine_id, None)
        if known is None:
            tx.add(
                RecipeLine(
                    recipe_id=recipe_id, position=position, medicine_id=wanted.medicine_id, quantity=wanted.quantity,
                    is_active=True,
                )
            )  # fmt: skip
        else:
            known.position, known.quantity, known.is_active = position, wanted.quantity, True
