"""The tasks of the whole ward by one key each (STAY-76)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from narayaneeyam_clinic.admissions.stay_states import TaskState
from narayaneeyam_clinic.admissions.ward_tasks import TaskDraft, add_task, ward_tasks
from tests.clinic.ward import Ward
from tests.desktop.admissions.conftest import Station

Key = Qt.Key


def test_tasks_of_all_rooms_are_ended_by_one_key(ward: Ward, lakshmi: str, station: Callable[[str], Station]):
    """STAY-76: D is done and goes on to the next, N asks why, Undo opens again; from the ward it is one key."""
    stay = ward.admit("101 A", lakshmi).admission_id
    for what, minute in (("Vitals", 600), ("Oil for the head", None)):
        ward.do(add_task, TaskDraft(admission_id=stay, what=what, due_minute=minute))
    nurse = station("therapist")
    nurse.open("ward")
    nurse.key(Key.Key_F7)
    page = nurse.page()
    nurse.qtbot.waitUntil(lambda: len(page.table.rows()) == 2)
    assert page.counts[1].text() == "2 due"

    def states() -> dict[str, TaskState]:
        return {row.what: row.state for row in ward.see(ward_tasks)}

    nurse.qtbot.waitUntil(lambda: page.table.selected_row() is not None)
    QTest.keyClick(page.table.view, Key.Key_D)
    nurse.qtbot.waitUntil(lambda: [row.what for row in page.table.rows()] == ["Oil for the head"])
    assert states()["Vitals"] is TaskState.DONE
    QTest.keyClick(page.table.view, Key.Key_N)
    nurse.answer("Headache")
    nurse.qtbot.waitUntil(lambda: page.table.rows() == [])
    assert states()["Oil for the head"] is TaskState.NOT_DONE
    page.also_ended.click()
    assert len(page.table.rows()) == 2
