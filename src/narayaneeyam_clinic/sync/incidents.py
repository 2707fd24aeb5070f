"""What must not happen and was put right, or could not be: kept for whoever looks after the PCs."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from narayaneeyam_clinic.shared.clock import to_milliseconds
from narayaneeyam_clinic.store.columns import canonical_json


def note_incident(
    raw: Any,
    at: datetime,
    kind: str,
    *,
    table: str | None = None,
    row_id: str | None = None,
    before: Any = None,
    after: Any = None,
) -> None:
    """Something that must not happen; `before` is what stood here, `after` what stands now or stood elsewhere."""
    values = [None if value is None else canonical_json(value) for value in (before, after)]
    raw.execute(
        "INSERT INTO incident (at, kind, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?, ?)",
        (to_milliseconds(at), kind, table, row_id, *values),
    )


def note_incident_once(raw: Any, at: datetime, kind: str, after: Any) -> None:
    """What would be noted again with each exchange: only the first time that it is said of this."""
    said = (kind, canonical_json(after))
    if raw.execute("SELECT 1 FROM incident WHERE kind = ? AND after = ?", said).fetchone() is None:
        note_incident(raw, at, kind, after=after)
