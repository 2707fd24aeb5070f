"""Rows and their sealed change groups written in bulk: what capture and sealing would have written, a tenth of the time later.

The triggers of capture are put aside; every group is hashed and chained by the program's own code. `test_generated_clinic.py`
proves the outcome with the program's own checks.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from narayaneeyam_clinic.shared.clock import next_stamp
from narayaneeyam_clinic.store.base import synced_tables
from narayaneeyam_clinic.store.capture import last_own_group
from narayaneeyam_clinic.store.capture_triggers import trigger_statements
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.sync.change_group import GroupHeader, chain_hash, seal_payload

SCHEMA = "0001"
GROUPS_PER_COMMIT = 10_000

Row = dict[str, Any]


class BulkLog:
    """Takes rows, group by group; `begin` before the first, `end` after the last."""

    def __init__(self, raw: Any, device_id: str, device_number: int, user_id: str) -> None:
        self._raw, self._device_id, self._device_number, self._user_id = raw, device_id, device_number, user_id
        self._tables: dict[str, list[Row]] = {table.name: [] for table in synced_tables()}
        self._statements: dict[str, str] = {}
        self._groups: list[tuple[Any, ...]] = []
        self._index: list[tuple[str, int]] = []
        self._written: list[Row] = []
        self._edited: dict[str, None] = {}
        self._seq, self._stamp, self._hash = 0, 0, b""
        self._why = ""

    def begin(self) -> None:
        self._seq, self._stamp, self._hash = last_own_group(self._raw, self._device_id)
        for name in self._capture_triggers():
            self._raw.execute(f'DROP TRIGGER "{name}"')
        # Looking up the parents of each row takes a third of the writing; the test asks for them once, at the end.
        self._raw.execute("PRAGMA foreign_keys=OFF")
        self._raw.execute("BEGIN IMMEDIATE")

    def end(self) -> None:
        self._flush()
        self._raw.execute("COMMIT")
        for statement in self._capture_triggers().values():
            self._raw.execute(statement)
        self._raw.execute("PRAGMA foreign_keys=ON")

    def group(self, why: str, now: datetime) -> None:
        """What is written from now on belongs to a new group; `seal` ends it."""
        self._why = why
        self._stamp = next_stamp(now, self._device_number, last_own=self._stamp)

    def insert(self, table: str, row: Row) -> None:
        """`row` is kept until it is written, and must name the same columns for every row of a table."""
        new = {name: value for name, value in row.items() if value is not None and name != "id"}
        self._written.append({"t": table, "id": row["id"], "new": new})
        row["_v"], row["_fv"] = self._stamp, None
        self._tables[table].append(row)

    def update(self, table: str, row: Row, **changed: Any) -> None:
        """Changes a row of an earlier group that has not been written yet, see `may_write`."""
        versions: dict[str, int] = row["_fv"] or {}
        edited = {name: [versions.get(name, row["_v"]), value] for name, value in changed.items()}
        self._written.append({"t": table, "id": row["id"], "set": edited})
        row.update(changed)
        row["_fv"] = {**versions, **dict.fromkeys(changed, self._stamp)}
        self._edited[row["id"]] = None

    def seal(self) -> None:
        header = GroupHeader(self._device_id, self._seq + 1, self._stamp, self._user_id, self._why, SCHEMA)
        payload = seal_payload([canonical_json(self._written)[1:-1]])  # all rows at once, without the list's brackets
        sealed = chain_hash(self._hash, header, payload.payload_hash)
        self._groups.append(
            (
                header.device_id, header.seq, header.stamp, header.user_id, header.why, header.schema_rev,
                payload.packed, payload.salt, payload.payload_hash, self._hash, sealed,
            )
        )  # fmt: skip
        self._index += [(row_id, self._stamp) for row_id in self._edited]
        self._seq, self._hash = header.seq, sealed
        self._written.clear()
        self._edited.clear()

    def may_write(self) -> None:
        """No row is going to be updated any more: a good moment to write and commit what has gathered."""
        if len(self._groups) >= GROUPS_PER_COMMIT:
            self._flush()
            self._raw.execute("COMMIT")
            self._raw.execute("BEGIN IMMEDIATE")

    def _flush(self) -> None:
        for table, rows in self._tables.items():
            if rows:
                self._raw.executemany(self._statement(table, rows[0]), map(_values, rows))
                rows.clear()
        self._raw.executemany(
            "INSERT INTO change_group (device_id, seq, stamp, user_id, why, schema_rev, payload, salt, payload_hash,"
            " prev_hash, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
            self._groups,
        )
        self._raw.executemany("INSERT INTO change_index (row_id, stamp) VALUES (?, ?)", self._index)
        self._groups.clear()
        self._index.clear()

    def _statement(self, table: str, row: Row) -> str:
        if table not in self._statements:
            columns = ", ".join(f'"{name}"' for name in row)
            self._statements[table] = f'INSERT INTO "{table}" ({columns}) VALUES ({", ".join("?" * len(row))})'
        return self._statements[table]

    def _capture_triggers(self) -> dict[str, str]:
        return {name: text for name, text in trigger_statements().items() if name.startswith("captured_")}


def _values(row: Row) -> tuple[Any, ...]:
    if row["_fv"] is not None:
        row["_fv"] = canonical_json(row["_fv"])
    return tuple(row.values())
