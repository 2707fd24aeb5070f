"""Making a snapshot of a replica's copy, in processes of its own: pages in one, the log in another (decision 0015).

Both parts are sealed under keys that live in the server's memory only; each download gets them sealed anew.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import narayaneeyam_clinic.store.all_records  # noqa: F401  # the tables of every feature
from narayaneeyam_clinic.store.base import Record, synced_tables
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.pages import PAGE_BYTES, read_pages
from narayaneeyam_clinic.store.upgrade import program_revision
from narayaneeyam_clinic.sync.apply import logged_group
from narayaneeyam_clinic.sync.segment import pack_segment
from narayaneeyam_clinic.sync.snapshot_form import (
    END,
    FORMAT,
    LOG,
    PAGES,
    PAGES_PER_CHUNK,
    ChunkSealer,
    Contents,
    Run,
    pack_log,
    pack_pages,
)
from narayaneeyam_clinic.sync.travelling import Segment
from narayaneeyam_server.logs import log_to_stderr

GROUPS_PER_SEGMENT = 4_000
UNPACKED_PER_SEGMENT = 16 * 1024 * 1024

# Of the tables that are no change groups' work, these follow from the log alone and are the same on every PC; all others
# are a PC's own and never leave it.
FOLLOWS_FROM_THE_LOG = frozenset(
    {"change_index", "rival_heads", "parked_group", "waiting_part", "stock_on_hand", "search_entry", "search_due"}
)
LOG_TABLE = "change_group"


@dataclass(frozen=True, slots=True)
class Build:
    """What is made of what. `replica` is the living file, for the log; `copy` is taken apart."""

    replica: Path
    copy: Path
    key: bytes
    pages: Path
    pages_key: bytes
    log: Path
    log_key: bytes
    epoch: int
    order: int


def build_for(asker: Connection, work: Build) -> None:
    """How far it is in percent; at last what was made, or what kind of error came: its words may hold what is in the rows."""
    log_to_stderr()
    try:
        contents: Contents | str = build(work, asker.send)
    except Exception as error:
        logging.getLogger(__name__).exception("a snapshot could not be built")
        contents = type(error).__name__
    asker.send(contents)


def build(work: Build, told: Callable[[int], None]) -> Contents:
    """Both parts, in a process of its own each; `told` hears percents. The copy is gone afterwards."""
    os.nice(5)
    raw = connect(work.copy, work.key)
    try:
        heads = _heads(raw)
        context = multiprocessing.get_context("spawn")
        beside = context.Process(target=write_log, args=(work, {device: seq for device, (seq, _) in heads.items()}))
        beside.start()
        try:
            counts = {table.name: _count(raw, table.name) for table in synced_tables()}
            groups = _count(raw, LOG_TABLE)
            _strip(raw)
            raw.close()
            pages = _write_pages(work, told)
        finally:
            beside.join()
    finally:
        raw.close()
    if beside.exitcode != 0:
        raise RuntimeError("the log of a snapshot could not be packed")
    return Contents(
        format=FORMAT, epoch=work.epoch, order=work.order, schema_rev=program_revision(), pages=pages, groups=groups,
        heads=heads, counts=counts,
    )  # fmt: skip


def write_log(work: Build, until: dict[str, int]) -> None:
    """Every device's groups up to a number, in segments; what follows them belongs to a later snapshot."""
    os.nice(5)
    parent = multiprocessing.parent_process()
    raw = connect(work.replica, work.key)
    raw.execute("PRAGMA query_only=ON")
    sealer = ChunkSealer(work.log_key)
    with work.log.open("wb") as file:
        for device, last in sorted(until.items()):
            for content in _log_of(raw, device, last):
                if parent is not None and not parent.is_alive():
                    # The server has ended, and nobody wants it any more.
                    return
                file.write(sealer.seal(LOG, content))
        file.write(sealer.seal(END, b""))
    raw.close()


def _heads(raw: Any) -> dict[str, tuple[int, str]]:
    rows = raw.execute(
        f"SELECT g.device_id, g.seq, g.hash FROM {LOG_TABLE} g"
        f" JOIN (SELECT device_id, max(seq) AS seq FROM {LOG_TABLE} GROUP BY device_id) USING (device_id, seq)"
    )
    return {device: (seq, bytes(own).hex()) for device, seq, own in rows}


def _count(raw: Any, table: str) -> int:
    return int(raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def _strip(raw: Any) -> None:
    """Take out the log, which travels more tightly packed, and what is nobody else's. What is freed becomes zeros."""
    CaptureContext().register(raw)
    for pragma in (
        "journal_mode=DELETE",
        "journal_mode=OFF",
        "synchronous=OFF",
        "foreign_keys=OFF",
        "secure_delete=ON",
    ):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    raw.execute("BEGIN")
    for table in Record.metadata.tables.values():
        if "_v" not in table.c and table.name not in FOLLOWS_FROM_THE_LOG:
            raw.execute(f'DELETE FROM "{table.name}"')
    raw.execute("COMMIT")


def _write_pages(work: Build, told: Callable[[int], None]) -> int:
    """Pages are opened here and compressed on another thread, two portions at a time at most."""
    sealer = ChunkSealer(work.pages_key)
    count, every = 0, max(work.copy.stat().st_size // PAGE_BYTES, 1)
    with work.pages.open("wb") as file, ThreadPoolExecutor(1) as pool:
        waiting: Future[bytes] | None = None
        pages = read_pages(work.copy, work.key)
        for contents in _portions(pages):
            count += len(contents)
            told(100 * count // every)
            packed = pool.submit(_packed, contents)
            if waiting is not None:
                file.write(sealer.seal(PAGES, waiting.result()))
            waiting = packed
        if waiting is not None:
            file.write(sealer.seal(PAGES, waiting.result()))
        file.write(sealer.seal(END, b""))
    work.copy.unlink()
    return count


def _packed(contents: list[bytes]) -> bytes:
    return pack_pages(b"".join(contents))


def _portions(pages: Iterable[bytes]) -> Iterator[list[bytes]]:
    rest = iter(pages)
    while portion := list(islice(rest, PAGES_PER_CHUNK)):
        yield portion


def _log_of(raw: Any, device: str, last: int) -> Iterator[bytes]:
    rows: list[tuple[Any, ...]] = []
    size = 0
    for row in raw.execute(
        "SELECT device_id, seq, stamp, user_id, why, schema_rev, salt, payload, payload_hash, prev_hash, hash,"
        f" server_epoch, server_order, server_time FROM {LOG_TABLE} WHERE device_id = ? AND seq <= ? ORDER BY seq",
        (device, last),
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
