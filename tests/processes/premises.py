"""A server, a line to it that breaks, and the three PCs of one clinic, each a process; made once, copied for each test."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.processes.agreement import settle
from tests.processes.faulty_proxy import FaultyProxy
from tests.processes.running import PcProcess, ServerProcess

NAMES = ("reception", "counter", "doctor")


@dataclass
class Premises:
    """`pcs` in the order of NAMES. The server's address in their files is that of the line, so its port is kept."""

    home: Path
    server: ServerProcess
    line: FaultyProxy
    chance: Random
    pcs: list[PcProcess] = field(default_factory=list)

    @property
    def reception(self) -> PcProcess:
        return self.pcs[0]

    @property
    def counter(self) -> PcProcess:
        return self.pcs[1]

    @property
    def doctor(self) -> PcProcess:
        return self.pcs[2]

    def device_of(self, pc: PcProcess) -> str:
        return str(pc.ask("rows", "SELECT device_id FROM this_pc")["rows"][0][0])

    def end(self) -> None:
        for pc in self.pcs:
            pc.end()
        self.server.end()
        self.line.end()


@dataclass(frozen=True, slots=True)
class Prepared:
    """The same, closed, as it lies on the disks."""

    home: Path
    line_port: int


def prepare(home: Path) -> Prepared:
    """A clinic that began at reception and has two more PCs, everything up to date; on SQLite, and over TLS with the
    server's own certificate, which the PCs know by its fingerprint in the joining code."""
    server = ServerProcess(home / "server", tls=True)
    made = Premises(
        home, server, FaultyProxy(server.port, seed=0), Random(0), [PcProcess(home / name) for name in NAMES]
    )
    try:
        _begin_clinic(made)
    finally:
        made.end()
    return Prepared(home, made.line.port)


def _begin_clinic(made: Premises) -> None:
    """What can be done at once is done at once."""
    others = made.pcs[1:]
    for pc in made.pcs:
        pc.begin_start()
    made.server.start()
    made.line.speak_as(made.server.own_certificate)
    for pc in made.pcs:
        pc.hear("start")
    made.reception.tell("create")
    code = made.server.code("--new-clinic")
    made.reception.hear("create")
    made.reception.ask("join_server", made.line.address, code)
    settle([made.reception])
    for pc in others:
        pc.tell("join_clinic", made.line.address, made.server.code())
    for pc in others:
        joined = pc.hear("join_clinic")
        assert "refused" not in joined, joined
    settle(made.pcs)


@contextlib.contextmanager
def premises(
    prepared: Prepared,
    home: Path,
    seed: int,
    *,
    server_home: Path | None = None,
    homes: dict[str, Path] | None = None,
    years: dict[str, int] | None = None,
    database_url: str | None = None,
) -> Iterator[Premises]:
    """A copy at work; all its processes end with it. `homes`: the disk of a PC by its name; `years`: its clock.

    `database_url`: the server's log moves there, by backup and restore.
    """
    disks = {name: (homes or {}).get(name, home) / name for name in NAMES}
    serving = (server_home or home) / "server"
    for name, folder in (*disks.items(), ("server", serving)):
        shutil.copytree(prepared.home / name, folder)
    server = ServerProcess(serving, tls=True)
    if database_url is not None:
        server.told("backup", str(home / "log.nsb"))
        server.database_url = database_url
        server.told("restore", str(home / "log.nsb"))
    server.start()
    made = Premises(home, server, FaultyProxy(server.port, seed, prepared.line_port), Random(seed))
    try:
        made.line.speak_as(server.own_certificate)
        made.pcs = [PcProcess(disk, year=(years or {}).get(name)) for name, disk in disks.items()]
        for pc in made.pcs:
            pc.begin_start()
        for pc in made.pcs:
            pc.hear("start")
        yield made
    finally:
        made.end()
