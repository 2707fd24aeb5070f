"""Whatever people do on three PCs, in whatever order it travels, all find the same (MERGE-11)."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.sync.decide import decide
from narayaneeyam_clinic.sync.merge_rules import Value
from tests.clinic.sync.edits import alike, digests, edit, register
from tests.clinic.sync.replicas import Replica, replicas

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
