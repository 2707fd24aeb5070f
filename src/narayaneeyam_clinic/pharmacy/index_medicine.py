"""What a medicine is found by: its name, the formulation it is, its SKU and its barcode."""

from __future__ import annotations

from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.store.search_index import MEDICINE, Searchable, code_words, drop_entry, index_entry
from narayaneeyam_clinic.store.transaction import Transaction


def searchable_medicine(medicine: Medicine, form: str) -> Searchable:
    """One entry of the search index; also for making the index anew."""
    words = " ".join(
        part for part in (medicine.name, medicine.formulation, code_words(medicine.sku), medicine.barcode) if part
    )
    return Searchable(MEDICINE, medicine.id, medicine.name, f"{medicine.sku} · {form}", words)


def index_medicine(tx: Transaction, medicine: Medicine, form: str) -> None:
    """A medicine that is no longer kept is no longer found."""
    if not medicine.is_active:
        drop_entry(tx, MEDICINE, medicine.id)
        return
    one = searchable_medicine(medicine, form)
    index_entry(tx, one.kind, one.ref_id, one.title, one.detail, one.words)
