"""A PC that saves and exchanges without end, with the server in the same process, until somebody kills it.

After each step it says how many patients of this PC are saved.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.sync.link import Link
from narayaneeyam_server.database import Database
from narayaneeyam_server.service import SyncService
from tests.simulator.world import MASTER_KEY


@dataclass(frozen=True, slots=True)
class AtOnce:
    """The service, whose pull never waits."""

    service: SyncService

    def __getattr__(self, name: str) -> Any:
        return getattr(self.service, name)


def main(folder: Path, key: bytes, server_file: Path) -> None:
    clinic = Clinic.open(folder, key)
    service = SyncService(Database.open(f"sqlite:///{server_file}"), MASTER_KEY)
    while True:
        # A new link greets each time, so that tokens change as often as can be.
        link = Link(clinic, AtOnce(service), pc_name=folder.name)
        with clinic.transaction(by=PROGRAM, why="patients.register") as tx:
            patient = new_id()
            raw_connection(tx.session).execute(
                "INSERT INTO patient (id, registration_number, public_code, registered_at, name, is_active)"
                " VALUES (?, ?, ?, 0, ?, 1)",
                (patient, patient, patient, folder.name),
            )
        say(clinic, folder)
        link.exchange()
        say(clinic, folder)


def say(clinic: Clinic, folder: Path) -> None:
    with clinic.reading(by=PROGRAM) as rd:
        raw = raw_connection(rd.session)
        (saved,) = raw.execute("SELECT count(*) FROM patient WHERE name = ?", (folder.name,)).fetchone()
    sys.stdout.write(json.dumps({"saved": saved}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), Path(sys.argv[3]))
