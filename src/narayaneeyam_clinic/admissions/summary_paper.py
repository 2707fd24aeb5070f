"""The paper of a discharge summary: a signed version, or the draft, which says that it is one (STAY-73)."""

from __future__ import annotations

from dataclasses import replace

from narayaneeyam_clinic.admissions.admission_steps import stay_of
from narayaneeyam_clinic.admissions.discharge_summary import SummaryDraft
from narayaneeyam_clinic.admissions.records import Admission, DischargeSummary
from narayaneeyam_clinic.admissions.stay_paper_head import stay_head
from narayaneeyam_clinic.papers.discharge import DischargePaper
from narayaneeyam_clinic.papers.prescription import PrescriptionPaperLine
from narayaneeyam_clinic.patients.allergies import substances_to_avoid
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, User
from narayaneeyam_clinic.prescriptions.prescription_paper import prescription_paper
from narayaneeyam_clinic.shared.clock import INDIA, business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading


def summary_paper(rd: Reading, summary_id: str, *, is_duplicate: bool = False) -> DischargePaper:
    """Refused: not_permitted, summary_not_found."""
    rd.require(Permission.SEE_CLINICAL)
    signed = rd.session.get(DischargeSummary, summary_id)
    if signed is None:
        raise Refused("summary_not_found")
    admission = stay_of(rd, signed.admission_id)
    head = stay_head(rd, admission, on=business_date(signed.signed_at))
    signer = rd.session.get(User, signed.signed_by)
    doctor = rd.session.get(Staff, signer.staff_id) if signer is not None and signer.staff_id else None
    medicines = prescription_paper(rd, signed.prescription_id).lines if signed.prescription_id else ()
    return DischargePaper(
        head=replace(head, time=signed.signed_at.astimezone(INDIA).strftime("%I:%M %p"), is_duplicate=is_duplicate),
        diagnosis=signed.diagnosis or "",
        allergies=_allergies(rd, admission),
        condition_at_admission=signed.condition_at_admission or "",
        course_in_hospital=signed.course_in_hospital or "",
        treatments_given=signed.treatments_given or "",
        condition_at_discharge=signed.condition_at_discharge or "",
        medicines=medicines,
        pathya=signed.pathya or "",
        apathya=signed.apathya or "",
        follow_up=signed.follow_up_on,
        doctor_name=doctor.name if doctor is not None else signer.name if signer is not None else "",
        doctor_qualification=(doctor.qualification or "") if doctor is not None else "",
        doctor_registration=(doctor.council_number or "") if doctor is not None else "",
        version=signed.version,
        amended_why=signed.amended_why or "",
    )


def draft_summary_paper(rd: Reading, draft: SummaryDraft) -> DischargePaper:
    """To be read through before signing; it says DRAFT. Refused: not_permitted, stay_not_found."""
    rd.require(Permission.SEE_CLINICAL)
    admission = stay_of(rd, draft.admission_id)
    return DischargePaper(
        head=replace(stay_head(rd, admission), mark="DRAFT", time=rd.now.astimezone(INDIA).strftime("%I:%M %p")),
        diagnosis=draft.diagnosis,
        allergies=_allergies(rd, admission),
        condition_at_admission=draft.condition_at_admission,
        course_in_hospital=draft.course_in_hospital,
        treatments_given=draft.treatments_given,
        condition_at_discharge=draft.condition_at_discharge,
        medicines=tuple(
            PrescriptionPaperLine(
                line.name,
                tuple(part for part in (line.dose, line.when, line.anupana, line.days and f"{line.days} days") if part),
                note=line.note,
            )
            for line in draft.medicines
        ),
        pathya=draft.pathya,
        apathya=draft.apathya,
        follow_up=draft.follow_up_on,
    )


def _allergies(rd: Reading, admission: Admission) -> str:
    return ", ".join(substances_to_avoid(rd, admission.patient_id)) if rd.by.may(Permission.SEE_ALLERGIES) else ""
