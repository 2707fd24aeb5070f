"""The copy of the whole record: as a PDF in two languages, and as FHIR documents that a library reads and our own rules accept."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from pypdf import PdfReader

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.papers.record_copy import record_copy_document
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rights.fhir_record import fhir_json, fhir_record
from narayaneeyam_clinic.rights.record_copy import record_copy, record_pdf
from narayaneeyam_clinic.rights.record_parts import RecordedStay, RecordedSummary, WholeRecord
from narayaneeyam_clinic.rights.whole_record import whole_record
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.access_log import access_log
from narayaneeyam_clinic.store.prepared import raw_connection
from tests.clinic.rights.test_erase_patient import registered
from tests.clinic_of_roles import TemplateClinic

CANONICAL = "https://nrces.in/ndhm/fhir/r4/StructureDefinition/"
TYPES = {
    "OPConsultRecord": ("371530004", "Clinical consultation report"),
    "PrescriptionRecord": ("440545006", "Prescription record"),
    "DischargeSummaryRecord": ("373942005", "Discharge summary"),
}
CODES = "https://nrces.in/ndhm/fhir/r4/CodeSystem/"
PRICES = {"00": "informational", "01": "base", "02": "discount", "03": "tax", "04": "tax"}
WELLNESS = {"Vital Signs", "Body Measurement", "Other Observations"}
ALLOWED_IN_CONDITIONS = {"http://hl7.org/fhir/sid/icd-10", "http://snomed.info/sct"}
WHO = (
    "SELECT p.id FROM patient p WHERE EXISTS (SELECT 1 FROM {0} x WHERE x.patient_id = p.id) ORDER BY"
    " (SELECT count(*) FROM consultation c WHERE c.patient_id = p.id) DESC, p.id LIMIT 1"
)


@pytest.fixture(scope="module")
def records(lived_clinic: TemplateClinic, tmp_path_factory) -> tuple[WholeRecord, ...]:
    """Somebody who was often seen, somebody who stayed, somebody who was treated."""
    folder = tmp_path_factory.mktemp("copies") / "clinic"
    shutil.copytree(lived_clinic.folder, folder)
    clinic = Clinic(folder, lived_clinic.key)
    try:
        with clinic.reading(by=PROGRAM) as rd:
            raw = raw_connection(rd.session)
            people = [
                raw.execute(WHO.format(table)).fetchone() for table in ("prescription", "admission", "treatment_course")
            ]
            return tuple(whole_record(rd, found[0], "fhir") for found in people if found)
    finally:
        clinic.close()


def walk(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for one in value.values():
            yield from walk(one)
    elif isinstance(value, list):
        for one in value:
            yield from walk(one)


def check_document(bundle: dict[str, Any]) -> str:
    """ABDM's rules for one document; the name of its Composition's profile."""
    assert bundle["meta"]["profile"] == [f"{CANONICAL}DocumentBundle"]
    assert bundle["meta"]["versionId"]
    assert bundle["type"] == "document"
    assert bundle["identifier"]["system"]
    assert bundle["identifier"]["value"]
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(set(urls)) == len(urls)
    resources = {entry["fullUrl"]: entry["resource"] for entry in bundle["entry"]}
    assert all(url == f"urn:uuid:{one['id']}" for url, one in resources.items())
    assert all(one["meta"]["profile"][0].startswith(CANONICAL) for one in resources.values())
    composition = bundle["entry"][0]["resource"]
    assert composition["resourceType"] == "Composition"
    (profile,) = composition["meta"]["profile"]
    name = str(profile.removeprefix(CANONICAL))
    if name in TYPES:
        (coding,) = composition["type"]["coding"]
        assert (coding["code"], coding["display"]) == TYPES[name]
    for part in ("subject", "author", "section", *(["encounter"] if name != "InvoiceRecord" else [])):
        assert composition[part], part
    assert all(section["entry"] for section in composition["section"])
    referred = [one["reference"] for one in walk(bundle) if isinstance(one.get("reference"), str)]
    assert set(referred) <= set(urls)
    for one in resources.values():
        if one["resourceType"] == "Condition":
            assert {coding["system"] for coding in one["code"].get("coding", [])} <= ALLOWED_IN_CONDITIONS
            assert one["code"]["text"]
        if one["resourceType"] == "MedicationRequest":
            assert "coding" not in one["medicationCodeableConcept"]
            assert one["dosageInstruction"][0]["text"]
            assert one["requester"]
            assert one["authoredOn"]
        if one["resourceType"] == "Invoice":
            check_invoice(one)
    if name == "WellnessRecord":
        assert {section["title"] for section in composition["section"]} <= WELLNESS
    if name == "InvoiceRecord":
        assert composition["type"] == {"text": "Invoice Record"}
        assert [entry["type"] for section in composition["section"] for entry in section["entry"]] == ["Invoice"]
    if name == "PrescriptionRecord":
        (section,) = composition["section"]
        assert {entry["type"] for entry in section["entry"]} == {"MedicationRequest"}
    return name


def check_invoice(invoice: dict[str, Any]) -> None:
    """Each line has its price and taxes by ABDM's codes, and all of them together are the bill."""
    assert len(invoice["identifier"]) == 1
    assert invoice["type"]["coding"][0]["code"] in {"00", "01", "02", "99"}
    prices = [price for line in invoice["lineItem"] for price in line["priceComponent"]]
    for price in prices:
        for coding in price["code"].get("coding", []):
            assert (coding["system"], PRICES[coding["code"]]) == (f"{CODES}ndhm-price-components", price["type"])
    charged = sum(price["amount"]["value"] for price in prices if price["type"] != "informational")
    for rounding in invoice.get("totalPriceComponent", []):
        charged += rounding["amount"]["value"] * (1 if rounding["type"] == "surcharge" else -1)
    assert round(charged, 2) == invoice["totalGross"]["value"]
    net = sum(price["amount"]["value"] for price in prices if price["type"] == "base")
    assert round(net, 2) == invoice["totalNet"]["value"]


