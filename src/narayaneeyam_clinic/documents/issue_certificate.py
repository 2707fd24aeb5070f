"""A doctor signs a certificate: numbered, logged, never changed (DOC-10). A wrong one is cancelled and stays in the log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import select

from narayaneeyam_clinic.billing.document_numbers import DocumentKind as NumberKind
from narayaneeyam_clinic.consultations.records import Consultation, Diagnosis
from narayaneeyam_clinic.documents.certificate_templates import LANGUAGES, places_of, template
from narayaneeyam_clinic.documents.document_kinds import CertificateKind, CertificateState
from narayaneeyam_clinic.documents.records import Certificate
from narayaneeyam_clinic.papers.certificate import CertificatePaper
from narayaneeyam_clinic.papers.figures import date_text
from narayaneeyam_clinic.patients.age_rules import age_on, birth_of
from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.limits import refuse_far_day, refuse_long
from narayaneeyam_clinic.shared.news import DocumentsChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number

LONGEST_DAYS = 180
# What is not known is written by hand.
TO_FILL_IN = "…………………"
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]

_MOST_SHOWN = 10_000


class CertificateDraft(BaseModel):
    """What the doctor says; `from_day` to `to_day` is the rest (or, of fitness, the illness), both days counted."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    kind: CertificateKind
    patient_id: str
    doctor_id: str
    language: str
    diagnosis: Words
    from_day: date
    to_day: date
    # The doctor's own wording of this one; None is the template.
    body: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)] | None = None


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """The signed certificate."""

    certificate_id: str
    number: str
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """A line of the log of certificates."""

    certificate_id: str
    number: str
    kind: CertificateKind
    day: date
    patient_id: str
    patient_name: str
    doctor_name: str
    state: CertificateState
    cancelled_why: str | None
    signed_at: datetime


def certificate_words(rd: Reading, draft: CertificateDraft) -> str:
    """The text as it would be signed. Refused: not_permitted, patient_not_found, doctor_not_found, dates_reversed,
    rest_too_long (with `days`), language_unknown, place_unknown, braces_open.
    """
    rd.require(Permission.CERTIFY)
    patient, doctor = kept_record(rd, draft.patient_id), _doctor(rd, draft.doctor_id)
    if draft.to_day < draft.from_day:
        raise Refused("dates_reversed", field="to_day")
    days = (draft.to_day - draft.from_day).days + 1
    if days > LONGEST_DAYS:
        raise Refused("rest_too_long", field="to_day", days=LONGEST_DAYS)
    refuse_far_day(draft.from_day, rd.today, "from_day")
    body = draft.body or template(rd, draft.kind, draft.language).body
    places_of(body)
    return body.format(
        **{
            "name": patient.name,
            "age": _age(patient, rd.today, draft.language),
            "sex": _sex(patient, draft.language),
            "place": patient.place or TO_FILL_IN,
            "diagnosis": draft.diagnosis,
            "from": date_text(draft.from_day),
            "to": date_text(draft.to_day),
            "days": str(days),
            "resumes": date_text(draft.to_day + timedelta(days=1)),
            "day": date_text(rd.today),
            "doctor": doctor.name,
        }
    )


def issue_certificate(
    tx: Transaction, draft: CertificateDraft, *, certificate_id: str | None = None
) -> IssuedCertificate:
    """Sign it: the number is drawn, the text stands for ever. The same `certificate_id` again changes nothing.

    Refused: as `certificate_words`; not_yours_to_sign (a doctor signs for himself); clock_behind_series.
    """
    body = certificate_words(tx, draft)
    earlier = tx.session.get(Certificate, certificate_id) if certificate_id else None
    if earlier is not None:
        return IssuedCertificate(earlier.id, earlier.number, earlier.title, earlier.body)
    if tx.by.staff_id != draft.doctor_id:
        raise Refused("not_yours_to_sign", field="doctor")
    number = draw_document_number(tx, NumberKind.CERTIFICATE, tx.today)
    patient = kept_record(tx, draft.patient_id)
    record = tx.add(
        Certificate(
            id=certificate_id or new_id(),
            series_key=number.series_key,
            sequence=number.sequence,
            number=number.text,
            kind=draft.kind,
            patient_id=patient.id,
            doctor_id=draft.doctor_id,
            title=template(tx, draft.kind, draft.language).title,
            body=body,
            language=draft.language,
            day=tx.today,
            from_day=draft.from_day,
            to_day=draft.to_day,
            signed_at=tx.now,
            signed_by=tx.by.user_id,
            state=CertificateState.ISSUED,
            is_printed=False,
        )
    )
    tx.tell(DocumentsChanged(patient.id))
    return IssuedCertificate(record.id, number.text, record.title, body)


