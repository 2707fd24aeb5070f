"""A server process over TLS, and encrypted PCs of one clinic that speak with it: what the benches of sync work with."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any

from pydantic import SecretStr
from sqlalchemy import select

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.demo.names import people
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.create_clinic import FirstAdministrator, NewClinic, create_clinic
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.engine import open_engine
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.sync.join import join_server
from narayaneeyam_clinic.sync.join_code import join_text
from narayaneeyam_clinic.sync.join_new_pc import join_clinic
from narayaneeyam_clinic.sync.link_row import LinkRow, read_link, reading_raw
from narayaneeyam_clinic.sync.wire import HttpTransport
from narayaneeyam_server import tables as t
from narayaneeyam_server.running import certificate_told, open_service
from narayaneeyam_server.service import SyncService
from narayaneeyam_server.settings import Settings
from tests.bench.bulk_log import BulkLog

ROOT = Path(__file__).resolve().parents[2]
LOGIN, PASSWORD = "bench", "bench-pass-word"
CODE = "ABCDE-FGHJK-MNPQR-STUVW-XYZ23-45678"
TODAY = date(2026, 11, 21)
_TOWNS = ("Kottakkal", "Thrissur", "Palakkad", "Ottapalam", "Shoranur", "Guruvayur", "Ponnani")
EVERYTHING = Actor(PROGRAM.user_id, "Bench", frozenset(Permission))
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class ServerProcess:
    """`narayaneeyam-server serve` with its own certificate, on SQLite or at a database's address."""

    folder: Path
    database_url: str | None = None
    address: str = ""
    process: subprocess.Popen[str] | None = None

    def __enter__(self) -> ServerProcess:
        log = self.folder.with_suffix(".log").open("a")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "narayaneeyam_server", "serve", "--host", "127.0.0.1", "--port", "0", "--json"],
            stdout=subprocess.PIPE, stderr=log, text=True, env=self._environment(), cwd=ROOT,
        )  # fmt: skip
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, self.folder.with_suffix(".log").read_text()
        self.address = json.loads(line)["address"]
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)

    @contextmanager
    def service(self) -> Iterator[SyncService]:
        """On the server's own database, for what an administrator does."""
        opened = open_service(self._settings())
        try:
            yield opened
        finally:
            opened.close()
            opened.database.close()

    def join_text(self, *, new_clinic: bool = False) -> str:
        """Code and fingerprint, as they are typed at a PC of the only clinic, or of a new one."""
        with self.service() as service, service.database.reading() as connection:
            clinic_id = None if new_clinic else connection.execute(select(t.clinic.c.clinic_id)).scalar_one()
            return join_text(service.make_code(clinic_id), certificate_told(self._settings()))

    def cpu_seconds(self) -> float:
        """Of the server with the processes that it began."""
        return sum(_cpu_seconds(one) for one in self._processes())

    def resident_mb(self) -> float:
        """Of the process that answers."""
        assert self.process is not None
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status[status.index("VmHWM:") :].split()[1]) / 1024

    def _processes(self) -> list[int]:
        assert self.process is not None
        found, rest = [], [self.process.pid]
        while rest:
            one = rest.pop()
            found.append(one)
            for task in Path(f"/proc/{one}/task").glob("*/children"):
                rest += [int(child) for child in task.read_text().split()]
        return found

    def _settings(self) -> Settings:
        url = None if self.database_url is None else SecretStr(self.database_url)
        return Settings(data=self.folder, database_url=url)

    def _environment(self) -> dict[str, str]:
        own = {
            "NARAYANEEYAM_SERVER_DATA": str(self.folder),
            "NARAYANEEYAM_SERVER_REQUESTS_PER_SECOND": "100000",
            "NARAYANEEYAM_SERVER_TRIES_PER_MINUTE": "100000",
            "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
        }
        url = {} if self.database_url is None else {"NARAYANEEYAM_SERVER_DATABASE_URL": self.database_url}
        return {**os.environ, **own, **url}


