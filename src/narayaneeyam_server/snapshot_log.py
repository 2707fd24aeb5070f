"""The log's part of a snapshot: segments as they rest in the log, and what is too small of them packed together anew."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, or_, select, tuple_

from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.sync.apply import logged_group
from narayaneeyam_clinic.sync.segment import pack_segment
from narayaneeyam_clinic.sync.snapshot_form import END, LOG, ChunkSealer, Run, pack_log
from narayaneeyam_clinic.sync.travelling import Segment
from narayaneeyam_server import tables as t
from narayaneeyam_server.database import Database
from narayaneeyam_server.log_store import Place, place_of
from narayaneeyam_server.registry import AnyRow
from narayaneeyam_server.sealing import unseal

GROUPS_PER_SEGMENT = 4_000
UNPACKED_PER_SEGMENT = 16 * 1024 * 1024
# From so many groups or bytes on, a segment is packed as tightly as it would be with others.
LARGE_GROUPS = 500
LARGE_BYTES = 64 * 1024
LOG_TABLE = "change_group"


@dataclass(frozen=True, slots=True)
class Resting:
    """Where a clinic's log rests, and the key that opens it."""

    url: str
    clinic_id: str
    key: bytes


@dataclass(frozen=True, slots=True)
class LogWork:
    """What is packed: of the log that rests there up to `place`, each device's groups `until` a number; what is packed anew
    is read from the `replica`, under `replica_key`."""

    resting: Resting
    place: Place
    until: dict[str, int]
    replica: Path
    replica_key: bytes
    target: Path
    target_key: bytes


@dataclass(frozen=True, slots=True)
class Anew:
    """Groups of a device that are packed together anew."""

    first_seq: int
    last_seq: int


def write_log(work: LogWork) -> None:
    """Every device's groups; what follows them belongs to a later snapshot."""
    os.nice(5)
    parent = multiprocessing.parent_process()
    sealer = ChunkSealer(work.target_key)
    with work.target.open("wb") as file:
        for content in _log(work):
            if parent is not None and not parent.is_alive():
                # The server has ended, and nobody wants it any more.
                return
            file.write(sealer.seal(LOG, content))
        file.write(sealer.seal(END, b""))


def _log(work: LogWork) -> Iterator[bytes]:
    database = Database.open(work.resting.url)
    raw = connect(work.replica, work.replica_key)
    raw.execute("PRAGMA query_only=ON")
    try:
        for device, last in sorted(work.until.items()):
            for part in log_parts(_large(database, work, device), last):
                if isinstance(part, Anew):
                    yield from _packed_anew(raw, device, part)
                else:
                    yield _as_it_rests(database, work.resting, part)
    finally:
        raw.close()
        database.close()


def _large(database: Database, work: LogWork, device: str) -> Sequence[Any]:
    """The device's segments that go as they are, in their order, without their bytes."""
    c = t.segment.c
    statement = (
        select(c.epoch, c.first_order, c.first_seq, c.last_seq, c.taken_at)
        .where(
            c.clinic_id == work.resting.clinic_id,
            c.device_id == device,
            tuple_(c.epoch, c.last_order) <= tuple_(work.place.epoch, work.place.order),
            or_(c.last_seq - c.first_seq + 1 >= LARGE_GROUPS, func.length(c.sealed) >= LARGE_BYTES),
        )
        .order_by(c.first_seq)
    )
    with database.reading() as connection:
        return connection.execute(statement).all()


def log_parts(large: Sequence[AnyRow], last: int) -> Iterator[AnyRow | Anew]:
    """What goes as it is, and what is packed anew between."""
    begun = 1
    for one in large:
        if one.first_seq < begun or one.last_seq > last:
            continue
        if begun < one.first_seq:
            yield Anew(begun, one.first_seq - 1)
        yield one
        begun = one.last_seq + 1
    if begun <= last:
        yield Anew(begun, last)


def _as_it_rests(database: Database, resting: Resting, one: AnyRow) -> bytes:
    c = t.segment.c
    statement = select(c.sealed).where(
        c.clinic_id == resting.clinic_id, c.epoch == one.epoch, c.first_order == one.first_order
    )
    with database.reading() as connection:
        sealed = connection.execute(statement).scalar_one()
    packed = unseal(resting.key, place_of(resting.clinic_id, one.epoch, one.first_order), sealed)
    run = Run(
        first_seq=one.first_seq, groups=one.last_seq - one.first_seq + 1, epoch=one.epoch,
        first_order=one.first_order, taken_at=one.taken_at,
    )  # fmt: skip
    return pack_log(packed, [run])


def _packed_anew(raw: Any, device: str, part: Anew) -> Iterator[bytes]:
    rows: list[tuple[Any, ...]] = []
    size = 0
    for row in raw.execute(
        "SELECT device_id, seq, stamp, user_id, why, schema_rev, salt, payload, payload_hash, prev_hash, hash,"
        f" server_epoch, server_order, server_time FROM {LOG_TABLE} WHERE device_id = ? AND seq BETWEEN ? AND ?"
        " ORDER BY seq",
        (device, part.first_seq, part.last_seq),
    ):
        group = logged_group(row[:9])
        rows.append((group, *row[9:]))
        size += len(group.payload or b"")
        if len(rows) >= GROUPS_PER_SEGMENT or size >= UNPACKED_PER_SEGMENT:
            yield _segment_of(device, rows)
            rows, size = [], 0
    if rows:
        yield _segment_of(device, rows)


def _segment_of(device: str, rows: list[tuple[Any, ...]]) -> bytes:
    segment = Segment(device, bytes(rows[0][1]), bytes(rows[-1][2]), tuple(row[0] for row in rows))
    return pack_log(pack_segment(segment), _runs(rows))


def _runs(rows: list[tuple[Any, ...]]) -> Iterator[Run]:
    first = 0
    for at in range(1, len(rows) + 1):
        epoch, order, taken_at = rows[first][3:]
        if at < len(rows) and rows[at][3:] == (epoch, order + at - first, taken_at):
            continue
        yield Run(
            first_seq=rows[first][0].header.seq, groups=at - first, epoch=epoch, first_order=order, taken_at=taken_at
        )
        first = at
