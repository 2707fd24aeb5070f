"""Who changed what of a medicine, with the names of its form and maker in place of their identities (CAP-12)."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from narayaneeyam_clinic.pharmacy.records import DosageForm, Manufacturer
from narayaneeyam_clinic.store.history import FieldChange, HistoryEntry, history
from narayaneeyam_clinic.store.transaction import Reading

_NAMED: dict[str, type[DosageForm] | type[Manufacturer]] = {
    "dosage_form_id": DosageForm,
    "manufacturer_id": Manufacturer,
}


def medicine_history(rd: Reading, medicine_id: str) -> list[HistoryEntry]:
    """The newest first. Refused: not_permitted, record_not_found."""
    entries = history(rd, "medicine", medicine_id)
    return [replace(entry, changes=tuple(_named(rd, change) for change in entry.changes)) for entry in entries]


def _named(rd: Reading, change: FieldChange) -> FieldChange:
    record = _NAMED.get(change.field)
    if record is None:
        return change
    before, after = (
        rd.session.scalar(select(record.name).where(record.id == identity)) if identity else None
        for identity in (change.before, change.after)
    )
    return FieldChange(change.field, before, after)
