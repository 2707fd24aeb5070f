"""The generated clinic is what the program would have written: its own checks find nothing (SPEED)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.change_group import payload_rows
from tests.bench.generated_clinic import EVERYTHING, LINES_PER_BILL, Size, generate, open_generated

SIZE = Size(patients=40, visits=30, bills=20)


def test_the_generated_clinic_is_as_the_program_writes_it(tmp_path: Path):
    """CAP-17: chain, triggers, stock, totals and series hold, and the log replayed gives every row, field by field."""
    clinic = open_generated(generate(tmp_path, SIZE, lambda _said: None))
    try:
        assert check(clinic, EVERYTHING) == []
        assert check_deep(clinic, EVERYTHING) == []
        with clinic.reading(by=EVERYTHING) as rd:
            assert _all(rd, "PRAGMA foreign_key_check") == []
            assert _count(rd, "patient") == SIZE.patients
            assert _count(rd, "visit") == SIZE.visits
            assert _count(rd, "invoice_line") == SIZE.bills * LINES_PER_BILL
            states = _all(rd, "SELECT state, _fv FROM visit WHERE state = 'done'")
            assert len(states) == SIZE.bills
            visit = _all(rd, "SELECT id FROM visit WHERE state = 'done' LIMIT 1")[0][0]
            written = _all(
                rd,
                "SELECT g.why, g.payload FROM change_index i JOIN change_group g ON g.stamp = i.stamp"
                f" WHERE i.row_id = '{visit}' ORDER BY g.stamp",
            )
            assert [why for why, _ in written] == ["consultations.finish", "pharmacy.sell"]
            (sold,) = (row["set"] for row in payload_rows(written[1][1]) if "set" in row)
            assert sold["state"][1] == "done"
    finally:
        clinic.close()


def _all(rd: Reading, statement: str) -> list[Any]:
    return list(rd.session.connection().exec_driver_sql(statement))


def _count(rd: Reading, table: str) -> int:
    return int(_all(rd, f"SELECT count(*) FROM {table}")[0][0])
