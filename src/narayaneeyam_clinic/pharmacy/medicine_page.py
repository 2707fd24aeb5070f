"""One medicine as its page shows it: its particulars, its batches, what lately moved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.pharmacy.batch_list import BatchRow, batch_list
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft
from narayaneeyam_clinic.pharmacy.records import Batch, DosageForm, Manufacturer, Medicine, MovementKind, StockMovement
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading

_LAST_MOVEMENTS = 50


@dataclass(frozen=True, slots=True)
class MovementRow:
    """One movement in signed base units, newest first; `document_id` is the invoice or receipt behind it."""

    at: datetime
    kind: MovementKind
    quantity: int
    batch_number: str
    by: str
    reason: str | None
    document_id: str | None


@dataclass(frozen=True, slots=True)
class MedicinePage:
    """`particulars` is what the form shows and `change_medicine` takes back. The list prices are of a pack, with the day from which
    they hold (IMP-13).
    """

    medicine_id: str
    particulars: MedicineDraft
    form: str
    is_active: bool
    on_hand: int
    batches: tuple[BatchRow, ...]
    movements: tuple[MovementRow, ...]
    list_mrp: Money | None
    list_rate: Money | None
    listed_on: date | None


@dataclass(frozen=True, slots=True)
class FormChoice:
    """One dosage form to choose from, with its defaults."""

    code: str
    name: str
    base_unit: str
    loose_allowed: bool
    shelf_life_months: int | None


def medicine_page(rd: Reading, medicine_id: str) -> MedicinePage:
    """Refused: a medicine that is not there."""
    rd.require(Permission.SEE_STOCK)
    found = rd.session.execute(
        select(Medicine, DosageForm, Manufacturer)
        .join(DosageForm, DosageForm.id == Medicine.dosage_form_id)
        .outerjoin(Manufacturer, Manufacturer.id == Medicine.manufacturer_id)
        .where(Medicine.id == medicine_id)
    ).one_or_none()
    if found is None:
        raise Refused("medicine_not_kept", field="medicine", medicine="")
    medicine, form, maker = found
    particulars = MedicineDraft(
        name=medicine.name,
        dosage_form=form.code,
        pack_size=medicine.pack_size,
        sku=medicine.sku,
        barcode=medicine.barcode or "",
        formulation=medicine.formulation or "",
        nature=medicine.nature,
        base_unit=medicine.base_unit,
        loose_allowed=medicine.loose_allowed,
        hsn=medicine.hsn or "",
        manufacturer=maker.name if maker else "",
        licence=(maker.licence or "") if maker else "",
        schedule_e1=medicine.schedule_e1,
        is_external=medicine.is_external,
        reorder_level=medicine.reorder_level,
    )
    batches = tuple(batch_list(rd, medicine_id, also_empty=True))
    on_hand = sum(batch.on_hand for batch in batches)
    return MedicinePage(
        medicine_id, particulars, form.name, medicine.is_active, on_hand, batches, _movements(rd, medicine_id),
        medicine.list_mrp, medicine.list_rate, medicine.listed_on,
    )  # fmt: skip


def dosage_forms(rd: Reading) -> list[FormChoice]:
    """All forms by name (STOCK-2)."""
    f = DosageForm
    rows = rd.session.execute(
        select(f.code, f.name, f.base_unit, f.loose_allowed, f.shelf_life_months).order_by(f.name)
    )
    return [FormChoice(*row) for row in rows]


def _movements(rd: Reading, medicine_id: str) -> tuple[MovementRow, ...]:
    s = StockMovement
    rows = rd.session.execute(
        select(s.at, s.kind, s.quantity, Batch.number, User.name, s.reason, s.document_id)
        .join(Batch, Batch.id == s.batch_id)
        .outerjoin(User, User.id == s.by)
        # By the index of days, which holds the lot: the latest are found without reading a million others (SHELF-52).
        .where(s.day > date.min, s.batch_id.in_(select(Batch.id).where(Batch.medicine_id == medicine_id)))
        .order_by(s.day.desc(), s.at.desc(), s.id.desc())
        .limit(_LAST_MOVEMENTS)
    )
    return tuple(MovementRow(*row[:4], row.name or "", *row[5:]) for row in rows)
