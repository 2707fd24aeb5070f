"""The clinic's therapies with what they need, for the settings page, an order and the counter (TREAT-1)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.catalogue.read_catalogue import therapies
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.records import Therapy, TherapyMaterial
from narayaneeyam_clinic.treatments.treatment_states import TaxContext


@dataclass(frozen=True, slots=True)
class MaterialRow:
    """What one session uses of a medicine, in its base units."""

    medicine_id: str
    medicine: str
    quantity: int
    base_unit: str


@dataclass(frozen=True, slots=True)
class TherapyRow:
    """One therapy of the clinic's list."""

    therapy_id: str
    code: str
    name: str
    minutes: int
    therapists: int
    skill: str | None
    same_sex: bool
    room_equipment: str | None
    empty_stomach: bool
    rest_minutes: int
    clean_minutes: int
    price: Money | None
    sac: str | None
    tax_context: TaxContext
    is_active: bool
    materials: tuple[MaterialRow, ...] = ()


def therapy_list(rd: Reading, *, also_ended: bool = False) -> list[TherapyRow]:
    """In the order of the shipped list, the clinic's own after it. Refused: not_permitted."""
    if not rd.by.may(Permission.SEE_TREATMENTS):
        rd.require(Permission.MANAGE_THERAPIES)
    return therapy_rows(rd, also_ended=also_ended)


def therapy_rows(rd: Reading, *, also_ended: bool = False) -> list[TherapyRow]:
    """Within a read that has asked."""
    place = {row.code: at for at, row in enumerate(therapies())}
    materials = _materials(rd)
    found = [
        _row(one, materials.get(one.id, ()))
        for one in rd.session.scalars(select(Therapy))
        if also_ended or one.is_active
    ]
    return sorted(found, key=lambda row: (not row.is_active, place.get(row.code, len(place)), row.name, row.therapy_id))


def _materials(rd: Reading) -> dict[str, tuple[MaterialRow, ...]]:
    rows = rd.session.execute(
        select(TherapyMaterial.therapy_id, Medicine.id, Medicine.name, TherapyMaterial.quantity, Medicine.base_unit)
        .join(Medicine, Medicine.id == TherapyMaterial.medicine_id)
        .where(TherapyMaterial.is_active)
        .order_by(Medicine.name, Medicine.id)
    )
    found: dict[str, tuple[MaterialRow, ...]] = {}
    for therapy, medicine_id, medicine, quantity, unit in rows:
        found[therapy] = (*found.get(therapy, ()), MaterialRow(medicine_id, medicine, quantity, unit))
    return found


def _row(one: Therapy, materials: tuple[MaterialRow, ...]) -> TherapyRow:
    return TherapyRow(
        therapy_id=one.id,
        code=one.code,
        name=one.name,
        minutes=one.minutes,
        therapists=one.therapists,
        skill=one.skill,
        same_sex=one.same_sex,
        room_equipment=one.room_equipment,
        empty_stomach=one.empty_stomach,
        rest_minutes=one.rest_minutes,
        clean_minutes=one.clean_minutes,
        price=one.price,
        sac=one.sac,
        tax_context=one.tax_context,
        is_active=one.is_active,
        materials=materials,
    )
