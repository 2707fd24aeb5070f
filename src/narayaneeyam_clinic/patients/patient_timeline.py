"""Everything that happened to a patient that the reader may see, the newest first (PAT-16).

Each kind of fact is read by a function of its own, and only when the reader's role allows that kind: what may not be
seen is not counted, hinted at or left as a gap.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select

from narayaneeyam_clinic.billing.records import Invoice, InvoiceState
from narayaneeyam_clinic.consultations.queue import has_a_place
from narayaneeyam_clinic.consultations.records import Consultation, Diagnosis, Visit, Vitals
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Allergy, Condition, Consent, Patient
from narayaneeyam_clinic.patients.timeline_entry import TimelineEntry as TimelineEntry
from narayaneeyam_clinic.patients.timeline_entry import TimelineKind as TimelineKind
from narayaneeyam_clinic.patients.timeline_of_care import certificates, courses, documents, stays, treatments
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.prescriptions.records import Prescription, PrescriptionLine
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.store.transaction import Reading


def patient_timeline(rd: Reading, patient_id: str) -> list[TimelineEntry]:
    """Of all records that are this person (PAT-23). Refused: not_permitted, for who may not see patients at all."""
    rd.require(Permission.SEE_PATIENTS)
    people = same_person(rd, patient_id)
    entries: list[TimelineEntry] = []
    for permission, read in _READS:
        if rd.by.may(permission):
            entries += read(rd, people)
    order = list(TimelineKind)
    return sorted(entries, key=lambda entry: (entry.at, order.index(entry.kind)), reverse=True)


def _registered(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    rows = rd.session.execute(
        select(Patient.id, Patient.registered_at, Patient.registration_number, Patient.merged_into).where(
            Patient.id.in_(people)
        )
    )
    return [
        TimelineEntry(TimelineKind.REGISTERED, at, key, number, state="merged" if into else "")
        for key, at, number, into in rows
    ]


def _consents(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    rows = rd.session.execute(
        select(Consent.id, Consent.given_at, Consent.notice_version, Consent.given_by).where(
            Consent.patient_id.in_(people)
        )
    )
    return [TimelineEntry(TimelineKind.CONSENT, at, key, version, by) for key, at, version, by in rows]


def _visits(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    rows = rd.session.execute(
        select(Visit.id, Visit.arrived_at, Visit.token, Visit.state, Staff.name)
        .join(Staff, Staff.id == Visit.doctor_id)
        .where(Visit.patient_id.in_(people), has_a_place())
    )
    return [
        TimelineEntry(TimelineKind.VISIT, row.arrived_at, row.id, row.token, row.name, str(row.state), visit_id=row.id)
        for row in rows
    ]


def _vitals(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    found = rd.session.scalars(select(Vitals).where(Vitals.patient_id.in_(people)))
    return [
        TimelineEntry(TimelineKind.VITALS, one.taken_at, one.id, _measured(one), visit_id=one.visit_id) for one in found
    ]


def _consultations(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    diagnoses: dict[str, list[str]] = {}
    for consultation_id, term in rd.session.execute(
        select(Diagnosis.consultation_id, Diagnosis.term)
        .join(Consultation, Consultation.id == Diagnosis.consultation_id)
        .where(Consultation.patient_id.in_(people))
        .order_by(Diagnosis.id)
    ):
        diagnoses.setdefault(consultation_id, []).append(term)
    rows = rd.session.execute(
        select(
            Consultation.id, Consultation.signed_at, Consultation.concern, Consultation.version, Consultation.visit_id,
            Staff.name,
        )
        .join(Staff, Staff.id == Consultation.doctor_id)
        .where(Consultation.patient_id.in_(people))
    )  # fmt: skip
    return [
        TimelineEntry(
            TimelineKind.CONSULTATION,
            row.signed_at,
            row.id,
            ", ".join(diagnoses.get(row.id, [])) or row.concern or "",
            row.name,
            str(row.version) if row.version > 1 else "",
            visit_id=row.visit_id,
        )
        for row in rows
    ]


def _prescriptions(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    names: dict[str, list[str]] = {}
    for prescription_id, name in rd.session.execute(
        select(PrescriptionLine.prescription_id, PrescriptionLine.name)
        .join(Prescription, Prescription.id == PrescriptionLine.prescription_id)
        .where(Prescription.patient_id.in_(people))
        .order_by(PrescriptionLine.position)
    ):
        names.setdefault(prescription_id, []).append(name)
    rows = rd.session.execute(
        select(Prescription.id, Prescription.signed_at, Prescription.replaced_by, Prescription.visit_id, Staff.name)
        .join(Staff, Staff.id == Prescription.doctor_id)
        .where(Prescription.patient_id.in_(people))
    )
    return [
        TimelineEntry(
            TimelineKind.PRESCRIPTION,
            row.signed_at,
            row.id,
            ", ".join(names.get(row.id, [])),
            row.name,
            "replaced" if row.replaced_by else "",
            visit_id=row.visit_id,
        )
        for row in rows
    ]


def _bills(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    rows = rd.session.execute(
        select(Invoice.id, Invoice.at, Invoice.number, Invoice.state, Invoice.payable, Invoice.visit_id).where(
            Invoice.patient_id.in_(people)
        )
    )
    return [
        TimelineEntry(
            TimelineKind.BILL,
            row.at,
            row.id,
            row.number,
            state=str(row.state) if row.state is InvoiceState.CANCELLED else "",
            amount=row.payable,
            visit_id=row.visit_id,
        )
        for row in rows
    ]


def _allergies(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    rows = rd.session.execute(
        select(Allergy.id, Allergy.inserted_stamp, Allergy.substance, Allergy.ended_why).where(
            Allergy.patient_id.in_(people)
        )
    )
    return [
        TimelineEntry(TimelineKind.ALLERGY, Stamp(stamp).instant, key, what, state="ended" if ended else "")
        for key, stamp, what, ended in rows
    ]


def _conditions(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    rows = rd.session.execute(
        select(Condition.id, Condition.inserted_stamp, Condition.name, Condition.ended_why).where(
            Condition.patient_id.in_(people)
        )
    )
    return [
        TimelineEntry(TimelineKind.CONDITION, Stamp(stamp).instant, key, what, state="ended" if ended else "")
        for key, stamp, what, ended in rows
    ]


def _measured(vitals: Vitals) -> str:
    """The measures in one line, as they are said; the unit stands with each."""
    pressure = f"{vitals.systolic_mmhg}/{vitals.diastolic_mmhg} mmHg" if vitals.systolic_mmhg else ""
    tenths = vitals.temperature_tenths_c
    measures = [
        pressure,
        f"{vitals.pulse_per_minute}/min" if vitals.pulse_per_minute else "",
        f"{tenths // 10}.{tenths % 10} °C" if tenths else "",
        f"SpO₂ {vitals.spo2_percent} %" if vitals.spo2_percent else "",
        f"{vitals.weight_g / 1000:g} kg" if vitals.weight_g else "",
    ]
    return ", ".join(measure for measure in measures if measure)


_READS: tuple[tuple[Permission, Callable[[Reading, tuple[str, ...]], list[TimelineEntry]]], ...] = (
    (Permission.SEE_PATIENTS, _registered),
    (Permission.SEE_PATIENTS, _consents),
    (Permission.SEE_QUEUE, _visits),
    (Permission.SEE_WARD, stays),
    (Permission.SEE_CLINICAL, _vitals),
    (Permission.SEE_CLINICAL, _consultations),
    (Permission.SEE_PRESCRIPTIONS, _prescriptions),
    (Permission.SEE_BILLS, _bills),
    (Permission.SEE_ALLERGIES, _allergies),
    (Permission.SEE_CLINICAL, _conditions),
    (Permission.SEE_TREATMENTS, courses),
    (Permission.SEE_TREATMENTS, treatments),
    (Permission.SEE_DOCUMENTS, documents),
    (Permission.CERTIFY, certificates),
)
