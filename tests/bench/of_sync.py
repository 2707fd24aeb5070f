"""Sending, taking in, first copies and waiting, over TLS on loopback, with encrypted PCs (SPEED-20 to SPEED-26).

A server process of its own, on SQLite and on PostgreSQL; the PCs' side runs here. Each figure is told in rows a second by
the clock, beside what both sides took of the processor: on a machine that does other things, only the latter says much.
"""

from __future__ import annotations

import gc
import gzip
import json
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.shared.news import RowsCame
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.upgrade import program_revision
from narayaneeyam_clinic.store.vault import new_key
from narayaneeyam_clinic.sync.digest import table_digests
from narayaneeyam_clinic.sync.join import join_server
from narayaneeyam_clinic.sync.join_code import parse_join_code
from narayaneeyam_clinic.sync.link import Link, at_once
from narayaneeyam_clinic.sync.link_row import reading_raw
from narayaneeyam_clinic.sync.messages import PROTOCOL, Hello, JoinAsk
from narayaneeyam_clinic.sync.pull_others import Came, PullOthers
from narayaneeyam_clinic.sync.push_own import PushOwn, Sent
from narayaneeyam_clinic.sync.snapshot import receive_snapshot
from narayaneeyam_clinic.sync.transport import Credentials, Unreachable
from tests.bench.generated_clinic import Size, generated, open_generated
from tests.bench.of_sync_load import many_waiting
from tests.bench.results import Result, p95
from tests.bench.sync_world import (
    EVERYTHING,
    ServerProcess,
    World,
    link_of,
    patients,
    save_patients,
    save_single_patients,
    save_updates,
    world,
)
from tests.server.own_postgresql import own_postgresql, why_not

ROWS = 20_000
OF_A_GROUP = 500
SAVES = 60
SNAPSHOT = Size(200_000, 90_000, 60_000)
SNAPSHOT_TENTH = Size(20_000, 9_000, 6_000)
FLOOR = "JSON + gzip + indexed insert"
POSTGRESQL_SHARE = 0.8
RUNS = 2


@dataclass
class Took:
    """What a piece of work took."""

    seconds: float = 0.0
    here: float = 0.0
    server: float = 0.0

    def note(self, count: int, floor: Floor) -> str:
        each = count / max(self.here + self.server, 0.01)
        return (
            f"of the processor {self.here:.2f} s here and {self.server:.2f} s the server: {each:,.0f} rows a second of it,"
            f" {each / floor.by_processor:.2f} x the floor's {floor.by_processor:,.0f}"
        )


@dataclass(frozen=True, slots=True)
class Floor:
    """Rows a second by the clock, and by what they took of the processor."""

    by_clock: float
    by_processor: float


@contextmanager
def timed(server: ServerProcess) -> Iterator[Took]:
    """Clock and processor of both sides."""
    took = Took()
    before, began, server_before = time.process_time(), time.perf_counter(), server.cpu_seconds()
    yield took
    took.seconds = time.perf_counter() - began
    took.here, took.server = time.process_time() - before, server.cpu_seconds() - server_before


def measured(scratch: Path, *, quick: bool, only: str) -> Iterator[Result]:
    """Every row of the table of promises; those on PostgreSQL where it is installed."""
    rows = ROWS // 10 if quick else ROWS
    # As the window does once it is loaded (garbage.py): what is measured looks through no modules for garbage.
    gc.collect()
    gc.freeze()
    measures: list[tuple[str, Callable[[], Iterator[Result]]]] = [
        ("rows", lambda: _rows(scratch, rows)),
        ("snapshot", lambda: _snapshot(scratch, SNAPSHOT_TENTH if quick else SNAPSHOT)),
        ("seen", lambda: _seen(scratch)),
        ("waiting", lambda: many_waiting(scratch)),
    ]
    for name, measure in measures:
        if only in name:
            yield from measure()


def _rows(scratch: Path, rows: int) -> Iterator[Result]:
    """On SQLite and on PostgreSQL by turns, the better of two: what the machine does beside must not fall on one of them."""
    floor = floor_of(scratch, rows)
    reason = why_not()
    on_sqlite: list[list[Result]] = []
    on_postgresql: list[list[Result]] = []
    for _ in range(RUNS):
        with world(scratch) as made:
            on_sqlite.append(list(_sent_and_got(made, rows, floor)))
        if not reason:
            with own_postgresql() as address, world(scratch, f"{address}/postgres") as made:
                on_postgresql.append(list(_sent_and_got(made, rows, floor)))
    best = _best_of(on_sqlite)
    yield from best
    if reason:
        print(f"PostgreSQL is not measured: {reason}")  # it is a bench
        return
    for first, second in zip(best, _best_of(on_postgresql), strict=True):
        if first.at_least:
            yield Result(
                f"{first.bench}, PostgreSQL", second.value, "rows/s", "at least 80 % of SQLite's",
                POSTGRESQL_SHARE * first.value, at_least=True,
                note=f"{second.value / first.value:.0%} of SQLite's {first.value:,.0f}; {second.note}",
            )  # fmt: skip


