"""The same formulation of another maker, for a prescribed medicine that is out of stock (SELL-42)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine, found_medicines
from narayaneeyam_clinic.pharmacy.records import Manufacturer, Medicine
from narayaneeyam_clinic.store.transaction import Reading


class _Formulated(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def formulation(self) -> str | None: ...
    @property
    def dosage_form_id(self) -> str: ...
    @property
    def base_unit(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Substitute:
    """A medicine that may be given instead, with its maker and what can be sold of it."""

    found: FoundMedicine
    maker: str


def is_substitute(given: _Formulated, prescribed: _Formulated) -> bool:
    """Another medicine of the same formulation, form and unit; without a formulation nothing is known to be the same."""
    return (
        given.id != prescribed.id
        and bool(given.formulation)
        and _folded(given.formulation) == _folded(prescribed.formulation)
        and given.dosage_form_id == prescribed.dosage_form_id
        and given.base_unit == prescribed.base_unit
    )


def substitutes_of(rd: Reading, medicine_id: str) -> list[Substitute]:
    """What is on the shelf in place of it, the one with the most first. Needs SELL."""
    rd.require(Permission.SELL)
    prescribed = rd.session.get(Medicine, medicine_id)
    if prescribed is None or not prescribed.formulation:
        return []
    rows = rd.session.execute(
        select(Medicine, Manufacturer.name)
        .outerjoin(Manufacturer, Manufacturer.id == Medicine.manufacturer_id)
        .where(
            Medicine.is_active,
            Medicine.dosage_form_id == prescribed.dosage_form_id,
            func.trim(Medicine.formulation) != "",
        )
    ).all()
    makers = {medicine.id: maker or "" for medicine, maker in rows if is_substitute(medicine, prescribed)}
    found = [one for one in found_medicines(rd, list(makers)) if one.sellable > 0]
    return [
        Substitute(one, makers[one.medicine_id]) for one in sorted(found, key=lambda one: (-one.sellable, one.name))
    ]


def _folded(formulation: str | None) -> str:
    return " ".join((formulation or "").casefold().split())
