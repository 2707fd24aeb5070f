"""Who may changes the clinic's list of therapies: a new one, other minutes, another price, what it uses (TREAT-1)."""

from __future__ import annotations

import re

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.limits import refuse_amount, refuse_long_of
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.news import TreatmentsChanged
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.records import Therapy, TherapyMaterial
from narayaneeyam_clinic.treatments.shipped_therapies import therapy_id as id_of_code
from narayaneeyam_clinic.treatments.treatment_states import TaxContext

# Health care given in a recognised system of medicine, and massage or spa that is not treatment.
TREATMENT_SAC, WELLNESS_SAC = "999319", "999723"
_LONGEST = 12 * 60


class MaterialDraft(BaseModel):
    """So many base units of a medicine for one session."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    medicine_id: str
    quantity: int


class TherapyDraft(BaseModel):
    """A therapy as typed; minutes are whole minutes, the price is for one session, None is "asked each time"."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True, arbitrary_types_allowed=True
    )

    name: str
    minutes: int
    therapists: int = 1
    skill: str | None = None
    same_sex: bool = False
    room_equipment: str | None = None
    empty_stomach: bool = False
    rest_minutes: int = 0
    clean_minutes: int = 0
    price: Money | None = None
    sac: str | None = None
    tax_context: TaxContext = TaxContext.TREATMENT
    is_active: bool = True
    materials: tuple[MaterialDraft, ...] = Field(default=())


def change_therapy(tx: Transaction, therapy_id: str | None, draft: TherapyDraft) -> str:
    """Writes a therapy of the list, a new one without an id; returns the id.

    Refused: not_permitted, record_not_found, name_missing, therapy_name_twice, minutes_out_of_range,
    therapists_out_of_range, amount_negative, quantity_not_positive, medicine_not_found.
    """
    tx.require(Permission.MANAGE_THERAPIES)
    _refuse_wrong(tx, therapy_id, draft)
    values = draft.model_dump(exclude={"materials", "price"}) | {"price": draft.price}
    values["skill"] = _word(draft.skill)
    values["room_equipment"] = _word(draft.room_equipment)
    values["sac"] = draft.sac or (WELLNESS_SAC if draft.tax_context is TaxContext.WELLNESS else TREATMENT_SAC)
    if therapy_id is None:
        code = _code(draft.name)
        known = tx.session.get(Therapy, id_of_code(code))
        record = tx.add(Therapy(id=new_id() if known else id_of_code(code), code=code, **values))
    else:
        found = tx.session.get(Therapy, therapy_id)
        if found is None:
            raise Refused("record_not_found")
        record = found
        for field, value in values.items():
            if getattr(record, field) != value:
                setattr(record, field, value)
    _set_materials(tx, record.id, draft.materials)
    tx.tell(TreatmentsChanged())
    return record.id


def _refuse_wrong(tx: Transaction, therapy_id: str | None, draft: TherapyDraft) -> None:
    if not draft.name:
        raise Refused("name_missing", field="name")
    same = tx.session.scalars(select(Therapy.id).where(Therapy.name == draft.name, Therapy.is_active)).first()
    if same is not None and same != therapy_id and draft.is_active:
        raise Refused("therapy_name_twice", field="name", name=draft.name)
    for field, value, lowest in (
        ("minutes", draft.minutes, 5),
        ("rest_minutes", draft.rest_minutes, 0),
        ("clean_minutes", draft.clean_minutes, 0),
    ):
        if not lowest <= value <= _LONGEST:
            raise Refused("minutes_out_of_range", field=field, lowest=lowest, highest=_LONGEST)
    if not 0 <= draft.therapists <= 4:
        raise Refused("therapists_out_of_range", field="therapists", highest=4)
    if draft.price is not None and draft.price.paise < 0:
        raise Refused("amount_negative", field="price")
    refuse_amount(draft.price, "price")
    refuse_long_of(draft, "name", "skill", "room_equipment", "sac")
    for material in draft.materials:
        if material.quantity <= 0:
            raise Refused("quantity_not_positive", field="materials", quantity=material.quantity)
        if tx.session.get(Medicine, material.medicine_id) is None:
            raise Refused("medicine_not_found", field="materials")


def _set_materials(tx: Transaction, therapy_id: str, wanted: tuple[MaterialDraft, ...]) -> None:
    """What is no longer used is ended; a row of the same medicine goes on with another quantity."""
    quantities = {one.medicine_id: one.quantity for one in wanted}
    known: set[str] = set()
    for row in tx.session.scalars(select(TherapyMaterial).where(TherapyMaterial.therapy_id == therapy_id)):
        quantity = quantities.get(row.medicine_id) if row.medicine_id not in known else None
        known.add(row.medicine_id)
        is_active = quantity is not None
        if row.is_active != is_active:
            row.is_active = is_active
        if quantity is not None and row.quantity != quantity:
            row.quantity = quantity
    for medicine_id, quantity in quantities.items():
        if medicine_id not in known:
            tx.add(TherapyMaterial(therapy_id=therapy_id, medicine_id=medicine_id, quantity=quantity, is_active=True))


def _word(typed: str | None) -> str | None:
    return typed.casefold() if typed else None


def _code(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or "therapy"