@dataclass
class World:
    """A server and a clinic's first PC, which has joined; further PCs as asked."""

    server: ServerProcess
    home: Path
    first: Clinic
    others: list[Clinic] = field(default_factory=list)

    def another(self) -> Clinic:
        """A new PC, with everything that the server has."""
        home = self.home / f"pc{len(self.others) + 2}"
        joined = join_clinic(
            home, self.server.address, self.server.join_text(), LOGIN, PASSWORD, recovery_code=CODE,
            recovery_typed_back=CODE, pc_name=f"PC {len(self.others) + 2}", use_keyring=False,
        )  # fmt: skip
        self.others.append(joined.clinic)
        return joined.clinic


@contextmanager
def world(scratch: Path, database_url: str | None = None) -> Iterator[World]:
    """Everything new; gone afterwards."""
    home = scratch / f"world-{new_id()[-6:]}"
    home.mkdir()
    created = create_clinic(
        home / "pc1",
        NewClinic(name="Bench", state_code="32", gstin="32ABCDE1234F1Z9"),
        FirstAdministrator(name="Bench", login=LOGIN, password=PASSWORD),
        recovery_code=CODE,
        recovery_typed_back=CODE,
        use_keyring=False,
    )
    with ServerProcess(home / "server", database_url) as server:
        made = World(server, home, created.clinic)
        join_server(created.clinic, server.address, server.join_text(new_clinic=True), by=EVERYTHING, pc_name="PC 1")
        try:
            yield made
        finally:
            for clinic in (made.first, *made.others):
                clinic.close()
    shutil.rmtree(home)


def link_of(clinic: Clinic) -> tuple[HttpTransport, LinkRow]:
    """The way to the server, and where this PC stands."""
    with reading_raw(clinic) as raw:
        row = read_link(raw)
    assert row is not None
    return HttpTransport(row.address, row.certificate), row


def patients(clinic: Clinic, first: int, count: int) -> Iterator[dict[str, Any]]:
    """Invented people with the fields that a registration has: 16 with identity and version."""
    code = clinic.device.patient_code
    for number, person in enumerate(people(Random(first), count, TODAY), first):
        yield {
            "id": new_id(), "registration_number": f"{code}-{number:05}", "public_code": f"{code}Q{number:06}",
            "registered_at": 1_795_000_000_000 + number * 61_000, "name": person.name, "sex": str(person.sex),
            "born_on": person.birth.isoformat(), "birth_precision": str(person.birth_precision), "phone": person.phone,
            "place": person.town.name, "pin": f"6765{number % 90 + 10}", "state_code": "32", "language": "ml",
            "is_active": 1,
        }  # fmt: skip


def save_patients(clinic: Clinic, first: int, count: int, per_group: int) -> None:
    """By the program's own way: captured, sealed, committed."""
    rows = list(patients(clinic, first, count))
    names = ", ".join(rows[0])
    for begin in range(0, count, per_group):
        with clinic.transaction(by=EVERYTHING, why="patients.import") as tx:
            raw_connection(tx.session).executemany(
                f"INSERT INTO patient ({names}) VALUES ({', '.join('?' * len(rows[0]))})",
                [tuple(row.values()) for row in rows[begin : begin + per_group]],
            )


def save_single_patients(clinic: Clinic, first: int, count: int) -> None:
    """Each in a group of its own, written many at a time: it is the sending that is measured."""
    context = CaptureContext()
    engine = open_engine(clinic.path, clinic.key, writes=True, on_connect=context.register)
    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        log = BulkLog(raw, clinic.device.id, clinic.device.number, PROGRAM.user_id)
        log.begin()
        for row in patients(clinic, first, count):
            log.group("patients.register", datetime.now(UTC))
            log.insert("patient", row)
            log.seal()
        log.end()
    engine.dispose()


def save_updates(clinic: Clinic, count: int, per_group: int) -> None:
    """Two fields of many patients."""
    with reading_raw(clinic) as raw:
        ids = [row[0] for row in raw.execute("SELECT id FROM patient ORDER BY id LIMIT ?", (count,))]
    for begin in range(0, len(ids), per_group):
        with clinic.transaction(by=EVERYTHING, why="patients.correct") as tx:
            raw_connection(tx.session).executemany(
                "UPDATE patient SET phone = ?, place = ? WHERE id = ?",
                [
                    (f"+9194470{at:05}", _TOWNS[at % len(_TOWNS)], row_id)
                    for at, row_id in enumerate(ids[begin : begin + per_group])
                ],
            )


def _cpu_seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return sum(int(one) for one in fields[11:15]) / TICKS
