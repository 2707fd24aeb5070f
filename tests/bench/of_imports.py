"""An import of patients from a CSV file into an encrypted clinic, with capture, numbers and search index (SPEED-9)."""

from __future__ import annotations

import csv
import time
from datetime import date
from pathlib import Path
from random import Random

from narayaneeyam_clinic.demo.names import people
from narayaneeyam_clinic.imports.headers import ImportKind, propose_mapping
from narayaneeyam_clinic.imports.import_patients import batches
from narayaneeyam_clinic.imports.read_table import open_table
from narayaneeyam_clinic.people.create_clinic import FirstAdministrator, NewClinic, create_clinic
from tests.bench.generated_clinic import CODE, EVERYTHING, PASSWORD
from tests.bench.results import Result

PROMISED_ROWS_A_SECOND = 12_000
TODAY = date(2026, 11, 21)


def import_of_patients(scratch: Path, count: int) -> Result:
    """From the opened file to the last commit, each batch with its fsync."""
    file = scratch / "patients.csv"
    _write(file, count)
    created = create_clinic(
        scratch / "import",
        NewClinic(name="Import", state_code="32", is_demo=True),
        FirstAdministrator(name="Bench", login="bench", password=PASSWORD),
        recovery_code=CODE,
        recovery_typed_back=CODE,
        use_keyring=False,
    )
    clinic = created.clinic
    try:
        began = time.perf_counter()
        table = open_table(file)
        new = 0
        for batch in batches(table, propose_mapping(ImportKind.PATIENTS, table.header), TODAY):
            with clinic.transaction(by=EVERYTHING, why="patients.import") as tx:
                new += batch(tx).new
        seconds = time.perf_counter() - began
    finally:
        clinic.close()
    return Result(
        "import of patients", new / seconds, "rows/s", "at least 12,000 rows/s", PROMISED_ROWS_A_SECOND, at_least=True,
        note=f"{new} of {count} rows in {seconds:.1f} s",
    )  # fmt: skip


def _write(file: Path, count: int) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["Old No", "Name", "Sex", "Date of birth", "Mobile", "Place"])
        for n, person in enumerate(people(Random(11), count, TODAY), 1):
            writer.writerow(
                [n, person.name, str(person.sex), f"{person.birth:%d/%m/%Y}", person.phone, person.town.name]
            )
