"""Parts of a patient's record as FHIR R4 resources by the profiles of ABDM's implementation guide (RIGHT-2).

Medicines, diagnoses and findings of Ayurveda stand as text: the profiles allow codings of SNOMED CT and ICD-10 alone, and a
national morbidity code inside `coding` would break them. What we have of such codes stands in the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from narayaneeyam_clinic.papers.prescription import PrescriptionPaperLine
from narayaneeyam_clinic.patients.age_rules import BirthPrecision
from narayaneeyam_clinic.rights import record_parts as r
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.identifiers import natural_id

Resource = dict[str, Any]

CANONICAL = "https://nrces.in/ndhm/fhir/r4/StructureDefinition/"
SNOMED = "http://snomed.info/sct"
_V2 = "http://terminology.hl7.org/CodeSystem/v2-0203"
_LOINC = "http://loinc.org"
_UNITS = "http://unitsofmeasure.org"
# Column -> LOINC code, its words, unit in UCUM, by what the stored whole number is divided, profile.
_MEASURED = {
    "pulse_per_minute": ("8867-4", "Heart rate", "/min", 1, "ObservationVitalSigns"),
    "temperature_tenths_c": ("8310-5", "Body temperature", "Cel", 10, "ObservationVitalSigns"),
    "spo2_percent": ("2708-6", "Oxygen saturation in Arterial blood", "%", 1, "ObservationVitalSigns"),
    "breaths_per_minute": ("9279-1", "Respiratory rate", "/min", 1, "ObservationVitalSigns"),
    "height_mm": ("8302-2", "Body height", "cm", 10, "ObservationBodyMeasurement"),
    "weight_g": ("29463-7", "Body weight", "kg", 1000, "ObservationBodyMeasurement"),
    "pain_score": (
        "72514-3",
        "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
        "{score}",
        1,
        "Observation",
    ),
}
_PRESSURES = (
    ("systolic_mmhg", "8480-6", "Systolic blood pressure"),
    ("diastolic_mmhg", "8462-4", "Diastolic blood pressure"),
)


def resource(kind: str, key: str, profile: str | None = None, **values: Any) -> Resource:
    """A resource with its profile; what is None or empty is left out."""
    made = {"resourceType": kind, "id": key, "meta": {"profile": [CANONICAL + (profile or kind)]}}
    return made | {name: value for name, value in values.items() if value not in (None, "", [], {})}


def reference(to: Resource) -> dict[str, str]:
    return {"reference": f"urn:uuid:{to['id']}"}


def moment(at: datetime) -> str:
    """With the offset of India, to the second."""
    return at.astimezone(INDIA).isoformat(timespec="seconds")


def coded(system: str, code: str, display: str) -> dict[str, Any]:
    return {"coding": [{"system": system, "code": code, "display": display}]}


def identifier(kind: str, words: str, name: str, value: str) -> dict[str, Any]:
    """One of our own: its system is a name of this program, since nobody else gives these."""
    return {"type": coded(_V2, kind, words), "system": f"urn:narayaneeyam:{name}", "value": value}


def patient(person: r.RecordedPerson) -> Resource:
    return resource(
        "Patient",
        person.patient_id,
        identifier=[identifier("MR", "Medical record number", "registration-number", person.registration_number)],
        name=[{"text": person.name}],
        telecom=[{"system": "phone", "value": phone} for phone in person.phones]
        + ([{"system": "email", "value": person.email}] if person.email else []),
        gender=person.sex if person.sex in ("male", "female", "other") else "unknown",
        birthDate=_born(person),
        address=[{"text": person.address, "country": "IN"}] if person.address else None,
    )


def organization(record: r.WholeRecord) -> Resource:
    key = natural_id("fhir", "organization", record.facility)
    return resource(
        "Organization",
        key,
        identifier=[identifier("PRN", "Provider number", "clinic", record.letterhead.licence or key)],
        name=record.facility,
        telecom=[{"system": "phone", "value": record.letterhead.phone}] if record.letterhead.phone else None,
    )


def practitioner(doctor: r.RecordedDoctor) -> Resource:
    return resource(
        "Practitioner",
        doctor.staff_id,
        identifier=[
            identifier("MD", "Medical License number", "council-number", doctor.council_number or doctor.staff_id)
        ],
        name=[{"text": doctor.name}],
        qualification=[{"code": {"text": doctor.qualification}}] if doctor.qualification else None,
    )


def encounter(key: str, of: Resource, *, begun: str, ended: str | None, is_stay: bool) -> Resource:
    code, words = ("IMP", "inpatient encounter") if is_stay else ("AMB", "ambulatory")
    made = resource(
        "Encounter",
        key,
        status="finished" if ended or not is_stay else "in-progress",
        subject=reference(of),
        period={"start": begun} | ({"end": ended} if ended else {}),
    )
    return made | {
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": code, "display": words}
    }


def condition(key: str, of: Resource, text: str, *, during: Resource | None = None, is_over: bool = False) -> Resource:
    system = "http://terminology.hl7.org/CodeSystem/condition-clinical"
    state = ("inactive", "Inactive") if is_over else ("active", "Active")
    return resource(
        "Condition",
        key,
        clinicalStatus=coded(system, *state),
        code={"text": text},
        subject=reference(of),
        encounter=reference(during) if during else None,
    )


def diagnosis(one: r.RecordedDiagnosis, of: Resource, during: Resource) -> Resource:
    codes = ", ".join(code for code in (one.namaste_code, one.tm2_code) if code)
    return condition(one.diagnosis_id, of, f"{one.term} ({codes})" if codes else one.term, during=during)


def allergy(one: r.RecordedAllergy, of: Resource) -> Resource:
    clinical = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"
    verified = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"
    return resource(
        "AllergyIntolerance",
        one.allergy_id,
        clinicalStatus=coded(clinical, *(("inactive", "Inactive") if one.ended_why else ("active", "Active"))),
        verificationStatus=coded(verified, "confirmed", "Confirmed"),
        code={"text": one.substance},
        patient=reference(of),
        recordedDate=one.noted_on.isoformat(),
        reaction=[{"manifestation": [{"text": one.reaction}]}] if one.reaction else None,
    )


def said(key: str, of: Resource, during: Resource, what: str, words: str, on: date | None = None) -> Resource:
    """A finding in words."""
    return resource(
        "Observation",
        key,
        status="final",
        code={"text": what},
        subject=reference(of),
        encounter=reference(during),
        effectiveDateTime=on.isoformat() if on else None,
        valueString=words,
    )


def measured(one: r.RecordedVitals, of: Resource, during: Resource) -> list[Resource]:
    """Each vital by itself; both pressures together."""
    values = dict(one.values)
    about: dict[str, Any] = {
        "status": "final", "subject": reference(of), "encounter": reference(during),
        "effectiveDateTime": moment(one.taken_at),
    }  # fmt: skip
    found = []
    pressures = [
        {"code": coded(_LOINC, code, words), "valueQuantity": _quantity(values[name], "mm[Hg]", 1)}
        for name, code, words in _PRESSURES
        if name in values
    ]
    if pressures:
        code = coded(_LOINC, "85354-9", "Blood pressure panel with all children optional")
        key = natural_id("fhir", "pressure", one.vitals_id)
        found.append(resource("Observation", key, "ObservationVitalSigns", code=code, component=pressures, **about))
    for name, (loinc, words, unit, by, profile) in _MEASURED.items():
        if name in values:
            key = natural_id("fhir", name, one.vitals_id)
            quantity = _quantity(values[name], unit, by)
            found.append(
                resource("Observation", key, profile, code=coded(_LOINC, loinc, words), valueQuantity=quantity, **about)
            )
    return found


def medication_request(
    key: str, line: PrescriptionPaperLine, of: Resource, by: Resource, during: Resource | None, on: date
) -> Resource:
    how = [*line.dose_words, *((line.note,) if line.note else ())]
    return resource(
        "MedicationRequest",
        key,
        status="active",
        intent="order",
        medicationCodeableConcept={"text": line.medicine},
        subject=reference(of),
        encounter=reference(during) if during else None,
        authoredOn=on.isoformat(),
        requester=reference(by),
        dosageInstruction=[{"text": ", ".join(how) or "as the doctor told"}],
    )


def follow_up(key: str, of: Resource, on: date) -> Resource:
    return resource(
        "Appointment",
        key,
        status="proposed",
        description="Follow-up",
        requestedPeriod=[{"start": on.isoformat()}],
        participant=[{"actor": reference(of), "status": "needs-action"}],
    )


def procedure(key: str, of: Resource, during: Resource, text: str) -> Resource:
    return resource(
        "Procedure", key, status="completed", code={"text": text}, subject=reference(of), encounter=reference(during)
    )


# What became of a session; what is not among these is still to come.
_SESSIONS = {"done": "completed", "started": "in-progress"} | dict.fromkeys(
    ("missed", "moved", "cancelled"), "not-done"
)


def treatment(one: r.RecordedSession, of: Resource, during: Resource) -> Resource:
    """A session of a course."""
    return resource(
        "Procedure",
        one.session_id,
        status=_SESSIONS.get(one.state, "preparation"),
        code={"text": one.therapy},
        subject=reference(of),
        encounter=reference(during),
        performedDateTime=one.day.isoformat(),
        note=[{"text": one.observations}] if one.observations else None,
    )


def care_plan(key: str, of: Resource, during: Resource, texts: Sequence[str]) -> Resource:
    return resource(
        "CarePlan",
        key,
        status="active",
        intent="plan",
        title="Care plan",
        description="\n".join(texts),
        subject=reference(of),
        encounter=reference(during),
    )


def _born(person: r.RecordedPerson) -> str | None:
    """As well as it is known: a year, a month or a day."""
    if person.birth is None:
        return None
    length = {BirthPrecision.YEAR: 4, BirthPrecision.MONTH: 7, BirthPrecision.DAY: 10}[person.birth.precision]
    return person.birth.day.isoformat()[:length]


def _quantity(value: int, unit: str, by: int) -> dict[str, Any]:
    number = value if by == 1 else value / by
    return {"value": number, "unit": unit, "system": _UNITS, "code": unit}
