"""Correcting what is known of a patient; the log keeps what it was (PAT-17)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.patients.patient_form import PatientForm, kept_columns, kept_other_phones
from narayaneeyam_clinic.patients.patient_search import index_patient
from narayaneeyam_clinic.patients.records import Patient, PatientPhone
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import PatientChanged
from narayaneeyam_clinic.store.transaction import Transaction


class CorrectedPatient(PatientForm):
    """What is to be otherwise. Only the fields that were given are written, so two people who correct different fields both keep theirs."""


def correct_patient(tx: Transaction, patient_id: str, corrected: CorrectedPatient) -> None:
    """Write the given fields. `other_phones`, when given, is the whole list of further numbers.

    Refused: not_permitted, patient_not_found, and all of `kept_columns`.
    """
    tx.require(Permission.REGISTER_PATIENTS)
    patient = tx.session.get(Patient, patient_id)
    if patient is None or not patient.is_active:
        raise Refused("patient_not_found", field="patient")
    given = set(corrected.model_fields_set)
    for column, value in kept_columns(corrected, given, tx.today).items():
        if getattr(patient, column) != value:
            setattr(patient, column, value)
    if "other_phones" in given:
        others = kept_other_phones(corrected)
        others.pop(patient.phone or "", None)  # the main number is not kept twice
        _keep_phones(tx, patient_id, others)
    tx.session.flush()
    index_patient(tx, patient)
    tx.tell(PatientChanged(patient_id))


def _keep_phones(tx: Transaction, patient_id: str, wanted: dict[str, str | None]) -> None:
    """Numbers that are not wanted any more are put out of use; their rows stay."""
    rows = {
        row.phone: row for row in tx.session.scalars(select(PatientPhone).where(PatientPhone.patient_id == patient_id))
    }
    for number, row in rows.items():
        if row.is_active != (number in wanted):
            row.is_active = number in wanted
        if number in wanted and row.label != wanted[number]:
            row.label = wanted[number]
    tx.add_all(
        [
            PatientPhone(patient_id=patient_id, phone=number, label=label, is_active=True)
            for number, label in wanted.items()
            if number not in rows
        ]
    )