def _best_of(runs: list[list[Result]]) -> list[Result]:
    return [
        (max if same[0].at_least else min)(same, key=lambda one: one.value) for same in zip(*runs, strict=True)
    ]  # fmt: skip


def _sent_and_got(made: World, rows: int, floor: Floor) -> Iterator[Result]:
    def result(name: str, took: Took, limit: float) -> Result:
        return Result(
            name, rows / took.seconds, "rows/s", f"at least {limit:,.0f}", limit, at_least=True,
            note=took.note(rows, floor), floor_name=FLOOR, floor_value=floor.by_clock,
        )  # fmt: skip

    first = made.first
    push(made.server, first)
    second = made.another()
    pull(made.server, second)
    save_patients(first, 1, rows, OF_A_GROUP)
    sent, took = push(made.server, first)
    per_row = sent.bytes / rows
    yield result("push, groups of 500", took, 60_000)
    with timed(made.server) as shown:
        _until_replica_shows(first)
    shown.seconds += took.seconds
    shown.here += took.here
    shown.server += took.server
    yield result("push until the replica shows it", shown, 20_000)
    yield result("pull and apply, groups of 500", pull(made.server, second), 28_000)
    save_single_patients(first, rows + 1, rows)
    sent, took = push(made.server, first)
    per_single = sent.bytes / rows
    yield result("push, single rows", took, 20_000)
    yield result("pull and apply, single rows", pull(made.server, second), 18_000)
    save_updates(first, rows, OF_A_GROUP)
    _, took = push(made.server, first)
    yield result("pull and apply, updates", pull(made.server, second), 12_000)
    assert _digests_of(first, ("patient",)) == _digests_of(second, ("patient",))
    yield Result("bytes on the wire, in bulk", per_row, "B/row", "at most 100", 100)
    yield Result("bytes on the wire, single patients", per_single, "B/row", "at most 130", 130)


def push(server: ServerProcess, clinic: Clinic) -> tuple[Sent, Took]:
    """Everything that waits, as the link does it."""
    transport, row = link_of(clinic)
    sent = Sent()
    with timed(server) as took:
        PushOwn(clinic, transport, at_once, _nobody).push(row.who, row.sent_seq, sent)
    transport.close()
    return sent, took


def pull(server: ServerProcess, clinic: Clinic) -> Took:
    """Everything that others did, as the link does it; it is noted for the search and indexed later."""
    transport, row = link_of(clinic)
    with timed(server) as took:
        PullOthers(clinic, transport, at_once, _nobody).pull(row.who, Came())
    transport.close()
    return took


def _nobody(_done: int, _total: int) -> None:
    pass


def _until_replica_shows(clinic: Clinic) -> None:
    """A greeting with digests is answered when the server's replica is at the very place."""
    transport, row = link_of(clinic)
    with reading_raw(clinic) as raw:
        epoch, order, seq, last = raw.execute(
            "SELECT server_epoch, server_order, seq, hash FROM change_group ORDER BY server_epoch DESC, server_order DESC"
        ).fetchone()
    said = Hello(
        protocol=PROTOCOL, program="bench", schema_rev=program_revision(), pc_name="PC 1", clock=0, last_seq=seq,
        last_hash=bytes(last).hex(), epoch=epoch, order=order, waiting=0, to_settle=0, parked=0, digests={"patient": 0},
    )  # fmt: skip
    who, differing = row.who, list[str]()
    while differing != ["patient"]:
        # Nobody answers for a while where others take the processor; the same greeting again is answered the same way.
        with suppress(Unreachable):
            answer = transport.hello(who, said)
            who, differing = replace(who, token=answer.next_token), answer.differing
    with clinic.taking_in() as raw:
        raw.execute("UPDATE server_link SET token = ?", (who.token,))
    transport.close()


def floor_of(scratch: Path, rows: int) -> Floor:
    """The same rows as JSON lines, gzipped and back, into an indexed table of an encrypted file, one transaction."""

    class Device:
        patient_code = "F1"

    class Asked:
        device = Device

    made = list(patients(Asked, 1, rows))  # type: ignore[arg-type]  # only its code is asked
    raw = connect(scratch / "floor.db", new_key(), must_exist=False)
    names = ", ".join(made[0])
    raw.execute(f"CREATE TABLE patient ({names}, PRIMARY KEY (id))")
    for column in ("registration_number", "name", "phone"):
        raw.execute(f"CREATE INDEX by_{column} ON patient ({column})")
    before, began = time.process_time(), time.perf_counter()
    packed = gzip.compress(json.dumps(made).encode(), 6)
    told: list[dict[str, Any]] = json.loads(gzip.decompress(packed))
    raw.execute("BEGIN IMMEDIATE")
    raw.executemany(
        f"INSERT INTO patient VALUES ({', '.join('?' * len(made[0]))})", [tuple(row.values()) for row in told]
    )
    raw.execute("COMMIT")
    took, busy = time.perf_counter() - began, time.process_time() - before
    raw.close()
    return Floor(rows / took, rows / busy)


