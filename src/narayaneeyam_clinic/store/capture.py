"""Sealing: what the triggers noted of one transaction becomes one change group, hashed onto the one before (CAP-2).

A raw COMMIT that skips sealing is refused by the deferred foreign key of `captured` (CAP-1).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from narayaneeyam_clinic.shared.clock import MAX_DEVICE_NUMBER, next_stamp
from narayaneeyam_clinic.store.base import captured_columns, synced_tables
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.sync.change_group import GENESIS, GroupHeader, chain_hash, seal_payload
from narayaneeyam_clinic.sync.erasing import ERASURE, any_erased, carry_out, filter_own, of_erasures
from narayaneeyam_clinic.sync.settled_row import REMOVAL, is_removable, settle_row


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes a group, and from which PC."""

    device_id: str
    device_number: int
    user_id: str
    why: str


@dataclass(slots=True)
class _Change:
    table: str
    row_id: str
    inserted: bool
    mask: int
    old_v: int
    old_fv: Mapping[str, int]
    settles: Mapping[str, frozenset[int]] | None = None

    def replaces(self, name: str) -> int | list[int]:
        """The stamp that a field had, or all the heads that a decision settles."""
        seen = self.old_fv.get(name, self.old_v)
        heads = self.settled(name) | {seen}
        return sorted(heads) if len(heads) > 1 else seen

    def settled(self, name: str) -> frozenset[int]:
        """The heads that a decision names for a field; mostly there are none."""
        return self.settles.get(name, frozenset()) if self.settles else frozenset()

    def settle(self, name: str, heads: frozenset[int]) -> None:
        self.settles = {**(self.settles or {}), name: self.settled(name) | heads}


_NEVER_EDITED: Mapping[str, int] = {}


Decisions = Mapping[tuple[str, str, str], frozenset[int]]
"""(table, row, field) -> the stamps of all heads that a decision replaces, whether or not the value changes (MERGE-7)."""


def seal(
    connection: Any,
    context: CaptureContext,
    author: Author,
    now: Any,
    schema_rev: str,
    decisions: Decisions | None = None,
) -> int | None:
    """Turn the captured rows into one change group in the same transaction; returns its stamp, or None when nothing synced changed.

    `connection` is the raw connection, inside the transaction, after every write of the action.
    """
    changes = _collect(connection, decisions or {})
    _see_agreed(connection, changes)
    _see_removals(connection, changes)
    if not changes:
        connection.execute("DELETE FROM captured")  # rows written with the values they had
        return None
    if context.stamp is None:
        raise RuntimeError("sealing without an open transaction")
    replaced = max((_replaced_stamp(change) for change in changes if not change.inserted), default=0)
    context.log_writes = True
    try:
        if replaced >= context.stamp:
            later = next_stamp(now, author.device_number, replaced=replaced)
            _restamp(connection, context, changes, free_stamp(connection, later))
        rows = _rows(connection, changes, context.stamp)
        _append(connection, author, context.stamp, schema_rev, rows, changes)
        _settle_rivals(connection, changes)
        _erase(connection, author, changes)
        connection.execute("DELETE FROM captured")
    finally:
        context.log_writes = False
    return context.stamp


def last_own_group(connection: Any, device_id: str) -> tuple[int, int, bytes]:
    """(seq, stamp, hash) of this device's last group; (0, 0, genesis) before the first."""
    found = connection.execute(
        "SELECT seq, stamp, hash FROM change_group WHERE device_id = ? ORDER BY seq DESC LIMIT 1", (device_id,)
    ).fetchone()
    return (found[0], found[1], bytes(found[2])) if found else (0, 0, GENESIS)


def free_stamp(connection: Any, stamp: int) -> int:
    """The stamp, or the next one that no group has: a clock that was set back and forth comes by the same moments again."""
    while connection.execute("SELECT 1 FROM change_group WHERE stamp = ?", (stamp,)).fetchone():
        stamp += MAX_DEVICE_NUMBER + 1
    return stamp


