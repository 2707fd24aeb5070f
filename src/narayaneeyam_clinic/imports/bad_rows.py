"""The bad rows of an import as a file of the same kind, each with its reason, to be corrected and imported as it is (IMP-5, IMP-10)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from narayaneeyam_clinic.exports.table_file import write_table
from narayaneeyam_clinic.imports.headers import REASON_HEADING, ColumnMapping
from narayaneeyam_clinic.imports.read_table import Table, TableFormat
from narayaneeyam_clinic.imports.row_verdict import RowVerdict
from narayaneeyam_clinic.shared.errors import Refused


def bad_rows_name(table: Table) -> str:
    """The name to propose: "patients-not-imported.csv"."""
    return f"{table.path.stem}-not-imported.{table.format}"


def row_reason(
    row: RowVerdict, header: Sequence[str], mapping: ColumnMapping, sentence: Callable[[Refused], str]
) -> str:
    """Everything that is wrong with a row, each beside the heading of its column: "Sex: … Mobile: …"."""
    said = []
    for fault in row.faults:
        place = mapping.column(fault.field or "")
        words = sentence(fault.refusal())
        said.append(words if place is None else f"{header[place]}: {words}")
    return " ".join(said)


def write_bad_rows(table: Table, bad: Iterable[RowVerdict], path: Path, reason: Callable[[RowVerdict], str]) -> int:
    """Write the rows as they stood in the file, with `reason` (see `row_reason`) in the last column; returns how many.

    The headings and their order stay, so the remembered mapping fits. Refused: as `write_table`.
    """
    kept = [place for place, heading in enumerate(table.header) if heading != REASON_HEADING]
    header = [table.header[place] for place in kept]
    rows = ([*(row.cells[place] for place in kept), reason(row)] for row in bad)
    delimiter = table.delimiter if table.format is TableFormat.CSV else ","
    return write_table(path, [*header, REASON_HEADING], rows, delimiter=delimiter, sheet="Not imported")
