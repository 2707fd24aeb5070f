"""A new patient at the desk: number, public code, consent, everything in one transaction (PAT-1 to PAT-13)."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from narayaneeyam_clinic.catalogue.read_catalogue import consent_notice
from narayaneeyam_clinic.patients.allergies import NewAllergy, NewCondition, add_allergy, add_condition
from narayaneeyam_clinic.patients.patient_form import PatientForm, kept_columns, kept_other_phones
from narayaneeyam_clinic.patients.patient_search import index_patient
from narayaneeyam_clinic.patients.public_code import public_code
from narayaneeyam_clinic.patients.records import Consent, Patient, PatientPhone
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import code_salt
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import PatientChanged
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import draw_patient_number

CONSENT_METHODS = ("read_out", "read", "signed")


class ConsentGiven(BaseModel):
    """That the privacy notice was accepted: in which language it was given, how, and by whom ("patient", or a guardian's name)."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, str_strip_whitespace=True)

    language: str = "en"
    method: str = "read_out"
    given_by: str = "patient"


class NewPatient(PatientForm):
    """A registration. Name, sex and birth are needed; everything else may stay empty (PAT-6)."""

    consent: ConsentGiven | None = None
    allergies: tuple[NewAllergy, ...] = ()
    conditions: tuple[NewCondition, ...] = ()
    import_key: str | None = None


@dataclass(frozen=True, slots=True)
class Registered:
    """The new patient, with what stands on ticket and card."""

    patient_id: str
    registration_number: str
    public_code: str
    name: str


def register_patient(tx: Transaction, draft: NewPatient) -> Registered:
    """Register one patient. Somebody with the same name, phone or e-mail is no reason to refuse (PAT-3, PAT-20).

    Refused: not_permitted, consent_not_understood, and all of `kept_columns`, `add_allergy`, `add_condition`.
    """
    tx.require(Permission.REGISTER_PATIENTS)
    columns = kept_columns(draft, set(PatientForm.model_fields), tx.today)
    others = kept_other_phones(draft)
    drawn = draw_patient_number(tx)
    patient = tx.add(
        Patient(
            registration_number=drawn.text,
            public_code=public_code(code_salt(tx), tx.device.number, drawn.sequence),
            registered_at=tx.now,
            import_key=draft.import_key,
            is_active=True,
            **columns,
        )
    )
    tx.add_all(
        [
            PatientPhone(patient_id=patient.id, phone=number, label=label, is_active=True)
            for number, label in others.items()
            if number != patient.phone
        ]
    )
    if draft.consent is not None:
        record_consent(tx, patient.id, draft.consent)
    for allergy in draft.allergies:
        add_allergy(tx, patient.id, allergy)
    for condition in draft.conditions:
        add_condition(tx, patient.id, condition)
    index_patient(tx, patient)
    tx.tell(PatientChanged(patient.id))
    return Registered(patient.id, patient.registration_number, patient.public_code, patient.name)


def record_consent(tx: Transaction, patient_id: str, given: ConsentGiven) -> None:
    """Keep which notice was accepted: its version and hash, language, how, by whom and before whom (PAT-9).

    Refused: not_permitted, consent_not_understood.
    """
    tx.require(Permission.REGISTER_PATIENTS)
    if given.method not in CONSENT_METHODS or not given.given_by:
        raise Refused("consent_not_understood", field="consent")
    notice = consent_notice(given.language)
    tx.add(
        Consent(
            patient_id=patient_id,
            notice_version=notice.version,
            notice_hash=notice.text_hash,
            language=notice.language,
            method=given.method,
            given_by=given.given_by,
            given_at=tx.now,
            taken_by=tx.by.user_id,
        )
    )
    tx.tell(PatientChanged(patient_id))