def _snapshot(scratch: Path, size: Size) -> Iterator[Result]:
    """A clinic of years, all of it sent; then a new PC gets it, from the first question to a clinic that opens.

    "From nothing": the server's replica has the rows, and may still make them found; no copy was made before the PC asks.
    """
    home = scratch / "snapshot"
    shutil.copytree(generated(size, _tell), home / "pc1")
    clinic = open_generated(home / "pc1")
    with clinic.taking_in() as raw:
        # The generated clinic is a demo, which may not join.
        raw.execute("UPDATE clinic_profile SET is_demo = 0")
    file_bytes = clinic.path.stat().st_size
    with ServerProcess(home / "server") as server:
        join_server(clinic, server.address, server.join_text(new_clinic=True), by=EVERYTHING, pc_name="PC 1")
        _tell("sending the clinic")
        push(server, clinic)
        _tell("the server's replica takes it in")
        _until_replica_shows(clinic)
        transport, _ = link_of(clinic)
        joined = transport.join(
            JoinAsk(protocol=PROTOCOL, code=parse_join_code(server.join_text()).code, pc_name="PC 2")
        )
        who = Credentials(joined.clinic_id, joined.lease.device_id, joined.token)
        counts = 0
        for name in ("from nothing", "again, prepared"):
            key, folder = new_key(), home / name
            sizes: list[int] = []
            with timed(server) as took:
                receive_snapshot(transport, who, folder, key, partial(_keep, sizes))
                opened = Clinic.open(folder, key)
            with reading_raw(opened) as raw:
                counts = sum(raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _counted(raw))
                assert table_digests(raw, ("patient", "invoice")) == _digests_of(clinic, ("patient", "invoice"))
            opened.close()
            shutil.rmtree(folder)
            yield Result(
                f"new PC from snapshot, {name}", took.seconds, "s", "at most 30 s", 30,
                note=f"{counts:,} rows; processor: {took.here:.1f} s here, {took.server:.1f} s server",
            )  # fmt: skip
        yield Result("bytes of a snapshot", sizes[-1] / file_bytes, "of file", "at most 0.25", 0.25,
                     note=f"{sizes[-1] / 1e6:.0f} MB of {file_bytes / 1e6:.0f}")  # fmt: skip
        transport.close()
    clinic.close()


def _keep(sizes: list[int], _done: int, total: int) -> None:
    sizes.append(total)


def _counted(raw: Any) -> list[str]:
    return ["patient", "visit", "consultation", "vitals", "diagnosis", "prescription", "prescription_line", "invoice",
            "invoice_line", "stock_movement", "payment"]  # fmt: skip


def _digests_of(clinic: Clinic, tables: tuple[str, ...]) -> dict[str, int]:
    with reading_raw(clinic) as raw:
        return table_digests(raw, tables)


def _seen(scratch: Path) -> Iterator[Result]:
    """From before a save until the other PC's open pages are told."""
    with world(scratch) as made:
        first = made.first
        push(made.server, first)
        second = made.another()
        came = threading.Semaphore(0)
        second.listen(lambda fact: came.release() if isinstance(fact, RowsCame) else None)
        links = [Link(clinic, link_of(clinic)[0], pc_name=name) for clinic, name in ((first, "PC 1"), (second, "PC 2"))]
        for link in links:
            link.exchange()
        ending = threading.Event()

        def waiting() -> None:
            while not ending.is_set():
                links[1].wait()

        listener = threading.Thread(target=waiting, daemon=True)
        listener.start()
        times: list[float] = []
        random = Random(5)
        while came.acquire(blocking=False):
            pass
        for number in range(SAVES):
            ending.wait(random.uniform(0.01, 0.2))
            began = time.perf_counter()
            save_patients(first, number + 1, 1, 1)
            links[0].exchange()
            assert came.acquire(timeout=30)
            times.append(time.perf_counter() - began)
        ending.set()
        links[1].stop()
        listener.join(30)
        links[0].stop()
    yield Result(
        "a save seen on the other PC, p95",
        p95(times),
        "s",
        "at most 1 s",
        1,
        note=f"median {sorted(times)[SAVES // 2]:.3f} s",
    )


def _tell(message: str) -> None:
    print(message, file=sys.stderr, flush=True)  # it is a bench
