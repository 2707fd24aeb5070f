"""Some PCs of one clinic and its server in one process, with one time that is true and a seed that decides everything."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from narayaneeyam_clinic.clinic import DATABASE_NAME
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import to_milliseconds
from narayaneeyam_clinic.store.local_records import ThisPc
from narayaneeyam_clinic.sync.change_group import unpack
from narayaneeyam_clinic.sync.link_row import LinkRow, reading_raw, set_link
from narayaneeyam_clinic.sync.messages import PROTOCOL, ClinicToJoin, Digests, JoinAnswer, JoinAsk
from narayaneeyam_clinic.sync.new_device import own_leases
from narayaneeyam_clinic.sync.number_series import device_of, device_record
from narayaneeyam_clinic.sync.segment import read_segment
from narayaneeyam_clinic.sync.transport import Unreachable
from narayaneeyam_clinic.sync.travelling import TravellingGroup
from narayaneeyam_server.backup import back_up, restore
from narayaneeyam_server.database import Database
from narayaneeyam_server.log_store import LogStore, Place
from narayaneeyam_server.registry import find_clinic
from narayaneeyam_server.replica_worker import Workshop, replica_key
from narayaneeyam_server.service import SyncService
from tests.simulator.chances import drawn_from
from tests.simulator.line import NO_FAULTS, Faults
from tests.simulator.pc import Pc, PcClock
from tests.simulator.template import BEGIN, Template

MASTER_KEY = bytes(range(32))
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Committed:
    """A group as its author's PC committed it."""

    rows: tuple[dict[str, Any], ...]
    author: str


