"""Making a batch in the house: materials out of their lots, one lot of the medicine, a document; undoing it (SHELF-62, SHELF-64)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import func, select

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, MovementKind, StockMovement, StockOnHand
from narayaneeyam_clinic.pharmacy.stock_rules import is_expired, parse_expiry
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.shared.news import StockChanged, StockRoomChanged
from narayaneeyam_clinic.stock_room.lot_places import place_as_known
from narayaneeyam_clinic.stock_room.movement_documents import taken_by
from narayaneeyam_clinic.stock_room.preparation_rules import cost_of, pack_cost
from narayaneeyam_clinic.stock_room.recalled_lots import blocked_why
from narayaneeyam_clinic.stock_room.records import Preparation, PreparationMaterial, Recipe
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class MaterialDraft(_Part):
    """So many base units out of one lot."""

    batch_id: str
    quantity: int


class PreparationDraft(_Part):
    """What was made. `expiry` as it will be printed; `mrp` is for a pack. `id` makes posting it twice harmless."""

    id: str = Field(default_factory=new_id)
    recipe_id: str | None = None
    medicine_id: str
    planned: int
    quantity: int
    materials: tuple[MaterialDraft, ...] = ()
    batch_number: str
    expiry: str = ""
    mrp: Money
    other_cost: Money = ZERO
    maker_id: str
    place: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """`without_price`: materials whose purchase price is not known, so that the cost is short of them."""

    preparation_id: str
    number: str
    batch_id: str
    cost: Money
    without_price: int = 0
    is_repeat: bool = False


def prepare_medicine(tx: Transaction, draft: PreparationDraft) -> Prepared:
    """Write the preparation whole or not at all.

    Refused: not_permitted, medicine_not_kept, quantity_not_positive, no_materials, batch_not_found, batch_number_missing,
    batch_number_taken, mrp_not_positive, price_negative, maker_missing, received_expired, material_expired, material_blocked,
    less_than_carried (with `held_by`), what `parse_expiry` refuses.
    """
    tx.require(Permission.PREPARE_MEDICINES)
    earlier = tx.session.get(Preparation, draft.id)
    if earlier is not None:
        return Prepared(earlier.id, earlier.number, earlier.batch_id, earlier.cost, is_repeat=True)
    medicine = _checked(tx, draft)
    materials, without_price = _materials(tx, draft)
    cost = total([one.cost for one in materials]) + draft.other_cost
    expires_on = parse_expiry(draft.expiry) if draft.expiry else None
    if is_expired(expires_on, tx.today):
        raise Refused(
            "received_expired", field="expiry", medicine=medicine.name, batch=draft.batch_number, expiry=expires_on
        )
    lot = tx.add(
        Batch(
            id=natural_id("prepared", draft.id),
            medicine_id=medicine.id,
            number=draft.batch_number,
            expires_on=expires_on,
            mrp=draft.mrp,
            purchase_price=pack_cost(cost, draft.quantity, medicine.pack_size),
            location=place_as_known(tx, draft.place) if draft.place else "",
            received_on=tx.today,
        )
    )
    preparation = _document(tx, draft, lot.id, cost)
    _post(tx, preparation, materials)
    return Prepared(preparation.id, preparation.number, lot.id, cost, without_price)


def reverse_preparation(tx: Transaction, preparation_id: str, reason: str) -> Prepared:
    """It was posted in error: the medicine goes, the materials are back, by a document of its own with negative quantities.

    Reversed already: that document. Refused: not_permitted, preparation_not_found, reason_missing, less_than_carried (with
    `held_by`): something of it was taken.
    """
    tx.require(Permission.PREPARE_MEDICINES)
    made = tx.session.get(Preparation, preparation_id)
    if made is None or made.reverses_id is not None:
        raise Refused("preparation_not_found")
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    before = tx.session.scalars(select(Preparation).where(Preparation.reverses_id == made.id)).first()
    if before is not None:
        return Prepared(before.id, before.number, before.batch_id, before.cost, is_repeat=True)
    _refuse_taken(tx, made.batch_id, made.quantity)
    number = draw_document_number(tx, DocumentKind.PREPARATION, tx.today)
    against = tx.add(
        Preparation(
            id=new_id(),
            series_key=number.series_key,
            sequence=number.sequence,
            number=number.text,
            recipe_id=made.recipe_id,
            medicine_id=made.medicine_id,
            batch_id=made.batch_id,
            reverses_id=made.id,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
            maker_id=made.maker_id,
            planned=-made.planned,
            quantity=-made.quantity,
            other_cost=-made.other_cost,
            cost=-made.cost,
            note=reason.strip(),
        )
    )
    materials = tx.session.scalars(
        select(PreparationMaterial).where(PreparationMaterial.preparation_id == made.id)
    ).all()
    back = [
        PreparationMaterial(
            id=natural_id("preparation_reversed", one.id),
            preparation_id=against.id,
            position=one.position,
            medicine_id=one.medicine_id,
            batch_id=one.batch_id,
            quantity=-one.quantity,
            cost=-one.cost,
        )
        for one in materials
    ]
    _post(tx, against, back, of=made.id)
    return Prepared(against.id, against.number, against.batch_id, against.cost)


def _checked(tx: Transaction, draft: PreparationDraft) -> Medicine:
    medicine = tx.session.get(Medicine, draft.medicine_id)
    if medicine is None or not medicine.is_active:
        raise Refused("medicine_not_kept", field="medicine", medicine=medicine.name if medicine else "")
    for field, quantity in (("quantity", draft.quantity), ("planned", draft.planned)):
        if quantity <= 0:
            raise Refused("quantity_not_positive", field=field, quantity=quantity)
    if not draft.batch_number:
        raise Refused("batch_number_missing", field="batch_number", medicine=medicine.name)
    taken = tx.session.scalar(
        select(Batch.id)
        .where(Batch.medicine_id == medicine.id, func.upper(Batch.number) == draft.batch_number.upper())
        .limit(1)
    )
    if taken is not None:
        raise Refused("batch_number_taken", field="batch_number", medicine=medicine.name, batch=draft.batch_number)
    if draft.mrp <= ZERO:
        raise Refused("mrp_not_positive", field="mrp", medicine=medicine.name)
    if draft.other_cost < ZERO:
        raise Refused("price_negative", field="other_cost")
    if tx.session.get(Staff, draft.maker_id) is None:
        raise Refused("maker_missing", field="maker")
    if draft.recipe_id is not None and tx.session.get(Recipe, draft.recipe_id) is None:
        raise Refused("recipe_not_found")
    return medicine


def _materials(tx: Transaction, draft: PreparationDraft) -> tuple[list[PreparationMaterial], int]:
    if not draft.materials:
        raise Refused("no_materials", field="materials")
    wanted: Counter[str] = Counter()
    for one in draft.materials:
        if one.quantity <= 0:
            raise Refused("quantity_not_positive", field="materials", quantity=one.quantity)
        wanted[one.batch_id] += one.quantity
    rows, without_price = [], 0
    for position, (batch_id, quantity) in enumerate(wanted.items(), 1):
        lot = tx.session.get(Batch, batch_id)
        if lot is None:
            raise Refused("batch_not_found", field="materials", batch_id=batch_id)
        material = tx.session.get_one(Medicine, lot.medicine_id)
        if is_expired(lot.expires_on, tx.today):
            raise Refused("material_expired", field="materials", medicine=material.name, batch=lot.number)
        if tx.session.scalar(select(blocked_why()).where(Batch.id == batch_id)) is not None:
            raise Refused("material_blocked", field="materials", medicine=material.name, batch=lot.number)
        _refuse_taken(tx, batch_id, quantity)
        cost = cost_of(lot.purchase_price, quantity, material.pack_size)
        without_price += cost is None
        rows.append(
            PreparationMaterial(
                id=natural_id("preparation_material", draft.id, batch_id),
                preparation_id=draft.id,
                position=position,
                medicine_id=material.id,
                batch_id=batch_id,
                quantity=quantity,
                cost=cost or ZERO,
            )
        )
    return rows, without_price


def _refuse_taken(tx: Transaction, batch_id: str, quantity: int) -> None:
    there = tx.session.get(StockOnHand, batch_id)
    left = max(there.quantity, 0) if there is not None else 0
    if left < quantity:
        lot = tx.session.get_one(Batch, batch_id)
        medicine = tx.session.get_one(Medicine, lot.medicine_id)
        raise Refused(
            "less_than_carried", field="materials", medicine=medicine.name, batch=lot.number, place=lot.location,
            left=left, unit=medicine.base_unit, held_by=taken_by(tx, batch_id),
        )  # fmt: skip


def _document(tx: Transaction, draft: PreparationDraft, batch_id: str, cost: Money) -> Preparation:
    number = draw_document_number(tx, DocumentKind.PREPARATION, tx.today)
    return tx.add(
        Preparation(
            id=draft.id,
            series_key=number.series_key,
            sequence=number.sequence,
            number=number.text,
            recipe_id=draft.recipe_id,
            medicine_id=draft.medicine_id,
            batch_id=batch_id,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
            maker_id=draft.maker_id,
            planned=draft.planned,
            quantity=draft.quantity,
            other_cost=draft.other_cost,
            cost=cost,
            note=draft.note or None,
        )
    )


def _post(tx: Transaction, preparation: Preparation, materials: list[PreparationMaterial], *, of: str = "") -> None:
    """The movements' identities follow from what is made or taken back: reversed on two PCs apart, it goes back once."""
    tx.add_all(materials)
    key = ("preparation_taken_back", of) if of else ("preparation_made", preparation.id)
    product = (preparation.batch_id, preparation.medicine_id, preparation.quantity, preparation.id)
    moved = [product, *((one.batch_id, one.medicine_id, -one.quantity, one.id) for one in materials)]
    tx.add_all(
        [
            StockMovement(
                id=natural_id(*key, batch_id),
                batch_id=batch_id,
                medicine_id=medicine_id,
                kind=MovementKind.PREPARATION,
                quantity=quantity,
                day=tx.today,
                at=tx.now,
                by=tx.by.user_id,
                document_id=preparation.id,
                line_id=line_id,
            )
            for batch_id, medicine_id, quantity, line_id in moved
        ]
    )
    tx.tell(StockChanged(tuple(sorted({one[1] for one in moved}))))
    tx.tell(StockRoomChanged())
