"""Real clinics and the real server's service between them, without a network: encrypted files, virtual clocks."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.documents.exchange_files import send_files
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.sync.digest import table_digests
from narayaneeyam_clinic.sync.join import ServerMet, join_server
from narayaneeyam_clinic.sync.join_code import JoinCode
from narayaneeyam_clinic.sync.join_new_pc import JoinedPc, join_clinic
from narayaneeyam_clinic.sync.link import Link
from narayaneeyam_clinic.sync.link_row import LinkRow, read_link, reading_raw
from narayaneeyam_clinic.sync.link_state import LinkState
from narayaneeyam_clinic.sync.messages import (
    Hello,
    HelloAnswer,
    JoinAnswer,
    JoinAsk,
    LeaseAsk,
    Pushed,
    SnapshotManifest,
)
from narayaneeyam_clinic.sync.transport import Credentials, Place, Pulled, Transport, Unreachable
from narayaneeyam_server.database import Database
from narayaneeyam_server.document_store import document, take_document
from narayaneeyam_server.replicas import Replicas
from narayaneeyam_server.sealing import new_key
from narayaneeyam_server.service import SyncService
from narayaneeyam_server.snapshots import Snapshots
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE, TemplateClinic

BEGIN = datetime(2026, 11, 21, 4, 30, tzinfo=UTC)
ADDRESS = "http://127.0.0.1:1"
PATIENT = "INSERT INTO patient (id, registration_number, public_code, registered_at, name, is_active) VALUES (?, ?, ?, 0, ?, 1)"


@dataclass(slots=True)
class World:
    """The true time, and a server that may be away or restored."""

    home: Path
    now: datetime = BEGIN
    service: SyncService = field(init=False)
    master_key: bytes = field(default_factory=new_key)
    _opened: list[Callable[[], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.begin_server("server", self.master_key)

    def begin_server(self, name: str, master_key: bytes) -> None:
        """Another server, or the same from its files."""
        database = Database.open(f"sqlite:///{self.home / name}.db")
        self.master_key = master_key
        self.service = SyncService(database, self.master_key, clock=lambda: self.now)
        self._opened += [self.service.close, database.close]

    def with_replicas(self) -> None:
        """The server keeps the clinics' rows too: it compares digests and makes snapshots."""
        store, folder = self.service.log_store, self.home / "replicas"
        replicas = Replicas(store, f"sqlite:///{self.home / 'server.db'}", self.master_key, folder)
        self.service.replicas = replicas
        self.service.snapshots = Snapshots(replicas, self.home / "snapshots", patience=60)
        self._opened.append(replicas.close)

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    def keep(self, clinic: Clinic) -> Clinic:
        """Closed at the end."""
        self._opened.append(clinic.close)
        return clinic

    def close(self) -> None:
        for one in reversed(self._opened):
            one()


@dataclass(slots=True)
class Line:
    """The way to the server's service, that may break before or after it has answered."""

    world: World
    down: bool = False
    # The next so many answers are lost after the server has done its work.
    answers_to_lose: int = 0
    lose_pushes: int = 0
    pushes: int = 0

    def _through(self, work: Callable[[], Any]) -> Any:
        if self.down:
            raise Unreachable("no_connection")
        answer = work()
        if self.answers_to_lose:
            self.answers_to_lose -= 1
            raise Unreachable("timeout")
        return answer

    def join(self, ask: JoinAsk) -> JoinAnswer:
        return self._through(lambda: self.world.service.join(ask))

    def hello(self, who: Credentials, said: Hello) -> HelloAnswer:
        return self._through(lambda: self.world.service.hello(who, said))

    def lease(self, who: Credentials, ask: LeaseAsk) -> JoinAnswer:
        return self._through(lambda: self.world.service.lease(who, ask))

    def push(self, who: Credentials, packed: bytes, at: Place | None = None) -> Pushed:
        self.pushes += 1
        pushed = self._through(lambda: self.world.service.push(who, packed, at))
        if self.lose_pushes:
            self.lose_pushes -= 1
            raise Unreachable("timeout")
        return pushed

    def pull(self, who: Credentials, epoch: int, after: int, wait: float) -> Pulled:
        return self._through(lambda: self.world.service.pull(who, epoch, after, wait))

    def manifest(self, who: Credentials) -> SnapshotManifest:
        return self._through(lambda: self.world.service.manifest(who))

    def snapshot(self, who: Credentials, snapshot_id: str, from_byte: int) -> Iterator[bytes]:
        return self._through(lambda: self.world.service.snapshot(who, snapshot_id, from_byte))

    def put_document(self, who: Credentials, name: str, content: bytes) -> None:
        self._through(lambda: take_document(self.world.service, who, name, content))

    def document(self, who: Credentials, name: str) -> bytes:
        content: bytes = self._through(lambda: document(self.world.service, who, name))
        return content


