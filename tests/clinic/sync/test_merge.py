"""What stands on every PC after each has everything of the others (MERGE)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.sync.decide import decide
from narayaneeyam_clinic.sync.merge_rules import Value
from tests.clinic.sync.edits import alike, digests, edit, known_everywhere, register
from tests.clinic.sync.replicas import Replica, Replicas


def seen(pcs: Replicas, patient: str, field: str) -> list[Value]:
    """The field on each PC; one value when all agree."""
    return sorted({pc.rows(f'SELECT "{field}" FROM patient WHERE id = ?', patient)[0][0] for pc in pcs.pcs}, key=str)


def open_fields(pc: Replica) -> list[str]:
    return [row[0] for row in pc.rows("SELECT field FROM rival_heads WHERE is_open ORDER BY 1")]


def noticed(pc: Replica) -> list[str]:
    return [
        row[0] for row in pc.rows("SELECT field FROM rival_heads WHERE NOT is_open AND kind = 'differs' ORDER BY 1")
    ]


def test_a_row_changed_by_hand_shows_in_its_tables_digest(pcs):
    """SYNC-5"""
    patient = known_everywhere(pcs)
    assert len({digests(pc) for pc in pcs.pcs}) == 1
    before = digests(pcs.pcs[0])
    raw = connect(pcs.pcs[0].clinic.path, pcs.pcs[0].clinic.key)
    CaptureContext(log_writes=True).register(raw)
    raw.execute("UPDATE patient SET place = 'Elsewhere' WHERE id = ?", (patient,))
    raw.close()
    changed = digests(pcs.pcs[0])
    assert changed != before
    assert changed.replace(changed.split("'patient': ")[1].split(",")[0], "") == before.replace(
        before.split("'patient': ")[1].split(",")[0], ""
    )


def test_what_one_pc_registers_the_others_have(pcs):
    """MERGE-13: and nothing of it is captured as theirs."""
    patient = known_everywhere(pcs)
    assert seen(pcs, patient, "name") == ["Lakshmi Amma"]
    alike(pcs)
    assert all(not pc.rows("SELECT 1 FROM captured") for pc in pcs.pcs)
    assert pcs.pcs[1].rows("SELECT count(*) FROM change_group WHERE device_id = ?", pcs.pcs[1].device_id) == [(0,)]


def test_the_later_phone_holds_and_both_are_known(pcs):
    """MERGE-2, MERGE-19: a notice, not a question; it stays after a further edit, until somebody puts it away."""
    patient = known_everywhere(pcs)
    edit(pcs.pcs[0], patient, "phone", "+919847000001")
    pcs.advance(5)
    edit(pcs.pcs[1], patient, "phone", "+919847000002")
    pcs.settle()
    assert seen(pcs, patient, "phone") == ["+919847000002"]
    assert [open_fields(pc) for pc in pcs.pcs] == [[]] * 3
    assert [noticed(pc) for pc in pcs.pcs] == [["phone"]] * 3
    edit(pcs.pcs[2], patient, "phone", "+919847000003")
    pcs.settle()
    assert [noticed(pc) for pc in pcs.pcs] == [["phone"]] * 3
    with pcs.pcs[0].clinic.transaction(by=PROGRAM, why="inbox.decide") as tx:
        decide(tx, "patient", patient, "phone", "+919847000003")
    pcs.settle()
    assert [noticed(pc) for pc in pcs.pcs] == [[]] * 3
    alike(pcs)


def test_different_fields_of_one_patient_both_hold(pcs):
    """MERGE-1"""
    patient = known_everywhere(pcs)
    edit(pcs.pcs[0], patient, "phone", "+919847000001")
    edit(pcs.pcs[1], patient, "place", "Kottakkal")
    pcs.settle()
    assert seen(pcs, patient, "phone") == ["+919847000001"]
    assert seen(pcs, patient, "place") == ["Kottakkal"]
    assert not any(open_fields(pc) for pc in pcs.pcs)
    alike(pcs)


def test_a_decision_settles_it_on_every_pc(pcs):
    """MERGE-3, MERGE-7: also when the value that stands is kept."""
    patient = known_everywhere(pcs)
    edit(pcs.pcs[0], patient, "blood_group", "O+")
    edit(pcs.pcs[1], patient, "blood_group", "A+")
    pcs.settle()
    assert [open_fields(pc) for pc in pcs.pcs] == [["blood_group"]] * 3
    (standing,) = seen(pcs, patient, "blood_group")
    with pcs.pcs[2].clinic.transaction(by=PROGRAM, why="inbox.decide") as tx:
        decide(tx, "patient", patient, "blood_group", standing)
    assert open_fields(pcs.pcs[2]) == []
    pcs.settle()
    assert not any(open_fields(pc) for pc in pcs.pcs)
    assert seen(pcs, patient, "blood_group") == [standing]
    alike(pcs)


def test_who_may_not_change_a_thing_may_not_decide_it(pcs):
    """MERGE-7"""
    patient = known_everywhere(pcs)
    edit(pcs.pcs[0], patient, "blood_group", "O+")
    edit(pcs.pcs[1], patient, "blood_group", "A+")
    pcs.settle()
    therapist = Actor(new_id(), "Therapist", frozenset({Permission.SEE_PATIENTS}))
    with pytest.raises(Refused, match="not_permitted"), pcs.pcs[0].clinic.transaction(by=therapist, why="test") as tx:
        decide(tx, "patient", patient, "blood_group", "O+")
    with pytest.raises(Refused, match="nothing_to_decide"), pcs.pcs[0].clinic.transaction(by=PROGRAM, why="test") as tx:
        decide(tx, "patient", patient, "place", "Kottakkal")
    assert open_fields(pcs.pcs[0]) == ["blood_group"]


def test_an_edit_that_saw_one_rival_leaves_the_question(pcs):
    """MERGE-8"""
    patient = known_everywhere(pcs)
    edit(pcs.pcs[0], patient, "blood_group", "O+")
    edit(pcs.pcs[1], patient, "blood_group", "A+")
    pcs.settle()
    edit(pcs.pcs[2], patient, "blood_group", "B+")
    assert open_fields(pcs.pcs[2]) == ["blood_group"]
    pcs.settle()
    assert [open_fields(pc) for pc in pcs.pcs] == [["blood_group"]] * 3
    alike(pcs)


def test_a_clock_that_is_ahead_does_not_win(pcs):
    """MERGE-9: the others see the value of who had the right time, and so does the PC itself once it was sent."""
    patient = known_everywhere(pcs)
    pcs.pcs[1].clock.wrong_by = timedelta(days=3650)
    edit(pcs.pcs[1], patient, "phone", "+919847002035")
    edit(pcs.pcs[0], patient, "phone", "+919847000001")
    pcs.settle()
    assert seen(pcs, patient, "phone") == ["+919847000001"]
    assert [open_fields(pc) for pc in pcs.pcs] == [["phone"]] * 3
    alike(pcs)


def test_an_edit_after_seeing_a_value_from_2035_holds(pcs):
    """MERGE-1"""
    patient = register(pcs.pcs[0], "Abdul Rahman")
    pcs.settle()
    pcs.pcs[1].clock.wrong_by = timedelta(days=3650)
    edit(pcs.pcs[1], patient, "phone", "+919847002035")
    pcs.settle()
    edit(pcs.pcs[0], patient, "phone", "+919847000001")
    pcs.settle()
    assert seen(pcs, patient, "phone") == ["+919847000001"]
    assert not any(open_fields(pc) for pc in pcs.pcs)
    alike(pcs)


def test_the_same_thing_made_twice_is_one(pcs):
    """MERGE-12"""
    pcs.settle()
    setting = natural_id("setting", "closing_time")
    for number, pc in enumerate(pcs.pcs[:2]):
        pcs.advance(3)
        pc.change("INSERT INTO setting (id, key, value) VALUES (?, 'closing_time', ?)", setting, f"{17 + number}:00")
    pcs.settle()
    assert [pc.rows("SELECT value FROM setting WHERE key = 'closing_time'") for pc in pcs.pcs] == [[("18:00",)]] * 3
    alike(pcs)


def test_the_last_strip_sold_at_two_counters(pcs):
    """MERGE-5, MERGE-13: both sales stand, and the stock says so on every PC."""
    first = pcs.pcs[0]
    form, medicine, batch = new_id(), new_id(), new_id()
    first.change(
        "INSERT INTO dosage_form (id, code, name, base_unit, route, loose_allowed) VALUES (?, 'x', 'X', 'ml', 'oral', 0)",
        form,
    )
    first.change(
        "INSERT INTO medicine (id, sku, name, dosage_form_id, nature, base_unit, pack_size, loose_allowed, schedule_e1,"
        " is_external, is_active) VALUES (?, 'S1', 'Asavam', ?, 'classical', 'ml', 450, 0, 0, 0, 1)",
        medicine, form,
    )  # fmt: skip
    first.change(
        "INSERT INTO batch (id, medicine_id, number, mrp, location, received_on) VALUES (?, ?, 'B', 1, 'c', '2026-01-01')",
        batch, medicine,
    )  # fmt: skip
    moved = (
        "INSERT INTO stock_movement (id, batch_id, medicine_id, kind, quantity, day, at, by) VALUES"
        " (?, ?, ?, ?, ?, '2026-11-21', 0, ?)"
    )
    first.change(moved, new_id(), batch, medicine, "purchase", 450, PROGRAM.user_id)
    pcs.settle()
    for pc in pcs.pcs[:2]:
        pc.change(moved, new_id(), batch, medicine, "sale", -450, PROGRAM.user_id)
    pcs.settle()
    assert [pc.rows("SELECT quantity FROM stock_on_hand") for pc in pcs.pcs] == [[(-450,)]] * 3
    alike(pcs)
