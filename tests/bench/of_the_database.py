"""Search by keystroke, history of one record, and how large the log is (SPEED-2, SPEED-7, SPEED-10)."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import text

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.store.base import synced_tables
from narayaneeyam_clinic.store.capture_triggers import drop_triggers
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.history import history
from narayaneeyam_clinic.store.search_index import KINDS, PATIENT, search
from tests.bench.generated_clinic import EVERYTHING
from tests.bench.results import Result, milliseconds, p95

PEOPLE = 40
LOCAL_TABLES = ("search_text", "search_entry", "stock_on_hand", "access_log", "draft", "preference", "series_position")


def search_each_keystroke(clinic: Clinic) -> list[Result]:
    """Every prefix of 40 names, phones and numbers as they are typed, a reading of its own each time.

    Of patients, as promised; and of everything at once (Ctrl K), held to the same bound. A quarter of the invented people
    share the first five digits of their phones, which is harder than life.
    """
    random = Random(7)
    with clinic.reading(by=EVERYTHING) as rd:
        (count,) = rd.session.execute(text("SELECT count(*) FROM patient")).one()
        chosen = ",".join(str(random.randrange(1, count)) for _ in range(PEOPLE))
        rows = rd.session.execute(
            text(f"SELECT name, phone, registration_number FROM patient WHERE rowid IN ({chosen})")
        ).all()
    typed = [word[:n] for row in rows for word in (row[0], row[1][3:], row[2]) for n in range(1, len(word) + 1)]
    random.shuffle(typed)

    return [
        _keystrokes(clinic, "patient search, each keystroke, p95", typed, (PATIENT,)),
        _keystrokes(clinic, "search of everything, p95", typed, KINDS),
    ]


def _keystrokes(clinic: Clinic, name: str, typed: list[str], kinds: tuple[str, ...]) -> Result:
    def one(prefix: str) -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            search(rd, prefix, kinds)

    for prefix in typed[:50]:
        one(prefix)
    times = [milliseconds(partial(one, prefix)) for prefix in typed]
    return Result(name, p95(times), "ms", "at most 16 ms", 16, note=f"{len(times)} keystrokes")


def history_of_one_record(clinic: Clinic) -> Result:
    """A patient whose record was edited ten times, among all groups of the clinic."""
    with clinic.reading(by=EVERYTHING) as rd:
        (patient_id,) = rd.session.execute(text("SELECT id FROM patient LIMIT 1 OFFSET 777")).one()
        (groups,) = rd.session.execute(text("SELECT count(*) FROM change_group")).one()
    for n in range(10):
        with clinic.transaction(by=EVERYTHING, why="bench.edit") as tx:
            patient = tx.session.get(Patient, patient_id)
            assert patient is not None
            patient.place = f"Place {n} {id(tx)}"

    def one() -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            assert len(history(rd, "patient", patient_id)) >= 11

    times = [milliseconds(one) for _ in range(50)]
    return Result("history of a record, p95", p95(times), "ms", "at most 50 ms", 50, note=f"among {groups} groups")


def log_beside_tables(folder: Path, key: bytes, scratch: Path) -> Result:
    """The file's size with the log and its index, less the size without them, beside the synced tables with their indexes."""
    shutil.copy(folder / "clinic.db", scratch / "sized.db")
    raw = connect(scratch / "sized.db", key)
    drop_triggers(raw)
    raw.execute("PRAGMA foreign_keys=OFF")
    for table in LOCAL_TABLES:
        raw.execute(f'DROP TABLE "{table}"')
    both = _vacuumed(raw)
    for table in ("change_group", "change_index"):
        raw.execute(f'DROP TABLE "{table}"')
    tables = _vacuumed(raw)
    count = sum(1 for _ in synced_tables())
    raw.close()
    return Result(
        "log and its index",
        (both - tables) / 1e6,
        "MB",
        "at most 0.6 of the tables",
        0.6,
        f"{count} tables",
        tables / 1e6,
    )


def _vacuumed(raw: Any) -> int:
    raw.execute("VACUUM")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    # SQLCipher answers the page size as text.
    return int(raw.execute("PRAGMA page_count").fetchone()[0]) * int(raw.execute("PRAGMA page_size").fetchone()[0])
