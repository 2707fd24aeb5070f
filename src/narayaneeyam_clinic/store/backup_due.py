"""What the program asks of backups while people work: light, for all that makes one is in a process of its own."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import text

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.store.backup_places import PlaceKind, PlaceStands, is_there
from narayaneeyam_clinic.store.engine import connect


def places_that_lack(clinic: Clinic, stands: tuple[PlaceStands, ...]) -> frozenset[str]:
    """Folders that are plugged in and lack what was written since their last verified backup (BAK-16)."""
    there = [one for one in stands if one.place.kind is PlaceKind.FOLDER and is_there(one.place)]
    mark = log_mark(clinic.path, clinic.key) if there else ""
    return frozenset(one.place.id for one in there if one.result.log_mark != mark)


def began_at(clinic: Clinic) -> datetime | None:
    """Since when this PC has had the clinic: a clinic without any place for backups has its three days from then (BAK-14)."""
    with clinic.reading(by=PROGRAM) as rd:
        first = rd.session.execute(
            text("SELECT stamp FROM change_group WHERE device_id = :d ORDER BY seq LIMIT 1"), {"d": rd.device.id}
        ).scalar()
    return None if first is None else Stamp(first).instant


def log_mark(database: Path, key: bytes) -> str:
    """How far the log goes: another one when anything of the clinic was written, nothing else about it."""
    raw: Any = connect(database, key)
    try:
        count, last = raw.execute("SELECT count(*), max(stamp) FROM change_group").fetchone()
        return f"{count} {last}"
    finally:
        raw.close()
