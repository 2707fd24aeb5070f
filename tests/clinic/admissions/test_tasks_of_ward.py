"""The list of all tasks of the ward: what is due, by room (STAY-76)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from narayaneeyam_clinic.admissions.away_time import go_away
from narayaneeyam_clinic.admissions.stay_states import TaskState
from narayaneeyam_clinic.admissions.tasks_of_ward import Due, due_state, tasks_due, tasks_of_ward
from narayaneeyam_clinic.admissions.ward_tasks import TaskDraft, add_task, end_task
from tests.clinic.consultations.invented import add_patient
from tests.clinic.ward import Ward


@pytest.mark.parametrize(
    ("minute", "due"),
    [(569, Due.LATER), (570, Due.NOW), (630, Due.NOW), (631, Due.LATE)],
)
def test_a_task_is_due_half_an_hour_around_its_time(clock, minute: int, due: Due):
    """STAY-76"""
    today = clock.now.date()
    assert due_state(TaskState.OPEN, today, 600, today, minute) is due
    assert due_state(TaskState.OPEN, today, None, today, minute) is Due.ANY_TIME
    assert due_state(TaskState.OPEN, today - timedelta(days=1), None, today, minute) is Due.LATE
    assert due_state(TaskState.DONE, today, 600, today, minute) is Due.ENDED


def test_the_ward_has_one_list_by_room(clinic, as_role, clock):
    """STAY-76: of everybody in house, by room and then by time; of earlier days what is open.

    Of who is away nothing is due; who does not work there counts none.
    """
    ward = Ward.of(clinic)
    ward.rooms("101", "102")
    second = ward.admit("102 A").admission_id
    first = ward.admit("101 A", add_patient(clinic, "Ravi Menon", "N1-00043")).admission_id
    today = clock.now.date()
    for stay, what, day, minute in (
        (second, "Oil for the head", today, None),
        (second, "Vitals", today, 600),
        (first, "Turn over", today, 900),
        (first, "Weigh", today - timedelta(days=1), 480),
    ):
        ward.do(add_task, TaskDraft(admission_id=stay, what=what, day=day, due_minute=minute))
    rows = ward.see(tasks_of_ward)
    assert [(row.room, row.what, row.due) for row in rows] == [
        ("101", "Weigh", Due.LATE),
        ("101", "Turn over", Due.LATER),
        ("102", "Vitals", Due.NOW),
        ("102", "Oil for the head", Due.ANY_TIME),
    ]
    assert ward.see(tasks_due) == 3
    for row in rows[:3]:
        ward.do(end_task, row.task_id)
    assert [(row.what, row.due) for row in ward.see(tasks_of_ward)] == [
        ("Turn over", Due.ENDED),
        ("Vitals", Due.ENDED),
        ("Oil for the head", Due.ANY_TIME),
    ]
    ward.do(go_away, second, "A wedding")
    assert [row.due for row in ward.see(tasks_of_ward)] == [Due.ENDED, Due.ENDED, Due.AWAY]
    assert ward.see(tasks_due) == 0  # nobody can do it while she is away
    with clinic.reading(by=as_role("receptionist")) as rd:
        assert tasks_due(rd) == 0
