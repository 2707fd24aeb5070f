"""Rows that are not what the log says: found by replaying the log, put right, kept as incidents with both values (SYNC-25).

What another PC or the server has is never taken over: the log alone says what is right. A row that a hand has changed
past the program, or that a missing trigger let slip out of the log, becomes again what its groups make of it.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.shared.news import RowsCame
from narayaneeyam_clinic.store.base import captured_columns, synced_tables
from narayaneeyam_clinic.store.capture_triggers import trigger_statements
from narayaneeyam_clinic.store.replay import fresh_replica, paired, replay
from narayaneeyam_clinic.store.search_due import note_search_due
from narayaneeyam_clinic.store.upgrade import missing_triggers
from narayaneeyam_clinic.sync.incidents import note_incident
from narayaneeyam_clinic.sync.link_row import reading_raw
from narayaneeyam_clinic.sync.push_own import Run

Values = dict[str, Any]

KIND = "repaired"
TRIGGER_KIND = "trigger_missing"
_FOLDER = ".repair-"


@dataclass(frozen=True, slots=True)
class Repaired:
    """A row that was put right; only what differed. `was` is None for a row that was missing, `became` for one that no group made."""

    table: str
    row_id: str
    was: Values | None
    became: Values | None


@dataclass(frozen=True, slots=True)
class _Difference:
    table: str
    row_id: str
    mine: tuple[Any, ...] | None
    logged: tuple[Any, ...] | None
    rivals: tuple[tuple[Any, ...], ...]


def repair_tables(clinic: Clinic, tables: Collection[str], run: Run = lambda work: work()) -> list[Repaired]:
    """Compare the tables row by row with a replay of the own log and put right what differs.

    The replay takes as long as taking in the whole log and only reads; the writing is one piece of work for `run`.
    """
    wanted = [table for table in synced_tables() if table.name in tables]
    for left in clinic.folder.glob(f"{_FOLDER}*"):
        shutil.rmtree(left, ignore_errors=True)
    with reading_raw(clinic) as raw, tempfile.TemporaryDirectory(prefix=_FOLDER, dir=clinic.folder) as folder:
        replica = fresh_replica(Path(folder))
        try:
            replay(raw, replica)
            found = [one for table in wanted for one in _differences(raw, replica, table)]
        finally:
            replica.close()
    repaired: list[Repaired] = []
    if found or _faulty_triggers(clinic):
        run(lambda: repaired.extend(_put_right(clinic, found)))
    return repaired


def columns_compared(table: Table) -> list[str]:
    """Everything of a row that the log decides."""
    return ["id", "_v", "_fv", *captured_columns(table)]


def _faulty_triggers(clinic: Clinic) -> list[str]:
    with reading_raw(clinic) as raw:
        return missing_triggers(raw)


def _differences(raw: Any, replica: Any, table: Table) -> Iterator[_Difference]:
    listed = ", ".join(f'"{name}"' for name in columns_compared(table))
    statement = f'SELECT {listed} FROM "{table.name}" ORDER BY id'
    for mine, logged in paired(raw.execute(statement), replica.execute(statement)):
        if not _alike(mine, logged):
            row_id = (mine or logged)[0]
            rivals = replica.execute(_RIVALS, (table.name, row_id)).fetchall()
            yield _Difference(table.name, row_id, mine, logged, tuple(map(tuple, rivals)))


_RIVAL_COLUMNS = "table_name, row_id, field, heads, is_open, kind"
_RIVALS = f"SELECT {_RIVAL_COLUMNS} FROM rival_heads WHERE table_name = ? AND row_id = ?"


def _alike(mine: tuple[Any, ...] | None, logged: tuple[Any, ...] | None) -> bool:
    if mine is None or logged is None:
        return mine is logged
    # The order of keys in the versions depends on the order in which groups came.
    return mine[:2] == logged[:2] and mine[3:] == logged[3:] and _versions(mine[2]) == _versions(logged[2])


def _versions(coded: str | None) -> Any:
    return json.loads(coded) if coded else None


def _put_right(clinic: Clinic, differences: list[_Difference]) -> list[Repaired]:
    repaired: list[Repaired] = []
    with clinic.taking_in() as raw:
        # A row and its parent may both be wrong: what points at what is looked at when all are right again.
        raw.execute("PRAGMA defer_foreign_keys=ON")
        for name in missing_triggers(raw):
            note_incident(raw, clinic.clock(), TRIGGER_KIND, after={"trigger": name})
        drop_and_create(raw)
        removing = [one for one in differences if one.logged is None]
        _without_delete_triggers(raw, {one.table for one in removing})
        repaired += [_write(raw, one) for one in differences if _still_stands(raw, one)]
        drop_and_create(raw)
        for row in repaired:
            note_incident(
                raw, clinic.clock(), KIND, table=row.table, row_id=row.row_id, before=row.was, after=row.became
            )
        if any(row.table == "stock_movement" for row in repaired):
            _sum_stock(raw)
        rows: dict[str, set[str]] = {}
        for row in repaired:
            rows.setdefault(row.table, set()).add(row.row_id)
        note_search_due(raw, rows)
    if rows:
        clinic.tell(RowsCame({table: frozenset(ids) for table, ids in rows.items()}))
    return repaired


def drop_and_create(raw: Any) -> None:
    """Every trigger that is absent or changed is made as it must be; one that is not ours goes."""
    wanted = trigger_statements()
    for name in missing_triggers(raw):
        quoted = name.replace('"', '""')
        raw.execute(f'DROP TRIGGER IF EXISTS "{quoted}"')
        if name in wanted:
            raw.execute(wanted[name])


def _without_delete_triggers(raw: Any, tables: Collection[str]) -> None:
    """Within this transaction only: a row that no group ever made is the one thing that may be deleted."""
    for table in tables:
        raw.execute(f'DROP TRIGGER "captured_{table}_delete"')


def _still_stands(raw: Any, one: _Difference) -> bool:
    """Whether the row is as it was when it was compared: somebody may have gone on working with it since."""
    columns = ", ".join(f'"{name}"' for name in _columns(one.table))
    found = raw.execute(f'SELECT {columns} FROM "{one.table}" WHERE id = ?', (one.row_id,)).fetchone()
    return found is None if one.mine is None else found is not None and tuple(found) == tuple(one.mine)


def _columns(table: str) -> list[str]:
    return next(columns_compared(one) for one in synced_tables() if one.name == table)


def _write(raw: Any, one: _Difference) -> Repaired:
    names = _columns(one.table)
    # The names are columns of ours, the values are bound.
    if one.logged is None:
        raw.execute(f'DELETE FROM "{one.table}" WHERE id = ?', (one.row_id,))
    elif one.mine is None:
        listed = ", ".join(f'"{name}"' for name in names)
        raw.execute(f'INSERT INTO "{one.table}" ({listed}) VALUES ({", ".join("?" * len(names))})', tuple(one.logged))
    else:
        sets = ", ".join(f'"{name}" = ?' for name in names[1:])
        raw.execute(f'UPDATE "{one.table}" SET {sets} WHERE id = ?', (*one.logged[1:], one.row_id))
    raw.execute("DELETE FROM rival_heads WHERE table_name = ? AND row_id = ?", (one.table, one.row_id))
    raw.executemany(f"INSERT INTO rival_heads ({_RIVAL_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", one.rivals)
    return Repaired(one.table, one.row_id, *_what_differed(names, one.mine, one.logged))


def _what_differed(
    names: list[str], mine: tuple[Any, ...] | None, logged: tuple[Any, ...] | None
) -> tuple[Values | None, Values | None]:
    if mine is None or logged is None:
        only = mine or logged or ()
        whole = {name: value for name, value in zip(names, only, strict=True) if value is not None}
        return (None, whole) if mine is None else (whole, None)
    differing = [at for at, name in enumerate(names) if mine[at] != logged[at] and name != "_fv"]
    if not differing:
        differing = [names.index("_fv")]
    return {names[at]: mine[at] for at in differing}, {names[at]: logged[at] for at in differing}


def _sum_stock(raw: Any) -> None:
    raw.execute("DELETE FROM stock_on_hand")
    raw.execute(
        "INSERT INTO stock_on_hand (batch_id, medicine_id, quantity)"
        " SELECT batch_id, min(medicine_id), sum(quantity) FROM stock_movement GROUP BY batch_id"
    )
