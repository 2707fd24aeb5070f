"""Correcting a medicine, and ceasing to keep one. Bills keep what they were billed with (STOCK-11)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.index_medicine import index_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import (
    MedicineDraft,
    dosage_form_of,
    manufacturer_named,
    refuse_wrong_medicine,
)
from narayaneeyam_clinic.pharmacy.records import DosageForm, Medicine, StockOnHand
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import MedicineChanged
from narayaneeyam_clinic.store.transaction import Transaction


def change_medicine(tx: Transaction, medicine_id: str, draft: MedicineDraft) -> None:
    """Write what differs. Refused: as when adding; another base unit, because all its stock is counted in the old one."""
    tx.require(Permission.EDIT_MEDICINES)
    medicine = _kept(tx, medicine_id)
    refuse_wrong_medicine(tx.session, draft, besides=medicine_id)
    if draft.base_unit and draft.base_unit != medicine.base_unit:
        raise Refused("base_unit_is_fixed", field="base_unit", unit=medicine.base_unit)
    form = dosage_form_of(tx.session, draft.dosage_form)
    wanted = {
        "sku": draft.sku.upper() or medicine.sku,
        "barcode": draft.barcode or None,
        "name": draft.name,
        "formulation": draft.formulation or None,
        "dosage_form_id": form.id,
        "nature": draft.nature,
        "pack_size": draft.pack_size,
        "loose_allowed": medicine.loose_allowed if draft.loose_allowed is None else draft.loose_allowed,
        "hsn": draft.hsn or None,
        "manufacturer_id": manufacturer_named(tx, draft.manufacturer, draft.licence),
        "schedule_e1": draft.schedule_e1,
        "is_external": draft.is_external,
        "reorder_level": draft.reorder_level,
    }
    # Only what differs is written, so that two PCs correcting different fields do not overwrite each other.
    for field, value in wanted.items():
        if getattr(medicine, field) != value:
            setattr(medicine, field, value)
    tx.session.flush()
    index_medicine(tx, medicine, form.name)
    tx.tell(MedicineChanged(medicine_id))


def stop_keeping_medicine(tx: Transaction, medicine_id: str) -> None:
    """It is no longer offered or sold; nothing is deleted. Refused while stock of it is left."""
    tx.require(Permission.EDIT_MEDICINES)
    medicine = _kept(tx, medicine_id)
    left = sum(tx.session.scalars(select(StockOnHand.quantity).where(StockOnHand.medicine_id == medicine_id)))
    if left:
        raise Refused("medicine_has_stock", medicine=medicine.name, left=left, unit=medicine.base_unit)
    _set_active(tx, medicine, active=False)


def keep_medicine_again(tx: Transaction, medicine_id: str) -> None:
    """Undo `stop_keeping_medicine`."""
    tx.require(Permission.EDIT_MEDICINES)
    _set_active(tx, _kept(tx, medicine_id), active=True)


def _kept(tx: Transaction, medicine_id: str) -> Medicine:
    medicine = tx.session.get(Medicine, medicine_id)
    if medicine is None:
        raise Refused("medicine_not_kept", field="medicine", medicine="")
    return medicine


def _set_active(tx: Transaction, medicine: Medicine, *, active: bool) -> None:
    medicine.is_active = active
    tx.session.flush()
    form = tx.session.get(DosageForm, medicine.dosage_form_id)
    index_medicine(tx, medicine, form.name if form else "")
    tx.tell(MedicineChanged(medicine.id))
