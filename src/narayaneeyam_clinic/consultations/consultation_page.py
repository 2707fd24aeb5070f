"""Everything the doctor has on one screen: who it is, what was measured, written and prescribed before (CONS-17, CONS-18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from narayaneeyam_clinic.consultations.consultation_draft import (
    AMENDING,
    WRITING,
    ConsultationDraft,
    DiagnosisDraft,
    KeptConsultation,
    kept_consultation,
)
from narayaneeyam_clinic.consultations.record_vitals import VitalsOfVisit, last_height, vitals_of_visit
from narayaneeyam_clinic.consultations.records import (
    Constitution,
    Consultation,
    Diagnosis,
    Finding,
    Visit,
    VisitState,
)
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.patient_page import PatientBanner, patient_banner
from narayaneeyam_clinic.patients.patient_timeline import TimelineEntry, patient_timeline
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, User
from narayaneeyam_clinic.prescriptions.last_prescription import LastPrescription, last_prescription, lines_as_typed
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.medicine_choices import MedicineChoice, choices_of
from narayaneeyam_clinic.prescriptions.records import Prescription
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class VisitHead:
    """The visit that the page is about."""

    visit_id: str
    patient_id: str
    token: str
    day: date
    state: VisitState
    doctor_id: str
    doctor_name: str
    arrived_at: datetime


@dataclass(frozen=True, slots=True)
class FoundConstitution:
    """Prakriti or vikriti as a clinician found it last (CONS-5). `value` holds the codes of `examination.py`."""

    kind: str
    value: str
    found_on: date
    found_by: str


@dataclass(frozen=True, slots=True)
class SignedConsultation:
    """One signed version, as a page can show it; the internal note only for who may see it."""

    consultation_id: str
    version: int
    day: date
    signed_at: datetime
    doctor_name: str
    signed_by: str
    amended_why: str | None
    prescription_id: str | None
    content: ConsultationDraft


@dataclass(frozen=True, slots=True)
class ConsultationPageRead:
    """What the page shows. `signed` has the newest version first; empty while the consultation is being written.

    `amendment` is an unsigned amendment that this person was typing. `medicines` holds what the lines of all these need.
    """

    visit: VisitHead
    banner: PatientBanner
    diet: str | None
    constitution: tuple[FoundConstitution, ...]
    last_seen: date | None
    vitals: VitalsOfVisit | None
    known_height_mm: int | None
    timeline: tuple[TimelineEntry, ...]
    draft: KeptConsultation | None
    amendment: KeptConsultation | None
    signed: tuple[SignedConsultation, ...]
    last_prescription: LastPrescription | None
    medicines: dict[str, MedicineChoice]


def consultation_page(rd: Reading, visit_id: str, *, is_refresh: bool = False) -> ConsultationPageRead:
    """Open a patient's record for a visit; it stands in the access log afterwards, once for each opening.

    `is_refresh`: the same page is read again. Refused: not_permitted, visit_not_found.
    """
    rd.require(Permission.SEE_CLINICAL)
    head = _head(rd, visit_id)
    if not is_refresh:
        rd.note_access("patient_opened", head.patient_id)
    draft = kept_consultation(rd, head.patient_id, visit_id, WRITING)
    amendment = kept_consultation(rd, head.patient_id, visit_id, AMENDING)
    signed = signed_versions(rd, visit_id)
    last = last_prescription(rd, head.patient_id)
    written = [kept.draft.lines for kept in (draft, amendment) if kept]
    lines: list[PrescriptionLineDraft] = [
        line for some in (*written, *(one.content.lines for one in signed), last.lines if last else ()) for line in some
    ]
    return ConsultationPageRead(
        visit=head,
        banner=patient_banner(rd, head.patient_id),
        diet=rd.session.scalar(select(Patient.diet).where(Patient.id == head.patient_id)),
        constitution=_constitution(rd, head.patient_id),
        last_seen=_last_seen(rd, head),
        vitals=vitals_of_visit(rd, visit_id),
        known_height_mm=last_height(rd, head.patient_id),
        timeline=tuple(patient_timeline(rd, head.patient_id)),
        draft=draft,
        amendment=amendment,
        signed=signed,
        last_prescription=last,
        medicines=choices_of(rd, [line.medicine_id for line in lines if line.medicine_id], also_ended=True),
    )


def signed_versions(rd: Reading, visit_id: str) -> tuple[SignedConsultation, ...]:
    """Every signed version of a visit, the newest first (CONS-16). Refused: not_permitted."""
    rd.require(Permission.SEE_CLINICAL)
    rows = rd.session.execute(
        select(Consultation, Staff.name, User.name.label("signed_by"))
        .join(Staff, Staff.id == Consultation.doctor_id)
        .outerjoin(User, User.id == Consultation.signed_by)
        .where(Consultation.visit_id == visit_id)
        .order_by(Consultation.version.desc(), Consultation.signed_at.desc())
    ).all()
    return tuple(_signed(rd, consultation, doctor, signed_by or "") for consultation, doctor, signed_by in rows)


def _signed(rd: Reading, consultation: Consultation, doctor: str, signed_by: str) -> SignedConsultation:
    prescription_id = rd.session.scalar(
        select(Prescription.id).where(Prescription.consultation_id == consultation.id).limit(1)
    )
    diagnoses = rd.session.scalars(
        select(Diagnosis).where(Diagnosis.consultation_id == consultation.id).order_by(Diagnosis.id)
    )
    findings = rd.session.execute(
        select(Finding.field, Finding.value).where(Finding.consultation_id == consultation.id)
    )
    vitals = vitals_of_visit(rd, consultation.visit_id)
    content = ConsultationDraft(
        visit_id=consultation.visit_id,
        patient_id=consultation.patient_id,
        concern=consultation.concern or "",
        notes=consultation.notes or "",
        internal_note=(consultation.internal_note or "") if rd.by.may(Permission.SEE_INTERNAL_NOTES) else "",
        pathya=consultation.pathya or "",
        apathya=consultation.apathya or "",
        follow_up_on=consultation.follow_up_on,
        diagnoses=tuple(
            DiagnosisDraft(term=one.term, namaste_code=one.namaste_code, tm2_code=one.tm2_code) for one in diagnoses
        ),
        findings={row.field: row.value for row in findings},
        lines=lines_as_typed(rd, prescription_id) if prescription_id else (),
        vitals=vitals.latest if vitals else VitalsDraft(),
    )
    return SignedConsultation(
        consultation_id=consultation.id,
        version=consultation.version,
        day=consultation.day,
        signed_at=consultation.signed_at,
        doctor_name=doctor,
        signed_by=signed_by,
        amended_why=consultation.amended_why,
        prescription_id=prescription_id if content.lines else None,
        content=content,
    )


def _head(rd: Reading, visit_id: str) -> VisitHead:
    row = rd.session.execute(
        select(
            Visit.id,
            Visit.patient_id,
            Visit.token,
            Visit.day,
            Visit.state,
            Visit.doctor_id,
            Staff.name,
            Visit.arrived_at,
        )
        .join(Staff, Staff.id == Visit.doctor_id)
        .where(Visit.id == visit_id)
    ).one_or_none()
    if row is None:
        raise Refused("visit_not_found")
    return VisitHead(*row)


def _constitution(rd: Reading, patient_id: str) -> tuple[FoundConstitution, ...]:
    rows = rd.session.execute(
        select(Constitution.kind, Constitution.value, Constitution.found_on, User.name)
        .outerjoin(User, User.id == Constitution.found_by)
        .where(Constitution.patient_id.in_(same_person(rd, patient_id)))
        .order_by(Constitution.found_on.desc(), Constitution.id.desc())
    )
    newest: dict[str, FoundConstitution] = {}
    for kind, value, found_on, name in rows:
        newest.setdefault(kind, FoundConstitution(kind, value, found_on, name or ""))
    return tuple(newest[kind] for kind in sorted(newest))


def _last_seen(rd: Reading, head: VisitHead) -> date | None:
    return rd.session.scalar(
        select(Consultation.day)
        .where(Consultation.patient_id.in_(same_person(rd, head.patient_id)), Consultation.visit_id != head.visit_id)
        .order_by(Consultation.day.desc())
        .limit(1)
    )
