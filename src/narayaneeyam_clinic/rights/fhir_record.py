"""The whole record as FHIR R4: one collection of documents, each a Bundle by ABDM's profiles that stands for itself (RIGHT-2).

A consultation becomes an OPConsultRecord, a prescription a PrescriptionRecord, a discharge summary a DischargeSummaryRecord,
vitals without a consultation a WellnessRecord. In each, the Composition comes first and everything that it names is there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from stdnum.in_ import aadhaar

from narayaneeyam_clinic.rights import fhir_resources as f
from narayaneeyam_clinic.rights import record_parts as r
from narayaneeyam_clinic.rights.fhir_resources import Resource
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.identifiers import natural_id

# Composition profile -> code and display of its type.
_TYPES = {
    "OPConsultRecord": ("371530004", "Clinical consultation report"),
    "PrescriptionRecord": ("440545006", "Prescription record"),
    "DischargeSummaryRecord": ("373942005", "Discharge summary"),
}
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


# Twelve digits that stand alone: neither of a phone with its country nor the end of an identity.
_AADHAAR = re.compile(r"(?<![\w+-])[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}(?![\w-])")


@dataclass(slots=True)
class _Document:
    """A Composition in the making, with the resources that its sections name."""

    record: r.WholeRecord
    doctor: r.RecordedDoctor
    sections: list[dict[str, Any]] = field(default_factory=list)
    resources: list[Resource] = field(default_factory=list)
    patient: Resource = field(init=False)
    author: Resource = field(init=False)
    clinic: Resource = field(init=False)

    def __post_init__(self) -> None:
        self.patient = f.patient(self.record.person)
        self.author = f.practitioner(self.doctor)
        self.clinic = f.organization(self.record)

    def section(self, title: str, entries: list[Resource], code: tuple[str, str] | None = None) -> None:
        """Nothing for no entries: an empty section is no section."""
        if entries:
            self.resources += entries
            coding = {} if code is None else {"code": f.coded(f.SNOMED, *code)}
            self.sections.append({"title": title, **coding, "entry": [f.reference(one) for one in entries]})

    def bundle(self, profile: str, key: str, at: datetime, during: Resource, title: str) -> Resource:
        words = {"text": "Wellness Record"} if profile == "WellnessRecord" else f.coded(f.SNOMED, *_TYPES[profile])
        composition = f.resource(
            "Composition",
            natural_id("fhir", profile, key),
            profile,
            status="final",
            type=words,
            subject=f.reference(self.patient),
            encounter=f.reference(during),
            date=f.moment(at),
            author=[f.reference(self.author)],
            title=title,
            custodian=f.reference(self.clinic),
            section=self.sections,
        )
        found = [composition, self.patient, self.author, self.clinic, during, *self.resources]
        unique = {one["id"]: one for one in found}
        return {
            "resourceType": "Bundle",
            "id": natural_id("fhir", "document", profile, key),
            "meta": {
                "versionId": "1",
                "lastUpdated": f.moment(self.record.made_at),
                "profile": [f"{f.CANONICAL}DocumentBundle"],
            },
            "identifier": {"system": "urn:narayaneeyam:document", "value": key},
            "type": "document",
            "timestamp": f.moment(at),
            "entry": [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in unique.values()],
        }


def fhir_json(record: r.WholeRecord) -> bytes:
    """The file: UTF-8 JSON, readable by people too. An Aadhaar number that somebody wrote into a note does not leave in it."""
    text = json.dumps(fhir_record(record), ensure_ascii=False, indent=1)
    return _AADHAAR.sub(_masked, text).encode()


def fhir_record(record: r.WholeRecord) -> Resource:
    """A collection: who it is, the clinic, and every document."""
    documents = [*_of_visits(record), *_of_stays(record)]
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
    document = _Document(record, note.doctor)
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
    document = _Document(record, visit.doctor)
    who = document.patient
    during = f.encounter(visit.visit_id, who, begun=visit.day.isoformat(), ended=visit.day.isoformat(), is_stay=False)
    document.section("Vital Signs", [one for taken in visit.vitals for one in f.measured(taken, who, during)])
    return document.bundle("WellnessRecord", visit.visit_id, visit.vitals[-1].taken_at, during, "Wellness Record")


def _prescription_record(record: r.WholeRecord, prescription: r.RecordedPrescription, during: Resource) -> Resource:
    document = _Document(record, prescription.doctor)
    entries = [
        {**reference, "type": "MedicationRequest"}
        for reference in map(f.reference, _medicines(prescription, document, during))
    ]
    document.resources += _medicines(prescription, document, during)
    document.sections.append(
        {"title": "Prescription record", "code": f.coded(f.SNOMED, *_TYPES["PrescriptionRecord"]), "entry": entries}
    )
    return document.bundle(
        "PrescriptionRecord", prescription.prescription_id, prescription.signed_at, during, "Prescription record"
    )


def _of_stays(record: r.WholeRecord) -> Iterator[Resource]:
    for stay in record.stays:
        if stay.summary is None:
            continue
        document = _Document(record, stay.doctor)
        who, summary = document.patient, stay.summary
        during = f.encounter(
            stay.admission_id,
            who,
            begun=f.moment(stay.admitted_at),
            ended=f.moment(stay.left_at) if stay.left_at else None,
            is_stay=True,
        )
        parts, key = dict(summary.parts), summary.summary_id
        if stay.reason:
            document.section(
                "Chief complaints", [f.condition(_key("reason", key), who, stay.reason, during=during)], _CHIEF
            )
        told = ("Condition at admission", "Course in hospital", "Condition at discharge")
        examined = [f.said(_key(what, key), who, during, what, parts[what]) for what in told if what in parts]
        document.section("Physical examination", examined, _EXAMINED)
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


def _medicines(prescription: r.RecordedPrescription, document: _Document, during: Resource) -> list[Resource]:
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
