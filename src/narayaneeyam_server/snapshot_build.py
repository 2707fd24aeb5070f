"""Making a snapshot of a replica's copy, in processes of its own: pages in one, the log in another (decision 0015).

Both parts are sealed under keys that live in the server's memory only; each download gets them sealed anew.
"""

from __future__ import annotations

import logging
import os
from collections import deque
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
from narayaneeyam_clinic.store.pages import PAGE_BYTES, free_pages, read_pages
from narayaneeyam_clinic.store.upgrade import program_revision
from narayaneeyam_clinic.sync.snapshot_form import (
    END,
    FORMAT,
    PAGES,
    PAGES_PER_CHUNK,
    ChunkSealer,
    Contents,
    pack_pages,
)
from narayaneeyam_server.log_store import Place
from narayaneeyam_server.logs import log_to_stderr
from narayaneeyam_server.own_processes import own_processes
from narayaneeyam_server.snapshot_log import LOG_TABLE, LogWork, Resting, write_log

# That compress: beside them a third reads, which is a good part of the work.
_THREADS = 2

# Of the tables that are no change groups' work, these follow from the log alone and are the same on every PC; all others
# are a PC's own and never leave it.
FOLLOWS_FROM_THE_LOG = frozenset(
    {"change_index", "rival_heads", "parked_group", "waiting_part", "stock_on_hand", "search_entry", "search_due"}
)


@dataclass(frozen=True, slots=True)
class Build:
    """What is made of what. `replica` is the living file, for what is packed anew of the log; `copy` is taken apart."""

    replica: Path
    copy: Path
    key: bytes
    pages: Path
    pages_key: bytes
    log: Path
    log_key: bytes
    place: Place
    resting: Resting


def build_for(asker: Connection) -> None:
    """Told what to build, it tells how far it is in percent; at last what was made, or what kind of error came: its words
    may hold what is in the rows."""
    log_to_stderr()
    try:
        work: Build = asker.recv()
    except EOFError:
        return  # there is nothing to build after all
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
        context = own_processes()
        until = {device: seq for device, (seq, _) in heads.items()}
        beside = context.Process(target=write_log, args=(_log_work(work, until),))
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
        format=FORMAT, epoch=work.place.epoch, order=work.place.order, schema_rev=program_revision(), pages=pages,
        groups=groups, heads=heads, counts=counts,
    )  # fmt: skip


def _log_work(work: Build, until: dict[str, int]) -> LogWork:
    return LogWork(work.resting, work.place, until, work.replica, work.key, work.log, work.log_key)


def _heads(raw: Any) -> dict[str, tuple[int, str]]:
    rows = raw.execute(
        f"SELECT g.device_id, g.seq, g.hash FROM {LOG_TABLE} g"
        f" JOIN (SELECT device_id, max(seq) AS seq FROM {LOG_TABLE} GROUP BY device_id) USING (device_id, seq)"
    )
    return {device: (seq, bytes(own).hex()) for device, seq, own in rows}


def _count(raw: Any, table: str) -> int:
    return int(raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def _strip(raw: Any) -> None:
    """Take out the log, which travels more tightly packed, and what is nobody else's.

    Within pages that stay in use, what is deleted becomes zeros; whole pages that become free are left as they are,
    and left out when the pages are read.
    """
    CaptureContext().register(raw)
    for pragma in (
        "journal_mode=DELETE",
        "journal_mode=OFF",
        "synchronous=OFF",
        "foreign_keys=OFF",
        "secure_delete=FAST",
    ):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    raw.execute("BEGIN")
    for table in Record.metadata.tables.values():
        if "_v" not in table.c and table.name not in FOLLOWS_FROM_THE_LOG:
            raw.execute(f'DELETE FROM "{table.name}"')
    raw.execute("COMMIT")


def _write_pages(work: Build, told: Callable[[int], None]) -> int:
    """Pages are opened here and compressed on two other threads, some portions at a time at most."""
    sealer = ChunkSealer(work.pages_key)
    count, every = 0, max(work.copy.stat().st_size // PAGE_BYTES, 1)
    with work.pages.open("wb") as file, ThreadPoolExecutor(_THREADS) as pool:
        waiting: deque[Future[bytes]] = deque()
        for contents in _portions(read_pages(work.copy, work.key, free_pages(work.copy, work.key))):
            count += len(contents)
            told(100 * count // every)
            waiting.append(pool.submit(_packed, contents))
            if len(waiting) > _THREADS:
                file.write(sealer.seal(PAGES, waiting.popleft().result()))
        for packed in waiting:
            file.write(sealer.seal(PAGES, packed.result()))
        file.write(sealer.seal(END, b""))
    work.copy.unlink()
    return count


def _packed(contents: list[bytes]) -> bytes:
    return pack_pages(b"".join(contents))


def _portions(pages: Iterable[bytes]) -> Iterator[list[bytes]]:
    rest = iter(pages)
    while portion := list(islice(rest, PAGES_PER_CHUNK)):
        yield portion
