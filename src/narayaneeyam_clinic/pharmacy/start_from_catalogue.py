"""Taking the starter list in: the clinic's medicines begin with the usual ones, in their usual packs."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from narayaneeyam_clinic.catalogue import read_catalogue
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.index_medicine import searchable_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import free_sku
from narayaneeyam_clinic.pharmacy.records import DosageForm, Medicine, Nature
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import MedicineChanged
from narayaneeyam_clinic.store.search_index import index_new_entries
from narayaneeyam_clinic.store.transaction import Transaction


def start_from_catalogue(tx: Transaction, codes: Collection[str] | None = None) -> int:
    """Add the listed medicines (all of them without `codes`), one for each pack size; returns how many are new.

    Ids come from the list's codes, so doing it twice, or on two PCs, adds nothing twice. HSN, nature and the Schedule
    E(1) mark are proposals; the label decides.
    """
    tx.require(Permission.EDIT_MEDICINES)
    forms = {form.code: form for form in tx.session.scalars(select(DosageForm))}
    known = set(tx.session.scalars(select(Medicine.id)))
    skus = set(tx.session.scalars(select(Medicine.sku)))
    fresh: list[Medicine] = []
    for row in read_catalogue.medicines():
        if codes is not None and row.code not in codes:
            continue
        form = forms[row.form]
        for pack in row.packs:
            medicine_id = natural_id("medicine", row.code, str(pack))
            if medicine_id in known:
                continue
            sku = free_sku(tx.session, row.name, skus)
            skus.add(sku)
            fresh.append(
                Medicine(
                    id=medicine_id,
                    sku=sku,
                    name=row.name if len(row.packs) == 1 else f"{row.name} {pack} {form.base_unit}",
                    formulation=" ".join((row.name, row.malayalam, *row.synonyms)),
                    dosage_form_id=form.id,
                    nature=Nature(str(row.nature)),
                    base_unit=form.base_unit,
                    pack_size=pack,
                    loose_allowed=form.loose_allowed,
                    hsn=row.hsn,
                    schedule_e1=row.schedule_e1,
                    is_external=row.external,
                    is_active=True,
                )
            )
    tx.add_all(fresh)
    names = {form.id: form.name for form in forms.values()}
    index_new_entries(tx.session, [searchable_medicine(one, names[one.dosage_form_id]) for one in fresh])
    if fresh:
        tx.tell(MedicineChanged())
    return len(fresh)
