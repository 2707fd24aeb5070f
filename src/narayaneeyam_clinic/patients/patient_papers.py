"""What stands on the OP ticket and on the patient's card (PAPER-3)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.consultations.queue import fee_was_billed
from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.papers.op_ticket import OpTicketPaper
from narayaneeyam_clinic.papers.patient_card import PatientCardPaper
from narayaneeyam_clinic.papers.wordlist import Language
from narayaneeyam_clinic.patients.age_rules import age_and_sex_text, birth_of
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.phone import phone_text
from narayaneeyam_clinic.store.transaction import Reading


def op_ticket_paper(rd: Reading, visit_id: str, *, is_duplicate: bool = False) -> OpTicketPaper:
    """The ticket of a visit, whoever prints it again says so. Refused: not_permitted, visit_not_found."""
    rd.require(Permission.SEE_QUEUE)
    visit = rd.session.get(Visit, visit_id)
    if visit is None:
        raise Refused("visit_not_found")
    patient = _patient(rd, visit.patient_id)
    fee = f"₹{visit.fee.paise // 100}.{visit.fee.paise % 100:02d}" if visit.fee else ""
    return OpTicketPaper(
        letterhead=letterhead(clinic_profile(rd)),
        token=visit.token,
        on=visit.day,
        time=visit.arrived_at.astimezone(INDIA).strftime("%I:%M %p").lstrip("0"),
        patient_name=patient.name,
        patient_number=patient.registration_number,
        patient_age_sex=age_and_sex_text(birth_of(patient.born_on, patient.birth_precision), patient.sex, rd.today),
        doctor=rd.session.scalars(select(Staff.name).where(Staff.id == visit.doctor_id)).one(),
        fee=f"{fee} paid" if fee and fee_was_billed(rd, visit.id) else fee,
        public_id=patient.public_code,
        is_duplicate=is_duplicate,
        language=_language(patient.language),
    )


def patient_card_paper(rd: Reading, patient_id: str) -> PatientCardPaper:
    """The card with number and QR of the public code (PAT-13). Refused: not_permitted, patient_not_found."""
    rd.require(Permission.SEE_PATIENTS)
    patient = _patient(rd, patient_id)
    return PatientCardPaper(
        letterhead=letterhead(clinic_profile(rd)),
        patient_name=patient.name,
        patient_number=patient.registration_number,
        public_id=patient.public_code,
        patient_age_sex=age_and_sex_text(birth_of(patient.born_on, patient.birth_precision), patient.sex, rd.today),
        patient_phone=phone_text(patient.phone) if patient.phone else "",
        language=_language(patient.language),
    )


def _patient(rd: Reading, patient_id: str) -> Patient:
    patient = rd.session.get(Patient, patient_id)
    if patient is None:
        raise Refused("patient_not_found", field="patient")
    return patient


def _language(code: str | None) -> Language:
    return Language(code) if code in set(Language) else Language.ENGLISH
