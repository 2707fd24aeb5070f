"""What a preparation would take and be called, and one that was made (SHELF-61)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.pharmacy.records import IS_HELD, Batch, DosageForm, Medicine, StockOnHand
from narayaneeyam_clinic.pharmacy.stock_rules import Batch as BatchOnShelf
from narayaneeyam_clinic.pharmacy.stock_rules import ShelfLife, pick_batches, proposed_expiry
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.stock_room.preparation_rules import cost_of, proposed_number, scaled
from narayaneeyam_clinic.stock_room.recalled_lots import blocked_why
from narayaneeyam_clinic.stock_room.records import Preparation, PreparationMaterial, Recipe, RecipeLine
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class ProposedMaterial:
    """So much out of one lot; `batch_id` is "" for what is in no lot."""

    medicine_id: str
    medicine: str
    batch_id: str
    number: str
    expires_on: date | None
    location: str
    quantity: int
    pack_size: int
    base_unit: str
    cost: Money | None


@dataclass(frozen=True, slots=True)
class ProposedPreparation:
    medicine_id: str
    medicine: str
    planned: int
    pack_size: int
    base_unit: str
    materials: tuple[ProposedMaterial, ...]
    batch_number: str
    expires_on: date | None
    mrp: Money | None


@dataclass(frozen=True, slots=True)
class MaterialRow:
    medicine: str
    number: str
    quantity: int
    pack_size: int
    base_unit: str
    cost: Money


@dataclass(frozen=True, slots=True)
class PreparationPageRow:
    """`reversed_by`: the number of the document that took it back, or "". `reverses`: what this one took back."""

    preparation_id: str
    number: str
    at: datetime
    maker: str
    medicine_id: str
    medicine: str
    batch_id: str
    batch_number: str
    expires_on: date | None
    mrp: Money
    planned: int
    quantity: int
    pack_size: int
    base_unit: str
    other_cost: Money
    cost: Money
    note: str
    materials: tuple[MaterialRow, ...]
    reversed_by: str
    reverses: str


def proposed_preparation(rd: Reading, recipe_id: str, planned: int) -> ProposedPreparation:
    """By the recipe for `planned` base units. Refused: not_permitted, recipe_not_found, quantity_not_positive."""
    rd.require(Permission.PREPARE_MEDICINES)
    recipe = rd.session.get(Recipe, recipe_id)
    if recipe is None:
        raise Refused("recipe_not_found")
    if planned <= 0:
        raise Refused("quantity_not_positive", field="planned", quantity=planned)
    medicine, form, months = rd.session.execute(
        select(Medicine, DosageForm.code, DosageForm.shelf_life_months)
        .join(DosageForm, DosageForm.id == Medicine.dosage_form_id)
        .where(Medicine.id == recipe.medicine_id)
    ).one()
    lines = rd.session.execute(
        select(RecipeLine.quantity, Medicine)
        .join(Medicine, Medicine.id == RecipeLine.medicine_id)
        .where(RecipeLine.recipe_id == recipe_id, RecipeLine.is_active.is_(True))
        .order_by(RecipeLine.position, RecipeLine.id)
    )
    materials = [
        part
        for quantity, material in lines
        for part in _out_of_lots(rd, material, scaled(quantity, planned, recipe.makes))
    ]
    made_today = rd.session.scalar(
        select(func.count()).where(
            Preparation.day == rd.today, Preparation.device_id == rd.device.id, Preparation.reverses_id.is_(None)
        )
    )
    last_mrp = rd.session.scalars(
        select(Batch.mrp)
        .where(Batch.medicine_id == medicine.id)
        .order_by(Batch.received_on.desc(), Batch.id.desc())
        .limit(1)
    ).first()
    return ProposedPreparation(
        medicine_id=medicine.id,
        medicine=medicine.name,
        planned=planned,
        pack_size=medicine.pack_size,
        base_unit=medicine.base_unit,
        materials=tuple(materials),
        batch_number=proposed_number(rd.today, rd.device.counter_code, made_today or 0),
        expires_on=proposed_expiry(ShelfLife(form, months), rd.today),
        mrp=last_mrp,
    )


def makers(rd: Reading) -> list[tuple[str, str]]:
    """Who can have made a batch: identity and name of everybody who works here."""
    rd.require(Permission.PREPARE_MEDICINES)
    rows = rd.session.execute(
        select(Staff.id, Staff.name).where(Staff.is_active.is_(True)).order_by(Staff.name, Staff.id)
    )
    return [(row.id, row.name) for row in rows]


def _out_of_lots(rd: Reading, material: Medicine, quantity: int) -> list[ProposedMaterial]:
    rows = rd.session.execute(
        select(Batch, StockOnHand.quantity, blocked_why().label("why"))
        .join(StockOnHand, StockOnHand.batch_id == Batch.id)
        .where(StockOnHand.medicine_id == material.id, IS_HELD, StockOnHand.quantity > 0)
    ).all()
    lots = {batch.id: batch for batch, _, _ in rows}
    picked = pick_batches(
        [
            BatchOnShelf(batch.id, there, batch.expires_on, batch.received_on, why is not None)
            for batch, there, why in rows
        ],
        quantity,
        rd.today,
    )
    parts = [_part(material, lots[line.batch_id], line.quantity) for line in picked.lines]
    if picked.short_by:
        parts.append(_part(material, None, picked.short_by))
    return parts


def _part(material: Medicine, lot: Batch | None, quantity: int) -> ProposedMaterial:
    return ProposedMaterial(
        medicine_id=material.id,
        medicine=material.name,
        batch_id=lot.id if lot else "",
        number=lot.number if lot else "",
        expires_on=lot.expires_on if lot else None,
        location=lot.location if lot else "",
        quantity=quantity,
        pack_size=material.pack_size,
        base_unit=material.base_unit,
        cost=cost_of(lot.purchase_price, quantity, material.pack_size) if lot else None,
    )


def preparation_page(rd: Reading, preparation_id: str) -> PreparationPageRow:
    """Refused: not_permitted, preparation_not_found."""
    rd.require(Permission.SEE_STOCK)
    p = Preparation
    found = rd.session.execute(
        select(p, Staff.name, Medicine, Batch)
        .join(Medicine, Medicine.id == p.medicine_id)
        .join(Batch, Batch.id == p.batch_id)
        .outerjoin(Staff, Staff.id == p.maker_id)
        .where(p.id == preparation_id)
    ).one_or_none()
    if found is None:
        raise Refused("preparation_not_found")
    made, maker, medicine, lot = found
    m = PreparationMaterial
    materials = rd.session.execute(
        select(Medicine.name, Batch.number, m.quantity, Medicine.pack_size, Medicine.base_unit, m.cost)
        .join(Medicine, Medicine.id == m.medicine_id)
        .join(Batch, Batch.id == m.batch_id)
        .where(m.preparation_id == preparation_id)
        .order_by(m.position, m.id)
    )
    reversed_by = rd.session.scalars(select(p.number).where(p.reverses_id == made.id).order_by(p.id)).first()
    reverses = rd.session.scalar(select(p.number).where(p.id == made.reverses_id)) if made.reverses_id else None
    return PreparationPageRow(
        preparation_id=made.id,
        number=made.number,
        at=made.at,
        maker=maker or "",
        medicine_id=medicine.id,
        medicine=medicine.name,
        batch_id=lot.id,
        batch_number=lot.number,
        expires_on=lot.expires_on,
        mrp=lot.mrp,
        planned=made.planned,
        quantity=made.quantity,
        pack_size=medicine.pack_size,
        base_unit=medicine.base_unit,
        other_cost=made.other_cost,
        cost=made.cost,
        note=made.note or "",
        materials=tuple(MaterialRow(*row) for row in materials),
        reversed_by=reversed_by or "",
        reverses=reverses or "",
    )
