"""One row worked out anew from every write that the log holds of it: what all PCs must find alike (MERGE-11).

The usual group needs none of this: its author saw what stands here. Only when a write replaces something else than the
version that stands, the row is settled from the log.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from narayaneeyam_clinic.shared.clock import Stamp, to_milliseconds
from narayaneeyam_clinic.store.base import Merge, Record, captured_columns
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.sync.change_group import payload_rows
from narayaneeyam_clinic.sync.merge_rules import Rule, Write, merged

AHEAD_MS = 3_600_000


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
    values: dict[str, Any] = {}
    versions: dict[str, int] = {}
    rivals: list[tuple[str, str, str, str, bool]] = []
    for name, of_field in writes.fields.items():
        outcome = merged(of_field, rule_of(table, name))
        if outcome is None:
            continue
        values[name] = outcome.value
        if outcome.stamp != first:
            versions[name] = outcome.stamp
        if len(outcome.heads) > 1:
            heads = canonical_json([head.stamp for head in outcome.heads])
            rivals.append((table, row_id, name, heads, outcome.is_open))
    _write(raw, table, row_id, {**values, "_v": first, "_fv": canonical_json(versions) if versions else None})
    raw.execute("DELETE FROM rival_heads WHERE table_name = ? AND row_id = ?", (table, row_id))
    raw.executemany(
        "INSERT INTO rival_heads (table_name, row_id, field, heads, is_open) VALUES (?, ?, ?, ?, ?)", rivals
    )


def is_from_ahead(stamp: int, server_time: int) -> bool:
    """Whether a group is stamped over an hour after the server took it (UTC ms)."""
    return to_milliseconds(Stamp(stamp).instant) > server_time + AHEAD_MS


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


def _write(raw: Any, table: str, row_id: str, values: dict[str, Any]) -> None:
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    sets = ", ".join(f'"{name}" = excluded."{name}"' for name in values)
    raw.execute(
        f'INSERT INTO "{table}" (id, {names}) VALUES (?, {marks}) ON CONFLICT (id) DO UPDATE SET {sets}',
        (row_id, *values.values()),
    )


def _writes_of(raw: Any, table: str, row_id: str) -> _RowWrites:
    found = _RowWrites()
    for stamp, server_time, payload, parked in _groups_of(raw, table, row_id):
        ahead = server_time is not None and is_from_ahead(stamp, server_time)
        for row in payload_rows(payload):
            if row["id"] != row_id or row["t"] != table:
                continue
            if "new" in row:
                if not parked:
                    found.inserted.append(stamp)
                for name in columns_of(table):
                    found.fields[name].append(Write(stamp, row["new"].get(name), frozenset(), parked, ahead))
            else:
                for name in columns_of(table) & row["set"].keys():
                    replaced, value = row["set"][name]
                    seen = frozenset(replaced if isinstance(replaced, list) else (replaced,))
                    found.fields[name].append(Write(stamp, value, seen, parked, ahead))
    return found


def _groups_of(raw: Any, table: str, row_id: str) -> Iterator[tuple[int, int | None, bytes, bool]]:
    """Stamp, server time, payload, whether parked, of every group that may have touched the row."""
    stamps = {row[0] for row in raw.execute("SELECT stamp FROM change_index WHERE row_id = ?", (row_id,))}
    stamps |= {row[0] for row in raw.execute(f'SELECT _v FROM "{table}" WHERE id = ?', (row_id,))}
    yield from raw.execute(
        "SELECT g.stamp, g.server_time, g.payload, p.seq IS NOT NULL FROM change_group g"
        " LEFT JOIN parked_group p ON p.device_id = g.device_id AND p.seq = g.seq"
        " WHERE g.stamp IN (SELECT value FROM json_each(?)) AND g.payload IS NOT NULL ORDER BY g.stamp",
        (json.dumps(sorted(stamps)),),
    ).fetchall()
