"""A therapist takes vitals before the doctor, with keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from narayaneeyam_clinic.consultations.record_vitals import visits_for_vitals, vitals_of_visit
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.consultations.vitals_page import VitalsPage
from narayaneeyam_desktop.pages import all_pages


def test_vitals_are_taken_by_keys(qtbot, room, as_role, window_for):
    """CONS-1, CONS-2, CONS-17"""
    therapist = as_role("therapist")
    window = window_for(therapist, all_pages())
    window.activateWindow()
    window.open_page("vitals", {})
    page = window.current_page()
    assert isinstance(page, VitalsPage)
    qtbot.waitUntil(lambda: len(page.table.rows()) == 2)
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    fields = page.vitals.fields
    qtbot.keyClicks(fields["blood_pressure"].input, "120/80")
    qtbot.keyClick(fields["blood_pressure"].input, Qt.Key.Key_Return)
    qtbot.keyClicks(fields["pulse"].input, "12")
    assert fields["pulse"].has_problem()
    qtbot.keyClick(page, Qt.Key.Key_F9)
    qtbot.waitUntil(page.problem.isVisible)
    qtbot.keyClick(fields["pulse"].input, Qt.Key.Key_Backspace)
    qtbot.keyClick(fields["pulse"].input, Qt.Key.Key_Backspace)
    qtbot.keyClicks(fields["pulse"].input, "72")
    qtbot.keyClick(page, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: page.table.rows()[0].taken_at is not None)
    with room.clinic.reading(by=therapist) as rd:
        taken = vitals_of_visit(rd, room.visits[0])
    assert taken is not None
    assert (taken.latest.blood_pressure, taken.latest.pulse) == ("120/80", "72")
    page.table.select(1)
    qtbot.waitUntil(lambda: fields["pulse"].text() == "")
    page.table.select(0)
    qtbot.waitUntil(lambda: fields["pulse"].text() == "72")


def test_who_takes_no_vitals_is_refused(clinic, as_role):
    with pytest.raises(Refused, match="not_permitted"), clinic.reading(by=as_role("receptionist")) as rd:
        visits_for_vitals(rd)
