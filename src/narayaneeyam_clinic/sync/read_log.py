"""What is read of the log for the way: a device's groups that follow a number, as one segment; how far the order is here."""

from __future__ import annotations

from typing import Any

from narayaneeyam_clinic.sync.apply import logged_group
from narayaneeyam_clinic.sync.travelling import Segment, TravellingGroup

SEGMENT_BYTES = 256 * 1024
SEGMENT_GROUPS = 2_000


def segment_after(
    raw: Any, device_id: str, seq: int, *, max_bytes: int = SEGMENT_BYTES, max_groups: int = SEGMENT_GROUPS
) -> Segment | None:
    """The groups after `seq`, up to the first that fills `max_bytes` of packed payload; None when there are none."""
    groups: list[TravellingGroup] = []
    first_previous = last = b""
    size = 0
    asked = raw.execute(
        "SELECT device_id, seq, stamp, user_id, why, schema_rev, salt, payload, payload_hash, hash, prev_hash"
        " FROM change_group WHERE device_id = ? AND seq > ? ORDER BY seq LIMIT ?",
        (device_id, seq, max_groups),
    )
    for row in asked:
        groups.append(logged_group(row))
        first_previous = first_previous or row[10]
        last = row[9]
        size += len(row[7] or b"")
        if size >= max_bytes:
            asked.close()
            break
    return Segment(device_id, first_previous, last, tuple(groups)) if groups else None


def last_place(raw: Any) -> tuple[int, int]:
    """The last place (epoch, order) of the clinic's order that a group here has; (0, 0) before the first. Reads the whole log."""
    found = raw.execute(
        "SELECT server_epoch, max(server_order) FROM change_group"
        " WHERE server_epoch = (SELECT max(server_epoch) FROM change_group)"
    ).fetchone()
    return (0, 0) if found[0] is None else (int(found[0]), int(found[1]))