@dataclass(slots=True)
class World:
    home: Path
    template: Template
    chance: Random
    now: datetime = BEGIN
    begun: datetime = BEGIN
    faults: Faults = NO_FAULTS
    clinic_id: str = ""
    pcs: list[Pc] = field(default_factory=list)
    # By the hash of its salted payload, which no two groups share: what must be everywhere in the end.
    committed: dict[bytes, Committed] = field(default_factory=dict)
    # What lay nowhere after a disaster.
    lost: dict[bytes, Committed] = field(default_factory=dict)
    printed: dict[str, str] = field(default_factory=dict)
    lost_bills: set[str] = field(default_factory=set)
    late: list[Callable[[], object]] = field(default_factory=list)
    story: list[str] = field(default_factory=list)
    works: Callable[[World, Pc], None] | None = None
    # Whether people do nothing but register patients and book times.
    books: bool = False
    # What people do in place of all that; empty is what they always do.
    jobs: tuple[Any, ...] = ()
    backups: int = 0
    folders: int = 0
    _service: SyncService | None = None
    _database: Database | None = None
    _workshop: Workshop | None = None

    @property
    def seconds(self) -> float:
        return (self.now - self.begun).total_seconds()

    def tell(self, line: str) -> None:
        self.story.append(f"{len(self.story):4} {self.now:%d %H:%M:%S} {line}")

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)

    # The server

    def service(self) -> SyncService:
        """Raises Unreachable while it stands still."""
        if self._service is None:
            raise Unreachable("no_server")
        return self._service

    @property
    def server_file(self) -> Path:
        return self.home / "server.db"

    def start_server(self) -> None:
        self._database = Database.open(f"sqlite:///{self.server_file}")
        self._workshop = Workshop(LogStore(self._database, MASTER_KEY), self.home / "replicas")
        self._service = SyncService(
            self._database, MASTER_KEY, clock=lambda: self.now, replicas=_RowsOfTheServer(self._workshop)
        )

    def stop_server(self) -> None:
        if self._service is not None and self._database is not None and self._workshop is not None:
            self._service.close()
            self._workshop.close()
            self._database.close()
        self._service = self._database = self._workshop = None

    def workshop(self) -> Workshop:
        """The server's own replica, in this process. Raises Unreachable."""
        if self._workshop is None:
            raise Unreachable("no_server")
        return self._workshop

    def back_server_up(self) -> Path:
        assert self._database is not None
        self.backups += 1
        target = self.home / f"server-backup-{self.backups}"
        back_up(self._database, MASTER_KEY, target)
        return target

    def restore_server(self, backup: Path | None) -> None:
        """From a backup, as the administrator does it; with None everything is gone, and the PCs join again."""
        self.stop_server()
        for file in self.home.glob("server.db*"):
            file.unlink()
        # The restore asks for an empty data folder, so there are no replicas either.
        shutil.rmtree(self.home / "replicas", ignore_errors=True)
        self.start_server()
        assert self._database is not None
        if backup is None:
            self.clinic_id = ""
        else:
            restore(self._database, MASTER_KEY, backup)
        self.late.clear()
        if self.clinic_id:
            self.forget_lost()

    def copy_of_server(self) -> Path:
        """Its files while it stands still, as somebody copies a folder."""
        self.stop_server()
        self.backups += 1
        target = self.home / f"server-files-{self.backups}"
        shutil.copy(self.server_file, target)
        self.start_server()
        return target

    def put_server_back(self, files: Path) -> None:
        """By a mere copy: it does not know that it was restored."""
        self.stop_server()
        for file in self.home.glob("server.db*"):
            file.unlink()
        shutil.copy(files, self.server_file)
        shutil.rmtree(self.home / "replicas", ignore_errors=True)
        self.start_server()
        self.late.clear()
        self.forget_lost()

    def is_server_behind(self) -> bool:
        """A server that was restored and has not got everything back yet."""
        assert self._database is not None
        with self._database.reading() as connection:
            return bool(find_clinic(connection, self.clinic_id).takes_back)

    # PCs

    def lone_pc(self) -> Pc:
        """A clinic that works alone."""
        return self._new_pc("Reception", self.template.folder, self.template.key)

    def first_pc(self) -> Pc:
        """The clinic that began alone joins with its first PC."""
        pc = self.lone_pc()
        self.joins(pc)
        return pc

    def joins(self, pc: Pc) -> None:
        """With its log: a server that does not know it, or one that was made anew and knows its name from another PC."""
        code = self.service().make_code(self.clinic_id or None)
        leases = own_leases(pc.clinic)
        with reading_raw(pc.clinic) as raw:
            ((self.clinic_id,),) = raw.execute("SELECT id FROM clinic_profile").fetchall()
        asked = ClinicToJoin(
            clinic_id=self.clinic_id, name="Sree Dhanwanthari", is_demo=False, devices=leases,
            device_id=pc.clinic.device.id, last_epoch=self.last_epoch(pc),
        )  # fmt: skip
        answer = self.service().join(JoinAsk(protocol=PROTOCOL, code=code, pc_name=pc.name, clinic=asked))
        self._link(pc, answer)
        self.saw_commits(pc)

    def last_epoch(self, pc: Pc) -> int:
        """The highest that this PC ever saw."""
        return int(pc.rows("SELECT coalesce(max(epoch), 0) FROM server_link")[0][0])

    def another_pc(self, name: str) -> Pc:
        """A new PC of the clinic: the server's rows and log at one place of the order, and a device of its own."""
        code = self.service().make_code(self.clinic_id)
        answer = self.service().join(JoinAsk(protocol=PROTOCOL, code=code, pc_name=name))
        copy = self._new_folder()
        copy.mkdir()
        shown = self.workshop().copy(self.clinic_id, copy / DATABASE_NAME)
        key = replica_key(self.service().log_store.key_of(self.clinic_id), self.clinic_id)
        pc = self._new_pc(name, copy, key)
        shutil.rmtree(copy)
        fresh = device_of(answer.lease)
        pc.clinic.device = fresh
        with pc.clinic.transaction(by=PROGRAM, why="device.join") as tx:
            tx.session.merge(ThisPc(n=1, device_id=fresh.id))
            tx.add(device_record(fresh, name, answer.lease.reserve_code))
        self._link(pc, answer, place=(shown.place.epoch, shown.place.order))
        self.saw_commits(pc)
        return pc

    def clone_of(self, pc: Pc, name: str) -> Pc:
        """Two PCs with one disk."""
        pc.clinic.close()
        clone = self._new_pc(name, pc.folder, pc.key)
        pc.open()
        clone.was_put_back_whole = pc.was_put_back_whole
        return clone

    def lose(self, pc: Pc) -> None:
        """A PC is gone for good."""
        pc.close()
        self.pcs.remove(pc)
        shutil.rmtree(pc.folder)
        self.forget_lost()

    def _new_folder(self) -> Path:
        self.folders += 1
        return self.home / f"pc-{self.folders}"

    def _new_pc(self, name: str, source: Path, key: bytes) -> Pc:
        folder = self._new_folder()
        shutil.copytree(source, folder)
        pc = Pc(self, name, folder, key, PcClock(self))
        pc.open()
        self.pcs.append(pc)
        return pc

    def _link(self, pc: Pc, answer: JoinAnswer, place: tuple[int, int] | None = None) -> None:
        epoch, order = place or (answer.epoch, 0)
        row = LinkRow(
            answer.clinic_id, answer.lease.device_id, "simulated", None, answer.token, epoch, order, 0, self.now,
            spare=answer.spare,
        )  # fmt: skip
        with pc.clinic.taking_in() as raw:
            set_link(raw, row)
        pc.close()
        pc.open()

    # What was done

    def saw_commits(self, pc: Pc) -> None:
        """Whatever stands in this PC's log of its own, and was not known yet, is committed."""
        for payload_hash, payload in pc.rows(
            "SELECT payload_hash, payload FROM change_group WHERE server_order IS NULL ORDER BY device_id, seq"
        ):
            if bytes(payload_hash) not in self.committed:
                rows = tuple(json.loads(unpack(payload))["rows"])
                self.committed[bytes(payload_hash)] = Committed(rows, pc.name)

    def forget_lost(self) -> None:
        """After a disaster: what lies nowhere any more cannot be expected back."""
        kept = {bytes(row[0]) for pc in self.pcs for row in pc.rows("SELECT payload_hash FROM change_group")}
        if self._service is not None:
            kept |= {group.payload_hash for group in self.ordered_groups()}
        for lost in self.committed.keys() - kept:
            group = self.lost[lost] = self.committed.pop(lost)
            self.lost_bills |= _bills(group)

    def remember_found(self) -> None:
        """What was given up and stands in the order again, since a later disaster put files back that had it, is expected."""
        for one in self.ordered_groups():
            group = self.lost.pop(one.payload_hash, None)
            if group is not None:
                self.committed[one.payload_hash] = group
                self.lost_bills -= _bills(group)

    def ordered_groups(self) -> list[TravellingGroup]:
        """Everything in the server's order."""
        found: list[TravellingGroup] = []
        epoch, after = 1, 0
        while True:
            place, some = self.service().log_store.after(self.clinic_id, epoch, after)
            for one in some:
                head, packed = one.frame
                assert packed is not None
                found += read_segment(packed).groups
                epoch, after = head.epoch, head.last_order
            if not some:
                assert (epoch, after) <= (place.epoch, place.order)
                return found

    def somebody_works(self, pc: Pc) -> None:
        """While an answer is on its way to this PC."""
        if self.works is not None:
            self.works(self, pc)

    def deliver_late(self) -> None:
        """One of the calls that were given up arrives."""
        if self.late and self._service is not None:
            call = self.late.pop(self.chance.randrange(len(self.late)))
            try:
                call()
            except Exception as refused:
                if type(refused).__name__ not in ("ServerSaysNo", "Unreachable"):
                    raise

    def close(self) -> None:
        for pc in self.pcs:
            pc.close()
        self.stop_server()


