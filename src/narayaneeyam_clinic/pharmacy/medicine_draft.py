"""What is typed of a medicine, and the checks that adding and correcting one share (STOCK-1)."""

from __future__ import annotations

import re

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.pharmacy.records import DosageForm, Manufacturer, Medicine, Nature
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction

__all__ = ["MedicineDraft", "Nature"]

_HSN = re.compile(r"[0-9]{4}|[0-9]{6}|[0-9]{8}")


class MedicineDraft(BaseModel):
    """A medicine as typed. `pack_size` and `reorder_level` are in base units; an empty `sku` is made from the name.

    Without `base_unit` and `loose_allowed` the dosage form's are taken.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    name: str
    dosage_form: str
    """The form's code, "arishtam"."""
    pack_size: int
    sku: str = ""
    barcode: str = ""
    formulation: str = ""
    nature: Nature = Nature.CLASSICAL
    base_unit: str = ""
    loose_allowed: bool | None = None
    hsn: str = "30049011"
    manufacturer: str = ""
    licence: str = ""
    schedule_e1: bool = False
    is_external: bool = False
    reorder_level: int | None = None
    import_key: str | None = Field(default=None)


def dosage_form_of(session: Session, code: str) -> DosageForm:
    """Refused: a form that is not in the table (STOCK-2)."""
    form = session.scalars(select(DosageForm).where(DosageForm.code == code)).one_or_none()
    if form is None:
        raise Refused("dosage_form_unknown", field="dosage_form", form=code)
    return form


def refuse_wrong_medicine(session: Session, draft: MedicineDraft, *, besides: str = "") -> None:
    """Refused: no name, a pack of nothing, an HSN of the wrong length, a negative reorder level, a code that another one has."""
    if not draft.name:
        raise Refused("name_missing", field="name")
    if draft.pack_size <= 0:
        raise Refused("pack_size_not_positive", field="pack_size", pack_size=draft.pack_size)
    if draft.hsn and not _HSN.fullmatch(draft.hsn):
        raise Refused("hsn_not_understood", field="hsn", hsn=draft.hsn)
    if draft.reorder_level is not None and draft.reorder_level < 0:
        raise Refused("reorder_level_negative", field="reorder_level")
    for field, code in (("sku", draft.sku), ("barcode", draft.barcode)):
        if code and (other := medicine_with_code(session, code)) is not None and other.id != besides:
            raise Refused("code_taken", field=field, taken=code, medicine=other.name)


def medicine_with_code(session: Session, code: str) -> Medicine | None:
    """The medicine whose SKU (any case) or barcode this is, one still kept before one that is not."""
    return session.scalars(
        select(Medicine)
        .where((Medicine.sku == code.upper()) | (Medicine.barcode == code))
        .order_by(Medicine.is_active.desc(), Medicine.id)
        .limit(1)
    ).first()


def manufacturer_named(tx: Transaction, name: str, licence: str) -> str | None:
    """The id of the maker with this name in any case, made when new; a licence that is given is kept."""
    if not name:
        return None
    found = tx.session.scalars(
        select(Manufacturer).where(func.lower(Manufacturer.name) == name.lower()).order_by(Manufacturer.id).limit(1)
    ).first()
    if found is None:
        return tx.add(Manufacturer(name=name, licence=licence or None)).id
    if licence and found.licence != licence:
        found.licence = licence
    return found.id


def free_sku(session: Session, name: str, taken: set[str] | None = None) -> str:
    """A short code from the name that nobody has: "Dasamoolarishtam" -> DASAMO, DASAMO-2, …"""
    stem = re.sub(r"[^A-Z0-9]", "", name.upper())[:6] or "MED"
    like = session.scalars(select(Medicine.sku).where(Medicine.sku.startswith(stem))).all()
    used = {*like, *(taken or ())}
    return next(sku for n in range(1, len(used) + 2) if (sku := stem if n == 1 else f"{stem}-{n}") not in used)
