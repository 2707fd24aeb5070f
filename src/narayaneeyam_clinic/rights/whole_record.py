"""Everything that the clinic knows of one person, read at one moment (RIGHT-1, RIGHT-3)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import select

from narayaneeyam_clinic.admissions.records import Admission, AdmissionState, DietOrder, DischargeSummary, RoundNote
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine
from narayaneeyam_clinic.consultations.examination import field_of, finding_words
from narayaneeyam_clinic.consultations.records import Consultation, Diagnosis, Finding, Visit, VisitState, Vitals
from narayaneeyam_clinic.documents.records import Certificate, Document
from narayaneeyam_clinic.patients.age_rules import birth_of
from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.patients.records import Allergy, Condition, Consent, Patient, PatientPhone
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.prescriptions.prescription_paper import lines_on_paper
from narayaneeyam_clinic.prescriptions.records import Prescription, PrescriptionLine
from narayaneeyam_clinic.rights import record_parts as r
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.states import STATES
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.records import Therapy, TreatmentCourse, TreatmentSession

VITALS = (
    "systolic_mmhg", "diastolic_mmhg", "pulse_per_minute", "temperature_tenths_c", "spo2_percent", "breaths_per_minute",
    "height_mm", "weight_g", "pain_score",
)  # fmt: skip
_SUMMARY = (
    ("Diagnosis", "diagnosis"),
    ("Condition at admission", "condition_at_admission"),
    ("Course in hospital", "course_in_hospital"),
    ("Treatments given", "treatments_given"),
    ("Condition at discharge", "condition_at_discharge"),
    ("Diet advice", "pathya"),
    ("Avoid", "apathya"),
)


def whole_record(rd: Reading, patient_id: str, form: str) -> r.WholeRecord:
    """For a copy in a form ("pdf", "fhir"): that it was made stands in the access log afterwards.

    Refused: not_permitted, patient_not_found.
    """
    rd.require(Permission.GIVE_COPIES)
    rd.require(Permission.SEE_PATIENTS)
    patient = kept_record(rd, patient_id)
    people = same_person(rd, patient.id)
    rd.note_access(f"record_copied_{form}", patient.id)
    profile = clinic_profile(rd)
    doctors = _Doctors(rd)
    return r.WholeRecord(
        letterhead=letterhead(profile),
        facility=profile.name,
        person=_person(rd, patient, people),
        consents=_consents(rd, people),
        allergies=tuple(
            r.RecordedAllergy(one.id, one.substance, one.reaction, one.noted_on, one.ended_why)
            for one in rd.session.scalars(select(Allergy).where(Allergy.patient_id.in_(people)).order_by(Allergy.id))
        ),
        conditions=tuple(
            r.RecordedCondition(one.id, one.name, one.since, one.ended_why)
            for one in rd.session.scalars(
                select(Condition).where(Condition.patient_id.in_(people)).order_by(Condition.id)
            )
        ),
        visits=_visits(rd, people, doctors),
        courses=_courses(rd, people, doctors),
        stays=_stays(rd, people, doctors),
        bills=_bills(rd, people),
        papers=_papers(rd, people),
        made_at=rd.now,
    )


class _Doctors:
    """Each looked up once."""

    def __init__(self, rd: Reading) -> None:
        self._rd = rd
        self._known: dict[str, r.RecordedDoctor] = {}

    def __getitem__(self, staff_id: str) -> r.RecordedDoctor:
        if staff_id not in self._known:
            one = self._rd.session.get_one(Staff, staff_id)
            self._known[staff_id] = r.RecordedDoctor(
                one.id, one.name, one.qualification or "", one.council_number or ""
            )
        return self._known[staff_id]


def _person(rd: Reading, patient: Patient, people: Sequence[str]) -> r.RecordedPerson:
    others = rd.session.scalars(
        select(PatientPhone.phone).where(PatientPhone.patient_id.in_(people), PatientPhone.is_active)
    )
    phones = dict.fromkeys(phone for phone in (patient.phone, *others) if phone)
    place = (patient.address, patient.place, patient.pin, STATES.get(patient.state_code or ""))
    return r.RecordedPerson(
        patient.id, patient.name, patient.registration_number, patient.sex,
        birth_of(patient.born_on, patient.birth_precision), tuple(phones), ", ".join(part for part in place if part),
        patient.email, _named(patient.emergency_name, patient.emergency_phone),
        _named(patient.bystander_name, patient.bystander_phone), patient.occupation, patient.referral_source,
        patient.blood_group, patient.diet, patient.habits, patient.language or "en", patient.registered_at,
    )  # fmt: skip


def _named(name: str | None, phone: str | None) -> str:
    return ", ".join(part for part in (name, phone) if part)


def _consents(rd: Reading, people: Sequence[str]) -> tuple[r.RecordedConsent, ...]:
    c = Consent
    rows = rd.session.execute(
        select(c.given_at, c.notice_version, c.language, c.given_by, c.withdrawn_at, c.withdrawn_by)
        .where(c.patient_id.in_(people))
        .order_by(c.given_at)
    )
    return tuple(r.RecordedConsent(*row) for row in rows)


def _visits(rd: Reading, people: Sequence[str], doctors: _Doctors) -> tuple[r.RecordedVisit, ...]:
    session = rd.session
    taken = defaultdict(list)
    for one in session.scalars(
        select(Vitals).where(Vitals.patient_id.in_(people)).order_by(Vitals.taken_at, Vitals.id)
    ):
        values = tuple((name, getattr(one, name)) for name in VITALS if getattr(one, name) is not None)
        taken[one.visit_id].append(r.RecordedVitals(one.id, one.taken_at, values))
    notes = defaultdict(list)
    consultations = session.scalars(
        select(Consultation)
        .where(Consultation.patient_id.in_(people))
        .order_by(Consultation.signed_at, Consultation.id)
    ).all()
    amended = {one.amends_id for one in consultations}
    for consultation in consultations:
        if consultation.id not in amended:
            notes[consultation.visit_id].append(_note(rd, consultation, doctors))
    visits = session.scalars(select(Visit).where(Visit.patient_id.in_(people)).order_by(Visit.arrived_at, Visit.id))
    return tuple(
        r.RecordedVisit(one.id, one.day, doctors[one.doctor_id], tuple(taken[one.id]), tuple(notes[one.id]))
        for one in visits
        if one.state is not VisitState.CANCELLED
    )


def _note(rd: Reading, one: Consultation, doctors: _Doctors) -> r.RecordedNote:
    session = rd.session
    diagnoses = session.scalars(select(Diagnosis).where(Diagnosis.consultation_id == one.id).order_by(Diagnosis.id))
    findings = session.scalars(select(Finding).where(Finding.consultation_id == one.id).order_by(Finding.id))
    prescription = session.scalars(
        select(Prescription)
        .where(Prescription.consultation_id == one.id, Prescription.replaced_by.is_(None))
        .order_by(Prescription.signed_at.desc())
        .limit(1)
    ).first()
    return r.RecordedNote(
        one.id, one.signed_at, doctors[one.doctor_id], one.concern or "", one.notes or "", one.pathya or "",
        one.apathya or "", one.follow_up_on,
        tuple(r.RecordedDiagnosis(row.id, row.term, row.namaste_code, row.tm2_code) for row in diagnoses),
        tuple(
            r.RecordedFinding(row.id, field.name if (field := field_of(row.field)) else row.field,
                              finding_words(row.field, row.value))
            for row in findings
        ),
        None if prescription is None else _prescription(rd, prescription, doctors),
    )  # fmt: skip


def _prescription(rd: Reading, one: Prescription, doctors: _Doctors) -> r.RecordedPrescription:
    ids = rd.session.scalars(
        select(PrescriptionLine.id)
        .where(PrescriptionLine.prescription_id == one.id)
        .order_by(PrescriptionLine.position)
    )
    return r.RecordedPrescription(
        one.id, one.signed_at, doctors[one.doctor_id], tuple(lines_on_paper(rd, one.id)), tuple(ids)
    )


def _courses(rd: Reading, people: Sequence[str], doctors: _Doctors) -> tuple[r.RecordedCourse, ...]:
    sessions = defaultdict(list)
    for one, therapy in rd.session.execute(
        select(TreatmentSession, Therapy.name)
        .join(Therapy, Therapy.id == TreatmentSession.therapy_id)
        .where(TreatmentSession.patient_id.in_(people))
        .order_by(TreatmentSession.starts_at, TreatmentSession.id)
    ):
        said = "; ".join(part for part in (one.observations, one.complications) if part)
        sessions[one.course_id].append(r.RecordedSession(one.id, one.day, therapy, one.state.value, said))
    courses = rd.session.scalars(
        select(TreatmentCourse)
        .where(TreatmentCourse.patient_id.in_(people))
        .order_by(TreatmentCourse.starts_on, TreatmentCourse.id)
    )
    return tuple(
        r.RecordedCourse(
            one.id, one.visit_id, one.ordered_at, doctors[one.doctor_id], one.name, one.starts_on, one.note or "",
            tuple(sessions[one.id]),
        )
        for one in courses
    )  # fmt: skip


def _stays(rd: Reading, people: Sequence[str], doctors: _Doctors) -> tuple[r.RecordedStay, ...]:
    stays = rd.session.scalars(
        select(Admission)
        .where(Admission.patient_id.in_(people), Admission.state != AdmissionState.CANCELLED)
        .order_by(Admission.admitted_at, Admission.id)
    )
    return tuple(
        r.RecordedStay(
            one.id, one.number, one.admitted_at, one.left_at, doctors[one.doctor_id], one.reason or "",
            _rounds(rd, one.id), _summary(rd, one.id, doctors),
        )
        for one in stays
    )  # fmt: skip


def _rounds(rd: Reading, admission_id: str) -> tuple[r.RecordedRound, ...]:
    notes = rd.session.scalars(select(RoundNote).where(RoundNote.admission_id == admission_id)).all()
    amended = {one.amends_id for one in notes}
    found = [r.RecordedRound(one.id, one.day, "Round", one.note) for one in notes if one.id not in amended]
    for diet in rd.session.scalars(select(DietOrder).where(DietOrder.admission_id == admission_id)):
        found.append(r.RecordedRound(diet.id, diet.from_day, "Diet advice", diet.pathya))
        if diet.apathya:
            found.append(r.RecordedRound(natural_id("avoid", diet.id), diet.from_day, "Avoid", diet.apathya))
    return tuple(sorted(found, key=lambda one: (one.day, one.round_id)))


def _summary(rd: Reading, admission_id: str, doctors: _Doctors) -> r.RecordedSummary | None:
    one = rd.session.scalars(
        select(DischargeSummary)
        .where(DischargeSummary.admission_id == admission_id)
        .order_by(DischargeSummary.version.desc(), DischargeSummary.id.desc())
        .limit(1)
    ).first()
    if one is None:
        return None
    prescription = rd.session.get(Prescription, one.prescription_id) if one.prescription_id else None
    return r.RecordedSummary(
        one.id,
        one.signed_at,
        tuple((heading, text) for heading, name in _SUMMARY if (text := getattr(one, name) or "").strip()),
        one.follow_up_on,
        None if prescription is None else _prescription(rd, prescription, doctors),
    )


def _bills(rd: Reading, people: Sequence[str]) -> tuple[r.RecordedBill, ...]:
    bills = rd.session.scalars(
        select(Invoice).where(Invoice.patient_id.in_(people)).order_by(Invoice.at, Invoice.id)
    ).all()
    lines = defaultdict(list)
    for line in rd.session.scalars(
        select(InvoiceLine).where(InvoiceLine.invoice_id.in_([one.id for one in bills])).order_by(InvoiceLine.position)
    ):
        lines[line.invoice_id].append(
            r.RecordedBillLine(
                line.id, line.kind.value, line.description, line.quantity, max(line.pack_size, 1), line.mrp,
                line.amount - line.cgst - line.sgst - line.igst, line.cgst, line.sgst, line.igst,
            )
        )  # fmt: skip
    return tuple(
        r.RecordedBill(
            one.id, one.number, one.day, one.at, one.title, tuple(lines[one.id]), one.round_off, one.payable,
            one.admission_id is not None, one.state.value,
        )
        for one in bills
    )  # fmt: skip


def _papers(rd: Reading, people: Sequence[str]) -> tuple[r.RecordedPaper, ...]:
    documents = rd.session.scalars(
        select(Document).where(Document.patient_id.in_(people), Document.withdrawn_why.is_(None))
    )
    certificates = rd.session.scalars(select(Certificate).where(Certificate.patient_id.in_(people)))
    found: Iterable[r.RecordedPaper] = (
        *(r.RecordedPaper(one.day, one.title, one.kind.value) for one in documents),
        *(r.RecordedPaper(one.day, f"{one.title} {one.number}", "certificate") for one in certificates),
    )
    return tuple(sorted(found, key=lambda one: (one.day, one.title)))
