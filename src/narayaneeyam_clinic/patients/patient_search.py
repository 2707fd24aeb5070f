"""What a patient is found by: name, registration number, every phone, place."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.patients.records import Patient, PatientPhone
from narayaneeyam_clinic.shared.import_keys import old_number_of
from narayaneeyam_clinic.shared.phone import phone_text
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
    index_entry(tx, PATIENT, entry.ref_id, entry.title, entry.detail, entry.words)


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
    old_number = old_number_of(import_key)
    shown = [number, place, phone_text(main_phone) if main_phone else None]
    words = [name, code_words(number), main_phone, *other_phones, place, code_words(old_number) if old_number else None]
    return Searchable(
        PATIENT, patient_id, name, " · ".join(part for part in shown if part), " ".join(word for word in words if word)
    )
