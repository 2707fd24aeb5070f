"""Silent divergence: a row changed past the program, a missing trigger (SYNC-25, scenario 15)."""

from __future__ import annotations

import json
from contextlib import closing
from typing import Any

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.store.search_due import index_due
from narayaneeyam_clinic.store.search_index import search
from narayaneeyam_clinic.store.upgrade import missing_triggers
from narayaneeyam_clinic.sync.digest import table_digests
from narayaneeyam_clinic.sync.repair import Repaired, repair_tables

ROW = "0192f0a0-0000-7000-8000-000000000001"
OTHER = "0192f0a0-0000-7000-8000-000000000002"
NEW_PATIENT = (
    "INSERT INTO patient (id, registration_number, public_code, registered_at, name, birth_precision, is_active)"
    " VALUES (?, ?, ?, 1, ?, 'day', 1)"
)


def write(clinic: Clinic, sql: str, *values: Any) -> None:
    with clinic.transaction(by=PROGRAM, why="test.change") as tx:
        raw_connection(tx.session).execute(sql, values)


def by_hand(clinic: Clinic, *statements: str) -> None:
    """Somebody with the key and a SQLite program: without triggers, without a group."""
    with closing(connect(clinic.path, clinic.key)) as raw:
        context = CaptureContext()
        context.register(raw)
        context.log_writes = True
        triggers = dict(raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall())
        for name in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            raw.execute(statement)
        for sql in triggers.values():
            raw.execute(sql)


def rows(clinic: Clinic, sql: str) -> list[tuple[Any, ...]]:
    with clinic.reading(by=PROGRAM) as rd:
        return [tuple(row) for row in raw_connection(rd.session).execute(sql).fetchall()]


def digests(clinic: Clinic) -> dict[str, int]:
    with clinic.reading(by=PROGRAM) as rd:
        return table_digests(raw_connection(rd.session))


def incidents(clinic: Clinic) -> list[tuple[str, str | None, str | None, Any, Any]]:
    found = rows(clinic, "SELECT kind, table_name, row_id, before, after FROM incident ORDER BY n")
    return [(*row[:3], *(None if one is None else json.loads(one) for one in row[3:])) for row in found]


@pytest.fixture
def patients(clinic):
    write(clinic, NEW_PATIENT, ROW, "N1-00001", "Q1", "Lakshmi Amma")
    write(clinic, NEW_PATIENT, OTHER, "N1-00002", "Q2", "Madhavan Nambiar")
    write(clinic, "UPDATE patient SET phone = '+919847000001' WHERE id = ?", ROW)
    return clinic


def test_a_row_changed_by_hand_becomes_what_the_log_says(patients):
    """SYNC-25: only what differed is told, and it is found again under its name."""
    before = digests(patients)
    by_hand(patients, f"UPDATE patient SET name = 'Somebody', phone = NULL WHERE id = '{ROW}'")
    assert [table for table, one in digests(patients).items() if one != before[table]] == ["patient"]
    told: list[object] = []
    patients.listen(told.append)
    was = {"name": "Somebody", "phone": None}
    became = {"name": "Lakshmi Amma", "phone": "+919847000001"}
    assert repair_tables(patients, ["patient"]) == [Repaired("patient", ROW, was, became)]
    assert digests(patients) == before
    assert incidents(patients) == [("repaired", "patient", ROW, was, became)]
    assert len(told) == 1
    assert check_deep(patients, PROGRAM) == []


def test_a_row_that_was_taken_out_comes_back(patients):
    """SYNC-25"""
    before = digests(patients)
    by_hand(patients, f"DELETE FROM patient WHERE id = '{OTHER}'")
    (repaired,) = repair_tables(patients, ["patient"])
    assert (repaired.row_id, repaired.was) == (OTHER, None)
    assert repaired.became is not None
    assert repaired.became["name"] == "Madhavan Nambiar"
    assert digests(patients) == before


