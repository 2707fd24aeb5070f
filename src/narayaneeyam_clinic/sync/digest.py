"""Whether two files hold the same: a number per table that does not depend on the order of rows (SYNC-5).

The sum, modulo 2^64, of BLAKE2b-64 over each row with its versions: the row as a JSON array in the order of the columns'
names, then its later versions as canonical JSON. Rows that parked groups touch are left out: they differ until what they
wait for has come. SQLite writes the array, so that a million rows take seconds and leave the interpreter to others.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from hashlib import blake2b
from typing import Any

from narayaneeyam_clinic.store.base import captured_columns, synced_tables
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.sync.payload_form import readable_rows

_DIGEST_BYTES = 8
_MODULUS = 1 << 64
_ROWS_AT_ONCE = 2_000


def table_digests(raw: Any, only: Collection[str] | None = None) -> dict[str, int]:
    """Table name -> digest of all its rows, for every synced table, or for those named in `only`."""
    waiting = _waiting_rows(raw)
    return {
        table.name: _digest(raw, table.name, ["id", "_v", *sorted(captured_columns(table))], waiting)
        for table in synced_tables()
        if only is None or table.name in only
    }


def _digest(raw: Any, table: str, columns: Iterable[str], waiting: set[str]) -> int:
    listed = ", ".join(f'"{name}"' for name in columns)
    # The names are columns of ours. As a blob, the array comes without being decoded and encoded again.
    rows = raw.execute(f'SELECT CAST(json_array({listed}) AS BLOB), _fv, id FROM "{table}"')
    total = 0
    while some := rows.fetchmany(_ROWS_AT_ONCE):
        for row, versions, row_id in some:
            if row_id in waiting:
                continue
            hashed = blake2b(row, digest_size=_DIGEST_BYTES)
            if versions:
                # The order of keys in the versions depends on the order in which groups came.
                hashed.update(canonical_json(json.loads(versions)).encode())
            total += int.from_bytes(hashed.digest(), "big")
    return total % _MODULUS


def _waiting_rows(raw: Any) -> set[str]:
    parked = raw.execute(
        "SELECT g.payload, g.schema_rev FROM parked_group p"
        " JOIN change_group g ON g.device_id = p.device_id AND g.seq = p.seq WHERE g.payload IS NOT NULL"
    ).fetchall()
    return {row["id"] for payload, schema_rev in parked for row in readable_rows(payload, schema_rev)}
