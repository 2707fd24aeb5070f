"""Taking a medicine into the list of what the pharmacy keeps."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.index_medicine import index_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import (
    MedicineDraft,
    dosage_form_of,
    free_sku,
    manufacturer_named,
    refuse_wrong_medicine,
)
from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.shared.news import MedicineChanged
from narayaneeyam_clinic.store.transaction import Transaction


def add_medicine(tx: Transaction, draft: MedicineDraft) -> str:
    """The new medicine's id. Refused: see `refuse_wrong_medicine`; an unknown dosage form."""
    tx.require(Permission.EDIT_MEDICINES)
    refuse_wrong_medicine(tx.session, draft)
    form = dosage_form_of(tx.session, draft.dosage_form)
    medicine = tx.add(
        Medicine(
            sku=draft.sku.upper() or free_sku(tx.session, draft.name),
            barcode=draft.barcode or None,
            name=draft.name,
            formulation=draft.formulation or None,
            dosage_form_id=form.id,
            nature=draft.nature,
            base_unit=draft.base_unit or form.base_unit,
            pack_size=draft.pack_size,
            loose_allowed=form.loose_allowed if draft.loose_allowed is None else draft.loose_allowed,
            hsn=draft.hsn or None,
            manufacturer_id=manufacturer_named(tx, draft.manufacturer, draft.licence),
            schedule_e1=draft.schedule_e1,
            is_external=draft.is_external,
            reorder_level=draft.reorder_level,
            import_key=draft.import_key,
            is_active=True,
        )
    )
    index_medicine(tx, medicine, form.name)
    tx.tell(MedicineChanged(medicine.id))
    return medicine.id