@dataclass(slots=True)
class Pc:
    """One PC of the clinic with its link."""

    clinic: Clinic
    line: Line
    link: Link

    @classmethod
    def of(cls, clinic: Clinic, world: World, seed: int = 1, **more: Any) -> Pc:
        line = Line(world)
        also = partial(send_files, clinic)
        return cls(clinic, line, Link(clinic, line, pc_name="A PC", chance=Random(seed), also=also, **more))

    @property
    def device_id(self) -> str:
        return self.clinic.device.id

    @property
    def row(self) -> LinkRow:
        with reading_raw(self.clinic) as raw:
            row = read_link(raw)
        assert row is not None
        return row

    def exchange(self) -> LinkState:
        return self.link.exchange()

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with reading_raw(self.clinic) as raw:
            return list(raw.execute(sql, values))

    def change(self, sql: str, *values: Any) -> None:
        """One transaction with one statement."""
        with self.clinic.transaction(by=PROGRAM, why="test.change") as tx:
            tx.session.connection().connection.driver_connection.execute(sql, values)

    def register(self, name: str) -> str:
        patient = new_id()
        self.change(PATIENT, patient, f"{self.clinic.device.patient_code}-{patient[-5:]}", patient, name)
        return patient

    def names(self) -> list[str]:
        return [name for (name,) in self.rows("SELECT name FROM patient ORDER BY name")]

    def digests(self) -> dict[str, int]:
        with reading_raw(self.clinic) as raw:
            return table_digests(raw)

    def log(self) -> list[tuple[Any, ...]]:
        return self.rows(
            "SELECT device_id, seq, stamp, hash, server_epoch, server_order FROM change_group ORDER BY device_id, seq"
        )


def meeting(transport: Transport) -> Callable[[str, JoinCode], ServerMet]:
    """Instead of TLS to an address: this transport."""
    return lambda address, code: ServerMet(address, None, transport)


def administrator(clinic: Clinic) -> Actor:
    """Who may join."""
    with clinic.reading(by=PROGRAM) as rd:
        return actor_of(rd.session, rd.session.query(User).filter_by(login="administrator").one())


def first_pc(world: World, template: TemplateClinic) -> Pc:
    """A clinic that began alone and has joined the world's server; its log is still to be sent."""
    folder = world.home / "pc1" / "clinics" / template.folder.name
    shutil.copytree(template.folder, folder)
    clinic = world.keep(Clinic.open(folder, template.key, clock=lambda: world.now))
    code = world.service.make_code(None)
    join_server(clinic, ADDRESS, code, by=administrator(clinic), pc_name="Desk", meet=meeting(Line(world)))
    return Pc.of(clinic, world)


def join_pc(world: World, number: int, clinic_id: str, *, line: Line | None = None, **given: Any) -> JoinedPc:
    """What the new PC's person does."""
    asked = {
        "code": given.get("code") or world.service.make_code(clinic_id), "login": "receptionist", "password": PASSWORD,
        "recovery_code": RECOVERY_CODE, "recovery_typed_back": RECOVERY_CODE, **given,
    }  # fmt: skip
    return join_clinic(
        world.home / f"pc{number}", ADDRESS, pc_name=f"PC {number}", clock=lambda: world.now, use_keyring=False,
        meet=meeting(line or Line(world)), **asked,
    )  # fmt: skip


def another_pc(world: World, number: int, clinic_id: str) -> Pc:
    """A new PC of the clinic, joined and open."""
    return Pc.of(world.keep(join_pc(world, number, clinic_id).clinic), world, seed=number)


def reopened(world: World, number: int, key: bytes) -> Pc:
    """A PC of the world whose folders were copied."""
    (folder,) = (world.home / f"pc{number}" / "clinics").glob("[!.]*")
    return Pc.of(world.keep(Clinic.open(folder, key, clock=lambda: world.now)), world, seed=number)


@dataclass(frozen=True, slots=True)
class LinkedTemplate:
    """The folder of a world with two PCs that have everything of each other, and what opens it."""

    home: Path
    master_key: bytes
    keys: tuple[bytes, bytes]


def make_linked(home: Path, template: TemplateClinic) -> LinkedTemplate:
    """Made once, closed, and copied for each test."""
    world = World(home)
    try:
        desk = first_pc(world, template)
        desk.exchange()
        counter = another_pc(world, 2, desk.row.clinic_id)
        settle(desk, counter)
        return LinkedTemplate(home, world.master_key, (desk.clinic.key, counter.clinic.key))
    finally:
        world.close()


def settle(*pcs: Pc) -> None:
    """Everybody sends and gets everything."""
    for _ in range(2):
        for pc in pcs:
            state = pc.exchange()
            assert state.problem is None, state


def alike(*pcs: Pc) -> None:
    """The same rows everywhere, and the same log in the same order."""
    settle(*pcs)
    assert len({str(sorted(pc.digests().items())) for pc in pcs}) == 1
    assert len({str(pc.log()) for pc in pcs}) == 1
    assert not any(row[4] is None for row in pcs[0].log())
