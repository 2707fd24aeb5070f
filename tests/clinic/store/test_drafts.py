"""Drafts belong to one person, page, patient and visit, and survive the program (CONS-11, CONS-12)."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.store.drafts import (
    HELD,
    discard_draft,
    discard_drafts,
    draft_by_id,
    drafts,
    load_draft,
    save_draft,
)


@pytest.fixture
def doctor(as_role):
    return as_role("doctor")


def save(clinic, by, body, **key):
    with clinic.transaction(by=by, why="draft.save") as tx:
        return save_draft(tx, "consultation", body, **key)


def loaded(clinic, by, **key):
    with clinic.reading(by=by) as rd:
        found = load_draft(rd, "consultation", **key)
        return None if found is None else found.body


def test_a_draft_is_replaced_by_the_next(clinic, doctor):
    first = save(clinic, doctor, {"notes": "on"}, patient_id="p", visit_id="v")
    second = save(clinic, doctor, {"notes": "one"}, patient_id="p", visit_id="v")
    assert first == second
    assert loaded(clinic, doctor, patient_id="p", visit_id="v") == {"notes": "one"}


def test_a_draft_never_appears_elsewhere(clinic, doctor, as_role):
    """CONS-11"""
    save(clinic, doctor, {"notes": "one"}, patient_id="p", visit_id="v")
    assert loaded(clinic, doctor, patient_id="q", visit_id="v") is None
    assert loaded(clinic, doctor, patient_id="p", visit_id="w") is None
    assert loaded(clinic, doctor) is None
    assert loaded(clinic, as_role("receptionist"), patient_id="p", visit_id="v") is None


def test_a_draft_is_there_after_the_program_ended(clinic, clinic_folder, template_clinic, clock, doctor):
    """CONS-12"""
    save(clinic, doctor, {"notes": "ചുമ"}, patient_id="p")
    again = Clinic.open(clinic_folder, template_clinic.key, clock=clock)
    try:
        assert loaded(again, doctor, patient_id="p") == {"notes": "ചുമ"}
    finally:
        again.close()


def test_held_bills_are_many_and_have_labels(clinic, doctor, clock):
    held = []
    for label in ("Lakshmi", "Ramesh"):
        clock.advance(minutes=1)
        held.append(save(clinic, doctor, {"lines": []}, draft_id=f"bill-{label}", label=label, state=HELD))
    save(clinic, doctor, {"lines": [1]})
    with clinic.reading(by=doctor) as rd:
        assert [one.label for one in drafts(rd, "consultation", state=HELD)] == ["Ramesh", "Lakshmi"]
        found = draft_by_id(rd, held[0])
        assert found is not None
        assert found.id == "bill-Lakshmi"
    with clinic.transaction(by=doctor, why="draft.discard") as tx:
        discard_draft(tx, held[0])
        discard_drafts(tx, "consultation")
    with clinic.reading(by=doctor) as rd:
        assert [one.label for one in drafts(rd, "consultation")] == ["Ramesh"]


def test_nobody_discards_or_overwrites_anothers(clinic, doctor, as_role):
    kept = save(clinic, doctor, {"notes": "one"}, draft_id="bill-1")
    other = as_role("receptionist")
    assert save(clinic, other, {"notes": "two"}, draft_id="bill-1") != kept
    with clinic.transaction(by=other, why="draft.discard") as tx:
        discard_draft(tx, kept)
    with clinic.reading(by=doctor) as rd:
        found = draft_by_id(rd, kept)
        assert found is not None
        assert found.body == {"notes": "one"}


def test_a_draft_is_not_logged(clinic, doctor):
    count = text("SELECT count(*) FROM change_group")
    with clinic.reading(by=doctor) as rd:
        before = rd.session.scalar(count)
    save(clinic, doctor, {"notes": "one"})
    with clinic.reading(by=doctor) as rd:
        assert rd.session.scalar(count) == before
