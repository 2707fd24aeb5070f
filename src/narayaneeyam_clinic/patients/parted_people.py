"""Of whom a record was once a part: after another PC has parted them, the other is found anew without its words (PAT-24)."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from narayaneeyam_clinic.sync.payload_form import readable_rows

# Only who was ever merged, and is no longer: few of many.
_PARTED = (
    "SELECT id FROM patient WHERE id IN (SELECT value FROM json_each(?))"
    " AND merged_into IS NULL AND _fv LIKE '%\"merged_into\"%'"
)
_EDITS = (
    "SELECT g.payload, g.schema_rev FROM change_index i JOIN change_group g ON g.stamp = i.stamp"
    " WHERE i.row_id = ? AND g.payload IS NOT NULL"
)


def formerly_kept(raw: Any, patient_ids: Collection[str]) -> set[str]:
    """The records into which any of these patients was merged at some time, and is not now; read from the log."""
    found: set[str] = set()
    for (patient_id,) in raw.execute(_PARTED, (json.dumps(sorted(patient_ids)),)).fetchall():
        for payload, schema_rev in raw.execute(_EDITS, (patient_id,)).fetchall():
            for row in readable_rows(payload, schema_rev):
                if row["id"] == patient_id and row["t"] == "patient" and "set" in row:
                    _, kept_id = row["set"].get("merged_into", (0, None))
                    found |= {kept_id} if isinstance(kept_id, str) else set()
    return found
