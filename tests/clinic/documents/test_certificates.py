"""Certificates: written from a text, numbered, signed by the doctor who is there."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import timedelta

import pytest
from pypdf import PdfReader

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.start_visit import StartedVisit
from narayaneeyam_clinic.documents.certificate_templates import (
    LANGUAGES,
    PLACES,
    SHIPPED,
    TITLES,
    TemplateDraft,
    change_template,
    places_of,
)
from narayaneeyam_clinic.documents.document_kinds import CertificateKind
from narayaneeyam_clinic.documents.issue_certificate import (
    CertificateDraft,
    cancel_certificate,
    certificate_log,
    certificate_paper,
    certificate_words,
    issue_certificate,
)
from narayaneeyam_clinic.papers.certificate import certificate_document
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.errors import Refused

AsRole = Callable[[str], Actor]


@pytest.fixture
def draft(started: StartedVisit, doctor: Actor) -> CertificateDraft:
    assert doctor.staff_id is not None
    return CertificateDraft(
        kind=CertificateKind.MEDICAL,
        patient_id=started.patient_id,
        doctor_id=doctor.staff_id,
        language="en",
        diagnosis="Sandhigatavata",
        from_day=started.day,
        to_day=started.day + timedelta(days=6),
    )


@pytest.fixture
def doctor(as_role: AsRole) -> Actor:
    return as_role("doctor")


def test_a_doctor_signs_and_it_stands(clinic: Clinic, doctor: Actor, draft: CertificateDraft, as_role: AsRole):
    """DOC-10"""
    with clinic.reading(by=doctor) as rd:
        words = certificate_words(rd, draft)
    assert "rest of 7 day(s)" in words
    assert "{" not in words
    with clinic.transaction(by=doctor, why="certificates.issue") as tx:
        first = issue_certificate(tx, draft, certificate_id="00000000-0000-7000-8000-00000000000a")
    with clinic.transaction(by=doctor, why="certificates.issue") as tx:
        assert issue_certificate(tx, draft, certificate_id=first.certificate_id) == first
        fitness = draft.model_copy(update={"kind": CertificateKind.FITNESS})
        assert [first.number, issue_certificate(tx, fitness).number] == ["A1M/26-27/00001", "A1M/26-27/00002"]
    with clinic.transaction(by=doctor, why="certificates.cancel") as tx:
        cancel_certificate(tx, first.certificate_id, "Wrong dates")
    with clinic.reading(by=doctor) as rd:
        rows = certificate_log(rd, patient_id=draft.patient_id)
        assert [(row.number, row.cancelled_why) for row in rows] == [
            ("A1M/26-27/00002", None),
            ("A1M/26-27/00001", "Wrong dates"),
        ]
        with pytest.raises(Refused, match="certificate_is_cancelled"):
            certificate_paper(rd, first.certificate_id)
    manager = as_role("manager")
    with clinic.transaction(by=manager, why="certificates.issue") as tx, pytest.raises(Refused, match="not_permitted"):
        issue_certificate(tx, draft)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"to_day_by": -1}, "dates_reversed"),
        ({"to_day_by": 180}, "rest_too_long"),
        ({"language": "ta"}, "language_unknown"),
        ({"body": "Let {phone} rest"}, "place_unknown"),
        ({"body": "Let {name} rest}"}, "braces_open"),
        ({"doctor_id": "00000000-0000-0000-0000-000000000001"}, "doctor_not_found"),
    ],
    ids=["reversed", "long", "language", "place", "braces", "doctor"],
)
def test_what_no_certificate_may_say(clinic: Clinic, doctor: Actor, draft: CertificateDraft, change, code):
    """DOC-10, DOC-11"""
    wrong = {name: value for name, value in change.items() if name != "to_day_by"}
    if "to_day_by" in change:
        wrong["to_day"] = draft.from_day + timedelta(days=change["to_day_by"])
    with clinic.transaction(by=doctor, why="certificates.issue") as tx, pytest.raises(Refused) as refused:
        issue_certificate(tx, draft.model_copy(update=wrong))
    assert refused.value.code == code


def test_the_clinics_own_words(clinic: Clinic, doctor: Actor, draft: CertificateDraft, as_role: AsRole):
    """DOC-11"""
    assert set(SHIPPED) == set(TITLES) == {(kind, language) for kind in CertificateKind for language in LANGUAGES}
    assert {place for body in SHIPPED.values() for place in places_of(body)} <= set(PLACES)
    own = TemplateDraft(kind=CertificateKind.MEDICAL, language="en", body="{name} rests until {to}.")
    by = as_role("administrator")
    with clinic.transaction(by=by, why="certificates.template") as tx:
        change_template(tx, own)
    with clinic.reading(by=doctor) as rd:
        assert certificate_words(rd, draft).endswith(f"rests until {draft.to_day:%d-%m-%Y}.")
    shipped = own.model_copy(update={"body": SHIPPED[CertificateKind.MEDICAL, "en"]})
    with clinic.transaction(by=by, why="certificates.template") as tx:
        change_template(tx, shipped)
    with clinic.reading(by=doctor) as rd:
        assert "This is to certify" in certificate_words(rd, draft)
    with (
        clinic.transaction(by=doctor, why="certificates.template") as tx,
        pytest.raises(Refused, match="not_permitted"),
    ):
        change_template(tx, own)


@pytest.mark.parametrize("size", [PaperSize.A5, PaperSize.A4])
def test_its_paper(clinic: Clinic, doctor: Actor, draft: CertificateDraft, size: PaperSize):
    """DOC-12"""
    for language in LANGUAGES:
        with clinic.transaction(by=doctor, why="certificates.issue") as tx:
            issued = issue_certificate(tx, draft.model_copy(update={"language": language}))
            paper = certificate_paper(tx, issued.certificate_id)
        sheet = certificate_document(paper, size)
        assert sheet.page_count == 1
        assert not sheet.is_overfull
        text = PdfReader(io.BytesIO(sheet.pdf())).pages[0].extract_text()
        assert issued.number in text
        assert paper.doctor_name in text
