"""From the cells of a row to the fields they hold, by the mapping of the columns."""

from __future__ import annotations

from collections.abc import Callable

from narayaneeyam_clinic.imports.cell_rules import cell_text
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind, import_fields

Cells = dict[str, str | None]


def by_field(kind: ImportKind, mapping: ColumnMapping) -> Callable[[tuple[str, ...]], Cells]:
    """A function from a row's cells to field -> text; fields without a column, or without anything in it, are None."""
    nothing: Cells = dict.fromkeys(field.name for field in import_fields(kind))
    columns = mapping.columns

    def taken(cells: tuple[str, ...]) -> Cells:
        found = nothing.copy()
        for field, place in columns:
            cell = cells[place]
            if cell:
                found[field] = cell_text(cell)
        return found

    return taken
