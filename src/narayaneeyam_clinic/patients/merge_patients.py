"""Two registrations of one person become one, and may become two again: a pointer, nothing is moved (PAT-23, PAT-24)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.patients.merged_people import kept_record
from narayaneeyam_clinic.patients.patient_search import index_patient
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import PatientChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction


@dataclass(frozen=True, slots=True)
class MergedPatients:
    """Who is kept, and who is found under them from now on."""

    kept_id: str
    merged_id: str


@dataclass(frozen=True, slots=True)
class MergedRecord:
    """A record that was merged into another, as the other's page names it."""

    patient_id: str
    registration_number: str
    name: str


def merge_patients(tx: Transaction, one_id: str, other_id: str) -> MergedPatients:
    """Whoever was registered first is kept; the other's number finds them. Visits and bills stay as they were written.

    Refused: not_permitted, patient_not_found, already_one_patient.
    """
    tx.require(Permission.REGISTER_PATIENTS)
    kept, merged = sorted((kept_record(tx, one_id), kept_record(tx, other_id)), key=_since)
    if kept is merged:
        raise Refused("already_one_patient", field="patient")
    merged.merged_into = kept.id
    _changed(tx, kept, merged)
    return MergedPatients(kept.id, merged.id)


def undo_merge(tx: Transaction, merged_id: str) -> None:
    """Two people again; what was written meanwhile stays with whom it was written for.

    Refused: not_permitted, patient_not_found, not_merged.
    """
    tx.require(Permission.REGISTER_PATIENTS)
    merged = tx.session.get(Patient, merged_id)
    if merged is None:
        raise Refused("patient_not_found", field="patient")
    if merged.merged_into is None:
        raise Refused("not_merged", field="patient")
    kept = kept_record(tx, merged.merged_into)
    merged.merged_into = None
    _changed(tx, kept, merged)


def records_merged_into(rd: Reading, patient_id: str) -> tuple[MergedRecord, ...]:
    """Those whose pointer names this patient, by number. Refused: not_permitted."""
    rd.require(Permission.SEE_PATIENTS)
    rows = rd.session.execute(
        select(Patient.id, Patient.registration_number, Patient.name)
        .where(Patient.merged_into == patient_id)
        .order_by(Patient.registration_number)
    )
    return tuple(MergedRecord(*row) for row in rows)


def _since(patient: Patient) -> tuple[object, str]:
    return patient.registered_at, patient.id


def _changed(tx: Transaction, kept: Patient, merged: Patient) -> None:
    tx.session.flush()
    for patient in (merged, kept):
        index_patient(tx, patient)
        tx.tell(PatientChanged(patient.id))
