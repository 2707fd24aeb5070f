"""The parts of a patient's whole record, as the copies for the patient hold them (RIGHT-1, RIGHT-2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.prescription import PrescriptionPaperLine
from narayaneeyam_clinic.patients.age_rules import BirthDate
from narayaneeyam_clinic.shared.money import Money


@dataclass(frozen=True, slots=True)
class RecordedPerson:
    """Who it is. What is not known is None."""

    patient_id: str
    name: str
    registration_number: str
    sex: str | None
    birth: BirthDate | None
    phones: tuple[str, ...]
    address: str
    email: str | None
    emergency: str
    bystander: str
    occupation: str | None
    referral_source: str | None
    blood_group: str | None
    diet: str | None
    habits: str | None
    language: str
    registered_at: datetime


@dataclass(frozen=True, slots=True)
class RecordedDoctor:
    """Who saw the patient, with what stands under a signature."""

    staff_id: str
    name: str
    qualification: str
    council_number: str


@dataclass(frozen=True, slots=True)
class RecordedConsent:
    given_at: datetime
    notice_version: str
    language: str
    given_by: str
    withdrawn_at: datetime | None
    withdrawn_by: str | None


@dataclass(frozen=True, slots=True)
class RecordedAllergy:
    allergy_id: str
    substance: str
    reaction: str | None
    noted_on: date
    ended_why: str | None


@dataclass(frozen=True, slots=True)
class RecordedCondition:
    condition_id: str
    name: str
    since: str | None
    ended_why: str | None


@dataclass(frozen=True, slots=True)
class RecordedVitals:
    """One taking: (name of the column, value in its unit of storage) of what was measured."""

    vitals_id: str
    taken_at: datetime
    values: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class RecordedDiagnosis:
    diagnosis_id: str
    term: str
    namaste_code: str | None
    tm2_code: str | None


@dataclass(frozen=True, slots=True)
class RecordedFinding:
    finding_id: str
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class RecordedPrescription:
    """The medicines in force. `line_ids` are those of `lines`, in their order."""

    prescription_id: str
    signed_at: datetime
    doctor: RecordedDoctor
    lines: tuple[PrescriptionPaperLine, ...]
    line_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordedNote:
    """The newest version of a signed consultation, without what doctors note for each other."""

    consultation_id: str
    signed_at: datetime
    doctor: RecordedDoctor
    concern: str
    notes: str
    pathya: str
    apathya: str
    follow_up_on: date | None
    diagnoses: tuple[RecordedDiagnosis, ...]
    findings: tuple[RecordedFinding, ...]
    prescription: RecordedPrescription | None


@dataclass(frozen=True, slots=True)
class RecordedVisit:
    visit_id: str
    day: date
    doctor: RecordedDoctor
    vitals: tuple[RecordedVitals, ...]
    notes: tuple[RecordedNote, ...]


@dataclass(frozen=True, slots=True)
class RecordedSession:
    session_id: str
    day: date
    therapy: str
    state: str
    observations: str


@dataclass(frozen=True, slots=True)
class RecordedCourse:
    course_id: str
    visit_id: str
    ordered_at: datetime
    doctor: RecordedDoctor
    name: str
    starts_on: date
    note: str
    sessions: tuple[RecordedSession, ...]


@dataclass(frozen=True, slots=True)
class RecordedSummary:
    """The newest version of a discharge summary; (heading, text) of what it says."""

    summary_id: str
    signed_at: datetime
    parts: tuple[tuple[str, str], ...]
    follow_up_on: date | None
    prescription: RecordedPrescription | None


@dataclass(frozen=True, slots=True)
class RecordedRound:
    """A note of a round as it holds, or what was ordered to eat ("Round", "Diet advice", "Avoid"): no words for doctors alone."""

    round_id: str
    day: date
    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class RecordedStay:
    admission_id: str
    number: str
    admitted_at: datetime
    left_at: datetime | None
    doctor: RecordedDoctor
    reason: str
    rounds: tuple[RecordedRound, ...]
    summary: RecordedSummary | None


@dataclass(frozen=True, slots=True)
class RecordedBillLine:
    """What was billed. `kind` is a word of the bill's lines, the quantity in base units; `net` stands before tax."""

    line_id: str
    kind: str
    what: str
    quantity: int
    pack_size: int
    mrp: Money | None
    net: Money
    cgst: Money
    sgst: Money
    igst: Money


@dataclass(frozen=True, slots=True)
class RecordedBill:
    invoice_id: str
    number: str
    day: date
    at: datetime
    title: str
    lines: tuple[RecordedBillLine, ...]
    round_off: Money
    payable: Money
    is_of_stay: bool
    state: str


@dataclass(frozen=True, slots=True)
class RecordedPaper:
    """A document that is kept, or a certificate that was written: listed, not copied."""

    day: date
    title: str
    kind: str


@dataclass(frozen=True, slots=True)
class WholeRecord:
    """Everything that the clinic knows of one person, under all their records."""

    letterhead: Letterhead
    facility: str
    person: RecordedPerson
    consents: tuple[RecordedConsent, ...]
    allergies: tuple[RecordedAllergy, ...]
    conditions: tuple[RecordedCondition, ...]
    visits: tuple[RecordedVisit, ...]
    courses: tuple[RecordedCourse, ...]
    stays: tuple[RecordedStay, ...]
    bills: tuple[RecordedBill, ...]
    papers: tuple[RecordedPaper, ...]
    made_at: datetime
