"""One way into all imports, for the page and the console: what would happen, and the batches that make it happen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from narayaneeyam_clinic.imports import import_medicines, import_patients, import_prices, import_stock
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind
from narayaneeyam_clinic.imports.read_table import Table
from narayaneeyam_clinic.imports.row_verdict import Batch, RowVerdict
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading

# What each kind needs beside the right to import.
_NEEDED = {
    ImportKind.PATIENTS: (Permission.IMPORT,),
    ImportKind.MEDICINES: (Permission.IMPORT, Permission.EDIT_MEDICINES),
    ImportKind.STOCK: (Permission.IMPORT, Permission.RECEIVE_STOCK),
    ImportKind.PRICES: (Permission.IMPORT, Permission.EDIT_MEDICINES),
}


def kinds_allowed(permissions: frozenset[Permission]) -> list[ImportKind]:
    """What a person with these permissions may import, for offering only that."""
    return [kind for kind, needed in _NEEDED.items() if permissions.issuperset(needed)]


def preview(rd: Reading, kind: ImportKind, table: Table, mapping: ColumnMapping) -> Iterator[RowVerdict]:
    """Row by row what an import would do; nothing is written (IMP-4)."""
    of_kind = {
        ImportKind.PATIENTS: import_patients.preview,
        ImportKind.MEDICINES: import_medicines.preview,
        ImportKind.STOCK: import_stock.preview,
        ImportKind.PRICES: import_prices.preview,
    }
    return of_kind[kind](rd, table, mapping)


def batches(
    kind: ImportKind, table: Table, mapping: ColumnMapping, today: date, *, update: bool = False
) -> Iterator[Batch]:
    """The import, one transaction a batch; give them to `Desk.change_in_batches` or run them one by one."""
    if kind is ImportKind.PATIENTS:
        return import_patients.batches(table, mapping, today, update=update)
    if kind is ImportKind.MEDICINES:
        return import_medicines.batches(table, mapping, update=update)
    if kind is ImportKind.PRICES:
        return import_prices.batches(table, mapping)
    return import_stock.batches(table, mapping)