def test_a_row_that_no_group_made_goes(patients):
    """SYNC-25: and every trigger stands again afterwards, so that nobody else may delete."""
    before = digests(patients)
    by_hand(
        patients,
        "INSERT INTO patient (id, _v, registration_number, public_code, registered_at, name, birth_precision, is_active)"
        " VALUES ('0192f0a0-0000-7000-8000-000000000003', 5, 'N1-00003', 'Q3', 1, 'Nobody', 'day', 1)",
    )
    (repaired,) = repair_tables(patients, ["patient"])
    assert repaired.became is None
    assert repaired.was is not None
    assert repaired.was["name"] == "Nobody"
    assert digests(patients) == before
    assert rows(patients, "SELECT count(*) FROM patient") == [(2,)]
    assert check(patients, PROGRAM) == []


def test_what_a_missing_trigger_let_slip_is_put_right_and_the_trigger_too(patients):
    """SYNC-25: a change that left no group is nobody's change."""
    before = digests(patients)
    with closing(connect(patients.path, patients.key)) as raw:
        raw.execute("DROP TRIGGER captured_patient_update")
    write(patients, "UPDATE patient SET place = 'Kottakkal' WHERE id = ?", OTHER)
    assert digests(patients) != before
    assert repair_tables(patients, ["patient"]) == [Repaired("patient", OTHER, {"place": "Kottakkal"}, {"place": None})]
    assert digests(patients) == before
    assert [one[0] for one in incidents(patients)] == ["trigger_missing", "repaired"]
    with patients.reading(by=PROGRAM) as rd:
        assert missing_triggers(raw_connection(rd.session)) == []


def test_where_nothing_differs_nothing_is_written(patients):
    """SYNC-25: the other side was wrong; nothing of it is taken over."""
    before = digests(patients)
    ran: list[object] = []
    assert repair_tables(patients, list(before), ran.append) == []
    assert ran == []
    assert incidents(patients) == []


def test_what_somebody_changed_meanwhile_is_left_to_the_next_comparison(patients):
    """SYNC-25"""
    by_hand(patients, f"UPDATE patient SET place = 'Nowhere' WHERE id = '{ROW}'")

    def later(work: Any) -> None:
        write(patients, "UPDATE patient SET place = 'Thrissur' WHERE id = ?", ROW)
        work()

    assert repair_tables(patients, ["patient"], later) == []
    assert rows(patients, f"SELECT place FROM patient WHERE id = '{ROW}'") == [("Thrissur",)]


def test_stock_follows_its_movements(clinic):
    """SYNC-25: sums beside a ledger are made anew when it was repaired."""
    medicine, batch = "0192f0a0-0000-7000-8000-0000000000a1", "0192f0a0-0000-7000-8000-0000000000b1"
    write(
        clinic,
        "INSERT INTO medicine (id, sku, name, dosage_form_id, nature, base_unit, pack_size, loose_allowed, hsn, schedule_e1,"
        " is_external, is_active) VALUES (?, 'S1', 'Asokarishtam', ?, 'classical', 'ml', 450, 0, '30049011', 0, 0, 1)",
        medicine,
        natural_id("dosage_form", "arishtam"),
    )
    write(
        clinic,
        "INSERT INTO batch (id, medicine_id, number, mrp, location, received_on)"
        " VALUES (?, ?, 'B1', 100, 'counter', '2026-01-01')",
        batch,
        medicine,
    )
    write(
        clinic,
        "INSERT INTO stock_movement (id, batch_id, medicine_id, kind, quantity, day, at, by)"
        " VALUES (?, ?, ?, 'purchase', 450, '2026-01-01', 1, ?)",
        ROW,
        batch,
        medicine,
        PROGRAM.user_id,
    )
    by_hand(clinic, "UPDATE stock_movement SET quantity = 4500")
    (repaired,) = repair_tables(clinic, ["stock_movement"])
    assert (repaired.was, repaired.became) == ({"quantity": 4500}, {"quantity": 450})
    assert rows(clinic, "SELECT quantity FROM stock_on_hand") == [(450,)]
    assert check(clinic, PROGRAM) == []


def test_the_search_follows_a_repair(patients):
    """SYNC-25"""
    by_hand(patients, f"UPDATE patient SET name = 'Somebody' WHERE id = '{ROW}'")
    repair_tables(patients, ["patient"])
    assert not index_due(patients)
    with patients.reading(by=PROGRAM) as rd:
        assert [one.title for one in search(rd, "lakshmi")] == ["Lakshmi Amma"]
