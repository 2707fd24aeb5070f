"""The bad rows of an import as a file of the same kind, each with its reason, to be corrected and imported as it is (IMP-5, IMP-10)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from narayaneeyam_clinic.exports.table_file import write_table
from narayaneeyam_clinic.imports.headers import REASON_HEADING
from narayaneeyam_clinic.imports.read_table import Table, TableFormat
from narayaneeyam_clinic.imports.row_verdict import RowVerdict


def bad_rows_name(table: Table) -> str:
    """The name to propose: "patients-not-imported.csv"."""
    return f"{table.path.stem}-not-imported.{table.format}"


def write_bad_rows(table: Table, bad: Iterable[RowVerdict], path: Path, reason: Callable[[RowVerdict], str]) -> int:
    """Write the rows as they stood in the file, with `reason` (a sentence) in the last column; returns how many.

    The headings and their order stay, so the remembered mapping fits. Refused: as `write_table`.
    """
    kept = [place for place, heading in enumerate(table.header) if heading != REASON_HEADING]
    header = [table.header[place] for place in kept]
    rows = ([*(row.cells[place] for place in kept), reason(row)] for row in bad)
    delimiter = table.delimiter if table.format is TableFormat.CSV else ","
    return write_table(path, [*header, REASON_HEADING], rows, delimiter=delimiter, sheet="Not imported")
