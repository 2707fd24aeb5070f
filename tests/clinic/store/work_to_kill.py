"""A piece of work that a test kills at any moment: `python -m tests.clinic.store.work_to_kill WORK ARGUMENTS…`.

Says "ready" when everything is imported, and begins when a line comes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.imports.headers import ImportKind, propose_mapping
from narayaneeyam_clinic.imports.import_table import batches
from narayaneeyam_clinic.imports.read_table import open_table
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.create_clinic import FirstAdministrator, NewClinic, create_clinic
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.store.backup import back_up
from narayaneeyam_clinic.store.restore import restore
from narayaneeyam_clinic.store.upgrade import upgrade_on_copy
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE


def _create_clinic(home: str) -> None:
    details = NewClinic(name="Half made", state_code="32")
    first = FirstAdministrator(name="Asha", login="administrator", password=PASSWORD)
    create_clinic(
        Path(home), details, first, recovery_code=RECOVERY_CODE, recovery_typed_back=RECOVERY_CODE, use_keyring=False
    ).clinic.close()


def _back_up(folder: str, key: str, stick: str) -> None:
    clinic = Clinic.open(Path(folder), bytes.fromhex(key))
    back_up(clinic, PROGRAM, Path(stick))
    clinic.close()


def _restore(backup: str, home: str, key: str) -> None:
    restore(Path(backup), Path(home), lambda vault: bytes.fromhex(key), use_keyring=False).close()


def _upgrade(folder: str, key: str) -> None:
    path = Path(folder) / "clinic.db"
    upgrade_on_copy(path, bytes.fromhex(key), path.with_name(f"old-{datetime.now(UTC):%H%M%S%f}.db"))


def _import_patients(folder: str, key: str, file: str) -> None:
    clinic = Clinic.open(Path(folder), bytes.fromhex(key))
    table = open_table(Path(file))
    mapping = propose_mapping(ImportKind.PATIENTS, table.header)
    for batch in batches(ImportKind.PATIENTS, table, mapping, business_date(clinic.clock())):
        with clinic.transaction(by=PROGRAM, why="imports.patients") as tx:
            batch(tx)
    clinic.close()


WORK: dict[str, Callable[..., None]] = {
    "create_clinic": _create_clinic,
    "back_up": _back_up,
    "restore": _restore,
    "upgrade": _upgrade,
    "import_patients": _import_patients,
}

if __name__ == "__main__":
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    WORK[sys.argv[1]](*sys.argv[2:])
