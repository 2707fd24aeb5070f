"""`export patients|medicines|stock|invoices|day`: one list as a file, limited to what the person may see (DAY-4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from narayaneeyam_clinic.exports import export_rows
from narayaneeyam_clinic.exports.table_file import Cell, write_table
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import AccessEntry, Reading


class ExportKind(StrEnum):
    """What can leave as a file; also the word of the console."""

    PATIENTS = "patients"
    MEDICINES = "medicines"
    STOCK = "stock"
    INVOICES = "invoices"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written."""

    kind: ExportKind
    path: Path
    rows: int


@dataclass(frozen=True, slots=True)
class _Export:
    permission: Permission
    header: Sequence[str]
    rows: Callable[[Reading, date | None], Iterator[Sequence[Cell]]]


_EXPORTS = {
    ExportKind.PATIENTS: _Export(Permission.SEE_PATIENTS, export_rows.PATIENT_HEADER, export_rows.patient_rows),
    ExportKind.MEDICINES: _Export(Permission.SEE_STOCK, export_rows.MEDICINE_HEADER, export_rows.medicine_rows),
    ExportKind.STOCK: _Export(Permission.SEE_STOCK, export_rows.STOCK_HEADER, export_rows.stock_rows),
    ExportKind.INVOICES: _Export(Permission.SEE_BILLS, export_rows.INVOICE_HEADER, export_rows.invoice_rows),
    ExportKind.DAY: _Export(Permission.SEE_FIGURES, export_rows.DAY_HEADER, export_rows.day_rows),
}


def export_table(rd: Reading, kind: ExportKind, path: Path, *, day: date | None = None) -> Exported:
    """Write the list to `path` (.csv or .xlsx), with a line in the access log.

    `day` limits invoices to one business date; the day's figures are of that date, today unless told.
    Refused: not_permitted, and all of `write_table`.
    """
    rd.require(Permission.EXPORT)
    export = _EXPORTS[kind]
    rd.require(export.permission)
    written = write_table(path, export.header, export.rows(rd, day), sheet=str(kind).capitalize())
    rd.access.append(AccessEntry("exported", None, str(kind)))
    return Exported(kind, path, written)
