"""`narayaneeyam check --deep`: replay the log into a fresh encrypted file and compare every row (CAP-17).

A row that somebody changed by hand, past the triggers, differs from what the log says and is found, with both values'
places but not their contents.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.clinic import DATABASE_NAME, Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.base import captured_columns, synced_tables
from narayaneeyam_clinic.store.capture_triggers import CaptureContext, drop_triggers
from narayaneeyam_clinic.store.check import Fault
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.upgrade import create_file
from narayaneeyam_clinic.store.vault import new_key
from narayaneeyam_clinic.sync.apply import CannotApply, TakenIn, apply_group, logged_group
from narayaneeyam_clinic.sync.travelling import TravellingGroup

GROUPS_PER_STEP = 500


def check_deep(clinic: Clinic, by: Actor, *, told: Callable[[int, int], None] | None = None) -> list[Fault]:
    """Every row that differs from the log. `told(done, all)` hears the progress in groups."""
    with clinic.reading(by=by) as rd, tempfile.TemporaryDirectory(prefix=".replay-", dir=clinic.folder) as folder:
        rd.require(Permission.CHECK)
        original = rd.session.connection().connection.driver_connection
        replica = fresh_replica(Path(folder))
        try:
            replay(original, replica, told)
            return list(_differences(original, replica))
        finally:
            replica.close()


def replay(original: Any, replica: Any, told: Callable[[int, int], None] | None = None) -> None:
    """Apply every group of the log, in the order of their stamps, to a replica without triggers; parked ones stay parked.

    A clock that was behind may have stamped what comes later in truth: what cannot be applied yet is tried again at the end.
    """
    columns = ", ".join(_LOG_COLUMNS)
    total = original.execute("SELECT count(*) FROM change_group").fetchone()[0]
    parked = original.execute("SELECT device_id, seq, stamp, reason FROM parked_group").fetchall()
    replica.executemany("INSERT INTO parked_group (device_id, seq, stamp, reason) VALUES (?, ?, ?, ?)", parked)
    waiting = {row[:2] for row in parked}
    groups = original.execute(f"SELECT {columns} FROM change_group ORDER BY stamp, device_id, seq")
    done = 0
    result = TakenIn()
    later: list[TravellingGroup] = []
    while some := groups.fetchmany(GROUPS_PER_STEP):
        replica.execute("BEGIN")
        replica.executemany(f"INSERT INTO change_group ({columns}) VALUES ({', '.join('?' * len(_LOG_COLUMNS))})", some)
        for group in (logged_group(row[:9]) for row in some if row[:2] not in waiting):
            try:
                apply_group(replica, group, result, judged=False)
            except CannotApply:
                later.append(group)
        replica.execute("COMMIT")
        result.rows.clear()
        done += len(some)
        if told is not None:
            told(done, total)
    for group in later:
        with contextlib.suppress(CannotApply):  # then its rows are missing, and are told as differences
            apply_group(replica, group, result, judged=False)


_LOG_COLUMNS = (
    "device_id", "seq", "stamp", "user_id", "why", "schema_rev", "salt", "payload", "payload_hash", "prev_hash", "hash",
    "server_epoch", "server_order", "server_time",
)  # fmt: skip


def fresh_replica(folder: Path) -> Any:
    """An empty encrypted file of this program, without triggers, under a key that nobody keeps."""
    key = new_key()
    path = folder / DATABASE_NAME
    create_file(path, key)
    replica = connect(path, key)
    CaptureContext().register(replica)
    drop_triggers(replica)
    # A group is whole by itself but may name a parent that stands later in it; the end is compared, not the way.
    replica.execute("PRAGMA foreign_keys=OFF")
    replica.execute("PRAGMA synchronous=OFF")
    return replica


def _differences(original: Any, replica: Any) -> Iterator[Fault]:
    for table in synced_tables():
        columns = ["id", "_v", "_fv", *captured_columns(table)]
        listed = ", ".join(f'"{name}"' for name in columns)
        statement = f'SELECT {listed} FROM "{table.name}" ORDER BY id'
        for mine, logged in paired(original.execute(statement), replica.execute(statement)):
            if mine is None:
                yield Fault("replay", f"{table.name} {logged[0]}", "is in the log and not in the file")
            elif logged is None:
                yield Fault("replay", f"{table.name} {mine[0]}", "is in the file and not in the log")
            elif mine != logged:
                differing = [name for name, a, b in zip(columns, mine, logged, strict=True) if a != b]
                yield Fault("replay", f"{table.name} {mine[0]}", f"differs from the log in {', '.join(differing)}")


def paired(left: Any, right: Any) -> Iterator[tuple[Any, Any]]:
    """Rows of two cursors ordered by id, side by side; None where one side has no such id."""
    one, other = left.fetchone(), right.fetchone()
    while one is not None or other is not None:
        if other is None or (one is not None and one[0] < other[0]):
            yield one, None
            one = left.fetchone()
        elif one is None or other[0] < one[0]:
            yield None, other
            other = right.fetchone()
        else:
            yield one, other
            one, other = left.fetchone(), right.fetchone()