def _collect(connection: Any, decisions: Decisions) -> list[_Change]:
    by_row: dict[tuple[str, str], _Change] = {}
    for table, row_id, mask, old_v, old_fv in connection.execute(
        "SELECT table_name, row_id, mask, old_v, old_fv FROM captured ORDER BY n"
    ):
        known = by_row.get((table, row_id))
        if known is None:
            versions = json.loads(old_fv) if old_fv else _NEVER_EDITED
            by_row[table, row_id] = _Change(table, row_id, old_v is None, mask, old_v or 0, versions)
        else:
            known.mask |= mask
    for (table, row_id, name), heads in decisions.items():
        decided = by_row[table, row_id]
        decided.mask |= 1 << _column_names(table).index(name)
        decided.settle(name, heads)
    return [change for change in by_row.values() if change.inserted or change.mask]


@cache
def _column_names(table: str) -> tuple[str, ...]:
    for candidate in synced_tables():
        if candidate.name == table:
            return tuple(captured_columns(candidate))
    raise KeyError(table)


def _changed_fields(change: _Change) -> list[str]:
    return [name for bit, name in enumerate(_column_names(change.table)) if change.mask >> bit & 1]


def _replaced_stamp(change: _Change) -> int:
    seen = (change.old_fv.get(name, change.old_v) for name in _changed_fields(change))
    return max(*seen, *(stamp for heads in (change.settles or {}).values() for stamp in heads), 0)


def _restamp(connection: Any, context: CaptureContext, changes: list[_Change], stamp: int) -> None:
    # What is replaced is only known now: the stamp moves past it, and the rows inserted under the first one follow.
    context.stamp = stamp
    for change in changes:
        if change.inserted:
            connection.execute(f'UPDATE "{change.table}" SET _v = ? WHERE id = ?', (stamp, change.row_id))


def _rows(connection: Any, changes: list[_Change], stamp: int) -> list[str]:
    """Each change as canonical JSON, in the order in which the rows were captured."""
    inserted = _inserted(connection, [change for change in changes if change.inserted])
    values = _read_values(connection, [change for change in changes if not change.inserted])
    rows: list[str] = []
    for change in changes:
        if change.inserted:
            rows.append(inserted[change.table][change.row_id])
            continue
        row = values[change.table, change.row_id]
        fields = _changed_fields(change)
        edited = {name: [change.replaces(name), row[name]] for name in fields}
        rows.append(canonical_json({"t": change.table, "id": change.row_id, "set": edited}))
        versions = {**change.old_fv, **dict.fromkeys(fields, stamp)}
        connection.execute(
            f'UPDATE "{change.table}" SET _fv = ? WHERE id = ?', (canonical_json(versions), change.row_id)
        )
    return rows


def _inserted(connection: Any, changes: Iterable[_Change]) -> dict[str, dict[str, str]]:
    """Table -> id of an inserted row -> the whole row. SQLite writes the JSON: an import has 12,000 rows a second."""
    return {
        table: dict(connection.execute(_inserted_statement(table), (json.dumps(row_ids),)))
        for table, row_ids in _ids_by_table(changes).items()
    }


@cache
def _inserted_statement(table: str) -> str:
    # As `canonical_json` would write it: sorted keys, no blanks, and nothing of what is NULL, which `concat` leaves out.
    columns = ", ".join(
        f"""CASE WHEN "{name}" IS NOT NULL THEN ',"{name}":' || json_quote("{name}") END"""
        for name in sorted(_column_names(table))
    )
    return (
        f"""SELECT id, concat('{{"id":', json_quote(id), ',"new":{{', substr(concat({columns}), 2), '}},"t":"{table}"}}')"""
        f""" FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))"""
    )


def _read_values(connection: Any, changes: Iterable[_Change]) -> dict[tuple[str, str], dict[str, Any]]:
    values: dict[tuple[str, str], dict[str, Any]] = {}
    for table, row_ids in _ids_by_table(changes).items():
        names = _column_names(table)
        columns = ", ".join(f'"{name}"' for name in ("id", *names))
        statement = f'SELECT {columns} FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))'
        for found in connection.execute(statement, (json.dumps(row_ids),)):
            values[table, found[0]] = dict(zip(names, found[1:], strict=True))
    return values


