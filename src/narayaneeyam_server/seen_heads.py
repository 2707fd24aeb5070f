"""What this server has seen of its logs, kept beside the database: rows that went missing show by it (SERVER-30).

A database that was emptied is whole in itself. So the last group of every device is written into the data folder when the
server starts and ends, after a backup and after each check, and only ever raised.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, select

from narayaneeyam_server import tables as t
from narayaneeyam_server.check_log import LogFault
from narayaneeyam_server.database import Database

SEEN_NAME = "seen-heads.json"

Heads = dict[str, dict[str, int]]
"""Clinic -> device -> its last group."""


def remember(folder: Path, database: Database) -> None:
    """What stands in the database now is to be there from now on. Raises OSError."""
    with database.reading() as connection:
        now = _heads(connection)
    seen = _seen(folder)
    raised = {
        clinic: {
            device: max(now.get(clinic, {}).get(device, 0), seen.get(clinic, {}).get(device, 0))
            for device in now.get(clinic, {}) | seen.get(clinic, {})
        }
        for clinic in now | seen
    }
    if raised != seen:
        _write(folder, raised)


def forget(folder: Path) -> None:
    """A backup was restored: what came after it is missed by nobody until the PCs give it back. Raises OSError."""
    (folder / SEEN_NAME).unlink(missing_ok=True)


def lost_since(folder: Path, database: Database) -> list[LogFault]:
    """Clinics and groups that were seen here and are gone, and clinics that only something else tells of."""
    with database.reading() as connection:
        now = _heads(connection)
        # Devices and segments of no clinic are left over; PCs with good tokens ask for it.
        columns = (t.device.c.clinic_id, t.segment.c.clinic_id, t.incident.c.clinic_id)
        told = {clinic for column in columns for clinic in connection.execute(select(column).distinct()).scalars()}
    seen = _seen(folder)
    found = [
        LogFault(clinic, "clinic", "it was on this server, and the database does not know it")
        for clinic in sorted((seen.keys() | told | set(_replicas(folder))) - now.keys())
    ]
    for clinic in seen.keys() & now.keys():
        for device, seq in seen[clinic].items():
            has = now[clinic].get(device, 0)
            if has < seq:
                found.append(LogFault(clinic, f"device {device}", f"its group {seq} was here, now {has} is its last"))
    return found


def _heads(connection: Connection) -> Heads:
    found: Heads = {clinic: {} for clinic in connection.execute(select(t.clinic.c.clinic_id)).scalars()}
    d = t.device.c
    for row in connection.execute(select(d.clinic_id, d.device_id, d.last_seq).where(d.last_seq > 0)):
        if row.clinic_id in found:
            found[row.clinic_id][row.device_id] = row.last_seq
    return found


def _replicas(folder: Path) -> Iterator[str]:
    for own in (folder / "replicas").glob("*/*"):
        if own.is_dir() and any(own.iterdir()):
            yield own.name


def _seen(folder: Path) -> Heads:
    try:
        seen: Heads = json.loads((folder / SEEN_NAME).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return seen


def _write(folder: Path, heads: Heads) -> None:
    beside = folder / f"{SEEN_NAME}.{os.getpid()}"
    with beside.open("w", encoding="utf-8") as file:
        json.dump(heads, file)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(folder / SEEN_NAME)
