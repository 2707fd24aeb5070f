"""The demo clinic's documents: what somebody brought today, and what somebody signed before a stay."""

from __future__ import annotations

from datetime import timedelta

from narayaneeyam_clinic.admissions.admit_patient import Admitted
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.queue import queue
from narayaneeyam_clinic.documents.document_kinds import DocumentKind
from narayaneeyam_clinic.documents.keep_document import DocumentDraft, keep_document, keep_file
from narayaneeyam_clinic.papers.brought_papers import BroughtPaper, consent_pdf, lab_report_pdf
from narayaneeyam_clinic.patients.age_rules import age_on, age_text
from narayaneeyam_clinic.patients.patient_page import patient_banner
from narayaneeyam_clinic.people.actor import Actor

_TREATMENTS = ("Examination and treatment as an out-patient", "Snehapanam with rising doses, then virechanam")
_OF_AGE = 18


def keep_documents(clinic: Clinic, reception: Actor, stay: Admitted | None) -> None:
    """A report and a consent each of who came first today and of one who stays."""
    with clinic.reading(by=reception) as rd:
        here = [(row.patient_id, None) for row in queue(rd)[:1]]
    lying = [(stay.patient_id, stay.admission_id)] if stay is not None else []
    # Whoever comes to the doctor while in house has one set: the same paper is not kept twice.
    for patient_id, admission_id in dict((*here, *lying)).items():
        _keep_two(clinic, reception, patient_id, admission_id)


def _keep_two(clinic: Clinic, by: Actor, patient_id: str, admission_id: str | None) -> None:
    with clinic.reading(by=by) as rd:
        banner, today = patient_banner(rd, patient_id), rd.today
    is_child = banner.birth is not None and age_on(banner.birth, today).years < _OF_AGE
    report_on = today - timedelta(days=2)
    age_sex = " ".join((age_text(banner.birth, today), str(banner.sex or ""))).strip()
    for kind, title, day, content in (
        (DocumentKind.LAB, "Blood report", report_on, lab_report_pdf(BroughtPaper(banner.name, age_sex, report_on))),
        (
            DocumentKind.CONSENT,
            "Consent to treatment",
            today,
            consent_pdf(
                BroughtPaper(
                    banner.name,
                    age_sex,
                    today,
                    _TREATMENTS[admission_id is not None],
                    signed_by="Parent" if is_child else "Patient",
                )
            ),
        ),
    ):
        file = keep_file(clinic, by, content)
        draft = DocumentDraft(patient_id=patient_id, kind=kind, title=title, day=day, admission_id=admission_id)
        with clinic.transaction(by=by, why="documents.keep") as tx:
            keep_document(tx, draft, file)
