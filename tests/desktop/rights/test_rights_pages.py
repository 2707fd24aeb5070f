"""Copies, withdrawal, erasure and the register of breaches through their pages, on a real clinic."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.patients.register_patient import ConsentGiven, record_consent
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.rights.rights_kinds import BreachState
from narayaneeyam_clinic.rights.rights_lists import breach_list
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.rights.patient_rights_page import CopyWanted, PatientRightsPage
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from tests.clinic.rights.test_erase_patient import registered_other

LONG = 30_000


def test_a_consent_is_withdrawn_and_a_person_erased(
    window_for, as_role, clinic, qtbot: QtBot, background: Background, tmp_path: Path
):
    """RIGHT-3, RIGHT-5, RIGHT-6, RIGHT-11: what follows is said on the page; the number is typed before anything goes."""
    patient = registered_other(clinic, as_role("receptionist"))
    with clinic.transaction(by=as_role("receptionist"), why="test.consent") as tx:
        record_consent(tx, patient, ConsentGiven())
    window = window_for(as_role("doctor"), all_pages())
    window.open_page("patient_rights", {"patient_id": patient})
    page: PatientRightsPage = window.current_page()
    qtbot.waitUntil(lambda: bool(page.number.text()), timeout=LONG)
    assert not page.erase_action.isVisible()
    assert "lawful" in page.effect.text()
    file = tmp_path / "copy.json"
    page.copy_wanted.emit(CopyWanted("fhir", file))
    qtbot.waitUntil(lambda: file.exists() and background.is_idle(), timeout=LONG)
    assert json.loads(file.read_text(encoding="utf-8"))["resourceType"] == "Bundle"
    page.withdraw_action.trigger()
    qtbot.waitUntil(lambda: not page.withdraw_action.isVisible() and background.is_idle(), timeout=LONG)
    window = window_for(as_role("manager"), all_pages())
    window.open_page("patient_rights", {"patient_id": patient})
    page = window.current_page()
    qtbot.waitUntil(lambda: bool(page.kept.text()), timeout=LONG)
    assert not page.pdf_action.isVisible()
    number = page.number.text()
    page.erase_action.trigger()
    assert page.form.fields["number"].has_problem()
    page.typed_number.set_text(number.lower())
    page.erase_action.trigger()

    def is_erased() -> bool:
        with clinic.reading(by=PROGRAM) as rd:
            found = raw_connection(rd.session).execute("SELECT name FROM patient WHERE id = ?", (patient,)).fetchone()
        return bool(found[0] == "(erased)")

    qtbot.waitUntil(is_erased, timeout=LONG)
    window.open_page("erasures", {})
    table = window.current_page().table
    qtbot.waitUntil(lambda: len(table.rows()) == 1 and background.is_idle(), timeout=LONG)
    assert table.rows()[0].registration_number == number


def test_a_breach_is_noted_and_closed(window_for, as_role, clinic, qtbot: QtBot, background: Background):
    """RIGHT-20, RIGHT-21, RIGHT-22: the hours stand above the list; who must be told is named and ticked off."""
    patient = registered_other(clinic, as_role("receptionist"))
    window = window_for(as_role("manager"), all_pages())
    window.open_page("breaches", {})
    page = window.current_page()
    qtbot.waitUntil(background.is_idle, timeout=LONG)
    page.found_on.set_value(date(2026, 11, 20))
    page.account.set_text("The laptop of the counter was stolen")
    page.save_action.trigger()
    qtbot.waitUntil(lambda: len(page.table.rows()) == 1 and page.close_action.isEnabled(), timeout=LONG)
    assert "hours" in page.hours.text()
    page.patient.take(Suggestion("Sreedevi", patient, ""))
    page.patient.chosen.emit(patient)
    qtbot.waitUntil(lambda: len(page.people.rows()) == 1 and background.is_idle(), timeout=LONG)
    page.people.select(0)
    page.out_action.trigger()
    qtbot.waitUntil(lambda: not page.people.rows() and background.is_idle(), timeout=LONG)
    page.patient.take(Suggestion("Sreedevi", patient, ""))
    page.patient.chosen.emit(patient)
    qtbot.waitUntil(lambda: len(page.people.rows()) == 1 and background.is_idle(), timeout=LONG)
    page.told_how.set_text("phone")
    page.people.select(0)
    page.told_action.trigger()
    qtbot.waitUntil(lambda: page.table.rows()[0].told == 1 and background.is_idle(), timeout=LONG)
    for action in (page.board_action, page.details_action):
        action.trigger()
    page.why_closed.set_text("The disk was encrypted")
    qtbot.waitUntil(lambda: page.table.rows()[0].hours_left is None and background.is_idle(), timeout=LONG)
    page.why_closed.set_text("The disk was encrypted")
    page.close_action.trigger()

    def is_closed() -> bool:
        with clinic.reading(by=as_role("manager")) as rd:
            return breach_list(rd)[0].state is BreachState.CLOSED

    qtbot.waitUntil(is_closed, timeout=LONG)
