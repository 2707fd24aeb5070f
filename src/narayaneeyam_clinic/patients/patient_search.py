"""What a patient is found by: name, registration number, every phone, place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.patients.records import Patient, PatientPhone
from narayaneeyam_clinic.shared.import_keys import old_number_of
from narayaneeyam_clinic.shared.phone import phone_text
from narayaneeyam_clinic.shared.search_text import fold
from narayaneeyam_clinic.store.search_index import PATIENT, Searchable, code_words, drop_entry, index_entry
from narayaneeyam_clinic.store.transaction import Transaction


def index_patient(tx: Transaction, patient: Patient) -> None:
    """After a registration or a correction. One who was merged away, or is no longer kept, is not found."""
    if not patient.is_active or patient.merged_into is not None:
        drop_entry(tx, PATIENT, patient.id)
        return
    others = tx.session.scalars(
        select(PatientPhone.phone).where(PatientPhone.patient_id == patient.id, PatientPhone.is_active)
    )
    entry = searchable_patient(
        patient.id,
        patient.name,
        patient.registration_number,
        patient.phone,
        patient.place,
        list(others),
        patient.import_key,
    )
    index_entry(tx, PATIENT, entry.ref_id, entry.title, entry.detail, entry.words, entry.folded)


def searchable_patients(session: Session) -> Iterator[Searchable]:
    """Every patient that can be found, for a rebuild."""
    others: dict[str, list[str]] = {}
    for patient_id, number in session.execute(
        select(PatientPhone.patient_id, PatientPhone.phone).where(PatientPhone.is_active)
    ):
        others.setdefault(patient_id, []).append(number)
    rows = session.execute(
        select(Patient.id, Patient.name, Patient.registration_number, Patient.phone, Patient.place, Patient.import_key)
        .where(Patient.is_active, Patient.merged_into.is_(None))
        .order_by(Patient.registered_at)
    )
    for row in rows:
        yield searchable_patient(*row[:5], others.get(row.id, []), row.import_key)


def searchable_patient(
    patient_id: str,
    name: str,
    number: str,
    main_phone: str | None,
    place: str | None,
    other_phones: list[str],
    import_key: str | None = None,
) -> Searchable:
    """One patient's entry; phones are stored numbers (E.164). The number on an old card of the clinic finds its patient too."""
    return found_by(name, main_phone, place, other_phones, import_key).entry(patient_id, name, number)


@dataclass(frozen=True, slots=True)
class FoundBy:
    """What a patient is found by and shown with beside the registration number, which an import draws last."""

    folded: str
    detail: str

    def entry(self, patient_id: str, name: str, number: str) -> Searchable:
        return Searchable(PATIENT, patient_id, name, number + self.detail, code_words(number), self.folded)


def found_by(
    name: str, main_phone: str | None, place: str | None, other_phones: list[str], import_key: str | None
) -> FoundBy:
    """As `searchable_patient`, before the number is known."""
    old_number = old_number_of(import_key)
    detail = f" · {place}" if place else ""
    if main_phone:
        detail += f" · {phone_text(main_phone)}"
    words = [name, main_phone, *other_phones, place, code_words(old_number) if old_number else None]
    return FoundBy(fold(" ".join([word for word in words if word])), detail)
