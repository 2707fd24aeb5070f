"""A later release, played: its patients have a nickname and a temper, and there are hammocks. Run by a test on a clinic's folder.

It migrates the file as `store/upgrade.py` would, opens the clinic, and prints what came of the groups that had waited.
"""

from __future__ import annotations

import sys
from pathlib import Path

from sqlalchemy import Column, text

from narayaneeyam_clinic.clinic import DATABASE_NAME, Clinic
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.base import Merge, Record, Synced, synced
from narayaneeyam_clinic.store.capture_triggers import CaptureContext, create_triggers, drop_triggers
from narayaneeyam_clinic.store.columns import Text_, Whole
from narayaneeyam_clinic.store.engine import connect


class Hammock(Synced):
    __tablename__ = "hammock"

    number = synced(Whole(), Merge.LWW)


def main(folder: Path, key: bytes, patient: str) -> None:
    patients = Record.metadata.tables[Patient.__tablename__]
    patients.append_column(Column("nickname", Text_(), info={"merge": Merge.LWW}))
    patients.append_column(
        Column("temper", Text_(), nullable=False, server_default=text("'gentle'"), info={"merge": Merge.LWW})
    )
    raw = connect(folder / DATABASE_NAME, key)
    CaptureContext().register(raw)
    drop_triggers(raw)
    raw.execute("ALTER TABLE patient ADD COLUMN nickname TEXT")
    raw.execute("ALTER TABLE patient ADD COLUMN temper TEXT NOT NULL DEFAULT 'gentle'")
    raw.execute(
        "CREATE TABLE hammock (id TEXT NOT NULL PRIMARY KEY, _v INTEGER NOT NULL, _fv TEXT, number INTEGER) STRICT"
    )
    create_triggers(raw)
    raw.close()
    clinic = Clinic.open(folder, key)
    with clinic.reading(by=PROGRAM) as rd:
        found = rd.session.connection().connection.driver_connection
        told = [
            *found.execute("SELECT nickname, temper FROM patient WHERE id = ?", (patient,)).fetchone(),
            *found.execute("SELECT number FROM hammock").fetchone(),
            *found.execute("SELECT count(*) FROM waiting_part").fetchone(),
        ]
    sys.stdout.write(" ".join(map(str, told)))
    clinic.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3])
