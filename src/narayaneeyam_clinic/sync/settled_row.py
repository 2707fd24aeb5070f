"""One row worked out anew from every write that the log holds of it: what all PCs must find alike (MERGE-11).

The usual group needs none of this: its author saw what stands here. Only when a write replaces something else than the
version that stands, or the record's removal is among them, the row is settled from the log.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.store.base import Merge, Record, captured_columns
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.sync.erasable import PERSON
from narayaneeyam_clinic.sync.merge_rules import Merged, Rule, Value, Write, heads_of, merged
from narayaneeyam_clinic.sync.payload_form import readable_rows

AHEAD_MS = 3_600_000
REMOVAL = "is_active"
"""The column by which a record is removed. A removal names every version of the record that its author saw, and an edit
of a removed record names the removal: so it is known which of the two did not see the other (MERGE-16)."""


@dataclass(slots=True)
class _RowWrites:
    """Every write of one row by field, and the stamps under which it was inserted."""

    inserted: list[int] = field(default_factory=list)
    fields: dict[str, list[Write]] = field(default_factory=lambda: defaultdict(list))


def settle_row(raw: Any, table: str, row_id: str) -> None:
    """Write the row, its versions and its rival heads as the log says. The caller lets the log write (no capture)."""
    writes = _writes_of(raw, table, row_id)
    stands = raw.execute(f'SELECT _v FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
    if not writes.inserted and stands is None:
        return
    first = min(writes.inserted, default=stands[0] if stands else 0)
    found = {name: merged(of_field, rule_of(table, name)) for name, of_field in writes.fields.items()}
    outcomes = {name: outcome for name, outcome in found.items() if outcome is not None}
    kinds: dict[str, str] = {}
    if (removal := outcomes.get(REMOVAL)) is not None and is_removable(table) and not _is_erased(raw, table, row_id):
        unseen = _unseen_edits(removal, writes)
        if unseen:
            kinds[REMOVAL] = "deleted"
            heads = tuple(sorted({*removal.heads, *unseen}, key=lambda head: (head.stamp, head.device)))
            outcomes[REMOVAL] = replace(removal, value=1, heads=heads, is_open=True, is_agreed=False)
    versions = {name: outcome.stamp for name, outcome in outcomes.items() if outcome.stamp != first}
    values: dict[str, Value] = {name: outcome.value for name, outcome in outcomes.items()}
    _write(
        raw, table, row_id, stands is not None,
        {**values, "_v": first, "_fv": canonical_json(versions) if versions else None},
    )  # fmt: skip
    raw.execute("DELETE FROM rival_heads WHERE table_name = ? AND row_id = ?", (table, row_id))
    raw.executemany(
        "INSERT INTO rival_heads (table_name, row_id, field, heads, is_open, kind) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                table, row_id, name, canonical_json(sorted({head.stamp for head in outcome.heads})), outcome.is_open,
                kinds.get(name, "agrees" if outcome.is_agreed else "differs"),
            )
            for name, outcome in outcomes.items()
            if len(outcome.heads) > 1
        ],
    )  # fmt: skip


def is_from_ahead(stamp: int, server_time: int | None) -> bool:
    """Whether a group is stamped over an hour after the server took it (UTC ms); of one that has no place yet nobody knows."""
    return server_time is not None and Stamp(stamp).milliseconds > server_time + AHEAD_MS


@cache
def rule_of(table: str, name: str) -> Rule:
    """The declared rule of a column. A `state` column that points at another row is a question when two differ."""
    column = Record.metadata.tables[table].c[name]
    return Rule(Merge(column.info["merge"]), column.info.get("lattice"), bool(column.foreign_keys))


@cache
def columns_of(table: str) -> frozenset[str]:
    """The logged columns of a table; empty for a table that this program does not know."""
    known = Record.metadata.tables.get(table)
    return frozenset(captured_columns(known)) if known is not None and "_v" in known.c else frozenset()


@cache
def is_removable(table: str) -> bool:
    """Whether removing a record gives way to an edit that it did not see. Who was disabled, or lost a role, stays so."""
    return REMOVAL in columns_of(table) and rule_of(table, REMOVAL).merge is Merge.LWW


@cache
def defaults_of(table: str) -> dict[str, Value]:
    """What a column holds of which an older program said nothing; only columns that have such a value."""
    found: dict[str, Value] = {}
    for name in columns_of(table):
        given = getattr(Record.metadata.tables[table].c[name].server_default, "arg", None)
        if given is not None:
            words = str(getattr(given, "text", given))
            found[name] = words[1:-1].replace("''", "'") if words.startswith("'") else int(words)
    return found


def _is_erased(raw: Any, table: str, row_id: str) -> bool:
    """Whether the record is a person who was erased: no edit brings them back (RIGHT-17)."""
    return (
        table == PERSON
        and raw.execute("SELECT 1 FROM erased_row WHERE row_id = ? LIMIT 1", (row_id,)).fetchone() is not None
    )


def _unseen_edits(removal: Merged, writes: _RowWrites) -> list[Write]:
    """Edits in force that no removal in force saw, and whose authors saw none of the removals."""
    removals = [head for head in removal.heads if head.value == 0]
    if removal.value != 0 or not removals:
        return []
    seen = frozenset[int]().union(*(head.replaces for head in removals), (head.stamp for head in removals))
    removed = {head.stamp for head in removals}
    return [
        head
        for name, of_field in writes.fields.items()
        if name != REMOVAL
        for head in heads_of(of_field)
        if head.replaces and head.stamp not in seen and not head.replaces & removed
    ]


def _write(raw: Any, table: str, row_id: str, stands: bool, values: dict[str, Any]) -> None:
    # The names are columns of ours, the values are bound.
    if stands:
        sets = ", ".join(f'"{name}" = ?' for name in values)
        raw.execute(f'UPDATE "{table}" SET {sets} WHERE id = ?', (*values.values(), row_id))
        return
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    raw.execute(f'INSERT INTO "{table}" (id, {names}) VALUES (?, {marks})', (row_id, *values.values()))


def _writes_of(raw: Any, table: str, row_id: str) -> _RowWrites:
    found = _RowWrites()
    defaults = defaults_of(table)
    for device, stamp, server_time, payload, schema_rev, parked in _groups_of(raw, table, row_id):
        ahead = is_from_ahead(stamp, server_time)
        for row in readable_rows(payload, schema_rev):
            if row["id"] != row_id or row["t"] != table:
                continue
            if "new" in row:
                if not parked:
                    found.inserted.append(stamp)
                for name in columns_of(table):
                    value = row["new"].get(name, defaults.get(name))
                    found.fields[name].append(Write(stamp, value, frozenset(), parked, ahead, device))
            else:
                for name in columns_of(table) & row["set"].keys():
                    replaced, value = row["set"][name]
                    seen = frozenset(replaced if isinstance(replaced, list) else (replaced,))
                    found.fields[name].append(Write(stamp, value, seen, parked, ahead, device))
    return found


def _groups_of(raw: Any, table: str, row_id: str) -> Iterator[tuple[str, int, int | None, bytes, str, bool]]:
    """Device, stamp, server time, payload, revision, whether parked, of every group that may have touched the row."""
    stamps = {row[0] for row in raw.execute("SELECT stamp FROM change_index WHERE row_id = ?", (row_id,))}
    stamps |= {row[0] for row in raw.execute(f'SELECT _v FROM "{table}" WHERE id = ?', (row_id,))}
    yield from raw.execute(
        "SELECT g.device_id, g.stamp, g.server_time, g.payload, g.schema_rev, p.seq IS NOT NULL FROM change_group g"
        " LEFT JOIN parked_group p ON p.device_id = g.device_id AND p.seq = g.seq"
        " WHERE g.stamp IN (SELECT value FROM json_each(?)) AND g.payload IS NOT NULL ORDER BY g.stamp, g.device_id",
        (json.dumps(sorted(stamps)),),
    ).fetchall()