def test_the_fhir_file_holds_documents_that_stand_for_themselves(records: tuple[WholeRecord, ...]):
    """RIGHT-2: read by a library of FHIR, and held to ABDM's own rules."""
    kinds = set()
    for record in (*records, with_a_stay(records[0])):
        whole = json.loads(fhir_json(record))
        assert whole["type"] == "collection"
        for entry in whole["entry"]:
            if entry["resource"]["resourceType"] == "Bundle":
                kinds.add(check_document(entry["resource"]))
                Bundle.model_validate(entry["resource"])
        own = [entry["resource"]["resourceType"] for entry in whole["entry"]][:2]
        assert own == ["Patient", "Organization"]
    assert {"OPConsultRecord", "PrescriptionRecord", "DischargeSummaryRecord", "InvoiceRecord"} <= kinds
    treated = next(one for one in records if one.courses)
    told = [one for one in walk(fhir_record(treated)) if one.get("resourceType") == "Procedure"]
    stayed = next(one for one in records if any(stay.rounds for stay in one.stays))
    written = {one["id"] for one in walk(fhir_record(stayed)) if one.get("resourceType") == "Observation"}
    assert {one.round_id for stay in stayed.stays for one in stay.rounds} <= written
    assert {one["id"] for one in told} == {one.session_id for course in treated.courses for one in course.sessions}


def with_a_stay(record: WholeRecord) -> WholeRecord:
    """The same person, who was also a patient of the ward and left with a summary."""
    visit = next(one for one in record.visits if one.notes)
    parts = (
        ("Diagnosis", "Amavata"), ("Condition at admission", "Pain"), ("Treatments given", "Abhyanga"),
        ("Diet advice", "Warm food"),
    )  # fmt: skip
    note = visit.notes[-1]
    summary = RecordedSummary(new_id(), note.signed_at, parts, visit.day, note.prescription)
    stay = RecordedStay(new_id(), "IP/1", note.signed_at, record.made_at, visit.doctor, "Pain in the knee", (), summary)
    return replace(record, stays=(stay,), visits=())


def test_a_birth_is_told_as_well_as_it_is_known(records: tuple[WholeRecord, ...]):
    """RIGHT-2"""
    record = records[0]
    birth = record.person.birth
    assert birth is not None
    for precision, length in ((BirthPrecision.YEAR, 4), (BirthPrecision.MONTH, 7), (BirthPrecision.DAY, 10)):
        person = replace(record.person, birth=BirthDate(birth.day, precision))
        patient = fhir_record(replace(record, person=person, visits=(), stays=()))["entry"][0]["resource"]
        assert patient["birthDate"] == birth.day.isoformat()[:length]


def test_an_aadhaar_number_in_a_note_does_not_leave_with_it(records: tuple[WholeRecord, ...]):
    """RIGHT-2: what only looks like one stays, as does a phone."""
    said = "Aadhaar 2341 2341 2346, bill 123456789012"
    person = replace(records[0].person, address=said, phones=("+919847012345",))
    text = fhir_json(replace(records[0], person=person)).decode()
    assert "2341 2341" not in text
    assert "XXXX XXXX 2346, bill 123456789012" in text
    assert "+919847012345" in text


@pytest.mark.parametrize("language", ["en", "ml", "hi"])
def test_the_paper_holds_every_part_and_nothing_stands_over_its_edge(records: tuple[WholeRecord, ...], language: str):
    """RIGHT-1: headings in both languages, over as many pages as it needs."""
    for record in records:
        told = replace(record, person=replace(record.person, language=language))
        sheet = record_copy_document(record_copy(told))
        assert not sheet.is_overfull
        said = " ".join(box.text for page in sheet.boxes for box in page)
        assert record.person.registration_number in said
        assert all(box.right <= sheet.right + 1 for page in sheet.boxes for box in page)
        for heading in ("Details", "Consents", "Allergies", "Visits", "Treatments", "Stays", "Bills", "Documents"):
            assert heading in said
        words = {"ml": "സന്ദർശനങ്ങൾ", "hi": "विज़िट"}.get(language)
        assert words is None or words in said
    assert (
        len(PdfReader(io.BytesIO(record_pdf(records[0]))).pages)
        == record_copy_document(record_copy(records[0])).page_count
    )


def test_internal_notes_are_not_in_it_and_the_copy_is_noted(clinic: Clinic, as_role: Callable[[str], Actor]):
    """RIGHT-1, RIGHT-3: who may not give copies gets none."""
    doctor = as_role("doctor")
    patient = registered(clinic, doctor)
    with clinic.reading(by=doctor) as rd:
        record = whole_record(rd, patient, "pdf")
    assert [one.substance for one in record.allergies] == ["Bhallataka"]
    assert "internal" not in str(record)
    with clinic.reading(by=as_role("administrator")) as rd:
        last = access_log(rd)[0]
    assert (last.user_id, last.kind, last.subject_id) == (doctor.user_id, "record_copied_pdf", patient)
    for role in ("receptionist", "pharmacist", "therapist", "manager", "administrator"):
        by = as_role(role)
        assert not by.may(Permission.GIVE_COPIES)
        with pytest.raises(Refused, match="not_permitted"), clinic.reading(by=by) as rd:
            whole_record(rd, patient, "pdf")