def cancel_certificate(tx: Transaction, certificate_id: str, reason: str) -> None:
    """It was wrong: it stays in the log with the reason. Refused: not_permitted, record_not_found, certificate_is_cancelled,
    reason_missing.
    """
    tx.require(Permission.CERTIFY)
    record = tx.session.get(Certificate, certificate_id)
    if record is None:
        raise Refused("record_not_found")
    if record.state is CertificateState.CANCELLED:
        raise Refused("certificate_is_cancelled", number=record.number)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    record.state, record.cancelled_why = CertificateState.CANCELLED, reason.strip()
    tx.tell(DocumentsChanged(record.patient_id))


def certificate_log(rd: Reading, *, patient_id: str | None = None, limit: int = 500) -> list[CertificateRow]:
    """The newest first: of one patient, or of the clinic."""
    rd.require(Permission.CERTIFY)
    c = Certificate
    shown = (
        select(
            c.id, c.number, c.kind, c.day, c.patient_id, Patient.name, Staff.name, c.state, c.cancelled_why, c.signed_at
        )
        .join(Patient, Patient.id == c.patient_id)
        .join(Staff, Staff.id == c.doctor_id)
        .order_by(c.signed_at.desc(), c.id.desc())
        .limit(min(limit, _MOST_SHOWN))
    )
    if patient_id is not None:
        shown = shown.where(c.patient_id.in_(same_person(rd, patient_id)))
    return [CertificateRow(*columns) for columns in map(tuple, rd.session.execute(shown))]


def certificate_proposal(rd: Reading, patient_id: str) -> tuple[str, str]:
    """With what the form begins: the newest diagnosis in force, and the patient's language ("en", "ml" or "hi")."""
    rd.require(Permission.CERTIFY)
    people = same_person(rd, patient_id)
    diagnosis = rd.session.scalar(
        select(Diagnosis.term)
        .join(Consultation, Consultation.id == Diagnosis.consultation_id)
        .where(Consultation.patient_id.in_(people))
        .order_by(Consultation.signed_at.desc(), Diagnosis.id)
        .limit(1)
    )
    language = kept_record(rd, patient_id).language
    return diagnosis or "", language if language in LANGUAGES else "en"


def certificate_paper(rd: Reading, certificate_id: str) -> CertificatePaper:
    """What goes on paper. Refused: not_permitted, record_not_found, certificate_is_cancelled."""
    rd.require(Permission.CERTIFY)
    record = rd.session.get(Certificate, certificate_id)
    if record is None:
        raise Refused("record_not_found")
    if record.state is CertificateState.CANCELLED:
        raise Refused("certificate_is_cancelled", number=record.number)
    doctor = rd.session.get_one(Staff, record.doctor_id)
    return CertificatePaper(
        letterhead=letterhead(clinic_profile(rd)),
        number=record.number,
        on=record.day,
        title=record.title,
        body=record.body,
        doctor_name=doctor.name,
        doctor_qualification=doctor.qualification or "",
        doctor_registration=doctor.council_number or "",
    )


def _doctor(rd: Reading, doctor_id: str) -> Staff:
    doctor = rd.session.get(Staff, doctor_id)
    if doctor is None or doctor.kind is not StaffKind.DOCTOR:
        raise Refused("doctor_not_found", field="doctor")
    return doctor


def _age(patient: Patient, today: date, language: str) -> str:
    birth = birth_of(patient.born_on, patient.birth_precision)
    if birth is None:
        return TO_FILL_IN
    age = age_on(birth, today)
    return _YEARS[language].format(age.years) if age.years >= _IN_YEARS_FROM else age.text


def _sex(patient: Patient, language: str) -> str:
    return TO_FILL_IN if patient.sex is None else _SEXES[language][patient.sex]


_IN_YEARS_FROM = 3
_YEARS = {"en": "{} years old", "ml": "{} വയസ്സ്", "hi": "{} वर्ष"}
_SEXES = {
    "en": {Sex.FEMALE: "female", Sex.MALE: "male", Sex.OTHER: "of another sex"},
    "ml": {Sex.FEMALE: "സ്ത്രീ", Sex.MALE: "പുരുഷൻ", Sex.OTHER: "മറ്റുള്ളവർ"},
    "hi": {Sex.FEMALE: "महिला", Sex.MALE: "पुरुष", Sex.OTHER: "अन्य"},
}
