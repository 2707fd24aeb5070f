"""Some PCs of one clinic and a server's order between them, without a network: real encrypted files, virtual clocks."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.clock import to_milliseconds
from narayaneeyam_clinic.store.base import captured_columns, synced_tables
from narayaneeyam_clinic.store.local_records import ThisPc
from narayaneeyam_clinic.sync.apply import Taken, TakenIn
from narayaneeyam_clinic.sync.number_series import device_record, next_device
from narayaneeyam_clinic.sync.parking import parked_groups, retry
from narayaneeyam_clinic.sync.push_own import last_seq_of
from narayaneeyam_clinic.sync.read_log import segment_after
from narayaneeyam_clinic.sync.segment import pack_segment, read_segment
from narayaneeyam_clinic.sync.take_in import take_in
from narayaneeyam_clinic.sync.travelling import Segment

BEGIN = datetime(2026, 11, 21, 4, 30, tzinfo=UTC)


@dataclass(slots=True)
class DriftingClock:
    """The true time of the test and what this PC's clock is wrong by."""

    true: Callable[[], datetime]
    wrong_by: timedelta = timedelta()

    def __call__(self) -> datetime:
        return self.true() + self.wrong_by


@dataclass(slots=True)
class Replica:
    clinic: Clinic
    clock: DriftingClock
    pulled: int = 0

    @property
    def device_id(self) -> str:
        return self.clinic.device.id

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with self.clinic.reading(by=PROGRAM) as rd:
            return list(rd.session.connection().connection.driver_connection.execute(sql, values))

    def change(self, sql: str, *values: Any) -> None:
        """One transaction with one statement."""
        with self.clinic.transaction(by=PROGRAM, why="test.change") as tx:
            tx.session.connection().connection.driver_connection.execute(sql, values)


@dataclass(slots=True)
class Replicas:
    """PCs that push to and pull from one order of segments."""

    pcs: list[Replica]
    now: datetime = BEGIN
    ordered: list[tuple[bytes, Taken]] = field(default_factory=list)
    groups: int = 0

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    def push(self, pc: Replica, *, max_groups: int = 2_000) -> None:
        """What was not sent yet; the answer names its place."""
        with pc.clinic.reading(by=PROGRAM) as rd:
            raw = rd.session.connection().connection.driver_connection
            segment = segment_after(raw, pc.device_id, _sent_of(raw, pc.device_id), max_groups=max_groups)
        if segment is None:
            return
        taken = Taken(1, self.groups + 1, to_milliseconds(self.now))
        self.groups += len(segment.groups)
        self.ordered.append((pack_segment(segment), taken))
        take_in(pc.clinic, segment, taken)

    def pull(self, pc: Replica, *, segments: int = 10_000) -> None:
        """The next segments in the server's order, the own ones among them."""
        for packed, taken in self.ordered[pc.pulled : pc.pulled + segments]:
            take_in(pc.clinic, read_segment(packed), taken)
            pc.pulled += 1

    def settle(self) -> None:
        """Everybody sends and gets everything."""
        for pc in self.pcs:
            self.push(pc)
        for pc in self.pcs:
            self.pull(pc)

    def close(self) -> None:
        for pc in self.pcs:
            pc.clinic.close()


def retry_parked(clinic: Clinic) -> TakenIn:
    """What an exchange does at its end; `parked` counts all that is parked afterwards."""
    with clinic.taking_in() as raw:
        return retry(raw, parked_groups(raw, only_ready=True))


def _sent_of(raw: Any, device_id: str) -> int:
    """The number of the last own group that has a place; 0 before the first."""
    (first_unsent,) = raw.execute(
        "SELECT min(seq) FROM change_group WHERE device_id = ? AND server_order IS NULL", (device_id,)
    ).fetchone()
    return last_seq_of(raw, device_id) if first_unsent is None else int(first_unsent) - 1


def replicas(template: Path, key: bytes, home: Path, count: int) -> Replicas:
    """`count` PCs of the template's clinic, each with a device of its own and the clinic as it is."""
    begun = _begun(template, key, count)
    made = Replicas([], ordered=list(begun.ordered), groups=begun.groups)
    for number in range(count):
        folder = home / _name(number)
        shutil.copytree(begun.home / _name(number), folder)
        clock = DriftingClock(lambda: made.now)
        made.pcs.append(Replica(Clinic(folder, key, clock), clock, len(made.ordered)))
    return made


@dataclass(frozen=True, slots=True)
class _Begun:
    """The folders of PCs that have begun, closed, and what was ordered by then."""

    home: Path
    ordered: tuple[tuple[bytes, Taken], ...]
    groups: int


@cache
def _begun(template: Path, key: bytes, count: int) -> _Begun:
    """Made once and then copied: many tests begin so."""
    home = template.parents[1] / f"{count}-pcs"
    made = Replicas([])
    first = home / _name(0)
    shutil.copytree(template, first)
    clock = DriftingClock(lambda: made.now)
    leader = Clinic.open(first, key, clock=clock)
    leased = []
    for number in range(1, count):
        with leader.transaction(by=PROGRAM, why="device.lease") as tx:
            device = next_device(tx)
            tx.add(device_record(device, f"PC {number}"))
        leased.append(device)
    made.push(Replica(leader, clock))
    leader.close()
    for number, device in enumerate(leased, 1):
        folder = home / _name(number)
        shutil.copytree(first, folder)
        clinic = Clinic.open(folder, key, clock=clock)
        with clinic.transaction(by=PROGRAM, why="device.take") as tx:
            tx.session.get_one(ThisPc, 1).device_id = device.id
        clinic.close()
    return _Begun(home, tuple(made.ordered), made.groups)


def _name(number: int) -> str:
    return f"pc{number}"


def content(pc: Replica) -> dict[str, list[tuple[Any, ...]]]:
    """Every synced row with its versions, what is open, what is parked, and the log's hashes."""
    found = {
        table.name: pc.rows(
            f"SELECT {', '.join(chr(34) + n + chr(34) for n in ('id', '_v', '_fv', *captured_columns(table)))}"
            f' FROM "{table.name}" ORDER BY id'
        )
        for table in synced_tables()
    }
    found["rival_heads"] = pc.rows("SELECT * FROM rival_heads ORDER BY 1, 2, 3")
    found["parked_group"] = pc.rows("SELECT device_id, seq, stamp FROM parked_group ORDER BY 1, 2")
    found["stock_on_hand"] = pc.rows("SELECT * FROM stock_on_hand ORDER BY 1")
    found["log"] = pc.rows("SELECT device_id, seq, hash, server_order, server_time FROM change_group ORDER BY 1, 2")
    return found


def segment_of(pc: Replica, after: int) -> Segment:
    with pc.clinic.reading(by=PROGRAM) as rd:
        raw = rd.session.connection().connection.driver_connection
        found = segment_after(raw, pc.device_id, after)
    assert found is not None
    return found