def _ids_by_table(changes: Iterable[_Change]) -> dict[str, list[str]]:
    ids: dict[str, list[str]] = {}
    for change in changes:
        ids.setdefault(change.table, []).append(change.row_id)
    return ids


def _see_agreed(connection: Any, changes: list[_Change]) -> None:
    """Who edits a field on whose value its heads agree has seen them all."""
    edited = {(change.table, change.row_id): change for change in changes if not change.inserted}
    if not edited:
        return
    for table, row_id, name, heads in connection.execute(
        "SELECT table_name, row_id, field, heads FROM rival_heads"
        " WHERE row_id IN (SELECT value FROM json_each(?)) AND kind = 'agrees'",
        (json.dumps([row_id for _, row_id in edited]),),
    ).fetchall():
        change = edited.get((table, row_id))
        if change is not None and name in _changed_fields(change):
            change.settle(name, frozenset(json.loads(heads)))


def _see_removals(connection: Any, changes: list[_Change]) -> None:
    """Who removes a record has seen every version of it; who edits a removed one has seen that it is (MERGE-16)."""
    for change in changes:
        if change.inserted or not is_removable(change.table):
            continue
        fields = _changed_fields(change)
        if REMOVAL in fields:
            rivals = connection.execute(
                "SELECT heads FROM rival_heads WHERE table_name = ? AND row_id = ?", (change.table, change.row_id)
            ).fetchall()
            change.settle(
                REMOVAL,
                frozenset([change.old_v, *change.old_fv.values()]).union(*(json.loads(heads) for (heads,) in rivals)),
            )
        elif _is_removed(connection, change):
            removal = frozenset([change.old_fv.get(REMOVAL, change.old_v)])
            for name in fields:
                change.settle(name, removal)


def _is_removed(connection: Any, change: _Change) -> bool:
    found = connection.execute(f'SELECT "{REMOVAL}" FROM "{change.table}" WHERE id = ?', (change.row_id,)).fetchone()
    return found is not None and not found[0]


def _settle_rivals(connection: Any, changes: list[_Change]) -> None:
    """Who edits a field that has several heads, or decides it, changes which writes are open there."""
    edited = [change.row_id for change in changes if not change.inserted]
    if not edited:
        return
    rows = connection.execute(
        "SELECT DISTINCT table_name, row_id FROM rival_heads WHERE row_id IN (SELECT value FROM json_each(?))",
        (json.dumps(edited),),
    ).fetchall()
    for table, row_id in rows:
        settle_row(connection, table, row_id)


def _erase(connection: Any, author: Author, changes: list[_Change]) -> None:
    """What was decided in this transaction; and what it may have written of somebody who was erased before."""
    erasures = [change.row_id for change in changes if change.table == ERASURE]
    if erasures:
        carry_out(connection, of_erasures(connection, erasures))
    if any_erased(connection):
        filter_own(connection, author.device_id, last_own_group(connection, author.device_id)[0])


def _append(
    connection: Any, author: Author, stamp: int, schema_rev: str, rows: list[str], changes: list[_Change]
) -> None:
    seq, _, previous = last_own_group(connection, author.device_id)
    header = GroupHeader(author.device_id, seq + 1, stamp, author.user_id, author.why, schema_rev)
    payload = seal_payload(rows)
    connection.execute(
        "INSERT INTO change_group (device_id, seq, stamp, user_id, why, schema_rev, payload, salt, payload_hash,"
        " prev_hash, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        (
            header.device_id, header.seq, header.stamp, header.user_id, header.why, header.schema_rev,
            payload.packed, payload.salt, payload.payload_hash, previous,
            chain_hash(previous, header, payload.payload_hash),
        ),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO change_index (row_id, stamp) VALUES (?, ?)",
        [(change.row_id, stamp) for change in changes if not change.inserted],
    )
