"""What stands on every PC after each has everything of the others (MERGE)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import next_stamp
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.sync.apply import ChainBroken
from narayaneeyam_clinic.sync.change_group import GENESIS, GroupHeader, chain_hash, salted_hash
from narayaneeyam_clinic.sync.decide import decide
from narayaneeyam_clinic.sync.digest import table_digests
from narayaneeyam_clinic.sync.merge_rules import Value
from narayaneeyam_clinic.sync.take_in import take_in
from narayaneeyam_clinic.sync.travelling import Segment, TravellingGroup
from tests.clinic.sync.replicas import BEGIN, Replica, Replicas, content, replicas, retry_parked, segment_of

PATIENT = "INSERT INTO patient (id, registration_number, public_code, registered_at, name, is_active) VALUES (?, ?, ?, 0, ?, 1)"


@pytest.fixture
def pcs(template_clinic, tmp_path: Path) -> Iterator[Replicas]:
    made = replicas(template_clinic.folder, template_clinic.key, tmp_path, 3)
    yield made
    made.close()


def register(pc: Replica, name: str) -> str:
    patient = new_id()
    pc.change(PATIENT, patient, f"{pc.clinic.device.patient_code}-{patient[-5:]}", patient, name)
    return patient


def edit(pc: Replica, patient: str, field: str, value: Value) -> None:
    pc.change(f'UPDATE patient SET "{field}" = ? WHERE id = ?', value, patient)


def seen(pcs: Replicas, patient: str, field: str) -> list[Value]:
    """The field on each PC; one value when all agree."""
    return sorted({pc.rows(f'SELECT "{field}" FROM patient WHERE id = ?', patient)[0][0] for pc in pcs.pcs}, key=str)


def open_fields(pc: Replica) -> list[str]:
    return [row[0] for row in pc.rows("SELECT field FROM rival_heads WHERE is_open ORDER BY 1")]


def noticed(pc: Replica) -> list[str]:
    return [
        row[0] for row in pc.rows("SELECT field FROM rival_heads WHERE NOT is_open AND kind = 'differs' ORDER BY 1")
    ]


def digests(pc: Replica) -> str:
    with pc.clinic.reading(by=PROGRAM) as rd:
        return str(table_digests(rd.session.connection().connection.driver_connection))


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


def alike(pcs: Replicas) -> None:
    first, *others = (content(pc) for pc in pcs.pcs)
    for other in others:
        for table in first:
            assert other[table] == first[table], table


def known_everywhere(pcs: Replicas, name: str = "Lakshmi Amma") -> str:
    patient = register(pcs.pcs[0], name)
    pcs.settle()
    pcs.advance(60)
    return patient


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


def test_a_group_that_breaks_a_rule_is_parked_and_the_rest_flows(pcs):
    """MERGE-10: here an allergy of a patient who is not known yet; when she comes, it is applied."""
    patient = known_everywhere(pcs)
    pc, other = pcs.pcs[:2]
    stranger = new_id()
    raw = pc.clinic._writer.raw_connection()
    raw.driver_connection.execute("PRAGMA foreign_keys=OFF")
    raw.close()
    pc.change(
        "INSERT INTO allergy (id, patient_id, substance, noted_on, noted_by) VALUES (?, ?, 'Ghee', '2026-11-21', 'x')",
        new_id(), stranger,
    )  # fmt: skip
    edit(pc, patient, "place", "Thrissur")
    pcs.push(pc)
    pcs.pull(other)
    assert other.rows("SELECT reason FROM parked_group") == [("foreign_key",)]
    assert other.rows("SELECT place FROM patient WHERE id = ?", patient) == [("Thrissur",)]
    assert other.rows("SELECT 1 FROM allergy WHERE substance = 'Ghee'") == []
    assert other.rows("SELECT waits_for FROM parked_group") == [(stranger,)]
    assert retry_parked(other.clinic).parked == 1
    pc.change(PATIENT, stranger, "N1-X", "x", "Stranger")
    pcs.settle()
    assert other.rows("SELECT substance FROM allergy WHERE patient_id = ?", stranger) == [("Ghee",)]
    assert retry_parked(other.clinic).parked == 0
    alike(pcs)


@pytest.mark.parametrize(
    "row",
    [
        {"t": "patient", "id": "p", "new": {"name": ["a", "list"]}},
        {"t": "patient", "id": "p", "new": {"registered_at": 2**70}},
        {"t": "patient", "id": "p", "new": "text"},
        {"t": "patient", "id": "p", "new": {"name": "x", "registered_at": "not a number"}},
        {"t": "patient", "id": "KNOWN", "set": {"place": "no pair"}},
        {"t": "patient", "id": "KNOWN", "set": {"place": [1, {"a": "map"}]}},
        {"t": "patient", "id": "p", "new": {"name": True, "registered_at": 0}},
        {"t": "patient", "id": "KNOWN", "set": {"place": "ab"}},
        {"t": "patient", "id": "KNOWN", "set": {"place": [None, "ab"]}},
        {"t": "patient", "id": "KNOWN", "set": {"place": [[1, "x"], "ab"]}},
        {"t": "patient", "id": "KNOWN", "set": {"place": [1, "half \ud800"]}},
        {"t": "patient", "id": "KNOWN", "set": {"registration_number": [1, "N1-forged"]}},
        {"t": "patient", "id": 5, "new": {}},
    ],
)
def test_a_poisoned_group_is_parked_and_what_follows_flows(pcs, row: dict[str, object]):
    """MERGE-10"""
    patient = known_everywhere(pcs)
    other = pcs.pcs[1]
    row = {**row, "id": patient if row["id"] == "KNOWN" else row["id"]}
    good: dict[str, object] = {"t": "patient", "id": new_id(), "new": GOOD}
    segment = forged(pcs.pcs[2].device_id, [row], [good])
    result = take_in(other.clinic, segment)
    assert (result.new_groups, result.parked) == (2, 1)
    assert other.rows("SELECT name FROM patient WHERE id = ?", good["id"]) == [("After the poison",)]
    assert other.rows("SELECT name FROM patient WHERE id = ?", patient) == [("Lakshmi Amma",)]


GOOD = {
    "registration_number": "N3-1",
    "public_code": "Q",
    "registered_at": 0,
    "name": "After the poison",
    "is_active": 1,
}


def forged(device: str, *groups: list[dict[str, object]]) -> Segment:
    """Groups that a broken program may send: the chain is right, the content is not."""
    own, made = GENESIS, []
    for seq, rows in enumerate(groups, 1):
        payload, salt = json.dumps({"rows": rows}).encode(), bytes(16)
        header = GroupHeader(device, seq, next_stamp(BEGIN, 9) + (seq << 22), "user", "poison", "0002")
        made.append(TravellingGroup(header, salt, payload, salted_hash(salt, payload)))
        own = chain_hash(own, header, made[-1].payload_hash)
    return Segment(device, GENESIS, own, tuple(made))


def test_groups_that_do_not_continue_are_refused(pcs):
    """SYNC-1: a gap, or another past of the same device."""
    patient = known_everywhere(pcs)
    pc, other = pcs.pcs[:2]
    before = pc.rows("SELECT max(seq) FROM change_group WHERE device_id = ?", pc.device_id)[0][0]
    for n in range(3):
        edit(pc, patient, "place", f"Place {n}")
    whole = segment_of(pc, before)
    with pytest.raises(ChainBroken):
        take_in(other.clinic, segment_of(pc, before + 1))
    take_in(other.clinic, whole)
    forged = Segment(whole.device_id, whole.prev, whole.last, whole.groups[:1])
    with pytest.raises(ChainBroken):
        take_in(other.clinic, Segment(forged.device_id, bytes(32), forged.last, forged.groups))
    assert take_in(other.clinic, whole).new_groups == 0


SEEDS = range(12)
FIELDS: dict[str, list[Value]] = {
    "phone": ["+919847000001", "+919847000002", None],
    "place": ["Kottakkal", "Thrissur", ""],
    "blood_group": ["O+", "A+", None],
    "sex": ["female", "male"],
    "merged_into": [],
}


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_happens_all_pcs_find_the_same(template_clinic, tmp_path, seed):
    """MERGE-11: random edits, decisions, clocks, pushes and pulls of a few groups at a time."""
    pcs = replicas(template_clinic.folder, template_clinic.key, tmp_path, 3)
    chance = Random(seed)
    patients = [register(chance.choice(pcs.pcs), f"Patient {n}") for n in range(3)]
    visits = [new_id() for _ in patients]
    for visit, patient in zip(visits, patients, strict=True):
        pcs.settle()
        doctor = pcs.pcs[0].rows("SELECT id FROM staff WHERE kind = 'doctor'")[0][0]
        pcs.pcs[0].change(
            "INSERT INTO visit (id, patient_id, doctor_id, day, token, arrived_at, queue_order, state)"
            " VALUES (?, ?, ?, '2026-11-21', 'A1', 0, 1, 'waiting')",
            visit, patient, doctor,
        )  # fmt: skip
    pcs.settle()
    for _ in range(60):
        pc = chance.choice(pcs.pcs)
        pcs.advance(chance.choice([0, 1, 30, 4000]))
        match chance.randrange(10):
            case 0 | 1 | 2 | 3:
                field = chance.choice(list(FIELDS))
                patient = chance.choice(patients)
                values = FIELDS[field] or [None, *(other for other in patients if other != patient)]
                edit(pc, patient, field, chance.choice(values))
            case 4:
                pcs.push(pc, max_groups=chance.choice([1, 2, 1000]))
            case 5:
                pcs.pull(pc, segments=chance.choice([1, 2, 1000]))
            case 6:
                pc.clock.wrong_by = timedelta(hours=chance.choice([-20000, -2, 0, 2, 80000]))
            case 7:
                state = chance.choice(["waiting", "with_doctor", "to_bill", "done", "skipped", "cancelled"])
                pc.change("UPDATE visit SET state = ? WHERE id = ?", state, chance.choice(visits))
            case 8:
                key = f"key {chance.randrange(3)}"
                known = pc.rows("SELECT 1 FROM setting WHERE key = ?", key)
                sql = (
                    "UPDATE setting SET value = ?3 WHERE id = ?1 AND key = ?2"
                    if known
                    else "INSERT INTO setting (id, key, value) VALUES (?, ?, ?)"
                )
                pc.change(sql, natural_id("setting", key), key, str(chance.randrange(3)))
            case 9:
                _decide_something(pc, chance)
    for _ in range(3):
        pcs.settle()
    alike(pcs)
    assert len({digests(pc) for pc in pcs.pcs}) == 1
    assert check_deep(pcs.pcs[0].clinic, PROGRAM) == []
    pcs.close()


def _decide_something(pc: Replica, chance: Random) -> None:
    questions = pc.rows("SELECT table_name, row_id, field FROM rival_heads WHERE is_open ORDER BY 1, 2, 3")
    if questions:
        table, row_id, field = chance.choice(questions)
        (value,) = pc.rows(f'SELECT "{field}" FROM "{table}" WHERE id = ?', row_id)[0]
        with pc.clinic.transaction(by=PROGRAM, why="inbox.decide") as tx:
            decide(tx, table, row_id, field, value)