def _bills(group: Committed) -> set[str]:
    return {row["id"] for row in group.rows if row["t"] == "invoice"}


@contextmanager
def world_of(home: Path, template: Template, seed: int, pcs: int = 3) -> Iterator[World]:
    """A joined clinic with so many PCs that all have everything. A failure tells the story so far."""
    chance = Random(seed)
    home.mkdir(parents=True, exist_ok=True)
    world = World(home, template, chance)
    with drawn_from(chance, lambda: to_milliseconds(world.now)):
        try:
            world.start_server()
            if pcs:
                world.first_pc().exchange()
            for number in range(1, pcs):
                world.another_pc(("Counter", "Doctor", "Office", "Lab")[number - 1])
                world.pcs[-1].exchange()
            for pc in world.pcs:
                pc.exchange()
            yield world
        except BaseException as failed:
            failed.add_note(f"seed {seed}\n" + "\n".join(world.story[-60:]))
            raise
        finally:
            world.close()


@dataclass(frozen=True, slots=True)
class _RowsOfTheServer:
    """What the server compares a PC's digests with."""

    workshop: Workshop

    def something_erased(self, clinic_id: str) -> None:
        self.workshop.bring_up(clinic_id)

    def differing(self, clinic_id: str, epoch: int, order: int, digests: Digests) -> list[str]:
        own = self.workshop.digests(clinic_id, Place(epoch, order), PATIENCE)
        return [] if own is None else sorted(name for name in digests if own.get(name, digests[name]) != digests[name])


def administrator(world: World) -> Actor:
    """The clinic's administrator, as a person who works at any PC."""
    return Actor(world.template.administrator, "Asha Administrator", frozenset(Permission), ("administrator",))
