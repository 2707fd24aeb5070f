"""The whole record as FHIR R4: one collection of documents, each a Bundle by ABDM's profiles that stands for itself (RIGHT-2).

A consultation becomes an OPConsultRecord, a prescription a PrescriptionRecord, a discharge summary a DischargeSummaryRecord,
vitals without a consultation a WellnessRecord, a course of treatments an OPConsultRecord with its procedures, a bill an
InvoiceRecord (`fhir_bills.py`). In each, the Composition comes first and everything that it names is there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from stdnum.in_ import aadhaar

from narayaneeyam_clinic.rights import fhir_resources as f
from narayaneeyam_clinic.rights import record_parts as r
from narayaneeyam_clinic.rights.fhir_bills import bill_documents
from narayaneeyam_clinic.rights.fhir_document import TYPES, FhirDocument
from narayaneeyam_clinic.rights.fhir_resources import Resource
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.identifiers import natural_id

_CHIEF = ("422843007", "Chief complaint section")
_EXAMINED = ("425044008", "Physical exam section")
_ALLERGIES = ("722446000", "Allergy record")
_HISTORY = ("371529009", "History and physical report")
_PAST = ("1003642006", "Past medical history section")
_MEDICINES = ("721912009", "Medication summary document")
_MEDICINES_OF_STAY = ("1003606003", "Medication history section")
_PROCEDURES = ("1003640003", "History of past procedure section")
_PLAN = ("734163000", "Care plan")
_FOLLOW_UP = ("390906007", "Follow-up encounter")
_TREATED = ("371525003", "Clinical procedure report")
_OTHERS = ("404684003", "Clinical finding")
# Profile of what was measured -> the section of a WellnessRecord that holds it, by its title.
_WELLNESS = (
    ("ObservationVitalSigns", "Vital Signs"),
    ("ObservationBodyMeasurement", "Body Measurement"),
    ("Observation", "Other Observations"),
)


# Twelve digits that stand alone: neither of a phone with its country nor the end of an identity.
_AADHAAR = re.compile(r"(?<![\w+-])[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}(?![\w-])")


def fhir_json(record: r.WholeRecord) -> bytes:
    """The file: UTF-8 JSON, readable by people too. An Aadhaar number that somebody wrote into a note does not leave in it."""
    text = json.dumps(fhir_record(record), ensure_ascii=False, indent=1)
    return _AADHAAR.sub(_masked, text).encode()


def fhir_record(record: r.WholeRecord) -> Resource:
    """A collection: who it is, the clinic, and every document."""
    documents = [*_of_visits(record), *_of_courses(record), *_of_stays(record), *bill_documents(record)]
    own = [f.patient(record.person), f.organization(record)]
    entries = [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in (*own, *documents)]
    key = natural_id("fhir", "collection", record.person.patient_id, record.made_at.isoformat())
    return {
        "resourceType": "Bundle",
        "id": key,
        "meta": {"lastUpdated": f.moment(record.made_at)},
        "identifier": {"system": "urn:narayaneeyam:record", "value": key},
        "type": "collection",
        "timestamp": f.moment(record.made_at),
        "entry": entries,
    }


def _of_visits(record: r.WholeRecord) -> Iterator[Resource]:
    for visit in record.visits:
        for note in visit.notes:
            yield from _of_note(record, visit, note)
        if visit.vitals and not visit.notes:
            yield _of_vitals(record, visit)


def _of_note(record: r.WholeRecord, visit: r.RecordedVisit, note: r.RecordedNote) -> Iterator[Resource]:
    document = FhirDocument(record, note.doctor)
    who = document.patient
    during = f.encounter(visit.visit_id, who, begun=visit.day.isoformat(), ended=visit.day.isoformat(), is_stay=False)
    key = note.consultation_id
    if note.concern:
        document.section(
            "Chief complaints", [f.condition(_key("concern", key), who, note.concern, during=during)], _CHIEF
        )
    document.section("Physical examination", _examined(visit, note, who, during), _EXAMINED)
    document.section("Allergies", [f.allergy(one, who) for one in record.allergies], _ALLERGIES)
    history = [f.diagnosis(one, who, during) for one in note.diagnoses] + _conditions(record, who)
    document.section("Medical history", history, _HISTORY)
    if note.prescription:
        document.section("Medications", _medicines(note.prescription, document, during), _MEDICINES)
    if note.follow_up_on:
        document.section("Follow up", [f.follow_up(_key("follow-up", key), who, note.follow_up_on)], _FOLLOW_UP)
    if document.sections:
        yield document.bundle("OPConsultRecord", key, note.signed_at, during, "Consultation")
    if note.prescription and note.prescription.lines:
        yield _prescription_record(record, note.prescription, during)


def _examined(visit: r.RecordedVisit, note: r.RecordedNote, who: Resource, during: Resource) -> list[Resource]:
    found = [one for taken in visit.vitals for one in f.measured(taken, who, during)]
    found += [f.said(one.finding_id, who, during, one.label, one.words) for one in note.findings if one.words]
    for what, text in (("Notes", note.notes), ("Diet advice", note.pathya), ("Avoid", note.apathya)):
        if text.strip():
            found.append(f.said(_key(what, note.consultation_id), who, during, what, text))
    return found


def _of_vitals(record: r.WholeRecord, visit: r.RecordedVisit) -> Resource:
    document = FhirDocument(record, visit.doctor)
    who = document.patient
    during = f.encounter(visit.visit_id, who, begun=visit.day.isoformat(), ended=visit.day.isoformat(), is_stay=False)
    taken = [one for vitals in visit.vitals for one in f.measured(vitals, who, during)]
    for profile, title in _WELLNESS:
        document.section(title, [one for one in taken if one["meta"]["profile"] == [f.CANONICAL + profile]])
    return document.bundle("WellnessRecord", visit.visit_id, visit.vitals[-1].taken_at, during, "Wellness Record")


def _of_courses(record: r.WholeRecord) -> Iterator[Resource]:
    for course in record.courses:
        document = FhirDocument(record, course.doctor)
        who, day = document.patient, course.starts_on.isoformat()
        during = f.encounter(course.visit_id, who, begun=day, ended=None, is_stay=False)
        document.section("Procedures", [f.treatment(one, who, during) for one in course.sessions], _TREATED)
        if course.note:
            told = f.said(_key("course", course.course_id), who, during, "Notes", course.note)
            document.section("Other observations", [told], _OTHERS)
        if document.sections:
            yield document.bundle("OPConsultRecord", course.course_id, course.ordered_at, during, course.name)


def _prescription_record(record: r.WholeRecord, prescription: r.RecordedPrescription, during: Resource) -> Resource:
    document = FhirDocument(record, prescription.doctor)
    entries = [
        {**reference, "type": "MedicationRequest"}
        for reference in map(f.reference, _medicines(prescription, document, during))
    ]
    document.resources += _medicines(prescription, document, during)
    document.sections.append(
        {"title": "Prescription record", "code": f.coded(f.SNOMED, *TYPES["PrescriptionRecord"]), "entry": entries}
    )
    return document.bundle(
        "PrescriptionRecord", prescription.prescription_id, prescription.signed_at, during, "Prescription record"
    )


def _of_stays(record: r.WholeRecord) -> Iterator[Resource]:
    for stay in record.stays:
        document = FhirDocument(record, stay.doctor)
        who = document.patient
        during = f.encounter(
            stay.admission_id,
            who,
            begun=f.moment(stay.admitted_at),
            ended=f.moment(stay.left_at) if stay.left_at else None,
            is_stay=True,
        )
        rounds = [f.said(one.round_id, who, during, one.kind, one.words, one.day) for one in stay.rounds]
        summary = stay.summary
        if summary is None:
            # Nothing was summed up yet: what was noted on the ward stands by itself.
            document.section("Physical examination", rounds, _EXAMINED)
            if rounds:
                yield document.bundle("OPConsultRecord", stay.admission_id, stay.admitted_at, during, "Stay")
            continue
        parts, key = dict(summary.parts), summary.summary_id
        if stay.reason:
            document.section(
                "Chief complaints", [f.condition(_key("reason", key), who, stay.reason, during=during)], _CHIEF
            )
        told = ("Condition at admission", "Course in hospital", "Condition at discharge")
        examined = [f.said(_key(what, key), who, during, what, parts[what]) for what in told if what in parts]
        document.section("Physical examination", rounds + examined, _EXAMINED)
        document.section("Allergies", [f.allergy(one, who) for one in record.allergies], _ALLERGIES)
        found = (
            [f.condition(_key("diagnosis", key), who, parts["Diagnosis"], during=during)]
            if "Diagnosis" in parts
            else []
        )
        document.section("Past medical history", found + _conditions(record, who), _PAST)
        if "Treatments given" in parts:
            given = f.procedure(_key("treatments", key), who, during, parts["Treatments given"])
            document.section("Procedures", [given], _PROCEDURES)
        if summary.prescription:
            document.section("Medications", _medicines(summary.prescription, document, during), _MEDICINES_OF_STAY)
        plan = [f"{what}: {parts[what]}" for what in ("Diet advice", "Avoid") if what in parts]
        plan += [f"Follow-up: {summary.follow_up_on.isoformat()}"] if summary.follow_up_on else []
        if plan:
            document.section("Care plan", [f.care_plan(_key("plan", key), who, during, plan)], _PLAN)
        if document.sections:
            yield document.bundle("DischargeSummaryRecord", key, summary.signed_at, during, "Discharge summary")


def _medicines(prescription: r.RecordedPrescription, document: FhirDocument, during: Resource) -> list[Resource]:
    on = prescription.signed_at.astimezone(INDIA).date()
    author = f.practitioner(prescription.doctor)
    if author["id"] != document.author["id"]:
        document.resources.append(author)
    return [
        f.medication_request(key, line, document.patient, author, during, on)
        for key, line in zip(prescription.line_ids, prescription.lines, strict=True)
    ]


def _conditions(record: r.WholeRecord, who: Resource) -> list[Resource]:
    return [
        f.condition(one.condition_id, who, one.name, is_over=one.ended_why is not None) for one in record.conditions
    ]


def _masked(found: re.Match[str]) -> str:
    return str(aadhaar.mask(found[0])) if aadhaar.is_valid(found[0]) else found[0]


def _key(what: str, of: str) -> str:
    return natural_id("fhir", what, of)
