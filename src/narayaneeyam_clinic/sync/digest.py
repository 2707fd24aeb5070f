"""Whether two files hold the same: a number per table that does not depend on the order of rows (SYNC-5).

The sum, modulo 2^64, of BLAKE2b-64 over each row with its versions as canonical JSON. Rows that parked groups touch are
left out: they differ until what they wait for has come.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Any

from narayaneeyam_clinic.store.base import captured_columns, synced_tables
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.sync.payload_form import readable_rows

_DIGEST_BYTES = 8
_MODULUS = 1 << 64


def table_digests(raw: Any) -> dict[str, int]:
    """Table name -> digest of all its rows, for every synced table."""
    waiting = _waiting_rows(raw)
    found = {}
    for table in synced_tables():
        columns = ("id", "_v", "_fv", *sorted(captured_columns(table)))
        listed = ", ".join(f'"{name}"' for name in columns)
        rows = raw.execute(f'SELECT {listed} FROM "{table.name}"')
        found[table.name] = _digest(columns, (row for row in rows if row[0] not in waiting))
    return found


def _digest(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    total = 0
    versions = columns.index("_fv")
    for row in rows:
        values = list(row)
        # The order of keys in the versions depends on the order in which groups came.
        values[versions] = json.loads(values[versions]) if values[versions] else None
        hashed = blake2b(canonical_json(values).encode(), digest_size=_DIGEST_BYTES).digest()
        total = (total + int.from_bytes(hashed, "big")) % _MODULUS
    return total


def _waiting_rows(raw: Any) -> set[str]:
    parked = raw.execute(
        "SELECT g.payload, g.schema_rev FROM parked_group p JOIN change_group g ON g.device_id = p.device_id AND g.seq = p.seq"
        " WHERE g.payload IS NOT NULL"
    ).fetchall()
    return {row["id"] for payload, schema_rev in parked for row in readable_rows(payload, schema_rev)}
