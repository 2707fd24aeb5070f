"""The patient's particulars as bills and receipts print them, and the words for a method of payment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.papers.wordlist import Language
from narayaneeyam_clinic.patients.age_rules import age_and_sex_text, birth_of
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.shared.phone import phone_text
from narayaneeyam_clinic.store.transaction import Reading

METHOD_WORDS = {
    PaymentMethod.CASH: "Cash",
    PaymentMethod.UPI: "UPI",
    PaymentMethod.CARD: "Card",
    PaymentMethod.DEPOSIT: "Deposit",
    PaymentMethod.CREDIT_NOTE: "Credit note",
}


@dataclass(frozen=True, slots=True)
class Recipient:
    """All empty for somebody at the counter whom the clinic does not know."""

    number: str = ""
    age_sex: str = ""
    phone: str = ""
    language: Language = Language.ENGLISH


def recipient_of(rd: Reading, patient_id: str | None, day: date) -> Recipient:
    """As the patient is known today, with the age on the day of the paper."""
    patient = rd.session.get(Patient, patient_id) if patient_id else None
    if patient is None:
        return Recipient()
    language = patient.language or ""
    return Recipient(
        patient.registration_number,
        age_and_sex_text(birth_of(patient.born_on, patient.birth_precision), patient.sex, day),
        phone_text(patient.phone) if patient.phone else "",
        Language(language) if language in set(Language) else Language.ENGLISH,
    )
