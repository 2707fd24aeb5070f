"""What goes on the paper of a signed prescription, from the records (PAPER-2). The internal note is never among it (CONS-10)."""

from __future__ import annotations

from sqlalchemy import func, select

from narayaneeyam_clinic.consultations.records import Consultation, Diagnosis, Vitals
from narayaneeyam_clinic.papers.prescription import PrescriptionPaper, PrescriptionPaperLine
from narayaneeyam_clinic.papers.wordlist import Language
from narayaneeyam_clinic.patients.age_rules import age_and_sex_text, birth_of
from narayaneeyam_clinic.patients.allergies import substances_to_avoid
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.prescriptions.last_prescription import dose_of, when_of
from narayaneeyam_clinic.prescriptions.line_rules import MedicineFacts
from narayaneeyam_clinic.prescriptions.medicine_choices import medicine_facts
from narayaneeyam_clinic.prescriptions.records import Prescription, PrescriptionLine
from narayaneeyam_clinic.prescriptions.when_rules import taking_words
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading


def prescription_paper(rd: Reading, prescription_id: str, *, is_duplicate: bool = False) -> PrescriptionPaper:
    """The paper in the patient's language. Refused: not_permitted, prescription_not_found."""
    rd.require(Permission.SEE_PRESCRIPTIONS)
    prescription = rd.session.get(Prescription, prescription_id)
    if prescription is None:
        raise Refused("prescription_not_found")
    patient = rd.session.get_one(Patient, prescription.patient_id)
    doctor = rd.session.get_one(Staff, prescription.doctor_id)
    consultation = rd.session.get_one(Consultation, prescription.consultation_id)
    return PrescriptionPaper(
        letterhead=letterhead(clinic_profile(rd)),
        number=f"{patient.registration_number}/{_count_until(rd, prescription)}",
        on=prescription.day,
        patient_name=patient.name,
        patient_number=patient.registration_number,
        patient_age_sex=age_and_sex_text(
            birth_of(patient.born_on, patient.birth_precision), patient.sex, prescription.day
        ),
        doctor_name=doctor.name,
        doctor_qualification=doctor.qualification or "",
        doctor_registration=doctor.council_number or "",
        public_id=patient.public_code,
        lines=tuple(lines_on_paper(rd, prescription.id)),
        diagnoses=tuple(
            rd.session.scalars(
                select(Diagnosis.term).where(Diagnosis.consultation_id == consultation.id).order_by(Diagnosis.id)
            )
        ),
        allergies=_allergies(rd, patient.id),
        vitals=_vitals(rd, prescription.visit_id),
        diet_advice=_one_line(consultation.pathya),
        avoid=_one_line(consultation.apathya),
        follow_up=consultation.follow_up_on,
        is_duplicate=is_duplicate,
        language=_language(patient.language),
    )


def lines_on_paper(rd: Reading, prescription_id: str) -> list[PrescriptionPaperLine]:
    """The medicines of a prescription with their doses in words; within a read that has asked."""
    lines = rd.session.scalars(
        select(PrescriptionLine)
        .where(PrescriptionLine.prescription_id == prescription_id)
        .order_by(PrescriptionLine.position)
    ).all()
    facts = medicine_facts(rd, [line.medicine_id for line in lines if line.medicine_id], also_ended=True)
    return [_line(line, facts.get(line.medicine_id or "")) for line in lines]


def dose_words(line: PrescriptionLine, medicine: MedicineFacts | None) -> tuple[str, ...]:
    """How a line is taken, in the English phrases that the word list of the papers knows."""
    words = [*taking_words(dose_of(line), when_of(line), medicine.piece if medicine else "")]
    if line.anupana:
        # The paper's word list knows vehicles by their bare English name.
        words.append(line.anupana.lower())
    if line.days is not None:
        words.append(f"{line.days} {'day' if line.days == 1 else 'days'}")
    return tuple(words)


def _line(line: PrescriptionLine, medicine: MedicineFacts | None) -> PrescriptionPaperLine:
    return PrescriptionPaperLine(
        medicine=line.name,
        dose_words=dose_words(line, medicine),
        quantity=_quantity(line, medicine),
        note=line.note or "",
        is_schedule_e1=bool(medicine and medicine.schedule_e1 and not medicine.is_external),
    )


def _quantity(line: PrescriptionLine, medicine: MedicineFacts | None) -> str:
    """ "2 × 450 ml", or "30 tablets", or "30 ml" where the medicine is not of the stock list."""
    unit = medicine.base_unit if medicine else line.dose_unit or ""
    unit = "" if unit == "count" else unit
    if line.packs is not None and medicine is not None:
        return f"{line.packs} × {medicine.pack_size} {unit}".rstrip()
    if line.total is None:
        return ""
    piece = f"{medicine.piece}{'s' if line.total > 1 else ''}" if medicine and medicine.piece else unit
    return f"{line.total} {piece}".rstrip()


def _allergies(rd: Reading, patient_id: str) -> str:
    return ", ".join(substances_to_avoid(rd, patient_id))


def _vitals(rd: Reading, visit_id: str) -> str:
    taken = rd.session.scalars(
        select(Vitals).where(Vitals.visit_id == visit_id).order_by(Vitals.taken_at.desc(), Vitals.id.desc()).limit(1)
    ).first()
    if taken is None:
        return ""
    parts = []
    if taken.systolic_mmhg is not None:
        parts.append(f"BP {taken.systolic_mmhg}/{taken.diastolic_mmhg}")
    if taken.pulse_per_minute is not None:
        parts.append(f"Pulse {taken.pulse_per_minute}")
    if taken.weight_g is not None:
        parts.append(f"Weight {taken.weight_g // 1000}.{taken.weight_g % 1000 // 100} kg")
    return ", ".join(parts)


def _count_until(rd: Reading, prescription: Prescription) -> int:
    """Which prescription of this patient it is; with the registration number a name for the paper that people can say."""
    return (
        rd.session.scalar(
            select(func.count())
            .select_from(Prescription)
            .where(Prescription.patient_id == prescription.patient_id, Prescription.signed_at <= prescription.signed_at)
        )
        or 1
    )


def _one_line(text: str | None) -> str:
    return "; ".join(line.strip() for line in (text or "").splitlines() if line.strip())


def _language(language: str | None) -> Language:
    return Language(language) if language in tuple(Language) else Language.ENGLISH
