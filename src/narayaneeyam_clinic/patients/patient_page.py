"""One patient: the banner over everything, the details, and the timeline of all that the reader may see (PAT-15, PAT-16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.patients.age_rules import BirthDate, birth_of
from narayaneeyam_clinic.patients.allergies import (
    AllergyRow,
    ConditionRow,
    allergies,
    conditions,
    substances_to_avoid,
)
from narayaneeyam_clinic.patients.merge_patients import MergedRecord, records_merged_into
from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.patients.patient_form import OtherPhone, PatientForm
from narayaneeyam_clinic.patients.patient_timeline import TimelineEntry, patient_timeline
from narayaneeyam_clinic.patients.records import Consent, Patient, PatientPhone, Sex
from narayaneeyam_clinic.patients.safety_questions import SafetyQuestion, safety_questions
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.prescriptions.records import Prescription, PrescriptionLine
from narayaneeyam_clinic.store.transaction import Reading

_OVER = (VisitState.DONE, VisitState.CANCELLED)


@dataclass(frozen=True, slots=True)
class TodaysToken:
    """A visit of today that is not over yet."""

    visit_id: str
    token: str
    state: VisitState
    doctor_name: str


@dataclass(frozen=True, slots=True)
class PatientBanner:
    """Who it is and what must not be overlooked. `allergies` and `current_medicines` are None where the reader may not see them."""

    patient_id: str
    name: str
    registration_number: str
    public_code: str
    sex: Sex | None
    birth: BirthDate | None
    phone: str | None
    place: str | None
    language: str | None
    allergies: tuple[str, ...] | None
    current_medicines: tuple[str, ...] | None
    has_consent: bool
    tokens: tuple[TodaysToken, ...]
    # Records that were merged into this one.
    merged: tuple[MergedRecord, ...] = ()
    # What two PCs wrote differently and nobody has decided: every value is shown, in red, wherever the banner is (INBOX-5).
    in_question: tuple[SafetyQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One acceptance of the privacy notice."""

    given_at: datetime
    notice_version: str
    language: str
    method: str
    given_by: str


@dataclass(frozen=True, slots=True)
class PatientPageRead:
    """Everything that the page of one patient shows."""

    banner: PatientBanner
    details: PatientForm
    allergies: tuple[AllergyRow, ...] | None
    conditions: tuple[ConditionRow, ...] | None
    consents: tuple[ConsentRow, ...]
    timeline: tuple[TimelineEntry, ...]
    registered_at: datetime
    today: date


def patient_page(rd: Reading, patient_id: str, *, again: bool = False) -> PatientPageRead:
    """Open a patient's record; it stands in the access log afterwards (PEOPLE-16), unless it is only looked at `again`.

    One who was merged into another opens the other. Refused: not_permitted, patient_not_found.
    """
    patient = _patient(rd, patient_id)
    if not again:
        rd.note_access("patient_opened", patient.id)
    return PatientPageRead(
        banner=_banner(rd, patient),
        details=_details(rd, patient),
        allergies=tuple(allergies(rd, patient.id, ended=True)) if rd.by.may(Permission.SEE_ALLERGIES) else None,
        conditions=tuple(conditions(rd, patient.id)) if rd.by.may(Permission.SEE_CLINICAL) else None,
        consents=_consents(rd, patient.id),
        timeline=tuple(patient_timeline(rd, patient.id)),
        registered_at=patient.registered_at,
        today=rd.today,
    )


def patient_banner(rd: Reading, patient_id: str) -> PatientBanner:
    """The banner alone, for other pages about this patient. Refused: not_permitted, patient_not_found."""
    return _banner(rd, _patient(rd, patient_id))


def current_medicines(rd: Reading, patient_id: str) -> tuple[str, ...]:
    """Names of what was prescribed and has not run out by today. Refused: not_permitted."""
    rd.require(Permission.SEE_PRESCRIPTIONS)
    people = same_person(rd, patient_id)
    rows = rd.session.execute(
        select(Prescription.day, PrescriptionLine.name, PrescriptionLine.days)
        .join(PrescriptionLine, PrescriptionLine.prescription_id == Prescription.id)
        .where(Prescription.patient_id.in_(people), Prescription.replaced_by.is_(None))
        .order_by(Prescription.day.desc(), PrescriptionLine.position)
    )
    return tuple(dict.fromkeys(name for day, name, days in rows if _still_taken(day, days, rd.today)))


def _still_taken(day: date, days: int | None, today: date) -> bool:
    return days is None or (today - day).days < days


def _patient(rd: Reading, patient_id: str) -> Patient:
    rd.require(Permission.SEE_PATIENTS)
    return kept_record(rd, patient_id)


def _banner(rd: Reading, patient: Patient) -> PatientBanner:
    people = same_person(rd, patient.id)
    consent = select(Consent.id).where(Consent.patient_id.in_(people), Consent.withdrawn_at.is_(None)).limit(1)
    return PatientBanner(
        patient_id=patient.id,
        name=patient.name,
        registration_number=patient.registration_number,
        public_code=patient.public_code,
        sex=patient.sex,
        birth=birth_of(patient.born_on, patient.birth_precision),
        phone=patient.phone,
        place=patient.place,
        language=patient.language,
        allergies=(tuple(substances_to_avoid(rd, patient.id)) if rd.by.may(Permission.SEE_ALLERGIES) else None),
        current_medicines=current_medicines(rd, patient.id) if rd.by.may(Permission.SEE_PRESCRIPTIONS) else None,
        has_consent=rd.session.scalar(consent) is not None,
        tokens=_tokens(rd, people) if rd.by.may(Permission.SEE_QUEUE) else (),
        merged=records_merged_into(rd, patient.id),
        in_question=safety_questions(rd, people),
    )


def _tokens(rd: Reading, people: tuple[str, ...]) -> tuple[TodaysToken, ...]:
    rows = rd.session.execute(
        select(Visit.id, Visit.token, Visit.state, Staff.name)
        .join(Staff, Staff.id == Visit.doctor_id)
        .where(Visit.patient_id.in_(people), Visit.day == rd.today, Visit.state.not_in(_OVER))
        .order_by(Visit.arrived_at.desc())
    )
    return tuple(TodaysToken(*row) for row in rows)


def _details(rd: Reading, patient: Patient) -> PatientForm:
    phones = rd.session.execute(
        select(PatientPhone.phone, PatientPhone.label)
        .where(PatientPhone.patient_id == patient.id, PatientPhone.is_active)
        .order_by(PatientPhone.id)
    )
    same_name = {
        field: getattr(patient, field) for field in PatientForm.model_fields if field not in ("birth", "other_phones")
    }
    if not (rd.by.may(Permission.SEE_ALLERGIES) or rd.by.may(Permission.SEE_CLINICAL)):
        same_name["blood_group"] = None
    return PatientForm(
        **same_name,
        birth=birth_of(patient.born_on, patient.birth_precision),
        other_phones=tuple(OtherPhone(phone=row.phone, label=row.label) for row in phones),
    )


def _consents(rd: Reading, patient_id: str) -> tuple[ConsentRow, ...]:
    c = Consent
    rows = rd.session.execute(
        select(c.given_at, c.notice_version, c.language, c.method, c.given_by)
        .where(c.patient_id.in_(same_person(rd, patient_id)))
        .order_by(c.given_at.desc())
    )
    return tuple(ConsentRow(*row) for row in rows)
