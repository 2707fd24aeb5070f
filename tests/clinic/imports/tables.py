"""Real files for the tests of imports, and an import done whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind, propose_mapping
from narayaneeyam_clinic.imports.import_table import batches, preview
from narayaneeyam_clinic.imports.read_table import Table, open_table
from narayaneeyam_clinic.imports.row_verdict import RowVerdict, Verdict
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.clock import business_date


def csv_file(folder: Path, text: str, *, name: str = "table.csv", encoding: str = "utf-8") -> Table:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return open_table(path)


def xlsx_file(folder: Path, rows: Sequence[Sequence[object]], *, name: str = "table.xlsx") -> Table:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    book.save(folder / name)
    book.close()
    return open_table(folder / name)


def foretold(
    clinic: Clinic, by: Actor, kind: ImportKind, table: Table, mapping: ColumnMapping | None = None
) -> list[RowVerdict]:
    with clinic.reading(by=by) as rd:
        return list(preview(rd, kind, table, mapping or propose_mapping(kind, table.header)))


def verdicts(clinic: Clinic, by: Actor, kind: ImportKind, table: Table) -> list[str]:
    return [str(one.verdict) for one in foretold(clinic, by, kind, table)]


def imported(
    clinic: Clinic, by: Actor, kind: ImportKind, table: Table, *, update: bool = False
) -> tuple[dict[str, int], list[RowVerdict]]:
    """The whole file, batch by batch: what came of how many rows, and the bad ones."""
    counts = {str(verdict): 0 for verdict in Verdict} | {"left": 0}
    bad: list[RowVerdict] = []
    mapping = propose_mapping(kind, table.header)
    for batch in batches(kind, table, mapping, business_date(clinic.clock()), update=update):
        with clinic.transaction(by=by, why=f"imports.{kind}") as tx:
            done = batch(tx)
        counts["new"] += done.new
        counts["same"] += done.same
        counts["change"] += done.changed
        counts["left"] += done.left
        counts["bad"] += len(done.bad)
        bad += done.bad
    return {name: count for name, count in counts.items() if count}, bad


def codes(row: RowVerdict) -> list[str]:
    """What is wrong with the row."""
    return [fault.code for fault in row.faults]
