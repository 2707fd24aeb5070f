"""A real clinic whose log a server has, with the server's replicas and snapshots: what the tests of both begin with."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.sync.messages import JoinAsk, Lease
from narayaneeyam_clinic.sync.read_log import segment_after
from narayaneeyam_clinic.sync.segment import pack_segment
from narayaneeyam_clinic.sync.transport import Credentials
from narayaneeyam_server.database import Database
from narayaneeyam_server.replicas import Replicas
from narayaneeyam_server.service import SyncService
from narayaneeyam_server.snapshots import Snapshots
from tests.server.log_of_pcs import clinic_to_join


@dataclass
class Replicated:
    """`pc` is the clinic's first PC; `who` speaks for it."""

    pc: Clinic
    who: Credentials
    service: SyncService
    replicas: Replicas
    snapshots: Snapshots
    folder: Path
    sent: int = 0

    @property
    def clinic_id(self) -> str:
        return self.who.clinic_id

    def push(self) -> None:
        """Everything that the PC has committed."""
        while True:
            with self.pc.reading(by=PROGRAM) as rd:
                segment = segment_after(raw_connection(rd.session), self.pc.device.id, self.sent)
            if segment is None:
                return
            self.sent = self.service.push(self.who, pack_segment(segment)).last_seq

    def another(self) -> Credentials:
        """A new PC with a code of its own."""
        answer = self.service.join(JoinAsk(protocol=1, code=self.service.make_code(self.clinic_id), pc_name="Counter"))
        return Credentials(answer.clinic_id, answer.lease.device_id, answer.token)

    def change(self, sql: str, *values: Any) -> None:
        """One transaction of the PC with one statement."""
        with self.pc.transaction(by=PROGRAM, why="test.change") as tx:
            raw_connection(tx.session).execute(sql, values)


@contextmanager
def replicated(
    template: Path, key: bytes, folder: Path, url: str, master_key: bytes, clock: Any
) -> Iterator[Replicated]:
    """The template's clinic, joined and pushed."""
    shutil.copytree(template, folder / "pc")
    pc = Clinic.open(folder / "pc", key, clock=clock)
    database = Database.open(url)
    service = SyncService(database, master_key, clock=clock)
    replicas = Replicas(service.log_store, url, master_key, folder / "replicas", clock)
    snapshots = Snapshots(replicas, folder / "snapshots", patience=120)
    service.replicas, service.snapshots = replicas, snapshots
    device = pc.device
    lease = Lease(
        device_id=device.id, number=device.number, patient_code=device.patient_code, counter_code=device.counter_code,
        token_letter=device.token_letter, reserve_code=f"Z{device.number}",
    )  # fmt: skip
    answer = service.join(
        JoinAsk(protocol=1, code=service.make_code(None), pc_name="Reception", clinic=clinic_to_join(lease))
    )
    made = Replicated(pc, Credentials(answer.clinic_id, device.id, answer.token), service, replicas, snapshots, folder)
    try:
        made.push()
        yield made
    finally:
        snapshots.close()
        replicas.close()
        service.close()
        database.close()
        pc.close()
