"""One document of FHIR by the profiles of ABDM: a Bundle that begins with its Composition and holds all that it names (RIGHT-2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from narayaneeyam_clinic.rights import fhir_resources as f
from narayaneeyam_clinic.rights import record_parts as r
from narayaneeyam_clinic.rights.fhir_resources import Resource
from narayaneeyam_clinic.shared.identifiers import natural_id

# Composition profile -> code and display of its type.
TYPES = {
    "OPConsultRecord": ("371530004", "Clinical consultation report"),
    "PrescriptionRecord": ("440545006", "Prescription record"),
    "DischargeSummaryRecord": ("373942005", "Discharge summary"),
}
# Those whose type has no code.
_IN_WORDS = {"WellnessRecord": "Wellness Record", "InvoiceRecord": "Invoice Record"}


@dataclass(slots=True)
class FhirDocument:
    """A Composition in the making, with the resources that its sections name. Without a doctor the clinic is its author."""

    record: r.WholeRecord
    doctor: r.RecordedDoctor | None
    sections: list[dict[str, Any]] = field(default_factory=list)
    resources: list[Resource] = field(default_factory=list)
    patient: Resource = field(init=False)
    author: Resource = field(init=False)
    clinic: Resource = field(init=False)

    def __post_init__(self) -> None:
        self.patient = f.patient(self.record.person)
        self.clinic = f.organization(self.record)
        self.author = self.clinic if self.doctor is None else f.practitioner(self.doctor)

    def section(self, title: str, entries: list[Resource], code: tuple[str, str] | None = None) -> None:
        """Nothing for no entries: an empty section is no section."""
        if entries:
            self.resources += entries
            coding = {} if code is None else {"code": f.coded(f.SNOMED, *code)}
            self.sections.append({"title": title, **coding, "entry": [f.reference(one) for one in entries]})

    def bundle(self, profile: str, key: str, at: datetime, during: Resource | None, title: str) -> Resource:
        words = {"text": _IN_WORDS[profile]} if profile in _IN_WORDS else f.coded(f.SNOMED, *TYPES[profile])
        composition = f.resource(
            "Composition",
            natural_id("fhir", profile, key),
            profile,
            status="final",
            type=words,
            subject=f.reference(self.patient),
            encounter=f.reference(during) if during else None,
            date=f.moment(at),
            author=[f.reference(self.author)],
            title=title,
            custodian=f.reference(self.clinic),
            section=self.sections,
        )
        found = [composition, self.patient, self.author, self.clinic, *([during] if during else []), *self.resources]
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
