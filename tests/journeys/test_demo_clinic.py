"""The whole demo clinic as `run` opens it (HOUSE-10, LEAK-11)."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import text

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.demo.demo_staff import ADMINISTRATOR_LOGIN, DEMO_PASSWORD, DEMO_STAFF
from narayaneeyam_clinic.demo.last_papers import last_papers
from narayaneeyam_clinic.demo.make_demo_clinic import make_demo_clinic
from narayaneeyam_clinic.documents.document_list import open_document
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.people.sign_in import find_key, open_clinic
from narayaneeyam_clinic.pharmacy.near_expiry import near_expiry
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.store.upgrade import row_counts, upgrade_on_copy
from tests.clinic_of_roles import StandingClock


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_demo_clinic(tmp_path_factory.mktemp("demo"), StandingClock().now)


@pytest.mark.journey
def test_the_demo_clinic_is_as_large_as_it_says(demo: Path):
    """HOUSE-10, CAP-13, CAP-17"""
    clock = StandingClock()
    key = find_key(demo, ADMINISTRATOR_LOGIN, DEMO_PASSWORD)
    clinic = Clinic.open(demo, key, clock=clock)
    try:
        with clinic.reading(by=PROGRAM) as rd:
            count = {
                table: rd.session.scalar(text(f"SELECT count(*) FROM {table}"))
                for table in ("staff", "patient", "medicine")
            }
            days = rd.session.scalars(text("SELECT DISTINCT day FROM visit ORDER BY day")).all()
            without = rd.session.scalar(
                text("SELECT count(*) FROM medicine WHERE id NOT IN (SELECT medicine_id FROM batch)")
            )
            soon = near_expiry(rd)
            notes = [
                rd.session.scalar(text(f"SELECT count(*) FROM {which}"))
                for which in ("credit_note", "invoice WHERE debits_id IS NOT NULL")
            ]
        assert count == {"staff": 12, "patient": 400, "medicine": 180}
        assert days[-1] == "2026-11-21"
        assert len(days) >= 60 - 60 // 7 - 1  # every day of sixty but the Sundays
        assert days[0] >= (clock.now.date() - timedelta(days=60)).isoformat()
        assert without == 0
        assert soon
        assert notes == [6, 3], "goods that came back, and fees that had been too low"
        assert check(clinic, PROGRAM) == []
        assert check_deep(clinic, PROGRAM) == []
    finally:
        clinic.close()


@pytest.mark.journey
def test_everybody_of_the_demo_signs_in_without_a_keyring(demo: Path):
    """HOUSE-10, KEY-11"""
    for login in [one.login for one in DEMO_STAFF if one.login]:
        clinic, actor = open_clinic(demo, login, DEMO_PASSWORD)
        clinic.close()
        assert actor.login == login


@pytest.mark.journey
def test_the_demo_has_documents_to_look_at(demo: Path):
    """DOC-14: a report and a consent, read by a doctor; they say that they are invented."""
    clinic, doctor = open_clinic(demo, "hari", DEMO_PASSWORD)
    try:
        with clinic.reading(by=PROGRAM) as rd:
            kept = rd.session.execute(text("SELECT id, kind FROM document ORDER BY added_at, id")).all()
        assert {row.kind for row in kept} == {"lab", "consent"}
        for row in kept:
            paper = PdfReader(BytesIO(open_document(clinic, doctor, row.id).content))
            assert "DEMO" in paper.pages[0].extract_text()
    finally:
        clinic.close()


@pytest.mark.journey
def test_a_demo_says_so_in_its_file_and_on_what_it_prints(demo: Path):
    """LEAK-11"""
    clinic = Clinic.open(demo, find_key(demo, ADMINISTRATOR_LOGIN, DEMO_PASSWORD))
    try:
        with clinic.reading(by=PROGRAM) as rd:
            assert clinic_profile(rd).is_demo
            papers = last_papers(rd)
    finally:
        clinic.close()
    for pdf in (papers.ticket, papers.prescription, papers.invoice):
        text = "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
        assert "DEMO" in text


@pytest.mark.journey
def test_a_full_clinic_is_upgraded_without_losing_a_row(demo: Path):
    """STORE-13, CAP-18: row counts of every table, the groups of the log among them, stay what they were."""
    key = find_key(demo, ADMINISTRATOR_LOGIN, DEMO_PASSWORD)
    clinic = Clinic.open(demo, key)
    with clinic.reading(by=PROGRAM) as rd:
        before = row_counts(rd.session.connection().connection.driver_connection)
    clinic.close()
    upgrade_on_copy(demo / "clinic.db", key, demo / "before.db")
    clinic = Clinic.open(demo, key)
    try:
        with clinic.reading(by=PROGRAM) as rd:
            assert row_counts(rd.session.connection().connection.driver_connection) == before
        assert check(clinic, PROGRAM) == []
    finally:
        clinic.close()
